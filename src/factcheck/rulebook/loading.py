"""Folders of rules, laid over each other by id: the shipped ones first, then a newsroom's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import CheckRule, Rules, SubjectRule
from factcheck.rulebook.errors import RuleError

if TYPE_CHECKING:
    from factcheck.rulebook.reading import Entry

SHIPPED = Path(__file__).parent.parent / "rules"
"""The rules that come with the package."""


def load(folders: Sequence[Path] = ()) -> Rules:
    """Read the shipped rules, then the ``*.yaml`` of each folder, by name.

    A later folder adds rules, or overrides one of the same id: the keys it gives replace those of the earlier folder, the
    others stay. Both sorts of rule come back sorted by id. Raises `RuleError` for a folder or file that cannot be read, an
    unknown key or kind, a value that does not fit, an id that stands twice in one folder or changes its kind.
    """
    # pydantic and ruamel.yaml take longer to import than the rest of the package: not before a rule is read.
    from factcheck.rulebook.forms import fill
    from factcheck.rulebook.reading import entries

    given: dict[str, Entry] = {}
    rules: dict[str, CheckRule | SubjectRule] = {}
    for folder in (SHIPPED, *folders):
        own: dict[str, Entry] = {}
        for entry in (entry for path in _files(folder) for entry in entries(path)):
            _require_free(entry, own.get(entry.id))
            earlier = given.get(entry.id)
            own[entry.id] = entry.over(earlier) if earlier else entry
            rules[entry.id] = fill(own[entry.id])
        given |= own
    checks = tuple(rule for _, rule in sorted(rules.items()) if isinstance(rule, CheckRule))
    subjects = tuple(rule for _, rule in sorted(rules.items()) if isinstance(rule, SubjectRule))
    return Rules(checks, subjects)


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise RuleError(folder, None, "no such folder of rules — create it, or name the folder that holds your *.yaml")
    return sorted(path for path in folder.glob("*.yaml") if path.is_file())


def _require_free(entry: Entry, first: Entry | None) -> None:
    if first is not None:
        taken = f"the id {entry.id!r} is already taken at {first.place} — give one of them another id"
        raise RuleError(entry.path, entry.line_of("id"), taken)
