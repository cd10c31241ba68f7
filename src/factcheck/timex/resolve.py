"""From a matched expression to its meaning: one pure function for each kind of expression.

Each takes what was found and the scene it stands in, and returns a `Meaning`; days that cannot be told stay None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from factcheck.model import AsOfBasis
from factcheck.timex import days, foreign, words
from factcheck.timex.meaning import Meaning, in_month, in_year, on_day, spanning, unknown
from factcheck.timex.tense import Tense, tense
from factcheck.timex.tokens import Tokens

_WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_NAMES = tuple(name.title() for name in words.MONTHS)
_WEEKDAYS = {**words.WEEKDAYS, **words.WEEKDAY_ABBREVIATIONS}
_MONTHS = {**words.MONTHS, **words.MONTH_ABBREVIATIONS}
_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y", "weekend": "WE", "quarter": "Q"}
_STEP = {
    "last": -1, "past": -1, "this past": -1, "previous": -1, "this": 0, "current": 0, "same": 0, "that": 0,
    "next": 1, "coming": 1, "this coming": 1, "following": 1,
}  # fmt: skip
_GRAINS = {"month": "month", "quarter": "month", "year": "year", "decade": "year", "century": "year"}
"""How precise a date must be for so many units to be counted from it; all others need a day."""
_LONG_PAST, _SAME_STORY = timedelta(days=180), timedelta(days=45)
"""A day without a year that is so near to a date long past in its paragraph belongs to that date's year."""
_ANCHORED = frozenset({"previous", "following", "same", "that"})


@dataclass(frozen=True, slots=True)
class Found:
    """Tokens `start` to `end` that match a rule, with the token range of each named group."""

    tokens: Tokens
    start: int
    end: int
    groups: dict[str, tuple[int, int]]

    def has(self, name: str) -> bool:
        """Whether a group took part in the match."""
        return name in self.groups

    def get(self, name: str) -> str:
        """The words of a group in small letters; empty where it took no part."""
        if name not in self.groups:
            return ""
        first, last = self.groups[name]
        return self.tokens.text[self.tokens.starts[first] : self.tokens.ends[last - 1]].lower()

    def number(self, name: str) -> int:
        """The digits of a group."""
        return int(re.sub(r"[^0-9]", "", self.get(name)))

    def surface(self) -> str:
        """The whole expression as written."""
        return self.tokens.text[self.tokens.starts[self.start] : self.tokens.ends[self.end - 1]]

    def tense(self) -> Tense:
        """The tense of the clause it stands in."""
        return tense(self.tokens, self.start, self.end)

    def before(self, back: int = 1) -> str:
        """A word before the expression, in small letters."""
        return self.tokens.word(self.start - back)

    def after(self, on: int = 0) -> str:
        """A word after the expression, in small letters."""
        return self.tokens.word(self.end + on)


@dataclass(slots=True)
class Scene:
    """What an expression is read by: the publication day, the outlet's habit, and what the expressions around it give.

    `weekdays` are those that the text names; `stand` and `earlier` hold the last date told in this paragraph and in those
    before it, by precision; `year_nearby` is the year that the paragraph states, `stated` the last day it gave with its year.
    """

    reference: date | None
    day_first: bool | None = None
    weekdays: frozenset[str] = frozenset()
    year_nearby: int | None = None
    stated: date | None = None
    stand: dict[str, date] = field(default_factory=dict)
    earlier: dict[str, date] = field(default_factory=dict)

    def stood(self, day: date, precision: str) -> None:
        """A date has been told: what follows may count from it, at its precision and coarser ones."""
        grains = ("day", "month", "year")
        self.stand.update(dict.fromkeys(grains[grains.index(precision) :], day))

    def standing(self, grain: str) -> date | None:
        """The day the text stands at: the last date in the paragraph that is as precise as that, else the publication day."""
        return self.stand.get(grain, self.reference)

    def told(self, grain: str) -> date | None:
        """The same for what points back at a date ("that day"): one of an earlier paragraph will do."""
        return self.stand.get(grain, self.earlier.get(grain, self.reference))


Resolver = Callable[[Found, Scene], Meaning]


# --- days of the month ------------------------------------------------------------------------------------------------


def calendar_day(found: Found, scene: Scene) -> Meaning:
    """ "9 December 2016", "Friday, Oct. 12", "the 3rd of May": the year as written, else the nearest by tense."""
    month = _MONTHS[found.get("m").rstrip(".")]
    return _dated(found, scene, found.number("d"), month, _year(found))


def day_range(found: Found, scene: Scene) -> Meaning:
    """ "3 to 9 June", "Nov. 28 - Dec. 3": one stretch of days."""
    last_month = _MONTHS[found.get("m" if not found.has("n") else "n").rstrip(".")]
    first_month = _MONTHS[found.get("m").rstrip(".")]
    first, last = (found.number(name) for name in "de")
    year = _year(found)
    if year is None:
        year = _nearest_year(found, scene, last_month, min(last, 28))
    if year is None:
        return unknown(f"XXXX-{first_month:02d}-{first:02d}/XXXX-{last_month:02d}-{last:02d}", "span")
    begins = _day(year - (first_month > last_month), first_month, first)
    ends = _day(year, last_month, last)
    if begins is None or ends is None or begins > ends:
        return unknown(f"{year:04d}-{last_month:02d}", "span", problem="no such days")
    return _during(spanning(f"{begins.isoformat()}/{ends.isoformat()}", (begins, ends), "span", not found.has("y")))


def one_of_two_days(found: Found, scene: Scene) -> Meaning:
    """The bare number of "9 and 10 June" (before) or "June 9 and 10" (after): a day of the month named beside it."""
    if found.has("m"):
        return calendar_day(found, scene)
    last = scene.stand.get("day")
    day = _day(last.year, last.month, found.number("d")) if last else None
    return on_day(day, relative=True) if day else unknown("XXXX-XX-XX", "day")


def day_of_month(found: Found, scene: Scene) -> Meaning:
    """ "on the 9th": of the month that brings it nearest to the publication day."""
    number = found.number("d")
    near = scene.standing("month")
    if near is None:
        return unknown(f"XXXX-XX-{number:02d}", "day")
    shifted = [days.add_months(near.year, near.month, n) for n in (-1, 0, 1)]
    known = [day for year, month in shifted if (day := _day(year, month, number))]
    return on_day(_nearest(known, near, found.tense()), relative=True)


def iso_day(found: Found, scene: Scene) -> Meaning:
    """ "2024-03-05", with a time or without."""
    surface = found.surface()
    year, month, number = (int(part) for part in surface[:10].split("-"))
    day = _day(year, month, number)
    if day is None:
        return unknown(surface[:10], "day", problem=_impossible(number, month, year), stated=True)
    return on_day(day, f"T{surface[11:16]}" if len(surface) > 10 else "")


def numeric_day(found: Found, scene: Scene) -> Meaning:
    """ "3/4/2024" by the habit that is known, "13.4.2024", "07/2023"."""
    day = numeric_parts(found.surface(), scene.day_first)
    if day is None:
        return unknown("XXXX-XX-XX", "day", stated=True)
    if len(day) == 2:
        return in_month(*day)
    known = _day(*day)
    return (
        on_day(known)
        if known
        else unknown(f"{day[0]:04d}-{day[1]:02d}-{day[2]:02d}", "day", problem=_impossible(day[2], day[1], day[0]))
    )


def numeric_parts(surface: str, day_first: bool | None) -> tuple[int, ...] | None:
    """Year, month and day of "3/4/2024"; year and month of "4/2024"; None where it could be read in two ways."""
    mark = next(char for char in surface if not char.isdigit())
    parts = [int(part) for part in surface.split(mark)]
    if len(parts) == 2:
        return (parts[1], parts[0]) if 1 <= parts[0] <= 12 and 1900 <= parts[1] < 2100 else None
    if parts[0] > 999:
        return (parts[0], parts[1], parts[2]) if parts[1] <= 12 else None
    first, second, year = parts
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    if mark == "." or first > 12 or (day_first and second <= 12):
        return (year, second, first) if 1 <= second <= 12 and 1 <= first <= 31 else None
    if second > 12 or day_first is False or first == second:
        return (year, first, second) if first >= 1 and 1 <= second <= 31 else None
    return None


def foreign_day(found: Found, scene: Scene) -> Meaning:
    """ "9 décembre 2016": read by dateparser."""
    year = found.number("y")
    day = foreign.parse(found.surface(), date(year, 1, 1))
    return on_day(day) if day and day.year == year else unknown(f"{year:04d}-XX-XX", "day", stated=True)


# --- weekdays ---------------------------------------------------------------------------------------------------------


def weekday(found: Found, scene: Scene) -> Meaning:
    """ "Friday", "last Tuesday", "Monday next week", "Thursday night": the most recent, or by tense the next.

    Tomorrow's weekday is tomorrow unless the tense is past; and even then where the text calls its own day by name, as
    texts do that were updated after midnight: six days back it would say "last Friday".
    """
    named = _WEEKDAYS[found.get("w")]
    part = _part(found)
    day = _weekday_day(found, scene, named)
    if day is None:
        return unknown(f"XXXX-WXX-{named + 1}{part}", "day", named)
    return on_day(day, part, True, named)


def _weekday_day(found: Found, scene: Scene, named: int) -> date | None:
    near = scene.reference
    if near is None:
        return None
    back = near - timedelta(days=(near.weekday() - named) % 7)
    on = near + timedelta(days=(named - near.weekday()) % 7)
    step = found.get("s")
    if found.has("k"):
        return days.week_days(near)[0] + timedelta(days=named + 7 * _STEP[found.get("k")])
    if step in ("last", "past", "this past", "previous"):
        return back if back < near else back - timedelta(days=7)
    if step == "next":
        return days.week_days(near)[0] + timedelta(days=7 + named)
    if step in ("coming", "this coming"):
        return on if on > near else on + timedelta(days=7)
    if step == "this":
        return back if found.tense() is Tense.PAST else on
    when = found.tense()
    if when is Tense.PROBABLE:
        nearer_behind = near - back < on - near if found.after() == "'s" else near - back <= timedelta(days=1)
        return back if nearer_behind else on
    if on - near == timedelta(days=1) and (when is Tense.NONE or _WEEKDAY_NAMES[near.weekday()].lower() in scene.weekdays):
        return on
    return on if when is Tense.FUTURE else back


def nth_weekday(found: Found, scene: Scene) -> Meaning:
    """ "the first Monday in October", "the last Friday of May 2019"."""
    inner = month(found, scene)
    named, which = _WEEKDAYS[found.get("w")], found.get("q")
    nth = -1 if which == "last" else words.ORDINALS[which]
    if inner.start is None:
        return unknown(f"{inner.value}-XX", "day", named)
    day = days.nth_weekday(inner.start.year, inner.start.month, named, nth)
    return on_day(day, relative=not found.has("y"), weekday=named)


# --- today and its neighbours -----------------------------------------------------------------------------------------

_DEICTIC = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "day before yesterday": -2,
    "the day after tomorrow": 2, "day after tomorrow": 2,
}  # fmt: skip


def deictic_day(found: Found, scene: Scene) -> Meaning:
    """ "today", "yesterday evening", "tonight", "this morning", "last night"."""
    if found.has("s"):
        shift = -1 if found.get("s") == "last" else 0
    else:
        shift = _DEICTIC[" ".join(found.get("w").split())]
    part = "TNI" if found.get("w") == "tonight" else _part(found)
    if scene.reference is None:
        return unknown({-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}[max(-1, min(1, shift))], "day")
    return on_day(scene.reference + timedelta(days=shift), part, True)


def overnight(found: Found, scene: Scene) -> Meaning:
    """The night that ends on the publication day."""
    if scene.reference is None:
        return Meaning("TIME", "XXXX-XX-XXTNI")
    last = scene.reference
    return _relative(Meaning("TIME", f"{last - timedelta(days=1)}TNI", last - timedelta(days=1), last, "day"))


def reference_word(found: Found, scene: Scene) -> Meaning:
    """ "now", "the future": no day is meant."""
    return unknown("FUTURE_REF" if "future" in found.surface().lower() else "PRESENT_REF", "span")


# --- weeks, months, years, and what lies around them --------------------------------------------------------------------


def stepped_unit(found: Found, scene: Scene) -> Meaning:
    """ "last week", "this year", "next month", "the following day", "that year"."""
    step, unit = found.get("s"), words.CALENDAR_UNITS[found.get("u")]
    if unit == "weekend" and step in ("coming", "this coming") and scene.reference is not None:
        return _stepped(unit, 0 if scene.reference.weekday() < 5 else 1, scene.reference, "")
    anchored = step in _ANCHORED or (step, unit) == ("next", "day")
    near = scene.told(_GRAINS.get(unit, "day")) if anchored else scene.reference
    return _stepped(unit, _STEP[step], near, _part(found))


def next_part(found: Found, scene: Scene) -> Meaning:
    """ "the next morning", "the following night", "that evening": a part of a day counted from where the text stands."""
    near = scene.told("day")
    if near is None:
        return unknown(f"XXXX-XX-XX{_part(found)}", "day")
    return on_day(near + timedelta(days=_STEP[found.get("s")]), _part(found), True)


def trailing_unit(found: Found, scene: Scene) -> Meaning:
    """ "the past week": the days up to the publication day."""
    return _around(scene, 1, words.CALENDAR_UNITS[found.get("u")], _STEP[found.get("s")])


def the_unit(found: Found, scene: Scene) -> Meaning:
    """ "the end of the year", "the weekend": the current one, a weekend by tense."""
    unit = words.CALENDAR_UNITS[found.get("u")]
    step = 0
    if unit == "weekend" and scene.reference is not None:
        step = 0 if scene.reference.weekday() >= 4 or found.tense() in (Tense.FUTURE, Tense.PROBABLE) else -1
    return _stepped(unit, step, scene.reference, "")


def _stepped(unit: str, step: int, near: date | None, part: str) -> Meaning:
    """The unit of the calendar that holds `near`, or one before or after it."""
    if near is None:
        value = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "year": "XXXX"}.get(
            unit
        )
        return unknown((value or "XXXX") + part, unit if value and unit != "weekend" else "span")
    return _relative(_UNITS[unit](near, step, part))


def _a_day(near: date, step: int, part: str) -> Meaning:
    return on_day(near + timedelta(days=step), part)


def _a_week(near: date, step: int, _: str) -> Meaning:
    week = near + timedelta(days=7 * step)
    return spanning(days.iso_week(week), days.week_days(week), "week")


def _a_weekend(near: date, step: int, _: str) -> Meaning:
    week = near + timedelta(days=7 * step)
    return spanning(f"{days.iso_week(week)}-WE", days.weekend_days(week), "span")


def _a_month(near: date, step: int, _: str) -> Meaning:
    return in_month(*days.add_months(near.year, near.month, step))


def _a_quarter(near: date, step: int, _: str) -> Meaning:
    year, month = days.add_months(near.year, (near.month - 1) // 3 * 3 + 1, 3 * step)
    return spanning(f"{year:04d}-Q{month // 3 + 1}", days.months(year, month, 3), "quarter")


def _a_year(near: date, step: int, _: str) -> Meaning:
    return in_year(near.year + step)


def _a_decade(near: date, step: int, _: str) -> Meaning:
    return decade_of(near.year // 10 * 10 + 10 * step)


def _a_century(near: date, step: int, _: str) -> Meaning:
    return century_of(near.year // 100 + step)


_UNITS: dict[str, Callable[[date, int, str], Meaning]] = {
    "day": _a_day, "night": _a_day, "week": _a_week, "weekend": _a_weekend, "month": _a_month, "quarter": _a_quarter,
    "year": _a_year, "decade": _a_decade, "century": _a_century,
}  # fmt: skip


def decade_of(first: int) -> Meaning:
    """Ten years from `first` on."""
    return spanning(f"{first // 10:03d}X", days.years(first, first + 9), "decade")


def century_of(hundreds: int) -> Meaning:
    """The hundred years that begin with `hundreds` ("19" is the 20th century)."""
    return spanning(f"{hundreds:02d}", days.years(max(1, hundreds * 100), hundreds * 100 + 99), "span")


def month(found: Found, scene: Scene) -> Meaning:
    """ "November", "last October", "April next year", "early March", "July 1997"."""
    named = _MONTHS[found.get("m").rstrip(".")]
    year = _year(found)
    if year is not None:
        return in_month(year, named)
    near = scene.reference
    if near is None:
        return in_month(scene.year_nearby, named, True) if scene.year_nearby else unknown(f"XXXX-{named:02d}", "month")
    if found.has("k"):
        return in_month(near.year + _STEP[found.get("k")], named, True)
    past = near.year - (named > near.month)
    coming = near.year + (named < near.month)
    step = found.get("s")
    if step in ("last", "past", "this past", "previous"):
        return in_month(past - (named == near.month), named, True)
    if step in ("next", "coming", "this coming"):
        return in_month(coming + (named == near.month), named, True)
    if step == "this":
        return in_month(near.year, named, True)
    behind, on = (near.month - named) % 12, (named - near.month) % 12
    return in_month(coming if _prefers_coming(found.tense(), behind, on) else past, named, True)


def month_range(found: Found, scene: Scene) -> Meaning:
    """ "January-March 2016": from one month to another of a year that is named."""
    first, last = (_MONTHS[found.get(name).rstrip(".")] for name in "mn")
    year = found.number("y")
    begins = date(year - (first > last), first, 1)
    interval = begins, days.month_days(year, last)[1]
    return _during(spanning(f"{begins.year:04d}-{first:02d}/{year:04d}-{last:02d}", interval, "span"))


def year(found: Found, scene: Scene) -> Meaning:
    """ "2016", "early 2017", "post-1959"."""
    return in_year(found.number("y"))


def year_range(found: Found, scene: Scene) -> Meaning:
    """ "1991-1997", "2011-12"."""
    first, last = found.number("y"), found.number("z")
    last += 0 if last > 99 else first // 100 * 100
    return _during(spanning(f"{first:04d}/{last:04d}", days.years(first, last), "span"))


def decade(found: Found, scene: Scene) -> Meaning:
    """ "the 1990s", "the late '80s", "the nineties"."""
    surface = found.get("d")
    first = words.DECADES.get(surface) if surface in words.DECADES else found.number("d")
    first = first or 0
    return decade_of(first if first > 99 else 1900 + first if first > 10 else 2000 + first)


def century(found: Found, scene: Scene) -> Meaning:
    """ "the 20th century", "the nineteenth century"."""
    surface = found.get("d")
    number = words.ORDINALS.get(surface) or int(re.sub(r"[^0-9]", "", surface) or 0)
    return century_of(number - 1) if 1 <= number <= 30 else unknown("XXXX", "span")


def quarter(found: Found, scene: Scene) -> Meaning:
    """ "the third quarter", "Q3 2016", "the first half of 2017"; without a year the last one, or by tense the next."""
    surface = found.get("q")
    number = words.ORDINALS.get(surface) or int(re.sub(r"[^0-9]", "", surface))
    size = 6 if found.has("h") or surface[0] == "h" else 3
    letter = "H" if size == 6 else "Q"
    named = _year(found)
    if named is None and found.has("k") and scene.reference:
        named = scene.reference.year + _STEP[found.get("k")]
    if named is None and scene.reference:
        near = scene.reference
        begins = (number - 1) * size + 1
        named = near.year if begins <= near.month or found.tense() is Tense.FUTURE else near.year - 1
    if named is None or number > 12 // size:
        return unknown(f"XXXX-{letter}{number}", "quarter")
    interval = days.months(named, (number - 1) * size + 1, size)
    return spanning(f"{named:04d}-{letter}{number}", interval, "quarter" if size == 3 else "span", not found.has("y"))


def season(found: Found, scene: Scene) -> Meaning:
    """ "last fall", "this summer", "spring 2017", "in the spring"."""
    code = words.SEASONS[found.get("m")]
    named = _year(found)
    near = scene.reference
    if named is not None:
        return spanning(f"{named:04d}-{code}", days.season_days(named, code), "season")
    if near is None:
        return unknown(f"XXXX-{code}", "season")
    step = found.get("s")
    if found.has("k"):
        chosen = near.year + _STEP[found.get("k")]
    else:
        around = (near.year - 1, near.year, near.year + 1)
        past = max(y for y in around if days.season_days(y, code)[1] < near)
        coming = min(y for y in around if days.season_days(y, code)[0] > near)
        current = [y for y in around if past < y < coming]
        if step in ("last", "past", "this past", "previous"):
            chosen = past
        elif step in ("next", "coming", "this coming"):
            chosen = coming
        else:
            chosen = current[0] if current else _this_season(found, near, code, past, coming)
    return spanning(f"{chosen:04d}-{code}", days.season_days(chosen, code), "season", True)


def _this_season(found: Found, near: date, code: str, past: int, coming: int) -> int:
    behind, on = near - days.season_days(past, code)[1], days.season_days(coming, code)[0] - near
    return coming if _prefers_coming(found.tense(), behind.days, on.days) else past


def fiscal_year(found: Found, scene: Scene) -> Meaning:
    """ "fiscal 2017", "the 2016-17 fiscal year", "this fiscal year": named after a year; where it begins is not told."""
    if found.has("z"):
        last = found.number("z")
        named: int | None = last if last > 99 else found.number("y") // 100 * 100 + last
    else:
        named = _year(found)
    if named is None:
        step = _STEP[found.get("s")] if found.has("s") else 0
        return _renamed(_stepped("year", step, scene.reference, ""))
    return _renamed(in_year(named))


def this_time(found: Found, scene: Scene) -> Meaning:
    """ "this time last year": the same days a year, month or week away, as a month or a week."""
    step, unit = _STEP[found.get("s")], words.CALENDAR_UNITS[found.get("u")]
    near = scene.reference
    if near is None:
        return unknown("XXXX-XX", "month")
    if unit == "year":
        return in_month(near.year + step, near.month, True)
    return _stepped("week", 4 * step if unit == "month" else step, near, "")


def week_of(found: Found, scene: Scene) -> Meaning:
    """ "the week of March 6": the ISO week that holds the day."""
    inner = calendar_day(found, scene)
    if inner.start is None:
        return unknown("XXXX-WXX", "week")
    return spanning(days.iso_week(inner.start), days.week_days(inner.start), "week", not found.has("y"))


# --- so long ago, so long after -----------------------------------------------------------------------------------------


def ago(found: Found, scene: Scene) -> Meaning:
    """ "five years ago", "two weeks from now": counted from the publication day."""
    sign = -1 if found.has("ago") else 1
    return _shifted(found, scene.reference, sign)


def earlier(found: Found, scene: Scene) -> Meaning:
    """ "two days earlier", "a month later": counted from the date the text stands at."""
    unit = _unit(found)
    return _shifted(
        found, scene.standing(_GRAINS.get(unit, "day")), -1 if found.get("dir") in ("earlier", "before", "previous") else 1
    )


def _shifted(found: Found, near: date | None, sign: int) -> Meaning:
    unit, count = _unit(found), _count(found)
    if near is None or count <= 0:
        return unknown("PAST_REF" if sign < 0 else "FUTURE_REF", unit if unit in _LETTERS and unit != "weekend" else "span")
    try:
        return _relative(_landing(near, sign, count, unit))
    except (ValueError, OverflowError):
        return unknown("PAST_REF" if sign < 0 else "FUTURE_REF", "span")


def _landing(near: date, sign: int, count: float, unit: str) -> Meaning:
    """Where counting off so many units lands, as precise as the unit."""
    if unit in ("hour", "minute", "second"):
        return on_day(near + timedelta(days=sign * int(count // 24)) if unit == "hour" and count >= 24 else near)
    if unit in ("day", "night"):
        return on_day(near + timedelta(days=sign * round(count)))
    if unit in ("week", "fortnight", "weekend"):
        week = near + timedelta(days=sign * round(count * (14 if unit == "fortnight" else 7)))
        return spanning(days.iso_week(week), days.week_days(week), "week")
    if unit in ("month", "quarter"):
        return in_month(*days.add_months(near.year, near.month, sign * round(count * (3 if unit == "quarter" else 1))))
    return in_year(days.shift_months(near, sign * round(count * {"year": 12, "decade": 120, "century": 1200}[unit])).year)


def past_units(found: Found, scene: Scene) -> Meaning:
    """ "the past three days", "the next two weeks": a stretch that ends or begins on the publication day."""
    return _around(scene, amount(found.get("n")), _unit(found), _STEP.get(found.get("s"), -1))


def _around(scene: Scene, count: float, unit: str, step: int) -> Meaning:
    value = duration_value(count, unit)
    near = scene.reference
    bare = Meaning("DURATION", value, precision="span", relation="during")
    if near is None or count <= 0 or step == 0:
        return bare
    try:
        far = _far_end(near, step, count, unit)
    except (ValueError, OverflowError):
        return bare
    first, last = sorted((near, far))
    return _relative(Meaning("DURATION", value, first, last, "span", relation="during"))


def _far_end(near: date, step: int, count: float, unit: str) -> date:
    if unit in ("hour", "minute", "second"):
        return near + timedelta(days=step * int(count // 24 if unit == "hour" else 0))
    in_days = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}.get(unit)
    if in_days:
        return near + timedelta(days=step * round(count * in_days))
    return days.shift_months(
        near, step * round(count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit])
    )


# --- durations, sets, times ---------------------------------------------------------------------------------------------


def duration(found: Found, scene: Scene) -> Meaning:
    """ "three days", "a 16-hour", "decades-long", "5 1/2 hours"."""
    return Meaning("DURATION", duration_value(_count(found), _unit(found)), precision="span")


def recurring(found: Found, scene: Scene) -> Meaning:
    """ "daily", "every two weeks", "Fridays"."""
    surface = found.surface().lower()
    if surface in words.ADJECTIVES:
        return Meaning("SET", words.ADJECTIVES[surface], precision="span")
    if found.has("w"):
        named = words.WEEKDAYS[found.get("w").removesuffix("s") if found.get("w") not in words.WEEKDAYS else found.get("w")]
        return Meaning("SET", f"XXXX-WXX-{named + 1}", precision="span", weekday=named)
    count = amount(found.get("n")) if found.has("n") else 2 if found.get("s") == "other" else 1
    return Meaning("SET", duration_value(count, _unit(found)), precision="span")


def clock(found: Found, scene: Scene) -> Meaning:
    """ "6.30 p.m.", "0735 GMT", "noon": the day is found from the dates beside it."""
    time = clock_time(found)
    if found.has("w"):
        day = weekday(found, scene)
        named = _WEEKDAYS[found.get("w")]
        return on_day(day.start, f"T{time}", True, named) if day.start else unknown(f"{day.value}T{time}", "day", named)
    if found.has("td"):
        if scene.reference is None:
            return unknown("PRESENT_REF", "day")
        return on_day(scene.reference + timedelta(days=_DEICTIC[found.get("td")]), f"T{time}", True)
    return Meaning("TIME", f"XXXX-XX-XXT{time}", precision="day")


def clock_time(found: Found) -> str:
    """ "HH:MM" of a clock time."""
    surface = found.get("t")
    named = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}.get(surface)
    if named:
        return named
    numbers = [int(number) for number in re.findall(r"[0-9]+", surface)]
    hour, minute = divmod(numbers[0], 100) if numbers[0] > 99 else (numbers[0], numbers[1] if len(numbers) > 1 else 0)
    half = found.get("a") or surface
    if "p" in half or found.get("p") in ("afternoon", "evening") or (found.get("p") == "night" and hour > 5):
        hour = hour % 12 + 12
    elif "a" in half or found.get("p") == "morning":
        hour %= 12
    return f"{hour:02d}:{minute:02d}"


# --- holidays -----------------------------------------------------------------------------------------------------------


def holiday(found: Found, scene: Scene) -> Meaning:
    """ "Thanksgiving Day", "last Christmas", "Easter 2016": the nearest by tense unless a year is named."""
    name = " ".join(found.get("h").replace("’", "'").split())
    named = _year(found)
    if named is not None:
        return on_day(_holiday(name, named))
    near = scene.reference
    if near is None:
        return on_day(_holiday(name, scene.year_nearby), relative=True) if scene.year_nearby else unknown("XXXX-XX-XX", "day")
    if found.has("k"):
        return on_day(_holiday(name, near.year + _STEP[found.get("k")]), relative=True)
    around = [_holiday(name, y) for y in (near.year - 1, near.year, near.year + 1) if 1 <= y <= 9999]
    step = found.get("s")
    if step == "last":
        return on_day(max((day for day in around if day < near), default=near), relative=True)
    if step == "next":
        return on_day(min((day for day in around if day > near), default=near), relative=True)
    return on_day(_nearest(around, near, found.tense()), relative=True)


def _holiday(name: str, year: int) -> date:
    if name in words.HOLIDAYS:
        return date(year, *words.HOLIDAYS[name])
    if name in words.EASTER_DAYS:
        return days.easter(year) + timedelta(days=words.EASTER_DAYS[name])
    return days.nth_weekday(year, *words.FLOATING_HOLIDAYS[name]) + timedelta(days=words.AFTER_HOLIDAY.get(name, 0))


# --- parts that several of them share -----------------------------------------------------------------------------------


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


def duration_value(count: float, unit: str) -> str:
    """TIMEX3 of so many units: "P3D", "PT16H", "P10Y" for a decade, "PXW" where the number is vague."""
    if unit in ("hour", "minute", "second"):
        if unit == "hour" and count % 1:
            return f"PT{int(count)}H{round(count % 1 * 60)}M" if count > 1 else f"PT{round(count * 60)}M"
        return f"PT{_plain(count)}{unit[0].upper()}"
    times, letter = {
        "day": (1, "D"), "night": (1, "D"), "week": (1, "W"), "weekend": (1, "WE"), "fortnight": (2, "W"), "month": (1, "M"),
        "quarter": (3, "M"), "year": (1, "Y"), "decade": (10, "Y"), "century": (100, "Y"),
    }[unit]  # fmt: skip
    return f"P{_plain(count * times)}{letter}"


def _plain(count: float) -> str:
    return "X" if count <= 0 else str(int(count)) if count == int(count) else f"{count:g}"


def _count(found: Found) -> float:
    """How many units: one where a single unit stands without a number ("the day before", "day-long"), 0 where it is vague."""
    if not found.has("n"):
        return 0 if found.get("u").endswith("s") or found.get("u") == "centuries" else 1
    return amount(found.get("n")) + (0.5 if found.has("half") else 0)


def _unit(found: Found) -> str:
    surface = found.get("u")
    return words.CALENDAR_UNITS.get(surface) or words.CLOCK_UNITS[surface]


def _part(found: Found) -> str:
    return f"T{words.DAY_PARTS[found.get('p')]}" if found.has("p") else ""


def _year(found: Found) -> int | None:
    return found.number("y") if found.has("y") else None


def _relative(meaning: Meaning) -> Meaning:
    return replace(meaning, basis=AsOfBasis.RELATIVE)


def _during(meaning: Meaning) -> Meaning:
    """A stretch from one date to another: "from" before it belongs to the stretch."""
    return replace(meaning, relation="during")


def _renamed(meaning: Meaning) -> Meaning:
    return replace(meaning, value=f"FY{meaning.value}")


def _day(year: int, month: int, number: int) -> date | None:
    """The day, or None where there is no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _dated(found: Found, scene: Scene, number: int, month: int, year: int | None) -> Meaning:
    named = _WEEKDAYS.get(found.get("w")) if found.has("w") else None
    part = _part(found)
    possible = _day(2000, month, number)
    if possible is None:
        return unknown(
            f"{year or 'XXXX'}-{month:02d}-{number:02d}", "day", named, _impossible(number, month, None), stated=True
        )
    stated = year is not None
    if year is None:
        year = _nearest_year(found, scene, month, number)
    if year is None:
        return unknown(f"XXXX-{month:02d}-{number:02d}{part}", "day", named)
    day = _day(year, month, number)
    if day is None:
        return unknown(f"{year:04d}-{month:02d}-{number:02d}", "day", named, _impossible(number, month, year), stated=True)
    problem = None
    if named is not None and day.weekday() != named:
        if not stated and scene.reference is None:
            return unknown(f"XXXX-{month:02d}-{number:02d}{part}", "day", named)
        written = f"{number} {_MONTH_NAMES[month - 1]} {year}"
        problem = f"{written} was a {_WEEKDAY_NAMES[day.weekday()]}, not a {_WEEKDAY_NAMES[named]}"
    return on_day(day, part, not stated, named, problem)


def _impossible(number: int, month: int, year: int | None) -> str:
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    return f"there is no {number} {_MONTH_NAMES[month - 1]}{f' {year}' if year else ''}"


def _nearest_year(found: Found, scene: Scene, month: int, number: int) -> int | None:
    """The year that puts a day of the month nearest to the publication day, by tense."""
    if found.has("k") and scene.reference:
        return scene.reference.year + _STEP[found.get("k")]
    near = scene.reference
    if near is None:
        return scene.year_nearby
    told = scene.stated and _day(scene.stated.year, month, number)
    if scene.stated and told and abs(near - scene.stated) > _LONG_PAST and abs(told - scene.stated) <= _SAME_STORY:
        return told.year
    around = [day for y in range(near.year - 4, near.year + 5) if abs(y - near.year) < 2 or (month, number) == (2, 29)
              if (day := _day(y, month, number))]  # fmt: skip
    if found.get("s") == "last":
        return max((day for day in around if day < near), default=near).year
    if found.get("s") == "next":
        return min((day for day in around if day > near), default=near).year
    return _nearest(around, near, found.tense()).year


def _nearest(candidates: list[date], near: date, when: Tense) -> date:
    """Of the candidates, the last one behind or the first one ahead of a day, by tense."""
    behind = max((day for day in candidates if day <= near), default=None)
    coming = min((day for day in candidates if day > near), default=None)
    if behind is None or coming is None:
        return behind or coming or near
    return coming if _prefers_coming(when, (near - behind).days, (coming - near).days) else behind


_AGAINST = {Tense.PAST: 4.0, Tense.NONE: 1.25, Tense.PROBABLE: 0.8, Tense.FUTURE: 0.25}
"""How many times as far away a coming date counts, by the tense of its clause."""


def _prefers_coming(when: Tense, behind: int, on: int) -> bool:
    return on * _AGAINST[when] < behind
