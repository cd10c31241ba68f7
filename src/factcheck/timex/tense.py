"""What the words around a time expression say of it: ahead of the writer or behind, and how it bounds what is told."""

from __future__ import annotations

from factcheck.timex import words
from factcheck.timex.tokens import BREAK, Tokens

_BEHIND, _BEYOND = 30, 20
"""How many tokens before and after an expression are read for its tense."""

_PROXIMAL = (("as", "early", "as"), ("as", "soon", "as"), ("no", "later", "than"), ("not", "later", "than"))


def ahead(tokens: Tokens, start: int, end: int) -> bool | None:
    """True where the clause puts tokens `start` to `end` in the future, False where in the past, None where it does not tell.

    The nearest verb before the expression decides, within its sentence; where there is none, the first one after it.
    """
    if tuple(tokens.word(k) for k in range(start - 3, start)) in _PROXIMAL:
        return True
    for k in range(start - 1, max(-1, start - _BEHIND), -1):
        if sentence_ends(tokens, k):
            break
        found = _cue(tokens, k)
        if found is not None:
            return found
    for k in range(end, min(len(tokens.starts), end + _BEYOND)):
        if sentence_ends(tokens, k):
            break
        found = _cue(tokens, k)
        if found is not None:
            return found
    return None


def relation(tokens: Tokens, start: int) -> str:
    """What the words right before token `start` make of the days: on, since, until, by, before, after or during."""
    k = start - 1
    while tokens.word(k) in ("the", "on", "about", "around", "late", "early", "at", "as", "of") and k > start - 4:
        if tokens.word(k) == "of" and tokens.word(k - 1) not in ("ahead", "as"):
            break
        k -= 1
    word = tokens.word(k)
    if word == "to" and tokens.word(k - 1) in ("prior", "up"):
        return "before" if tokens.word(k - 1) == "prior" else "until"
    if word == "and" and tokens.word(k - 2) == "between":
        return "until"
    if word == "than":
        return "by" if tokens.word(k - 1) == "later" else "on"
    return words.RELATIONS.get(word, "on")


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


def _cue(tokens: Tokens, k: int) -> bool | None:
    word = tokens.word(k)
    before = [tokens.word(k - n) for n in (1, 2, 3)]
    if word in words.AHEAD and (
        before[0] in words.TO_BE or (before[1] in words.TO_BE and before[0] in ("not", "now", "also", "still"))
    ):
        return True
    if word in words.FUTURE:
        return True
    if word in words.PAST or (word.endswith("ed") and len(word) > 4 and word not in words.NOT_PAST):
        return None if words.AUXILIARIES.intersection(before) else False
    return None
