"""What the words around a time expression say of it: ahead of the writer or behind, and how it bounds what is told."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from factcheck.timex import words
from factcheck.timex.tokens import BREAK, Tokens

_BOUNDS = ("until", "till", "by", "through", "ahead")
_PASSED = ("the", "on", "about", "around", "late", "early", "at", "as", "of")


class Tense(Enum):
    """Where a clause puts a day: behind the writer, ahead, probably ahead (plans, reported speech), or it does not tell."""

    PAST = "past"
    FUTURE = "future"
    PROBABLE = "probable"
    NONE = "none"


_FROM_TO = frozenset({"to", "until", "till", "through", "on", "onward", "onwards"})
"""What "from" a day leads to where it begins a period."""
_APOSTROPHES = ("'", "’")
_BETWEEN = ("not", "now", "also", "still", "currently", "provisionally", "tentatively", "all")
"""What may stand between a form of to be and what makes it look ahead."""

_BEHIND, _BEYOND = 30, 30
"""How many tokens before and after an expression are read for its tense."""

_PROXIMAL = (("as", "early", "as"), ("as", "soon", "as"), ("no", "later", "than"), ("not", "later", "than"))


def tense(tokens: Tokens, start: int, end: int) -> Tense:
    """The tense of the clause around tokens `start` to `end`.

    The nearest verb before the expression decides, or else the first one after it: in its clause, or else its sentence.
    """
    if tuple(tokens.word(k) for k in range(start - 3, start)) in _PROXIMAL:
        return Tense.FUTURE
    bound = tokens.word(_before(tokens, start))
    if bound == "since":
        return Tense.PAST
    found = _cue_around(tokens, start, end, _clause_ends) or _cue_around(tokens, start, end, sentence_ends) or Tense.NONE
    if bound in _BOUNDS and found is not Tense.FUTURE:
        return Tense.PROBABLE
    return found


def _cue_around(tokens: Tokens, start: int, end: int, stops: Callable[[Tokens, int], bool]) -> Tense | None:
    infinitive = False
    for k in range(start - 1, max(-1, start - _BEHIND), -1):
        if stops(tokens, k):
            break
        found = _cue(tokens, k)
        if found is Tense.PAST and infinitive and tokens.word(k) in words.ASKING:
            return Tense.PROBABLE
        if found is not None:
            return found
        infinitive = infinitive or tokens.word(k) == "to"
    for k in range(end, min(len(tokens.starts), end + _BEYOND)):
        if stops(tokens, k):
            break
        found = _cue(tokens, k)
        if found is not None:
            return found
    return None


def _clause_ends(tokens: Tokens, k: int) -> bool:
    """Whether a new clause begins at the token at `k`."""
    word = tokens.word(k)
    if word in words.CLAUSE_OPENERS or (word in ("and", "or", "as") and tokens.word(k - 1) == ","):
        return True
    return sentence_ends(tokens, k)


def relation(tokens: Tokens, start: int, end: int) -> str:
    """What the words right before tokens `start` to `end` make of the days: on, since, until, by, before, after or during."""
    k = _before(tokens, start)
    word, earlier = tokens.word(k), [tokens.word(k - n) for n in range(1, 7)]
    if word in ("by", "to", "from", "of") and tokens.word(end) == "'s":
        return "on"
    if word == "to":
        return "before" if earlier[0] == "prior" else "until" if earlier[0] == "up" or "from" in earlier else "on"
    if word == "and" and earlier[1] == "between":
        return "until"
    if word == "than":
        return "by" if earlier[0] == "later" else "on"
    if word == "from" and not _FROM_TO.intersection(tokens.word(end + n) for n in range(6)):
        return "since" if tense(tokens, start, end) is Tense.FUTURE else "on"
    return words.RELATIONS.get(word, "on")


def _before(tokens: Tokens, start: int) -> int:
    """The index of the word before an expression that bounds it; small words between are passed over."""
    k = start - 1
    while tokens.word(k) in _PASSED and k > start - 4:
        if tokens.word(k) == "of" and tokens.word(k - 1) not in ("ahead", "as"):
            break
        k -= 1
    return k


def sentence_ends(tokens: Tokens, k: int) -> bool:
    """Whether the token at `k` ends a sentence: a mark with a new sentence behind it, not the full stop of an abbreviation."""
    if tokens.classes[k] == BREAK:
        return True
    mark = tokens.raw(k)
    if mark not in (".", "!", "?", ";"):
        return False
    if mark != ".":
        return True
    before, after = tokens.raw(k - 1), tokens.raw(k + 1)
    if len(before) <= 1 or before.lower() in words.ABBREVIATIONS:
        return False
    return not after[:1].islower() and tokens.starts[k + 1 : k + 2] != [tokens.ends[k]]


def _cue(tokens: Tokens, k: int) -> Tense | None:
    word = tokens.word(k)
    if word in words.FUTURE or (word == "won" and tokens.word(k + 1) in _APOSTROPHES):
        return Tense.FUTURE
    if word in words.PROBABLE:
        return Tense.PROBABLE if word != "may" or tokens.raw(k) == "may" else None
    past = word in words.PAST or (word.endswith("ed") and len(word) > 4 and word not in words.NOT_PAST)
    if not past and word not in words.AHEAD and word != "been":
        return None
    before = [tokens.word(k - n) for n in (1, 2, 3)]
    if word in words.AHEAD and (before[0] in words.TO_BE or (before[0] in _BETWEEN and before[1] in words.TO_BE)):
        needed = words.AHEAD[word]
        if not needed or tokens.word(k + 1) in needed:
            return Tense.FUTURE
    if word == "been":
        return Tense.PAST if words.PERFECT.intersection(before[:2]) else None
    return Tense.PAST if past and not words.AUXILIARIES.intersection(before) else None
