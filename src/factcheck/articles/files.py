"""Paths as the user gave them, to the files that they mean."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.articles import manifest, ours
from factcheck.articles.problem import Problem

STDIN = "-"
PASSED_OVER = frozenset({manifest.NAME, "readme.md", "readme.txt"})
"""Names in a folder that are never articles, in small letters."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to be read: its path as shown, and the topmost folder whose manifest may speak of it."""

    path: str
    file: Path
    root: Path


def find(paths: Sequence[str], endings: Collection[str]) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """The files that the paths mean, each once, folders in the order of their paths; standard input is path "-"."""
    found: dict[str, Found] = {}
    problems: list[Problem] = []
    for given in paths:
        for item in _one(given, endings):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                found.setdefault(STDIN if item.path == STDIN else os.path.realpath(item.file), item)
    return tuple(found.values()), tuple(problems)


def _one(given: str, endings: Collection[str]) -> Iterator[Found | Problem]:
    """What one path means."""
    if given == STDIN:
        yield Found(STDIN, Path(STDIN), Path(STDIN))
        return
    path = Path(given)
    try:
        folder, file = path.is_dir(), path.is_file()
    except (OSError, ValueError) as error:  # a name too long for the system, or with a NUL
        yield Problem(given, None, f"cannot be read: {error}")
        return
    if folder:
        yield from _folder(path, given, endings)
    elif not file:
        yield Problem(given, None, "no such file or folder" if not path.exists() else "neither a file nor a folder")
    elif path.suffix.lower() not in endings:
        yield Problem(given, None, _unsupported(path.suffix))
    else:
        yield Found(_shown(path), path, path.parent)


def _folder(folder: Path, given: str, endings: Collection[str]) -> Iterator[Found | Problem]:
    """The articles of a folder and those below it; hidden ones and endings that nothing reads are passed over."""
    files: list[Path] = []
    failures: list[OSError] = []
    for here, folders, names in os.walk(folder, onerror=failures.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [Path(here, name) for name in _possible(Path(here), names)]
    files.sort(key=lambda file: file.relative_to(folder).parts)
    for failure in sorted(failures, key=lambda error: str(error.filename)):
        yield Problem(str(failure.filename), None, f"cannot be read: {failure.strerror}")
    yield from (_within(file, folder) for file in files if file.suffix.lower() in endings)
    others = Counter(file.suffix.lower() for file in files if file.suffix.lower() not in endings)
    for suffix in sorted(others):
        count = f" ({others[suffix]} files)" if others[suffix] > 1 else ""
        yield Problem(given, None, _unsupported(suffix) + count)


def _possible(folder: Path, names: Collection[str]) -> Iterator[str]:
    """The names in a folder that may be articles: neither hidden, nor known to be something else, nor our own tables."""
    tables = ours.tables(folder)
    return (name for name in names if not name.startswith(".") and name.lower() not in PASSED_OVER and name not in tables)


def _within(file: Path, folder: Path) -> Found | Problem:
    """A file of a folder. A pipe or a device is none: reading it might never end."""
    odd = os.path.exists(file) and not os.path.isfile(file)
    return Problem(_shown(file), None, "neither a file nor a folder") if odd else Found(_shown(file), file, folder)


def _unsupported(suffix: str) -> str:
    return f"not read: no reader for {suffix.lower()}" if suffix else "not read: a file without an ending"


def _shown(path: Path) -> str:
    """A path relative to the current folder where it lies below it, else as given."""
    if path.is_absolute():
        try:
            path = path.relative_to(Path.cwd())
        except ValueError:
            return path.as_posix()
    return path.as_posix()
