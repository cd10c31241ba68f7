"""The tables as data frames, with types to count and sort by. The only user of pandas."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from factcheck.model import Assertion, Report
from factcheck.reports.columns import ARTICLES, ASSERTIONS, FINDINGS, SUBJECTS, Column, Table, Type
from factcheck.reports.records import number
from factcheck.reports.table import Cell, rows

if TYPE_CHECKING:
    from pandas import DataFrame, Series

NUMBERS: dict[Type, Literal["Float64", "Int64"]] = {Type.NUMBER: "Float64", Type.INTEGER: "Int64"}
DAYS: Final = "datetime64[s]"
"""Whole days: of seconds, as of nanoseconds the years from 1678 to 2262 are all there are."""


class Frames(NamedTuple):
    """One frame a table, each row as in the CSV file or the workbook's sheet of that name."""

    assertions: DataFrame
    findings: DataFrame
    subjects: DataFrame
    articles: DataFrame


def to_pandas(report: Report) -> Frames:
    """The report as data frames. Text is as it was read.

    The columns are those of the tables, but for what a mixed column would hide: `value` of `assertions` holds numbers only,
    and an asserted date stands in `date`; `as_of` is the first day and `as_of_end` the last. What is no whole day ("2026-03")
    is missing where days are asked for.
    """
    return Frames(*(_frame(table, report) for table in (ASSERTIONS, FINDINGS, SUBJECTS, ARTICLES)))


def _frame(table: Table, report: Report) -> DataFrame:
    from pandas import DataFrame

    told = rows(table, report)
    columns = {about.name: _typed(about, [row[n] for row in told]) for n, about in enumerate(table.columns)}
    parted = _parted(report.assertions) if table is ASSERTIONS else {}
    return DataFrame(
        {part: cells for name, whole in columns.items() for part, cells in parted.get(name, {name: whole}).items()}
    )


def _parted(made: Sequence[Assertion]) -> dict[str, dict[str, Series[Any]]]:
    """The columns that hold two sorts of things, by their name, as a column each."""
    from pandas import Series

    return {
        "value": {
            "value": Series([None if isinstance(each.value, str) else number(each.value) for each in made], dtype="Float64"),
            "date": Series([each.value if isinstance(each.value, str) else None for each in made], dtype="string"),
        },
        "as_of": {
            "as_of": _days([None if each.as_of is None else each.as_of.start for each in made]),
            "as_of_end": _days([None if each.as_of is None else each.as_of.end for each in made]),
        },
    }


def _typed(about: Column, cells: Sequence[Cell]) -> Series[Any]:
    from pandas import CategoricalDtype, Series

    if about.numeric:
        return Series(cells, dtype=NUMBERS[about.type])
    if about.type is Type.DATE or about.pattern:
        return _days(cells)
    told = [None if cell is None else str(cell) for cell in cells]
    return Series(told, dtype=CategoricalDtype(list(about.one_of)) if about.one_of else "string")


def _days(cells: Sequence[Cell]) -> Series[Any]:
    from pandas import Series

    return Series([cell if isinstance(cell, date) else None for cell in cells], dtype=object).astype(DAYS)
