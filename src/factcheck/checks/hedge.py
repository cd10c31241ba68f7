"""`hedge`: on the way from one statement to the next a bound was dropped or turned round ("up to 300" became "300")."""

from __future__ import annotations

from itertools import pairwise

from factcheck.checks.conflicts import Case, Conflict
from factcheck.model import Assertion, Family, Hedge

FAMILY = Family.HEDGE

CEILINGS = frozenset({Hedge.UP_TO, Hedge.AT_MOST, Hedge.LESS_THAN})
FLOORS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})


def pairs(case: Case) -> tuple[Conflict, ...]:
    """Neighbouring statements, in time, of one speaker and one number, of which only one is a ceiling."""
    told: dict[tuple[str, str], list[Assertion]] = {}
    for assertion in case.members:
        if assertion.speaker:
            told.setdefault((assertion.speaker, str(assertion.value)), []).append(assertion)
    return tuple(case.pair(a, b) for chain in told.values() for a, b in pairwise(chain) if _turned(a.hedge, b.hedge))


def _turned(before: Hedge, after: Hedge) -> bool:
    """Whether a ceiling became a plain figure or a floor, or a floor a ceiling. A floor that becomes plain claims no more."""
    if before in CEILINGS:
        return after not in CEILINGS
    return before in FLOORS and after in CEILINGS
