"""Whom a sentence starts with: somebody without a name, several people, a body. What "they" and "it" after it mean."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.attribution.natures import BODY_HEADS, NO_NAME, NO_SPEAKER, head_of
from factcheck.attribution.quotations import Quoted
from factcheck.attribution.wording import speaks
from factcheck.attribution.words import Word, strip_possessive
from factcheck.lexicon import speech
from factcheck.lexicon.nations import NATIONS

_NOUNS = speech.SPEAKING_NOUNS | speech.TITLES | speech.PERSONS
_SMALL = speech.LINKS | speech.NAME_PARTICLES | {"and", "the"}
_WHEN = speech.DAYS | speech.DAY_LEADS - {"the", "this"} | speech.ADVERBS
_LONGEST_BODY = 10
_NATIONS = frozenset(NATIONS.values())


class Openings:
    """By number of the sentence: `solos` and `groups` are nouns for one and for several people, `bodies` are as written."""

    def __init__(self, sentences: Sequence[Sequence[Word]], quoted: Quoted) -> None:
        self.solos: dict[int, str] = {}
        self.groups: dict[int, str] = {}
        self.bodies: dict[int, str] = {}
        for n, found in enumerate(sentences):
            if found and quoted.index(found[0].start) is None:
                self._note(n, found)

    def _note(self, n: int, found: Sequence[Word]) -> None:
        body = opening_body(found)
        if body and head_of(body) not in speech.TITLES:
            self.bodies[n] = body
        noun = opening_noun(found)
        if noun is not None:
            several = noun.lower.endswith("s") or noun.lower == "police"
            (self.groups if several else self.solos)[n] = strip_possessive(noun.text).lower()


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
    if first < len(found) and found[first].lower in speech.OPENERS:
        return ""
    end = first
    while end < len(found) and end < _LONGEST_BODY and found[end].is_word and not found[end].text[0].isdigit():
        linked = found[end].lower in ("of", "for", "and") and end + 1 < len(found) and found[end + 1].lower not in NO_SPEAKER
        if found[end].lower in NO_SPEAKER and not linked and not (end > first and found[end].is_capital):
            break
        headed = end > first and found[end - 1].lower in BODY_HEADS and found[end].lower not in BODY_HEADS
        if found[end].text[0].islower() and headed and not linked:
            break
        end += 1
    held = found[first:end]
    if not held or held[-1].is_possessive:
        return ""
    while len(held) > 1 and not (held[-1].is_capital or held[-1].lower in BODY_HEADS):
        held = held[:-1]
    behind = found[first + len(held)] if first + len(held) < len(found) else None
    is_name = (held[0].lower not in NO_NAME and (_is_named(held) and behind is not None and _acts(behind))) or _is_nation(held)
    return " ".join(w.text for w in held) if held[-1].lower in BODY_HEADS or is_name else ""


def _is_named(held: Sequence[Word]) -> bool:
    """Whether words are a body's name: capitals and what stands between them, one in capitals throughout if it is but one."""
    if any(_is_nation(held[:k]) for k, word in enumerate(held) if word.lower == "and"):
        return False
    fits = all(w.is_capital or w.lower in _SMALL | BODY_HEADS for w in held) and held[-1].is_capital
    return fits and (len(held) > 1 or held[-1].text.isupper()) and not any(w.lower in speech.TITLES for w in held)


def _acts(word: Word) -> bool:
    """Whether a word behind a name has the form of a verb."""
    return word.lower in speech.AUXILIARIES | speech.PASTS or word.text.endswith(("ed", "s"))


def _is_nation(held: Sequence[Word]) -> bool:
    return " ".join(w.lower for w in held) in _NATIONS
