"""Records by all that they were made from. A cache that fails is told of once, and the run goes on as without one."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeVar

from factcheck.cache import program, records
from factcheck.cache.store import Store, StoreError

Record = TypeVar("Record")

BATCH = 64
"""Entries that are written together: enough to be quick, few enough that an interrupted run keeps most of what it did."""


class Cache:
    """What earlier runs made, in a folder. Use as a context manager: what is new is written at the latest at its end.

    Open it before importing what makes the records. `warn` is told, once, why the cache cannot be used.
    """

    def __init__(self, folder: Path, warn: Callable[[str], None]) -> None:
        self._warn = warn
        self._program = ""
        self._store: Store | None = None
        self._new: dict[str, bytes] = {}
        self._used: set[str] = set()
        with self._careful():
            self._program = program.running()
            self._store = Store(folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._store is not None and (self._new or (self._used and self._store.writable)):
            self._write(self._store)
        self._close()

    def get(self, form: type[Record], given: object) -> Record | None:
        """The `form` that was made of `given`, a record whose `repr` tells all of it; None where nothing is kept of it."""
        if self._store is None:
            return None
        with self._careful():
            key = self._key(form, given)
            raw = self._store.get(key)
            if raw is None:
                return None
            try:
                made = records.decode(raw, form)
            except records.Unfit as error:
                raise StoreError(f"{self._store.path}: an entry is no {form.__name__}: {error}") from error
            self._used.add(key)
            return made
        return None

    def put(self, given: object, made: object) -> None:
        """Keep what was made of `given`. A record that JSON cannot hold is not kept, and so made anew each time."""
        if self._store is None:
            return
        raw = records.encode(made)
        if raw is not None:
            self._new[self._key(type(made), given)] = raw
        if len(self._new) >= BATCH:
            self._write(self._store)

    def _key(self, form: type[object], given: object) -> str:
        return hashlib.sha256(repr((self._program, form.__name__, given)).encode()).hexdigest()

    def _write(self, store: Store) -> None:
        with self._careful():
            if self._new and program.digest() != self._program:
                raise StoreError(f"{store.path}: the program was changed while it ran")
            store.put(self._new, sorted(self._used))
        self._new, self._used = {}, set()

    @contextmanager
    def _careful(self) -> Iterator[None]:
        try:
            yield
        except (StoreError, OSError) as error:
            self._close()
            self._warn(f"{error}; going on without a cache")

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
