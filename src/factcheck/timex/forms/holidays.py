"""Days with a name: "Thanksgiving", "last Christmas", "Easter 2016"."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.timex import days, words
from factcheck.timex.groups import STEP, stated_year
from factcheck.timex.meaning import Meaning, on_day, unknown
from factcheck.timex.nearest import nearest
from factcheck.timex.scene import Found, Scene


def holiday(found: Found, scene: Scene) -> Meaning:
    """ "Thanksgiving Day", "last Christmas", "Easter 2016": the nearest by tense unless a year is named."""
    name = " ".join(found.get("h").replace("’", "'").split())
    named = stated_year(found)
    if named is not None:
        return on_day(_holiday(name, named))
    near = scene.reference
    if near is None:
        return on_day(_holiday(name, scene.year_nearby), relative=True) if scene.year_nearby else unknown("XXXX-XX-XX", "day")
    if found.has("k"):
        return on_day(_holiday(name, near.year + STEP[found.get("k")]), relative=True)
    around = [_holiday(name, y) for y in (near.year - 1, near.year, near.year + 1) if 1 <= y <= 9999]
    step = found.get("s")
    if step == "last":
        return on_day(max((day for day in around if day < near), default=near), relative=True)
    if step == "next":
        return on_day(min((day for day in around if day > near), default=near), relative=True)
    return on_day(nearest(around, near, found.tense()), relative=True)


def _holiday(name: str, year: int) -> date:
    if name in words.HOLIDAYS:
        return date(year, *words.HOLIDAYS[name])
    if name in words.EASTER_DAYS:
        return days.easter(year) + timedelta(days=words.EASTER_DAYS[name])
    return days.nth_weekday(year, *words.FLOATING_HOLIDAYS[name]) + timedelta(days=words.AFTER_HOLIDAY.get(name, 0))
