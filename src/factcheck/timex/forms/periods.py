"""Months, quarters, seasons, years and longer: "last October", "the third quarter", "the 1990s"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from factcheck.timex import days, words
from factcheck.timex.forms.dates import calendar_day
from factcheck.timex.forms.steps import century_of, decade_of, stepped
from factcheck.timex.groups import MONTHS, STEP, stated_year
from factcheck.timex.meaning import Meaning, during, in_month, in_year, spanning, unknown
from factcheck.timex.nearest import prefers_coming
from factcheck.timex.scene import Found, Scene
from factcheck.timex.tense import Tense


def month(found: Found, scene: Scene) -> Meaning:
    """ "November", "last October", "April next year", "early March", "July 1997"."""
    named = MONTHS[found.get("m").rstrip(".")]
    year = stated_year(found)
    if year is not None:
        return in_month(year, named)
    near = scene.reference
    if near is None:
        return in_month(scene.year_nearby, named, True) if scene.year_nearby else unknown(f"XXXX-{named:02d}", "month")
    if found.has("k"):
        return in_month(near.year + STEP[found.get("k")], named, True)
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
    return in_month(coming if prefers_coming(found.tense(), behind, on) else past, named, True)


def month_range(found: Found, scene: Scene) -> Meaning:
    """ "January-March 2016": from one month to another of a year that is named."""
    first, last = (MONTHS[found.get(name).rstrip(".")] for name in "mn")
    year = found.number("y")
    begins = date(year - (first > last), first, 1)
    interval = begins, days.month_days(year, last)[1]
    return during(spanning(f"{begins.year:04d}-{first:02d}/{year:04d}-{last:02d}", interval, "span"))


def year(found: Found, scene: Scene) -> Meaning:
    """ "2016", "early 2017", "post-1959"."""
    return in_year(found.number("y"))


def year_range(found: Found, scene: Scene) -> Meaning:
    """ "1991-1997", "2011-12"."""
    first, last = found.number("y"), found.number("z")
    last += 0 if last > 99 else first // 100 * 100
    return during(spanning(f"{first:04d}/{last:04d}", days.years(first, last), "span"))


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
    named = stated_year(found)
    if named is None and found.has("k") and scene.reference:
        named = scene.reference.year + STEP[found.get("k")]
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
    named = stated_year(found)
    near = scene.reference
    if named is not None:
        return spanning(f"{named:04d}-{code}", days.season_days(named, code), "season")
    if near is None:
        return unknown(f"XXXX-{code}", "season")
    step = found.get("s")
    if found.has("k"):
        chosen = near.year + STEP[found.get("k")]
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
    return coming if prefers_coming(found.tense(), behind.days, on.days) else past


def fiscal_year(found: Found, scene: Scene) -> Meaning:
    """ "fiscal 2017", "the 2016-17 fiscal year", "this fiscal year": named after a year; where it begins is not told."""
    if found.has("z"):
        last = found.number("z")
        named: int | None = last if last > 99 else found.number("y") // 100 * 100 + last
    else:
        named = stated_year(found)
    if named is None:
        step = STEP[found.get("s")] if found.has("s") else 0
        return _renamed(stepped("year", step, scene.reference, ""))
    return _renamed(in_year(named))


def week_of(found: Found, scene: Scene) -> Meaning:
    """ "the week of March 6": the ISO week that holds the day."""
    inner = calendar_day(found, scene)
    if inner.start is None:
        return unknown("XXXX-WXX", "week")
    return spanning(days.iso_week(inner.start), days.week_days(inner.start), "week", not found.has("y"))


def _renamed(meaning: Meaning) -> Meaning:
    return replace(meaning, value=f"FY{meaning.value}")
