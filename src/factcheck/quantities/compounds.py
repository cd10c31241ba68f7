"""One measure in two units: "5 feet 10 inches", "6ft 6in", "3 stone 4 pounds".

A stretch of time in two units stays two figures ("14 days and 16 hours"), as in the NewsQuant annotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.quantities.sides import Side

_SMALLER = {"foot": ("inch", 12), "stone": ("pound", 14), "pound": ("ounce", 16)}
"""The unit that goes on after another, and how many of it make one."""

_GAPS = frozenset({"", " ", ", ", " and ", "-"})


def joined(folded: str, sides: Sequence[Side]) -> list[Side]:
    """The sides, with two that are one measure made one, in the unit of the first."""
    out: list[Side] = []
    for side in sides:
        many = _many(folded, out[-1], side) if out else 0
        if not many:
            out.append(side)
            continue
        left = out[-1].numeral
        value = round(left.value + side.value / many, 6)
        whole = replace(left, end=side.numeral.end, value=value, step=side.numeral.step / many)
        out[-1] = replace(out[-1], end=side.end, numeral=whole)
    return out


def _many(folded: str, left: Side, right: Side) -> int:
    """How many of the unit of `right` make one of that of `left`, where it goes on; 0 for "6ft, 20in" and "6.5ft 2in"."""
    if left.unit is None or right.unit is None or folded[left.end : right.start] not in _GAPS:
        return 0
    smaller, many = _SMALLER.get(left.unit.name, ("", 0))
    whole = not left.numeral.decimals and left.numeral.scale == right.numeral.scale == 1.0
    return many if right.unit.name == smaller and whole and 0 < right.value < many else 0
