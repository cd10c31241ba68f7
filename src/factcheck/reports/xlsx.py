"""A workbook of typed cells: findings, assertions, subjects over time and articles, a sheet each, linked to each other.

Text is written as text and never as a formula or an address. The same report makes the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Any

from factcheck.model import Report, Severity
from factcheck.reports.columns import Column, Table
from factcheck.reports.escaping import visible
from factcheck.reports.sheets import Sheet, sheets
from factcheck.reports.table import Cell, Row
from factcheck.reports.view import View

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook says when it was made; the clock would make each one different

MOST_TEXT = 32767
"""UTF-16 units that a cell holds; the rest of a longer text is left out."""
MOST_LINKS = 65530
"""Links that a sheet holds; what comes after is plain text."""
FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets do not agree on the days before it, which are written as text."""
LINE = 15
"""The height of a line, in points."""
MOST_LINES = 8
"""Lines of text that a row shows; the rest is in the cell."""
PAGE = 160
"""How many digits a printed page is wide."""
SHOWN = (10**-3, 10**12)
"""Between these, numbers stand with their thousands apart and at most four decimals; the others as the program likes."""
A4 = 9

LOOKS: Mapping[str, Mapping[str, Any]] = {
    "head": {"bold": True, "bg_color": "#E8EDF2", "bottom": 1},
    "numeric head": {"bold": True, "bg_color": "#E8EDF2", "bottom": 1, "align": "right"},
    "text": {},
    "wrapped": {"text_wrap": True},
    "whole": {"num_format": "#,##0"},
    "decimal": {"num_format": "#,##0.0###"},
    "number": {},
    "ratio": {"num_format": "0.00"},
    "day": {"num_format": "yyyy-mm-dd", "align": "left"},
    "link": {"font_color": "#0B57A4", "underline": 1},
    "wrapped link": {"font_color": "#0B57A4", "underline": 1, "text_wrap": True},
    Severity.ERROR: {"bold": True, "font_color": "#A50E0E"},
    Severity.WARNING: {"bold": True, "font_color": "#7A4B00"},
}


def render(report: Report, view: View) -> bytes:
    """The workbook, as the bytes of an .xlsx file."""
    from xlsxwriter import Workbook

    made = BytesIO()
    with Workbook(made, OPTIONS) as book:
        book.set_properties({"title": "factcheck", "created": MADE})
        looks = {name: book.add_format({"valign": "top", **look}) for name, look in LOOKS.items()}
        for sheet in sheets(report):
            _write(book, sheet, looks)
    return made.getvalue()


def _write(book: Workbook, sheet: Sheet, looks: Mapping[str, Format]) -> None:
    page = book.add_worksheet(sheet.table.name)
    _lay_out(page, sheet, looks)
    links = MOST_LINKS
    for number, (row, leads) in enumerate(zip(sheet.rows, sheet.links, strict=True), start=1):
        page.set_row(number, LINE * _lines(sheet.table, row))
        for place, (column, cell) in enumerate(zip(sheet.table.columns, row, strict=True)):
            target = leads.get(column.name, "") if links else ""
            if isinstance(cell, str) and cell and target:
                page.write_url(number, place, target, looks["wrapped link" if column.wrapped else "link"], string=_text(cell))
                links -= 1
            else:
                _write_cell(page, number, place, cell, looks[_look(column, cell)])


def _lay_out(page: Worksheet, sheet: Sheet, looks: Mapping[str, Format]) -> None:
    """The header, which stays in sight, with filters and, where a cell of it is chosen, what the column is about."""
    columns = sheet.table.columns
    for place, column in enumerate(columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, _heading(column), looks["numeric head" if column.numeric else "head"])
        page.data_validation(0, place, 0, place, {"validate": "any", "input_message": column.about, "ignore_blank": True})
    page.freeze_panes(1, 1)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(columns) - 1)
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(ceil(sum(column.width for column in columns) / PAGE), 0)
    page.repeat_rows(0)


def _lines(table: Table, row: Row) -> int:
    """How many lines the longest of its wrapped texts takes: not every program finds that out by itself."""
    cells = zip(table.columns, row, strict=True)
    lines = (ceil(len(cell) / column.width) for column, cell in cells if column.wrapped and isinstance(cell, str))
    return min(MOST_LINES, max((1, *lines)))


def _heading(column: Column) -> str:
    return column.name.replace("_", " ")


def _write_cell(page: Worksheet, row: int, place: int, cell: Cell, look: Format) -> None:
    if isinstance(cell, str) and cell:
        page.write_string(row, place, _text(cell), look)
    elif isinstance(cell, date):
        if cell < FIRST_DAY:
            page.write_string(row, place, cell.isoformat(), look)
        else:
            page.write_datetime(row, place, cell, look)
    elif isinstance(cell, int | float):
        page.write_number(row, place, cell, look)


def _look(column: Column, cell: Cell) -> str:
    """What a cell looks like: by its severity, its type, or the width of its column."""
    if isinstance(cell, str):
        return cell if column.name == "severity" and cell in LOOKS else "wrapped" if column.wrapped else "text"
    if isinstance(cell, date):
        return "day"
    if column.ratio:
        return "ratio"
    if cell and not SHOWN[0] <= abs(cell) < SHOWN[1]:
        return "number"
    return "whole" if isinstance(cell, int) else "decimal"


def _text(text: str) -> str:
    """The text as a cell can hold it: nothing that acts, line ends as XML has them, and not too long."""
    shown = re.sub("\r\n?", "\n", visible(text))
    return shown.encode("utf-16-le")[: 2 * MOST_TEXT].decode("utf-16-le", "ignore")
