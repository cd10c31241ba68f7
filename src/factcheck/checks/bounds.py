"""How much a figure, as it was written, can give way before it contradicts another.

"About 300" and 304 agree, and so do "2.5 million" and 2,473,800: a figure says no more than its last digit that was meant.
"""

from __future__ import annotations

from factcheck.intervals import Bound
from factcheck.lexicon.measures import LOOSE_UNITS, in_base_unit, unit_of
from factcheck.model import Assertion, Hedge, Kind

ROUNDED_FROM = 1000.0
"""Counts and sums from here on are taken as rounded where they end in zeros; "40 dead" means forty."""

GIVES_WAY = {True: 0.10, False: 0.04}
"""The largest share of itself that a figure may hide by rounding: hedged with "about", or not."""

ALWAYS_ROUNDED = frozenset({Kind.PERCENT, Kind.MEASURE, Kind.DURATION})
"""Kinds that are measured, not counted: their last digit is always rounded."""


def bound_of(assertion: Assertion, tolerance: float = 0.0) -> Bound:
    """The figure as an interval in its base unit, with the slack of its rounding and a rule's relative `tolerance`."""
    measured = assertion.kind in (Kind.MEASURE, Kind.DURATION)
    scale = unit_of(assertion.unit)[1] if measured else 1.0
    margin = assertion.margin or 0.0
    value = abs(float(assertion.value))
    slack = max(_rounding(assertion, value), tolerance * value)

    def based(end: float) -> float:
        return in_base_unit(end, assertion.unit, by=assertion.topic.aspect == "difference") if measured else end

    return Bound(
        low=None if assertion.low is None else based(assertion.low - margin),
        high=None if assertion.high is None else based(assertion.high + margin),
        slack=slack * scale,
    )


def _rounding(assertion: Assertion, value: float) -> float:
    """Half the place of the last digit that was meant, as far as a reader would forgive it."""
    if assertion.hedge in (Hedge.VAGUE, Hedge.RANGE):
        return 0.0
    hedged = assertion.hedge is Hedge.ABOUT
    if assertion.kind in ALWAYS_ROUNDED:
        loose = LOOSE_UNITS.get(assertion.unit, 0.0) * value
        if assertion.kind is Kind.MEASURE and value >= ROUNDED_FROM:
            return min(assertion.step / 2, GIVES_WAY[hedged] * value) + loose
        step = assertion.step if hedged else min(assertion.step, 1.0)
        if assertion.kind is Kind.PERCENT:
            return step / 2
        return min(step / 2, max(GIVES_WAY[hedged], 0.1) * value) + loose
    if hedged or (value >= ROUNDED_FROM and assertion.kind is not Kind.AGE):
        return min(assertion.step / 2, GIVES_WAY[hedged] * value)
    return 0.0
