"""Days of a month: "9 December", "3 to 9 June", "2024-03-05", "3/4/2024"."""

from __future__ import annotations

from datetime import date

from factcheck.timex import days, foreign, words
from factcheck.timex.groups import MONTHS, WEEKDAYS, part_of_day, stated_year
from factcheck.timex.meaning import Meaning, during, in_month, on_day, spanning, unknown
from factcheck.timex.nearest import nearest, nearest_year
from factcheck.timex.scene import Found, Scene

_MONTH_NAMES = tuple(name.title() for name in words.MONTHS)


def calendar_day(found: Found, scene: Scene) -> Meaning:
    """ "9 December 2016", "Friday, Oct. 12", "the 3rd of May": the year as written, else the nearest by tense."""
    month = MONTHS[found.get("m").rstrip(".")]
    return _dated(found, scene, found.number("d"), month, stated_year(found))


def day_range(found: Found, scene: Scene) -> Meaning:
    """ "3 to 9 June", "Nov. 28 - Dec. 3": one stretch of days."""
    last_month = MONTHS[found.get("m" if not found.has("n") else "n").rstrip(".")]
    first_month = MONTHS[found.get("m").rstrip(".")]
    first, last = (found.number(name) for name in "de")
    year = stated_year(found)
    if year is None:
        year = nearest_year(found, scene, last_month, min(last, 28))
    if year is None:
        return unknown(f"XXXX-{first_month:02d}-{first:02d}/XXXX-{last_month:02d}-{last:02d}", "span")
    begins = days.known_day(year - (first_month > last_month), first_month, first)
    ends = days.known_day(year, last_month, last)
    if begins is None or ends is None or begins > ends:
        return unknown(f"{year:04d}-{last_month:02d}", "span", problem="no such days")
    return during(spanning(f"{begins.isoformat()}/{ends.isoformat()}", (begins, ends), "span", not found.has("y")))


def one_of_two_days(found: Found, scene: Scene) -> Meaning:
    """The bare number of "9 and 10 June" (before) or "June 9 and 10" (after): a day of the month named beside it."""
    if found.has("m"):
        return calendar_day(found, scene)
    last = scene.stand.get("day")
    day = days.known_day(last.year, last.month, found.number("d")) if last else None
    return on_day(day, relative=True) if day else unknown("XXXX-XX-XX", "day")


def day_of_month(found: Found, scene: Scene) -> Meaning:
    """ "on the 9th": of the month that brings it nearest to the publication day."""
    number = found.number("d")
    near = scene.standing("month")
    if near is None:
        return unknown(f"XXXX-XX-{number:02d}", "day")
    shifted = [days.add_months(near.year, near.month, n) for n in (-1, 0, 1)]
    known = [day for year, month in shifted if (day := days.known_day(year, month, number))]
    return on_day(nearest(known, near, found.tense()), relative=True)


def iso_day(found: Found, scene: Scene) -> Meaning:
    """ "2024-03-05", with a time or without."""
    surface = found.surface()
    year, month, number = (int(part) for part in surface[:10].split("-"))
    day = days.known_day(year, month, number)
    if day is None:
        return unknown(surface[:10], "day", problem=_impossible(number, month, year), stated=True)
    return on_day(day, f"T{surface[11:16]}" if len(surface) > 10 else "")


def numeric_day(found: Found, scene: Scene) -> Meaning:
    """ "3/4/2024" by the habit that is known, "13.4.2024", "07/2023"."""
    day = numeric_parts(found.surface(), scene.day_first)
    if day is None:
        return unknown("XXXX-XX-XX", "day", stated=True)
    if len(day) == 2:
        return in_month(*day)
    known = days.known_day(*day)
    return (
        on_day(known)
        if known
        else unknown(f"{day[0]:04d}-{day[1]:02d}-{day[2]:02d}", "day", problem=_impossible(day[2], day[1], day[0]))
    )


def numeric_parts(surface: str, day_first: bool | None) -> tuple[int, ...] | None:
    """Year, month and day of "3/4/2024"; year and month of "4/2024"; None where it could be read in two ways."""
    mark = next(char for char in surface if not char.isdigit())
    parts = [int(part) for part in surface.split(mark)]
    if len(parts) == 2:
        return (parts[1], parts[0]) if 1 <= parts[0] <= 12 and 1900 <= parts[1] < 2100 else None
    if parts[0] > 999:
        return (parts[0], parts[1], parts[2]) if parts[1] <= 12 else None
    first, second, year = parts
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    if mark == "." or first > 12 or (day_first and second <= 12):
        return (year, second, first) if 1 <= second <= 12 and 1 <= first <= 31 else None
    if second > 12 or day_first is False or first == second:
        return (year, first, second) if first >= 1 and 1 <= second <= 31 else None
    return None


def foreign_day(found: Found, scene: Scene) -> Meaning:
    """ "9 décembre 2016": read by dateparser."""
    year = found.number("y")
    day = foreign.parse(found.surface(), date(year, 1, 1))
    return on_day(day) if day and day.year == year else unknown(f"{year:04d}-XX-XX", "day", stated=True)


def _dated(found: Found, scene: Scene, number: int, month: int, year: int | None) -> Meaning:
    named = WEEKDAYS.get(found.get("w")) if found.has("w") else None
    part = part_of_day(found)
    possible = days.known_day(2000, month, number)
    if possible is None:
        return unknown(
            f"{year or 'XXXX'}-{month:02d}-{number:02d}", "day", named, _impossible(number, month, None), stated=True
        )
    stated = year is not None
    if year is None:
        year = nearest_year(found, scene, month, number)
    if year is None:
        return unknown(f"XXXX-{month:02d}-{number:02d}{part}", "day", named)
    day = days.known_day(year, month, number)
    if day is None:
        return unknown(f"{year:04d}-{month:02d}-{number:02d}", "day", named, _impossible(number, month, year), stated=True)
    problem = None
    if named is not None and day.weekday() != named:
        if not stated and scene.reference is None:
            return unknown(f"XXXX-{month:02d}-{number:02d}{part}", "day", named)
        written = f"{number} {_MONTH_NAMES[month - 1]} {year}"
        problem = f"{written} was a {_weekday_name(day.weekday())}, not a {_weekday_name(named)}"
    return on_day(day, part, not stated, named, problem)


def _impossible(number: int, month: int, year: int | None) -> str:
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    return f"there is no {number} {_MONTH_NAMES[month - 1]}{f' {year}' if year else ''}"


def _weekday_name(number: int) -> str:
    return words.WEEKDAY_NAMES[number].title()
