"""Days beside each other that cannot be: an "ago", a weekday. The texts are of Friday, 10 May 2024."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.model import Published
from factcheck.timex import find

FRIDAY = date(2024, 5, 10)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("It shut two days ago, on Monday.", "two days ago was 2024-05-08, not Monday"),
        ("It shut on Monday, two days ago.", "two days ago was 2024-05-08, not Monday"),
        ("It shut two days ago, on Wednesday.", None),
        ("It shut four days ago (on Monday) for good.", None),
        ("It shut five years ago, in 2015.", "five years ago was 2019, not 2015"),
        ("It shut five years ago, in 2018.", None),
        ("It shut two weeks ago, on 24 April 2024.", None),
        ("It shut two days ago. Monday was quiet.", None),
        ("It shut two days ago and on Monday it rained.", None),
    ],
)
def test_an_ago_that_cannot_be(text: str, problem: str | None) -> None:
    found = [t.problem for t in find(text, Published(FRIDAY, FRIDAY))[0] if t.quote.endswith("ago")]
    assert found == [problem]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("It shut at 10 p.m. on Sunday, 6 May.", "6 May was a Monday, not a Sunday"),
        ("It shut at noon on Monday, May 6, in rain.", None),
        ("It shut at 10 p.m. on Sunday. 6 May was wet.", None),
        ("It shut at 10 p.m. on Sunday and 6 May was wet.", None),
    ],
)
def test_a_weekday_beside_a_date_of_another(text: str, problem: str | None) -> None:
    found = find(text, Published(FRIDAY, FRIDAY))[0]
    assert [t.problem for t in found if t.quote.endswith(("6 May", "May 6"))] == [problem]
