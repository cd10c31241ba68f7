"""Bytes by their keys in a file that several processes may use at once; what was not used for longest gives way.

The file may be broken, somebody else's, or made by an enemy. It is used only where it says that it is ours and holds our one
table and nothing else, so that reading it runs nothing; and every entry has a checksum over its key and its bytes.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

FILE = "readings-1.sqlite3"
"""Its number is that of the table's form: another form is another file."""

LARGEST = 256 * 2**20
"""Bytes that the entries may hold together."""

LARGEST_ENTRY = 16 * 2**20
"""Bytes of one entry: what is larger is neither kept nor read."""

PATIENCE = 10.0
"""Seconds to wait for another process that writes."""

MARK = 0x66637465
"""What SQLite keeps in the head of a file to tell whose it is (`application_id`)."""

_TABLE = "entries (key TEXT PRIMARY KEY, used INTEGER NOT NULL, sum BLOB NOT NULL, made BLOB NOT NULL)"

_PRUNE = """
DELETE FROM entries WHERE key IN (
  SELECT key FROM (SELECT key, SUM(length(made)) OVER (ORDER BY used DESC, key) AS upto FROM entries) WHERE upto > ?)
"""

_BESIDE = {
    ".gitignore": "*\n",
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# Kept by factcheck for later runs; it may be removed.\n",
}
"""What a folder that is made for the cache holds too, so that neither a repository nor a backup takes it in."""


class StoreError(Exception):
    """The file cannot be used; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class Contents:
    """How much is kept: the number of entries, and the bytes that they hold."""

    entries: int
    size: int


class Store:
    """The entries of a folder's file, which is made where there is none. Everything may raise `StoreError`.

    Age is counted in runs, not in time: each `put` is a run, and SQLite's `user_version` holds the number of the last.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE
        with _told(self.path):
            _make(self.path)
            # Not `sqlite3.connect(path)`: a file that vanished is an error and not to be made anew.
            uri = f"{self.path.resolve().as_uri()}?mode=rw"
            self._file = sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)
            try:
                self._own()
            except BaseException:
                self._file.close()
                raise

    @property
    def writable(self) -> bool:
        """Whether the file and its folder may be written."""
        return os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)

    def get(self, key: str) -> bytes | None:
        """What is kept under a key; None where nothing is. An entry that is not as it was written is an error."""
        with _told(self.path):
            row = self._file.execute("SELECT sum, made FROM entries WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        total, made = row
        if not isinstance(made, bytes) or total != _sum(key, made):
            raise StoreError(f"{self.path}: an entry is not as it was written")
        return made

    def put(self, entries: Mapping[str, bytes], used: Iterable[str] = (), largest: int = LARGEST) -> None:
        """Keep these entries, note which others were used, and let go of the oldest beyond `largest` bytes."""
        with _told(self.path), self._file:
            self._file.execute("BEGIN IMMEDIATE")
            run = self._number("user_version") + 1
            kept = [(key, run, _sum(key, made), made) for key, made in entries.items() if len(made) <= LARGEST_ENTRY]
            self._file.execute(f"PRAGMA user_version = {run}")
            self._file.executemany("UPDATE entries SET used = ? WHERE key = ?", [(run, key) for key in used])
            self._file.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)", kept)
            if kept:
                self._file.execute(_PRUNE, (largest,))

    def contents(self) -> Contents:
        """How much is kept."""
        with _told(self.path):
            return Contents(*self._file.execute("SELECT count(*), coalesce(sum(length(made)), 0) FROM entries").fetchone())

    def clear(self) -> None:
        """Let go of everything, and of the space that it took."""
        with _told(self.path):
            self._file.execute("DELETE FROM entries")
            self._file.execute("VACUUM")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _own(self) -> None:
        """Make the table in an empty file; anything else that is not just our table is refused."""
        self._file.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_ENTRY + 2**16)
        self._file.execute("PRAGMA trusted_schema = OFF")
        self._file.execute("PRAGMA cell_size_check = ON")
        if not self._number("page_count"):
            with self._file:
                self._file.execute("BEGIN IMMEDIATE")
                self._file.execute(f"PRAGMA application_id = {MARK}")
                self._file.execute(f"CREATE TABLE IF NOT EXISTS {_TABLE}")  # another process may have been quicker
        schema = [sql for (sql,) in self._file.execute("SELECT sql FROM sqlite_master") if sql is not None]
        if self._number("application_id") != MARK or schema != [f"CREATE TABLE {_TABLE}"]:
            raise StoreError(f"{self.path}: not a cache of factcheck")

    def _number(self, pragma: str) -> int:
        return int(self._file.execute(f"PRAGMA {pragma}").fetchone()[0])


def contents(folder: Path) -> Contents:
    """How much a folder keeps, which need not be there. Raises `StoreError` where its file cannot be used."""
    if not (folder / FILE).exists():
        return Contents(0, 0)
    with closing(Store(folder)) as store:
        return store.contents()


def clear(folder: Path) -> None:
    """Let go of all that a folder keeps; a file of ours that is broken is removed. Raises `StoreError` for any other."""
    path = folder / FILE
    if not path.exists():
        return
    try:
        with closing(Store(folder)) as store:
            store.clear()
    except StoreError:
        with _told(path), path.open("rb") as file:
            head = file.read(100)
        if not head.startswith(b"SQLite format 3\0") or int.from_bytes(head[68:72], "big") != MARK:
            raise
        with _told(path):
            path.unlink()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What goes wrong with a file, as a `StoreError` that names it."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}") from error
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror or error}") from error


def _make(path: Path) -> None:
    """An empty file that its owner alone may read, as the sentences of drafts go into it; one that is there stays."""
    if path.exists():
        return
    if not path.parent.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, text in _BESIDE.items():
            (path.parent / name).write_text(text, encoding="utf-8")
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _sum(key: str, made: bytes) -> bytes:
    return hashlib.sha256(key.encode() + made).digest()
