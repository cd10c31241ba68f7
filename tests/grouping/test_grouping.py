"""What grouping keeps whatever the figures: order, ids, kinds, refusals, events, rules and time."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from time import process_time

import pytest

from factcheck.grouping import Grouping, group
from factcheck.grouping.events import events
from factcheck.grouping.names import same_name
from factcheck.model import (
    Article,
    AsOf,
    AsOfBasis,
    Assertion,
    Attribution,
    Behaves,
    Hedge,
    Kind,
    Polarity,
    Published,
    Role,
    Scope,
    SubjectRule,
    Topic,
)

DAY = date(2020, 5, 10)
DEAD = Topic(counted="people", head="people", sort="people", state="dead", predicate="die")
HERE = "Crews searched the Marl valley near Port Rowan on Sunday, the Rowan Gazette and the mayor of Port Rowan said."


def article(name: str, text: str = HERE, day: date = DAY) -> Article:
    return Article(name, name, text, published=Published(day, day))


def figure(
    name: str, value: float | str, topic: Topic = DEAD, kind: Kind = Kind.COUNT, unit: str = "", at: int = 0
) -> Assertion:
    bound = value if isinstance(value, float) else None
    return Assertion(
        f"{name}-{at}", name, (at, at + 2), 1, 1, str(value), HERE, kind, value, bound, bound, unit, Hedge.EXACT, None, 1.0,
        None, topic, None, None, Attribution(),
    )  # fmt: skip


def one_event(*figures: Assertion) -> Grouping:
    return group(figures, [article(name) for name in sorted({f.article for f in figures})], ())


def subjects(found: Grouping) -> list[str | None]:
    return [a.subject for a in found.assertions]


def test_two_tolls_are_one_subject_with_a_label() -> None:
    found = one_event(figure("a", 12.0), figure("b", 14.0))
    assert len(found.subjects) == 1
    assert found.subjects[0].label == "people killed"
    assert found.subjects[0].behaves is Behaves.CUMULATIVE


def test_what_a_fire_has_burned_only_grows() -> None:
    area = Topic(head="area", sort="area", anchor="fire", state="*")
    estate = Topic(head="area", sort="area", anchor="estate", state="*")
    burned = one_event(figure("a", 400.0, area, Kind.MEASURE, "acre"), figure("b", 900.0, area, Kind.MEASURE, "acre"))
    lying = one_event(figure("a", 400.0, estate, Kind.MEASURE, "acre"), figure("b", 900.0, estate, Kind.MEASURE, "acre"))
    assert {s.behaves for s in burned.subjects} == {Behaves.CUMULATIVE}
    assert {s.behaves for s in lying.subjects} == {Behaves.FIXED}


def test_a_single_figure_with_a_whole_key_has_a_subject() -> None:
    assert one_event(figure("a", 12.0)).subjects[0].assertions[0].value == 12.0


@pytest.mark.parametrize("polarity", [Polarity.NEGATED, Polarity.HYPOTHETICAL, Polarity.QUESTION])
def test_what_nobody_asserts_stands_alone(polarity: Polarity) -> None:
    denied = replace(figure("a", 12.0), attribution=Attribution(polarity=polarity))
    found = one_event(denied, figure("b", 14.0))
    assert subjects(found)[0] is None
    assert dict(found.alone)["a-0"].startswith("polarity")


@pytest.mark.parametrize(
    ("topic", "slot"),
    [
        (Topic(), "sort"),
        (Topic(sort="people"), "state"),
        (Topic(sort="age"), "owner"),
        (Topic(sort="people", state="dead", scope=Scope.PART), "scope"),
        (Topic(sort="address", state="*"), "sort"),
    ],
)
def test_a_refusal_names_the_missing_slot(topic: Topic, slot: str) -> None:
    kind = Kind.AGE if topic.sort == "age" else Kind.COUNT
    found = one_event(figure("a", 12.0, topic, kind))
    assert subjects(found) == [None]
    assert found.alone[0][1].split(":")[0] == slot


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("measure", "km"), ("measure", "mile"), True),
        (("measure", "km"), ("measure", "kg"), False),
        (("money", "EUR"), ("money", "USD"), False),
        (("percent", "percent"), ("count", ""), False),
        (("measure", "minute"), ("duration", "minute"), False),
    ],
)
def test_units_of_one_dimension_meet(one: tuple[str, str], other: tuple[str, str], same: bool) -> None:
    topic = Topic(sort="distance", head="distance", state="*", anchor="Cape Rowan")
    found = one_event(figure("a", 10.0, topic, Kind(one[0]), one[1]), figure("b", 6.0, topic, Kind(other[0]), other[1]))
    assert (subjects(found)[0] == subjects(found)[1]) is same


def test_a_sum_in_brackets_is_the_same_sum() -> None:
    cost = Topic(sort="cost", head="cost", state="*", anchor="bridge")
    first = figure("a", 96.0, cost, Kind.MONEY, "EUR", at=10)
    found = one_event(first, replace(figure("a", 84.0, cost, Kind.MONEY, "USD", at=14), span=(14, 16)))
    assert len(set(subjects(found))) == 1


@pytest.mark.parametrize(
    ("change", "slot"),
    [
        ({"role": "child"}, "role"),
        ({"state": "injured"}, "state"),
        ({"aspect": "capacity"}, "aspect"),
        ({"scope": Scope.ADDITION}, "scope"),
        ({"year": "1994"}, "year"),
        ({"place": "Northgate"}, "place"),
        ({"anchor": "airstrike"}, "cause"),
    ],
)
def test_a_slot_that_differs_parts(change: dict[str, str], slot: str) -> None:
    known = replace(DEAD, place="Marlow", anchor="attack")
    found = one_event(figure("a", 12.0, known), figure("b", 14.0, replace(known, **change)))  # type: ignore[arg-type]
    assert subjects(found)[0] != subjects(found)[1], slot


def test_an_unknown_soft_slot_parts_nothing() -> None:
    found = one_event(figure("a", 12.0, replace(DEAD, place="Marl", anchor="attack")), figure("b", 14.0))
    assert len(set(subjects(found))) == 1


@pytest.mark.parametrize(("place", "sure"), [("Marl", True), ("Kelt", False)])
def test_who_died_elsewhere_raises_no_alarm_against_those_of_the_event(place: str, sure: bool) -> None:
    found = one_event(figure("a", 12.0, replace(DEAD, place=place)), figure("b", 14.0))
    assert (found.sure("a-0", "b-0") > 0) is sure


def test_two_figures_are_the_surer_of_one_thing_the_fewer_others_there_are() -> None:
    pair = figure("a", 12.0), figure("b", 14.0)
    others = [figure("c", 100.0 + n, Topic(head="boat", sort=f"boat{n}", counted="boats"), at=n) for n in range(14)]
    assert one_event(*pair).sure("a-0", "b-0") > one_event(*pair, *others).sure("a-0", "b-0") > 0.5


def test_what_is_taken_over_from_another_sentence_is_less_sure() -> None:
    beside, before = figure("a", 12.0), figure("b", 14.0, replace(DEAD, why=("state: dead (sentence before)",)))
    plain = one_event(beside, figure("b", 14.0))
    over = one_event(beside, before)
    assert over.sure("a-0", "b-0") < plain.sure("a-0", "b-0")
    assert over.assertions[1].confidence < plain.assertions[1].confidence == over.assertions[0].confidence


def test_what_dates_and_ages_join_is_sure_without_being_weighed() -> None:
    age = Topic(sort="age", state="*", owner="Ada Moran")
    found = one_event(figure("a", 40.0, age, kind=Kind.AGE), figure("b", 41.0, age, kind=Kind.AGE))
    assert found.sure("a-0", "b-0") == 0.9


def test_a_named_spot_is_a_place_of_its_own() -> None:
    found = one_event(figure("a", 31.0, replace(DEAD, place="Kelt stadium")), figure("b", 14.0))
    assert len(set(subjects(found))) == 2


def test_a_flow_has_its_day() -> None:
    crowd = Topic(sort="people", head="people", state="present")

    def on(day: int, name: str, value: float) -> Assertion:
        then = date(2020, 5, day)
        return replace(figure(name, value, crowd), as_of=AsOf(then, then, "day", AsOfBasis.STATED))

    found = one_event(on(7, "a", 40000.0), on(7, "b", 36000.0), on(9, "c", 38000.0))
    first, second, third = subjects(found)
    assert first == second != third


def test_a_crowd_counted_twice_on_one_day_is_one() -> None:
    crowd = Topic(sort="people", head="people", state="present")
    then = date(2020, 5, 7)
    day = AsOf(then, then, "day", AsOfBasis.STATED)
    found = one_event(*(replace(figure(name, value, crowd), as_of=day) for name, value in (("a", 40000.0), ("b", 15000.0))))
    assert len(set(subjects(found))) == 1


def test_the_same_figure_joins_two_ways_of_saying_it() -> None:
    found = one_event(figure("a", 84.0, replace(DEAD, state="injured")), figure("b", 84.0, replace(DEAD, state="hospitalised")))
    assert len(set(subjects(found))) == 1


def test_boxes_are_compared_only_where_they_are_alike() -> None:
    boxes = Topic(counted="boxes", head="box", sort="box", state="*")
    loose = one_event(figure("a", 15.0, boxes), figure("b", 60.0, boxes))
    firm = one_event(figure("a", 60.0, boxes), figure("b", 60.0, boxes), figure("c", 45.0, boxes))
    assert len(set(subjects(loose))) == 2
    assert len(set(subjects(firm))) == 1


def test_one_of_the_dead_is_not_the_toll() -> None:
    toll, one = subjects(one_event(figure("a", 12.0), figure("a", 1.0, at=50)))
    assert toll != one


def test_a_citys_year_is_not_one_night() -> None:
    found = one_event(figure("a", 4.0), figure("b", 5.0), figure("c", 4230.0))
    night, same_night, year = subjects(found)
    assert night == same_night != year


def test_order_changes_nothing() -> None:
    topics = [DEAD, replace(DEAD, state="injured"), replace(DEAD, place="Northgate"), replace(DEAD, role="child"), Topic()]
    figures = [figure(f"{n:02}", float(10 + n % 7), topics[n % 5]) for n in range(40)]
    articles = [article(f.article) for f in figures]
    expected = {a.id: (a.subject, a.confidence) for a in group(figures, articles, ()).assertions}
    for seed in range(3):
        mixed, folder = figures[:], articles[:]
        random.Random(seed).shuffle(mixed)
        random.Random(seed + 9).shuffle(folder)
        assert {a.id: (a.subject, a.confidence) for a in group(mixed, folder, ()).assertions} == expected


def test_assertions_come_back_in_the_order_given() -> None:
    figures = [figure("b", 12.0), figure("a", 14.0)]
    assert [a.id for a in group(figures, [article("a"), article("b")], ()).assertions] == ["b-0", "a-0"]


def test_an_id_does_not_hang_on_what_else_there_is() -> None:
    alone = one_event(figure("a", 12.0), figure("b", 14.0)).subjects[0].id
    assert alone in {
        s.id for s in one_event(figure("a", 12.0), figure("b", 14.0), figure("c", 3.0, replace(DEAD, state="missing"))).subjects
    }


def test_a_rule_names_and_behaves() -> None:
    rule = SubjectRule("toll", "the toll", nouns=("people",), states=("dead",), behaves=Behaves.STOCK)
    found = group([figure("a", 12.0), figure("b", 14.0, replace(DEAD, state="injured"))], [article("a"), article("b")], (rule,))
    assert {(s.label, s.rule, s.behaves) for s in found.subjects} >= {("the toll", "toll", Behaves.STOCK)}
    assert len(found.subjects) == 2


def test_nothing_is_nothing() -> None:
    found = group((), (), ())
    assert (found.assertions, found.subjects, found.alone) == ((), (), ())


QUAKE = "The quake struck Marlow on Sunday. Rescuers in Marlow, near the Tane, Ida Kern of Marlow said, had called for calm."
FIRE = "A blaze tore through the Osten mill in Velby. Firefighters from Velby and Osten, led by Jon Harke, said it was over."


def test_two_events_in_one_folder_stay_apart() -> None:
    folder = [
        article("a", QUAKE),
        article("b", QUAKE.replace("calm", "help")),
        article("c", FIRE),
        article("d", FIRE.replace("over", "out")),
    ]
    found = events(folder)
    assert found["a"] == found["b"]
    assert found["c"] == found["d"]
    assert found["a"] != found["c"]


def test_figures_of_two_events_never_meet() -> None:
    found = group([figure("a", 12.0), figure("c", 3.0)], [article("a", QUAKE), article("c", FIRE)], ())
    assert len(set(subjects(found))) == 2


def test_like_stories_far_apart_in_time_are_two() -> None:
    early = "Police in Velby said two were shot on Mill Row. Nobody on the council spoke, said clerk Ana Lund of Harrow Street."
    late = (
        "A man was shot in Velby, police said. Officers asked drivers on the Osten bridge for help; Jon Harke saw a grey van."
    )
    found = events([article("a", early, date(2019, 1, 5)), article("b", late, date(2020, 8, 1))])
    assert found["a"] != found["b"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Brown", "Brown"),
        ("Karolina Meyern", "Karolína Meiern"),
        ("Nikolas Wendel", "Nicolas Vendel"),
        ("N. Vendel", "Nikolas Vendel"),
        ("Green Front", "Greens"),
        ("Democratic Alliance", "Alliance"),
        ("Low Earth Orbit", "LEO"),
    ],
)
def test_names_that_are_one(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ann Brown", "Carl Brown"), ("Bruce Hale", "Brian Hale"), ("Brown", "Green"), ("", "Brown"), ("Ada", "Ida")],
)
def test_names_that_are_two(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_a_crowded_story_makes_a_headline_no_less_sure_of_its_text() -> None:
    over, under, elsewhere = replace(figure("a", 42.0), role=Role.HEADLINE), figure("a", 43.0, at=50), figure("b", 43.0)
    others = [figure("b", float(n), replace(DEAD, head=f"thing{n}", sort=f"thing{n}", state="*"), at=n) for n in range(60, 90)]
    few, many = one_event(over, under, elsewhere), one_event(over, under, elsewhere, *others)
    assert 0 < few.sure(over.id, under.id) == many.sure(over.id, under.id)
    assert few.sure(over.id, elsewhere.id) > many.sure(over.id, elsewhere.id)


def grouping_time(size: int) -> float:
    """Processor seconds to group so many figures of a twenty-fifth as many articles."""
    states = ["dead", "injured", "missing", "remaining", "arrested"]
    every, half = size // 25, size // 2
    figures = [
        figure(
            f"{n % every:03}",
            float(n % 97 + 12),
            Topic(
                sort="people",
                head="people",
                state=states[n % 5],
                place=f"Place{n % 300}",
                owner=f"Name{n % 50}",
                role=f"role{n % 20}",
            ),
            at=n,
        )
        for n in range(half)
    ]
    figures += [
        figure(f"{n % every:03}", float(n), Topic(sort="vote", head="vote", state="*", owner=f"Ann Name{n}"), at=n + 9000)
        for n in range(half)
    ]
    articles = [article(f"{n:03}", f"{HERE} In Town{n % 40} and Ford{n % 40}, Reeve{n % 40} spoke.") for n in range(every)]
    start = process_time()
    found = group(figures, articles, ())
    taken = process_time() - start
    assert len(found.assertions) == size
    return taken


def test_ten_thousand_figures_in_time() -> None:
    assert min(grouping_time(10000) for _ in range(2)) < 5


def test_more_figures_take_no_more_time_each() -> None:
    quarter, whole = (min(grouping_time(size) for _ in range(3)) for size in (2500, 10000))
    assert whole < 9 * quarter, "four times the figures take four times as long; the square of it would be sixteen"


def story_time(reports: int) -> float:
    """Processor seconds to group the growing toll of one event, told in so many articles."""
    tolls = [float(12 + n * 29 // reports) for n in range(reports)]
    figures = [
        figure(f"{n:04}", times * toll, replace(DEAD, state=state), at=at)
        for n, toll in enumerate(tolls)
        for at, state, times in ((10, "dead", 1), (60, "dead", 1), (100, "injured", 3))
    ]
    articles = [article(f"{n:04}", f"{HERE} In Marl and Ford, Reeve spoke.") for n in range(reports)]
    start = process_time()
    found = group(figures, articles, ())
    taken = process_time() - start
    assert sorted(len(s.assertions) for s in found.subjects) == [reports, 2 * reports]
    return taken


def test_a_long_story_takes_no_more_time_each() -> None:
    quarter, whole = (min(story_time(reports) for _ in range(3)) for reports in (200, 800))
    assert whole < 8 * quarter, "four times the figures take four times as long; the square of it would be sixteen"
