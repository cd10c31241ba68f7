"""The sample corpus, end to end: every figure it was written to carry is found, its story is told, traps stay apart."""

from __future__ import annotations

import json
from typing import Any

import pytest
import renew

COALITION = "2016-12-01-syrian-coalition"
GUARDIAN = "2016-12-10-guardian"
MONITOR = "2016-12-10-middle-east-monitor"
POLICY = "2016-12-15-foreign-policy"
WORLDVIEW = "2016-12-15-ea-worldview"

FIGURES = [
    (COALITION, 250_000, "count", "Hasan"),
    (COALITION, 750, "count", "civil defense"),
    (COALITION, 2_000, "count", "civil defense"),
    (COALITION, 7_000, "count", "civil defense"),
    (COALITION, 70, "count", "civil defense"),
    (COALITION, 200, "count", None),
    (COALITION, 40, "age", "Hasan"),
    (GUARDIAN, 20_000, "count", "Russia"),
    (GUARDIAN, 85, "percent", "government"),
    (GUARDIAN, 100_000, "count", "Mistura"),
    (GUARDIAN, 200, "count", "Carter"),
    (GUARDIAN, 300, "count", "Carter"),
    (GUARDIAN, 1, "count", None),
    (MONITOR, 2_000, "count", None),
    (MONITOR, 200, "count", "United Nations"),
    (POLICY, 50_000, "count", "Hasan"),
    (WORLDVIEW, 1, "count", "Reuters"),
    (WORLDVIEW, 2, "count", "Reuters"),
    (WORLDVIEW, 2, "percent", None),
    (WORLDVIEW, 3, "count", None),
    (WORLDVIEW, 1, "count", "White Helmets"),
    (WORLDVIEW, 800, "count", "Hasan"),
    (WORLDVIEW, 5_000, "count", "Hasan"),
    (WORLDVIEW, 50_000, "count", "Hasan"),
    (WORLDVIEW, 2_000, "count", "International Rescue Committee"),
]
"""Article, value, kind, and who says so (None where it is not asked)."""

APART = [
    ("another group of wounded", (WORLDVIEW, 800), (WORLDVIEW, 5_000)),
    ("200 more to join the 300", (GUARDIAN, 200), (GUARDIAN, 300)),
    ("a part of the dead", (COALITION, 750), (COALITION, 70)),
    ("detained, and missing", (COALITION, 200), (MONITOR, 200)),
    ("another city's dead", (COALITION, 750), (MONITOR, 200)),
    ("two more convoys", (WORLDVIEW, 1), (WORLDVIEW, 2)),
    ("injured in one shooting, wounded in the city", (WORLDVIEW, 3), (WORLDVIEW, 800)),
    ("left, and remained", (GUARDIAN, 20_000), (GUARDIAN, 100_000)),
    ("shares of other things", (GUARDIAN, 85), (WORLDVIEW, 2)),
]


@pytest.fixture(scope="module")
def run() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(renew.said("corpus/", "--format", "json"))
    return document


def found(run: dict[str, Any], article: str, value: float) -> list[dict[str, Any]]:
    return [a for a in run["assertions"] if article in a["article"] and a["kind"] != "date" and a["value"] == value]


@pytest.mark.parametrize(("article", "value", "kind", "speaker"), FIGURES, ids=str)
def test_every_figure_is_found(run: dict[str, Any], article: str, value: float, kind: str, speaker: str | None) -> None:
    here = found(run, article, value)
    assert kind in {a["kind"] for a in here}
    assert speaker is None or any(speaker in (a["said_by"] or "") for a in here)


def test_the_story_is_told_once_and_nothing_else_is(run: dict[str, Any]) -> None:
    assert sorted((f["family"], f["severity"]) for f in run["findings"]) == [("shift", "warning"), ("speaker", "error")]
    (subject,) = {f["subject"] for f in run["findings"]}
    told = [a for a in run["assertions"] if a["subject"] == subject]
    assert sorted((a["as_of"]["start"], a["value"], a["said_by"].split(",")[0].split()[-1]) for a in told) == [
        ("2016-11-30", 250_000, "Hasan"),
        ("2016-12-09", 100_000, "Mistura"),
        ("2016-12-15", 50_000, "Hasan"),
        ("2016-12-15", 50_000, "Hasan"),
    ]
    assert next(s["label"] for s in run["subjects"] if s["id"] == subject) == "civilians remaining"


@pytest.mark.parametrize(("why", "one", "other"), APART, ids=[row[0] for row in APART])
def test_what_only_looks_alike_stays_apart(run: dict[str, Any], why: str, one: tuple[str, int], other: tuple[str, int]) -> None:
    pairs = {frozenset(pair) for finding in run["findings"] for pair in finding["conflicts"]}
    for a in found(run, *one):
        for b in found(run, *other):
            assert a["id"] == b["id"] or a["subject"] is None or a["subject"] != b["subject"], why
            assert frozenset((a["id"], b["id"])) not in pairs, why


def test_between_two_days_states_the_shift() -> None:
    said = renew.said("corpus/", "--between", "2016-12-01", "2016-12-15")
    assert "civilians remaining: some 250,000 (30 Nov 2016" in said
    assert "50,000 (15 Dec 2016" in said
    assert "down 80%" in said
