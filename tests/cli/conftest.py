"""A pipeline that finds what a file says: the command is tested without the reading."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

import factcheck
from factcheck import baseline
from factcheck.model import Article, Extract, Kind, Quantity, Report, Rules, Topic
from tests.reports.made import report


def check(
    articles: Sequence[Article], rules: Rules, progress: Callable[[int, int], None] | None = None, **_: object
) -> Report:
    """The hand-made report, its finding there as long as no article says that all is well."""
    made = report()
    quiet = any("all is well" in article.text for article in articles)
    findings = () if quiet else baseline.identify(made.findings, made.subjects, made.assertions, made.articles)
    if progress is not None:
        progress(len(articles), len(articles))
    read = tuple(each for each in articles if each.id not in {known.id for known in made.articles})
    return replace(made, articles=(*made.articles, *read), findings=findings)


def extract(
    articles: Sequence[Article], progress: Callable[[int, int], None] | None = None, **_: object
) -> tuple[Extract, ...]:
    """One quantity an article: its first character."""
    found = Quantity((0, 1), "9", (0, 1), Kind.COUNT, 9.0, 9.0, 9.0)
    return tuple(Extract(each.id, (found,), (), (Topic(),), (), frozenset({(0, 1)})) for each in articles)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, where the pipeline is the one above, with one article in `news`."""
    stand_in = ModuleType("factcheck.pipeline")
    stand_in.check = check  # type: ignore[attr-defined]
    stand_in.extract = extract  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "factcheck.pipeline", stand_in)
    monkeypatch.setattr(factcheck, "pipeline", stand_in, raising=False)
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("9 boats came in on 2 March 2021.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
