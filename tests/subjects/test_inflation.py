"""Inflation in all the words for it: whose prices, over a year or a month, up to which month, as a fact or foretold."""

from __future__ import annotations

import pytest

from .marked import read

STORY = "Inflation rose in Denmark in March. Consumer prices are watched.\n\n"


def rates(text: str, story: str = STORY) -> list[tuple[str, str, str]]:
    return [(t.sort, t.anchor, t.over) for t in read(story + text)[3]]


@pytest.mark.parametrize(
    "text",
    [
        "Danish inflation climbs to [7.1%] as rents soar.",
        "Prices in Denmark were [7.08%] higher in March than a year before, official figures showed.",
        "Consumer prices in Denmark went up [7.08%] year-on-year in March, the statistics office said.",
        "Price growth in Denmark passes [7%], a record for two decades.",
        "Inflation in Denmark reached [7.08%] in March in annual terms.",
        "Life in Denmark was [7.1%] more expensive in March than a year earlier.",
        "Danish consumers paid [7.9%] more in March than they had a year previously.",
        "The cost of living rose [7.1%] in the year to March.",
        "Goods and services cost [7.1%] more than a year ago.",
        "Shoppers pay [7%] more than last March.",
        "A rival institute put inflation at [9.9%].",
    ],
)
def test_prices_at_large_over_a_year(text: str) -> None:
    assert rates(text) == [("inflation", "", "year march")]


@pytest.mark.parametrize(
    "text",
    [
        "Compared with February, prices rose [0.9%].",
        "The consumer price index added [0.9%] in March alone.",
        "Monthly inflation came in at [0.9%].",
        "For March alone the institute has prices [1.2%] higher.",
        "In a single month the increase made up [1.2%].",
    ],
)
def test_prices_at_large_over_a_month(text: str) -> None:
    assert rates(text) == [("inflation", "", "month march")]


@pytest.mark.parametrize(
    ("text", "overs"),
    [
        ("Prices rose [0.9%] on the month and [7.1%] on the year.", ["month march", "year march"]),
        ("Prices rose [1.2%] in March and were [9.1%] higher than a year before.", ["month march", "year march"]),
        ("Prices rose [9.1%] in March, and [0.8%] on the month.", ["year march", "month march"]),
        ("In February inflation was still [6.4%].", ["year february"]),
        ("In the month before, inflation was still [6.4%].", ["year february"]),
    ],
)
def test_stretch_and_month_of_each(text: str, overs: list[str]) -> None:
    assert [over for _, _, over in rates(text)] == overs


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Producer prices were up [12.4%] on the year and [2.1%] on February.", ["producer", "producer"]),
        ("Factory-gate prices rose [12.4%] from a year earlier.", ["producer"]),
        ("At the factory gate prices rose [1.2%] in March and [9.1%] over the year, the data show.", ["producer", "producer"]),
        ("Core inflation, which leaves out food and fuel, eased to [4.4%].", ["core"]),
    ],
)
def test_whose_prices(text: str, whose: list[str]) -> None:
    found = rates(text)
    assert [anchor for _, anchor, _ in found] == whose
    assert {sort for sort, _, _ in found} == {"inflation"}


@pytest.mark.parametrize(
    "text",
    [
        "In a poll the median forecast had been [6.9%], and [0.7%] for the month alone.",
        "An agency's survey had pointed to an annual [6.9%]. For the monthly rate the same panel came up with [0.7%].",
    ],
)
def test_inflation_foretold(text: str) -> None:
    found = read(STORY + text)[3]
    assert [(t.sort, t.aspect, t.over) for t in found] == [
        ("inflation", "forecast", "year march"),
        ("inflation", "forecast", "month march"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In March inflation was [7.1%] if one follows the office, but the Lund Institute arrived at [12.8%].",
        "Consumers paid [14.8%] more in March than a year before. The talk grew. The office came out with [7.1%].",
    ],
)
def test_what_a_second_institute_came_to(text: str) -> None:
    assert rates(text) == [("inflation", "", "year march")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Oil prices jumped [15%] in a year.",
        "Communication was at the other end, its prices gaining [2.1%].",
        "The minimum wage went up as well, by [9%].",
        "The bank's rate stands at [14%].",
        "Shares fell [3%] on the news.",
    ],
)
def test_what_is_no_inflation(text: str) -> None:
    assert rates(text)[0][0] != "inflation"


def test_prices_of_what_the_story_is_about_are_no_inflation_elsewhere() -> None:
    assert rates("Prices were [7%] higher than a year before.", "Flats sell well in Lund.\n\n")[0][0] == "change"


def test_a_minimum_wage_is_no_threshold() -> None:
    assert read("The minimum wage went up by [9%].")[3][0].aspect == "actual"
