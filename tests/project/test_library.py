"""The library: its guide says what it does, and importing it costs nothing."""

from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path

import pytest

import factcheck
from factcheck.model import Kind

ROOT = Path(__file__).parents[2]


def test_the_guide_runs_as_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    ran = doctest.testfile(str(ROOT / "docs" / "library.md"), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert ran.attempted > 5
    assert ran.failed == 0


def test_importing_the_package_costs_nothing() -> None:
    code = "import sys, factcheck; print(sorted(name for name in sys.modules if name.startswith('factcheck')))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "['factcheck']\n"


def test_the_package_shows_the_names_of_the_library() -> None:
    assert set(factcheck.__all__) <= set(dir(factcheck))
    assert all(getattr(factcheck, name) for name in factcheck.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'chck'"):
        _ = factcheck.chck


def test_one_path_or_several_of_any_sort(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("On 2 March 2021, 40 boats were lost.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("On 2 March 2021, 61 boats were lost.", encoding="utf-8")
    whole = factcheck.check(tmp_path)
    assert [a.path.rpartition("/")[2] for a in whole.articles] == ["a.txt", "b.txt"]
    assert factcheck.check(str(tmp_path)) == whole
    assert factcheck.check([tmp_path / "b.txt", str(tmp_path / "a.txt")]) == whole


def test_what_cannot_be_read_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some 40 boats were lost.", encoding="utf-8")
    report = factcheck.check([tmp_path, tmp_path / "missing"])
    assert [(a.path.rpartition("/")[2], a.problem is None) for a in report.articles] == [("a.txt", True), ("missing", False)]
    with pytest.raises(factcheck.NoArticles, match="missing"):
        factcheck.check(tmp_path / "missing")


def test_each_line_that_cannot_be_read_is_told_under_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    whole = '{"id": "%s", "text": "Some 40 boats were lost."}'
    Path("wire.jsonl").write_text("\n".join((whole % "one", "[]", whole % "two", "{}")), encoding="utf-8")
    told = {article.id: article.problem for article in factcheck.check("wire.jsonl").articles}
    assert told == {"one": None, "two": None, "wire.jsonl:2": "not a JSON object", "wire.jsonl:4": "no 'text'"}
    Path("wire.jsonl").write_text("\n".join((whole % "one", "[]", "{}")), encoding="utf-8")
    told = {article.id: article.problem for article in factcheck.check("wire.jsonl").articles}
    assert told == {"one": "not a JSON object; no 'text'"}


def test_own_rules_progress_and_standard_input(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("- id: disagree\n  severity: note\n", encoding="utf-8")
    told: list[tuple[int, int]] = []
    report = factcheck.check(
        "-", rules=tmp_path, stdin=lambda: b"There were 40 boats lost.", progress=lambda done, total: told.append((done, total))
    )
    assert [a.value for a in report.assertions if a.kind is Kind.COUNT] == [40]
    assert told == [(1, 1)]
    (tmp_path / "own.yaml").write_text("- id: disagree\n  severity: whim\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"own\.yaml:2"):
        factcheck.check("-", rules=tmp_path, stdin=lambda: b"40 boats")
