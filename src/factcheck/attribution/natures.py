"""What the words of a speaker tell of them: one person or a body, and whom a sentence without a name starts with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.attribution.outlets import is_outlet
from factcheck.attribution.phrases import PRONOUNS, speaks
from factcheck.attribution.words import Word, words
from factcheck.lexicon import speech

NO_NAME = (
    speech.AUXILIARIES
    | speech.ADVERBS
    | speech.DAYS
    | speech.DETERMINERS
    | speech.LINKS
    | speech.SUBORDINATORS
    | PRONOUNS
    | speech.OPENERS
)
"""Words that, in a capital, are no name."""

NO_SPEAKER = speech.AUXILIARIES | speech.SUBORDINATORS | speech.LINKS | speech.ADVERBS | PRONOUNS
"""Words that end the phrase which a sentence starts with."""

_BODY_WORDS = speech.BODY_WORDS | speech.OUTLET_WORDS
_BODY_HEADS = _BODY_WORDS - speech.TITLES | speech.BODY_WORDS
_HEADS_OF_BODIES = (_BODY_HEADS | speech.GENERIC_BODIES) - {"house", "fire", "body"}
_NOUNS = speech.SPEAKING_NOUNS | speech.TITLES | speech.PERSONS
_SMALL = speech.LINKS | speech.NAME_PARTICLES | {"and", "the"}
_WHEN = speech.DAYS | speech.DAY_LEADS - {"the", "this"} | speech.ADVERBS
_LONGEST_BODY = 10


def opening_noun(found: Sequence[Word]) -> Word | None:
    """The noun for somebody without a name that a sentence starts with: "Officials at the clinic", "The boy's mother"."""
    last: Word | None = None
    for k, word in enumerate(found[:5]):
        if not word.is_word or (k and word.is_capital) or word.lower in NO_SPEAKER:
            break
        if word.lower in _NOUNS or speaks(word.lower):
            last = word
        elif last is not None:
            break
    return last if last is not None and not last.is_possessive else None


def opening_body(found: Sequence[Word]) -> str:
    """The body that a sentence starts with, as written: "The harbour board met", "Orrin Rail has cut"; empty where none is.

    A name that no word for a body tells is one where a form of "be" or "have", or a verb in -s or -ed, follows it.
    """
    first = next((i for i, w in enumerate(found) if w.is_word and w.lower not in _WHEN), len(found))
    first += int(first < len(found) and found[first].lower in ("the", "a", "an"))
    end = first
    while end < len(found) and end < _LONGEST_BODY and found[end].is_word and not found[end].text[0].isdigit():
        linked = found[end].lower in ("of", "for", "and") and end + 1 < len(found) and found[end + 1].lower not in NO_SPEAKER
        if found[end].lower in NO_SPEAKER and not linked and not (end > first and found[end].is_capital):
            break
        if found[end].text[0].islower() and end > first and found[end - 1].lower in _HEADS_OF_BODIES and not linked:
            break
        end += 1
    held = found[first:end]
    if not held or held[-1].is_possessive:
        return ""
    while len(held) > 1 and not (held[-1].is_capital or held[-1].lower in _HEADS_OF_BODIES):
        held = held[:-1]
    last = held[-1]
    named = all(w.is_capital or w.lower in _SMALL for w in held) and not any(w.lower in speech.TITLES for w in held)
    follows = found[first + len(held)] if first + len(held) < len(found) else None
    acts = follows is not None and (follows.lower in speech.AUXILIARIES or follows.text.endswith(("ed", "s")))
    if last.lower in _HEADS_OF_BODIES or (
        named and acts and held[0].lower not in NO_NAME and (len(held) > 1 or last.text.isupper())
    ):
        return " ".join(w.text for w in held)
    return ""


def is_named_body(speaker: str) -> bool:
    """Whether a speaker is a body by name that "the company" can mean: no outlet, and nobody of its people."""
    last = words(speaker)[-1].lower
    if not speaker[:1].isupper() or last in speech.SPEAKING_NOUNS - speech.GENERIC_BODIES:
        return False
    return not is_outlet(speaker, named_so=False)


@lru_cache(maxsize=4096)
def head_of(speaker: str) -> str:
    """The word that says what a body is: the last before "of", "for" or a mark."""
    found = words(speaker)
    end = next((i for i, w in enumerate(found) if i and (not w.is_word or w.lower in speech.LINKS)), len(found))
    return found[end - 1].lower if found else ""


@lru_cache(maxsize=4096)
def nature(speaker: str) -> tuple[bool, bool]:
    """Whether a speaker may be one person, and whether a body or several people; both where the words do not tell."""
    found = words(speaker)
    head = next((i for i, w in enumerate(found) if i and (not w.is_word or w.lower in speech.LINKS)), len(found))
    named = [w for w in found[:head] if w.is_word]
    if not named:
        return False, False
    last = named[-1].lower
    if last in _BODY_HEADS:
        return False, True
    if any(w.lower in speech.TITLES for w in named):
        return True, False
    if any(w.lower in _BODY_WORDS for w in named):
        return False, True
    if named[-1].text.islower():
        return not last.endswith("s") and last not in speech.SPEAKING_NOUNS, last in speech.SPEAKING_NOUNS or last.endswith("s")
    return (True, False) if sum(w.is_capital for w in named) >= 2 else (not named[-1].text.isupper(), True)
