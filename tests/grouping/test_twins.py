"""A figure that lacks a slot goes to the subject whose telling value it shares, and to no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import articles, pipeline
from factcheck.model import Rules

FULL = "The spire of St Brannoc is 46 metres high, the builders said. It drew 12,350 visitors last year."


def joined(folder: Path, second: str, figure: str) -> bool:
    """Whether the second article's figure shares a subject with a figure of the first."""
    for name, text in (("a.txt", FULL), ("b.txt", second)):
        (folder / name).write_text(f"Spire of St Brannoc reopens\n\n12 May 2024\n\n{text}\n", encoding="utf-8")
    report = pipeline.check(articles.read([folder.as_posix()])[0], Rules())
    own = next(a for a in report.assertions if a.article.endswith("b.txt") and figure in a.quote)
    return any(a.article.endswith("a.txt") and a.subject == own.subject is not None for a in report.assertions)


@pytest.mark.parametrize(
    ("second", "figure", "same"),
    [
        ("The church of St Brannoc (46 m, finished in 1904) is open again.", "46", True),
        ("The church of St Brannoc (47 m, finished in 1904) is open again.", "47", False),
        ("For St Brannoc the ledger has 12,350.", "12,350", True),
        ("Some 12,400 came through the door of St Brannoc.", "12,400", False),
    ],
)
def test_twins(tmp_path: Path, second: str, figure: str, same: bool) -> None:
    assert joined(tmp_path, second, figure) is same
