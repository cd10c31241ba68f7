"""Pairs that the learned weights get wrong though the slots say enough: kept here, so that a better reading shows."""

from __future__ import annotations

import pytest

from tests.grouping.test_pairs import assert_apart, assert_one

OF_ONE_THING = [
    ("The strike has kept [31,000] teachers out of school.", "[33,000] teachers are on strike."),
    ("The study followed [5,200] women.", "Some [5,600] women took part in the study."),
    ("The Celeste is [210 m] long.", "The liner measures [212 m] in length."),
    ("The trial found that the jab was [90%] effective at preventing illness.", "The jab's efficacy was put at [92%]."),
    ("More than [20,000] people have fled their homes.", "The floods have displaced [35,000] people."),
    (
        "Some [70%] of the teachers stayed at home.",
        "[70%] of the teachers stayed at home. The ministry put the figure at [52%].",
    ),
    ("Repairs will cost [$9 m].", "Repairs will cost $9 m. The town puts the bill at [$14 m]."),
    ("The company will pay [$90 m] to settle the suit.", "The settlement is worth [$110 m]."),
]
OF_TWO_THINGS = [
    ("The temperature hit [41 °C].", "The temperature fell to [12 °C] at night."),
    ("Some [90 mm] of rain fell in an hour.", "Some [300 mm] of rain fell in three days."),
    ("All 12 people aboard were killed, including [10] tourists.", "All [12] people aboard were killed."),
    ("The first stage has [9] engines.", "The rocket has [27] engines."),
]


@pytest.mark.parametrize(("one", "other"), OF_ONE_THING)
@pytest.mark.xfail(strict=True, reason="two short sentences show too little that the two are of one thing")
def test_of_one_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), OF_TWO_THINGS)
@pytest.mark.xfail(strict=True, reason="they agree in every slot that is read, or in all but one that often tells nothing")
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)
