"""Ordinals up to a hundred, in words and figures."""

from __future__ import annotations

import re

_ONES = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
)
_TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")

WORDS = {
    **{word: n for n, word in enumerate(_ONES, start=1)},
    **{f"{tens}ieth": 10 * n for n, tens in enumerate(_TENS, start=2)},
    **{f"{tens}y-{one}": 10 * n + m for n, tens in enumerate(_TENS, start=2) for m, one in enumerate(_ONES[:9], start=1)},
    "hundredth": 100,
}

_FIGURES = re.compile(r"(\d{1,3})(?:st|nd|rd|th)", re.IGNORECASE)


def ordinal(word: str) -> int:
    """The number that an ordinal names; 0 where the word is none."""
    figures = _FIGURES.fullmatch(word)
    return int(figures.group(1)) if figures else WORDS.get(word.lower(), 0)
