"""The flags and arguments that the commands share, with the help on each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

FORMATS = (
    "terminal, plain, json, jsonl, csv, findings-csv, subjects-csv, datapackage, xlsx, html, markdown, sarif, junit, "
    "github or gitlab."
)

FailOn = Literal["error", "warning", "note"]
Color = Literal["auto", "always", "never"]


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Options:
    """The flags; None where neither the command line nor the configuration says."""

    format: Annotated[str | None, Parameter(help=FORMATS)] = None
    output: Annotated[
        tuple[Path, ...] | None,
        Parameter(name=("--output", "-o"), negative="", help="A file; its ending picks the format. May stand several times."),
    ] = None
    fail_on: Annotated[FailOn | None, Parameter(help="Least severity of a new finding that exits 1 [error].")] = None
    exit_zero: Annotated[bool | None, Parameter(negative="", help="Exit 0 where new findings would exit 1.")] = None
    baseline: Annotated[Path | None, Parameter(help="The known findings [factcheck-baseline.json, if there].")] = None
    against: Annotated[Path | None, Parameter(help="An older folder: what it has already is known.")] = None
    between: Annotated[tuple[date, date] | None, Parameter(negative="", help="Print only what moved between two days.")] = None
    all: Annotated[bool | None, Parameter(negative="", help="Show all: known and accepted findings, what was skipped.")] = None
    reports: Annotated[Path | None, Parameter(help="Where a plain run writes its CSV files [reports].")] = None
    rules: Annotated[Path | None, Parameter(help="A folder of your own rules [rules, if there].")] = None
    jobs: Annotated[str | None, Parameter(help="How many processes read; auto or 0: as many as pay [auto].")] = None
    cache_dir: Annotated[Path | None, Parameter(help="Where what was read is kept for later runs [your cache folder].")] = None
    no_cache: Annotated[bool | None, Parameter(negative="", help="Read everything anew, and keep nothing.")] = None
    color: Annotated[Color | None, Parameter(help="When to use colour [auto].")] = None
    quiet: Annotated[bool | None, Parameter(name=("--quiet", "-q"), negative="", help="No progress, warning or timing.")] = None


NO_FLAGS = Options()

# A leading hyphen is let in for the sake of "-"; `asked.resolve` refuses what is a misspelt option.
ArticlePath = Annotated[
    str, Parameter(name="PATHS", help="Folders and files of articles; - is standard input.", allow_leading_hyphen=True)
]
Name = Annotated[str, Parameter(name="ID", help="The id of a finding.")]
