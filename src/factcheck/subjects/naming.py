"""What a figure counts, as a record, and the singular of a noun."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lexicon.rows import row


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted noun of one figure.

    `phrase` is the noun phrase without the number ("artillery shells"), `head` the lemma of its head noun in lower case,
    `token` the head's index in the sentence's tokens (-1 where it stands in no parsed part of the sentence), and `how` the
    construction that told: nummod, of, per, predicate, level, before, elliptic, earlier, after.
    """

    phrase: str
    head: str
    token: int
    how: str


NOMINAL = frozenset({"NOUN", "PROPN"})
STATES = row(
    """dead injured wounded hurt missing killed homeless displaced unaccounted arrested detained rescued trapped hospitalised
    hospitalized unhurt uninjured alive unconscious critical infected sick ill evacuated stranded saved safe jobless
    unemployed"""
)
# Nouns that only measure out what the noun behind their "of" names.
MEASURERS = row(
    """number total majority rest sum percent percentage proportion share half quarter third couple lot handful kind type
    sort"""
)
TOLLS = row("toll tally count figure number total crowd turnout attendance population score death")
_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "thieves": "thief",
    "halves": "half",
    "wolves": "wolf",
    "mice": "mouse",
    "buses": "bus",
    "houses": "house",
}


def singular(word: str) -> str:
    """The singular of a noun, in lower case, by the usual endings: "shells" -> "shell", "parties" -> "party"."""
    low = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low.endswith("men") and len(low) > 4:
        return low[:-3] + "man"
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return low[:-1]
    return low
