"""From the mentions of an article to its assertions."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.assertions.days import Clock
from factcheck.assertions.links import Dated, Figure
from factcheck.assertions.stated import is_time_of_day
from factcheck.model import (
    PROSE,
    Article,
    AsOf,
    Assertion,
    Attribution,
    Hedge,
    Kind,
    Period,
    Quantity,
    Role,
    Sentence,
    Span,
    Timex,
    Topic,
)

Mention = Quantity | Timex

_IN_FULL = re.compile(r"\d{4}-\d\d-\d\d")

PRECISIONS = {"day": 10, "month": 7, "year": 4}
"""The precisions at which a date is an assertion, and how much of an ISO date each one writes."""


DOUBTED = 0.7
"""Confidence in the figures of an article whose publication day its own text contradicts: their days rest on it."""


def join(
    article: Article,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    topics: Sequence[Topic],
    attributions: Sequence[Attribution],
) -> tuple[Assertion, ...]:
    """The assertions of one article, in reading order; `topics` and `attributions` run parallel to `mentions`."""
    lines = _line_starts(article.text)
    starts = [s.span[0] for s in sentences]
    rows = sorted(zip(mentions, topics, attributions, strict=True), key=lambda row: row[0].span)
    spoken = [(m.span[0], a.said_by) for m, _, a in rows if isinstance(m, Quantity) and a.said_by]
    figures = [m.span for m, _, _ in rows if isinstance(m, Quantity)]
    clock = Clock(article, sentences, [m for m in mentions if isinstance(m, Timex)], figures, spoken)
    made: list[Assertion] = []
    before: list[Dated] = []
    for mention, topic, attribution in rows:
        if reason_unused(article, mention):
            continue
        index = bisect_right(starts, mention.span[0]) - 1
        if index < 0:
            continue
        line = bisect_right(lines, mention.span[0])
        place = (line, mention.span[0] - lines[line - 1] + 1)
        if isinstance(mention, Quantity):
            figure = Figure(mention.span, index, mention.kind, topic, attribution.said_by)
            as_of, period = clock.read(figure, before)
            before += [Dated(figure, as_of)] if as_of is not None else []
            made.append(_numeric(article, sentences[index], mention, topic, attribution, (as_of, period), place))
        else:
            made.append(_dated(article, sentences[index], mention, topic, attribution, place))
    return tuple(replace(a, confidence=DOUBTED) for a in made) if article.published.doubts else tuple(made)


def reason_unused(article: Article, mention: Mention) -> str:
    """Why a mention is no assertion; empty where it is one."""
    role = _role(article, mention.span)
    if role not in PROSE:
        return _ROLES.get(role, "stands outside the article's text") if role else "stands outside the article's text"
    if isinstance(mention, Quantity):
        return ""
    if mention.type in ("DURATION", "SET"):
        return "a length of time, not a day"
    if is_time_of_day(mention):
        return "a time of day, not a day"
    if mention.relation == "during":
        return "the period that a figure was counted over"
    if mention.start is None and not _impossible(mention):
        return mention.problem or "no publication day to resolve it against"
    if mention.precision not in PRECISIONS:
        return f"names a {mention.precision}, not a day, a month or a year"
    return ""


_ROLES = {
    Role.DATELINE: "publication line",
    Role.BYLINE: "byline",
    Role.BOILERPLATE: "boilerplate, not the article",
    Role.COPY: "second copy of the same text",
}


def _numeric(
    article: Article,
    sentence: Sentence,
    quantity: Quantity,
    topic: Topic,
    attribution: Attribution,
    days: tuple[AsOf | None, Period | None],
    place: tuple[int, int],
) -> Assertion:
    return Assertion(
        id=_id(article, quantity.span, quantity.kind),
        article=article.id,
        span=quantity.span,
        line=place[0],
        column=place[1],
        quote=quantity.quote,
        sentence=sentence.text,
        kind=quantity.kind,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        unit=quantity.unit,
        hedge=quantity.hedge,
        change=quantity.change,
        step=quantity.step,
        margin=quantity.margin,
        topic=topic,
        as_of=days[0],
        period=days[1],
        attribution=attribution,
        role=sentence.role,
    )


def _dated(
    article: Article, sentence: Sentence, timex: Timex, topic: Topic, attribution: Attribution, place: tuple[int, int]
) -> Assertion:
    return Assertion(
        id=_id(article, timex.span, Kind.DATE),
        article=article.id,
        span=timex.span,
        line=place[0],
        column=place[1],
        quote=timex.quote,
        sentence=sentence.text,
        kind=Kind.DATE,
        value=str(timex.start or timex.value)[: PRECISIONS[timex.precision]],
        low=None,
        high=None,
        unit="",
        hedge=Hedge.EXACT,
        change=None,
        step=1.0,
        margin=None,
        topic=topic,
        as_of=None,
        period=None,
        attribution=attribution,
        role=sentence.role,
        problem=timex.problem,
    )


def _impossible(timex: Timex) -> bool:
    """Whether a date is written out in full and stands in no calendar ("31 June 2025"): it is asserted all the same."""
    return bool(timex.problem) and _IN_FULL.fullmatch(timex.value) is not None


def _id(article: Article, span: Span, kind: Kind) -> str:
    """An id that other articles, and the order of the files, do not move."""
    return "a" + hashlib.sha256(f"{article.id}\0{span[0]}\0{span[1]}\0{kind}".encode("utf-8", "surrogatepass")).hexdigest()[:11]


def _role(article: Article, span: Span) -> Role | None:
    index = bisect_right(article.blocks, span[0], key=lambda b: b.span[0]) - 1
    if index < 0 or span[0] >= article.blocks[index].span[1]:
        return None
    return article.blocks[index].role


def _line_starts(text: str) -> list[int]:
    return [0, *_after_newlines(text)]


def _after_newlines(text: str) -> Iterator[int]:
    at = text.find("\n")
    while at >= 0:
        yield at + 1
        at = text.find("\n", at + 1)
