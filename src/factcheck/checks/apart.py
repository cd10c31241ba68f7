"""Pairs of one subject that speak of two things after all, though nothing in the words says so: they are no conflict.

A false alarm costs more trust than a missed detail, so a pair is given up where experience says that it is rarely one thing.
"""

from __future__ import annotations

import math
from datetime import date

from factcheck.checks.bounds import ALWAYS_ROUNDED
from factcheck.checks.conflicts import Case, Conflict, Time, middle
from factcheck.checks.slips import lost_zeros
from factcheck.model import AsOfBasis, Behaves, Kind, Role

RECALLED = 14
"""Days by which an event must lie back, beyond what lies between two articles, to be another event that one of them recalls."""

FAR = 4.0
"""Ratio above which two running totals are of two things: beyond it, one night's dead stand beside the year's."""

MEASURED = 1.5
"""The same for what is measured: who measures one thing twice comes out close."""

CLOSE = 1.15
"""The same in the body of one article, and for a running total that another speaker puts lower later: who writes 71 and 74
slipped and 58 is corrected to 57, but who writes 12 and 9 means two things."""

IN_FULL = len("2000-01-01")

TOLD = frozenset({AsOfBasis.STATED, AsOfBasis.RELATIVE})


def apart(case: Case, conflict: Conflict) -> bool:
    """Whether the two figures of a conflict are given up as speaking of two things."""
    if conflict.first.kind is Kind.DATE:
        return _counted_from_another_day(conflict)
    if conflict.one_wording:
        return False
    if _moved_some_day(conflict) or _looks_back(case, conflict) or _each_of_its_time(case, conflict):
        return True
    return (conflict.one_sentence and conflict.one_telling) or conflict.size > math.log(_limit(case, conflict))


def _counted_from_another_day(conflict: Conflict) -> bool:
    """Whether one date is a bare "Thursday" or "last week", and so far from the other that its text is of another week than it
    seems: old texts are put out again, and follow-ups keep their sentences."""
    bare = any(not any(c.isdigit() for c in a.quote) for a in (conflict.first, conflict.second))
    real = [str(a.value) for a in (conflict.first, conflict.second) if not a.problem]
    days = [date.fromisoformat(value) for value in real if len(value) == IN_FULL]
    return bare and len(days) == 2 and abs((days[1] - days[0]).days) > RECALLED


def _moved_some_day(conflict: Conflict) -> bool:
    """Whether two movements of what moves every day are given, and a day is not known: "the index fell 2%"."""
    pair = (conflict.first, conflict.second)
    moved = all(a.topic.sort == "change" and a.topic.over == "now" for a in pair)
    return moved and not conflict.one_article and any(a.as_of is None for a in pair)


def _limit(case: Case, conflict: Conflict) -> float:
    """The ratio above which two figures are of two things; without end where one speaker, or a slip, stands behind both."""
    falls = case.falls(conflict)
    if _told_twice(case, conflict) or (falls and not conflict.one_speaker):
        return CLOSE
    if not (falls or case.grows(conflict)) and (conflict.one_speaker or _slipped(conflict)):
        return math.inf
    if case.subject.behaves is Behaves.CUMULATIVE:
        return FAR
    return MEASURED if conflict.first.kind in ALWAYS_ROUNDED else math.inf


def _told_twice(case: Case, conflict: Conflict) -> bool:
    """Whether a writer who knew both figures gives them: in the body of one article, or coming back to one of two counts."""
    if not conflict.one_telling:
        return False
    said = [a.value for a in case.members if a.article == conflict.first.article]
    again = conflict.first.kind is Kind.COUNT and any(said.count(a.value) > 1 for a in (conflict.first, conflict.second))
    return again or {conflict.first.role, conflict.second.role} <= {Role.BODY}


def _looks_back(case: Case, conflict: Conflict) -> bool:
    """Whether the figures hold for days much further apart than the articles that tell them: one recalls an older event."""
    held = [a.as_of.start for a in (conflict.first, conflict.second) if a.as_of]
    told = _days_told(case, conflict)
    return len(held) == 2 and told >= 0 and abs((held[1] - held[0]).days) > told + RECALLED


def _each_of_its_time(case: Case, conflict: Conflict) -> bool:
    """Whether one text gives each figure its own time: "90 trains ran on Monday and 70 today", or a toll that grew by noon."""
    upper, lower = sorted((conflict.first, conflict.second), key=lambda a: a.span)
    if any(a.as_of is None or a.as_of.basis not in TOLD or a.topic.aspect == "previous" for a in (upper, lower)):
        return False
    grew = case.subject.behaves is Behaves.CUMULATIVE and middle(lower) > middle(upper)
    return (conflict.one_sentence and conflict.time is Time.LATER) or (conflict.one_telling and grew)


def _days_told(case: Case, conflict: Conflict) -> int:
    """The days between two articles; -1 where the day of one is not known."""
    told = [day for a in (conflict.first, conflict.second) if (day := case.articles[a.article].published.day)]
    return abs((told[1] - told[0]).days) if len(told) == 2 else -1


def _slipped(conflict: Conflict) -> bool:
    return bool(lost_zeros(middle(conflict.first), middle(conflict.second)))
