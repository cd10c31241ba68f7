"""Bounds, as written, and whether two of them can both be true. Standard library only."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

EPSILON = 1e-9


class Relation(Enum):
    """How two bounds stand to each other."""

    SAME = "same"
    COMPATIBLE = "compatible"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Bound:
    """A figure as an interval. `low`, `high` are None where open; `slack` is what a rounding as written may hide."""

    low: float | None
    high: float | None
    slack: float = 0.0

    @property
    def floor(self) -> float:
        """The least value the figure allows, rounding included."""
        return -math.inf if self.low is None else self.low - self.slack

    @property
    def ceiling(self) -> float:
        """The greatest value the figure allows, rounding included."""
        return math.inf if self.high is None else self.high + self.slack


def step_of(value: float) -> float:
    """The place value of the last digit of a whole number that is not 0: 100 for 300, 10000 for 250000, 1 for 304."""
    whole = abs(int(value))
    if whole == 0 or whole != abs(value):
        return 1.0
    step = 1
    while whole % (step * 10) == 0:
        step *= 10
    return float(step)


def relate(a: Bound, b: Bound) -> Relation:
    """Say whether no truth fits both bounds (DISJOINT), one does (COMPATIBLE), or they say the same (SAME).

    A bound that is open on both sides says nothing (UNKNOWN).
    """
    if (a.low is None and a.high is None) or (b.low is None and b.high is None):
        return Relation.UNKNOWN
    if a.low == b.low and a.high == b.high:
        return Relation.SAME
    tolerance = EPSILON * max(1.0, *(abs(x) for x in (a.low, a.high, b.low, b.high) if x is not None))
    if a.floor > b.ceiling + tolerance or b.floor > a.ceiling + tolerance:
        return Relation.DISJOINT
    return Relation.COMPATIBLE
