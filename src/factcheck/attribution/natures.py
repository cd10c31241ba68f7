"""What the words of a speaker tell of them: one person, or a body or several people."""

from __future__ import annotations

from functools import lru_cache

from factcheck.attribution.outlets import is_outlet
from factcheck.attribution.wording import PRONOUNS
from factcheck.attribution.words import words
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
BODY_HEADS = (_BODY_HEADS | speech.GENERIC_BODIES) - {"house", "fire", "body"}
"""Words that the name of a body ends with."""


def is_named_body(speaker: str) -> bool:
    """Whether a speaker is a body by name that "the company" can mean: no outlet, and nobody of its people."""
    last = words(speaker)[-1].lower
    if not speaker[:1].isupper() or last in speech.OPENERS | (speech.SPEAKING_NOUNS - speech.GENERIC_BODIES):
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
