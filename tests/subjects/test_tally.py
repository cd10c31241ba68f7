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
        ("Brown had [45,717] ([40%]) and Tom Pell, of the Farmers' Party, [44,029] ([39%]).", ["Brown"] * 2 + ["Tom Pell"] * 2),
        ("The commission put Brown on [90,252], which works out at [50.75%] of ballots cast.", ["Brown"] * 2),
        ("Trailing her was Tom Patel of the Party for Farm Reform, credited with [24,976] or [45%].", ["Tom Patel"] * 2),
        ("Results showed Brown with [71,089], or [48.7%]; Patel had [64,185], or [46.8%].", ["Brown"] * 2 + ["Patel"] * 2),
        ("Brown's pile had grown to [78,691] while Patel's stood at [75,850].", ["Brown", "Patel"]),
        ("Nora Voss was third on [11,770] ([0.82%]), ahead of Tom Patel on [10,737].", ["Nora Voss"] * 2 + ["Tom Patel"]),
        ("Nora Voss had [13,597] ([0.8%]), Tom Pell [13,971], Karl Dow [7,540].", [*["Nora Voss"] * 2, "Tom Pell", "Karl Dow"]),
        ("Karl Lund: [1,358].", ["Karl Lund"]),
        ("Well behind came Nora Voss in third place with [8,831].", ["Nora Voss"]),
        ("Patel polled [31,200] to Brown's [30,900].", ["Patel", "Brown"]),
        ("Patel finished on [31,200], Brown on [30,900].", ["Patel", "Brown"]),
        ("That gave Brown [31,200] against [30,900] for Patel.", ["Brown", "Patel"]),
        ("Brown is ahead on [31,200]; Patel has [30,900].", ["Brown", "Patel"]),
        ("Nora Voss, the surprise of the night, amassed [12,450].", ["Nora Voss"]),
        ("Tom Pell of the Greens, whose [889] votes were the fewest, stays.", ["Tom Pell"]),
    ],
)
def test_whose_votes(text: str, owners: list[str]) -> None:
    found = topics(text)
    assert [t.owner for t in found] == owners
    assert {t.sort for t in found} == {"vote"}


@pytest.mark.parametrize(
    "text",
    [
        "The commission hired [4,000] for the day.",
        "Brown spoke to [1,200] in Lund.",
        "Police put Brown's rally at [12,000].",
        "Brown has [310] and Patel [290].",
        "Brown had [1,200] workers at the polls.",
        "Brown sold the firm with [2,300].",
    ],
)
def test_what_counts_no_votes(text: str) -> None:
    assert all(t.sort != "vote" for t in topics(text))


def test_a_pronoun_stands_for_the_one_name_of_the_sentence_before() -> None:
    story = "Ada Brown kept her lead as [40] districts came in. The commission put her on [90,252], which is [51%] of ballots."
    assert [t.owner for t in topics(story)[1:]] == ["Ada Brown", "Ada Brown"]


@pytest.mark.parametrize(
    ("text", "sort", "state"),
    [
        ("With [41] of 60 districts in, Brown leads.", "district", "counted"),
        ("After [41] districts Brown leads.", "district", "counted"),
        ("Results from [41] districts show Brown in the lead.", "district", "counted"),
        ("The commission released figures for [52] of the 60 wards.", "ward", "counted"),
        ("By midnight [52] polling stations had reported.", "station", "counted"),
        ("The tally had moved to [52] constituencies by dawn.", "constituency", "counted"),
        ("With [52] counties declared, Patel trails.", "county", "counted"),
        ("Brown holds on after [52] seats.", "constituency", "counted"),
        ("Only [11] wards had yet to report.", "ward", "outstanding"),
        ("With [12] precincts still outstanding, Brown leads.", "precinct", "outstanding"),
        ("[Nine] constituencies were still to be declared.", "constituency", "outstanding"),
        ("Returns from all but [nine] of the 60 counties were in.", "county", "outstanding"),
        ("[Seven] wards stood between Brown and the office.", "ward", "outstanding"),
        ("Brown won [52] seats.", "seat", "*"),
        ("Floods hit [52] districts.", "district", "damaged"),
    ],
)
def test_the_areas_that_are_counted(text: str, sort: str, state: str) -> None:
    found = topics(text)[0]
    assert (found.sort, found.state) == (sort, state)


@pytest.mark.parametrize(
    "text",
    [
        "Only [2,500] votes separated Brown from her nearest rival.",
        "Just [900] votes divide Brown and Patel.",
        "Some [1,100] votes lie between Brown and Patel.",
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
