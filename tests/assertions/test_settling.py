"""A settled result that is told again holds for the day on which it was first told."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.assertions import settle
from factcheck.model import AsOf, AsOfBasis, Assertion, Attribution, Behaves, Hedge, Kind, Subject, Topic

FIRST, LATER = date(2024, 5, 7), date(2024, 5, 10)


def result(
    article: str, value: float, day: date, *, step: float = 1, said_by: str | None = None, sort: str = "vote"
) -> Assertion:
    return Assertion(
        id=f"{article}-{value}",
        article=article,
        span=(0, 1),
        line=1,
        column=1,
        quote=str(value),
        sentence="",
        kind=Kind.COUNT,
        value=value,
        low=value,
        high=value,
        unit="",
        hedge=Hedge.EXACT,
        change=None,
        step=step,
        margin=None,
        topic=Topic(sort=sort),
        as_of=AsOf(day, day, "day", AsOfBasis.PUBLISHED),
        period=None,
        attribution=Attribution(said_by=said_by),
    )


def settled(first: Assertion, later: Assertion, behaves: Behaves = Behaves.FIXED) -> date:
    """The day of `later` once it is settled, the same in its subject and among the assertions."""
    subjects, assertions = settle([Subject("s", "votes", behaves, "", (later, first))], [later, first])
    assert subjects[0].assertions == assertions
    assert assertions[1] == first
    assert assertions[0].as_of is not None
    return assertions[0].as_of.start


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (result("b", 3412, LATER), FIRST),
        (result("b", 3400, LATER, step=100), FIRST),
        (result("b", 3500, LATER, step=100), LATER),
        (result("b", 3413, LATER), LATER),
        (result("a", 3412, LATER), LATER),
        (result("b", 3412, LATER, said_by="the board"), LATER),
        (result("b", 3412, LATER, sort="crowd"), LATER),
    ],
)
def test_a_result_told_again_holds_for_the_day_of_its_source(later: Assertion, expected: date) -> None:
    assert settled(result("a", 3412, FIRST, sort=later.topic.sort), later) == expected


def test_a_figure_is_no_source_for_a_finer_one() -> None:
    assert settled(result("a", 3400, FIRST, step=100), result("b", 3412, LATER)) == LATER


def test_a_count_that_runs_on_is_never_settled() -> None:
    assert settled(result("a", 3412, FIRST), result("b", 3412, LATER), Behaves.CUMULATIVE) == LATER


def test_a_chain_of_tellings_leads_back_to_the_first() -> None:
    told = [result("a", 3412, FIRST), result("b", 3412, date(2024, 5, 8)), result("c", 3412, LATER)]
    _, assertions = settle([Subject("s", "votes", Behaves.FIXED, "", tuple(told))], told)
    assert [a.as_of.start for a in assertions if a.as_of] == [FIRST, FIRST, FIRST]
