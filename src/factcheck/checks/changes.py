"""A change beside the levels it lies between: "rose 20% to 90 from 80", "up 5 from 38 to 45"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.checks.bounds import bound_of
from factcheck.checks.mismatch import Mismatch, reckoned
from factcheck.intervals import Bound
from factcheck.model import Article, Assertion, Change, Hedge, Kind

LEVELS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT})
POINTS = "percentage point"
NEAR = 0.05
"""Share of itself by which a stated change may be off besides: writers round "nearly doubled" and the like."""

_TO_LEVEL = re.compile(
    r"[^.;:\d]{0,40}?\b(from|to)\s+(?:(?:about|around|some|just|over|nearly|almost|a|an|the)\s+)*", re.IGNORECASE
)
_TO_OTHER = re.compile(
    r"(?:\s+(?!and\b|while\b|but\b|as\b|with\b|after\b|before\b)[\w'’-]+){0,4}?,?\s+(from|to)\s+"
    r"(?:(?:about|around|some|just|over|nearly|almost|a|an|the)\s+)*",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"[\s,(–—-]*(?:(?:an?|up|down|increase|rise|gain|jump|drop|fall|decline|decrease|cut|of|by|or)\s+)+", re.IGNORECASE
)


def mismatches(told: Sequence[Assertion], article: Article) -> Iterator[Mismatch]:
    """The changes of a sentence that do not lead from the one level to the other."""
    figures = [a for a in told if a.kind in LEVELS]
    for first, second, third in zip(figures, figures[1:], figures[2:], strict=False):
        gaps = article.text[first.span[1] : second.span[0]], article.text[second.span[1] : third.span[0]]
        moved, levels = (third, (first, second)) if _is_change(third) else (first, (second, third))
        way = _way(*gaps, moved is first)
        if way and _is_change(moved) and all(_is_level(a) for a in levels) and _alike(*levels):
            before, after = levels if way == "from" else levels[::-1]
            if not _leads(moved, before, after):
                yield Mismatch(moved, levels, f"the change from {before.quote} to {after.quote}")


def _way(one: str, other: str, fronted: bool) -> str:
    """The word before the first level, where the words tie a change and two levels together; empty where they do not."""
    if fronted:
        first, second = _TO_LEVEL.fullmatch(one), _TO_OTHER.fullmatch(other)
        words = (first.group(1).lower(), second.group(1).lower()) if first and second else ("", "")
    else:
        second = _TO_OTHER.fullmatch(one)
        words = ("from", second.group(1).lower()) if second and _MOVED.fullmatch(other) else ("", "")
    return words[0] if set(words) == {"from", "to"} else ""


def _is_change(a: Assertion) -> bool:
    return a.change in (Change.UP, Change.DOWN) and a.hedge in (Hedge.EXACT, Hedge.ABOUT)


def _is_level(a: Assertion) -> bool:
    return a.change is None and a.kind in LEVELS and a.hedge in (Hedge.EXACT, Hedge.ABOUT) and float(a.value) > 0


def _alike(one: Assertion, other: Assertion) -> bool:
    return (one.kind, one.unit) == (other.kind, other.unit)


def _leads(moved: Assertion, before: Assertion, after: Assertion) -> bool:
    """Whether the change may be the difference of the levels, or for a percentage their ratio."""
    low, high = reckoned(before), reckoned(after)
    same = moved.kind is before.kind and moved.unit == before.unit
    points = before.kind is Kind.PERCENT and (moved.topic.sort == "point" or moved.unit == POINTS)
    differences = (high.floor - low.ceiling, high.ceiling - low.floor)
    fits = [differences] if same or points else []
    if moved.kind is Kind.PERCENT:
        fits.append((100 * differences[0] / low.ceiling, 100 * differences[1] / low.floor))
    return not fits or any(_within(_signed(moved), *span) for span in fits)


def _signed(moved: Assertion) -> Bound:
    """The change with its sign and slack."""
    bound = bound_of(moved)
    sign = -1 if moved.change is Change.DOWN else 1
    size = sign * float(moved.value)
    return Bound(size, size, max(bound.slack, NEAR * abs(size)))


def _within(change: Bound, least: float, most: float) -> bool:
    return change.floor <= max(least, most) and min(least, most) <= change.ceiling
