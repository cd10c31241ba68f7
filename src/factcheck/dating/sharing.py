"""What articles share: quotations and sentences, the names of one story, events that one of them dates."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.dating.page import Page
from factcheck.model import Span

RUN = 5
"""Words of the runs that texts are compared by."""

LEAST_QUOTED = 8
LEAST_TOLD = 12
"""Words that a shared quotation, and a shared sentence, hold at least."""

COPIED = 150
"""Characters from which a shared sentence is a copy of the day's report, not a line that recalls the story so far."""

LEAST_PLAIN = 2
"""Words of it at least that say something and are no names: a title or a body's name in full says nothing of the day."""

COMMON = 8
"""Articles that hold a run from which on it is a stock phrase."""

STORY = 0.2
"""The share of names, by weight, from which on two articles tell one story."""

LEAST_NAMES = 3
"""Names at least that two articles of one story share."""

NEAR = 9
"""Words either side of a date that say which event it is."""

STEM = 6
"""Letters by which two forms of one word are known."""

LEAST_EVENT = 3
"""Content words at least that two mentions of one event share."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_NAME = re.compile(r"(?<=[a-z,;] )[A-ZÀ-Þ][^\W\d_]{2,}")

DAY_NAMES = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december"
)
"""Names that are no names of a story."""

MONTHS = "January February March April May June July August September October November December"

COMMON_WORDS = (
    "about after again against also amid among another around because been before being between both could does down during"
    " each even from have having here into just last later least less like made make many more most much near next night only"
    " other over said same says second should since some still such take than that their them then there these they this"
    " those three through time today told tomorrow took under until upon very week well were what when where which while whom"
    " whose will with would year yesterday your morning evening afternoon"
)
"""Words that say nothing of what happened, whatever stands beside them."""

_DAYS = frozenset(DAY_NAMES.split())
_PLAIN = frozenset(COMMON_WORDS.split())


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage that one article has in common with another. `other` is the other's place in the list.

    `sort` is "quotation", "copy" (of the day's report) or "sentence" (which may only recall the story so far).
    """

    other: int
    passage: str
    sort: str


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an article's prose with their offsets. `breaks` are the places at which a new block begins."""

    page: Page
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    breaks: frozenset[int]


def words_of(page: Page) -> Words:
    """The words of an article's prose."""
    spans: list[Span] = []
    breaks: set[int] = set()
    text = page.article.text
    for start, end in page.prose:
        breaks.add(len(spans))
        spans.extend(match.span() for match in _WORD.finditer(text, start, end))
    words = tuple(text[start:end].casefold().replace("’", "'") for start, end in spans)
    return Words(page, tuple(spans), words, frozenset(breaks))


def passages(read: Sequence[Words], wanted: Sequence[int]) -> dict[int, list[Shared]]:
    """For each of the `wanted` articles the longest quotation, else sentence, that it shares with each other one."""
    holders: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for n, one in enumerate(read):
        for run in _runs(one):
            if run[1] is not None:
                holders[run[1]].add(n)
    return {n: _longest(n, read[n], holders) for n in wanted}


def stories(pages: Sequence[Page], wanted: Sequence[int]) -> dict[int, list[int]]:
    """For each of the `wanted` articles those that tell the same story, by the names that they share."""
    names = [_names(page) for page in pages]
    spread = Counter(name for own in names for name in own)
    weights = {name: math.log(1 + len(pages) / count) for name, count in spread.items()}
    totals = [math.fsum(weights[name] for name in sorted(own)) for own in names]
    found: dict[int, list[int]] = {}
    for n in wanted:
        found[n] = []
        for m in range(len(pages)):
            common = sorted(names[n] & names[m])
            share = math.fsum(weights[name] for name in common)
            if m != n and len(common) >= LEAST_NAMES and share >= STORY * min(totals[n], totals[m]):
                found[n].append(m)
    return found


def about(words: Words, span: Span) -> frozenset[str]:
    """The content words that stand around a date: what happened on it."""
    at = bisect_left(words.spans, span)
    beside = words.words[max(0, at - NEAR) : at + NEAR + 2]
    return frozenset(word[:STEM] for word in beside if len(word) > 3 and word.isalpha() and word not in (_PLAIN | _DAYS))


def same_event(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two dates are given to one event, by the words around them."""
    return len(a & b) >= LEAST_EVENT


def _runs(one: Words) -> Iterator[tuple[int, tuple[str, ...] | None]]:
    """The runs of words of an article by place; None where a run would cross from one block into the next."""
    for n in range(len(one.words) - RUN + 1):
        crosses = any(k in one.breaks for k in range(n + 1, n + RUN))
        yield n, None if crosses else one.words[n : n + RUN]


def _longest(n: int, own: Words, holders: Mapping[tuple[str, ...], set[int]]) -> list[Shared]:
    """The longest passage shared with each other article; a quotation goes before a sentence, however short."""
    open_at: dict[int, int] = {}
    best: dict[int, tuple[bool, int, Span]] = {}
    for at, run in (*_runs(own), (len(own.words), None)):
        others = holders.get(run, set()) - {n} if run else set()
        if len(others) > COMMON:
            others = set()
        for other in [m for m in open_at if m not in others]:
            _keep(own, open_at.pop(other), at + RUN - 1, other, best)
        for other in others:
            open_at.setdefault(other, at)
    text = own.page.article.text
    return [Shared(other, text[slice(*span)], _sort(spoken, span)) for other, (spoken, _, span) in sorted(best.items())]


def _keep(own: Words, first: int, end: int, other: int, best: dict[int, tuple[bool, int, Span]]) -> None:
    """Keep a shared passage if it is long enough and better than the one already known."""
    spans = own.spans[first : min(end, len(own.spans))]
    inside = [span for span in spans if own.page.quoted(span)]
    quotation = len(inside) >= LEAST_QUOTED
    kept = inside if quotation else spans
    plain = sum(_says_something(own.page.article.text[start:end]) for start, end in kept)
    if plain < LEAST_PLAIN or len(kept) < (LEAST_QUOTED if quotation else LEAST_TOLD):
        return
    found = (quotation, len(kept), (kept[0][0], kept[-1][1]))
    if other not in best or found[:2] > best[other][:2]:
        best[other] = found


def _says_something(word: str) -> bool:
    return len(word) > 3 and word[0].islower() and word not in _PLAIN


def _sort(quotation: bool, span: Span) -> str:
    if quotation:
        return "quotation"
    return "copy" if span[1] - span[0] >= COPIED else "sentence"


def _names(page: Page) -> frozenset[str]:
    """The names in an article's prose: words with a capital inside a sentence."""
    found = {m.group().casefold() for start, end in page.prose for m in _NAME.finditer(page.article.text, start, end)}
    return frozenset(found - _DAYS)


def long_day(day: date) -> str:
    """A day as an editor writes it: 10 December 2016."""
    return f"{day.day} {MONTHS.split()[day.month - 1]} {day.year}"
