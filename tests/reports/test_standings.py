"""Low, best and high by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from factcheck.model import AsOf, AsOfBasis, Assertion, Attribution, Behaves, Change, Hedge, Kind, Polarity, Report
from factcheck.reports.standings import Standing, standings
from tests.reports.made import report


def figure(value: float, **changed: Any) -> Assertion:
    """An exact count on one day, from an article and a voice of its own, but for what is changed."""
    name = f"f{value:g}" + "".join(str(each) for each in changed.values())
    bounds = {"low": value, "high": value, "article": f"{name}.txt", "voice": ""}
    return replace(report().assertions[0], id=name, value=value, **(bounds | changed))


DOZENS = figure(24, high=None, hedge=Hedge.VAGUE)


def stood(*figures: Assertion, behaves: Behaves = Behaves.STOCK) -> tuple[Standing, ...]:
    (subject,) = report().subjects
    made = Report(subjects=(replace(subject, behaves=behaves, assertions=figures),))
    return standings(made).get(subject.id, ())


def bounds(*figures: Assertion) -> tuple[float | None, float, float | None, int]:
    """Low, best, high, voices of the one day."""
    (only,) = stood(*figures)
    return only.low, only.best, only.high, only.voices


def test_a_subject_stands_by_day() -> None:
    assert standings(report()) == {
        "s1": (
            Standing(date(2021, 3, 2), 9000, 9000, 9000, 1, ("a1",)),
            Standing(date(2021, 3, 11), 4000, 4000, 4000, 1, ("a2",)),
            Standing(date(2021, 3, 17), 1800, 1800, 1800, 1, ("a4", "a3")),  # one speaker in two articles is one voice
        )
    }


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        ([figure(40)], (40, 40, 40, 1)),
        ([figure(40), figure(43), figure(43, voice="b"), figure(47)], (40, 43, 47, 2)),
        # An article without a voice is one of its own; two with the same voice are one.
        ([figure(40, voice="a"), figure(40, voice="a", article="z"), figure(43), figure(43, article="y")], (40, 43, 43, 2)),
        # Open bounds stay open where the figure is the outermost, and say nothing where it is not.
        ([figure(38, high=None), figure(41)], (38, 38, 41, 1)),
        ([figure(38), figure(41, high=None)], (38, 38, None, 1)),
        ([figure(38), figure(38, high=None)], (38, 38, None, 2)),
        ([figure(300, low=None)], (None, 300, 300, 1)),
        ([figure(280), figure(300, low=None)], (280, 280, 300, 1)),
        ([figure(280), figure(200, low=None)], (None, 200, 280, 1)),
        ([figure(40, low=30, high=50), figure(45)], (30, 40, 50, 1)),
        # "Dozens" twice is not better than one count, but it is where there is none.
        ([DOZENS, replace(DOZENS, id="d", article="d.txt"), figure(31)], (24, 31, 31, 1)),
        ([DOZENS], (24, 24, None, 1)),
        # Of equally many voices the surest counts, then the first in the order of articles.
        ([figure(40), figure(43, confidence=0.95)], (40, 43, 43, 1)),
        ([figure(40, article="b"), figure(43, article="a")], (40, 43, 43, 1)),
    ],
)
def test_the_lowest_the_most_supported_and_the_highest(
    figures: list[Assertion], told: tuple[float | None, float, float | None, int]
) -> None:
    assert bounds(*figures) == told
    assert bounds(*reversed(figures)) == told


@pytest.mark.parametrize(
    "left_out",
    [
        {"attribution": Attribution(polarity=Polarity.NEGATED)},
        {"attribution": Attribution(polarity=Polarity.HYPOTHETICAL)},
        {"attribution": Attribution(polarity=Polarity.QUESTION)},
        {"change": Change.UP},
        {"as_of": None},
        {"value": float("inf")},
    ],
    ids=str,
)
def test_what_says_no_level_does_not_count(left_out: dict[str, Any]) -> None:
    assert stood(replace(figure(40), **left_out)) == ()


def test_dates_do_not_stand() -> None:
    assert stood(figure(40), behaves=Behaves.DATE) == ()
    assert stood(replace(figure(40), kind=Kind.DATE, value="2021-03-02")) == ()


def test_a_figure_of_several_days_stands_on_the_last() -> None:
    (only,) = stood(figure(40, as_of=AsOf(date(2021, 3, 1), date(2021, 3, 31), "month", AsOfBasis.STATED)))
    assert only.day == date(2021, 3, 31)


@pytest.mark.parametrize(
    ("kind", "units", "told"),
    [
        (Kind.MEASURE, ("kilometre", "kilometre", "metre"), ((3000, "metre"), (2, 2, 3))),
        (Kind.DURATION, ("hour", "hour", "minute"), ((180, "minute"), (2, 2, 3))),
        (Kind.MONEY, ("EUR", "EUR", "USD"), ((3, "USD"), (2, 2, 2))),
        (Kind.MEASURE, ("celsius", "celsius", "fahrenheit"), ((40, "fahrenheit"), (2, 2, 2))),
        (Kind.MEASURE, ("mile", "mile", "tonne"), ((3, "tonne"), (2, 2, 2))),
    ],
)
def test_one_unit_a_subject(
    kind: Kind, units: tuple[str, str, str], told: tuple[tuple[float, str], tuple[float, float, float]]
) -> None:
    (other, unit), expected = told
    figures = [
        figure(2, kind=kind, unit=units[0], article="a"),
        figure(2, kind=kind, unit=units[1], article="b"),
        figure(other, kind=kind, unit=unit),
    ]
    (only,) = stood(*figures)
    assert (only.unit, only.low, only.best, only.high) == (units[0], *expected)
