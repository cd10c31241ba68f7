"""Pairs weighed by their signs: what is joined for its likeness, what is parted, and what may raise an alarm."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.grouping.weights import Card, cards
from factcheck.model import Report

FULL = "The spire of St Brannoc is 46 metres high, the builders said. It drew 12,350 visitors last year."


def checked(folder: Path, *texts: str) -> Report:
    for n, text in enumerate(texts):
        (folder / f"{n}.txt").write_text(f"Spire of St Brannoc reopens\n\n12 May 2024\n\n{text}\n", encoding="utf-8")
    return factcheck.check(folder)


@pytest.mark.parametrize(
    ("second", "figure", "same"),
    [
        ("The church of St Brannoc (46 m, finished in 1904) is open again.", "46", True),
        ("For St Brannoc the ledger has 12,350.", "12,350", True),
        ("Some 48,000 came through the door of St Brannoc.", "48,000", False),
        ("The bells of St Brannoc weigh 46 tonnes.", "46", False),
    ],
)
def test_a_telling_value_joins_what_a_text_leaves_open(tmp_path: Path, second: str, figure: str, same: bool) -> None:
    report = checked(tmp_path, FULL, second)
    own = next(a for a in report.assertions if a.article.endswith("1.txt") and figure in a.quote)
    assert any(a.article.endswith("0.txt") and a.subject == own.subject is not None for a in report.assertions) is same


def test_a_joined_subject_says_which_signs_joined_it(tmp_path: Path) -> None:
    report = checked(tmp_path, FULL, "For St Brannoc the ledger has 12,350.")
    (subject,) = (s for s in report.subjects if len(s.assertions) > 1 and s.assertions[0].value == 12_350)
    (told,) = (why for why in subject.why if why.startswith("likeness "))
    likely, signs = told.removeprefix("likeness ").split(": ")
    assert 0.3 <= float(likely) <= 1
    assert all(sign.rsplit(" ", 1)[1][0] in "+-" for sign in signs.split(", ") if sign[-1].isdigit())


def test_figures_that_differ_raise_an_alarm_only_where_they_are_surely_of_one_thing(tmp_path: Path) -> None:
    (tmp_path / "sure").mkdir()
    sure = checked(tmp_path / "sure", "The fall of the spire killed 14 people.", "The fall of the spire killed 17 people.")
    assert [f.family for f in sure.findings] == ["disagree"]
    (tmp_path / "unsure").mkdir()
    unsure = checked(tmp_path / "unsure", "The fall of the spire killed 14 people.", "Some 17 were on the roof of the church.")
    assert not unsure.findings


def test_a_card_adds_up_its_signs() -> None:
    card = Card(-1.0, {"same state": 2.0, "other owner": -3.0})
    assert card.probability(["same state"]) == pytest.approx(0.731, abs=1e-3)
    assert card.probability(["same state", "nobody knows this sign"]) == card.probability(["same state"])
    assert card.probability(["other owner"]) < card.probability([]) < card.probability(["same state"])
    assert card.told(["same state", "other owner", "unknown"]) == "other owner -3.0, same state +2.0"


def test_an_equal_value_speaks_for_a_pair_before_anything_else() -> None:
    different, equal = cards()
    assert different.bias < -1 < 0 < equal.bias
    assert different.signs["slots agree"] > 0 > different.signs["beyond ten times"]
