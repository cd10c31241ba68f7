"""What an expression means, before its place in the text is added: TIMEX3 value, first and last day, precision."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from factcheck.model import AsOfBasis
from factcheck.timex import days


@dataclass(frozen=True, slots=True)
class Meaning:
    """One reading of an expression. `start` and `end` are None where it could not be resolved."""

    type: str
    value: str
    start: date | None = None
    end: date | None = None
    precision: str = "day"
    basis: AsOfBasis = AsOfBasis.STATED
    weekday: int | None = None
    problem: str | None = None
    relation: str | None = None


def on_day(
    day: date, part: str = "", relative: bool = False, weekday: int | None = None, problem: str | None = None
) -> Meaning:
    """A single day, with a part of it ("NI", "T18:40") in the value."""
    basis = AsOfBasis.RELATIVE if relative else AsOfBasis.STATED
    return Meaning("DATE", day.isoformat() + part, day, day, "day", basis, weekday, problem)


def in_month(year: int, month: int, relative: bool = False) -> Meaning:
    """A whole month."""
    return spanning(f"{year:04d}-{month:02d}", days.month_days(year, month), "month", relative)


def in_year(year: int, relative: bool = False) -> Meaning:
    """A whole year."""
    return spanning(f"{year:04d}", days.years(year, year), "year", relative)


def spanning(value: str, interval: days.Interval, precision: str, relative: bool = False) -> Meaning:
    """Whatever lies from the first to the last day of an interval."""
    basis = AsOfBasis.RELATIVE if relative else AsOfBasis.STATED
    return Meaning("DATE", value, interval[0], interval[1], precision, basis)


def unknown(
    value: str, precision: str, weekday: int | None = None, problem: str | None = None, stated: bool = False
) -> Meaning:
    """A date whose days cannot be told."""
    basis = AsOfBasis.STATED if stated else AsOfBasis.RELATIVE
    return Meaning("DATE", value, None, None, precision, basis, weekday, problem)


def relative(meaning: Meaning) -> Meaning:
    """The same, counted from another day and not stated."""
    return replace(meaning, basis=AsOfBasis.RELATIVE)


def during(meaning: Meaning) -> Meaning:
    """A stretch from one date to another: "from" before it belongs to the stretch."""
    return replace(meaning, relation="during")
