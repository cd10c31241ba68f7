"""Counts that are parts of one another: a total and its list, a whole and its states, a part above its whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.checks.bounds import bound_of
from factcheck.checks.conflicts import middle
from factcheck.checks.mismatch import Mismatch
from factcheck.model import Assertion, Hedge, Kind, Scope, Topic

WHOLES = {"aboard": ("dead", "rescued", "missing")}
"""States that make up another one, with nobody left over: who was aboard is dead, rescued or missing."""

ISO_DAY = len("2000-01-01")

OF = re.compile(r"\s*(?:out )?of (?:the |its |their |his |her |a total of )?", re.IGNORECASE)
"""What stands between a part and its whole: "26 of the 40"."""

_LISTED = re.compile(
    r":\s|\b(?:namely|as follows|made up of|comprising|consisting of|consists of|broken down into)\b", re.IGNORECASE
)
_LAST = re.compile(r"\band\b|;")
_AMONG = re.compile(
    r"[^.;:()]{0,40}?,?\s*\(?(?:including|among them|of whom|of them|among whom)\s+(?:were |are |at least |some |about )?",
    re.IGNORECASE,
)


def of_list(told: Sequence[Assertion], text: str, tolerance: float) -> Iterator[Mismatch]:
    """A total and the list that follows it: "72 objections: nine upheld, 45 refused and 18 waiting"."""
    counts = [a for a in told if a.kind is Kind.COUNT and a.change is None]
    if len(counts) < 3 or any(a.hedge is not Hedge.EXACT for a in counts):
        return
    whole, *parts = counts
    listed = _LISTED.search(text[whole.span[1] : parts[0].span[0]])
    if listed and _LAST.search(text[parts[-2].span[1] : parts[-1].span[0]]):
        yield from _unless_equal(whole, parts, tolerance)


def of_states(figures: Sequence[Assertion], tolerance: float) -> Iterator[Mismatch]:
    """The whole and the last word on each of its parts, where one article gives them all, exactly."""
    last = {
        a.topic.state: a
        for a in sorted(figures, key=lambda a: (a.as_of.start.isoformat() if a.as_of else "", a.span))
        if a.kind is Kind.COUNT and a.hedge is Hedge.EXACT and a.subject and _of_all(a.topic)
    }
    for whole, parts in WHOLES.items():
        if whole in last and all(part in last for part in parts):
            yield from _unless_equal(last[whole], [last[part] for part in parts], tolerance)


def above_whole(told: Sequence[Assertion], text: str) -> Iterator[Mismatch]:
    """More than all: "52 of the 40 members", "12 people, including 15 children"."""
    counts = [a for a in told if a.kind is Kind.COUNT and a.change is None]
    for first, second in pairwise(counts):
        between = text[first.span[1] : second.span[0]]
        if OF.fullmatch(between) and _exceeds(first, second):
            yield Mismatch(first, (second,), f"a whole of {second.quote}")
        elif _AMONG.fullmatch(between) and first.topic.sort == second.topic.sort != "" and _exceeds(second, first):
            yield Mismatch(second, (first,), f"a whole of {first.quote}")


def _exceeds(part: Assertion, whole: Assertion) -> bool:
    """Whether a part is more than its whole, whatever the two were rounded to."""
    return bound_of(part).floor > bound_of(whole).ceiling


def _of_all(topic: Topic) -> bool:
    """Whether a figure counts all of them, as they are now; a day that is named for it is the event's own."""
    now = not topic.year or len(topic.year) == ISO_DAY
    return topic.scope is Scope.TOTAL and topic.aspect == "actual" and not topic.role and now


def _unless_equal(whole: Assertion, parts: Sequence[Assertion], tolerance: float) -> Iterator[Mismatch]:
    """A mismatch where the parts come to another figure than the whole, by more than rounding as written hides."""
    made = sum(middle(a) for a in parts)
    slack = sum(bound_of(a, tolerance).slack for a in (whole, *parts))
    if abs(made - middle(whole)) > slack:
        listed = " and ".join(p.quote for p in parts) if len(parts) == 2 else " + ".join(p.quote for p in parts)
        yield Mismatch(whole, tuple(parts), f"{listed}: its parts make {made:,.15g}")
