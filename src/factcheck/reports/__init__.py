"""The ways a report can leave: one file a format, one row a format in `FORMATS`. The only room that uses rich, pandas,
xlsxwriter, altair, vl-convert and junitparser.

Every format is a function of (report, view) -> text, or bytes where `binary`; its module is imported when it is asked for.
Article text is hostile in all of them: see `escaping`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module

from factcheck.model import Extract, Report
from factcheck.reports.view import View


class UnknownFormat(ValueError):
    """A format that is not offered; the message lists those that are."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way out, by `module:function`. `data` is for programs: always UTF-8. `bom` marks its files for spreadsheets.

    `binary` is for files only: no terminal can show it. `file_by` makes what a file gets, where that is not what is printed:
    then the one is written and the other printed.
    """

    name: str
    made_by: str
    ending: str
    data: bool = False
    bom: bool = False
    binary: bool = False
    file_by: str = ""


FORMATS = (
    Format("terminal", "terminal:render", ending=""),
    Format("plain", "plain:render", ending=".txt"),
    Format("json", "json:render", ending=".json", data=True),
    Format("jsonl", "jsonl:render", ending=".jsonl", data=True),
    Format("findings-csv", "csv:findings", ending="findings.csv", data=True, bom=True),
    Format("subjects-csv", "csv:subjects", ending="subjects.csv", data=True, bom=True),
    Format("csv", "csv:assertions", ending=".csv", data=True, bom=True),
    Format("datapackage", "datapackage:render", ending="datapackage.json", data=True),
    Format("xlsx", "xlsx:render", ending=".xlsx", data=True, binary=True),
    Format("html", "page:render", ending=".html", data=True),
    Format("markdown", "markdown:render", ending=".md", data=True),
    Format("sarif", "sarif:render", ending=".sarif", data=True),
    Format("junit", "junit:render", ending=".xml", data=True),
    Format("github", "github:render", ending="", data=True, file_by="markdown:render"),
    Format("gitlab", "gitlab:render", ending="code-quality-report.json", data=True),
)

EXTRACTS = (
    Format("jsonl", "mentions:lines", ending=".jsonl", data=True),
    Format("json", "mentions:document", ending=".json", data=True),
    Format("csv", "mentions:table", ending=".csv", data=True, bom=True),
)
"""The ways `extract` can leave: functions of (extracts, view)."""

TABLES = ("assertions.csv", "findings.csv", "subjects.csv", "datapackage.json")
"""What a plain run writes into its reports folder, by the format of the ending."""


def by_name(name: str, offered: Sequence[Format] = FORMATS) -> Format:
    """The format called `name`. Raises `UnknownFormat`, which lists the formats there are."""
    for row in offered:
        if row.name == name:
            return row
    raise UnknownFormat(f"there is no format {name!r}; there are {', '.join(row.name for row in offered)}")


def by_ending(path: str, offered: Sequence[Format] = FORMATS) -> Format:
    """The format of a file called `path`, by the longest ending that fits. Raises `UnknownFormat`, which lists the endings."""
    fitting = [row for row in offered if row.ending and path.lower().endswith(row.ending)]
    if fitting:
        return max(fitting, key=lambda row: len(row.ending))
    endings = ", ".join(row.ending for row in offered if row.ending)
    raise UnknownFormat(f"{path}: no format has this ending; there are {endings}")


def render(row: Format, found: Report | Sequence[Extract], view: View) -> str | bytes:
    """What was found in one format, as it is printed: text that ends in a line end, or the bytes of a binary format."""
    return _made(row.made_by, found, view)


def for_file(row: Format, found: Report | Sequence[Extract], view: View) -> bytes:
    """What was found in one format, as it is written to a file."""
    made = _made(row.file_by or row.made_by, found, view)
    return made if isinstance(made, bytes) else made.encode("utf-8-sig" if row.bom else "utf-8", "backslashreplace")


def _made(by: str, found: Report | Sequence[Extract], view: View) -> str | bytes:
    module, _, function = by.partition(":")
    made: str | bytes = getattr(import_module(f"factcheck.reports.{module}"), function)(found, view)
    return made
