"""`hedge`: on the way from one statement to the next a bound was dropped or turned round ("up to 300" became "300")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from factcheck.checks.conflicts import Case, Conflict
from factcheck.model import Assertion, Family, Hedge, Kind, Role

FAMILY = Family.HEDGE

CEILINGS = frozenset({Hedge.UP_TO, Hedge.AT_MOST, Hedge.LESS_THAN})
FLOORS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})
STRICT = frozenset({Hedge.MORE_THAN, Hedge.LESS_THAN})
COUNTED_OUT = 100.0
"""Below this a count is of heads one by one, and "more than ten" is not ten; above it the writer may have rounded."""

ONE_NUMBER = 0.9
"""How surely two figures of one subject are of one thing that are one number, whatever else their pair shows."""

TOLD_ON = frozenset({Kind.COUNT, Kind.MONEY})
"""Kinds of which two texts that give one number mean one thing: a speed or a share may be equal by chance."""


def pairs(case: Case) -> tuple[Conflict, ...]:
    """Neighbouring statements, in time, of one number and one speaker, of which only one is a ceiling.

    And an article's own word that gives the last speaker's number without the ceiling: the speaker was lost with the bound.
    And within an article a small count beside itself as a strict limit: ten, and more than ten.
    """
    told: dict[tuple[str, str], list[Assertion]] = {}
    last: dict[str, Assertion] = {}
    retold: list[tuple[Assertion, Assertion]] = []
    for assertion in case.members:
        value = str(assertion.value)
        source = last.get(value)
        if assertion.speaker:
            told.setdefault((assertion.speaker, value), []).append(assertion)
            last[value] = assertion
        elif source is not None and assertion.kind in TOLD_ON and _retold(source, assertion):
            retold.append((source, assertion))
    turned = [(a, b) for chain in told.values() for a, b in pairwise(chain) if _turned(a.hedge, b.hedge)]
    found = (case.pair(a, b) for a, b in (*turned, *retold, *_beside_its_limit(case)))
    return tuple(replace(c, sure=max(c.sure, ONE_NUMBER)) for c in found)


def _beside_its_limit(case: Case) -> Iterator[tuple[Assertion, Assertion]]:
    """The pairs of one article of which one gives a small count and the other the same number as a strict limit."""
    plain = {(a.article, a.value): a for a in reversed(case.members) if a.hedge is Hedge.EXACT}
    for limit in case.members:
        small = limit.kind is Kind.COUNT and not isinstance(limit.value, str) and limit.value < COUNTED_OUT
        if limit.hedge in STRICT and small and (exact := plain.get((limit.article, limit.value))) is not None:
            yield exact, limit


def where(case: Case, lead: Conflict) -> str:
    """What was lost between the two statements of a pair, and where."""
    if {lead.first.hedge, lead.second.hedge} & STRICT and Hedge.EXACT in (lead.first.hedge, lead.second.hedge):
        return " — a count is never beyond itself: one of the two says more than is known"
    lost = "a limit was turned round" if lead.second.hedge in CEILINGS | FLOORS else "the limit was dropped"
    if lead.first.speaker and not lead.second.speaker:
        lost = f"{lost} and {lead.first.speaker} is no longer named"
    return f" — {lost} {_way(case, lead)}"


def _way(case: Case, lead: Conflict) -> str:
    """From where to where a figure went."""
    if lead.one_article:
        return f"between the {_part(lead.first)} and the {_part(lead.second)}" if _parted(lead) else "within one article"
    one, other = (case.articles[a.article].outlet or case.articles[a.article].path for a in (lead.first, lead.second))
    return f"between {one} and {other}" if one != other else f"between two articles of {one}"


def _parted(lead: Conflict) -> bool:
    return _part(lead.first) != _part(lead.second)


def _part(assertion: Assertion) -> str:
    return assertion.role.value if assertion.role in (Role.HEADLINE, Role.CAPTION) else "text"


def _retold(source: Assertion, own: Assertion) -> bool:
    """Whether another article's own word gives a speaker's number without its ceiling."""
    return source.article != own.article and source.hedge in CEILINGS and _turned(source.hedge, own.hedge)


def _turned(before: Hedge, after: Hedge) -> bool:
    """Whether a ceiling became a plain figure or a floor, or a floor a ceiling. A floor that becomes plain claims no more."""
    if before in CEILINGS:
        return after not in CEILINGS
    return before in FLOORS and after in CEILINGS
