"""What `extract` prints: every figure and time expression that was found, used or not, as JSON lines, JSON or CSV."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Extract
from factcheck.reports import csv, json, jsonl, records
from factcheck.reports.records import Record
from factcheck.reports.view import View

COLUMNS = (
    "article",
    "type",
    "start",
    "end",
    "quote",
    "used",
    "why_not",
    "kind",
    "value",
    "low",
    "high",
    "unit",
    "hedge",
    "change",
    "counted",
    "head",
    "first_day",
    "last_day",
)
"""Of the CSV: the offsets of the span, and of a time expression the days it means."""


def lines(extracts: Sequence[Extract], view: View) -> str:
    """One mention a line; with `everything`, also what only looks like one."""
    return jsonl.lines(_mentions(extracts, view))


def document(extracts: Sequence[Extract], view: View) -> str:
    """The same as one JSON document."""
    return json.document({"mentions": _mentions(extracts, view)})


def table(extracts: Sequence[Extract], view: View) -> str:
    """The same as a CSV table."""
    return csv.written(COLUMNS, [[cells.get(name) for name in COLUMNS] for cells in map(_cells, _mentions(extracts, view))])


def _mentions(extracts: Sequence[Extract], view: View) -> list[Record]:
    return [record for found in extracts for record in records.mentions(found, view.everything)]


def _cells(mention: Record) -> Record:
    """A record as cells: its span and its days are two cells each, and what is yes or no is a word."""
    start, end = mention["span"]
    days = {"first_day": mention.get("start"), "last_day": mention.get("end")}
    return mention | days | {"start": start, "end": end, "used": "yes" if mention["used"] else "no"}
