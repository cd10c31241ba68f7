"""The stretch that opens an agency report: "PORT ELLEN, May 7 (Bay Wire) — ": place, day and agency."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.articles import stamps

LONGEST = 110
"""Characters within which a dateline ends."""

_UPPER = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+(?:[ /][A-ZÀ-ÖØ-Þ.'’-]+){0,4}"
_MIXED = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*){0,3}"
_DASH = r"\s*(?:—|–|--)\s*|\s+-\s+|\s+-$|\s*-\s+"
_AGENCY = r"\((?P<agency>[A-Z][^()]{1,40})\)"
_MIDDLE = r"(?:,\s*(?P<middle>[^()—–]{2,40}?))?"

FORMS = (
    rf"{_UPPER}{_MIDDLE}\s*{_AGENCY}(?:{_DASH})",
    rf"{_MIXED}{_MIDDLE}\s*{_AGENCY}(?:{_DASH})",
    rf"{_UPPER}{_MIDDLE}(?:{_DASH})(?=\S.{{30}})",
    rf"{_AGENCY}(?:{_DASH}|\s+)(?=[A-Z].{{30}})",
)
"""Forms of a dateline, surest first. A form without an agency must open a sentence."""

_FORMS = tuple(re.compile(form) for form in FORMS)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline that opens a line: how long it is, the day it gives (perhaps without a year) and whose report it is."""

    length: int
    quote: str
    stamp: stamps.Stamp | None
    agency: str = ""


def opening(text: str) -> Dateline | None:
    """The dateline that opens a line, if one does."""
    head = text[: LONGEST + 60]
    for form in _FORMS:
        match = form.match(head)
        if match and match.end() <= LONGEST and (found := _made(match)):
            return found
    return None


def _made(match: re.Match[str]) -> Dateline | None:
    """A dateline's parts; the day may also stand within the agency's brackets. A figure that is no day is no dateline's."""
    quote = match.group().strip(" -–—")
    parts = match.groupdict()
    agency, middle = parts.get("agency") or "", parts.get("middle") or ""
    where = " ".join((middle, agency))
    full = stamps.dates(where)
    if full:
        day = full[0][1]
        stamp: stamps.Stamp | None = stamps.Stamp(quote, day.year, day.month, day.day)
    else:
        stamp = stamps.yearless(where)
    if stamp is None and any(c.isdigit() for c in middle):
        return None
    return Dateline(match.end(), quote, stamp, agency.split(",")[0].strip())
