"""The manifest: `articles.csv` beside the files, with a row for each article."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck.articles.decoding import NotText, decoded
from factcheck.articles.problem import Problem

NAME = "articles.csv"
COLUMNS = ("path", "outlet", "published", "title", "url", "author")
REQUIRED = "path"


@dataclass(frozen=True, slots=True)
class Row:
    """What the manifest says of one article, and the line it says it on."""

    line: int
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Manifest:
    """The rows of a manifest by the path they name, relative to its folder."""

    path: str
    rows: Mapping[str, Row]
    problems: tuple[Problem, ...] = ()


def load(folder: Path, shown: str) -> Manifest | None:
    """The manifest of a folder, None where there is none. `shown` is the folder's path as the user gave it."""
    file = folder / NAME
    if not file.is_file():
        return None
    path = f"{shown}/{NAME}" if shown != "." else NAME
    try:
        text = decoded(file.read_bytes())
    except (OSError, NotText) as error:
        return Manifest(path, {}, (Problem(path, None, _reason(error)),))
    return _read(text, path, folder)


def _read(text: str, path: str, folder: Path) -> Manifest:
    rows: dict[str, Row] = {}
    problems: list[Problem] = []
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header: list[str] = []
    try:
        for cells in reader:
            line = reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if not header:
                header = [cell.strip().lower() for cell in cells]
                if REQUIRED not in header:
                    return Manifest(path, {}, (Problem(path, line, f"no column '{REQUIRED}' in the manifest"),))
                continue
            problem = _keep(header, cells, line, folder, rows)
            if problem:
                problems.append(Problem(path, line, problem))
    except csv.Error as error:
        problems.append(Problem(path, reader.line_num, f"manifest row cannot be read: {error}"))
    return Manifest(path, rows, tuple(problems))


def _keep(header: list[str], cells: list[str], line: int, folder: Path, rows: dict[str, Row]) -> str:
    """Put one row among the rows; says what is wrong with it, "" for nothing."""
    if len(cells) > len(header):
        return f"manifest row has {len(cells)} cells, its header {len(header)}"
    fields = {name: cell.strip() for name, cell in zip(header, cells, strict=False) if name in COLUMNS}
    name = Path(fields.pop(REQUIRED, "") or ".").as_posix()
    if name == ".":
        return "manifest row without a path"
    if name in rows:
        return f"manifest names {name} twice; line {rows[name].line} counts"
    rows[name] = Row(line, fields)
    return "" if _exists(folder / name) else f"manifest names {name}, which is not there"


def _exists(file: Path) -> bool:
    try:
        return file.exists()
    except (OSError, ValueError):  # a name too long for the system, or with a NUL
        return False


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, NotText) else f"cannot be read: {getattr(error, 'strerror', None) or error}"
