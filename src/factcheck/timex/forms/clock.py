"""Times of a day: "6.30 p.m.", "0735 GMT", "noon"."""

from __future__ import annotations

import re
from datetime import timedelta

from factcheck.timex.forms.today import DEICTIC
from factcheck.timex.forms.weekdays import weekday
from factcheck.timex.groups import WEEKDAYS
from factcheck.timex.meaning import Meaning, on_day, unknown
from factcheck.timex.scene import Found, Scene


def clock(found: Found, scene: Scene) -> Meaning:
    """ "6.30 p.m.", "0735 GMT", "noon": the day is found from the dates beside it."""
    time = clock_time(found)
    if found.has("w"):
        day = weekday(found, scene)
        named = WEEKDAYS[found.get("w")]
        return on_day(day.start, f"T{time}", True, named) if day.start else unknown(f"{day.value}T{time}", "day", named)
    if found.has("td"):
        if scene.reference is None:
            return unknown("PRESENT_REF", "day")
        return on_day(scene.reference + timedelta(days=DEICTIC[found.get("td")]), f"T{time}", True)
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
