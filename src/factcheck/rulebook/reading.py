"""A YAML file as entries that remember their lines. Nothing in the file is run, and no key may stand twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from factcheck.rulebook.errors import RuleError

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule as written: its keys and values, and where each stands.

    `values` also holds what the entry took over from the rule it overrides; `lines` only knows what was written here.
    """

    path: Path
    line: int
    id: str
    values: Mapping[str, object]
    lines: Mapping[tuple[str | int, ...], int] = field(repr=False)

    def line_of(self, *where: str | int) -> int:
        """The line of a key, or of an item of its list; of the nearest thing around it where that has no line of its own."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, self.line)

    @property
    def place(self) -> str:
        """Where the rule starts, as ``path:line``."""
        return f"{self.path.as_posix()}:{self.line}"

    def over(self, earlier: Entry) -> Entry:
        """This entry, with the keys it leaves out taken from the earlier one of the same id, which must be of its kind."""
        kind = earlier.values["kind"]
        if self.values.get("kind", kind) != kind:
            told = f"the id {self.id!r} names a {kind} rule at {earlier.place} — write 'kind: {kind}', or take another id"
            raise RuleError(self.path, self.line_of("kind"), told)
        return Entry(self.path, self.line, self.id, {**earlier.values, **self.values}, self.lines)


def entries(path: Path) -> list[Entry]:
    """Read one file: a list of rules, each a mapping with an `id`. An empty file holds none. Raises `RuleError`."""
    rules = _parse(path)
    if rules is None:
        return []
    if not isinstance(rules, CommentedSeq):
        raise RuleError(path, 1, "a rule file is a list of rules — start each rule with '- id: …'")
    return [_entry(path, rule, rules.lc.item(position)[0] + 1) for position, rule in enumerate(rules)]


def _parse(path: Path) -> object:
    yaml = YAML(typ="rt", pure=True)
    yaml.allow_duplicate_keys = False
    try:
        return yaml.load(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise RuleError(path, None, f"cannot be read ({error.strerror}) — check the file and its rights") from error
    except UnicodeDecodeError as error:
        raise RuleError(path, None, "is not UTF-8 text — save it as UTF-8") from error
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = re.sub(r"\s+", " ", re.sub(r" \(original value: .*", "", str(error.problem), flags=re.DOTALL))
        raise RuleError(path, mark.line + 1 if mark else None, f"not valid YAML: {problem} — mend this line") from error
    except (YAMLError, ValueError) as error:
        reason = re.sub(r"\s+", " ", str(error))
        raise RuleError(path, None, f"not valid YAML: {reason} — mend or remove it") from error
    except RecursionError as error:
        raise RuleError(path, None, "is nested too deeply — a rule is a flat list of keys") from error


def _entry(path: Path, rule: object, line: int) -> Entry:
    if not isinstance(rule, CommentedMap):
        raise RuleError(path, line, "a rule is a set of keys — start it with '- id: …'")
    if "id" not in rule:
        raise RuleError(path, line, "the rule has no id — add 'id: some-name'")
    lines = _lines(rule)
    name = rule["id"]
    if not isinstance(name, str) or not _ID.fullmatch(name):
        where = lines.get(("id",), line)
        raise RuleError(path, where, f"the id {str(name)!r} is not a name — use small letters, digits and single hyphens")
    for key in rule:
        if not isinstance(key, str):
            raise RuleError(path, lines.get((key,), line), f"the key {str(key)!r} is not a word — remove it")
    return Entry(path, line, str(name), dict(rule), lines)


def _lines(rule: CommentedMap) -> dict[tuple[str | int, ...], int]:
    """The line of each key that is written here (a key that YAML merges in has none), and of each item of its list."""
    lines: dict[tuple[str | int, ...], int] = {(key,): mark[0] + 1 for key, mark in (rule.lc.data or {}).items()}
    for key, value in rule.items():
        if isinstance(value, CommentedSeq):
            lines |= {(key, position): value.lc.item(position)[0] + 1 for position in range(len(value))}
    return lines
