"""What cannot be of two days that stand side by side: a length of time back and another day, a weekday and its date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from factcheck.model import Timex

_AGO = re.compile(r"\bago$", re.IGNORECASE)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})$")
_COMMA = re.compile(r",\s*")
_BESIDE = re.compile(r"\s*[,(–—-]?\s*(?:on|in)?\s*", re.IGNORECASE)

SLACK = {"day": timedelta(0), "week": timedelta(3), "month": timedelta(31), "year": timedelta(366)}
"""How far a length of time back may be rounded, by the precision it is told at."""


def held_together(text: str, timexes: Sequence[Timex]) -> tuple[Timex, ...]:
    """The same time expressions, with a problem on each "ago" that the day written right beside it contradicts.

    And on each date that is not of the weekday right before it: "at noon on Sunday, 2 June".
    """
    held = list(timexes)
    for n, (one, other) in enumerate(pairwise(timexes)):
        at, ago, day = (n, one, other) if _AGO.search(one.quote) else (n + 1, other, one)
        if _AGO.search(ago.quote) and not _AGO.search(day.quote) and _BESIDE.fullmatch(text, one.span[1], other.span[0]):
            held[at] = _held(ago, day)
        elif _WEEKDAY.search(one.quote) and _COMMA.fullmatch(text, one.span[1], other.span[0]):
            held[n + 1] = _of_weekday(one, other)
    return tuple(held)


def _of_weekday(named: Timex, day: Timex) -> Timex:
    """The day, with a problem where it is another weekday than that named right before it."""
    if named.start is None or day.start is None or named.precision != "day" or day.precision != "day" or day.problem:
        return day
    if day.weekday is not None or day.start.weekday() == named.start.weekday():
        return day
    written, meant = _WEEKDAYS[day.start.weekday()], _WEEKDAYS[named.start.weekday()]
    return replace(day, problem=f"{day.quote} was a {written}, not a {meant}")


def _held(ago: Timex, day: Timex) -> Timex:
    slack = SLACK.get(ago.precision)
    if ago.problem or slack is None or not (ago.start and ago.end and day.start and day.end):
        return ago
    if ago.start - slack <= day.end and day.start <= ago.end + slack:
        return ago
    return replace(ago, problem=f"{ago.quote} was {_told(ago.start, ago.precision)}, not {day.quote}")


def _told(day: date, precision: str) -> str:
    return day.isoformat()[: {"year": 4, "month": 7}.get(precision, 10)]
