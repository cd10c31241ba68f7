"""The digest of what runs: whatever reading could depend on changes it."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from factcheck.cache import program
from tests.project.test_import_law import DOORS

READERS = {"language", "quantities", "timex", "attribution", "subjects", "assertions"}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name, text in (("__init__.py", "version = 1\n"), ("lexicon/words.py", "dead\n"), ("data.json", "{}")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_it_is_the_same_for_the_same_program(package: Path) -> None:
    before = program.digest(["spacy"], package)
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "x.pyc").write_bytes(b"x")
    assert program.digest(["spacy"], package) == before
    assert program.digest() == program.running()


@pytest.mark.parametrize(
    ("name", "text"),
    [("__init__.py", "version = 2\n"), ("lexicon/words.py", "killed\n"), ("data.json", "[]"), ("new.py", ""), ("new.yaml", "")],
)
def test_a_changed_file_changes_it(package: Path, name: str, text: str) -> None:
    before = program.digest([], package)
    (package / name).write_text(text, encoding="utf-8")
    assert program.digest([], package) != before


def test_a_renamed_file_changes_it(package: Path) -> None:
    before = program.digest([], package)
    (package / "data.json").rename(package / "lexicon" / "data.json")
    assert program.digest([], package) != before


def test_another_library_or_python_changes_it(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = program.digest(["spacy"], package)
    assert program.digest([], package) != before
    assert program.digest(["no-such-thing"], package) != program.digest(["no-other-thing"], package)
    with monkeypatch.context() as patched:
        patched.setattr(program, "version", lambda name: version(name) + ".1")
        assert program.digest(["spacy"], package) != before
    monkeypatch.setattr(sys, "version", "4.0")
    assert program.digest(["spacy"], package) != before


def test_every_library_of_the_rooms_that_read_is_named() -> None:
    assert all(version(name) for name in program.LIBRARIES)
    doors = {library for library, room in DOORS.items() if room in READERS}
    assert doors - {name.replace("-", "_") for name in program.LIBRARIES} == set()
