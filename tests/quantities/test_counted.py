"""Which noun a figure counts, with the parse and without it. One row a construction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.language import parse, sentences
from factcheck.model import Article, Block, Quantity, Role, Sentence
from factcheck.quantities import find
from factcheck.subjects import topics
from factcheck.subjects.counted import count_noun
from factcheck.subjects.naming import Counted, singular


def read(text: str) -> tuple[tuple[Sentence, ...], tuple[Quantity, ...]]:
    article = Article("a", "a", text, blocks=(Block((0, len(text)), Role.BODY),))
    found = sentences(article)
    return parse(found, frozenset(range(len(found)))), find(text)[0]


def counted(text: str, parsed: bool = True) -> list[Counted | None]:
    told, quantities = read(text)
    if not parsed:
        told = tuple(replace(s, tokens=()) for s in told)
    out: list[Counted | None] = []
    for quantity in quantities:
        at = max(i for i, s in enumerate(told) if s.span[0] <= quantity.span[0])
        out.append(count_noun(told[at], quantity, told[:at]))
    return out


def heads(text: str, parsed: bool = True) -> list[str]:
    return [c.head if c else "" for c in counted(text, parsed)]


ROWS = [
    ("The storm killed 12 fishermen.", ["fisherman"]),
    ("They fired 40 artillery shells at the fort.", ["shell"]),
    ("At least 30 civilians were hurt.", ["civilian"]),
    ("150 of the 300 residents left.", ["resident", "resident"]),
    ("Hundreds of men have gone missing.", ["man"]),
    ("Tens of thousands of people fled.", ["people"]),
    ("The storm left 38 dead.", ["dead"]),
    ("There are 61 still missing.", ["missing"]),
    ("Another 12 bodies were found.", ["body"]),
    ("Registered voters: 4,200,000", ["voter"]),
    ("PORT VALE: Two local bakers were held.", ["baker"]),
    ("The hall has a new 120-seat chamber.", ["seat"]),
    ("It was about 4% of the full number of villagers.", ["villager"]),
    ("Half of the boats sank.", ["boat"]),
    ("One in eight stations was shut.", ["station"]),
    ("Oil sold at $52 a barrel.", ["barrel"]),
    ("They sent 200 more military personnel.", ["personnel"]),
    ("Five of the town's nine bakers left.", ["baker", "baker"]),
    ("They put the toll at 46 and the number of suspected cases at 980.", ["toll", "case"]),
    ("Northgate News One dead, three hurt in a fire at a mill", ["dead", "hurt"]),
    ("The line carried 7,000 passengers in May (the year as a whole: 90,000).", ["passenger", "passenger"]),
]

BY_PARSE_ALONE = ("town's", "the toll at", "as a whole")
"""What marks the rows that no words alone can tell."""


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_counted_by_the_parse(text: str, expected: list[str]) -> None:
    assert heads(text) == expected


@pytest.mark.parametrize(("text", "expected"), [row for row in ROWS if not any(words in row[0] for words in BY_PARSE_ALONE)])
def test_counted_without_a_parse(text: str, expected: list[str]) -> None:
    assert heads(text, parsed=False) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police held 112 people, nine of them minors.", ["people", "people"]),
        ("The death toll stood at 44 on Sunday.", ["toll"]),
        ("The number of people missing rose to 61.", ["people"]),
        ("They pulled 103 survivors from the sea. By dusk that had grown to 112.", ["survivor", "survivor"]),
        ("It held 90 goats and 12 dogs. Of these, 41 drowned.", ["goat", "dog", "goat"]),
        ("Registered voters: 4,200\nSpoilt slips: 12", ["voter", "slip"]),
        ("The village gave 40 blankets; the town gave 60.", ["blanket", "blanket"]),
    ],
)
def test_a_bare_number_takes_its_noun_from_before(text: str, expected: list[str]) -> None:
    assert heads(text) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "how"),
    [
        ("They fired 40 artillery shells at the fort.", "artillery shells", "nummod"),
        ("150 of the elderly residents left.", "elderly residents", "of"),
        ("The hall has a 120-seat chamber.", "seat", "after"),
        ("Oil sold at $52 a barrel.", "barrel", "per"),
        ("Registered voters: 4,200,000", "Registered voters", "before"),
        ("The storm left 38 dead.", "dead", "predicate"),
    ],
)
def test_phrase_and_construction(text: str, phrase: str, how: str) -> None:
    (only,) = counted(text)
    assert only is not None
    assert (only.phrase, only.how) == (phrase, how)


def test_the_token_is_the_head_of_the_phrase() -> None:
    told, (quantity,) = read("They fired 40 artillery shells at the fort.")
    found = count_noun(told[0], quantity)
    assert found is not None
    assert told[0].tokens[found.token].text == "shells"


def test_a_number_that_counts_nothing_told_has_no_noun() -> None:
    assert counted("It was 40.") == [None]


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("shells", "shell"),
        ("parties", "party"),
        ("churches", "church"),
        ("boxes", "box"),
        ("people", "people"),
        ("women", "woman"),
        ("firemen", "fireman"),
        ("glasses", "glass"),
        ("bus", "bus"),
        ("crisis", "crisis"),
        ("Lives", "life"),
        ("town’s", "town"),
    ],
)
def test_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Oil peaked at more than $52 a barrel in October.", "barrel"),
        ("They pay $900 a month in rent.", "month"),
        ("The plan is sold for $79 per year.", "year"),
        ("It lost 63 cents per share.", "share"),
        ("The plan is sold for $7 per month (or $79 per year).", "year"),
    ],
)
def test_a_sum_says_what_it_is_paid_for_one_of(text: str, head: str) -> None:
    told, quantities = read(text)
    article = Article("a", "a", text, blocks=(Block((0, len(text)), Role.BODY),))
    assert topics(article, told, quantities)[-1].head == head
