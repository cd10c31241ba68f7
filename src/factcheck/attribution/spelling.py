"""How one name is spelt twice: accents, endings and transliterations apart."""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz import fuzz

from factcheck.attribution.words import strip_possessive

ALIKE = 80.0
"""Least similarity (0 to 100) of two spellings of one first name or surname whose consonants agree."""

_VOWELS = str.maketrans("", "", "aeiouyh")
_SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "k"),
    ("q", "k"),
    ("c", "k"),
    ("w", "v"),
    ("z", "s"),
    ("x", "ks"),
    ("dj", "j"),
    ("g", "j"),
)
_DOUBLED = re.compile(r"(.)\1+")


def fold(text: str) -> str:
    """Lower case without accents, marks or possessive endings."""
    flat = unicodedata.normalize("NFKD", strip_possessive(text).casefold())
    return "".join(c for c in flat if c.isalnum())


def skeleton(word: str) -> str:
    """The consonants that spellings and transliterations of one name share: "Lobryn" and "Lobrin" are both "lbrn"."""
    flat = fold(word)
    for sound, plain in _SOUNDS:
        flat = flat.replace(sound, plain)
    bare = (
        flat[:1].translate(str.maketrans("yw", "iv")) + flat[1:].translate(_VOWELS)
        if flat[:1] in "aeiouy"
        else flat.translate(_VOWELS)
    )
    return _DOUBLED.sub(r"\1", bare) or flat


def alike(one: str, other: str) -> bool:
    """Whether two words spell one name: the same consonants, or all but one letter of a long one."""
    a, b = fold(one), fold(other)
    if a == b:
        return True
    score = fuzz.ratio(a, b)
    return score >= 90.0 or (
        skeleton(one) == skeleton(other) and score >= min(ALIKE, 66.0 if min(len(a), len(b)) <= 5 else ALIKE - 8)
    )
