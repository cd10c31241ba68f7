"""`retreat`: a running total that cannot go back, and did."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict
from factcheck.model import Family

FAMILY = Family.RETREAT


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs of a cumulative subject of which the later figure is the lower, both stated outright."""
    return tuple(c for c in case.conflicts if case.falls(c))
