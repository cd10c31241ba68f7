"""How sure it is that a figure was read rightly."""

from __future__ import annotations

from factcheck.model import Assertion

_READ = 0.97
"""How often a figure of an article that nobody had read before has the right value and bounds."""

_TAKEN_OVER = 0.9
"""What is left of that where what is counted, or what happened to it, is not said beside the figure."""

_ELSEWHERE = ("(the count before it)", "(sentence before)")


def of_reading(assertion: Assertion) -> float:
    """How sure it is that a figure and what it counts were read rightly, 0 to 1."""
    taken_over = any(reason.endswith(_ELSEWHERE) for reason in assertion.topic.why)
    return _READ * (_TAKEN_OVER if taken_over else 1.0)


def in_all(assertion: Assertion) -> float:
    """The same with what the day of its article leaves open."""
    return round(of_reading(assertion) * assertion.confidence, 3)
