"""Slips put into the sample corpus are flagged where another article has the old figure, and stir up nothing else."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from factcheck.rulebook import load
from mutations import Outcome, folder, run

ROOT = Path(__file__).parents[2]
COUNT = 40

LEAST = {"date": 0.9, "figure": 0.9, "hedge": 0.7}
"""Share of the slips of a sort that must be flagged. `python bench/mutations` measures 200 and names those that are missed."""


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    return list(run(folder(ROOT / "corpus"), load([ROOT / "rules"]), COUNT, seed=1))


def test_no_finding_comes_up_where_nothing_was_changed(outcomes: list[Outcome]) -> None:
    assert len(outcomes) == COUNT
    assert [outcome for outcome in outcomes if outcome.elsewhere] == []


@pytest.mark.parametrize(("sort", "least"), LEAST.items())
def test_slips_are_flagged(outcomes: list[Outcome], sort: str, least: float) -> None:
    made = Counter(outcome.flagged for outcome in outcomes if outcome.slip.sort == sort)
    assert made[True] >= least * made.total() > 0
