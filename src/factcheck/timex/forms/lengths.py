"""Lengths of time and what recurs: "three days", "every two weeks"."""

from __future__ import annotations

from factcheck.timex import words
from factcheck.timex.groups import amount, how_many, unit_of
from factcheck.timex.meaning import Meaning
from factcheck.timex.scene import Found, Scene


def duration(found: Found, scene: Scene) -> Meaning:
    """ "three days", "a 16-hour", "decades-long", "5 1/2 hours"."""
    return Meaning("DURATION", duration_value(how_many(found), unit_of(found)), precision="span")


def recurring(found: Found, scene: Scene) -> Meaning:
    """ "daily", "every two weeks", "Fridays"."""
    surface = found.surface().lower()
    if surface in words.ADJECTIVES:
        return Meaning("SET", words.ADJECTIVES[surface], precision="span")
    if found.has("w"):
        named = words.WEEKDAYS[found.get("w").removesuffix("s") if found.get("w") not in words.WEEKDAYS else found.get("w")]
        return Meaning("SET", f"XXXX-WXX-{named + 1}", precision="span", weekday=named)
    count = amount(found.get("n")) if found.has("n") else 2 if found.get("s") == "other" else 1
    return Meaning("SET", duration_value(count, unit_of(found)), precision="span")


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
