"""Days of a week: "Friday", "last Tuesday", "the first Monday in October"."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.timex import days, words
from factcheck.timex.forms.periods import month
from factcheck.timex.groups import STEP, WEEKDAYS, part_of_day
from factcheck.timex.meaning import Meaning, on_day, unknown
from factcheck.timex.scene import Found, Scene
from factcheck.timex.tense import Tense


def weekday(found: Found, scene: Scene) -> Meaning:
    """ "Friday", "last Tuesday", "Monday next week", "Thursday night": the most recent, or by tense the next.

    Tomorrow's weekday is tomorrow unless the tense is past; and even then where the text calls its own day by name, as
    texts do that were updated after midnight: six days back it would say "last Friday".
    """
    named = WEEKDAYS[found.get("w")]
    part = part_of_day(found)
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
        return days.week_days(near)[0] + timedelta(days=named + 7 * STEP[found.get("k")])
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
    if on - near == timedelta(days=1) and (when is Tense.NONE or words.WEEKDAY_NAMES[near.weekday()] in scene.weekdays):
        return on
    return on if when is Tense.FUTURE else back


def nth_weekday(found: Found, scene: Scene) -> Meaning:
    """ "the first Monday in October", "the last Friday of May 2019"."""
    inner = month(found, scene)
    named, which = WEEKDAYS[found.get("w")], found.get("q")
    nth = -1 if which == "last" else words.ORDINALS[which]
    if inner.start is None:
        return unknown(f"{inner.value}-XX", "day", named)
    day = days.nth_weekday(inner.start.year, inner.start.month, named, nth)
    return on_day(day, relative=not found.has("y"), weekday=named)
