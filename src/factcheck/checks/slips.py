"""Slips of the hand: a figure with zeros too many or too few, or with two digits swapped."""

from __future__ import annotations

import math

TENS = {1: "ten", 2: "a hundred", 3: "a thousand", 6: "a million"}
"""Powers of ten by which a figure is off when zeros, or a scale word, were lost."""

EXACTLY = 1e-9


def lost_zeros(a: float, b: float) -> str:
    """The power of ten by which one figure is exactly the other, in words; empty where it is not."""
    low, high = sorted((abs(a), abs(b)))
    tens = math.log10(high / low) if low > 0 else 0.0
    return TENS.get(round(tens), "") if abs(tens - round(tens)) < EXACTLY else ""


def swapped_digits(a: float, b: float) -> bool:
    """Whether two whole numbers of three digits or more differ in two neighbouring digits alone, which changed places."""
    one, other = f"{abs(a):.0f}", f"{abs(b):.0f}"
    if one == other or len(one) != len(other) or len(one) < 3 or a != int(a) or b != int(b):
        return False
    places = [i for i, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    return (
        len(places) == 2
        and places[1] == places[0] + 1
        and one[places[0]] == other[places[1]]
        and one[places[1]] == other[places[0]]
    )


def likely_slip(a: float, b: float) -> str:
    """What may have slipped between two figures, in words an editor can act on; empty where nothing did."""
    zeros = lost_zeros(a, b)
    if zeros:
        return f"one is exactly {zeros} times the other"
    return "two digits are swapped" if swapped_digits(a, b) else ""
