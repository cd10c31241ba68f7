"""Which of several days or years an expression means that names none: the nearest, by tense."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.timex import days
from factcheck.timex.groups import STEP
from factcheck.timex.scene import Found, Scene
from factcheck.timex.tense import Tense

_LONG_PAST, _SAME_STORY = timedelta(days=180), timedelta(days=45)
"""A day without a year that is so near to a date long past in its paragraph belongs to that date's year."""


def nearest_year(found: Found, scene: Scene, month: int, number: int) -> int | None:
    """The year that puts a day of the month nearest to the publication day, by tense."""
    if found.has("k") and scene.reference:
        return scene.reference.year + STEP[found.get("k")]
    near = scene.reference
    if near is None:
        return scene.year_nearby
    told = scene.stated and days.known_day(scene.stated.year, month, number)
    if scene.stated and told and abs(near - scene.stated) > _LONG_PAST and abs(told - scene.stated) <= _SAME_STORY:
        return told.year
    around = [day for y in range(near.year - 4, near.year + 5) if abs(y - near.year) < 2 or (month, number) == (2, 29)
              if (day := days.known_day(y, month, number))]  # fmt: skip
    if found.get("s") == "last":
        return max((day for day in around if day < near), default=near).year
    if found.get("s") == "next":
        return min((day for day in around if day > near), default=near).year
    return nearest(around, near, found.tense()).year


def nearest(candidates: list[date], near: date, when: Tense) -> date:
    """Of the candidates, the last one behind or the first one ahead of a day, by tense."""
    behind = max((day for day in candidates if day <= near), default=None)
    coming = min((day for day in candidates if day > near), default=None)
    if behind is None or coming is None:
        return behind or coming or near
    return coming if prefers_coming(when, (near - behind).days, (coming - near).days) else behind


_AGAINST = {Tense.PAST: 4.0, Tense.NONE: 1.25, Tense.PROBABLE: 0.8, Tense.FUTURE: 0.25}
"""How many times as far away a coming date counts, by the tense of its clause."""


def prefers_coming(when: Tense, behind: int, on: int) -> bool:
    """Whether the coming one is meant, given how far behind and how far on the two nearest lie, in days or months."""
    return on * _AGAINST[when] < behind
