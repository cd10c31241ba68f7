"""Two articles, one figure each that counts: one subject or two. Every sentence is our own."""

from __future__ import annotations

import pytest

from factcheck.grouping import Grouping, group
from factcheck.model import Article, Assertion, Attribution, Hedge, Kind, Quantity

from ..subjects.marked import read

SAME = [
    ("A quake killed at least [140] people in the valley.", "The quake's death toll has risen to [212]."),
    ("Rescuers pulled [31] survivors from the rubble.", "So far [44] people have been rescued."),
    ("More than [20,000] people have fled their homes.", "The floods have displaced [35,000] people."),
    ("The storm left [400,000] customers without power.", "Some [310,000] homes were without electricity."),
    ("The firm said it would cut [4,500] jobs.", "The carmaker plans to lay off [6,000] workers."),
    ("Revenue rose to [$4.2 bn].", "The group reported revenue of [$4.7 bn]."),
    ("The regulator fined the bank [$45 m].", "The bank must pay a fine of [$54 m]."),
    ("Nearly [2,000] people have been vaccinated.", "The clinic has inoculated [2,400] residents."),
    ("Turnout was [61%].", "Some [58%] of voters took part."),
    ("Police arrested [230] protesters.", "Some [250] people were detained."),
    ("Officials have deployed [7,500] firefighters.", "About [9,000] firefighters are battling the blaze."),
    ("Gusts reached [140 km/h].", "Winds of up to [95 mph] hit the coast."),
    ("The plane was carrying [158] people.", "There were [162] people on board."),
    ("[33] miners are trapped underground.", "[36] workers remain trapped in the mine."),
    ("The court convicted [14] defendants.", "[16] people were found guilty."),
    ("The Unity Party won [312] seats.", "The Unity Party took [318] seats."),
    ("Brown won [52.1%] of the vote.", "Ann Brown took [51.8%] of the ballots."),
    ("The rocket stands [60 metres] tall.", "The rocket has a height of [63 metres]."),
    ("The mayor, Mary Jones, [age 44], won.", "Mary Jones, [age 46], thanked voters."),
    ("Security forces killed [25] militants.", "The army said [30] insurgents died in the raid."),
    ("At least [70] refugees drowned.", "[82] migrants died in the shipwreck."),
    ("He asked for corridors for [90,000] people to leave the city.", "About [60,000] people remained in the city."),
    ("It sank [10 km] off Cape Rowan.", "It sank [five miles] from Cape Rowan.".replace("five", "5")),
    ("Of the [198] passengers, most were asleep.", "The ship had [198] passengers on board."),
]
APART = [
    ("The storm killed [12] people.", "The storm injured [40] people."),
    ("The storm killed [12] people.", "The storm killed 12 people, among them [three] children."),
    ("The storm killed [12] people.", "In [on 1987 = 1987] a storm killed [300] people."),
    ("The ship can carry [900] passengers.", "There were [640] passengers aboard the ship."),
    ("The plant employs [3,000] people.", "The plant will lay off [700] people."),
    ("Revenue rose to [$4.2 bn].", "Profit fell to [$31 m]."),
    ("Brown won [52%] of the vote.", "Green won [41%] of the vote."),
    ("Police arrested [230] people.", "Police released [180] people."),
    ("The army sent [400] troops north.", "The army sent [400] troops north. Another [150] troops were sent on Monday."),
    ("The hospital treated [90] people.", "[Nine] people are in critical condition."),
    ("About [40,000] people remain in the city.", "About [25,000] people have left the city."),
    ("Inflation rose to [5%].", "The bank raised interest rates to [8%]."),
    ("The pilot, Ann Brown, [age 34], was hurt.", "The nurse, Carl Brown, [age 41], was hurt."),
    ("The tower is [310 metres] tall.", "The tower is [60 metres] wide."),
    ("The attack left [17] police officers injured.", "The attack left [63] civilians injured."),
    ("Some [300] people are missing.", "Some [120] people were detained."),
    ("A candidate needs [50%] of the vote to win: it is the threshold.", "Brown won [47%] of the vote."),
    ("The fire burned [12,000 acres].", "The fire is [12%] contained."),
    ("She received [3,400] votes.", "Brown received [3,650] votes."),
    ("A man, [age 30], was hurt.", "A man, [age 50], was hurt."),
    ("He found [15] casings.", "He threw [60] casings away and kept [22] casings."),
    ("The plant made [500] cars a day.", "The plant made [90,000] cars."),
    ("He scored [24] points.", "The index fell [19] points."),
]


PLACE = " Port Rowan and the Marl valley are in shock, the Rowan Gazette wrote."
"""A last sentence that puts both articles into one event."""


def grouped(*texts: str) -> tuple[list[Assertion], Grouping]:
    """The last figure of each text, and what grouping made of all."""
    articles, made = [], []
    for n, text in enumerate(texts):
        article, _, mentions, topics = read(text + PLACE, f"{n}")
        articles.append(article)
        for i, (mention, topic) in enumerate(zip(mentions, topics, strict=True)):
            if isinstance(mention, Quantity):
                made.append(assertion(f"{n}-{i}", article, mention, topic))
    found = group(made, articles, ())
    last = {a.article: a for a in found.assertions}
    return [last[f"{n}"] for n in range(len(texts))], found


def assertion(ident: str, article: Article, mention: Quantity, topic: object) -> Assertion:
    return Assertion(
        ident, article.id, mention.span, 1, 1, mention.quote, article.text, mention.kind, mention.value, mention.low,
        mention.high, mention.unit, Hedge.EXACT, None, 1.0, None, topic, None, None, Attribution(),  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_of_the_same_thing(one: str, other: str) -> None:
    (a, b), found = grouped(one, other)
    assert a.subject is not None, dict(found.alone).get(a.id)
    assert a.subject == b.subject, (a.topic, b.topic)


@pytest.mark.parametrize(("one", "other"), APART)
def test_of_two_things(one: str, other: str) -> None:
    (a, b), _ = grouped(one, other)
    assert a.subject is None or a.subject != b.subject, (a.topic, b.topic)


@pytest.mark.parametrize(("one", "other"), SAME[:8])
def test_the_order_of_the_articles_changes_nothing(one: str, other: str) -> None:
    (a, b), _ = grouped(one, other)
    (d, c), _ = grouped(other, one)
    assert (a.subject, b.subject) == (c.subject, d.subject)


def test_one_value_in_two_units_is_one_subject_whatever_the_kind_of_mile() -> None:
    (a, b), _ = grouped("It sank [9 km] off Cape Rowan.", "It sank [5 nautical miles] off Cape Rowan.")
    assert a.subject == b.subject


def test_kinds_never_mix() -> None:
    _, found = grouped("Brown won [52%] of the vote.", "Brown won [52] votes. Brown won [$52].", "Brown, [age 52], won.")
    for subject in found.subjects:
        assert len({a.kind for a in subject.assertions}) == 1
        assert Kind.DATE not in {a.kind for a in subject.assertions}
