"""How large a figure is in the base unit of its dimension, so that miles and kilometres can be set side by side."""

from __future__ import annotations

from factcheck.lexicon.measures import in_base_unit, unit_of
from factcheck.model import Assertion, Kind

_GRAVITY = 9.80665
"""Newtons of thrust to a kilogram of it."""


def size_of(a: Assertion) -> float:
    """The value in the base unit of its dimension; 0 for a date."""
    if isinstance(a.value, str):
        return 0.0
    if a.kind not in (Kind.MEASURE, Kind.DURATION):
        return a.value
    thrust = a.topic.sort == "thrust" and unit_of(a.unit)[0] == "mass"
    return in_base_unit(a.value, a.unit, by=a.topic.aspect == "difference") * (_GRAVITY if thrust else 1.0)
