"""Two articles, one figure each that counts: one subject or two. Every sentence is our own."""

from __future__ import annotations

import pytest

from factcheck.grouping import Grouping, group
from factcheck.model import Article, Assertion, Attribution, Hedge, Kind, Quantity

from ..subjects.marked import read

SAME = [
    ("A quake killed at least [140] people in the valley.", "The quake's death toll has risen to [212]."),
    ("Rescuers pulled [31] survivors from the rubble.", "So far [44] people have been rescued."),
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
    ("A total of [1,300] people remain unaccounted for.", "Officials said [1,180] people were still missing."),
    ("The drugmaker said the vaccine was [94%] effective.", "The vaccine has an efficacy of [91%]."),
    ("The company employs [12,000] people worldwide.", "The firm has a workforce of [13,500]."),
    ("Researchers found [46] new species.", "The team discovered [52] species."),
    ("The earthquake had a magnitude of [7.1].", "A [7.3]-magnitude quake struck the coast."),
    ("The suspect fired [30] shots.", "At least [40] bullets were fired by the gunman."),
    ("The museum drew [800,000] visitors.", "The museum attracted [950,000] visitors."),
    ("The government has evacuated [70,000] residents.", "About [90,000] people were evacuated."),
    ("Nearly [600] schools were closed.", "The storm shut [450] schools."),
    ("All [67] people on board the jet died.", "The crash killed [64] people."),
    ("The police chief said [22,000] people were at the concert.", "About [20,000] fans attended the concert."),
    ("Officers recovered [23] guns from his hotel room.", "Police found [19] firearms in the room."),
    ("About [3,500] migrants crossed the border on Sunday.", "Some [4,000] migrants entered the country."),
    ("The landslide buried [60] houses.", "Some [75] homes were buried by the slide."),
    ("The clinic treated [300] patients a day.", "The clinic sees [350] patients a day."),
    ("Riot police used tear gas; [30] demonstrators were wounded.", "At least [34] protesters were hurt."),
    ("The siege has left [300,000] people trapped without food.", "About [250,000] civilians are besieged in the district."),
    (
        "Officials say 59 people were killed and [527] injured at the festival.",
        "More than [500] people were hurt, police said.",
    ),
    ("Hospital staff said [84] bodies were brought in.", "The morgue received [91] bodies."),
    ("Around [6,000] residents of the camp have been moved out.", "Some [7,500] people were evacuated from the camp."),
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
    ("A man, [age 30], was hurt.", "A man, [age 50], was hurt."),
    ("He found [15] casings.", "He threw [60] casings away and kept [22] casings."),
    ("The plant made [500] cars a day.", "The plant made [90,000] cars."),
    ("She received [3,400] votes.", "Brown received [3,650] votes."),
    ("He scored [24] points.", "The index fell [19] points."),
    ("The typhoon killed [89] people.", "The typhoon destroyed [89,000] homes."),
    ("The vaccine was [94%] effective.", "Some [40%] of adults have been vaccinated."),
    ("Of the 214 passengers, [30] were children.", "There were [214] passengers aboard."),
    ("The blast killed 20 people and wounded [70].", "The blast killed [20] people."),
    ("The fire broke out on the 14th floor and killed [79] people.", "The tower has [120] flats."),
    ("The budget deficit reached [5%] of output.", "The government aims for a deficit of [3%] of output."),
    ("Eighty people were killed in the first week and [12] more on Monday.", "The toll stands at [92]."),
    ("The union says [9,000] workers are on strike.", "The company employs [40,000] workers."),
    ("Police shot one man, and [12] officers were hurt.", "Some [80] demonstrators were hurt."),
    ("If the dam had burst, [40,000] people would have died.", "The flood killed [120] people."),
    ("The airline has [300] planes.", "The airline ordered [90] planes."),
    ("Some 500 people were rescued, while [90] drowned.", "Some [500] people were rescued."),
    ("The gunman killed [58] people and injured 500.", "The gunman fired [1,100] rounds."),
    ("The hospital lost power on [12] wards.", "Power was lost in [900,000] homes."),
    ("The cruise ship has [700] cabins.", "The ship carried [1,900] passengers."),
    ("The boat left with 30 people; [12] were saved.", "The boat left with [30] people."),
    ("The police said 400 were at the club, which holds [200].", "The police said [400] were at the club."),
    ("About [70%] of the city is under water.", "About [70%] of the crops are lost."),
    ("Sales rose [4%].", "Profit fell [9%]."),
    ("The blaze is [30%] contained.", "The blaze has grown [30%] overnight."),
    ("Brown's lead is [3] points.", "Brown is on [48%]."),
    ("The festival had [22,000] visitors when the gunman opened fire, killing 59.", "The gunman killed [59] people."),
    (
        "At least 30 people have been killed since the war began in 2014, and [9,000] have fled.",
        "At least [30] people have been killed.",
    ),
    ("Only [400] of the 1,900 homes have power.", "The storm cut power to [1,900] homes."),
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
    said = article.text.removesuffix(PLACE)
    return Assertion(
        ident, article.id, mention.span, 1, 1, mention.quote, said, mention.kind, mention.value, mention.low,
        mention.high, mention.unit, Hedge.EXACT, None, 1.0, None, topic, None, None, Attribution(),  # type: ignore[arg-type]
    )  # fmt: skip


def rows(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """The pairs of a table by field, in one list."""
    return [pair for pairs in table.values() for pair in pairs]


def assert_one(one: str, other: str) -> None:
    """Both figures share a subject."""
    (a, b), found = grouped(one, other)
    assert a.subject is not None, dict(found.alone).get(a.id)
    assert a.subject == b.subject, (a.topic, b.topic)


def assert_apart(one: str, other: str) -> None:
    """The figures share no subject, or the first has none."""
    (a, b), _ = grouped(one, other)
    assert a.subject is None or a.subject != b.subject, (a.topic, b.topic)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)


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
