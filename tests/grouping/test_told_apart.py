"""Figures that look alike and are of two things: what an editor would not thank us for. Every sentence is our own."""

from __future__ import annotations

import pytest

from .test_pairs import grouped

APART = [
    ("[4] victims with gunshot wounds lay outside.", "One man died and [3] people were injured."),
    ("He faces [3] counts of attempted murder.", "The gunman killed [2] people."),
    ("Baby, [4] people injured in Oldbury blaze", "[5] people, among them a baby, were injured in the blaze."),
    (
        "At first police said that [2] people had been killed, but two more have since died.",
        "The blast killed [3] people.",
    ),
    ("The blast left 80 dead and [600] wounded there.", "The blasts injured [700] people."),
    ("At least [35] people have been shot across the city since Friday.", "[4] people were shot at the club."),
    ("The owner was killed and five men were hurt. The [6] victims were found in the lobby.", "[5] people were hurt."),
    ("Their son Mark, [age 5], died.", "Mark Hale, [age 40], died."),
    ("Bruno Hale Jr, [age 5], died.", "Bruno Hale Sr, [age 40], died."),
    ("[9] people are in custody.", "Seventeen were indicted. [8] of those are in custody."),
]
SAME = [
    ("The blast at the mill in Oldbury killed [12] people.", "The blast in Oldbury killed [14] people."),
    ("Bruno Hale Jr, [age 41], died.", "Bruno Hale, [age 40], died."),
    ("Initial reports said that [2] people had been killed.", "The blast killed [3] people."),
]


def together(one: str, other: str) -> bool:
    """Whether the last figures of two texts are of one subject."""
    (a, b), _ = grouped(one, other)
    return a.subject is not None and a.subject == b.subject


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_things_are_told_apart(one: str, other: str) -> None:
    assert not together(one, other)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_thing_stays_one(one: str, other: str) -> None:
    assert together(one, other)


def test_those_in_one_hospital_are_not_all_in_hospital() -> None:
    (a, b, *_), _ = grouped(
        "[16] people were treated at Lee Hospital.",
        "[19] people were treated at local hospitals.",
        "[19] people were treated.",
        "The blast killed [3] people.",
    )
    assert a.subject != b.subject
