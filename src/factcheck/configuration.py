"""`[tool.factcheck]` in pyproject.toml, or factcheck.toml: the flags' names and values, found upwards from a folder."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FIRST_FILES = {
    "factcheck.toml": """\
# What `factcheck` checks when it is told nothing else. The keys are the names of its flags.
paths = ["articles"]
fail-on = "error"
""",
    "rules/own.yaml": """\
# A subject in this newsroom's words. A rule of an id that is shipped (factcheck rules list) changes the keys it gives.
- id: jobs-lost
  kind: subject
  label: jobs lost
  nouns: [job, post, position]
  predicates: [lose, cut, shed]
  behaves: cumulative
""",
}
"""What `factcheck init` writes: a configuration and a rule to start from."""


class ConfigurationError(ValueError):
    """A configuration that cannot be used; the message names the file, and the line where there is one."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """The values of a configuration file, by flag name, and the folder they are meant from."""

    folder: Path
    path: Path | None = None
    values: dict[str, Any] = field(default_factory=dict)


def find(start: Path, keys: Collection[str]) -> Configuration:
    """The nearest configuration in `start` or above it; an empty one of `start` where there is none.

    Raises `ConfigurationError` for a file that is no TOML and for a key that is not one of `keys`.
    """
    for folder in (start, *start.parents):
        for name, table in (("factcheck.toml", ()), ("pyproject.toml", ("tool", "factcheck"))):
            path = folder / name
            if path.is_file() and (values := _table(path, table)) is not None:
                _refuse_unknown(path, table, values, keys)
                return Configuration(folder, path, values)
    return Configuration(start)


def _table(path: Path, names: tuple[str, ...]) -> dict[str, Any] | None:
    try:
        values: Any = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:  # no file, no UTF-8, no TOML, or endless numbers and brackets
        raise ConfigurationError(f"{path}: {error}") from error
    for name in names:
        values = values.get(name) if isinstance(values, dict) else None
    return values if isinstance(values, dict) else None


def _refuse_unknown(path: Path, table: tuple[str, ...], values: dict[str, Any], keys: Collection[str]) -> None:
    for key in sorted(values):
        if key not in keys:
            offered = ", ".join(sorted(keys))
            raise ConfigurationError(f"{path}{_line(path, table, key)}: there is no setting {key!r}; there are {offered}")


def _line(path: Path, table: tuple[str, ...], key: str) -> str:
    """Where a key of a table stands, as ``:6``; nothing where the table is not written under its own heading."""
    here: tuple[str, ...] = ()
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if heading := re.match(r"\s*\[([\w.\s\"'-]+)\]", text):
            here = tuple(part.strip(" \t\"'") for part in heading[1].split("."))
        elif here == table and re.match(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""", text):
            return f":{number}"
    return ""
