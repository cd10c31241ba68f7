"""Today and its neighbours: "yesterday evening", "overnight", "now"."""

from __future__ import annotations

from datetime import timedelta

from factcheck.timex.groups import part_of_day
from factcheck.timex.meaning import Meaning, on_day, relative, unknown
from factcheck.timex.scene import Found, Scene

DEICTIC = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "day before yesterday": -2,
    "the day after tomorrow": 2, "day after tomorrow": 2,
}  # fmt: skip


def deictic_day(found: Found, scene: Scene) -> Meaning:
    """ "today", "yesterday evening", "tonight", "this morning", "last night"."""
    if found.has("s"):
        shift = -1 if found.get("s") == "last" else 0
    else:
        shift = DEICTIC[" ".join(found.get("w").split())]
    part = "TNI" if found.get("w") == "tonight" else part_of_day(found)
    if scene.reference is None:
        return unknown({-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}[max(-1, min(1, shift))], "day")
    return on_day(scene.reference + timedelta(days=shift), part, True)


def overnight(found: Found, scene: Scene) -> Meaning:
    """The night that ends on the publication day."""
    if scene.reference is None:
        return Meaning("TIME", "XXXX-XX-XXTNI")
    last = scene.reference
    return relative(Meaning("TIME", f"{last - timedelta(days=1)}TNI", last - timedelta(days=1), last, "day"))


def reference_word(found: Found, scene: Scene) -> Meaning:
    """ "now", "the future": no day is meant."""
    return unknown("FUTURE_REF" if "future" in found.surface().lower() else "PRESENT_REF", "span")
