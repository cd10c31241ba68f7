"""Days, figures and counts in words; what moved between two days; what a finding and a rule are explained with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from factcheck.model import Behaves, CheckRule, Family, Hedge, Kind, Polarity, Rules, Severity, SubjectRule
from factcheck.reports import between, explain, words
from factcheck.reports.standings import Standing
from factcheck.reports.view import View
from tests.reports.made import report


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2021, 3, 2), date(2021, 3, 2), "2 Mar 2021"),
        (date(2021, 3, 2), date(2021, 3, 9), "2 to 9 Mar 2021"),
        (date(2021, 3, 2), date(2021, 4, 9), "2 Mar to 9 Apr 2021"),
        (date(2020, 3, 2), date(2021, 3, 9), "2 Mar 2020 to 9 Mar 2021"),
        (date(2020, 12, 30), date(2021, 1, 2), "30 Dec 2020 to 2 Jan 2021"),
        (date(2021, 2, 1), date(2021, 2, 28), "Feb 2021"),
        (date(2021, 1, 1), date(2021, 12, 31), "2021"),
        (date(2021, 1, 1), date(2021, 3, 31), "1 Jan to 31 Mar 2021"),
        (date(9999, 12, 1), date.max, "Dec 9999"),
        (date(9999, 1, 1), date.max, "9999"),
    ],
)
def test_days(first: date, last: date, said: str) -> None:
    assert words.days(first, last) == said


@pytest.mark.parametrize(
    ("kind", "first", "last", "said"),
    [
        (Kind.COUNT, 9000.0, 1800.0, "down 80%"),
        (Kind.COUNT, 40.0, 41.0, "up 2.5%"),
        (Kind.COUNT, 300.0, 1000.0, "up 233%"),
        (Kind.COUNT, 10.0, 400.0, "up to 40 times"),
        (Kind.COUNT, 0.0, 4.0, "up"),
        (Kind.COUNT, 4.0, 4.0, "unchanged"),
        (Kind.PERCENT, 85.0, 60.5, "down 24.5 points"),
        (Kind.DATE, "2021", "2022", ""),
    ],
)
def test_change(kind: Kind, first: float | str, last: float | str, said: str) -> None:
    made = report().assertions[0]
    assert words.change(replace(made, kind=kind, value=first), replace(made, kind=kind, value=last)) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (41, "", "41"),
        (9000, "", "9,000"),
        (2473800, "", "2,473,800"),
        (2500000, "", "2.5 million"),
        (1.2e9, "EUR", "EUR 1.2 billion"),
        (3e12, "USD", "USD 3 trillion"),
        (1234567890123.0, "", "1,234,567,890,123"),
        (66.6667, "percent", "66.67%"),
        (0.00012, "", "0.00012"),
        (2473.47, "", "2,473.5"),
        (999.96, "", "1,000"),
        (-40, "degree celsius", "-40 degrees celsius"),
        (1, "hour", "1 hour"),
        (2, "mile per hour", "2 miles per hour"),
        (17, "foot", "17 feet"),
        (3, "times", "3 times"),
    ],
)
def test_amount(value: float, unit: str, said: str) -> None:
    assert words.amount(value, unit) == said


@pytest.mark.parametrize(
    ("low", "best", "high", "voices", "figures", "said"),
    [
        (40, 40, 40, 1, 1, "40"),
        (40, 40, 40, 2, 2, "40 (2 voices)"),
        (38, 38, None, 1, 1, "at least 38"),
        (None, 300, 300, 1, 1, "at most 300"),
        (38, 40, 43, 2, 4, "low 38, best 40 (2 voices), high 43"),
        (38, 38, None, 1, 2, "low 38, best 38, high open"),
        (None, 40, 43, 1, 2, "low open, best 40, high 43"),
        (30, 40, 50, 1, 1, "low 30, best 40, high 50"),
    ],
)
def test_standing(low: float | None, best: float, high: float | None, voices: int, figures: int, said: str) -> None:
    assert words.standing(Standing(date(2021, 3, 2), low, best, high, voices, ("a",) * figures)) == said


@pytest.mark.parametrize(
    ("confidence", "said"),
    [(1.0, "very sure (1.00)"), (0.7, "fairly sure (0.70)"), (0.5, "not sure (0.50)"), (0.0, "a guess (0.00)")],
)
def test_sureness(confidence: float, said: str) -> None:
    assert words.sureness(confidence) == said


@pytest.mark.parametrize(("names", "said"), [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")])
def test_listed(names: tuple[str, ...], said: str) -> None:
    assert words.listed(names) == said


class TestBetween:
    start, end = date(2021, 3, 3), date(2021, 3, 17)

    def test_it_takes_what_was_last_known_on_each_day(self) -> None:
        (moved,) = between.between(report(), self.start, self.end)
        assert (moved.first.value, moved.second.value, moved.change) == (9000, 1800, -7200)

    def test_it_is_printed_a_line_a_subject(self) -> None:
        assert between.render(report(), View(), self.start, self.end) == (
            "islanders remaining: 9,000 (2 Mar 2021, Mayor Ilse Novak) -> 1,800 (17 Mar 2021, Mayor Ilse Novak), down 80%\n"
            "1 subject moved between 3 Mar 2021 and 17 Mar 2021, of 1 with a figure known on both days.\n"
        )

    def test_what_stood_still_is_printed_with_all(self) -> None:
        still = (date(2021, 3, 18), date(2021, 3, 19))
        assert between.render(report(), View(), *still).startswith("0 subjects moved")
        assert ", unchanged\n" in between.render(report(), View(everything=True), *still)

    def test_two_bounds_that_may_be_one_number_have_not_moved(self) -> None:
        made = report()
        vague = tuple(replace(a, high=None, hedge=Hedge.MORE_THAN) for a in made.assertions)
        loose = replace(made, assertions=vague, subjects=(replace(made.subjects[0], assertions=vague),))
        assert between.render(loose, View(), self.start, self.end).startswith("0 subjects moved")

    def test_a_figure_of_the_future_is_not_known(self) -> None:
        assert between.between(report(), date(2021, 3, 1), self.end) == ()

    def test_of_several_on_one_day_the_most_voices_count(self) -> None:
        made = report()
        rival = replace(made.assertions[0], id="r", value=70.0, as_of=made.assertions[2].as_of, voice="v", confidence=1.0)
        second = replace(made.assertions[3], voice="another")
        subject = replace(made.subjects[0], assertions=(*made.assertions[:3], second, rival))
        (moved,) = between.between(replace(made, subjects=(subject,)), self.start, self.end)
        assert moved.second.value == 1800

    @pytest.mark.parametrize("behaves", [Behaves.DATE])
    def test_days_do_not_move(self, behaves: Behaves) -> None:
        made = report()
        assert (
            between.between(replace(made, subjects=(replace(made.subjects[0], behaves=behaves),)), self.start, self.end) == ()
        )

    def test_what_nobody_asserts_does_not_count(self) -> None:
        made = report()
        asked = tuple(replace(a, attribution=replace(a.attribution, polarity=Polarity.QUESTION)) for a in made.assertions)
        subject = replace(made.subjects[0], assertions=asked)
        assert between.between(replace(made, subjects=(subject,)), self.start, self.end) == ()


class TestExplain:
    def test_a_finding_comes_with_all_that_is_known_of_it(self) -> None:
        made = report()
        told = explain.finding(made.findings[0], made, View())
        for part in (
            "1. news/one.txt:3:6 Harbour Post, published 2 Mar 2021 (front-matter)",
            "“Some »9,000« islanders remain, Mayor Ilse Novak.”",
            "exactly 9,000",
            "as of: 2 Mar 2021 (stated)",
            "Why together: islanders remaining (stock): the same noun and state",
            "Cannot both hold: 1 and 4; 1 and 3; 1 and 2; 2 and 4; 2 and 3",
            "How sure: very sure (0.90)",
        ):
            assert part in told
        assert max(len(line) for line in told.splitlines()) <= 80

    @pytest.mark.parametrize(
        ("low", "high", "said"),
        [(5.0, 5.0, "exactly 5"), (5.0, None, "at least 5"), (None, 5.0, "at most 5"), (3.0, 5.0, "at least 3, at most 5")],
    )
    def test_bounds_are_said_in_words(self, low: float | None, high: float | None, said: str) -> None:
        made = report()
        changed = replace(made, assertions=(replace(made.assertions[0], low=low, high=high), *made.assertions[1:]))
        assert f"9,000, {said};" in explain.finding(made.findings[0], changed, View())

    def test_an_approximate_figure_is_not_called_exact(self) -> None:
        made = report()
        changed = replace(made, assertions=(replace(made.assertions[0], hedge=Hedge.ABOUT), *made.assertions[1:]))
        assert "9,000, about 9,000;" in explain.finding(made.findings[0], changed, View())

    def test_a_rule_is_told(self) -> None:
        check = CheckRule("drift", Family.SHIFT, Severity.WARNING, "it moved", why="so", tolerance=0.1, window=3)
        assert explain.rule(check) == (
            "drift: a check of the family shift, warning\n  tolerance: 0.1\n  window: 3 days\n  says: it moved\n  why: so\n"
        )
        named = SubjectRule("boats", "boats at sea", nouns=("boat", "ship"), behaves=Behaves.STOCK)
        assert explain.rule(named) == "boats: a rule for the subject boats at sea\n  nouns: boat, ship\n  behaves: stock\n"
        assert explain.rules(Rules((check,), (named,))) == "drift: warning shift: so\nboats: subject boats at sea\n"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2021-03-02", "2 Mar 2021"),
        ("2021-12", "Dec 2021"),
        ("2021", "2021"),
        ("2021-W09", "2021-W09"),
        ("XXXX-13-40", "XXXX-13-40"),
    ],
)
def test_the_day_of_a_date_is_the_date(value: str, said: str) -> None:
    assert words.day_of(replace(report().assertions[0], kind=Kind.DATE, value=value, as_of=None)) == said


def test_the_day_of_a_figure_is_the_day_it_holds_for() -> None:
    made = report().assertions[0]
    assert words.day_of(made) == "2 Mar 2021"
    assert words.day_of(replace(made, as_of=None)) == "no day"
