"""So long ago and so long after: "two weeks ago", "a month later", "the past three days"."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.timex import days, words
from factcheck.timex.forms.lengths import duration_value
from factcheck.timex.groups import GRAINS, STEP, amount, how_many, unit_of
from factcheck.timex.meaning import Meaning, in_month, in_year, on_day, relative, spanning, unknown
from factcheck.timex.scene import Found, Scene

_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y", "weekend": "WE", "quarter": "Q"}


def trailing_unit(found: Found, scene: Scene) -> Meaning:
    """ "the past week": the days up to the publication day."""
    return _around(scene, 1, words.CALENDAR_UNITS[found.get("u")], STEP[found.get("s")])


def ago(found: Found, scene: Scene) -> Meaning:
    """ "five years ago", "two weeks from now": counted from the publication day."""
    sign = -1 if found.has("ago") else 1
    return _shifted(found, scene.reference, sign)


def earlier(found: Found, scene: Scene) -> Meaning:
    """ "two days earlier", "a month later": counted from the date the text stands at."""
    unit = unit_of(found)
    return _shifted(
        found, scene.standing(GRAINS.get(unit, "day")), -1 if found.get("dir") in ("earlier", "before", "previous") else 1
    )


def _shifted(found: Found, near: date | None, sign: int) -> Meaning:
    unit, count = unit_of(found), how_many(found)
    if near is None or count <= 0:
        return unknown("PAST_REF" if sign < 0 else "FUTURE_REF", unit if unit in _LETTERS and unit != "weekend" else "span")
    try:
        return relative(_landing(near, sign, count, unit))
    except (ValueError, OverflowError):
        return unknown("PAST_REF" if sign < 0 else "FUTURE_REF", "span")


def _landing(near: date, sign: int, count: float, unit: str) -> Meaning:
    """Where counting off so many units lands, as precise as the unit."""
    if unit in ("hour", "minute", "second"):
        return on_day(near + timedelta(days=sign * int(count // 24)) if unit == "hour" and count >= 24 else near)
    if unit in ("day", "night"):
        return on_day(near + timedelta(days=sign * round(count)))
    if unit in ("week", "fortnight", "weekend"):
        week = near + timedelta(days=sign * round(count * (14 if unit == "fortnight" else 7)))
        return spanning(days.iso_week(week), days.week_days(week), "week")
    if unit in ("month", "quarter"):
        return in_month(*days.add_months(near.year, near.month, sign * round(count * (3 if unit == "quarter" else 1))))
    return in_year(days.shift_months(near, sign * round(count * {"year": 12, "decade": 120, "century": 1200}[unit])).year)


def past_units(found: Found, scene: Scene) -> Meaning:
    """ "the past three days", "the next two weeks": a stretch that ends or begins on the publication day."""
    return _around(scene, amount(found.get("n")), unit_of(found), STEP.get(found.get("s"), -1))


def _around(scene: Scene, count: float, unit: str, step: int) -> Meaning:
    value = duration_value(count, unit)
    near = scene.reference
    bare = Meaning("DURATION", value, precision="span", relation="during")
    if near is None or count <= 0 or step == 0:
        return bare
    try:
        far = _far_end(near, step, count, unit)
    except (ValueError, OverflowError):
        return bare
    first, last = sorted((near, far))
    return relative(Meaning("DURATION", value, first, last, "span", relation="during"))


def _far_end(near: date, step: int, count: float, unit: str) -> date:
    if unit in ("hour", "minute", "second"):
        return near + timedelta(days=step * int(count // 24 if unit == "hour" else 0))
    in_days = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}.get(unit)
    if in_days:
        return near + timedelta(days=step * round(count * in_days))
    return days.shift_months(
        near, step * round(count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit])
    )
