"""What an article gives away of its day by itself: weekdays, dates, "tomorrow, 17 October"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from factcheck.dating.clues import AHEAD, LEAD, RECENT, WRONG_SIDE, WRONG_WEEKDAY, YEAR_WRITTEN, Clue, weight
from factcheck.dating.named import Named

WEEK = 7

FAR = 9999
"""Days from a day to one that cannot be."""


def clues(named: Sequence[Named], relative: bool) -> Iterator[Clue]:
    """The clues that the days an article names give, the surest first.

    `relative` is whether it also says "today" or "yesterday": then it has less need of a weekday's name for a day so near.
    """
    yield from (_tie(one) for one in named if one.tied is not None)
    yield from (_dateline(one) for one in named if one.dateline and one.month)
    loose = [one for one in named if one.tied is None and not one.dateline]
    yield from _weekdays([one for one in loose if one.month is None and one.weekday is not None], relative)
    yield from _dates([one for one in loose if one.month is not None])


def _tie(one: Named) -> Clue:
    """A day that the article says lies so far from its own."""
    away = one.tied or 0

    def weigh(day: date) -> float:
        meant = date.fromordinal(day.toordinal() + away)
        if one.month is None:
            return weight("tie", 0 if meant.weekday() == one.weekday else 1)
        value = weight("tie", 0 if meant == one.in_year(meant.year) else 1)
        return value * _agrees(one, meant)

    return Clue(f"calls '{one.quote}' its {('yesterday', 'today', 'tomorrow')[away + 1]}", weigh)


def _dateline(one: Named) -> Clue:
    def weigh(day: date) -> float:
        last = one.before(day)
        return weight("dateline", (day - last).days) * _agrees(one, last) if last else WRONG_SIDE

    return Clue(f"its dateline says '{one.quote}'", weigh)


def _weekdays(named: Sequence[Named], relative: bool) -> Iterator[Clue]:
    """Weekday names: the newest past one is mostly the article's own day, and the first one named is mostly the newest."""
    past = _first_of_each([one for one in named if not one.ahead])
    if past:
        shown = ", ".join(sorted({f"'{one.quote}'" for one in past}))
        yield Clue(f"speaks of {shown} as past", partial(_past_weekdays, past, relative))
    for one in _first_of_each([one for one in named if one.ahead]):
        yield Clue(f"speaks of '{one.quote}' as still to come", partial(_coming, one))


def _past_weekdays(past: Sequence[Named], relative: bool, day: date) -> float:
    ages = [_age(one, day) for one in past]
    newest = min(ages)
    parts = {one.part for one, age in zip(past, ages, strict=True) if age == newest}
    sort = "newest weekday"
    if "morning" in parts:
        sort += ", in the morning"
    elif parts == {"evening"}:
        sort += ", in the evening"
    elif relative:
        sort += ", beside 'today'"
    value = weight(sort, newest) * weight("oldest weekday", max(ages))
    return value if ages[0] == newest else value * LEAD


def _age(one: Named, day: date) -> int:
    """How many days before a day the weekday lies that is named: the last such, or the first since a day given in full."""
    if one.since is None:
        return (day.weekday() - (one.weekday or 0)) % WEEK
    meant = one.since.toordinal() + ((one.weekday or 0) - one.since.weekday()) % WEEK
    age = day.toordinal() - meant
    return age if age >= 0 else FAR


def _coming(one: Named, day: date) -> float:
    return weight("coming weekday", ((one.weekday or 0) - day.weekday()) % WEEK)


def _dates(named: Sequence[Named]) -> Iterator[Clue]:
    """Days of the month: the past ones lie behind the article's day and the newest of them not far; the others ahead."""
    past = _first_of_each([one for one in named if one.ahead is False])
    if past:
        shown = ", ".join(f"'{one.quote}'" for one in past)
        yield Clue(f"speaks of {shown} as past", partial(_past_dates, past), telling=False)
    for one in _first_of_each([one for one in named if one.ahead]):
        yield Clue(f"speaks of '{one.quote}' as still to come", partial(_coming_date, one))
    for one in _first_of_each([one for one in named if one.ahead is None]):
        yield Clue(f"names '{one.quote}'", partial(_some_date, one), telling=False)


def _past_dates(past: Sequence[Named], day: date) -> float:
    """Every past date must lie behind the day; the newest that is no history lies not far behind it."""
    value, recent = 1.0, []
    for one in past:
        last = one.before(day)
        if last is None:
            return WRONG_SIDE
        value *= _agrees(one, last)
        age = (day - last).days
        if one.year is None:
            recent.append(weight("newest past day", age))
            value *= weight("any past day", age)
        elif age <= RECENT:
            recent.append(weight("newest day in full", age))
        elif last.year == day.year:
            value *= YEAR_WRITTEN
    return value * max(recent, default=1.0)


def _coming_date(one: Named, day: date) -> float:
    following = one.after(day)
    return weight("coming day", (following - day).days) * _agrees(one, following) if following else WRONG_SIDE


def _some_date(one: Named, day: date) -> float:
    last, following = one.before(day), one.after(day)
    behind = weight("day", (day - last).days) * _agrees(one, last) if last else 0.0
    ahead = weight("day", (following - day).days) * _agrees(one, following) * AHEAD if following else 0.0
    return max(behind, ahead, WRONG_SIDE)


def _agrees(one: Named, day: date) -> float:
    """What is left of a reading in which a date falls on another weekday than the one beside it."""
    return 1.0 if one.weekday is None or one.month is None or day.weekday() == one.weekday else WRONG_WEEKDAY


def _first_of_each(named: Sequence[Named]) -> list[Named]:
    """Each day once, at its first mention."""
    kept: dict[tuple[object, ...], Named] = {}
    for one in named:
        day = (one.year, one.month, one.day) if one.month is not None else (one.weekday, one.part, one.since)
        kept.setdefault(day, one)
    return list(kept.values())
