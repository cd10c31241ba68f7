"""Which findings are known: the fingerprint of a finding, and the baseline that remembers findings by it.

A finding is known by what its figures say, never by where they stand: rule, what the figures speak of, and the conflicting
pairs of (article identity, value, as-of day). So it survives edits elsewhere, moved lines, renamed files and reordered runs,
and one unknown pair makes it new. No clock is read: an acceptance that has an end runs out on the latest publication day
of the corpus that is checked.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.model import Article, AsOfBasis, Assertion, Basis, Finding, Report, Role, Status, Subject

VERSION = 1
FILE = "factcheck-baseline.json"
ID_LENGTH = 10


class BaselineError(ValueError):
    """A baseline file that cannot be read, or an id it does not hold; the message names the file."""


@dataclass(frozen=True, slots=True, order=True)
class Side:
    """One figure of a conflict, as the baseline knows it: whose, what it speaks of, how much, for which day."""

    article: str
    of: str
    value: str
    as_of: str


Pair = tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding that is known, or accepted for a reason (until a day)."""

    id: str
    rule: str
    message: str
    pairs: tuple[Pair, ...]
    status: Status = Status.KNOWN
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Baseline:
    """The known findings, sorted by id."""

    entries: tuple[Entry, ...] = ()


def identify(
    findings: Sequence[Finding], subjects: Sequence[Subject], assertions: Sequence[Assertion], articles: Sequence[Article]
) -> tuple[Finding, ...]:
    """The findings with their fingerprints for ids; two of one fingerprint (a text read twice) are told apart by a number."""
    known = _Corpus(subjects, assertions, articles)
    seen: dict[str, int] = {}
    named = []
    for finding in findings:
        mark = fingerprint(finding.rule, known.pairs(finding))
        seen[mark] = seen.get(mark, 0) + 1
        named.append(replace(finding, id=mark if seen[mark] == 1 else f"{mark}-{seen[mark]}"))
    return tuple(named)


def fingerprint(rule: str, pairs: Sequence[Pair]) -> str:
    """The short hash of a rule and its conflicting pairs, whatever their order. No spreadsheet takes it for a number."""
    told = [rule, *(json.dumps([(s.article, s.of, s.value, s.as_of) for s in pair]) for pair in sorted(pairs))]
    return "f" + hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[: ID_LENGTH - 1]


def compare(report: Report, known: Baseline) -> Report:
    """The report with what the baseline says of each finding; one unknown pair, or an acceptance that ran out, is new."""
    corpus = _Corpus(report.subjects, report.assertions, report.articles)
    today = _latest(report.articles)
    remembered: dict[tuple[str, Pair], Entry] = {}
    for entry in sorted(known.entries, key=_accepted):
        for pair in entry.pairs:
            remembered[entry.rule, pair] = entry
    compared = []
    for finding in report.findings:
        entries = [remembered.get((finding.rule, pair)) for pair in corpus.pairs(finding)]
        compared.append(_standing(finding, [entry for entry in entries if entry is not None], all(entries), today))
    return replace(report, findings=tuple(compared))


def create(report: Report) -> Baseline:
    """A baseline that knows every finding of the report."""
    corpus = _Corpus(report.subjects, report.assertions, report.articles)
    return _sorted(_entry(finding, corpus) for finding in report.findings)


def update(report: Report, known: Baseline) -> Baseline:
    """The baseline without the pairs and findings that are gone. What is new stays new: only `accept` admits it."""
    corpus = _Corpus(report.subjects, report.assertions, report.articles)
    alive = {(finding.rule, pair) for finding in report.findings for pair in corpus.pairs(finding)}
    kept = []
    for entry in known.entries:
        pairs = tuple(pair for pair in entry.pairs if (entry.rule, pair) in alive)
        if pairs:
            kept.append(replace(entry, id=fingerprint(entry.rule, pairs), pairs=pairs))
    return _sorted(kept)


def stale(report: Report, known: Baseline) -> tuple[Entry, ...]:
    """The entries of which no pair is left in the report."""
    alive = {(entry.rule, pair) for entry in create(report).entries for pair in entry.pairs}
    return tuple(entry for entry in known.entries if not any((entry.rule, pair) in alive for pair in entry.pairs))


def joined(known: Baseline, other: Baseline) -> Baseline:
    """A baseline that knows what either knows; what one of them accepts is accepted."""
    return _sorted([*known.entries, *other.entries])


def accept(known: Baseline, report: Report, name: str, reason: str, until: date | None) -> Baseline:
    """The baseline with the report's finding `name` accepted. Raises `BaselineError` where no finding has that id."""
    corpus = _Corpus(report.subjects, report.assertions, report.articles)
    found = [finding for finding in report.findings if finding.id == name]
    if not found:
        raise BaselineError(f"no finding has the id {name}")
    entry = replace(_entry(found[0], corpus), status=Status.ACCEPTED, reason=reason, until=until)
    covered = set(entry.pairs)
    rest = [each for each in known.entries if each.rule != entry.rule or not covered.issuperset(each.pairs)]
    return _sorted([*rest, entry])


def load(path: Path) -> Baseline:
    """The baseline in a file. Raises `BaselineError`, naming the file, where it is none."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BaselineError(f"{path}: {error.strerror or error}") from error
    except json.JSONDecodeError as error:
        raise BaselineError(f"{path}:{error.lineno}: not a baseline: {error.msg}") from error
    except (ValueError, RecursionError) as error:  # bytes that are not UTF-8, or a number of thousands of digits
        raise BaselineError(f"{path}: not a baseline: not JSON in UTF-8") from error
    if not isinstance(document, dict) or document.get("version") != VERSION:
        raise BaselineError(f"{path}: not a baseline of version {VERSION}")
    try:
        return _sorted(_read(record) for record in document["findings"])
    except (KeyError, TypeError, ValueError) as error:
        raise BaselineError(f"{path}: not a baseline: an entry lacks or garbles {error}") from error


def dump(known: Baseline) -> str:
    """The baseline as sorted JSON, one finding an entry: no timestamp, line number or path."""
    document = {"version": VERSION, "findings": [_record(entry) for entry in known.entries]}
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


class _Corpus:
    """What the pairs of a finding are in the baseline's words."""

    def __init__(self, subjects: Sequence[Subject], assertions: Sequence[Assertion], articles: Sequence[Article]) -> None:
        self._rules = {subject.id: subject.rule for subject in subjects}
        self._assertions = {assertion.id: assertion for assertion in assertions}
        self._articles = {article.id: article for article in articles}

    def pairs(self, finding: Finding) -> tuple[Pair, ...]:
        """The conflicting pairs, each and all in order; of a finding without a pair, each assertion by itself."""
        groups: Iterable[Sequence[str]] = finding.conflicts or [(name,) for name in finding.assertions]
        return tuple(sorted({tuple(sorted(self._side(name, finding) for name in group)) for group in groups}))

    def _side(self, name: str, finding: Finding) -> Side:
        assertion = self._assertions[name]
        article = self._articles[assertion.article]
        rule = self._rules.get(finding.subject or "", "")
        return Side(_identity(article), rule or _speaks_of(assertion), _value(assertion), _as_of(assertion, article))


def _identity(article: Article) -> str:
    """What an article is known by when its file is renamed: its address, else outlet and day, with a headline if one lacks.

    A headline is rewritten sooner than anything else, and what one outlet says twice on one day is one statement.
    """
    if article.url:
        return article.url
    # An inferred day follows from the other articles, so it must not be part of what this one is.
    day = article.published.day if article.published.basis is not Basis.INFERRED else None
    if article.outlet and day:
        return f"{article.outlet} | {day.isoformat()}"
    told = (article.outlet, day.isoformat() if day else "", article.title or _headline(article))
    return " | ".join(part for part in told if part)


def _headline(article: Article) -> str:
    spans = [block.span for block in article.blocks if block.role is Role.HEADLINE]
    start, end = spans[0] if spans else (0, len(article.text))
    return " ".join(article.text[start:end].strip().partition("\n")[0].split())


def _speaks_of(assertion: Assertion) -> str:
    """What a figure speaks of by its own sentence, so that no other article can change it."""
    topic = assertion.topic
    counted = (topic.sort or topic.head, topic.role, topic.state, topic.owner, topic.anchor, topic.year)
    told = (assertion.kind, assertion.unit, *counted)
    return " ".join(part for part in told if part)


def _value(assertion: Assertion) -> str:
    return assertion.value if isinstance(assertion.value, str) else f"{assertion.value:.12g}"


def _as_of(assertion: Assertion, article: Article) -> str:
    """The day of a figure; none where it follows from a day that was inferred from the other articles."""
    when = assertion.as_of
    if when is None or when.basis is AsOfBasis.INFERRED:
        return ""
    if when.basis is not AsOfBasis.STATED and article.published.basis is Basis.INFERRED:
        return ""
    return when.start.isoformat() if when.start == when.end else f"{when.start.isoformat()}/{when.end.isoformat()}"


def _latest(articles: Sequence[Article]) -> date | None:
    days = [article.published.end for article in articles if article.published.end is not None]
    return max(days, default=None)


def _standing(finding: Finding, entries: Sequence[Entry], complete: bool, today: date | None) -> Finding:
    """New with an unknown pair or an acceptance that ran out; accepted where every pair is; else known."""
    over = any(entry.until is not None and today is not None and today > entry.until for entry in entries)
    if not complete or not entries or over:
        return replace(finding, status=Status.NEW)
    if all(entry.status is Status.ACCEPTED for entry in entries):
        return replace(finding, status=Status.ACCEPTED, reason=entries[0].reason)
    return replace(finding, status=Status.KNOWN, reason=next((entry.reason for entry in entries if entry.reason), ""))


def _entry(finding: Finding, corpus: _Corpus) -> Entry:
    pairs = corpus.pairs(finding)
    return Entry(fingerprint(finding.rule, pairs), finding.rule, finding.message, pairs)


def _sorted(entries: Iterable[Entry]) -> Baseline:
    """One entry an id, in the order of ids; what is accepted goes before what is only known."""
    chosen = {entry.id: entry for entry in sorted(entries, key=_accepted)}
    return Baseline(tuple(chosen[name] for name in sorted(chosen)))


def _accepted(entry: Entry) -> bool:
    return entry.status is Status.ACCEPTED


def _record(entry: Entry) -> dict[str, Any]:
    pairs = [[{"article": s.article, "of": s.of, "value": s.value, "as_of": s.as_of} for s in pair] for pair in entry.pairs]
    record = {"id": entry.id, "rule": entry.rule, "message": entry.message, "status": entry.status, "pairs": pairs}
    if entry.reason:
        record["reason"] = entry.reason
    if entry.until is not None:
        record["until"] = entry.until.isoformat()
    return record


def _read(record: Mapping[str, Any]) -> Entry:
    return Entry(
        id=_text(record, "id"),
        rule=_text(record, "rule"),
        message=_text(record, "message"),
        pairs=tuple(tuple(_side(side) for side in pair) for pair in record["pairs"]),
        status=Status(record["status"]),
        reason=_text(record, "reason") if "reason" in record else "",
        until=date.fromisoformat(record["until"]) if "until" in record else None,
    )


def _side(record: Mapping[str, Any]) -> Side:
    return Side(*(_text(record, key) for key in ("article", "of", "value", "as_of")))


def _text(record: Mapping[str, Any], key: str) -> str:
    value = record[key]
    if not isinstance(value, str):
        raise TypeError(f"{key!r}, which is no text")
    return value
