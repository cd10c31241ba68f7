"""Units of the calendar, so many steps from a day: "last week", "the following day", "this time last year"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from factcheck.timex import days, words
from factcheck.timex.groups import GRAINS, STEP, part_of_day
from factcheck.timex.meaning import Meaning, in_month, in_year, on_day, relative, spanning, unknown
from factcheck.timex.scene import Found, Scene
from factcheck.timex.tense import Tense

_ANCHORED = frozenset({"previous", "following", "same", "that"})


def stepped_unit(found: Found, scene: Scene) -> Meaning:
    """ "last week", "this year", "next month", "the following day", "that year"."""
    step, unit = found.get("s"), words.CALENDAR_UNITS[found.get("u")]
    if unit == "weekend" and step in ("coming", "this coming") and scene.reference is not None:
        return stepped(unit, 0 if scene.reference.weekday() < 5 else 1, scene.reference, "")
    anchored = step in _ANCHORED or (step, unit) == ("next", "day")
    near = scene.told(GRAINS.get(unit, "day")) if anchored else scene.reference
    return stepped(unit, STEP[step], near, part_of_day(found))


def next_part(found: Found, scene: Scene) -> Meaning:
    """ "the next morning", "the following night", "that evening": a part of a day counted from where the text stands."""
    near = scene.told("day")
    if near is None:
        return unknown(f"XXXX-XX-XX{part_of_day(found)}", "day")
    return on_day(near + timedelta(days=STEP[found.get("s")]), part_of_day(found), True)


def the_unit(found: Found, scene: Scene) -> Meaning:
    """ "the end of the year", "the weekend": the current one, a weekend by tense."""
    unit = words.CALENDAR_UNITS[found.get("u")]
    step = 0
    if unit == "weekend" and scene.reference is not None:
        step = 0 if scene.reference.weekday() >= 4 or found.tense() in (Tense.FUTURE, Tense.PROBABLE) else -1
    return stepped(unit, step, scene.reference, "")


def stepped(unit: str, step: int, near: date | None, part: str) -> Meaning:
    """The unit of the calendar that holds `near`, or one before or after it."""
    if near is None:
        value = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "year": "XXXX"}.get(
            unit
        )
        return unknown((value or "XXXX") + part, unit if value and unit != "weekend" else "span")
    return relative(_UNITS[unit](near, step, part))


def _a_day(near: date, step: int, part: str) -> Meaning:
    return on_day(near + timedelta(days=step), part)


def _a_week(near: date, step: int, _: str) -> Meaning:
    week = near + timedelta(days=7 * step)
    return spanning(days.iso_week(week), days.week_days(week), "week")


def _a_weekend(near: date, step: int, _: str) -> Meaning:
    week = near + timedelta(days=7 * step)
    return spanning(f"{days.iso_week(week)}-WE", days.weekend_days(week), "span")


def _a_month(near: date, step: int, _: str) -> Meaning:
    return in_month(*days.add_months(near.year, near.month, step))


def _a_quarter(near: date, step: int, _: str) -> Meaning:
    year, month = days.add_months(near.year, (near.month - 1) // 3 * 3 + 1, 3 * step)
    return spanning(f"{year:04d}-Q{month // 3 + 1}", days.months(year, month, 3), "quarter")


def _a_year(near: date, step: int, _: str) -> Meaning:
    return in_year(near.year + step)


def _a_decade(near: date, step: int, _: str) -> Meaning:
    return decade_of(near.year // 10 * 10 + 10 * step)


def _a_century(near: date, step: int, _: str) -> Meaning:
    return century_of(near.year // 100 + step)


_UNITS: dict[str, Callable[[date, int, str], Meaning]] = {
    "day": _a_day, "night": _a_day, "week": _a_week, "weekend": _a_weekend, "month": _a_month, "quarter": _a_quarter,
    "year": _a_year, "decade": _a_decade, "century": _a_century,
}  # fmt: skip


def decade_of(first: int) -> Meaning:
    """Ten years from `first` on."""
    return spanning(f"{first // 10:03d}X", days.years(first, first + 9), "decade")


def century_of(hundreds: int) -> Meaning:
    """The hundred years that begin with `hundreds` ("19" is the 20th century)."""
    return spanning(f"{hundreds:02d}", days.years(max(1, hundreds * 100), hundreds * 100 + 99), "span")


def this_time(found: Found, scene: Scene) -> Meaning:
    """ "this time last year": the same days a year, month or week away, as a month or a week."""
    step, unit = STEP[found.get("s")], words.CALENDAR_UNITS[found.get("u")]
    near = scene.reference
    if near is None:
        return unknown("XXXX-XX", "month")
    if unit == "year":
        return in_month(near.year + step, near.month, True)
    return stepped("week", 4 * step if unit == "month" else step, near, "")
