"""`retreat`: a running total that cannot go back, and did."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict, Time
from factcheck.model import Behaves, Family

FAMILY = Family.RETREAT


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs of a cumulative subject of which the later figure is the lower."""
    if case.subject.behaves is not Behaves.CUMULATIVE:
        return ()
    return tuple(c for c in case.conflicts if c.time is Time.LATER and not case.grows(c))
