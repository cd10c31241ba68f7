"""`retreat`: a running total that cannot go back, and did."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict, Time
from factcheck.model import Behaves, Family, Hedge

FAMILY = Family.RETREAT

ROUND = frozenset({Hedge.ABOUT, Hedge.VAGUE})
LOOSE = ROUND | {Hedge.AT_LEAST, Hedge.MORE_THAN}


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs of a cumulative subject of which the later figure is the lower, and both are stated outright: "about 100"
    after 108 is an older figure that is still about, and 85 after "hundreds" a count at last, not a total that went back.
    """
    if case.subject.behaves is not Behaves.CUMULATIVE:
        return ()
    return tuple(
        c
        for c in case.conflicts
        if c.time is Time.LATER and c.first.hedge not in ROUND and c.second.hedge not in LOOSE and not case.grows(c)
    )
