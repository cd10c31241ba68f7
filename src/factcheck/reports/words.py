"""How days, figures and counts are said to people: in English, whatever the locale."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.model import Assertion, Hedge, Kind
from factcheck.reports.standings import Standing

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# Powers of a thousand that figures are said in.
SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))

PLURALS = {"foot": "feet", "inch": "inches", "times": "times", "fahrenheit": "fahrenheit", "celsius": "celsius"}

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


def bounds(made: Assertion) -> str:
    """The least and the most that a figure was written to be: exactly 41, about 41, at least 38, at most 300."""
    if made.low is None and made.high is None:
        return f"value {made.value}"
    if made.low == made.high and made.low is not None:
        return f"{'about' if made.hedge is Hedge.ABOUT else 'exactly'} {made.low:,.10g}"
    least = "" if made.low is None else f"at least {made.low:,.10g}"
    most = "" if made.high is None else f"at most {made.high:,.10g}"
    return ", ".join(part for part in (least, most) if part)


def count(number: int, noun: str) -> str:
    """1 article, 2 articles."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def amount(value: float, unit: str) -> str:
    """A figure with its unit: 85%, EUR 1.2 million, 2,473,800, 3 hours."""
    number = _number(value)
    if unit == "percent":
        return f"{number}%"
    if len(unit) == 3 and unit.isupper():
        return f"{unit} {number}"
    return " ".join(part for part in (number, unit if value == 1 else _plural(unit)) if part)


def _number(value: float) -> str:
    for scale, name in SCALES:
        if abs(value) >= scale and round(value / scale, 3) == value / scale:
            return f"{value / scale:,.10g} {name}"
    return f"{value:,.4g}" if abs(value) < 1000 else f"{round(value, 1):,.15g}"


def _plural(unit: str) -> str:
    of, per, time = unit.partition(" per ")
    *parts, last = of.split() or [""]
    parts = ["degrees" if part == "degree" else part for part in parts]
    return " ".join((*parts, PLURALS.get(last, last and f"{last}s"))) + per + time


def standing(stood: Standing) -> str:
    """The lowest, best and highest figure of a day and who stands behind the best: low 38, best 40 (2 voices), high 43."""

    def said(value: float) -> str:
        return amount(value, stood.unit)

    behind = f" ({count(stood.voices, 'voice')})" if stood.voices > 1 else ""
    if stood.low == stood.high == stood.best:
        return f"{said(stood.best)}{behind}"
    if len(stood.assertions) == 1 and stood.low == stood.best:
        return f"at least {said(stood.best)}"
    if len(stood.assertions) == 1 and stood.high == stood.best:
        return f"at most {said(stood.best)}"
    low, high = ("open" if bound is None else said(bound) for bound in (stood.low, stood.high))
    return f"low {low}, best {said(stood.best)}{behind}, high {high}"


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
