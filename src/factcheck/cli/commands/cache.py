"""`cache`: what is kept of earlier runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.asked import resolve
from factcheck.cli.exits import NOTHING_NEW, Failure
from factcheck.cli.flags import NO_FLAGS, Options
from factcheck.cli.output import to_stdout

if TYPE_CHECKING:
    from factcheck.cache import Contents


def show(options: Options = NO_FLAGS) -> int:
    """Tell where it is, how much is kept, and how much room that takes."""
    from factcheck import cache

    folder = _folder(options)
    with _told():
        _say(folder, cache.contents(folder))
    return NOTHING_NEW


def clear(options: Options = NO_FLAGS) -> int:
    """Let go of all that is kept; a file that is broken is removed, one of somebody else is left."""
    from factcheck import cache

    folder = _folder(options)
    with _told():
        cache.clear(folder)
        _say(folder, cache.contents(folder))
    return NOTHING_NEW


def _folder(options: Options) -> Path:
    from factcheck import cache

    return resolve((), options).options.cache_dir or cache.usual_folder()


@contextmanager
def _told() -> Iterator[None]:
    from factcheck.cache import StoreError

    try:
        yield
    except StoreError as error:
        raise Failure(str(error)) from error


def _say(folder: Path, held: Contents) -> None:
    from factcheck import cache
    from factcheck.reports import words
    from factcheck.reports.escaping import line

    room = f"{held.size / 2**20:.1f} of {cache.LARGEST / 2**20:.0f} MB"
    to_stdout(line(f"{folder}: {words.count(held.entries, 'reading')} kept, {room}") + "\n")
