"""What was asked for: the flags over the configuration, and the rules and the baseline that they name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from cyclopts import CycloptsError, convert

from factcheck.cli.exits import Failure
from factcheck.cli.flags import Options

if TYPE_CHECKING:
    from factcheck.baseline import Baseline
    from factcheck.model import Rules, Severity


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be done, the configuration included. `folder` holds the configuration, else it is the current one."""

    paths: tuple[str, ...]
    options: Options
    folder: Path

    @property
    def fail_on(self) -> Severity:
        """The least severity of a new finding that fails the run."""
        from factcheck.model import Severity

        return Severity(self.options.fail_on or Severity.ERROR)

    @property
    def baseline(self) -> Path:
        """Where the baseline is, or would be."""
        from factcheck.baseline import FILE

        return self.options.baseline or seen_from_here(self.folder, Path(FILE))

    @property
    def jobs(self) -> int:
        """How many processes read; 0 for as many as pay. Raises `Failure` where it is no such number."""
        told = "auto" if self.options.jobs is None else self.options.jobs
        try:
            jobs = 0 if told == "auto" else int(told)
        except ValueError:
            jobs = -1
        if jobs < 0:
            raise Failure(f"--jobs cannot be {told!r}: it is a number of processes, or auto")
        return jobs

    @property
    def cache(self) -> Path | None:
        """The folder that keeps what was read; None where nothing is to be kept."""
        from factcheck.cache import usual_folder

        return None if self.options.no_cache else self.options.cache_dir or usual_folder()


def resolve(paths: Sequence[str], flags: Options) -> Asked:
    """The flags over the configuration; what a configuration says of paths is meant from its folder."""
    from factcheck import configuration

    for path in paths:
        if path.startswith("-") and path != "-":
            raise Failure(f"there is no option {path}; `factcheck --help` lists those that there are")
    names = {field.name.replace("_", "-"): field.name for field in fields(Options)}
    try:
        found = configuration.find(Path.cwd(), (*names, "paths"))
    except configuration.ConfigurationError as error:
        raise Failure(str(error)) from error
    hints = get_type_hints(Options)
    given = {field: getattr(flags, field) for field in names.values()}
    for key, raw in found.values.items():
        if key == "paths":
            paths = paths or tuple(seen_from_here(found.folder, Path(each)).as_posix() for each in _strings(raw))
        elif given[names[key]] is None:
            value = _converted(hints[names[key]], raw, f"{found.path}: {key}")
            given[names[key]] = _meant_from(found.folder, value)
    return Asked(tuple(paths), Options(**given), found.folder)


def _strings(raw: object) -> list[str]:
    return [str(each).lower() if isinstance(each, bool) else str(each) for each in (raw if isinstance(raw, list) else [raw])]


def _converted(hint: Any, raw: object, where: str) -> Any:
    try:
        return convert(hint, _strings(raw))
    except (CycloptsError, ValueError, TypeError) as error:
        raise Failure(f"{where} cannot be {raw!r}") from error


def seen_from_here(folder: Path, path: Path) -> Path:
    """The path from the current folder, where it was meant from `folder`."""
    return path if folder == Path.cwd() else Path(os.path.relpath(folder / path))


def _meant_from(folder: Path, value: Any) -> Any:
    """A value of a configuration in `folder`: its paths from the current folder, anything else as it is."""
    if isinstance(value, tuple):
        return tuple(_meant_from(folder, each) for each in value)
    return seen_from_here(folder, value) if isinstance(value, Path) else value


def or_here(asked: Asked) -> Asked:
    """The same, of the current folder where no paths are named."""
    return asked if asked.paths else replace(asked, paths=(".",))


def rules_in_force(asked: Asked) -> Rules:
    """The shipped rules with the newsroom's own over them. Raises `Failure` where one is not right."""
    from factcheck import rulebook

    try:
        return rulebook.load(rule_folders(asked))
    except rulebook.RuleError as error:
        raise Failure(str(error)) from error


def rule_folders(asked: Asked) -> tuple[Path, ...]:
    """The folder of the newsroom's own rules, where there is one or one was asked for."""
    own = asked.options.rules or seen_from_here(asked.folder, Path("rules"))
    return (own,) if asked.options.rules is not None or own.is_dir() else ()


def known_findings(asked: Asked) -> Baseline | None:
    """The baseline; None where there is none and none was asked for. Raises `Failure` for one that cannot be read."""
    from factcheck import baseline

    if asked.options.baseline is None and not asked.baseline.exists():
        return None
    try:
        return baseline.load(asked.baseline)
    except baseline.BaselineError as error:
        raise Failure(str(error)) from error
