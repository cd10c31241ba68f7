"""Families that look across subjects: sums, and figures that follow from each other."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from factcheck import checks
from factcheck.intervals import step_of
from factcheck.model import Article, Assertion, CheckRule, Family, Hedge, Kind, Published, Scope, Severity, Topic

from .test_checks import said

RULES = tuple(CheckRule(f.value, f, Severity.ERROR, "{first}: {second}") for f in (Family.SUM, Family.DERIVED, Family.WEEKDAY))


def read(
    text: str, kinds: dict[str, Kind] | None = None, topics: dict[str, Topic] | None = None
) -> tuple[Article, list[Assertion]]:
    """One article whose figures are written in digits: counts, shares with %, ages and years as `kinds` says."""
    made = []
    for match in re.finditer(r"[\d,.]*\d%?", text):
        quote = match.group()
        kind = (kinds or {}).get(quote, Kind.PERCENT if quote.endswith("%") else Kind.COUNT)
        value = quote if kind is Kind.DATE else float(quote.strip("%").replace(",", ""))
        before = [s for s in re.finditer(r"[^.]+\.(?!\d)", text) if s.start() <= match.start() < s.end()]
        made.append(
            replace(
                said(value, 9, kind=kind, step=step_of(value) if kind is Kind.COUNT else 1.0),
                quote=quote,
                span=match.span(),
                article="paper.txt",
                sentence=before[0].group(),
                topic=(topics or {}).get(quote, Topic()),
            )
        )
    return Article(
        "paper.txt", "paper.txt", text, outlet="Paper", published=Published(date(2024, 5, 9), date(2024, 5, 9))
    ), made


def families(article: Article, made: list[Assertion]) -> list[Family]:
    return [f.family for f in checks.run((), made, (article,), RULES)]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The 450 seats went as follows: Reds 310, Blues 95 and Greens 40.", True),
        ("The 445 seats went as follows: Reds 310, Blues 95 and Greens 40.", False),
        ("It met 72 objections: 9 were upheld, 45 refused and 18 wait.", False),
        ("It met 72 objections: 9 were upheld, 45 refused and 21 wait.", True),
        ("It met 72 objections: 9 were upheld, 45 refused, 11 lost.", False),
        ("Some 63 objections came from 8 towns and 40 villages.", False),
        ("The 4,500 seats went as follows: Reds 3,100, Blues 950 and Greens 460.", False),
        ("The 4,500 seats went as follows: Reds 3,100, Blues 950 and Greens 660.", True),
        ("Crews reached 26 of 40 farms, or 65%.", False),
        ("Crews reached 26 of 40 farms, or 75%.", True),
        ("Crews reached 26 of the 40 farms (65%) and 9% of the barns.", False),
        ("Crews reached 26 of the 40 farms and 9% of the barns.", False),
    ],
)
def test_parts_make_their_whole(text: str, flagged: bool) -> None:
    assert (families(*read(text)) == [Family.SUM]) is flagged


def test_a_list_with_a_rounded_part_is_not_added_up() -> None:
    article, made = read("The 450 seats went as follows: Reds 310, Blues 95 and Greens 40.")
    made[1] = replace(made[1], hedge=Hedge.ABOUT)
    assert families(article, made) == []


def test_what_parts_come_to_is_written_out() -> None:
    article, made = read("The 2,400,300 ballots were as follows: 1,620,000 for, 880,400 against and 12,000 blank.")
    (found,) = checks.run((), made, (article,), RULES)
    assert found.message.endswith("1,620,000 + 880,400 + 12,000: its parts make 2,512,400")


def test_one_rule_judges_a_sum() -> None:
    article, made = read("It met 72 objections: 9 were upheld, 45 refused and 21 wait.")
    general = CheckRule("sum", Family.SUM, Severity.ERROR, "{first}: {second}")
    limited = replace(general, id="ours", subjects=("bridges",)), replace(general, id="theirs", kinds=(Kind.MONEY,))
    counts = replace(general, id="counts", kinds=(Kind.COUNT,))
    lenient = replace(general, tolerance=0.05)
    assert [f.rule for f in checks.run((), made, (article,), (general, *limited))] == ["sum"]
    assert [f.rule for f in checks.run((), made, (article,), (counts, general))] == ["counts"]
    assert checks.run((), made, (article,), (lenient,)) == ()


@pytest.mark.parametrize(("missing", "flagged"), [("52", False), ("61", True)])
def test_those_aboard_are_dead_rescued_or_missing(missing: str, flagged: bool) -> None:
    states = {"214": "aboard", "41": "dead", "121": "rescued", missing: "missing"}
    topics = {quote: Topic(state=state, sort="people") for quote, state in states.items()}
    made = read(f"There were 214 aboard. Of those 41 died. Some 121 were saved. Another {missing} are lost.", topics=topics)
    assert (families(*made) == [Family.SUM]) is flagged


def test_shares_of_one_vote_above_all_of_it() -> None:
    topics = {q: Topic(sort="vote", owner=q) for q in ("48%", "45%", "9%")}
    assert families(*read("Ash took 48%, Birch 45% and Cedar 9%.", topics=topics)) == [Family.SUM]
    assert families(*read("Ash took 48% and Birch 45%. Cedar had 9% in March.", topics=topics)) == []


@pytest.mark.parametrize(("age", "flagged"), [("57", True), ("62", False), ("63", False), ("64", True)])
def test_an_age_follows_from_the_year_of_birth(age: str, flagged: bool) -> None:
    kinds = {age: Kind.AGE, "1961": Kind.DATE}
    made = read(f"Moran, {age}, who was born in 1961, leads.", kinds, {"1961": Topic(sort="birth")})
    assert (families(*made) == [Family.DERIVED]) is flagged


def test_the_word_before_a_year_says_that_somebody_was_born() -> None:
    kinds = {"57": Kind.AGE, "1961": Kind.DATE}
    assert families(*read("Moran, 57, who was born in 1961, leads.", kinds)) == [Family.DERIVED]
    assert families(*read("Moran, 57, who was elected in 1961, leads.", kinds)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lee, 40, and her son Bo, who was born in 1999, were hurt.",
        "Bo, who was born in 1999, and his mother, 40, were hurt.",
        "Lee, 40, was hurt with her son, 25, who was born in 1999.",
    ],
)
def test_an_age_is_not_set_against_the_birth_of_another(text: str) -> None:
    assert families(*read(text, {"40": Kind.AGE, "25": Kind.AGE, "1999": Kind.DATE})) == []


def test_a_load_is_set_against_the_largest_capacity() -> None:
    capacity = Topic(sort="people", event="e1", aspect="capacity", scope=Scope.OTHER)
    topics = {"260": Topic(sort="people", state="aboard", event="e1"), "150": capacity, "200": capacity}
    article, made = read("She carried 260 people. She was built for 150. She may carry 200.", topics=topics)
    (found,) = checks.run((), made, (article,), RULES)
    assert found.message.endswith(": a capacity of 200")


@pytest.mark.parametrize("event", ["e1", ""])
@pytest.mark.parametrize(("load", "flagged"), [("205", False), ("260", True)])
def test_more_aboard_than_may_be(load: str, flagged: bool, event: str) -> None:
    topics = {
        load: Topic(sort="people", state="aboard", event=event),
        "200": Topic(sort="people", state="aboard", event=event, aspect="capacity", scope=Scope.OTHER),
    }
    made = read(f"She carried {load} people. She may carry 200.", topics=topics)
    assert (families(*made) == [Family.DERIVED]) is flagged


def test_a_date_that_cannot_be() -> None:
    article, (made,) = read("They met on Sunday 31.", {"31": Kind.DATE})
    (finding,) = checks.run((), (replace(made, problem="31 June does not exist"),), (article,), RULES)
    assert (finding.family, finding.conflicts) == (Family.WEEKDAY, ((made.id, made.id),))
    assert "31 June does not exist" in finding.message


def test_a_date_that_cannot_be_is_told_once_an_article() -> None:
    article, made = read("They met on Sunday 31. On Sunday 31 they ate.", {"31": Kind.DATE})
    wrong = [replace(each, problem="31 June does not exist") for each in made]
    (finding,) = checks.run((), wrong, (article,), RULES)
    assert finding.conflicts == tuple((each.id, each.id) for each in wrong)
