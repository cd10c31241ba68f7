"""A second lot of pairs from many fields, written after the rules were: what to expect of a story never seen.

At first sight 32 of the 44 held. Every sentence is our own.
"""

from __future__ import annotations

import pytest

from .test_pairs import assert_apart, assert_one

SAME = [
    ("The probe is to carry [11] instruments.", "The probe carries [12] instruments."),
    ("The landslide has claimed [61] lives.", "The number of dead in the landslide rose to [66]."),
    ("The bank said [190] branches would close.", "The bank plans to shut [210] branches."),
    ("Some [12,000] hectares of forest burned; [340] houses were lost.", "The fire destroyed [365] homes."),
    ("The outbreak has sickened [410] pupils.", "[440] pupils fell ill."),
    ("The derailment left [52] passengers hurt.", "[57] passengers were injured when the train derailed."),
    ("The club sold [41,000] season tickets.", "Fans bought [43,000] season tickets."),
    ("Police have made [130] arrests.", "[142] people were arrested."),
    ("The airline scrapped [700] flights.", "[760] flights were cancelled."),
    ("Lawmakers filed [90] amendments.", "Some [96] amendments were tabled."),
    ("[17] hostages are still being held.", "The gang is holding [19] hostages."),
    ("The firm has shipped [2,000,000] phones.", "The firm sold [2,300,000] phones."),
    ("[23] nations backed the motion.", "The motion was backed by [25] countries."),
    ("The hospital admitted [85] patients with burns.", "[91] people are in hospital with burns."),
    ("The cyclone tore the roofs off [800] houses.", "Some [880] houses lost their roofs."),
    ("Judges struck down [14] of the laws.", "The court overturned [14] laws."),
]
APART = [
    ("The drug was tested on [600] patients.", "[40] patients stopped taking the drug."),
    (
        "The landslide killed [61] people.",
        "The landslide killed [61] people and 900 cattle; [12] people died in a second landslide.",
    ),
    ("The team won [12] medals.", "The team won [5] gold medals."),
    ("The bank closed [190] branches.", "The bank has [1,900] branches."),
    ("A third of the [340] houses burned.", "The fire burned [110] houses."),
    ("[410] pupils fell ill.", "[30] teachers fell ill."),
    ("The train carried [520] passengers.", "[57] passengers were injured."),
    ("The club sold [41,000] season tickets.", "The ground holds [52,000] fans."),
    ("Police arrested [130] people on Friday alone.", "Police have arrested [900] people."),
    ("The court freed [14] men.", "In another case the court freed [31] men."),
    ("The airline scrapped [700] flights.", "The airline runs [2,600] flights a day."),
    ("The vaccine was given to [40,000] children.", "The vaccine was given to [90,000] adults."),
    ("[19] hostages were freed.", "[17] hostages are still being held."),
    ("The firm hired [3,000] people.", "The firm laid off [1,200] people."),
    ("[23] nations backed the motion.", "[11] nations opposed the motion."),
    ("The flood killed [31] people, [9] of them children.", "The flood killed [31] people."),
    ("At least [25] miners are feared dead.", "The blast in the pit killed [28] miners."),
    ("Up to [300] people may have drowned.", "The shipwreck killed [320] people."),
    ("The council built [900] flats.", "The council plans to build [4,000] flats."),
    ("Some [70] lawmakers voted for the bill.", "The parliament has [150] lawmakers."),
    ("The quake injured [800] people.", "The quake left [800] people homeless."),
    ("The tour drew [90,000] fans in Kelt.", "The tour drew [1,400,000] fans worldwide."),
]
REFUSED = [
    ("The army said it lost [19] men.", "[22] soldiers were killed."),
    ("Some [4,000] households are without water.", "[4,600] homes have no water."),
]
"""Of one thing, and kept apart for want of evidence."""

MISSED = [
    ("The suspect fired [30] shots.", "Police fired [12] shots at the suspect."),
]
"""Of two things, and still joined."""


@pytest.mark.parametrize(("one", "other"), SAME)
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), [*APART, *REFUSED])
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)


@pytest.mark.parametrize(("one", "other"), MISSED)
@pytest.mark.xfail(strict=True, reason="what tells them apart stands outside the slots: who fired")
def test_of_two_things_though_joined(one: str, other: str) -> None:
    assert_apart(one, other)
