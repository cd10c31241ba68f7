"""Figures of one article that are tied to each other: whole sentences in, findings out. An article is of 20 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck import pipeline
from factcheck.lexicon.ordinals import ordinal
from factcheck.model import Article, Block, Family, Published, Role
from factcheck.rulebook import load

RULES = load()
DAY = date(2026, 3, 20)


def families(text: str) -> set[Family]:
    article = Article(
        "a", "a.txt", text, outlet="Post", published=Published(DAY, DAY), blocks=(Block((0, len(text)), Role.BODY),)
    )
    return {f.family for f in pipeline.check([article], RULES).findings}


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The strike lasted 12 days, from 3 to 18 March 2026.", True),
        ("The strike lasted 15 days, from 3 to 18 March 2026.", False),
        ("The strike lasted 16 days, from 3 to 18 March 2026.", False),
        ("The strike lasted about two weeks, from 3 to 18 March 2026.", False),
        ("The 12-day strike from 3 to 18 March 2026 closed the port.", True),
        ("The trial ran 30 days from 2 to 12 March 2026.", True),
        ("The crews worked 12 days from 3 to 18 March 2026.", False),
        ("The bridge will be shut for three weeks, from 2 March until 30 March.", True),
        ("The bridge will be shut for four weeks, from 2 March until 30 March.", False),
        ("The drought lasted 10 years, from 1993 to 2001.", True),
        ("The drought lasted eight years, from 1993 to 2001.", False),
        ("The war lasted 12 years, from May 1993 to June 2001.", True),
        ("The war lasted 8 years, from May 1993 to June 2001.", False),
        ("The fair ran for 12 days, from Monday to Friday.", True),
        ("The fair ran for five days, from Monday to Friday.", False),
        ("The drought lasted nine years, from 1993 to 2001.", False),
    ],
)
def test_a_length_fits_its_start_and_end(text: str, flagged: bool) -> None:
    assert families(text) == ({Family.DERIVED} if flagged else set())


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Ticket prices rose 20% to 90 from 80.", True),
        ("Ticket prices rose 12.5% to 90 from 80.", False),
        ("Ticket prices rose about 12% to 90 from 80.", False),
        ("Revenue rose 20% to $90 million from $80 million a year earlier.", True),
        ("Revenue rose 12% to $90 million from $80 million a year earlier.", False),
        ("Revenue fell 12% to $90 million from $80 million a year earlier.", True),
        ("The number of members rose by 5 from 38 to 45.", True),
        ("The number of members rose by 7 from 38 to 45.", False),
        ("Unemployment fell three percentage points from 9.1% to 7.2%.", True),
        ("Unemployment fell two percentage points from 9.1% to 7.2%.", False),
        ("Turnout fell 20% from 50% to 40%.", False),
        ("The fare went up from 80 euros to 90 euros, an increase of 20%.", True),
        ("The fare went up from 80 euros to 90 euros, an increase of 12.5%.", False),
        ("Sales rose 20% to 90 cars, and costs fell from 80 million to 70 million euros.", False),
        ("The shares rose 2% to $45, up from $30 in January.", False),
    ],
)
def test_a_change_leads_from_the_one_level_to_the_other(text: str, flagged: bool) -> None:
    assert (Family.DERIVED in families(text)) is flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The clinic lost two babies per 1,000 births, or 80 of 20,000.", True),
        ("The clinic lost two babies per 1,000 births, or 40 of 20,000.", False),
        ("The clinic lost two babies per 1,000 births, or 47 of 20,000.", False),
        ("The clinic lost two babies per 1,000 births. It cured 80 of 20,000 patients.", False),
        ("The train covered the 300 km in two hours at an average speed of 200 km/h.", True),
        ("The train covered the 300 km in two hours at an average speed of 155 km/h.", False),
        ("The train covered the 300 km in two hours at a top speed of 200 km/h.", False),
    ],
)
def test_a_rate_comes_from_its_counts(text: str, flagged: bool) -> None:
    assert (Family.DERIVED in families(text)) is flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The town marked the third anniversary of the 2021 flood.", True),
        ("The town marked the fifth anniversary of the 2021 flood.", False),
        ("The club celebrated the 62nd anniversary of its founding in 1966.", True),
        ("The club celebrated the 60th anniversary of its founding in 1966.", False),
        ("The town marked the 20th anniversary of the 1961 flood.", False),
        ("The town will rebuild by the sixth anniversary of the 2021 flood.", False),
    ],
)
def test_an_anniversary_fits_the_year(text: str, flagged: bool) -> None:
    assert (Family.DERIVED in families(text)) is flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The ferry could carry 400 people. It had 520 people aboard.", True),
        ("The ferry, licensed for 350 people, carried 410 passengers.", True),
        ("The boat had a capacity of 300. Some 390 passengers were on board.", True),
        ("The boat had a capacity of 400. Some 390 passengers were on board.", False),
    ],
)
def test_a_load_fits_the_capacity(text: str, flagged: bool) -> None:
    assert (Family.DERIVED in families(text)) is flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Some 60% (1,212 of 2,020) voted yes.", False),
        ("Some 70% (1,212 of 2,020) voted yes.", True),
        ("Three-fifths of them, or 1,212 of 2,020, voted yes.", False),
        ("Turnout was 71%. Of the 2,020 eligible voters, 1,212 voted.", True),
        ("Turnout was 60%. Of the 2,020 eligible voters, 1,212 voted.", False),
        ("The survey found 55% in favour, 40% against and 12% undecided.", True),
        ("The survey found 55% in favour, 40% against and 5% undecided.", False),
        ("The survey found 55% in favour, 40% against and 6% undecided.", False),
        ("Some 60% own a car, 50% a bike and 20% a boat.", False),
        ("The fund gave 40% to schools, 35% to clinics and 30% to roads.", True),
        ("The storm hurt 12 people, including 15 children.", True),
        ("The storm hurt at least 12 people, including 15 children.", False),
        ("The storm hurt 12 people, including 5 children.", False),
        ("Some 52 of the 40 members left.", True),
    ],
)
def test_shares_and_parts_fit_their_whole(text: str, flagged: bool) -> None:
    assert (Family.SUM in families(text)) is flagged


@pytest.mark.parametrize(
    ("word", "number"),
    [("third", 3), ("Twelfth", 12), ("twentieth", 20), ("forty-fifth", 45), ("101st", 101), ("sixty", 0), ("th", 0)],
)
def test_ordinals(word: str, number: int) -> None:
    assert ordinal(word) == number


@pytest.mark.parametrize(
    ("one", "other", "flagged"),
    [
        ("The Oldbury bridge opened on 14 February 2026.", "The new Oldbury bridge opened on 21 February 2026.", True),
        ("The Oldbury bridge opened on 14 February 2026.", "The new Oldbury school opened on 21 February 2026.", False),
        ("The Oldbury mill closed on 2 February 2026.", "The old Oldbury mill closed on 12 February 2026.", True),
        ("The quake struck Marl on 3 March 2026.", "Marl was hit by an earthquake on 5 March 2026.", True),
        ("The quake struck Marl on 3 March 2026.", "Marl was hit by a fine on 5 March 2026.", False),
        ("Mayor Ilse Novak was born on 3 May 1961.", "Ilse Novak, born on 5 May 1961, is mayor of Marl.", True),
        ("Mayor Ilse Novak was born on 3 May 1961.", "Tom Okoro, born on 5 May 1961, is mayor of Marl.", False),
        ("Ilse Novak resigned in Marl on 3 March 2026.", "Ilse Novak, who resigned on 8 March 2026, is in Marl.", True),
        ("The trial of Ilse Novak begins on 4 May 2026.", "Ilse Novak's trial begins on 6 May 2026.", True),
    ],
)
def test_one_event_has_one_date(one: str, other: str, flagged: bool) -> None:
    articles = [
        Article(f"{n}", f"{n}.txt", text, published=Published(DAY, DAY), blocks=(Block((0, len(text)), Role.BODY),))
        for n, text in enumerate((one, other))
    ]
    assert (Family.DATE in {f.family for f in pipeline.check(articles, RULES).findings}) is flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Ilse Novak, 19, was in court. Because Novak was 17 when the mill burned, she was tried as a child.", False),
        ("Ilse Novak, 19, was in court. Novak, then 17, was tried as a child.", False),
        ("Ilse Novak, 19, was in court. Novak, 17, was tried as a child.", True),
    ],
)
def test_an_age_at_another_time_is_another_age(text: str, flagged: bool) -> None:
    assert (Family.SELF in families(text)) is flagged


REVENUE = "Revenue was ${} million. Of this, $610 million came from fares, $145 million from freight and $95 million from rent."
HOUSES = (
    "The flood destroyed {} houses. Police said 712 houses were destroyed in Oldbury. Police said 391 houses were destroyed "
    "in Corrie. Police said 171 houses were destroyed in Kent."
)


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (REVENUE.format(880), True),
        (REVENUE.format(850), False),
        (REVENUE.format(1900), False),
        (HOUSES.format("1,284"), True),
        (HOUSES.format("1,274"), False),
        (HOUSES.format("2,900"), False),
    ],
)
def test_a_list_that_all_but_makes_its_whole(text: str, flagged: bool) -> None:
    assert families(text) == ({Family.SUM} if flagged else set())


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The fire was declared out 45 days ago, on 12 March.", True),
        ("The fire was declared out eight days ago, on 12 March.", False),
    ],
)
def test_a_length_of_time_back_leads_to_its_day(text: str, flagged: bool) -> None:
    assert families(text) == ({Family.DERIVED} if flagged else set())
