"""Folders of rules, laid over each other by id: the shipped ones first, then a newsroom's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import CheckRule, Rules, SubjectRule
from factcheck.rulebook.errors import RuleError
from factcheck.rulebook.examples import Example

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
    rules = [rule for rule, _ in _filled(folders)]
    checks = tuple(rule for rule in rules if isinstance(rule, CheckRule))
    subjects = tuple(rule for rule in rules if isinstance(rule, SubjectRule))
    return Rules(checks, subjects)


def examples(folders: Sequence[Path] = ()) -> tuple[Example, ...]:
    """The examples of the rules that `load` gives for the same folders, by the id of the rule. Raises what it raises."""
    return tuple(example for _, own in _filled(folders) for example in own)


def schema() -> dict[str, object]:
    """A JSON Schema of a rule file, for editors."""
    from factcheck.rulebook import forms

    return forms.schema()


def _filled(folders: Sequence[Path]) -> list[tuple[CheckRule | SubjectRule, tuple[Example, ...]]]:
    """Every rule in force with its examples, sorted by id."""
    # pydantic and ruamel.yaml take longer to import than the rest of the package: not before a rule is read.
    from factcheck.rulebook.forms import fill
    from factcheck.rulebook.reading import entries

    given: dict[str, Entry] = {}
    rules: dict[str, tuple[CheckRule | SubjectRule, tuple[Example, ...]]] = {}
    for folder in (SHIPPED, *folders):
        own: dict[str, Entry] = {}
        for entry in (entry for path in _files(folder) for entry in entries(path)):
            _require_free(entry, own.get(entry.id))
            earlier = given.get(entry.id)
            own[entry.id] = entry.over(earlier) if earlier else entry
            rules[entry.id] = fill(own[entry.id])
        given |= own
    return [rules[name] for name in sorted(rules)]


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise RuleError(folder, None, "no such folder of rules — create it, or name the folder that holds your *.yaml")
    return sorted(path for path in folder.glob("*.yaml") if path.is_file())


def _require_free(entry: Entry, first: Entry | None) -> None:
    if first is not None:
        taken = f"the id {entry.id!r} is already taken at {first.place} — give one of them another id"
        raise RuleError(entry.path, entry.line_of("id"), taken)
