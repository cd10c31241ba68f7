"""The ways a report can leave: one file a format, one row a format in `FORMATS`. The only room that uses rich and pandas.

Every format is a function of (report, view) -> str; its module is imported when it is asked for. Article text is hostile
in all of them: see `escaping`.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from factcheck.model import Report
from factcheck.reports.view import View


class UnknownFormat(ValueError):
    """A format that is not offered; the message lists those that are."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way out, by `module:function`. `data` is for programs: always UTF-8. `bom` marks its files for spreadsheets."""

    name: str
    made_by: str
    ending: str
    data: bool = False
    bom: bool = False


FORMATS = (
    Format("terminal", "terminal:render", ending=""),
    Format("plain", "plain:render", ending=".txt"),
    Format("json", "json:render", ending=".json", data=True),
    Format("jsonl", "jsonl:render", ending=".jsonl", data=True),
    Format("findings-csv", "table:findings", ending="findings.csv", data=True, bom=True),
    Format("csv", "table:assertions", ending=".csv", data=True, bom=True),
    Format("markdown", "markdown:render", ending=".md", data=True),
)


def by_name(name: str) -> Format:
    """The format called `name`. Raises `UnknownFormat`, which lists the formats there are."""
    for row in FORMATS:
        if row.name == name:
            return row
    raise UnknownFormat(f"there is no format {name!r}; there are {', '.join(row.name for row in FORMATS)}")


def by_ending(path: str) -> Format:
    """The format of a file called `path`, by the first ending that fits. Raises `UnknownFormat`, which lists the endings."""
    for row in FORMATS:
        if row.ending and path.lower().endswith(row.ending):
            return row
    endings = ", ".join(row.ending for row in FORMATS if row.ending)
    raise UnknownFormat(f"{path}: no format has this ending; there are {endings}")


def render(row: Format, report: Report, view: View) -> str:
    """The report in one format, as text that ends in a line end."""
    module, _, function = row.made_by.partition(":")
    text: str = getattr(import_module(f"factcheck.reports.{module}"), function)(report, view)
    return text
