"""An "ago" that cannot be. The texts are of Friday, 10 May 2024."""

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
