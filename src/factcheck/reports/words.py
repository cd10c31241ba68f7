"""How days, figures and counts are said to people: in English, whatever the locale."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.model import Assertion, Kind

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# From which confidence on it is called what.
SURENESS = ((0.9, "very sure"), (0.7, "fairly sure"), (0.5, "not sure"), (0.0, "a guess"))


def day(when: date, year: bool = True) -> str:
    """A day as 9 Dec 2016."""
    return f"{when.day} {MONTHS[when.month - 1]}{f' {when.year}' if year else ''}"


def days(first: date, last: date) -> str:
    """The days from one to another: 9 Dec 2016, 9 to 12 Dec 2016, or a whole month or year by its name."""
    if first == last:
        return day(first)
    if (first.day, (last + timedelta(days=1)).day if last < date.max else 1) == (1, 1):
        if (first.year, first.month) == (last.year, last.month):
            return f"{MONTHS[first.month - 1]} {first.year}"
        if (first.year, first.month, last.month) == (last.year, 1, 12):
            return str(first.year)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    return f"{day(first, year=first.year != last.year)} to {day(last)}"


def day_of(assertion: Assertion) -> str:
    """The days a figure holds for, or the day that is asserted itself."""
    if isinstance(assertion.value, str):
        return iso(assertion.value)
    return "no day" if assertion.as_of is None else days(assertion.as_of.start, assertion.as_of.end)


def iso(value: str) -> str:
    """An ISO day, month or year in words; anything else as it stands."""
    year, _, rest = value.partition("-")
    month, _, number = rest.partition("-")
    if not (month.isdecimal() and 1 <= int(month) <= len(MONTHS)):
        return value
    return f"{f'{int(number)} ' if number.isdecimal() else ''}{MONTHS[int(month) - 1]} {year}"


def count(number: int, noun: str) -> str:
    """1 article, 2 articles."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def change(first: Assertion, second: Assertion) -> str:
    """How far a figure moved: down 80%, up 2 points; empty for what cannot be told."""
    if isinstance(first.value, str) or isinstance(second.value, str):
        return ""
    moved = second.value - first.value
    if moved == 0:
        return "unchanged"
    direction = "up" if moved > 0 else "down"
    if first.kind is Kind.PERCENT:
        return f"{direction} {abs(moved):.4g} points"
    if first.value == 0:
        return direction
    return (
        f"{direction} {abs(100 * moved / first.value):,.3g}%"
        if abs(moved) < 10 * abs(first.value)
        else (f"{direction} to {second.value / first.value:,.0f} times")
    )


def sureness(confidence: float) -> str:
    """A confidence in plain words, with the figure."""
    words = next(words for least, words in SURENESS if confidence >= least)
    return f"{words} ({confidence:.2f})"


def listed(names: tuple[str, ...]) -> str:
    """a, b and c."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
