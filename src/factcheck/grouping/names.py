"""Whether two names are one: surnames alike but for a letter, a short form inside the long one, an abbreviation."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SHORT = 4
_GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii"}
"""What tells a son from the father whose name he has."""


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """A name without accents, case, possessive or points."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(plain.lower().replace("’", "'").replace("'s", "").replace(".", "").split())


@lru_cache(maxsize=65536)
def same_name(one: str, other: str) -> bool:
    """Whether two names may be of one person or body."""
    a, b = fold(one).split(), fold(other).split()
    if not a or not b:
        return False
    (a, older), (b, younger) = _generation(a), _generation(b)
    if older and younger and older != younger:
        return False
    if a == b or _initials(one) == fold(other) or _initials(other) == fold(one):
        return True
    if min(len(a), len(b)) > 1 and (a[-len(b) :] == b or b[-len(a) :] == a):
        return True
    if _alike(a[-1], b[-1]):
        return len(a) == 1 or len(b) == 1 or _first_alike(a[0], b[0])
    short, long = sorted((a, b), key=len)
    return len(short) < len(long) and any(
        all(_alike(w, long[i + n]) for n, w in enumerate(short)) for i in range(len(long) - len(short) + 1)
    )


def is_given_name(one: str, other: str) -> bool:
    """Whether one is a lone first name and the other a full name that begins with it: the child Ann, her aunt Ann Lee."""
    short, long = sorted((_generation(fold(one).split())[0], _generation(fold(other).split())[0]), key=len)
    return len(short) == 1 < len(long) and _alike(short[0], long[0]) and not _alike(short[0], long[-1])


def _generation(words: list[str]) -> tuple[list[str], str]:
    """The words of a name without the "Jr" or "III" that ends it, and which it is."""
    return (words[:-1], _GENERATIONS[words[-1]]) if len(words) > 1 and words[-1] in _GENERATIONS else (words, "")


def _first_alike(one: str, other: str) -> bool:
    """An initial of the other, or spelled alike: Nikolas and Nicolas, not Bruno and Brian."""
    if one[0] != other[0]:
        return False
    return len(one) == 1 or len(other) == 1 or _edits(one, other) <= max(1, min(len(one), len(other)) // 3)


def _initials(name: str) -> str:
    letters = "".join(word[0] for word in name.replace("-", " ").split()).lower()
    return letters if len(letters) > 1 else name.lower()


@lru_cache(maxsize=65536)
def _alike(one: str, other: str) -> bool:
    """Equal, a plural apart, or one letter apart (two in long names), so that a transliteration does not make two people."""
    if one == other or one.rstrip("s") == other.rstrip("s"):
        return True
    if min(len(one), len(other)) < _SHORT or abs(len(one) - len(other)) > 1:
        return False
    allowed = 1 if min(len(one), len(other)) < _SHORT + 2 else 2
    return len(set(one) ^ set(other)) <= 2 * allowed and _edits(one, other) <= allowed


def _edits(one: str, other: str) -> int:
    """Levenshtein distance, of what is left where both begin and end alike."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        diagonal, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (a != b))
    return row[-1]
