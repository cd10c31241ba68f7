"""Sums in several currencies are compared by the rates that the articles themselves give."""

from __future__ import annotations

import pytest

from factcheck.grouping.currencies import Currencies
from factcheck.model import Assertion, Kind, Topic

from .test_grouping import figure


def sums(*told: tuple[str, float, str, int], event: str = "") -> list[Assertion]:
    """Sums by article, amount, currency and place in the article."""
    topic = Topic(sort="cost", head="cost", state="*", event=event)
    return [figure(article, value, topic, Kind.MONEY, unit, at) for article, value, unit, at in told]


def test_a_sum_beside_itself_gives_the_rate_for_all_of_its_event() -> None:
    made = sums(("a", 90.0, "EUR", 10), ("a", 75.0, "GBP", 14), ("b", 80.0, "GBP", 5), ("b", 91.0, "EUR", 60))
    rates = Currencies(made)
    assert {rates.of(a) for a in made} == {"EUR"}
    assert [round(rates.size(a), 1) for a in made] == [90.0, 90.0, 96.0, 91.0]


def test_rates_are_chained() -> None:
    made = sums(("a", 100.0, "EUR", 10), ("a", 90.0, "GBP", 14), ("a", 120.0, "USD", 18), ("b", 60.0, "USD", 3))
    rates = Currencies(made)
    assert {rates.of(a) for a in made} == {"USD"}
    assert [round(rates.size(a), 1) for a in made] == [120.0, 120.0, 120.0, 60.0]


@pytest.mark.parametrize("gap", [40, 400])
def test_sums_that_do_not_stand_together_give_no_rate(gap: int) -> None:
    made = sums(("a", 100.0, "EUR", 10), ("a", 90.0, "GBP", 10 + gap))
    assert [Currencies(made).of(a) for a in made] == ["EUR", "GBP"]


def test_the_rate_of_one_event_says_nothing_about_another() -> None:
    here = sums(("a", 100.0, "EUR", 10), ("a", 90.0, "GBP", 14), event="merger")
    there = sums(("b", 50.0, "GBP", 3), ("b", 60.0, "EUR", 90), event="flood")
    rates = Currencies([*here, *there])
    assert [rates.of(a) for a in there] == ["GBP", "EUR"]
