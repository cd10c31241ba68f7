"""Pairs written before the rules that meet them: sub-groups, breaches, prices, machines, votes, aid.

Every sentence is our own. At first sight 40 of the 60 held.
"""

from __future__ import annotations

import pytest

from .test_pairs import assert_apart, assert_one, grouped

SAME = [
    ("The video has been watched [3,000,000] times.", "The clip was viewed [4,000,000] times."),
    ("All [14] people on board were killed.", "The coach crash killed [16] people."),
    ("Ten Swedish tourists and two local guides were killed; the dead included [10] tourists.", "[11] tourists died."),
    ("The bus carried [38] passengers.", "There were [41] passengers on the bus."),
    ("Hackers took the data of [12,000,000] customers.", "Some [14,000,000] users were affected by the breach."),
    ("The leak exposed the personal details of [3,000,000] people.", "The data of [3,400,000] people was stolen."),
    ("Around [3,000,000] accounts were compromised.", "The attack affected [3,400,000] accounts."),
    ("Personal information of [900,000] patients was accessed.", "[1,100,000] patients had their records stolen."),
    ("The airline cancelled [320] flights.", "Some [410] flights were cancelled."),
    ("The resolution passed with [12] votes in favour.", "The draft got [13] votes in favour."),
    ("The convoy of [31] trucks reached the town.", "Aid workers said [40] trucks arrived in the town."),
    ("The gunman fired [90] rounds.", "Police said [110] rounds were fired."),
    ("Heavy rain dumped [120 mm] on Port Rowan.", "Some [150 mm] of rain fell in Port Rowan."),
    ("Gusts of [160 km/h] were recorded at Cape Rowan.", "At Cape Rowan winds gusted to [170 km/h]."),
    ("The outage hit [700,000] homes.", "Power was cut to [820,000] households."),
    ("The new rocket will generate [2,000 kN] of thrust.", "The rocket produces a thrust of [2,200 kN]."),
    ("A ticket costs [$90].", "The price of a ticket is [$110]."),
    ("The zoo said its gorilla weighed [180 kg].", "The [195 kg] gorilla was shot."),
    ("The boy fell [4 m] into the moat.", "The child plunged [5 m] into the moat."),
    ("The petition to close the zoo got [90,000] signatures.", "More than [120,000] people have signed the petition."),
    ("The boats carried [600] activists.", "[650] activists were aboard the six boats."),
    ("Soldiers killed [9] activists.", "The raid left [10] activists dead."),
    ("The protest drew [20,000] people.", "[30,000] people marched through Port Rowan."),
    ("The crash site is [40 km] from Port Rowan.", "It went down [45 km] west of Port Rowan."),
    ("The [17 foot] wall was breached.", "A wall of [15 feet] surrounds it."),
    ("At least [50] people were shot dead.", "The shooting claimed [58] lives."),
    ("[22] people were killed at the stadium.", "Twenty were killed, then the toll at the stadium rose to [23]."),
    ("The plane was flying at [9,000 m].", "It flew at an altitude of [9,500 m]."),
    ("The fare rose to [$4].", "Passengers pay a fare of [$5]."),
    ("The Greens got [9%], up from 6% four years ago.", "The Greens won [9.4%] of the vote."),
]
APART = [
    ("A family of [5] was among the dead.", "A family of four from Kent was among the dead; [12] people died."),
    ("The crash killed [12] people.", "The crash killed a family of [5]."),
    ("The crash killed [10] Americans and two pilots.", "In all [12] people died."),
    ("The crash killed 10 Americans and [2] pilots.", "In all [12] people died."),
    ("[10] of the 12 victims were tourists.", "The crash killed [12] people."),
    ("[4] members of a family died.", "[12] people died in the crash."),
    ("The breach affected [96,000,000] Americans.", "The breach affected [700,000] Danes."),
    ("Thieves took [160,000] card numbers.", "Data of [96,000,000] customers was stolen."),
    ("The firm found [1,800,000] more victims.", "In total [97,800,000] people were affected."),
    ("Gusts of [160 km/h] were recorded at Cape Rowan.", "In Marl gusts of [110 km/h] were recorded."),
    ("The rocket can lift [64 tonnes] to orbit.", "The rocket can lift [17 tonnes] to Mars."),
    ("A ticket costs [$90].", "A room costs [$400]."),
    ("The firm sold shares worth [$1.8 m].", "The firm will pay [$115 m]."),
    ("[6] boats sailed with the aid.", "The boats carried [600] activists."),
    ("[9] activists were killed.", "[7] soldiers were hurt."),
    ("[12] members voted in favour.", "[2] members voted against."),
    ("The boy, [age 4], fell in.", "The gorilla, [age 17], was shot."),
    ("The gunman fired for [10 minutes].", "The zoo stayed closed for [2 hours]."),
    ("[49] people died at a nightclub in Marl in [on 2016 = 2016].", "[59] people died at the concert."),
    ("The gunman had [23] guns in his room.", "The gunman killed [59] people."),
    ("Hundreds of miles away [2] men were killed by a falling tree.", "The storm killed [16] people."),
    ("The wind brought down [40] trees.", "The storm cut power to [4,000] homes."),
    ("The wave was [9 m] high.", "The tower is [90 m] high."),
    ("The train was carrying [140] passengers.", "The crash injured [140] passengers."),
    ("The aid included [100] wheelchairs.", "The aid included [20,000 tonnes] of cement."),
    ("The ships were [130 km] from the coast.", "The convoy had sailed [700 km] from Port Marl."),
    ("In [on 2009 = 2009] [1,400] people were killed in the valley.", "[9] people were killed on the ship."),
    ("A third of the population, [310,000,000], was hit.", "The breach affected [96,000,000] consumers."),
    ("The suspect bought [33] guns last year.", "The suspect had [23] guns in his room."),
]
MISSED = [
    ("Some [12%] of patients died.", "Some [12%] of patients had a rash."),
    ("Two of the three rescued climbers and [12] others are in hospital.", "[14] climbers are in hospital."),
    ("Last year a breach at another firm affected [52,000,000] people.", "This breach affected [96,000,000] people."),
]
"""Of two things, and still joined."""


@pytest.mark.parametrize(("one", "other"), SAME)
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)


@pytest.mark.parametrize(("one", "other"), MISSED)
@pytest.mark.xfail(strict=True, reason="nothing in the sentence but its sense tells them apart")
def test_of_two_things_though_joined(one: str, other: str) -> None:
    assert_apart(one, other)


def test_an_article_with_two_crowds_leaves_it_open_which_is_meant() -> None:
    both = "Some [300] people were left without power. In the north [900] people were left without power."
    (a, b), _ = grouped(both, "About [500] people were left without power.")
    assert a.subject is None or a.subject != b.subject
