"""The tables of a report, as data: which columns, what stands in them, and how one table refers to another.

The CSV files, their Table Schema, the workbook and the data frames are all made after these. The columns of the first two
tables are part of the contract: their names and their order are stable.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from factcheck.model import Basis, Behaves, Family, Hedge, Kind, Severity, Status

DAY = r"\d{4}-\d{2}-\d{2}"
DAY_OR_DAYS = f"{DAY}(/{DAY})?"
DAY_MONTH_OR_YEAR = r"\d{4}(-\d{2}(-\d{2})?)?"

WRAPPED = 34
"""From this width on, the text of a column is wrapped in the workbook."""


class Type(StrEnum):
    """What a column holds, by the names of Table Schema. `DATE` is a whole day; a `STRING` may also hold days and numbers."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it is about, what Table Schema asks of its cells, and how wide it is in the workbook (in digits).

    A `ratio` is from 0 to 1.
    """

    name: str
    about: str
    type: Type = Type.STRING
    width: int = 12
    required: bool = False
    unique: bool = False
    one_of: tuple[str, ...] = ()
    pattern: str = ""
    least: int | None = None
    ratio: bool = False

    @property
    def numeric(self) -> bool:
        """Whether every cell is a number or empty."""
        return self.type in (Type.INTEGER, Type.NUMBER)

    @property
    def wrapped(self) -> bool:
        """Whether its text is wrapped in the workbook."""
        return self.width >= WRAPPED

    @property
    def constraints(self) -> dict[str, Any]:
        """What Table Schema asks of a cell."""
        asked = {
            "required": self.required or None,
            "unique": self.unique or None,
            "enum": list(self.one_of) or None,
            "pattern": self.pattern or None,
            "minimum": 0 if self.ratio else self.least,
            "maximum": 1 if self.ratio else None,
        }
        return {name: value for name, value in asked.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its key, and which of its columns refers to a column of another table, as (own, table, theirs)."""

    name: str
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    refers: tuple[tuple[str, str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(column.name for column in self.columns)


def _words(words: Iterable[StrEnum]) -> tuple[str, ...]:
    return tuple(word.value for word in words)


ASSERTIONS = Table(
    "assertions",
    "Every figure and date that the articles assert, one a row.",
    (
        Column("id", "The id of the assertion, as in the JSON report.", width=15, required=True, unique=True),
        Column("subject", "What the figure speaks of: figures of one subject are compared.", width=34),
        Column("kind", "What sort of figure it is.", width=9, required=True, one_of=_words(Kind)),
        Column("value", "The figure as a plain number (85% is 85), or a date at its own precision (2026-03).", width=15),
        Column("low", "The least that the writer leaves open; empty where there is no lower bound.", Type.NUMBER, width=13),
        Column("high", "The most that the writer leaves open; empty where there is no upper bound.", Type.NUMBER, width=13),
        Column("unit", "percent, an ISO 4217 code for money, else the unit's name; empty for counts.", width=10),
        Column("hedge", "How the writer bounded the figure.", width=10, required=True, one_of=_words(Hedge)),
        Column("counted", "What is counted, as written, without the number.", width=22),
        Column("place", "Where.", width=16),
        Column(
            "as_of", "The day the figure holds for, or the first and the last of several with a slash.", pattern=DAY_OR_DAYS
        ),
        Column("period_start", "The first day over which it was counted.", Type.DATE),
        Column("period_end", "The last day over which it was counted.", Type.DATE),
        Column("said_by", "The person or body the figure is attributed to; empty where it is nobody.", width=26),
        Column("cited_outlet", "Another outlet that is cited for it.", width=18),
        Column("outlet", "The outlet of the article.", width=20),
        Column("published", "When the article came out, at the precision that is known.", pattern=DAY_MONTH_OR_YEAR),
        Column("quote", "The figure as written, with its hedge and unit.", width=20),
        Column("sentence", "The sentence it stands in.", width=70),
        Column("path", "The file of the article.", width=32),
        Column("line", "The line of the file.", Type.INTEGER, width=6, required=True, least=1),
        Column("confidence", "How sure the reading is.", Type.NUMBER, width=11, required=True, ratio=True),
        Column("findings", "The ids of the findings that it is part of, joined by a space.", width=13),
    ),
    key=("id",),
)

FINDINGS = Table(
    "findings",
    "What cannot hold together: one finding a row, new ones first, then the worst.",
    (
        Column("id", "The id of the finding; it stays as long as its figures do.", width=13, required=True, unique=True),
        Column("status", "What the baseline knows of it.", width=10, required=True, one_of=_words(Status)),
        Column("severity", "How bad it is.", width=10, required=True, one_of=_words(Severity)),
        Column("confidence", "How sure the finding is.", Type.NUMBER, width=11, required=True, ratio=True),
        Column("family", "What kind of contradiction it is.", width=10, required=True, one_of=_words(Family)),
        Column("rule", "The id of the rule that flagged it.", width=14, required=True),
        Column("subject", "What its figures speak of; empty where a figure is flagged by itself.", width=34),
        Column("message", "What was found, in words.", width=70),
        Column("low", "The lowest bound among its figures.", Type.NUMBER, width=13),
        Column("high", "The highest bound among its figures.", Type.NUMBER, width=13),
        Column("first_date", "The first day that one of its figures holds for.", pattern=DAY_MONTH_OR_YEAR),
        Column("last_date", "The last day that one of its figures holds for.", pattern=DAY_MONTH_OR_YEAR),
        Column("voices", "How many independent voices its figures come from.", Type.INTEGER, width=8, required=True, least=0),
        Column("outlets", "The outlets, joined by a semicolon.", width=34),
        Column("paths", "The files of the articles, joined by a semicolon.", width=44),
        Column("reason", "Why it was accepted.", width=24),
    ),
    key=("id",),
    refers=(("subject", "assertions", "subject"),),
)

SUBJECTS = Table(
    "subjects",
    "How each subject stood on each day: the lowest figure, the one that most independent voices give, and the highest.",
    (
        Column("subject", "What the figures speak of.", width=34, required=True),
        Column("behaves", "How such a figure may move over time.", width=12, required=True, one_of=_words(Behaves)),
        Column("place", "Where.", width=18),
        Column("unit", "The unit of low, best and high; empty for counts.", width=12),
        Column("day", "The day the figures hold for.", Type.DATE, required=True),
        Column("low", "The lower bound of the lowest figure; empty where it is open.", Type.NUMBER, width=14),
        Column("best", "The value that most independent voices give.", Type.NUMBER, width=14, required=True),
        Column("high", "The upper bound of the highest figure; empty where it is open.", Type.NUMBER, width=14),
        Column("voices", "How many independent voices give the best value.", Type.INTEGER, width=8, required=True, least=1),
        Column("assertions", "The ids of the figures of that day, joined by a space.", width=48, required=True),
    ),
    key=("subject", "day"),
    refers=(("subject", "assertions", "subject"),),
)

ARTICLES = Table(
    "articles",
    "The articles that were read, and what is known of them.",
    (
        Column("path", "The file of the article.", width=40, required=True),
        Column("outlet", "The outlet.", width=24),
        Column("title", "The title.", width=60),
        Column("author", "The author.", width=22),
        Column("published", "When it came out, at the precision that is known.", pattern=DAY_MONTH_OR_YEAR),
        Column("basis", "Where that day comes from, surest first in this list.", width=13, one_of=_words(Basis)),
        Column("url", "Its address.", width=44),
        Column("assertions", "How many figures and dates it asserts.", Type.INTEGER, least=0),
        Column("findings", "How many findings it is part of.", Type.INTEGER, least=0),
        Column("problem", "What could not be read.", width=40),
    ),
)

FILES = (ASSERTIONS, FINDINGS, SUBJECTS)
"""The tables that are written as CSV files."""
