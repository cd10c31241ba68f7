"""The cache: what was made comes back for the same program and the same input only; whatever is wrong is told once."""

from __future__ import annotations

import pickle
import re
import sqlite3
from contextlib import closing
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from factcheck import model
from factcheck.cache import FILE, Cache, cache, program, store
from factcheck.model import Article, Published, Skipped
from factcheck.reading import Asserted, Task

ARTICLE = Task(Article("a", "a.txt", "9 boats"))
MADE = Asserted((), (Skipped((0, 1), "9", "a name"),))
OTHERS = {
    "text": Task(Article("a", "a.txt", "9 boots")),
    "id": Task(Article("b", "a.txt", "9 boats")),
    "outlet": Task(Article("a", "a.txt", "9 boats", outlet="Echo")),
    "day": Task(Article("a", "a.txt", "9 boats", published=Published(evidence=("a date",)))),
    "skipped": Task(ARTICLE.article, (), (Skipped((0, 1), "9", ""),)),
}


class Opened(Cache):
    """A cache that keeps what it warns of."""

    def __init__(self, folder: Path) -> None:
        self.told: list[str] = []
        super().__init__(folder, self.told.append)


def filled(folder: Path) -> Path:
    """A folder whose cache knows one article."""
    with Opened(folder) as kept:
        kept.put(ARTICLE, MADE)
    return folder


def test_what_was_made_comes_back(tmp_path: Path) -> None:
    with Opened(filled(tmp_path)) as kept:
        assert kept.get(Asserted, ARTICLE) == MADE
    assert kept.told == []


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
def test_of_anything_else_nothing_is_known(tmp_path: Path, other: Task) -> None:
    with Opened(filled(tmp_path)) as kept:
        assert kept.get(Asserted, other) is None
        assert kept.get(Skipped, ARTICLE) is None
    assert kept.told == []


def test_the_key_tells_all_that_reading_starts_from() -> None:
    seen: list[Any] = [Task]
    found: set[Any] = {Task}
    while seen:
        for field in fields(seen.pop()):
            assert field.repr, field.name
            named = {record for name, record in vars(model).items() if re.search(rf"\b{name}\b", str(field.type))}
            new = {record for record in named if is_dataclass(record)} - found
            seen, found = [*seen, *new], found | new
    assert {model.Article, model.Published, model.Block, model.Timex, model.Skipped} <= found


def test_another_program_knows_nothing_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path)
    for name in ("running", "digest"):
        monkeypatch.setattr(program, name, lambda: "another")
    with Opened(tmp_path) as kept:
        assert kept.get(Asserted, ARTICLE) is None
    assert kept.told == []


def test_what_a_program_made_that_was_changed_meanwhile_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Opened(tmp_path) as kept:
        kept.put(ARTICLE, MADE)
        monkeypatch.setattr(program, "digest", lambda: "another")
    assert kept.told == [f"{tmp_path / FILE}: the program was changed while it ran; going on without a cache"]
    monkeypatch.undo()
    with Opened(tmp_path) as kept:
        assert kept.get(Asserted, ARTICLE) is None


def test_what_json_cannot_hold_is_not_kept(tmp_path: Path) -> None:
    odd = Task(Article("a", "a.txt", "half \ud800"))
    with Opened(tmp_path) as kept:
        kept.put(odd, Asserted((), (Skipped((0, 6), "half \ud800", ""),)))
        kept.put(ARTICLE, MADE)
    with Opened(tmp_path) as kept:
        assert kept.get(Asserted, odd) is None
        assert kept.get(Asserted, ARTICLE) == MADE
    assert kept.told == []


def test_a_run_that_is_broken_off_keeps_what_it_did(tmp_path: Path) -> None:
    def interrupted() -> None:
        with Opened(tmp_path) as kept:
            kept.put(ARTICLE, MADE)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with Opened(tmp_path) as kept:
        assert kept.get(Asserted, ARTICLE) == MADE


def test_many_are_written_as_they_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "BATCH", 2)
    with Opened(tmp_path) as first, Opened(tmp_path) as second:
        for other in OTHERS.values():
            first.put(other, MADE)
        assert [second.get(Asserted, other) is not None for other in OTHERS.values()] == [True] * 4 + [False]


def test_what_is_used_stays_longer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new, newest = list(OTHERS.values())[:3]
    for task in (old, new):
        with Opened(tmp_path) as kept:
            kept.put(task, MADE)
    with Opened(tmp_path) as kept:
        kept.get(Asserted, old)
    monkeypatch.setattr(store.Store.put, "__defaults__", ((), 150))
    with Opened(tmp_path) as kept:
        kept.put(newest, MADE)
        kept.get(Asserted, newest)
    with Opened(tmp_path) as kept:
        assert [kept.get(Asserted, task) is not None for task in (old, new, newest)] == [True, False, True]


def broken(folder: Path, statement: str, *values: object) -> Path:
    """The same folder, its one entry changed."""
    with closing(sqlite3.connect(folder / FILE)) as file, file:
        assert file.execute(statement, values).rowcount == 1
    return folder


def sealed(folder: Path, made: bytes) -> Path:
    """The same folder, its one entry changed by somebody who knows how the checksum is made."""
    with closing(sqlite3.connect(folder / FILE)) as file:
        (key,) = file.execute("SELECT key FROM entries").fetchone()
    return broken(folder, "UPDATE entries SET sum = ?, made = ?", store._sum(key, made), made)


class Owned:
    """What runs code where it is unpickled."""

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (Path("owned"),)


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (pickle.dumps(Owned()), "an entry is no Asserted"),
        (b'{"assertions":[],"skipped":[{"span":[0,1],"quote":9,"reason":""}]}', "Expected `str`, got `int`"),
        (b'{"assertions":[],"skipped":[],"more":1}', "not written as it would be"),
        (b'{"assertions":[],"skipped":' + b"[" * 100_000, "an entry is no Asserted"),
    ],
    ids=["pickle", "type", "key", "depth"],
)
def test_a_forged_entry_runs_nothing_and_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: bytes, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with Opened(sealed(filled(tmp_path), made)) as kept:
        assert kept.get(Asserted, ARTICLE) is None
    assert not Path("owned").exists()
    (warning,) = kept.told
    assert told in warning
    assert warning.endswith("; going on without a cache")


def test_what_is_broken_is_told_once_and_not_used_again(tmp_path: Path) -> None:
    with Opened(broken(filled(tmp_path), "UPDATE entries SET made = x'00'")) as kept:
        assert kept.get(Asserted, ARTICLE) is None
        assert kept.get(Asserted, ARTICLE) is None
        kept.put(OTHERS["id"], MADE)
    assert kept.told == [f"{tmp_path / FILE}: an entry is not as it was written; going on without a cache"]


def test_a_file_that_is_no_cache_is_told_and_left(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"letters and more letters " * 50)
    with Opened(tmp_path) as kept:
        kept.put(ARTICLE, MADE)
        assert kept.get(Asserted, ARTICLE) is None
    assert kept.told == [f"{tmp_path / FILE}: file is not a database; going on without a cache"]
    assert (tmp_path / FILE).read_bytes().startswith(b"letters")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with Opened(tmp_path / "taken" / "below") as kept:
        kept.put(ARTICLE, MADE)
    (warning,) = kept.told
    assert "Not a directory" in warning


def test_one_that_another_process_writes_for_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "PATIENCE", 0.05)
    with closing(sqlite3.connect(filled(tmp_path) / FILE, isolation_level=None)) as writer:
        with Opened(tmp_path) as kept:
            writer.execute("BEGIN IMMEDIATE")
            assert kept.get(Asserted, ARTICLE) == MADE
            kept.put(OTHERS["id"], MADE)
        writer.execute("ROLLBACK")
    assert kept.told == [f"{tmp_path / FILE}: database is locked; going on without a cache"]
