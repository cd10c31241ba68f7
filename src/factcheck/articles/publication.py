"""When an article came out, from the surest place that says it: manifest, front matter, metadata, text, file name."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from factcheck.articles import datelines, stamps
from factcheck.articles.forms import MONTHS, WEEKDAYS
from factcheck.articles.lines import Line
from factcheck.articles.stamps import Stamp
from factcheck.model import Basis, Published

TOP_LINES = 14
"""Lines from the top within which a publication line is looked for."""

TOP_PARAGRAPHS = 1
"""Paragraphs of prose that may stand before a publication line without a label; a chronicle's dates stand further down."""

LABELLED_PARAGRAPHS = 3
"""Paragraphs of prose that may stand before one with a label ("Updated: …")."""

NEAR = 1
"""Days between a stated day and the text's own line that time zones and a night's edition explain."""

_UPDATE = re.compile(rf"(?i)\W*updated?\b.{{0,30}}?\b({'|'.join(WEEKDAYS)})\b")
_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?!\d)")


def from_field(value: str, basis: Basis, where: str) -> Published | None:
    """What a manifest, front matter or metadata field says; None where it holds no date. `where` names the field."""
    stamp = stamps.field(value)
    return _published(stamp, basis, f"{where}: '{value.strip()}'") if stamp else None


def from_text(text: str, lines: Sequence[Line]) -> Published | None:
    """What a publication line or a dateline near the top says; None where there is none, or none with a year."""
    found = publication_lines(lines)
    for label in ("published", "", "updated"):
        for line, stamp in found:
            if stamp.label == label:
                others = [f"also {_where(at)}: '{s.quote}'" for at, s in found if s.date != stamp.date]
                return _published(stamp, Basis.DATELINE, f"{_where(line)}: '{stamp.quote}'", *others)
    return _from_dateline(text, lines)


def doubted(stated: Published, own: Published) -> Published:
    """A stated publication, with the doubt that the text's own line casts on it: crawled later, or updated since."""
    if stated.day is None or own.day is None or abs((stated.day - own.day).days) <= NEAR:
        return stated
    return replace(stated, doubts=(f"but its own text says {own.evidence[0]}",))


def updated(published: Published, lines: Sequence[Line]) -> Published:
    """A publication with the doubt that an update of another weekday casts on it: figures in it may be of a later day."""
    if published.day is None:
        return published
    for line in lines:
        note = _UPDATE.match(line.text)
        if note and WEEKDAYS.index(note[1].lower()) != published.day.weekday():
            doubt = f"but {_where(line)} is an update of {note[1].title()}"
            return replace(published, doubts=(*published.doubts, doubt))
    return published


def from_name(path: str) -> Published | None:
    """What the file's name says ("2016-12-10-title.txt")."""
    for match in _IN_NAME.finditer(PurePosixPath(path).stem):
        day = stamps.made(int(match[1]), int(match[3]), int(match[4]))
        if day:
            return Published(day, day, basis=Basis.FILENAME, evidence=(f"file name: '{match.group()}'",))
    return None


def publication_lines(lines: Sequence[Line]) -> list[tuple[Line, Stamp]]:
    """The publication lines near the top, in order."""
    found: list[tuple[Line, Stamp]] = []
    twofold = any(stamps.reads_two_ways(line.text) for line in lines[:TOP_LINES] if line.short)
    known = tuple(day for line in lines for _, day in stamps.dates(line.text)) if twofold else ()
    paragraphs = 0
    for line in lines[:TOP_LINES]:
        if line.prose:
            paragraphs += 1
            continue
        stamp = stamp_of(line, headed=line.number > 1, known=known)
        if stamp and paragraphs <= (LABELLED_PARAGRAPHS if stamp.label else TOP_PARAGRAPHS):
            found.append((line, stamp))
    return found


def stamp_of(line: Line, *, headed: bool = False, known: Sequence[date] = ()) -> Stamp | None:
    """The stamp that a line is, or that ends it after a label; `headed` and `known` as for `stamps.line`."""
    if not line.short:
        return None
    stamp = stamps.line(line.bare, headed=headed, known=known)
    if stamp:
        return stamp
    ending = stamps.trailing(line.text)
    return ending[1] if ending else None


def _from_dateline(text: str, lines: Sequence[Line]) -> Published | None:
    """The day of the dateline that opens the first paragraphs; its year must be named in the text, with that very day."""
    for line in lines[:TOP_LINES]:
        dateline = datelines.opening(line.text)
        if dateline is None or dateline.stamp is None:
            continue
        stamp = dateline.stamp
        evidence = f"{_where(line)}: '{dateline.quote}'"
        if stamp.date:
            return _published(stamp, Basis.DATELINE, evidence)
        named = sorted({day for _, day in stamps.dates(text) if (day.month, day.day) == (stamp.month, stamp.day)})
        if len(named) == 1:
            day = named[0]
            return Published(day, day, basis=Basis.DATELINE, evidence=(evidence, f"the text names {_long(day)}"))
        return None
    return None


def _published(stamp: Stamp, basis: Basis, *evidence: str) -> Published:
    """The day, month or year of a stamp, at its own precision."""
    assert stamp.year is not None  # a stamp that is published by is never without its year
    day = stamp.date
    if day is not None:
        return Published(day, day, stamp.time, "day", basis, evidence + _off(stamp, day))
    if stamp.month is not None:
        last = monthrange(stamp.year, stamp.month)[1]
        return Published(date(stamp.year, stamp.month, 1), date(stamp.year, stamp.month, last), None, "month", basis, evidence)
    return Published(date(stamp.year, 1, 1), date(stamp.year, 12, 31), None, "year", basis, evidence)


def _off(stamp: Stamp, day: date) -> tuple[str, ...]:
    """A note where the weekday that stands beside a date is not the date's own."""
    if stamp.weekday is None or stamp.weekday == day.weekday():
        return ()
    return (f"{_long(day)} was a {WEEKDAYS[day.weekday()].title()}, not a {WEEKDAYS[stamp.weekday].title()}",)


def _where(line: Line) -> str:
    return "first line" if line.number == 1 else f"line {line.number}"


def _long(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1].title()} {day.year}"
