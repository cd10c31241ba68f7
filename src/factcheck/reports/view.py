"""What a format needs beside the report: how it is to be shown, and the look-ups every format makes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote

from factcheck.model import Article, Assertion, CheckRule, Finding, Report, Severity, Span, Status, Subject
from factcheck.reports.signs import UNICODE, Signs

SEVERITIES = tuple(Severity)
STATUSES = tuple(Status)


@dataclass(frozen=True, slots=True)
class View:
    """How a report is shown.

    `corpus` is what was asked to be read; `width` is in columns; `checks` are the rules that were in force; `folder` is the
    one that relative paths are meant from, absolute itself. `links` says that paths may be links, where there is `color`;
    `signs` are those that the output can hold; `seconds` is how long the check took, None where that is not to be told.
    """

    corpus: tuple[str, ...] = ()
    everything: bool = False
    width: int = 80
    color: bool = False
    fail_on: Severity = Severity.ERROR
    checks: tuple[CheckRule, ...] = ()
    folder: str = ""
    links: bool = False
    signs: Signs = UNICODE
    seconds: float | None = None

    def path(self, article: Article) -> str:
        """Where an article is, from `folder` if it is below it, with forward slashes: what other programs look it up by."""
        path = PurePath(article.path)
        if self.folder and path.is_absolute() and path.is_relative_to(self.folder):
            path = path.relative_to(self.folder)
        return path.as_posix()

    def short(self, path: str) -> str:
        """A path without the one folder that was checked."""
        folder = f"{self.corpus[0].rstrip('/')}/" if len(self.corpus) == 1 else ""
        return path.removeprefix(folder) if folder else path

    def link(self, article: Article) -> str:
        """The address of an article's file; empty where none is wanted, and for what is no file."""
        path = PurePath(self.folder) / article.path
        if not self.links or not path.is_absolute() or article.path == "-":
            return ""
        return f"file://{quote(path.as_posix(), safe='/', errors='surrogatepass')}"


def read(report: Report) -> tuple[Article, ...]:
    """The articles that could be read; the others stand in the report with their problem, and no text."""
    return tuple(article for article in report.articles if article.text or not article.problem)


def articles_by_id(report: Report) -> dict[str, Article]:
    """Article id to article."""
    return {article.id: article for article in report.articles}


def assertions_by_id(report: Report) -> dict[str, Assertion]:
    """Assertion id to assertion."""
    return {assertion.id: assertion for assertion in report.assertions}


def labels(report: Report) -> dict[str, str]:
    """Subject id to a label of its own.

    Of those that are called the same the one with most figures keeps the name; the place, the first day, its figure or else the
    id tells the others.
    """
    ways = {subject.id: tuple(_callings(subject)) for subject in report.subjects}
    taken = Counter(way for own in ways.values() for way in dict.fromkeys(own))
    first = _fullest(report.subjects)
    return {
        name: own[0] if name in first else next(way for way in own if taken[way] == 1 or way == own[-1])
        for name, own in ways.items()
    }


def _fullest(subjects: Sequence[Subject]) -> frozenset[str]:
    """The ids of those that have more figures than any other of their name."""
    by_label: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for subject in subjects:
        by_label[subject.label].append((len(subject.assertions), subject.id))
    ranked = (sorted(named, reverse=True) for named in by_label.values())
    return frozenset(named[0][1] for named in ranked if len(named) == 1 or named[0][0] > named[1][0])


def _callings(subject: Subject) -> Iterator[str]:
    """What a subject may be called, the shortest first; the last is nobody else's."""
    yield subject.label
    if subject.place and subject.place not in subject.label:
        yield f"{subject.label} ({subject.place})"
    first = min((day for made in subject.assertions if (day := first_day(made)) is not None), default="")
    if first:
        yield f"{subject.label} ({first})"
    if len({made.quote for made in subject.assertions}) == 1:
        yield f"{subject.label} ({subject.assertions[0].quote})"
    yield f"{subject.label} ({subject.id})"


def evidence(finding: Finding, assertions: dict[str, Assertion]) -> tuple[Assertion, ...]:
    """The assertions a finding rests on, by the day they hold for."""
    return tuple(sorted((assertions[name] for name in finding.assertions), key=by_day))


def shown(report: Report, view: View) -> tuple[Finding, ...]:
    """The new findings, worst first; with `everything`, also the known and accepted ones."""
    return tuple(f for f in worst_first(report.findings) if view.everything or f.status is Status.NEW)


def by_day(assertion: Assertion) -> tuple[bool, str, str, Span]:
    """The order of time, what has no day last; then the order of the articles."""
    first = first_day(assertion)
    return first is None, first or "", assertion.article, assertion.span


def first_day(assertion: Assertion) -> str | None:
    """The first day a figure holds for, or the day that is asserted itself, as ISO."""
    if isinstance(assertion.value, str):
        return assertion.value
    return None if assertion.as_of is None else assertion.as_of.start.isoformat()


def last_day(assertion: Assertion) -> str | None:
    """The last day a figure holds for, or the day that is asserted itself, as ISO."""
    if isinstance(assertion.value, str):
        return assertion.value
    return None if assertion.as_of is None else assertion.as_of.end.isoformat()


def worst_first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """New before known before accepted; then by severity, then the surest first."""
    return tuple(
        sorted(findings, key=lambda f: (STATUSES.index(f.status), SEVERITIES.index(f.severity), -f.confidence, f.family, f.id))
    )


def failing(report: Report, fail_on: Severity) -> tuple[Finding, ...]:
    """The new findings that are at least as severe as `fail_on`: those that make a run exit 1."""
    worst = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return tuple(f for f in report.findings if f.status is Status.NEW and f.severity in worst)
