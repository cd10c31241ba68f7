"""What the named groups of a form say: a month, a weekday, a number of units, a part of a day."""

from __future__ import annotations

import re

from factcheck.timex import words
from factcheck.timex.scene import Found

WEEKDAYS = {**words.WEEKDAYS, **words.WEEKDAY_ABBREVIATIONS}
MONTHS = {**words.MONTHS, **words.MONTH_ABBREVIATIONS}

STEP = {
    "last": -1, "past": -1, "this past": -1, "previous": -1, "this": 0, "current": 0, "same": 0, "that": 0,
    "next": 1, "coming": 1, "this coming": 1, "following": 1,
}  # fmt: skip

GRAINS = {"month": "month", "quarter": "month", "year": "year", "decade": "year", "century": "year"}
"""How precise a date must be for so many units to be counted from it; all others need a day."""


def amount(surface: str) -> float:
    """The number of a count of units: "two", "twenty-five", "5 1/2", "a"; 0 where it is vague ("several")."""
    total = 0.0
    for word in re.findall(r"[0-9][0-9,.]*(?:/[0-9]+)?|[a-z]+", surface):
        if word[0].isdigit():
            top, _, bottom = word.replace(",", "").partition("/")
            total += float(top) / (float(bottom or 1) or 1) if top.count(".") < 2 else 0
        elif word in words.HUNDREDS:
            total = max(total, 1) * words.HUNDREDS[word]
        elif word == "half":
            return total - 0.5 if total > 1 else 0.5
        elif word == "couple":
            return 2
        elif word in words.VAGUE:
            return 0
        elif word in ("a", "an"):
            total += 1
        else:
            total += words.CARDINALS.get(word, 0) or words.TENS.get(word, 0)
    return total


def how_many(found: Found) -> float:
    """How many units: one where a single unit stands without a number ("the day before", "day-long"), 0 where it is vague."""
    if not found.has("n"):
        return 0 if found.get("u").endswith("s") or found.get("u") == "centuries" else 1
    return amount(found.get("n")) + (0.5 if found.has("half") else 0)


def unit_of(found: Found) -> str:
    """The unit that is counted, in the singular: "day", "fortnight", "hour"."""
    surface = found.get("u")
    return words.CALENDAR_UNITS.get(surface) or words.CLOCK_UNITS[surface]


def part_of_day(found: Found) -> str:
    """The part of a day as the end of a TIMEX3 value: "TMO" for the morning; empty where none is named."""
    return f"T{words.DAY_PARTS[found.get('p')]}" if found.has("p") else ""


def stated_year(found: Found) -> int | None:
    """The year, where one is written."""
    return found.number("y") if found.has("y") else None
