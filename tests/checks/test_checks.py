"""Which pairs each family flags, on hand-made subjects of an invented dam failure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from factcheck import checks
from factcheck.checks.bounds import bound_of
from factcheck.checks.conflicts import Sure
from factcheck.checks.slips import likely_slip
from factcheck.intervals import Relation, relate, step_of
from factcheck.model import (
    Article,
    AsOf,
    AsOfBasis,
    Assertion,
    Attribution,
    Behaves,
    CheckRule,
    Family,
    Finding,
    Hedge,
    Kind,
    Polarity,
    Published,
    Role,
    Severity,
    Subject,
    Topic,
)

OPEN = {
    Hedge.AT_LEAST: (True, False),
    Hedge.MORE_THAN: (True, False),
    Hedge.VAGUE: (True, False),
    Hedge.UP_TO: (False, True),
    Hedge.AT_MOST: (False, True),
    Hedge.LESS_THAN: (False, True),
}
SERIAL = count()
RULES = tuple(
    CheckRule(
        id=family.value,
        family=family,
        severity=Severity.WARNING if family in (Family.SHIFT, Family.HEDGE) else Severity.ERROR,
        message="{subject}: {first} / {second} / {change}",
        copies=Severity.WARNING,
        growth=Severity.NOTE,
    )
    for family in Family
)


def said(
    value: float | str,
    day: int | None = 3,
    *,
    hedge: Hedge = Hedge.EXACT,
    article: str = "wire.txt",
    by: str = "",
    voice: str = "",
    kind: Kind = Kind.COUNT,
    unit: str = "",
    step: float | None = None,
    polarity: Polarity = Polarity.ASSERTED,
    low: float | None = None,
    high: float | None = None,
) -> Assertion:
    number = isinstance(value, (int, float))
    bounds = OPEN.get(hedge, (True, True))
    as_of = AsOf(date(2024, 5, day), date(2024, 5, day), "day", AsOfBasis.STATED) if day else None
    at = next(SERIAL)
    return Assertion(
        id=f"a{at:04}",
        article=article,
        span=(at, at + 1),
        line=1,
        column=1,
        quote=str(value),
        sentence=f"sentence {at}",
        kind=kind,
        value=value,
        low=low if low is not None else value if number and bounds[0] else None,
        high=high if high is not None else value if number and bounds[1] else None,
        unit=unit,
        hedge=hedge,
        change=None,
        step=step or (step_of(value) if number else 1.0),
        margin=None,
        topic=Topic(),
        as_of=as_of,
        period=None,
        attribution=Attribution(said_by=by or None, polarity=polarity),
        speaker=by,
        voice=voice,
        subject="s1",
    )


def findings(
    *members: Assertion, behaves: Behaves = Behaves.STOCK, behind: tuple[Assertion, ...] = (), sure: Sure = checks.always
) -> dict[Family, Finding]:
    """The findings on a subject of these members, by family; `behind` are assertions of other subjects."""
    subject = Subject("s1", "people below the dam", behaves, "", members)
    day = Published(date(2024, 5, 9), date(2024, 5, 9))
    articles = [Article(a, a, "", outlet=a.removesuffix(".txt"), published=day) for a in sorted({m.article for m in members})]
    return {f.family: f for f in checks.run([subject], (*members, *behind), articles, RULES, sure)}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (said(38, hedge=Hedge.AT_LEAST), said(41), Relation.COMPATIBLE),
        (said(50, hedge=Hedge.AT_LEAST), said(41), Relation.DISJOINT),
        (said(300, hedge=Hedge.ABOUT), said(304), Relation.COMPATIBLE),
        (said(300, hedge=Hedge.ABOUT), said(380), Relation.DISJOINT),
        (said(2_500_000, step=100_000), said(2_473_800), Relation.COMPATIBLE),
        (said(40), said(43), Relation.DISJOINT),
        (said(12_000), said(12_345), Relation.COMPATIBLE),
        (said(2_000), said(2_300), Relation.DISJOINT),
        (said(24, hedge=Hedge.VAGUE), said(41), Relation.COMPATIBLE),
        (said(35, hedge=Hedge.RANGE, low=30, high=40), said(36), Relation.COMPATIBLE),
        (said(35, hedge=Hedge.RANGE, low=30, high=40), said(41), Relation.DISJOINT),
        (said(6, kind=Kind.MEASURE, unit="mile"), said(10, kind=Kind.MEASURE, unit="kilometre"), Relation.COMPATIBLE),
        (said(6, kind=Kind.MEASURE, unit="mile"), said(6, kind=Kind.MEASURE, unit="kilometre"), Relation.DISJOINT),
        (said(40_300, kind=Kind.MEASURE, unit="pound"), said(40_000, kind=Kind.MEASURE, unit="pound"), Relation.COMPATIBLE),
        (said(1_600, kind=Kind.MEASURE, unit="kg", step=100), said(1_800, kind=Kind.MEASURE, unit="kg"), Relation.DISJOINT),
        (said(30, kind=Kind.MEASURE, unit="ton"), said(30.5, kind=Kind.MEASURE, unit="tonne"), Relation.COMPATIBLE),
        (said(8, kind=Kind.MEASURE, unit="ton"), said(8.4, kind=Kind.MEASURE, unit="t"), Relation.COMPATIBLE),
        (said(30, kind=Kind.MEASURE, unit="ton"), said(40, kind=Kind.MEASURE, unit="tonne"), Relation.DISJOINT),
        (said(59, kind=Kind.PERCENT), said(58.9, kind=Kind.PERCENT, step=0.1), Relation.COMPATIBLE),
        (said(61.4, kind=Kind.PERCENT, step=0.1), said(58.9, kind=Kind.PERCENT, step=0.1), Relation.DISJOINT),
        (replace(said(59, kind=Kind.PERCENT), margin=1.5), said(57.6, kind=Kind.PERCENT, step=0.1), Relation.COMPATIBLE),
        (replace(said(59, kind=Kind.PERCENT), margin=1.5), said(56.4, kind=Kind.PERCENT, step=0.1), Relation.DISJOINT),
        (said(66.6667, kind=Kind.PERCENT), said(67, kind=Kind.PERCENT), Relation.COMPATIBLE),
        (said(3_000, kind=Kind.MEASURE, unit="tonne"), said(3_040, kind=Kind.MEASURE, unit="tonne"), Relation.COMPATIBLE),
        (said(3_000, kind=Kind.MEASURE, unit="tonne"), said(3_400, kind=Kind.MEASURE, unit="tonne"), Relation.DISJOINT),
        (said(30, kind=Kind.DURATION, unit="day"), said(33, kind=Kind.DURATION, unit="day"), Relation.DISJOINT),
        (said(1_200_000, kind=Kind.MONEY, unit="EUR"), said(1_234_500, kind=Kind.MONEY, unit="EUR"), Relation.COMPATIBLE),
        (said(40, hedge=Hedge.UP_TO), said(6, hedge=Hedge.ABOUT), Relation.COMPATIBLE),
        (said(100, hedge=Hedge.LESS_THAN), said(240), Relation.DISJOINT),
        (said(52, kind=Kind.AGE), said(57, kind=Kind.AGE), Relation.DISJOINT),
    ],
)
def test_two_figures_conflict_only_when_no_truth_fits_both(a: Assertion, b: Assertion, expected: Relation) -> None:
    assert relate(bound_of(a), bound_of(b)) is expected
    assert relate(bound_of(b), bound_of(a)) is expected


def test_two_sources_of_one_day_disagree() -> None:
    found = findings(said(120), said(90, article="paper.txt"))
    assert set(found) == {Family.DISAGREE}
    assert found[Family.DISAGREE].severity is Severity.ERROR


def test_copies_of_one_voice_that_differ_are_a_copying_error() -> None:
    found = findings(said(120, voice="v1"), said(90, article="paper.txt", voice="v1"))
    assert found[Family.DISAGREE].severity is Severity.WARNING


def test_a_stock_that_moved_states_from_to_and_by_how_much() -> None:
    found = findings(said(250_000, 1), said(100_000, 4, article="paper.txt"), said(50_000, 8, article="radio.txt"))
    assert set(found) == {Family.SHIFT}
    assert found[Family.SHIFT].message.endswith("250000 (wire, 1 May 2024) / 50000 (radio, 8 May 2024) / down 80%")
    assert len(found[Family.SHIFT].conflicts) == 3
    assert found[Family.SHIFT].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("value", "day", "told", "named"),
    [(9_000, 8, 9, True), (9_000, 8, 6, False), (9_000, 1, 9, False), (4_000, 8, 9, False), (7_000, 8, 9, False)],
)
def test_a_shift_names_who_still_gives_the_older_figure(value: float, day: int, told: int, named: bool) -> None:
    members = (said(9_000, 1), said(4_000, 6, article="paper.txt"), said(value, day, article="radio.txt"))
    subject = Subject("s1", "islanders left", Behaves.STOCK, "", members)
    articles = [
        Article(name, name, "", outlet=name.removesuffix(".txt"), published=Published(date(2024, 5, on), date(2024, 5, on)))
        for name, on in (("wire.txt", 1), ("paper.txt", 6), ("radio.txt", told))
    ]
    messages = {f.message for f in checks.run([subject], members, articles, RULES) if f.family is Family.SHIFT}
    assert any(m.endswith("; still 9000 in radio") for m in messages) is named


def test_a_toll_that_grows_is_a_note() -> None:
    found = findings(said(12, 1), said(41, 4, article="paper.txt"), behaves=Behaves.CUMULATIVE)
    assert {f: x.severity for f, x in found.items()} == {Family.SHIFT: Severity.NOTE}


def test_a_toll_that_goes_back_retreats() -> None:
    found = findings(said(44, 1), said(43, 4, article="paper.txt"), behaves=Behaves.CUMULATIVE)
    assert set(found) == {Family.RETREAT}
    assert found[Family.RETREAT].also == (Family.SHIFT,)


def test_one_article_contradicts_itself() -> None:
    assert set(findings(said(42), said(43))) == {Family.SELF}


def test_two_speakers_in_one_article_are_reported_to_disagree() -> None:
    assert set(findings(said(42, by="police"), said(90, by="organisers"))) == {Family.DISAGREE}


def test_a_speaker_with_two_figures_stands_beside_the_shift() -> None:
    found = findings(said(250_000, 1, by="mayor"), said(50_000, 8, article="paper.txt", by="mayor"))
    assert set(found) == {Family.SHIFT, Family.SPEAKER}


def test_a_speaker_whose_toll_grows_says_nothing_new() -> None:
    found = findings(said(12, 1, by="mayor"), said(41, 4, article="paper.txt", by="mayor"), behaves=Behaves.CUMULATIVE)
    assert set(found) == {Family.SHIFT}


def test_a_speaker_with_two_figures_for_one_day_was_wrongly_copied() -> None:
    found = findings(said(63_512, by="board", voice="v"), said(36_512, article="paper.txt", by="board", voice="v"))
    assert {f: x.severity for f, x in found.items()} == {Family.DISAGREE: Severity.WARNING}


def test_what_one_sentence_sets_side_by_side_is_no_slip() -> None:
    a, b = said(42), said(43)
    assert findings(replace(a, sentence="one"), replace(b, sentence="one")) == {}
    assert set(findings(a, b)) == {Family.SELF}


def test_what_one_sentence_gives_day_by_day_is_no_running_total() -> None:
    monday, today = replace(said(90, 6, by="line"), sentence="one"), replace(said(70, 8, by="line"), sentence="one")
    assert findings(monday, today, behaves=Behaves.CUMULATIVE) == {}
    assert Family.RETREAT in findings(monday, replace(today, sentence="other"), behaves=Behaves.CUMULATIVE)
    former = replace(monday, topic=replace(monday.topic, aspect="previous"))
    assert Family.RETREAT in findings(former, today, behaves=Behaves.CUMULATIVE)


def test_one_body_with_figures_far_apart_speaks_of_two_things() -> None:
    assert findings(said(3), said(800)) == {}
    assert findings(replace(said(3), role=Role.HEADLINE), said(800), behaves=Behaves.CUMULATIVE) == {}
    assert set(findings(replace(said(80), role=Role.HEADLINE), said(800))) == {Family.SELF}
    assert set(findings(replace(said(38), role=Role.HEADLINE), said(83))) == {Family.SELF}


def test_a_count_that_its_article_comes_back_to_was_no_slip() -> None:
    headline, body, again = replace(said(9), role=Role.HEADLINE), said(6), said(9)
    assert set(findings(headline, body)) == {Family.SELF}
    assert findings(headline, body, again) == {}
    assert set(findings(replace(said(38), role=Role.HEADLINE), said(41), said(38))) == {Family.SELF}


def test_one_body_may_tell_how_a_toll_grew_within_a_day() -> None:
    untimed = AsOf(date(2024, 5, 3), date(2024, 5, 3), "day", AsOfBasis.PUBLISHED)
    assert findings(said(38), said(41), behaves=Behaves.CUMULATIVE) == {}
    assert set(findings(said(38), replace(said(41), as_of=untimed), behaves=Behaves.CUMULATIVE)) == {Family.SELF}
    assert set(findings(said(41), said(38), behaves=Behaves.CUMULATIVE)) == {Family.SELF}


def test_a_part_is_no_other_total_where_its_article_gives_the_whole_too() -> None:
    whole, part, same = said(12), said(10, article="paper.txt"), said(12, article="paper.txt")
    assert set(findings(whole, part)) == {Family.DISAGREE}
    assert findings(whole, part, same) == {}


@pytest.mark.parametrize(
    ("kind", "unit", "near", "far"),
    [
        (Kind.MEASURE, "tonne", 120, 160),
        (Kind.PERCENT, "percent", 120, 160),
        (Kind.DURATION, "day", 120, 160),
    ],
)
def test_who_measures_one_thing_comes_out_close(kind: Kind, unit: str, near: float, far: float) -> None:
    one = said(100, kind=kind, unit=unit, step=1)
    assert set(findings(one, said(near, kind=kind, unit=unit, step=1, article="paper.txt"))) == {Family.DISAGREE}
    assert findings(one, said(far, kind=kind, unit=unit, step=1, article="paper.txt")) == {}


def test_how_far_apart_measures_are_does_not_hang_on_their_units() -> None:
    one = said(130, kind=Kind.MEASURE, unit="mile")
    assert findings(one, said(1000, kind=Kind.MEASURE, unit="foot", article="paper.txt")) == {}
    assert set(findings(one, said(150, kind=Kind.MEASURE, unit="kilometre", step=1, article="paper.txt"))) == {Family.DISAGREE}


def test_a_converted_figure_is_rounded_twice() -> None:
    one = said(185, kind=Kind.MEASURE, unit="kilometre", step=1)
    assert findings(one, said(113, kind=Kind.MEASURE, unit="mile", step=1, article="paper.txt")) == {}
    assert set(findings(one, said(125, kind=Kind.MEASURE, unit="mile", step=1, article="paper.txt"))) == {Family.DISAGREE}


def test_an_older_event_that_one_article_recalls_is_another_event() -> None:
    recalled = AsOf(date(2019, 1, 1), date(2019, 12, 31), "year", AsOfBasis.STATED)
    assert findings(replace(said(120), as_of=recalled), said(90, article="paper.txt")) == {}


@pytest.mark.parametrize(
    ("age", "on", "flagged"),
    [
        (19, date(2024, 5, 20), False),
        (20, date(2024, 5, 20), True),
        (20, date(2024, 9, 1), False),
        (21, date(2025, 7, 1), False),
        (22, date(2025, 7, 1), True),
        (19, date(2025, 7, 1), False),
        (18, date(2024, 9, 1), True),
    ],
)
def test_people_grow_older(age: int, on: date, flagged: bool) -> None:
    first = said(19, kind=Kind.AGE)
    later = replace(said(age, kind=Kind.AGE, article="paper.txt"), as_of=AsOf(on, on, "day", AsOfBasis.STATED))
    subject = Subject("s1", "age of Moran", Behaves.FIXED, "", (first, later))
    articles = [Article("wire.txt", "wire.txt", ""), Article("paper.txt", "paper.txt", "")]
    assert bool(checks.run([subject], (first, later), articles, RULES)) is flagged


@pytest.mark.parametrize(
    ("first", "later", "families"),
    [(44, 43, {Family.RETREAT}), (6, 2, set()), (80, 40, set()), (12, 11, {Family.RETREAT})],
)
def test_a_total_is_corrected_by_a_little(first: float, later: float, families: set[Family]) -> None:
    assert set(findings(said(first, 1), said(later, 3, article="paper.txt"), behaves=Behaves.CUMULATIVE)) == families


@pytest.mark.parametrize(("later", "flagged"), [(2, True), (9, False)])
def test_a_total_of_one_speaker_cannot_go_down(later: float, flagged: bool) -> None:
    found = findings(said(12, 1, by="mayor"), said(later, 3, article="paper.txt", by="mayor"), behaves=Behaves.CUMULATIVE)
    assert (Family.RETREAT in found) is not flagged


def test_a_higher_total_that_is_told_later_came_later() -> None:
    stated = AsOf(date(2024, 5, 1), date(2024, 5, 1), "day", AsOfBasis.STATED)
    recalled = replace(said(12, 1, article="paper.txt"), as_of=stated)
    members = (recalled, said(11, 2))
    subject = Subject("s1", "people killed", Behaves.CUMULATIVE, "", members)
    articles = [
        Article(name, name, "", published=Published(date(2024, 5, day), date(2024, 5, day)))
        for name, day in (("wire.txt", 2), ("paper.txt", 9))
    ]
    (found,) = checks.run([subject], members, articles, RULES)
    assert (found.family, found.severity) == (Family.SHIFT, Severity.NOTE)
    assert found.conflicts == ((members[1].id, members[0].id),)


@pytest.mark.parametrize(("other", "flagged"), [(3_000, True), (340, False), (9_000, False), (140, True)])
def test_tolls_of_one_event_are_not_far_apart(other: float, flagged: bool) -> None:
    found = findings(said(1_400), said(other, article="paper.txt"), behaves=Behaves.CUMULATIVE)
    assert (Family.DISAGREE in found) is flagged


def test_what_was_counted_once_may_be_far_apart() -> None:
    crowd = said(40_000), said(8_000, article="paper.txt")
    assert set(findings(*crowd)) == {Family.DISAGREE}
    assert findings(*crowd, behaves=Behaves.CUMULATIVE) == {}


def test_an_older_round_figure_is_no_retreat() -> None:
    found = findings(said(202, 1), said(100, 3, hedge=Hedge.ABOUT, article="paper.txt"), behaves=Behaves.CUMULATIVE)
    assert set(found) == {Family.SHIFT}


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (36_512, 63_512, "two digits are swapped"),
        (1_200, 12_000, "one is exactly ten times the other"),
        (2.5, 2_500_000, "one is exactly a million times the other"),
        (41, 14, ""),
        (36_512, 36_513, ""),
        (1_234, 3_214, ""),
        (0, 0, ""),
    ],
)
def test_what_slipped_is_named(a: float, b: float, words: str) -> None:
    assert likely_slip(a, b) == likely_slip(b, a) == words


def test_a_slip_is_told_in_the_message() -> None:
    found = findings(said(36_512), said(63_512, article="paper.txt"))
    assert found[Family.DISAGREE].message.endswith("likely a slip: two digits are swapped")


def test_two_currencies_are_not_compared() -> None:
    assert (
        findings(said(96e6, kind=Kind.MONEY, unit="EUR"), said(8.4e6, kind=Kind.MONEY, unit="USD", article="paper.txt")) == {}
    )


@pytest.mark.parametrize(
    ("before", "after", "flagged"),
    [
        (Hedge.UP_TO, Hedge.EXACT, True),
        (Hedge.UP_TO, Hedge.AT_LEAST, True),
        (Hedge.AT_LEAST, Hedge.UP_TO, True),
        (Hedge.AT_LEAST, Hedge.EXACT, False),
        (Hedge.UP_TO, Hedge.AT_MOST, False),
        (Hedge.EXACT, Hedge.UP_TO, False),
    ],
)
def test_a_ceiling_that_is_dropped_or_turned_round(before: Hedge, after: Hedge, flagged: bool) -> None:
    found = findings(said(300, 1, hedge=before, by="mayor"), said(300, 4, hedge=after, article="paper.txt", by="mayor"))
    assert (Family.HEDGE in found) is flagged


def test_a_hedge_is_nobodys_where_the_speakers_differ() -> None:
    found = findings(said(300, 1, hedge=Hedge.UP_TO, by="mayor"), said(300, 4, article="paper.txt", by="union"))
    assert Family.HEDGE not in found


@pytest.mark.parametrize(("basis", "doubts", "flagged"), [
    (AsOfBasis.PUBLISHED, (), True),
    (AsOfBasis.PUBLISHED, ("but line 3 is an update of Friday",), False),
    (AsOfBasis.STATED, ("but line 3 is an update of Friday",), True),
])  # fmt: skip
def test_no_total_went_down_where_the_earlier_article_may_be_the_later(
    basis: AsOfBasis, doubts: tuple[str, ...], flagged: bool
) -> None:
    as_of = AsOf(date(2024, 5, 3), date(2024, 5, 3), "day", basis)
    members = replace(said(44, 3), as_of=as_of), said(43, 4, article="paper.txt")
    day = Published(date(2024, 5, 3), date(2024, 5, 3), doubts=doubts)
    articles = [Article(a, a, "", outlet=a.removesuffix(".txt"), published=day) for a in ("paper.txt", "wire.txt")]
    found = checks.run([Subject("s1", "people below the dam", Behaves.CUMULATIVE, "", members)], members, articles, RULES)
    assert (Family.RETREAT in {f.family for f in found}) is flagged


@pytest.mark.parametrize(
    ("value", "hedge", "article", "flagged"),
    [
        (12, Hedge.MORE_THAN, "wire.txt", True),
        (12, Hedge.LESS_THAN, "wire.txt", True),
        (12, Hedge.AT_LEAST, "wire.txt", False),
        (12, Hedge.ABOUT, "wire.txt", False),
        (12, Hedge.MORE_THAN, "paper.txt", False),
        (300, Hedge.MORE_THAN, "wire.txt", False),
    ],
)
def test_a_small_count_is_not_more_than_itself(value: int, hedge: Hedge, article: str, flagged: bool) -> None:
    found = findings(said(value, 1, article="wire.txt"), said(value, 1, hedge=hedge, article=article, by="mayor"))
    assert (Family.HEDGE in found) is flagged


def test_one_event_under_two_dates() -> None:
    dates = (said("2024-05-03", None, kind=Kind.DATE), said("2024-05-10", None, kind=Kind.DATE, article="paper.txt"))
    assert set(findings(*dates, behaves=Behaves.DATE)) == {Family.DATE}


@pytest.mark.parametrize(("quote", "day", "flagged"), [("Thursday", 23, False), ("Thursday", 9, True), ("23 May", 23, True)])
def test_a_bare_weekday_of_another_month_is_of_another_week(quote: str, day: int, flagged: bool) -> None:
    one = replace(said("2024-05-02", None, kind=Kind.DATE), quote="2 May")
    other = replace(said(f"2024-05-{day:02}", None, kind=Kind.DATE, article="paper.txt"), quote=quote)
    assert bool(findings(one, other, behaves=Behaves.DATE)) is flagged


def test_a_whole_is_not_set_against_its_part() -> None:
    killed = Topic(sort="people", state="dead")
    whole, part = replace(said(257), topic=killed), replace(said(247, article="paper.txt"), topic=killed)
    rest = replace(said(10, article="paper.txt"), topic=killed, subject="s2")
    assert set(findings(whole, part)) == {Family.DISAGREE}
    assert findings(whole, part, behind=(rest,)) == {}
    but_two, two = (replace(said(n, article="paper.txt"), topic=killed) for n in (255, 2))
    assert set(findings(whole, but_two, behind=(two,))) == {Family.DISAGREE}


def test_others_are_counted_beside_those_who_are_named() -> None:
    everyone, others = said(11), replace(said(10, article="paper.txt"), topic=Topic(counted="other people"))
    assert findings(everyone, others) == {}
    assert set(findings(replace(everyone, value=15.0, low=15.0, high=15.0), others)) == {Family.DISAGREE}


def test_a_month_holds_its_days() -> None:
    dates = (said("2024-05", None, kind=Kind.DATE), said("2024-05-10", None, kind=Kind.DATE, article="paper.txt"))
    assert findings(*dates, behaves=Behaves.DATE) == {}


@pytest.mark.parametrize("polarity", [Polarity.NEGATED, Polarity.HYPOTHETICAL, Polarity.QUESTION])
def test_what_is_not_asserted_contradicts_nothing(polarity: Polarity) -> None:
    assert findings(said(120), said(90, article="paper.txt", polarity=polarity)) == {}


def test_a_fixed_figure_disagrees_whatever_the_days() -> None:
    found = findings(said(52, 1, kind=Kind.AGE), said(57, 9, kind=Kind.AGE, article="paper.txt"), behaves=Behaves.FIXED)
    assert set(found) == {Family.DISAGREE}


def test_the_order_of_the_members_changes_nothing() -> None:
    members = (said(250_000, 1), said(100_000, 4, article="paper.txt"), said(50_000, 8, article="radio.txt"))
    assert findings(*members) == findings(*reversed(members))


def test_a_rule_for_one_kind_goes_before_the_general_one() -> None:
    members = (said(120), said(118, article="paper.txt"))
    lenient = CheckRule("lenient", Family.DISAGREE, Severity.NOTE, "{subject}", tolerance=0.05, kinds=(Kind.COUNT,))
    subject = Subject("s1", "people", Behaves.STOCK, "", members)
    articles = [Article(a, a, "") for a in ("wire.txt", "paper.txt")]
    assert checks.run([subject], members, articles, (*RULES, lenient)) == ()


def test_a_shift_rule_may_name_two_days() -> None:
    members = (said(90, 1), said(70, 2), said(50, 4, article="paper.txt"), said(30, 8, article="radio.txt"))
    named = CheckRule("week", Family.SHIFT, Severity.NOTE, "{first} {second}", between=(date(2024, 5, 3), date(2024, 5, 5)))
    subject = Subject("s1", "people", Behaves.STOCK, "", members)
    articles = [Article(a, a, "") for a in ("wire.txt", "paper.txt", "radio.txt")]
    (finding,) = checks.run([subject], members, articles, [named])
    assert finding.conflicts == ((members[1].id, members[2].id),)


def test_a_pair_that_is_hardly_of_one_thing_raises_no_alarm() -> None:
    pair = said(120), said(90, article="paper.txt")
    assert findings(*pair, sure=lambda _one, _other: 0.5) == {}
    assert findings(*pair, sure=lambda _one, _other: 0.65)[Family.DISAGREE].confidence == 0.65


def test_the_more_pairs_say_so_the_surer_is_a_finding() -> None:
    three = said(120), said(90, article="paper.txt"), said(75, article="radio.txt")
    found = findings(*three, sure=lambda _one, _other: 0.5)[Family.DISAGREE]
    assert found.confidence == 0.875
    assert found.likely == (0.5, 0.5, 0.5)
    assert findings(*three, sure=lambda _one, _other: 0.2) == {}
    assert findings(*three)[Family.DISAGREE].confidence == 0.95


def test_a_finding_is_no_surer_than_the_reading_of_its_figures() -> None:
    doubted = replace(said(90, article="paper.txt"), confidence=0.7)
    assert findings(said(120), doubted)[Family.DISAGREE].confidence == 0.7


def test_the_surest_pair_is_told_first_then_the_one_farthest_apart() -> None:
    low, middling, high = said(60), said(90, article="paper.txt"), said(120, article="radio.txt")
    found = findings(low, middling, high)[Family.DISAGREE]
    assert set(found.conflicts[0]) == {low.id, high.id}
    surest = {low.id, middling.id}
    found = findings(low, middling, high, sure=lambda one, other: 0.9 if {one, other} == surest else 0.5)[Family.DISAGREE]
    assert set(found.conflicts[0]) == surest
    assert found.likely == (0.9, 0.5, 0.5)
