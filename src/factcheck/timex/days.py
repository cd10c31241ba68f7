"""Calendar arithmetic: first and last days of weeks, months, quarters, seasons, years; holidays. Nothing here reads a clock."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

Interval = tuple[date, date]
"""First and last day."""

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The first month of each meteorological season of the northern hemisphere; winter belongs to the year it begins in."""


def month_days(year: int, month: int) -> Interval:
    """The first and last day of a month. Raises ValueError outside years 1 to 9999."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def years(first: int, last: int) -> Interval:
    """From New Year of `first` to the end of `last`. Raises ValueError outside years 1 to 9999."""
    return date(first, 1, 1), date(last, 12, 31)


def months(year: int, month: int, count: int) -> Interval:
    """`count` months from the given one on."""
    last_year, last_month = add_months(year, month, count - 1)
    return date(year, month, 1), month_days(last_year, last_month)[1]


def week_days(day: date) -> Interval:
    """Monday to Sunday of the ISO week that holds `day`."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def weekend_days(day: date) -> Interval:
    """Saturday and Sunday of the ISO week that holds `day`."""
    _, sunday = week_days(day)
    return sunday - timedelta(days=1), sunday


def season_days(year: int, season: str) -> Interval:
    """The three months of a season ("SP", "SU", "FA", "WI")."""
    return months(year, SEASON_MONTHS[season], 3)


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Year and month, `count` months on."""
    index = year * 12 + month - 1 + count
    return index // 12, index % 12 + 1


def shift_months(day: date, count: int) -> date:
    """The same day `count` months on, or the last day of a month that is too short. Raises ValueError outside the calendar."""
    year, month = add_months(day.year, day.month, count)
    return date(year, month, min(day.day, month_days(year, month)[1].day))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth (from 1; -1 is the last) given weekday of a month."""
    first, last = month_days(year, month)
    if nth < 0:
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def iso_week(day: date) -> str:
    """TIMEX3 of the ISO week that holds `day`: "2016-W49"."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def known_day(year: int, month: int, number: int) -> date | None:
    """The day, or None where there is no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None
