"""Pairs of one subject that speak of two things after all, though nothing in the words says so: they are no conflict.

A false alarm costs more trust than a missed detail, so a pair is given up where experience says that it is rarely one thing.
"""

from __future__ import annotations

import math
from datetime import date

from factcheck.checks.conflicts import Case, Conflict, Time, middle
from factcheck.checks.slips import lost_zeros
from factcheck.model import AsOfBasis, Behaves, Kind, Role

RECALLED = 14
"""Days by which an event must lie back, beyond what lies between two articles, to be another event that one of them recalls."""

IN_ONE_BODY = 1.15
"""Ratio above which two figures in the body of one article are two groups: who writes 71 and 74 slipped, who writes 12 and 9
means two things. Of 84 such pairs, near or far, a study of eleven sets of news found 46 to be one thing."""

BETWEEN_WRITERS = {Kind.MEASURE: 1.5, Kind.PERCENT: 1.5, Kind.DURATION: 2.5, Kind.MONEY: 3.0}
"""Ratio above which two writers' figures of a kind are of two things: who measures one thing twice comes out close."""

OF_COUNTS, OF_FEW, FEW = 20.0, 1.6, 20.0
"""The same for counts: estimates of one crowd differ fivefold, but nobody counts two for six. Below twenty they are few, and a
smaller number is mostly a part that the words do not mark."""

OF_TOLLS = 3.0
"""The same for running totals of one time: two sources for the dead of one event are not three times apart."""

OF_CORRECTIONS = 1.25
"""The same for a running total that another speaker puts lower later: 58 is corrected to 57, but two are a part of six."""

OF_GROWTH = 4.0
"""The same for one that is higher later: beyond it, one night's dead stand beside the year's."""

SETTLES = 7
"""Days after which a toll of a few moves by no more than what two writers may differ by."""

IN_FULL = len("2000-01-01")

TOLD = frozenset({AsOfBasis.STATED, AsOfBasis.RELATIVE})


def apart(case: Case, conflict: Conflict) -> bool:
    """Whether the two figures of a conflict are given up as speaking of two things."""
    if conflict.first.kind is Kind.DATE:
        return _counted_from_another_day(conflict)
    if conflict.one_wording:
        return False
    if _moved_some_day(conflict) or _looks_back(case, conflict) or _day_by_day(conflict):
        return True
    if conflict.one_article and conflict.time is Time.SAME and not conflict.two_speakers:
        return conflict.one_sentence or _in_one_article(case, conflict)
    moved = case.falls(conflict) or case.grows(conflict)
    sure = not moved and (conflict.one_speaker or _slipped(conflict))
    return conflict.size > math.log(_limit(case, conflict)) and not sure


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
    """The ratio above which two writers' figures are of two things."""
    if case.falls(conflict) and not conflict.one_speaker:
        return OF_CORRECTIONS
    few = max(middle(conflict.first), middle(conflict.second)) < FEW
    if case.grows(conflict):
        return OF_FEW if few and _days_told(case, conflict) > SETTLES else OF_GROWTH
    tolls = OF_TOLLS if case.subject.behaves is Behaves.CUMULATIVE else OF_COUNTS
    return BETWEEN_WRITERS.get(conflict.first.kind, OF_FEW if few else tolls)


def _looks_back(case: Case, conflict: Conflict) -> bool:
    """Whether the figures hold for days much further apart than the articles that tell them: one recalls an older event."""
    held = [a.as_of.start for a in (conflict.first, conflict.second) if a.as_of]
    told = _days_told(case, conflict)
    return len(held) == 2 and told >= 0 and abs((held[1] - held[0]).days) > told + RECALLED


def _day_by_day(conflict: Conflict) -> bool:
    """Whether a sentence gives each of two figures its own day: "90 trains ran on Monday and 70 today" are no running total."""
    pair = (conflict.first, conflict.second)
    given = all(a.as_of is not None and a.as_of.basis in TOLD and a.topic.aspect != "previous" for a in pair)
    return conflict.one_sentence and conflict.time is Time.LATER and given


def _days_told(case: Case, conflict: Conflict) -> int:
    """The days between two articles; -1 where the day of one is not known."""
    told = [day for a in (conflict.first, conflict.second) if (day := case.articles[a.article].published.day)]
    return abs((told[1] - told[0]).days) if len(told) == 2 else -1


def _in_one_article(case: Case, conflict: Conflict) -> bool:
    """Whether one article gives the two for two incidents, for a whole and its part, or for two hours of a toll that grew."""
    if {conflict.first.role, conflict.second.role} <= {Role.BODY}:
        return conflict.size > math.log(IN_ONE_BODY) or _told_growing(case, conflict)
    far = conflict.size > math.log(_limit(case, conflict)) and not _slipped(conflict)
    return far or (conflict.size > math.log(IN_ONE_BODY) and _repeated(case, conflict))


def _repeated(case: Case, conflict: Conflict) -> bool:
    """Whether the article comes back to one of two counts, so that its writer knows it: the other counts something else."""
    said = [a.value for a in case.members if a.article == conflict.first.article]
    return conflict.first.kind is Kind.COUNT and any(said.count(a.value) > 1 for a in (conflict.first, conflict.second))


def _told_growing(case: Case, conflict: Conflict) -> bool:
    """Whether one text gives a running total twice, each with its own time, and the one further down is the higher."""
    upper, lower = sorted((conflict.first, conflict.second), key=lambda a: a.span)
    timed = all(a.as_of is not None and a.as_of.basis in TOLD for a in (upper, lower))
    return timed and case.subject.behaves is Behaves.CUMULATIVE and middle(lower) > middle(upper)


def _slipped(conflict: Conflict) -> bool:
    return bool(lost_zeros(middle(conflict.first), middle(conflict.second)))
