"""Low, best and high: how the figures of each subject stood on each day, as conflict and disaster desks keep them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from factcheck.lexicon.measures import unit_of
from factcheck.model import Assertion, Behaves, Hedge, Kind, Polarity, Report, Subject, voices

CONVERTED = frozenset({Kind.MEASURE, Kind.DURATION})
"""Kinds whose units are converted into each other; money is not, as no rate is known."""

NO_COMMON_ZERO = "temperature"
"""The one dimension whose units do not start from the same zero, so that a factor does not convert them."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one subject stood on one day, in `unit`.

    low         the lower bound of the lowest figure, as written: None where it is open ("up to 300")
    best        the value that most independent voices give
    high        the upper bound of the highest figure, as written: None where it is open ("at least 38")
    voices      the independent voices behind `best`
    assertions  the ids of the figures of that day, the lowest first
    """

    day: date
    low: float | None
    best: float
    high: float | None
    voices: int
    assertions: tuple[str, ...]
    unit: str = ""


def standings(report: Report) -> dict[str, tuple[Standing, ...]]:
    """Subject id to its standings by day, for every subject that has a figure with a day; subjects of dates have none.

    A figure stands on the last day that it holds for. What is denied, supposed or asked does not count, nor does a movement
    ("rose 7%"). A figure in another unit of the same dimension is converted into the unit that most of the subject's figures
    are in; what cannot be (another currency) is left out.
    """
    found = ((subject.id, _by_day(subject)) for subject in report.subjects)
    return {name: stood for name, stood in found if stood}


def counts(made: Assertion) -> bool:
    """Whether a figure says how its subject stood on a day: a number with a day, asserted, and a level, not a movement."""
    return (
        not isinstance(made.value, str)
        and math.isfinite(made.value)
        and made.change is None
        and made.as_of is not None
        and made.attribution.polarity is Polarity.ASSERTED
    )


def best(figures: Sequence[Assertion]) -> Assertion:
    """The figure whose value most independent voices give; of several the surest, then the first in the order of articles.

    "Dozens" is no figure to be best, unless nobody gives a better one.
    """
    behind = _voices_by_value(figures)
    outright = [made for made in figures if made.hedge is not Hedge.VAGUE]
    return min(outright or figures, key=lambda made: (-behind[made.value], -made.confidence, made.article, made.span))


def _voices_by_value(figures: Iterable[Assertion]) -> dict[float | str, int]:
    by_value: dict[float | str, list[Assertion]] = defaultdict(list)
    for made in figures:
        by_value[made.value].append(made)
    return {value: voices(giving) for value, giving in by_value.items()}


def _by_day(subject: Subject) -> tuple[Standing, ...]:
    if subject.behaves is Behaves.DATE:
        return ()
    counted = [made for made in subject.assertions if counts(made)]
    unit = _common_unit(counted)
    by_day: dict[date, list[Assertion]] = defaultdict(list)
    for made in counted:
        alike = in_unit(made, unit)
        if alike is not None and alike.as_of is not None:
            by_day[alike.as_of.end].append(alike)
    return tuple(_standing(day, by_day[day], unit) for day in sorted(by_day))


def _standing(day: date, figures: Sequence[Assertion], unit: str) -> Standing:
    """Of figures in one unit. A bound that is open lies beyond every other that stands at the same value."""
    ordered = sorted(figures, key=lambda made: (_floor(made), made.article, made.span))
    supported = best(ordered)
    return Standing(
        day=day,
        low=ordered[0].low,
        best=float(supported.value),
        high=max(ordered, key=_ceiling).high,
        voices=_voices_by_value(ordered)[supported.value],
        assertions=tuple(made.id for made in ordered),
        unit=unit,
    )


def _floor(made: Assertion) -> tuple[float, bool]:
    return (float(made.value), False) if made.low is None else (made.low, True)


def _ceiling(made: Assertion) -> tuple[float, bool]:
    return (float(made.value), True) if made.high is None else (made.high, False)


def _common_unit(figures: Sequence[Assertion]) -> str:
    """The unit that most figures are in; of several the first by name."""
    written = Counter(made.unit for made in figures)
    return min(written, key=lambda unit: (-written[unit], unit), default="")


def in_unit(made: Assertion, unit: str) -> Assertion | None:
    """The figure in that unit; None where it cannot be converted."""
    if made.unit == unit:
        return made
    (dimension, size), (wanted, into) = unit_of(made.unit), unit_of(unit)
    if made.kind not in CONVERTED or dimension != wanted or dimension == NO_COMMON_ZERO:
        return None

    def converted(value: float | None) -> float | None:
        return None if value is None else value * size / into

    return replace(made, value=float(made.value) * size / into, low=converted(made.low), high=converted(made.high), unit=unit)
