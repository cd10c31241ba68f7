"""What a percentage is of where no list holds its word, and whom or which answer a share of the vote is for."""

from __future__ import annotations

import pytest

from tests.subjects.marked import read, topic

_ASKED = "The referendum is over. The referendum was on change. "


@pytest.mark.parametrize(
    ("text", "sort", "anchor"),
    [
        ("Some [45%] said they trusted the police.", "share", "trust police"),
        ("Just [12%] of those polled said the army should go.", "share", "army go"),
        ("Among teachers, [40%] had never smoked.", "share", "teacher not smoke"),
        ("Just over half, or [53%], were women.", "share", "woman"),
        ("The fever kills [22%] of those infected.", "share", "infected"),
        ("The rate was raised to [4.25%].", "rate", ""),
        ("The central bank raised its main rate to [5.75%].", "interest", ""),
        ("The bank cut borrowing costs to [3.5%].", "interest", ""),
        ("Support for the law has slumped to [24%].", "support", "law"),
        ("That is equal to [43%] of those on the register.", "turnout", ""),
        ("Ticket sales are [12%] ahead of last year.", "change", "ticket sale"),
        ("The new engine burns [16%] less fuel.", "change", "fuel"),
        ("With all ballots counted, [58%] had said 'No'.", "vote", ""),
        ("Anna Pell won [48.2%].", "vote", ""),
        ("The farmers' party is on [21%].", "vote", ""),
    ],
)
def test_what_a_percentage_is_of(text: str, sort: str, anchor: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor) == (sort, anchor)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("The 'No' side took [58.3%] of the vote.", "those against"),
        ("In all [7.8%] of the votes cast went to \"no\".", "those against"),
        ("Some [58.3%] voted against the new law.", "those against"),
        (_ASKED + "Change won [58%].", "those in favour"),
        (_ASKED + "Only [41.7%] wanted the law.", "those in favour"),
        ("A [58%] vote for Pell is what the count shows.", "Pell"),
        ("Voss told reporters in Lund that [58%] of those who voted had chosen Pell.", "Pell"),
        ("Voters gave Pell [48.2%], officials in Lund said.", "Pell"),
        ("The Greens won [19%] and the Liberals [11%].", "Liberals"),
        ("Voss beat Pell by [51.2%] to [48.8%].", "Pell"),
        ("Of the vote in Marl, [58%] was void.", ""),
    ],
)
def test_whom_a_share_of_the_vote_is_for(text: str, owner: str) -> None:
    assert topic(text).owner == owner


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Brown won [54%] in the first round.", "first round"),
        ("Brown won [61%] in the run-off.", "run-off"),
        ("Brown won [61%] in the run-off after the first round.", ""),
    ],
)
def test_which_round(text: str, role: str) -> None:
    assert topic(text).role == role


@pytest.mark.parametrize(
    ("text", "anchor", "over"),
    [
        ("In that quarter overall sales dropped [13%] year on year.", "revenue", "year"),
        ("Its profit fell by more than [25%].", "profit", "now"),
        ("Apps brought in [$6 m]; that was [20%] more than the year before.", "app revenue", "year"),
        ("Norvik sold [9,000] cars, a drop of [16%].", "vehicle", "now"),
        ("They knocked more than [5%] off the share price.", "share", "now"),
        ("The news sent the stock up [8.5%].", "share", "now"),
        ("The report tells of a [13%] slide in exports.", "export", "now"),
    ],
)
def test_what_moved(text: str, anchor: str, over: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor, found.over) == ("change", anchor, over)


def test_a_movement_of_nothing_has_no_state() -> None:
    assert topic("It went up [8%] overnight.").state == ""


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Turnout was [61%], which is more than in [on 2016 = 2016].", ""),
        ("Turnout was [61%] in [on 2016 = 2016].", "2016"),
    ],
)
def test_the_year_of_what_it_is_set_beside(text: str, year: str) -> None:
    assert next(t.year for t in read(text)[3] if t.sort == "turnout") == year
