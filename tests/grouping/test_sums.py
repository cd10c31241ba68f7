"""Pairs on pay talks, rates, pay, results, measures, spans and ages.

Every sentence is our own. At first sight 31 of 59 held.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.grouping import Grouping, group
from factcheck.model import Quantity

from ..subjects.marked import read
from .test_pairs import PLACE, assert_apart, assert_one, assertion, grouped, rows

SAME = {
    "offers": [
        ("The walkout costs the port [$3 m] a day.", "The strike is costing [$5 m] a day, the port says."),
        (
            "The strike is over pay. The council has offered the union [3.5%] over two years.",
            "Striking over pay, the union of nurses rejected an offer of [4%] over two years.",
        ),
        ("Teachers want a [12%] pay rise.", "Teachers are on strike over pay. The union is asking for [11%]."),
        (
            "After a strike over pay the union of bus drivers accepted a [5.5%] deal.",
            "The strike over pay is off, the union says. Under the agreement drivers will get [6%].",
        ),
        (
            "The union is demanding a wage increase of [8%].",
            "Workers walk out in a strike over pay. Their union's demand for [7.5%] was turned down.",
        ),
        (
            "The union is on strike over pay. The ministry's offer of [3.5%] is final.",
            "The strike over pay, says the union, goes on. The ministry has put [4%] on the table.",
        ),
    ],
    "rates": [
        ("Hotel occupancy was [81%].", "The hotels had an occupancy rate of [84%]."),
        ("The seat load factor rose to [86.1%].", "The trains had a load factor of [84%]."),
        ("The bank's capital ratio was [13.4%].", "It has a capital ratio of [12.9%]."),
        ("The operating margin was [9.2%].", "The retailer, with an operating margin of [8.7%], is doing well."),
        ("The vacancy rate stood at [6%].", "Offices had a vacancy rate of [7%]."),
        ("The pass rate was [71%].", "Schools reported a pass rate of [74%]."),
        ("The reservoirs are at [42%] of capacity.", "The reservoirs are [47%] full."),
        ("Norvik, in which the state holds [34%], lost money.", "The state owns [36%] of Norvik."),
        ("Deaths: 37 (case fatality rate: [2.9%]).", "The case fatality rate was [3.1%]."),
    ],
    "pay": [
        ("A nurse earns [$62,000] a year on average.", "Nurses take home an average [$58,000]."),
        ("The average salary of a teacher is [$48,000].", "Teachers earn an average of [$51,000] a year."),
        ("Train drivers are paid [$65,000] on average.", "The average train driver earns [$60,000]."),
    ],
    "results": [
        ("Norvik slid to a quarterly loss of [$46 m].", "Norvik's quarterly loss was [$64 m]."),
        (
            "Norvik slumped to a second-quarter loss of [$46 m], from a profit of $12 m.",
            "Norvik lost [$64 m] in the second quarter.",
        ),
        (
            "The retailer Norvik posted a net loss of [$9 m] for the year.",
            "For the full year Norvik made a net loss of [$11 m].",
        ),
    ],
    "aid": [
        (
            "The government has promised [$75 m] in aid to farmers.",
            "The government pledged [$90 m] of aid for farmers.",
        ),
        ("Passengers can claim [$250] for a cancelled train.", "Compensation for a cancelled train is [$300]."),
    ],
    "heights": [
        ("The [46-metre]-high chimney fell.", "The [64-metre] chimney fell on Tuesday."),
        ("The [40 m] mast was built in 1971.", "The mast is [44 m] tall."),
        ("The pit has a capacity of [38 cubic metres].", "The pit can hold [40 cubic metres] of gas."),
        (
            "The lake was [two metres] below the spillway.".replace("two", "2"),
            "The water was [1 metre] below the spillway.",
        ),
        ("The Marl tower, [46 metres] of brick, came down.", "The [64-metre] Marl tower fell on Tuesday."),
        ("The mast ([40 m]) was painted.", "The [44-metre] mast was painted."),
        ("A wave [6 metres] high swept in.", "The tsunami was [20 feet] high."),
    ],
    "spans": [
        ("Dockers began a [48-hour] strike.", "The dockers' strike lasted [3 days]."),
        ("Teachers are on a [5-day] walkout.", "The [4-day] stoppage by teachers ended."),
        ("The manhunt lasted [36 hours].", "The manhunt took [2 days]."),
        ("The siege was over after [9 hours].", "The siege ended after [11 hours]."),
    ],
    "ages": [
        ("Ilse Bern, [age 63], was pulled out alive.", "The baker Ilse Bern, [age 64], was pulled out alive."),
        ("Baker Ilse Bern, [age 63], was pulled out alive.", "Ilse Bern, a baker, [age 64], was pulled out alive."),
        ("Mr Joss Hale, [age 41], was freed.", "Firefighter Joss Hale, [age 43], was freed."),
        ("Hero fireman Joss Hale, [age 41], was freed.", "Joss Hale, who is [age 43], was freed."),
        ("Ilse Bern, [age 63], was pulled out alive.", "Tailor Ilse Bern, [age 63], was pulled out alive."),
    ],
    "the other figure": [
    ],
}
APART = {
    "offers": [
        ("The council has offered [3.5%].", "Teachers want a [12%] pay rise."),
        ("After strikes over pay the union demanded [9%].", "After strikes over pay the union accepted [6%]."),
        ("The firm offered a pay rise of [4%].", "The firm offered a discount of [20%]."),
        ("Norvik offered [4%] to its drivers.", "Telby offered [6%] to its drivers."),
        ("The deal is worth [6.5%] over two years.", "Pay will rise [2.5%] next year."),
    ],
    "rates": [
        ("Hotel occupancy was [81%].", "Occupancy of the prison was [130%]."),
        ("The pass rate was [71%].", "The vacancy rate was [6%]."),
        ("The operating margin was [9.2%].", "The capital ratio was [12%]."),
        ("The state holds [34%] of Norvik.", "The fund holds [10%] of Norvik."),
        ("The load factor was [83%], up 1 point.", "The load factor rose [1%]."),
    ],
    "pay": [
        ("A nurse earns [$62,000] a year on average.", "A doctor earns [$140,000] a year on average."),
        ("Nurses earn an average of [$58,000].", "The chief executive earned [$4 m]."),
    ],
    "results": [
        ("Norvik made a net loss of [$64 m] in the quarter.", "Norvik made a net loss of [$171 m] in the half-year."),
        ("Norvik slid to a quarterly loss of [$46 m].", "Norvik slid to a loss from a profit of [$23 m]."),
        ("Norvik lost [$46 m] in the first quarter.", "Norvik lost [$64 m] in the second quarter."),
    ],
    "aid": [
        ("The government has promised [$75 m] in aid to farmers.", "The government will cut aid by [$20 m]."),
        ("The strike costs [$5 m] a day.", "The strike has cost [$30 m] so far."),
    ],
    "heights": [
        ("The [46-metre] chimney fell.", "A wave [6 metres] high swept in."),
        ("The pit can hold [40 cubic metres] of gas.", "The pit held [31 cubic metres] of gas."),
        ("The tower, [300 metres] from the church, fell.", "The [46-metre] tower fell."),
        ("The lake was [2 metres] below the spillway.", "The spillway is [9 metres] wide."),
    ],
    "spans": [
        ("Dockers began a [48-hour] strike.", "The last strike, in 2016, went on for [11 days]."),
        ("Dockers began a [48-hour] strike.", "The offer covers [2 years]."),
    ],
    "ages": [
        ("Baker Ilse Bern, [age 63], was pulled out.", "Her sister Tove Bern, [age 9], was pulled out."),
    ],
}


@pytest.mark.parametrize(("one", "other"), rows(SAME))
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), rows(APART))
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)


COURSES = [
    ("The mill burned down within [20 minutes] of the first alarm.", "From the first alarm to the end it took [50 minutes]."),
    ("The roof collapsed [20 minutes] after the blast.", "The roof caved in [45 minutes] after the blast."),
    ("The grid failed within [5 minutes] of the first fault.", "The grid went dark within [12 minutes] of the first fault."),
]
OTHER_COURSES = [
    ("The roof collapsed [20 minutes] after the blast.", "The tower collapsed [45 minutes] after the blast."),
    ("The barge capsized [20 minutes] after the crash.", "The barge sank [45 minutes] after the crash."),
    ("The roof collapsed [20 minutes] after the blast.", "The roof collapsed [45 minutes] after the quake."),
    ("The match ended [20 minutes] after the storm.", "The storm ended [45 minutes] after the match."),
]


def _told(speakers: tuple[str, str], *texts: str) -> Grouping:
    """What grouping makes of the last figure of each text, each told by its speaker."""
    articles, made = [], []
    for n, (text, speaker) in enumerate(zip(texts, speakers, strict=True)):
        article, _, mentions, topics = read(text + PLACE, f"{n}")
        articles.append(article)
        mention, topic = mentions[-1], topics[-1]
        assert isinstance(mention, Quantity)
        made.append(replace(assertion(f"{n}", article, mention, topic), speaker=speaker))
    return group(made, articles, ())


@pytest.mark.parametrize(("one", "other"), COURSES)
def test_one_speaker_times_one_disaster(one: str, other: str) -> None:
    a, b = _told(("Ann Lee", "Ann Lee"), one, other).assertions
    assert a.subject is not None
    assert a.subject == b.subject, (a.topic, b.topic)


@pytest.mark.parametrize(("one", "other"), COURSES)
@pytest.mark.parametrize("speakers", [("Ann Lee", "Bo Ek"), ("Ann Lee", ""), ("", "")])
def test_two_voices_may_time_it_from_another_moment(speakers: tuple[str, str], one: str, other: str) -> None:
    a, b = _told(speakers, one, other).assertions
    assert a.subject != b.subject


@pytest.mark.parametrize(("one", "other"), OTHER_COURSES)
def test_one_speaker_times_two_things(one: str, other: str) -> None:
    a, b = _told(("Ann Lee", "Ann Lee"), one, other).assertions
    assert a.subject != b.subject, (a.topic, b.topic)


@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize("work", ["Tailor", "Baker", "Head Baker"])
def test_one_person_has_one_label(order: int, work: str) -> None:
    pair = [f"{work} Ilse Bern, [age 63], was pulled out alive.", "Ilse Bern, [age 64], was pulled out alive."]
    _, found = grouped(pair[order], pair[1 - order])
    assert [s.label for s in found.subjects] == ["age of Ilse Bern"]


def test_the_half_year_is_not_the_quarter() -> None:
    one = "Norvik told of its year. The net loss for the quarter was [$64 m]."
    _, found = grouped(one, "Norvik told of its year. For the half-year the net loss was [$171 m].")
    assert sorted(s.label for s in found.subjects) == ["net loss (half)", "net loss (quarter)"]
