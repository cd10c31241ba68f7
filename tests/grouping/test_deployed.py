"""Pairs of things at work, people taken in, jobs to go, cases and lists by place, written before the rules that meet them.

Every sentence is our own. At first sight 14 of the 38 held.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from factcheck.grouping import group
from factcheck.model import AsOf, AsOfBasis

from .test_pairs import assert_apart, assert_one, grouped

SAME = [
    ("[9] helicopters are fighting the blaze.", "Twelve fire engines and [11] helicopters were deployed."),
    ("The navy sent [6] ships to look for the yacht.", "[8] ships took part in the search."),
    ("[120] snowploughs were on the roads.", "The city has deployed [140] snowploughs."),
    ("[30] dogs were searching the rubble.", "[34] dogs are at work in the rubble."),
    ("Power was out in [24,000] homes.", "[21,000] customers were without electricity."),
    ("Electricity was down for [24,000] households.", "Some [26,000] homes have no power."),
    ("[640] people are staying in shelters.", "[710] people were accommodated in three schools."),
    ("Some [640] villagers spent the night in gyms.", "[590] people slept in the sports centre."),
    ("[640] people have been put up in hotels.", "[700] residents are in emergency accommodation."),
    ("Firefighters took [44] people off the roof.", "[51] people were plucked from rooftops."),
    ("[44] people were brought to safety.", "[47] people were winched off the mountain."),
    ("[5,200] people have been moved out of the valley.", "[5,600] residents were moved to safety."),
    ("[310] trains were scrapped.", "The operator axed [330] trains."),
    ("[310] ferry crossings were scrubbed.", "[330] crossings were called off."),
    ("The strike hit [70,000] travellers.", "[74,000] passengers were affected."),
    ("The bank will shed [1,200] positions.", "The bank said [1,300] jobs would go."),
    ("[1,200] posts are to be axed.", "Unions fear the loss of [1,350] jobs."),
    ("The plant is to cut [1,200] roles.", "Some [1,250] workers will be laid off."),
    ("There are [340] confirmed cases of measles.", "Laboratories have confirmed [362] cases."),
    ("[900] suspected cases were reported.", "The ministry has recorded [960] suspected cases."),
    ("[26] pupils are in hospital.", "Hospitals are treating [29] pupils."),
    ("The crash killed [61] people, of whom [9] were under 18.", "At least [12] children died."),
    ("[61] people died.", "Two of the injured died, and the toll stood at [64]."),
    ("A total of [90] people were rescued and [26] are in hospital.", "Hospitals are treating [29] people."),
    ("The minister put the toll at [46] and the number of suspected cases at [980].", "There are [990] suspected cases."),
    ("There are [900] suspected cases, of which [340] have been confirmed.", "The number of confirmed cases rose to [362]."),
]
APART = [
    ("[9] helicopters were searching for the crew.", "[9] helicopters were stolen."),
    ("[330] houses were destroyed.", "Fire destroyed [270] houses: [180] in Kelt and [90] in Marl."),
    ("Fire ruined [300] homes: [120] in Marl and [180] in Kelt.", "Storms ruined [300] homes: [180] in Kelt and [90] in Marl."),
    ("[640] people are staying in shelters.", "[5,200] people were evacuated."),
    ("[90] people were rescued.", "A fisherman, Olav Berg, pulled [11] people from the water."),
    ("There are [340] confirmed cases.", "There are [900] suspected cases."),
    ("[340] cases have been confirmed.", "[25] probable cases are being looked at."),
    ("[12] new deaths were reported on Friday.", "The outbreak has killed [91] people."),
    ("[3] victims had been counted twice.", "[26] people are in hospital."),
    ("Officials admitted that [30] victims had been counted twice.", "[26] people are in hospital."),
    ("The firm employs [9,000] people.", "The firm will axe [1,200] jobs."),
    ("The clinic has [60] beds.", "The clinic has [45] patients."),
    ("Marl: [40] cases, [3] deaths", "Kelt: [90] cases, [7] deaths"),
    ("Marl: [40] cases", "Kelt: [90] cases"),
    ("[24,000] homes were without power.", "Power has been restored to [18,000] homes."),
    ("[850] soldiers are deployed.", "[40] soldiers were hurt."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)


def test_what_is_cancelled_has_a_count_of_each_day_and_one_of_all() -> None:
    told = ("The line cancelled [310] trains.", "[290] trains were axed.", "[600] trains have been called off.")
    found = [
        replace(a, as_of=AsOf(day, day, "day", basis))
        for a, day, basis in zip(
            grouped(*told)[0],
            (date(2031, 3, 3), date(2031, 3, 4), date(2031, 3, 4)),
            (AsOfBasis.STATED, AsOfBasis.RELATIVE, AsOfBasis.PUBLISHED),
            strict=True,
        )
    ]
    assert len({a.subject for a in group(found, (), ()).assertions}) == len(told)
