"""The contract's records as plain dictionaries: what JSON and JSONL write."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import Any

from factcheck.model import (
    Article,
    AsOf,
    Assertion,
    Backing,
    Extract,
    Finding,
    Published,
    Quantity,
    Skipped,
    Span,
    Subject,
    Timex,
    Topic,
    backings,
)

Record = dict[str, Any]

# How much of an ISO date a precision leaves.
ISO_LENGTH = {"day": 10, "month": 7, "year": 4}


def number(value: float | None) -> int | float | None:
    """A figure as it is written in a file: whole numbers without a point; what is no finite number is left out."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) else value


def article(found: Article) -> Record:
    """An article without its text."""
    return {
        "id": found.id,
        "path": found.path,
        "outlet": found.outlet,
        "title": found.title,
        "url": found.url,
        "published": published(found.published),
        "problem": found.problem,
    }


def published(when: Published) -> Record:
    """When an article came out. `date` is ISO at its own precision, null where more than one is possible."""
    record: Record = {"date": published_date(when)}
    if when.time is not None:
        record["time"] = when.time
    return record | {"precision": when.precision, "basis": when.basis, "evidence": [*when.evidence, *when.doubts]}


def published_date(when: Published) -> str | None:
    """The publication date, ISO at its own precision; None where it is not known to that precision."""
    if when.start is None or when.end is None:
        return None
    shortened = {day.isoformat()[: ISO_LENGTH.get(when.precision, 10)] for day in (when.start, when.end)}
    return shortened.pop() if len(shortened) == 1 else None


def assertion(made: Assertion) -> Record:
    """An assertion with all that is known of it."""
    return {
        "id": made.id,
        "article": made.article,
        "span": list(made.span),
        "line": made.line,
        "column": made.column,
        "quote": made.quote,
        "sentence": made.sentence,
        "kind": made.kind,
        "value": made.value if isinstance(made.value, str) else number(made.value),
        "low": number(made.low),
        "high": number(made.high),
        "unit": made.unit,
        "hedge": made.hedge,
        "change": made.change,
        "counted": made.topic.counted,
        "head": made.topic.head,
        "predicate": made.topic.predicate,
        "place": made.topic.place,
        "scope": made.topic.scope,
        "margin": number(made.margin),
        "as_of": None if made.as_of is None else _as_of(made.as_of),
        "period": None if made.period is None else {"start": iso(made.period.start), "end": iso(made.period.end)},
        "said_by": made.attribution.said_by,
        "speaker": made.speaker or None,
        "speaks_for": None if made.office is None else {"body": made.office.body, "why": made.office.why},
        "cited_outlet": made.attribution.cited_outlet,
        "quoted": made.attribution.quoted,
        "polarity": made.attribution.polarity,
        "voice": made.voice,
        "confidence": made.confidence,
        "subject": made.subject,
    }


def subject(grouped: Subject) -> Record:
    """A subject and the ids of its assertions."""
    return {
        "id": grouped.id,
        "label": grouped.label,
        "behaves": grouped.behaves,
        "place": grouped.place,
        "voices": grouped.voices,
        "assertions": [made.id for made in grouped.assertions],
        "backing": _backing(backings(grouped.assertions)),
    }


def finding(found: Finding) -> Record:
    """A finding, its evidence and its conflicting pairs."""
    return {
        "id": found.id,
        "rule": found.rule,
        "family": found.family,
        "severity": found.severity,
        "confidence": found.confidence,
        "status": found.status,
        "subject": found.subject,
        "message": found.message,
        "assertions": list(found.assertions),
        "conflicts": [list(pair) for pair in found.conflicts],
        "also": list(found.also),
        "backing": _backing(found.backing),
    }


def skipped(name: str, left: Skipped) -> Record:
    """What looks like an assertion and was not used, with the reason."""
    return {"article": name, "span": list(left.span), "quote": left.quote, "reason": left.reason}


def mentions(found: Extract, everything: bool) -> list[Record]:
    """All that was found in one article, in the order of the text; with `everything`, also what only looks like a mention."""
    why_not = dict(found.why_not)
    records = [
        _mention(found, "quantity", each.span, each.quote, why_not) | _quantity(each, topic)
        for each, topic in zip(found.quantities, found.topics, strict=True)
    ]
    records += [_mention(found, "timex", each.span, each.quote, why_not) | _timex(each) for each in found.timexes]
    if everything:
        records += [_mention(found, "skipped", each.span, each.quote, {each.span: each.reason}) for each in found.skipped]
    return sorted(records, key=lambda record: (record["span"], record["type"]))


def iso(day: date | None) -> str | None:
    """A day as ISO, null where open."""
    return None if day is None else day.isoformat()


def days(start: date, end: date) -> str:
    """The days a figure holds for: one ISO day, or an ISO interval of two."""
    return start.isoformat() if start == end else f"{start.isoformat()}/{end.isoformat()}"


def _backing(figures: Sequence[Backing]) -> list[Record]:
    """How many independent voices stand behind each figure."""
    return [
        {"figure": each.figure, "voices": each.voices, "articles": each.articles, "assertions": list(each.assertions)}
        for each in figures
    ]


def _as_of(when: AsOf) -> Record:
    return {"start": iso(when.start), "end": iso(when.end), "precision": when.precision, "basis": when.basis}


def _mention(found: Extract, sort: str, span: Span, quote: str, why_not: dict[Span, str]) -> Record:
    used = sort != "skipped" and span in found.used
    return {
        "article": found.article,
        "type": sort,
        "span": list(span),
        "quote": quote,
        "used": used,
        "why_not": None if used else why_not.get(span, ""),
    }


def _quantity(found: Quantity, topic: Topic) -> Record:
    return {
        "kind": found.kind,
        "value": number(found.value),
        "low": number(found.low),
        "high": number(found.high),
        "unit": found.unit,
        "hedge": found.hedge,
        "change": found.change,
        "counted": topic.counted,
        "head": topic.head,
    }


def _timex(found: Timex) -> Record:
    return {"value": found.value, "start": iso(found.start), "end": iso(found.end)}
