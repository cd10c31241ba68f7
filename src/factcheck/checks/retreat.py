"""`retreat`: a running total that cannot go back, and did."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict, Time
from factcheck.model import Behaves, Family, Hedge

FAMILY = Family.RETREAT

LOOSE = frozenset({Hedge.ABOUT, Hedge.VAGUE, Hedge.AT_LEAST, Hedge.MORE_THAN})


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs of a cumulative subject of which the later figure is the lower, and stated outright: "about 100" after 108
    is an older figure that is still about, not a total that went back.
    """
    if case.subject.behaves is not Behaves.CUMULATIVE:
        return ()
    return tuple(c for c in case.conflicts if c.time is Time.LATER and c.second.hedge not in LOOSE and not case.grows(c))
