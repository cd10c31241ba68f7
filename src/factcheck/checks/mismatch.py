"""Figures that are tied to each other and do not fit: what the families across subjects find, before it is told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.checks.bounds import bound_of
from factcheck.intervals import Bound
from factcheck.model import Assertion, Hedge

FORGIVEN = 0.01
"""Share of a figure that its rounding may hide where figures are reckoned with."""

_WRITTEN = re.compile(r"\d[\d,]*(?:\.(\d+))?")


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A figure, those it should follow from, and what they come to, in words."""

    figure: Assertion
    others: tuple[Assertion, ...]
    words: str


def reckoned(assertion: Assertion) -> Bound:
    """The figure as an interval for reckoning: rounded no more than at the last digit that is written ("$90 million")."""
    bound = bound_of(assertion)
    written = _WRITTEN.search(assertion.quote)
    if not written or bound.low is None or bound.high is None or assertion.hedge is Hedge.ABOUT:
        return bound
    number = float(written.group().replace(",", ""))
    scale = abs(float(assertion.value)) / number if number else 1.0
    place = scale * 10.0 ** -len(written.group(1) or "") / 2
    return Bound(bound.low, bound.high, min(bound.slack, max(place, FORGIVEN * max(bound.low, bound.high))))
