"""What a time expression says of a figure: the days it holds for, and those it was counted over."""

from __future__ import annotations

import re
from datetime import date

from factcheck.model import AsOf, AsOfBasis, Period, Timex

PERIODS = frozenset({"since", "during", "until"})
"""Relations of a time expression that say over which days a figure was counted, not for which day it holds."""

_STRETCH = re.compile(r"\d{4}-(?:W\d\d|Q\d|H\d)|\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
"""TIMEX3 of a week, a quarter, a half-year, and a stretch from one day to another."""

_CLOSING = re.compile(
    r"\b(?:days|weeks|months?|quarter|half(?:[- ]year)?|year) (?:to|through|until|up to|(?:that )?end(?:ed|ing)(?: on)?)\s*$",
    re.IGNORECASE,
)
_PHRASE = 40
"""Characters before a day that such words can take."""

_CLOCK = re.compile(r"(?:noon|midnight|[\d:.]+)(?:\s*(?:[ap]\.?m\.?|hrs|hours|o'clock))?(?:\s+[A-Z]{2,4})?", re.IGNORECASE)


def as_of(timex: Timex, basis: AsOfBasis | None = None) -> AsOf:
    """The days of a time expression, of a stretch its last. Raises ValueError where it is not resolved to any."""
    if timex.start is None:
        raise ValueError(f"{timex.quote!r} is not resolved to a day")
    last = timex.end or timex.start
    if is_stretch(timex):
        return AsOf(last, last, "day", basis or timex.basis)
    return AsOf(timex.start, last, timex.precision, basis or timex.basis)


def period(timex: Timex, published: date | None) -> Period | None:
    """The days that a figure was counted over by a time expression; None where it only says when."""
    if timex.relation == "since":
        return Period(timex.start, None)
    if timex.relation == "until":
        return Period(None, timex.end)
    if timex.relation == "during" or is_stretch(timex) or runs_on(timex, published):
        return Period(timex.start, timex.end)
    return None


def runs_on(timex: Timex, published: date | None) -> bool:
    """Whether a stretch of more than a day was not over when the article came out: "this year", of which it tells so far."""
    if published is None or timex.start is None or timex.end is None or timex.precision == "day":
        return False
    return timex.start <= published < timex.end


def is_stretch(timex: Timex) -> bool:
    """Whether it is one over which things are reckoned: what is counted over it is known, and holds, once it is over."""
    return _STRETCH.fullmatch(timex.value) is not None


def is_over(timex: Timex, published: date | None) -> bool:
    """Whether a time expression is a stretch, all of it past: "from 2 to 5 May"."""
    ended = timex.end is not None and (published is None or timex.end <= published)
    return ended and timex.relation == "during" and is_stretch(timex)


def closes(text: str, timex: Timex) -> bool:
    """Whether a day is the last of a stretch over which something is reckoned: "the six months to 31 March"."""
    start = timex.span[0]
    return timex.precision == "day" and _CLOSING.search(text, max(0, start - _PHRASE), start) is not None


def is_time_of_day(timex: Timex) -> bool:
    """Whether a time expression names an hour and no day: "10 p.m.", "18:40 GMT"."""
    return timex.type == "TIME" and _CLOCK.fullmatch(timex.quote) is not None
