"""A whole and what it is broken down into, where nothing says that the list is full: told only where it is all but so.

A list that comes far short of its whole leaves some out; one that comes within a few in a hundred has a slip in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.checks.bounds import bound_of
from factcheck.checks.conflicts import middle
from factcheck.checks.mismatch import Mismatch
from factcheck.model import Assertion, Hedge, Kind, Scope

FEWEST = 3
"""Parts from which on it is no chance that they come close to a whole."""

ALL_BUT = 0.05
"""Share of the whole by which its parts may miss it and still be meant to make it."""

BEFORE, LEAD = 250, 40
"""Characters before the parts in which their whole stands, and the words that lead to them."""

_OF_IT = re.compile(r"\b(?:of|among) (?:this|that|which|these|those|it|them|whom)\b[^.;:\d]{0,30}$", re.IGNORECASE)


def of_sum(figures: Sequence[Assertion], text: str) -> Iterator[Mismatch]:
    """A sum and what it came from: "revenue of $900 m. Of this, $500 m came from fares, $300 m from freight and ..."."""
    told = [a for a in sorted(figures, key=lambda a: a.span) if _is_plain(a) and a.kind is not Kind.PERCENT]
    for n, first in enumerate(told):
        start = first.span[0]
        if not _OF_IT.search(text, max(0, start - LEAD), start):
            continue
        parts = [a for a in told[n:] if a.sentence == first.sentence and _alike(a, first)]
        whole = next((a for a in reversed(told[:n]) if _alike(a, first) and a.span[0] >= start - BEFORE), None)
        if whole is not None:
            yield from _all_but(whole, parts)


def by_place(figures: Sequence[Assertion]) -> Iterator[Mismatch]:
    """A count and the same by place, one after the other: "1,284 cases", then "Rowan: 712", "Marl: 391", "Kelt: 171"."""
    runs: list[list[Assertion]] = []
    wholes: dict[tuple[str, ...], Assertion] = {}
    last: dict[tuple[str, ...], list[Assertion]] = {}
    for a in sorted(figures, key=lambda a: a.span):
        if a.kind is not Kind.COUNT or not _is_plain(a) or a.topic.scope is not Scope.TOTAL or not a.topic.sort:
            continue
        slots = (a.topic.sort, a.topic.state, a.topic.role, a.topic.aspect)
        if not a.topic.place:
            wholes[slots] = a
            last.pop(slots, None)
        elif slots in last and a.span[0] - last[slots][-1].span[1] <= BEFORE:
            last[slots].append(a)
        else:
            last[slots] = [a]
            runs.append(last[slots])
            if slots in wholes:
                last[slots].insert(0, wholes[slots])
    for whole, *parts in runs:
        if not whole.topic.place and len({a.topic.place for a in parts}) == len(parts):
            yield from _all_but(whole, parts)


def _is_plain(a: Assertion) -> bool:
    return a.hedge is Hedge.EXACT and a.change is None and a.kind is not Kind.DATE


def _alike(one: Assertion, other: Assertion) -> bool:
    return (one.kind, one.unit) == (other.kind, other.unit)


def _all_but(whole: Assertion, parts: Sequence[Assertion]) -> Iterator[Mismatch]:
    """A mismatch where parts that were meant to make the whole miss it by more than rounding as written hides."""
    made = sum(middle(a) for a in parts)
    missing = abs(made - middle(whole))
    slack = sum(bound_of(a).slack for a in (whole, *parts))
    if len(parts) >= FEWEST and slack < missing <= ALL_BUT * middle(whole):
        yield Mismatch(whole, tuple(parts), f"{' + '.join(p.quote for p in parts)}: its parts make {made:,.15g}")
