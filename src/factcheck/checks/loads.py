"""More aboard than may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.checks.mismatch import Mismatch
from factcheck.model import Assertion, Kind, Polarity

CREW = 0.10
"""Share by which those aboard may exceed a capacity for passengers: crew are not passengers."""


def mismatches(assertions: Sequence[Assertion]) -> Iterator[Mismatch]:
    """The fullest count aboard against the largest capacity, within one event, or one article that is of none."""
    by_event: dict[str, list[Assertion]] = {}
    for assertion in assertions:
        if assertion.kind is Kind.COUNT:
            by_event.setdefault(assertion.topic.event or assertion.article, []).append(assertion)
    for _, told in sorted(by_event.items()):
        loads = [a for a in told if _is_load(a)]
        limits = [a for a in told if _is_limit(a, {load.article for load in loads})]
        largest = max(limits, key=lambda a: (a.high or 0.0, a.id), default=None)
        fullest = max(loads, key=lambda a: (a.low or 0.0, a.id), default=None)
        if largest and fullest and (fullest.low or 0.0) > (largest.high or 0.0) * (1 + CREW):
            yield Mismatch(fullest, tuple(limits), f"a capacity of {largest.quote}")


def _is_load(a: Assertion) -> bool:
    asserted = a.attribution.polarity is Polarity.ASSERTED
    return asserted and a.subject is not None and (a.topic.state, a.topic.aspect) == ("aboard", "actual") and a.low is not None


def _is_limit(a: Assertion, here: set[str]) -> bool:
    """Whether a figure is a capacity for people; "could carry 400" is one too, and "a capacity of 400" beside a load."""
    said = a.attribution.polarity in (Polarity.ASSERTED, Polarity.HYPOTHETICAL)
    of_people = a.topic.sort == "people" or (not a.topic.sort and a.article in here)
    return said and a.topic.aspect == "capacity" and a.high is not None and of_people
