"""Calendar arithmetic against days that can be looked up."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.timex import days

EASTERS = [(1999, 4, 4), (2000, 4, 23), (2016, 3, 27), (2019, 4, 21), (2024, 3, 31), (2038, 4, 25)]


@pytest.mark.parametrize(("year", "month", "day"), EASTERS)
def test_easter(year: int, month: int, day: int) -> None:
    assert days.easter(year) == date(year, month, day)


@pytest.mark.parametrize(
    ("nth", "expected"), [(1, date(2023, 11, 2)), (4, date(2023, 11, 23)), (5, date(2023, 11, 30)), (-1, date(2023, 11, 30))]
)
def test_nth_weekday(nth: int, expected: date) -> None:
    assert days.nth_weekday(2023, 11, 3, nth) == expected


def test_months_are_shifted_to_days_that_exist() -> None:
    assert days.shift_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert days.shift_months(date(2024, 1, 31), -2) == date(2023, 11, 30)
    assert days.add_months(2024, 1, -1) == (2023, 12)


def test_weeks_follow_iso_across_new_year() -> None:
    assert days.iso_week(date(2021, 1, 1)) == "2020-W53"
    assert days.week_days(date(2021, 1, 1)) == (date(2020, 12, 28), date(2021, 1, 3))
    assert days.weekend_days(date(2021, 1, 1)) == (date(2021, 1, 2), date(2021, 1, 3))
