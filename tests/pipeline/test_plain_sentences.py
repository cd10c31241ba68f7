"""Whatever plain words stand around a figure, reading it does not fail: every subject with every verb and kind of figure."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from factcheck import articles, pipeline
from factcheck.model import Rules

SUBJECTS = (
    "The rate",
    "Rate",
    "The ratio of men",
    "It",
    "The bank's share",
    "Some",
    "The level of the lake",
    "The average price",
    "The number of rooms",
    "He and two others",
    "The toll",
    "Of those",
    "The others,",
    "Its value",
)
VERBS = (
    "was raised to",
    "stands at",
    "fell by",
    "is",
    "rose from",
    "were put at",
    "lost",
    "has",
    "went up by more than",
    "is said to be worth",
    "of",
    "for",
    ":",
    "would need at least",
)
FIGURES = (
    "4.25%",
    "$35m",
    "30 metres",
    "12",
    "20 years",
    "4.25 percentage points",
    "three",
    "two in five",
    "half",
    "dozens",
    "9 km/h",
)
ENDS = (" of them.", " (up from 7).")


@pytest.mark.parametrize("end", ENDS)
def test_plain_sentences_are_read(tmp_path: Path, end: str) -> None:
    sentences = [f"{subject} {verb} {figure}{end}" for subject, verb, figure in product(SUBJECTS, VERBS, FIGURES)]
    for n in range(20):
        (tmp_path / f"{n:02}.txt").write_text("\n\n".join(sentences[n::20]), encoding="utf-8")
    report = pipeline.check(articles.read([tmp_path.as_posix()])[0], Rules())
    assert len(report.assertions) > len(sentences) / 2
