"""Which outlet a report is cited from: "told the Echo", "the agency reported", "in an interview with the Post"."""

from __future__ import annotations

import re

from factcheck.attribution.cue import Cue, tidy
from factcheck.attribution.words import Word, strip_possessive, words
from factcheck.lexicon import speech

_GIVEN_TO = re.compile(
    r"\b(?:interview|statement|remarks?|comments?|article|call|briefing|e-?mail)"
    r"\s+(?:with|to|on|published in|published by|carried by|aired on|broadcast on|for)\s+"
    rf"|\b(?:cited|quoted|reported|carried|{'|'.join(sorted(speech.SHOWN_TO))})\s+by\s+"
)
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-[TF][VM])?")
_CITING = frozenset(["report", "quote", "cite", "write", "according to", "say", "add"])
_COMMON = speech.OUTLET_NOUNS
_PLAIN = speech.AUDIENCES | speech.SPEAKING_NOUNS | speech.BODY_WORDS | speech.TITLES
_LONGEST_NAME = 60
_REACH = 300


def told_outlet(text: str, cue: Cue) -> str | None:
    """The outlet that the cue's speaker told; of "Northwire's Jane Doe", Northwire."""
    if cue.addressee is None:
        return None
    told = tidy(text[slice(*cue.addressee)])
    return re.split(r"['’]s\s", told)[0] if is_outlet(told, named_so=True) else None


def speaking_outlet(cue: Cue, speaker: str) -> str | None:
    """The speaker, where it is an outlet that reports."""
    if (cue.verb not in _CITING and cue.citing is None) or (cue.weak and cue.verb != "according to"):
        return None
    if cue.citing is not None and cue.verb == "report" and speaker[:1].isupper():
        return speaker
    return speaker if is_outlet(speaker, named_so=cue.verb in ("report", "quote")) else None


def mentioned_outlet(text: str, start: int, end: int) -> str | None:
    """The outlet of "in an interview with the Post", "as cited by Northwire", in a stretch of text."""
    end = min(end, start + _REACH)
    match = _GIVEN_TO.search(text, start, end)
    if match is None:
        return None
    taken: list[Word] = []
    for word in words(text, match.end(), min(end, match.end() + _LONGEST_NAME)):
        if not word.is_capital and word.lower != "the":
            break
        taken.append(word)
    phrase = tidy(text[taken[0].start : taken[-1].end]) if taken else ""
    return phrase if is_outlet(phrase, named_so=True) else None


def is_outlet(phrase: str, named_so: bool) -> bool:
    """Whether a phrase names an outlet. `named_so` says that its place does (it is told, it reports): a bare name will do."""
    named = [w for w in words(phrase) if w.is_word]
    if not named:
        return False
    lower = phrase.lower()
    if len(named) == 1 and _CALL_SIGN.fullmatch(strip_possessive(named[0].text)):
        return True
    if any(p in lower for p in speech.OUTLET_PHRASES):
        return True
    if any(w.lower in speech.OUTLET_WORDS and (w.is_capital or w.lower in _COMMON) for w in named):
        return not any(w.lower in speech.AUDIENCES for w in named)
    if not named_so or any(w.lower in _PLAIN for w in named):
        return False
    if named[0].is_possessive or len(named) == 1:
        return named[0].is_capital
    return any(_is_short(w) for w in named)


def _is_short(word: Word) -> bool:
    return word.text.isupper() and 2 <= len(word.text) <= 5
