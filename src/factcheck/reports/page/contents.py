"""What the page shows, as plain records: everything that needs the report is decided here, and the script only lays it out.

Records name each other by their place in the lists `articles`, `figures` and `subjects`. Figures and days stand in them as they
are said to people; where a chart needs them, also as numbers and ISO days. `shown` makes them safe to show.
"""

from __future__ import annotations

import shlex
from collections import defaultdict
from hashlib import sha256
from urllib.parse import urlsplit

from factcheck.model import Article, Assertion, Finding, Published, Report, Role, Span, Subject, voices
from factcheck.reports import words
from factcheck.reports.escaping import visible
from factcheck.reports.page.passages import passage
from factcheck.reports.records import Record, number
from factcheck.reports.standings import Standing, counts, in_unit, standings
from factcheck.reports.view import View, assertions_by_id, evidence, labels, read, worst_first

FEWEST_CHARTED = 2
"""A subject is drawn from so many figures on: one point is no line."""


def of(report: Report, view: View) -> Record:
    """The whole page: `corpus`, `paths`, `days`, `everything` and the lists `articles`, `figures`, `subjects`, `findings`."""
    laid = _Layout(report, view)
    known = [article.published for article in read(report)]
    starts, ends = [p.start for p in known if p.start], [p.end for p in known if p.end]
    return {
        "corpus": ", ".join(view.corpus),
        "days": words.days(min(starts), max(ends)) if starts and ends else "",
        "everything": view.everything,
        "paths": " ".join(shlex.quote(path) for path in view.corpus),
        "articles": [laid.article(each) for each in report.articles],
        "figures": [laid.figure(each) for each in report.assertions],
        "subjects": [laid.subject(each) for each in laid.subjects],
        "findings": [laid.finding(each) for each in worst_first(report.findings)],
    }


def drawn(page: Record) -> bool:
    """Whether a finding of the page has a chart, so that the page needs what draws it."""
    subjects = page["subjects"]
    return any(found["subject"] is not None and subjects[found["subject"]]["chart"] for found in page["findings"])


def anchor(name: str) -> str:
    """A name for a place on the page that stays the same from run to run, and is safe whatever the name says."""
    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:10]


class _Layout:
    """The look-ups that the records of one page share."""

    def __init__(self, report: Report, view: View) -> None:
        self._report, self._view = report, view
        self._articles = {article.id: place for place, article in enumerate(report.articles)}
        self._assertions = assertions_by_id(report)
        self._figures = {made.id: place for place, made in enumerate(report.assertions)}
        self._own_labels = {subject.id: subject.label for subject in report.subjects}
        self._labels, self._standings = labels(report), standings(report)
        used = {found.subject for found in report.findings}
        self.subjects = [each for each in report.subjects if len(each.assertions) > 1 or each.id in used]
        self._subjects = {subject.id: place for place, subject in enumerate(self.subjects)}
        self._marked: dict[str, list[Span]] = defaultdict(list)
        self._evidence = {name for found in report.findings for name in found.assertions}
        for made in sorted((self._assertions[name] for name in self._evidence), key=lambda made: made.span):
            self._marked[made.article].append(made.span)

    def article(self, article: Article) -> Record:
        """An article without its text; `url` only where it leads to the web."""
        return {
            "anchor": anchor(article.id),
            "outlet": article.outlet,
            "title": _title(article),
            "path": self._view.path(article),
            "where": self._view.short(article.path),
            "url": article.url if _leads_to_the_web(article.url) else "",
            "author": article.author,
            "published": _published(article.published),
            "basis": article.published.basis,
            "doubts": list(article.published.doubts),
            "problem": article.problem or "",
        }

    def figure(self, made: Assertion) -> Record:
        """An assertion as the page tells it; with its passage where a finding rests on it."""
        told: Record = {
            "article": self._articles[made.article],
            "subject": self._subjects.get(made.subject or ""),
            "quote": made.quote,
            "sentence": made.sentence,
            "bounds": words.bounds(made),
            "counted": made.topic.counted,
            "day": words.day_of(made),
            "basis": made.as_of.basis if made.as_of else "",
            "said": made.attribution.said_by or "",
            "cited": made.attribution.cited_outlet or "",
            "line": made.line,
            "sure": words.sureness(made.confidence),
        }
        if made.id in self._evidence:
            article = self._report.articles[told["article"]]
            told["why"] = "; ".join(part for part in (*made.topic.why, made.attribution.why) if part)
            told["passage"] = passage(article, made.span, self._marked[made.article])
        return told

    def subject(self, subject: Subject) -> Record:
        """A subject, how it stood on each day, and where there are enough figures what its chart is drawn from."""
        stood = self._standings.get(subject.id, ())
        unit = stood[0].unit if stood else ""
        points = [point for made in subject.assertions if (point := self._point(made, unit))] if stood else []
        return {
            "anchor": anchor(subject.id),
            "label": self._labels[subject.id] or subject.id,
            "behaves": subject.behaves,
            "unit": _unit(unit),
            "why": "; ".join(subject.why),
            "voices": subject.voices,
            "figures": [self._figures[made.id] for made in subject.assertions],
            "latest": f"{words.standing(stood[-1])} on {words.day(stood[-1].day)}" if stood else "",
            "standings": [_standing(each) for each in stood],
            "chart": points if len(points) >= FEWEST_CHARTED else [],
        }

    def finding(self, found: Finding) -> Record:
        """A finding, its figures by day, and the pairs of them that cannot both hold, the strongest first."""
        rests_on = evidence(found, self._assertions)
        return {
            "id": found.id,
            "severity": found.severity,
            "family": found.family,
            "status": found.status,
            "rule": found.rule,
            "also": list(found.also),
            "subject": self._subjects.get(found.subject or ""),
            "message": found.message.removeprefix(f"{self._own_labels.get(found.subject or '', '')}: "),
            "why": found.why,
            "reason": found.reason,
            "sure": f"{words.sureness(found.confidence)}, {words.count(voices(rests_on), 'independent voice')}",
            "figures": [self._figures[made.id] for made in rests_on],
            "pairs": [[self._figures[name] for name in dict.fromkeys(pair)] for pair in found.conflicts],
        }

    def _point(self, made: Assertion, unit: str) -> Record | None:
        """What a chart draws of a figure, in the unit of its subject: days, value and bounds; None where it has no place."""
        alike = in_unit(made, unit) if counts(made) else None
        if alike is None or alike.as_of is None:
            return None
        return {
            "figure": self._figures[made.id],
            "start": alike.as_of.start.isoformat(),
            "end": alike.as_of.end.isoformat(),
            "value": alike.value,
            "low": alike.low,
            "high": alike.high,
        }


def _unit(unit: str) -> str:
    """A unit as it is named over a chart: years, %, USD."""
    return words.amount(2, unit).replace("2", "", 1).strip()


def _standing(stood: Standing) -> Record:
    return {
        "day": stood.day.isoformat(),
        "told": words.day(stood.day),
        "low": stood.low,
        "best": stood.best,
        "high": stood.high,
        "figures": ["open" if each is None else words.amount(each, stood.unit) for each in (stood.low, stood.best, stood.high)],
        "voices": stood.voices,
    }


def _title(article: Article) -> str:
    """The title, else the headline, else the path: what a link to the article says."""
    headlines = (article.text[slice(*block.span)] for block in article.blocks if block.role is Role.HEADLINE)
    return article.title or next(headlines, "") or article.path or "untitled"


def _published(when: Published) -> str:
    return "" if when.start is None or when.end is None else words.days(when.start, when.end)


def _leads_to_the_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def shown(value: object) -> object:
    """The same records as the page may have them: every text `visible`, every number one that JSON knows."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, float):
        return number(value)
    if isinstance(value, dict):
        return {key: shown(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [shown(each) for each in value]
    return value
