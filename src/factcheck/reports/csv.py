"""The tables as CSV: CRLF, every text in quotes, numbers and whole days plain.

Text is in quotes throughout, so that a spreadsheet can be told to leave what is quoted alone ("1/3", "3-4", "250,000"), and
what is not in quotes is a number or a day in any reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from factcheck.model import Report
from factcheck.reports.columns import ASSERTIONS, FINDINGS, SUBJECTS, Table
from factcheck.reports.escaping import cell
from factcheck.reports.table import Cell, rows
from factcheck.reports.view import View


def assertions(report: Report, view: View) -> str:
    """assertions.csv: one row an assertion, with the ids of its findings joined by a space."""
    return _written(ASSERTIONS, report)


def findings(report: Report, view: View) -> str:
    """findings.csv: one row a finding, new ones first, then the worst."""
    return _written(FINDINGS, report)


def subjects(report: Report, view: View) -> str:
    """subjects.csv: one row a subject and day, with the lowest, the most supported and the highest figure."""
    return _written(SUBJECTS, report)


def _written(table: Table, report: Report) -> str:
    return written(table.names, rows(table, report))


def written(names: Sequence[str], told: Sequence[Sequence[Cell]]) -> str:
    """Rows under their names."""
    lines = [names, *([_cell(value) for value in row] for row in told)]
    return "".join(f"{','.join(line)}\r\n" for line in lines)


def _cell(value: Cell) -> str:
    """Text in quotes and behind its guard; numbers plain, never 1e+06; nothing for what is empty or not known."""
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        doubled = cell(value).replace('"', '""')
        return f'"{doubled}"'
    return value.isoformat() if isinstance(value, date) else f"{Decimal(repr(value)):f}"
