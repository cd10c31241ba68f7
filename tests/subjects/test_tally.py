"""Votes in an article on an election: by their word or without it, whose they are, and what a recount takes off."""

from __future__ import annotations

import pytest

from factcheck.model import Topic

from .marked import read

STORY = "The electoral commission counted the votes of the election. Voters chose among the candidates at the polls.\n\n"


def topics(text: str) -> tuple[Topic, ...]:
    return read(STORY + text)[3]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Ada Brown: [208,487] ([39.6%])\n\nTom Patel: [180,400] ([34.2%])", ["Ada Brown"] * 2 + ["Tom Patel"] * 2),
        ("Ada Brown: [208,487] votes ([39.6%])", ["Ada Brown"] * 2),
        ("Patel, the only other contender, finished with [102,969] ([17.8%]).", ["Patel"] * 2),
        ("Brown was credited by the Electoral Commission with [208,487] votes.", ["Brown"]),
        ("She was credited by the Electoral Commission with [208,487] votes.", [""]),
        ("He has [227,708] of the [525,963] votes; Patel has [208,487].", ["", "", "Patel"]),
        ("The commission corrected the votes for Brown to [227,708].", ["Brown"]),
        ("Brown's tally was cut from [263,515] to [227,708] votes.", ["Brown", "Brown"]),
        ("It gives Brown [45.5%] and Patel [36.7%].", ["Brown", "Patel"]),
        ("That leaves Patel with [40%].", ["Patel"]),
    ],
)
def test_whose_votes(text: str, owners: list[str]) -> None:
    found = topics(text)
    assert [t.owner for t in found] == owners
    assert {t.sort for t in found} == {"vote"}


@pytest.mark.parametrize(
    "text",
    [
        "Brown leads Patel by just [19,221].",
        "Her majority over Patel fell to [19,221].",
        "The result puts Brown in front by a bare [19,221] votes.",
        "Brown was [50,000] votes ahead of Patel.",
        "[35,807] votes were struck off for Brown.",
    ],
)
def test_votes_between_two_are_nobody_s_votes(text: str) -> None:
    assert [(t.sort, t.aspect) for t in topics(text)] == [("vote", "difference")]


@pytest.mark.parametrize(
    "text",
    [
        "Turnout was [59%].",
        "About [65%] of the electorate took part.",
        "Some [59%] of those entitled to vote did so.",
        "Fewer voted than was thought, [59%] of those eligible.",
    ],
)
def test_turnout(text: str) -> None:
    assert topics(text)[-1].sort == "turnout"


def test_a_bracketed_share_is_no_noun_of_the_number_before_it() -> None:
    assert read("The mill lost [3,100] ([12%]) of them.")[3][0].counted != "%"


def test_without_an_election_a_share_in_brackets_makes_no_votes() -> None:
    assert all(t.sort != "vote" for t in read("Marl: [3,100] ([12%])")[3])
