"""Publication lines and datelines: what a line that is nothing but a date in one of the forms says.

A line is a stamp when nothing of it is left over once its date, time, weekday, zone, label and place are taken out. So
"Updated 09:40 GMT, Fri 7 May 2021" is one, and "The truce of 7 May 2021 held until noon" is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.articles.forms import COARSE_FORMS, DATE_FORMS, FILLERS, LABELS, MONTHS, TIME, WEEKDAYS, YEARLESS_FORMS

_DATES = tuple(re.compile(form, re.IGNORECASE) for form in DATE_FORMS)
_COARSE = tuple(re.compile(form, re.IGNORECASE) for form in COARSE_FORMS)
_YEARLESS = tuple(re.compile(form, re.IGNORECASE) for form in YEARLESS_FORMS)
_LABELS = tuple((re.compile(rf"\b(?:{words})\b\s*(?:on|at)?\s*:?", re.IGNORECASE), label) for words, label in LABELS)
_FILLERS = re.compile(rf"(?<!\w)(?:{'|'.join(FILLERS)})(?!\w)\.?", re.IGNORECASE)
_TIME = re.compile(rf"(?:(?<![\w.:+£$€¥])|(?<=T))(?:{TIME})(?![\d:])", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;:|·•–—\-()\[\]/.]+")
_BESIDE = re.compile(r"\s*\((?:[A-Z][\w.&'’ -]{1,40})\)|\s+[Bb][Yy]:?\s+[A-Z][\w.,&'’() -]{1,60}$")
_PLACE = re.compile(r"[A-Z][\w.'’-]*(?:,?\s+(?:and\s+)?[A-Z][\w.'’-]*){0,3}\s*[,–—|:(-]")
SITE = r"(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,8}"
"""The address of a site, as it stands beside the date of its article."""
_HEAD_WORD = rf"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*|of|the|and|for|&|{SITE})"
_HEAD = re.compile(rf"(?:\s*{_HEAD_WORD}(?:\s+{_HEAD_WORD}){{0,5}}\s*[,;:|·•–—.]+)+\s*")
_AFTER = re.compile(rf"[\s,;:|·•–—.]*{_HEAD_WORD}(?:\s+{_HEAD_WORD}){{0,2}}\s*")
_NAMED = re.compile(r"(?:^|(?<=[|•·]))\s*[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,4}\s*(?=[|•·]|$)")

NEIGHBOURS = 28
"""Days within which an article names other days than that of its own publication."""

LONGEST = 160
"""Characters of the longest line that is read as a stamp."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date that a line or field holds: year, month and day as far as given, the time, and what the line calls it."""

    quote: str
    year: int | None
    month: int | None
    day: int | None
    time: str | None = None
    weekday: int | None = None
    label: str = ""

    @property
    def date(self) -> date | None:
        """The day, where it is given in full and exists."""
        return made(self.year, self.month, self.day)


def made(year: int | None, month: int | None, day: int | None) -> date | None:
    """The day, or None where a part is missing or there is no such day."""
    if year is None or month is None or day is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def field(value: str) -> Stamp | None:
    """Read a field that is known to hold a date: any form of a publication line, or a month or a year alone."""
    quote = value.strip()
    if len(quote) > LONGEST:
        return None
    return _read(quote, _DATES) or _coarse(quote)


def line(text: str, *, headed: bool = False, known: Sequence[date] = ()) -> Stamp | None:
    """Read a line of an article, if it is a publication line and nothing else.

    `headed` allows names beside the date, as the head of a newspaper has them; `known` are days that the text names in full,
    by which a date that reads two ways is told.
    """
    quote = text.strip()
    if len(quote) > LONGEST or not any(c.isdigit() for c in quote):
        return None
    return _read(quote, _DATES, headed, known)


def trailing(text: str) -> tuple[int, Stamp] | None:
    """A labelled stamp that ends a longer line ("… Updated: 2016-07-15 06:50"): where it begins, and the stamp."""
    for pattern, _ in _LABELS:
        for found in pattern.finditer(text, max(0, len(text) - LONGEST)):
            if found.group()[-1] == ":" and (stamp := line(text[found.start() :])):
                return found.start(), stamp
    return None


def reads_two_ways(text: str) -> bool:
    """Whether a text holds a date that is day and month or month and day."""
    return any(_day(match) is None for match in _DATES[-1].finditer(text))


def yearless(text: str) -> Stamp | None:
    """A day and month without a year, as agency datelines give them."""
    for form in _YEARLESS:
        if match := form.search(text):
            parts = match.groupdict()
            month, day = month_number(parts["month"]), int(parts["day"])
            if made(2000, month, day):
                return Stamp(match.group().strip(), None, month, day)
    return None


def dates(text: str) -> list[tuple[int, date]]:
    """Every day that a text names in full, with its offset, in order."""
    found = {match.start(): day for form in _DATES for match in form.finditer(text) if (day := _day(match))}
    return sorted(found.items())


def month_number(word: str) -> int:
    """The number of a month from its name or abbreviation."""
    return next(n for n, name in enumerate(MONTHS, 1) if name.startswith(word.lower()[:3]))


def _read(
    quote: str, forms: tuple[re.Pattern[str], ...], headed: bool = False, known: Sequence[date] = ()
) -> Stamp | None:
    """The stamp of a line of which nothing else is left over."""
    found = sorted((m.start(), m.end(), day) for form in forms for m in form.finditer(quote) if (day := _day(m, known)))
    if not found:
        return None
    rest = quote
    for start, end, _ in found:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    times = list(_TIME.finditer(rest))
    rest = _TIME.sub(lambda m: " " * len(m.group()), rest)
    labels = sorted((m.start(), label) for pattern, label in _LABELS for m in pattern.finditer(rest))
    chosen = _chosen(found, labels)
    if not _nothing_left(rest, found[0][0], bool(labels), headed):
        return None
    named = _WEEKDAY.search(rest)
    names = [name for _, name in labels]
    return Stamp(
        quote,
        chosen.year,
        chosen.month,
        chosen.day,
        time=_clock(times[0]) if times else None,
        weekday=_weekday(named) if named else None,
        label="published" if "published" in names else "updated" if names else "",
    )


def _chosen(found: list[tuple[int, int, date]], labels: list[tuple[int, str]]) -> date:
    """Of several dates on a line the one that is called published, else the first."""
    for at, label in labels:
        if label == "published":
            after = [day for start, _, day in found if start > at]
            if after:
                return after[0]
    return found[0][2]


def _nothing_left(rest: str, first: int, labelled: bool, headed: bool) -> bool:
    """Whether what stands beside the dates is only labels, fillers, an agency, a byline, or a place before the date.

    Where the line may be a newspaper's head, names that are set off before the date, or a place after it, may be left.
    """
    for pattern, _ in _LABELS:
        rest = pattern.sub(lambda m: " " * len(m.group()), rest)
    rest = _BESIDE.sub(lambda m: " " * len(m.group()), rest)
    if re.search(r"[|•·]", rest):
        rest = _NAMED.sub(lambda m: " " * len(m.group()), rest)
    rest = _FILLERS.sub(lambda m: " " * len(m.group()), rest)
    before, after = rest[:first], rest[first:]
    left = _BETWEEN.sub("", before)
    if _BETWEEN.sub("", after).strip("T") and not (headed and not left and _AFTER.fullmatch(after)):
        return False
    return not left or (not labelled and bool(_PLACE.fullmatch(before.strip()))) or bool(headed and _HEAD.fullmatch(before))


def _day(match: re.Match[str], known: Sequence[date] = ()) -> date | None:
    """The day that a match of a form names; None where there is none such, or where it reads two ways."""
    parts = match.groupdict()
    year = int(parts["year"])
    if parts.get("first"):
        first, second = int(parts["first"]), int(parts["second"])
        readings = made(year, second, first), made(year, first, second)
        return _numeric(year, first, second, parts["mark"]) or _beside(known, *readings)
    month = month_number(parts["month"]) if parts.get("month") else int(parts["number"])
    return made(year, month, int(parts["day"]))


def _numeric(year: int, first: int, second: int, mark: str) -> date | None:
    """3.4.2016 is day, month; 13/4 and 4/13 can be read one way; 3/4 is left alone."""
    if mark == "." or first == second or first > 12:
        return made(year, second, first)
    return made(year, first, second) if second > 12 else None


def _beside(known: Sequence[date], *readings: date | None) -> date | None:
    """The one of two readings that is within weeks of a day that the text names; None where both are, or neither."""
    near = {day for day in readings if day is not None and any(abs((day - other).days) <= NEIGHBOURS for other in known)}
    return near.pop() if len(near) == 1 else None


def _coarse(quote: str) -> Stamp | None:
    """A month, or a year, that stands alone."""
    for form in _COARSE:
        if match := form.fullmatch(quote):
            parts = match.groupdict()
            number = month_number(parts["month"]) if parts.get("month") else int(parts.get("number") or 0) or None
            if number is None or 1 <= number <= 12:
                return Stamp(quote, int(parts["year"]), number, None)
    return None


def _weekday(match: re.Match[str]) -> int:
    return next(n for n, name in enumerate(WEEKDAYS) if name.startswith(match.group(1).lower()))


def _clock(match: re.Match[str]) -> str | None:
    """HH:MM on the 24-hour clock; None for an hour that no clock shows."""
    parts = match.groupdict()
    hour = int(parts["hour"] or parts["hour12"] or parts["hour4"])
    minute = int(parts["minute"] or parts["minute4"] or 0)
    half = (parts["half"] or parts["half12"] or "").lower()
    if half:
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 else None
