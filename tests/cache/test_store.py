"""The file of the cache: what goes in comes out, the oldest goes first, several may write, no other file is taken for one."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from factcheck.cache import store
from factcheck.cache.store import FILE, Contents, Store, StoreError, clear, contents


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "below" / "kept"


@pytest.fixture
def kept(folder: Path) -> Iterator[Store]:
    with closing(Store(folder)) as opened:
        yield opened


def changed(folder: Path, *statements: str) -> None:
    """Change the file behind the store's back."""
    with closing(sqlite3.connect(folder / FILE)) as file, file:
        for statement in statements:
            file.execute(statement)


def held(kept: Store, *keys: str) -> list[bool]:
    return [kept.get(key) is not None for key in keys]


def test_what_is_put_is_got_in_a_later_run_too(folder: Path, kept: Store) -> None:
    kept.put({"a": b"one", "b": b""})
    assert [kept.get(key) for key in "abc"] == [b"one", b"", None]
    kept.put({"a": b"two"})
    with closing(Store(folder)) as later:
        assert [later.get(key) for key in "abc"] == [b"two", b"", None]
        assert later.contents() == Contents(2, 3)


def test_what_was_not_used_for_longest_goes_first(kept: Store) -> None:
    kept.put({"a": b"1234", "b": b"1234"})
    kept.put({"c": b"1234"}, used=["a"])
    kept.put({"d": b"1234"}, largest=12)
    assert held(kept, "a", "b", "c", "d") == [True, False, True, True]
    kept.put({}, used=["c", "gone"], largest=0)
    assert held(kept, "a", "c", "d") == [True, True, True]  # nothing came, nothing goes
    kept.put({"e": b"12345678"}, largest=12)
    assert held(kept, "a", "c", "d", "e") == [False, True, False, True]


def test_what_is_too_large_is_not_kept(kept: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "LARGEST_ENTRY", 3)
    kept.put({"a": b"123", "b": b"1234"})
    assert held(kept, "a", "b") == [True, False]


def test_only_its_owner_may_read_it_and_nobody_takes_it_in(folder: Path, kept: Store) -> None:
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert (folder / ".gitignore").read_text(encoding="utf-8") == "*\n"
    assert (folder / "CACHEDIR.TAG").read_text(encoding="utf-8").startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


def test_a_folder_that_was_there_gets_nothing_but_the_file(tmp_path: Path) -> None:
    Store(tmp_path).close()
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


FOREIGN = {
    "no database": b"this is no database, but it is long enough to be one" * 100,
    "cut off": b"SQLite format 3\0" + b"\x10\0",
    "pickle": b"cos\nsystem\n(S'touch owned'\ntR.",
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_a_file_that_is_no_cache_is_refused_and_left(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(StoreError, match="not a database"):
        Store(tmp_path)
    with pytest.raises(StoreError, match="not a database"):
        clear(tmp_path)
    assert (tmp_path / FILE).read_bytes() == content


SCHEMAS = {
    "another program's": ["CREATE TABLE bookmarks (url)"],
    "its mark is wrong": [f"CREATE TABLE {store._TABLE}", "PRAGMA application_id = 7"],
    "a table too many": [f"CREATE TABLE {store._TABLE}", f"PRAGMA application_id = {store.MARK}", "CREATE TABLE more (x)"],
    "a trigger": [
        f"CREATE TABLE {store._TABLE}",
        f"PRAGMA application_id = {store.MARK}",
        "CREATE TRIGGER t AFTER UPDATE ON entries BEGIN DELETE FROM entries; END",
    ],
    "a view for a table": [
        f"PRAGMA application_id = {store.MARK}",
        "CREATE VIEW entries AS SELECT 'k' AS key, 1 AS used, x'00' AS sum, load_extension('owned') AS made",
    ],
    "no table": [f"PRAGMA application_id = {store.MARK}"],
}


@pytest.mark.parametrize("statements", SCHEMAS.values(), ids=SCHEMAS)
def test_a_database_that_is_not_just_our_table_is_refused(tmp_path: Path, statements: list[str]) -> None:
    changed(tmp_path, *statements)
    with pytest.raises(StoreError, match="not a cache of factcheck"):
        Store(tmp_path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET made = x'31' WHERE key = 'a'",
        "UPDATE entries SET made = 'one' WHERE key = 'a'",
        "UPDATE entries SET made = 5 WHERE key = 'a'",
        "UPDATE entries SET sum = x'00' WHERE key = 'a'",
        "UPDATE entries SET sum = 'text' WHERE key = 'a'",
        "UPDATE entries SET (sum, made) = (SELECT sum, made FROM entries WHERE key = 'b') WHERE key = 'a'",
    ],
)
def test_an_entry_that_is_not_as_it_was_written_is_refused(folder: Path, kept: Store, statement: str) -> None:
    kept.put({"a": b"one", "b": b"two"})
    changed(folder, statement)
    with pytest.raises(StoreError, match="an entry is not as it was written"):
        kept.get("a")
    assert kept.get("b") == b"two"


def test_an_entry_larger_than_any_is_not_read(folder: Path, kept: Store) -> None:
    kept.put({"a": b"one"})
    changed(folder, f"UPDATE entries SET made = zeroblob({2 * store.LARGEST_ENTRY})")
    with pytest.raises(StoreError, match="too big"):
        kept.get("a")


def test_a_file_that_breaks_is_refused_and_cleared(folder: Path, kept: Store) -> None:
    kept.put({f"{n}": b"x" * 3000 for n in range(50)})
    kept.close()
    raw = bytearray((folder / FILE).read_bytes())
    raw[4096:] = b"\xff" * (len(raw) - 4096)
    (folder / FILE).write_bytes(raw)
    with pytest.raises(StoreError, match="malformed"), closing(Store(folder)) as broken:
        broken.get("7")
    clear(folder)
    assert contents(folder) == Contents(0, 0)
    with closing(Store(folder)) as anew:
        anew.put({"a": b"one"})
        assert anew.get("a") == b"one"


def test_clearing_lets_go_of_entries_and_room(folder: Path, kept: Store) -> None:
    kept.put({f"{n}": b"x" * 3000 for n in range(50)})
    assert contents(folder) == Contents(50, 150_000)
    large = (folder / FILE).stat().st_size
    clear(folder)
    assert contents(folder) == Contents(0, 0)
    assert (folder / FILE).stat().st_size < large / 10
    kept.put({"a": b"one"})
    assert kept.get("a") == b"one"


def test_looking_makes_nothing(folder: Path) -> None:
    assert contents(folder) == Contents(0, 0)
    clear(folder)
    assert not folder.exists()


def test_a_folder_that_cannot_be_one_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(StoreError, match="taken"):
        Store(tmp_path / "taken")
    (tmp_path / FILE).mkdir()
    with pytest.raises(StoreError, match=FILE):
        Store(tmp_path)


def test_one_that_is_written_for_too_long_is_told(folder: Path, kept: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.put({"a": b"one"})
    monkeypatch.setattr(store, "PATIENCE", 0.05)
    with closing(Store(folder)) as second, closing(sqlite3.connect(folder / FILE, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert second.get("a") == b"one"
        with pytest.raises(StoreError, match="locked"):
            second.put({"b": b"two"})
        writer.execute("ROLLBACK")
        second.put({"b": b"two"})


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """The folder and its file as somebody sees them who may only read; root, who may do everything, becomes nobody."""
    (folder / FILE).chmod(0o444)
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        if root:
            os.setresuid(0, 0, 0)
        folder.chmod(0o755)


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="rights are other things here")
def test_what_may_not_be_written_is_read() -> None:
    with TemporaryDirectory() as open_to_all:
        folder = Path(open_to_all)
        with closing(Store(folder)) as kept:
            kept.put({"a": b"one"})
            assert kept.writable
        with read_only(folder), closing(Store(folder)) as kept:
            assert not kept.writable
            assert kept.get("a") == b"one"
            with pytest.raises(StoreError, match="readonly"):
                kept.put({"b": b"two"})
            with pytest.raises(StoreError, match="Permission denied"):
                Store(folder / "below")


def test_two_that_write_at_once_lose_nothing(folder: Path) -> None:
    code = """if True:
        import sys
        from pathlib import Path
        from factcheck.cache.store import Store
        kept, name = Store(Path(sys.argv[1])), sys.argv[2]
        sys.stdin.readline()
        for n in range(12):
            kept.put({f"{name}{n}": b"x" * 5000}, used=["shared"])
        kept.put({"shared": name.encode()})
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(folder), name], stdin=subprocess.PIPE, env=environment)
        for name in ("a", "b", "c")
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.close()
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    with closing(Store(folder)) as kept:
        assert all(held(kept, *(f"{name}{n}" for name in "abc" for n in range(12))))
        assert kept.contents().entries == 37
