"""A clue: what an article gives away of its day, in words an editor can check, and how well each day fits it.

How well is a weight between 0 and 1: 1 for the days the clue points to, less for days it speaks against. The weights are
the odds seen in news writing, rounded coarsely; they stand together in `WEIGHTS` so that they can be judged together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

Steps = tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of evidence. `telling` is False for what says no more than about when: the story, a date that is past."""

    words: str
    weigh: Callable[[date], float]
    telling: bool = True


WEIGHTS: dict[str, Steps] = {
    "tie": ((0, 1.0), (9999, 0.005)),
    "dateline": ((0, 1.0), (1, 0.05), (9999, 0.005)),
    "newest weekday": ((0, 1.0), (1, 0.3), (2, 0.08), (3, 0.03), (6, 0.01), (9999, 0.001)),
    "newest weekday, in the morning": ((0, 1.0), (1, 0.15), (2, 0.05), (6, 0.01), (9999, 0.001)),
    "newest weekday, in the evening": ((0, 0.6), (1, 1.0), (2, 0.15), (3, 0.05), (6, 0.02), (9999, 0.001)),
    "newest weekday, beside 'today'": ((0, 1.0), (1, 0.3), (3, 0.4), (4, 0.3), (6, 0.15), (9999, 0.001)),
    "oldest weekday": ((3, 1.0), (4, 0.6), (5, 0.25), (6, 0.1), (9999, 0.001)),
    "coming weekday": ((0, 0.3), (6, 1.0), (7, 0.5)),
    "newest past day": ((0, 0.5), (3, 0.8), (10, 1.0), (21, 0.3), (45, 0.2), (9999, 0.1)),
    "newest day in full": ((3, 1.0), (10, 0.5), (9999, 0.2)),
    "any past day": ((330, 1.0), (9999, 0.2)),
    "coming day": ((0, 0.3), (7, 1.0), (14, 0.7), (60, 0.5), (180, 0.3), (9999, 0.05)),
    "day": ((3, 1.0), (31, 0.7), (120, 0.4), (9999, 0.1)),
    "quotation": ((0, 1.0), (1, 0.5), (2, 0.2), (3, 0.1), (7, 0.05), (9999, 0.02)),
    "copy": ((0, 1.0), (1, 0.6), (2, 0.3), (7, 0.1), (9999, 0.05)),
    "sentence": ((0, 1.0), (1, 0.8), (2, 0.7), (7, 0.5), (30, 0.3), (9999, 0.2)),
    "event this week": ((6, 1.0), (9999, 0.2)),
    "event on the day": ((0, 1.0), (1, 0.15), (9999, 0.08)),
    "story": ((3, 1.0), (7, 0.6), (14, 0.18), (30, 0.1), (90, 0.04), (9999, 0.01)),
    "story, before it": ((1, 1.0), (3, 0.6), (7, 0.15), (30, 0.1), (9999, 0.01)),
}
"""For each sort of clue, by distance in days, how well a day fits: the weight of the first step that reaches so far."""

LEAD = 0.6
"""What is left of a day on which the first weekday that is named would not be the newest."""

AHEAD = 0.3
"""What is left of a day that would make a date still to come of which the article does not say so."""

RECENT = 45
"""Days within which a date in full is news, and not history."""

YEAR_WRITTEN = 0.5
"""What is left of a day in a year that the article writes out for its history: of his own year a writer leaves it out."""

WRONG_SIDE = 0.03
"""What is left of a day that would make the past of a dated event its future, or its future the past."""

WRONG_WEEKDAY = 0.2
"""What is left of a year in which a date falls on another weekday than the one beside it."""

KEPT = 0.2
"""A day stays possible as long as it fits this well beside the day that fits best."""


def weight(sort: str, distance: int) -> float:
    """How well a day fits that lies so many days from what a clue points to."""
    return next(value for reach, value in WEIGHTS[sort] if distance <= reach)


def fits(clues: Sequence[Clue], days: Sequence[date]) -> dict[date, float]:
    """How well each day fits all clues together, the best day 1."""
    product = {}
    for day in days:
        value = 1.0
        for clue in clues:
            value *= clue.weigh(day)
        product[day] = value
    best = max(product.values(), default=0.0)
    return {day: value / best for day, value in product.items()} if best > 0 else {}


def possible(fit: dict[date, float]) -> list[date]:
    """The days that stay possible, in order."""
    return sorted(day for day, value in fit.items() if value >= KEPT)
