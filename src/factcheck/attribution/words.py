"""Words of a stretch of text with their offsets: light enough to read the sentences that nobody parsed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.lexicon import speech

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s[A-Z][a-z])|(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Adm|Gov|Sen|Rep|Supt|Det|St|Jr|Sr)\."
    r"|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th)\b)?(?:-[^\W\d_]+)*(?:['’]s)?|[^\W_]+(?:[-'’&][^\W_]+)*['’]?|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or mark; `start` and `end` are offsets into the article's text.

    `lower` is the word in lower case, a possessive ending and the stop of an abbreviation left out.
    """

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number, not a mark."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it is written as a name is: "Varn", "al-Varn"."""
        particle, _, rest = self.text.partition("-")
        return self.text[0].isupper() or (rest[:1].isupper() and particle in speech.NAME_PARTICLES)

    @property
    def is_possessive(self) -> bool:
        """Whether it owns what follows."""
        return self.text.endswith(("'s", "’s", "s'", "s’"))


def strip_possessive(text: str) -> str:
    """The word without its possessive ending."""
    if text.endswith(("'s", "’s")):
        return text[:-2]
    return text.rstrip("'’") if len(text) > 1 else text


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words, numbers and marks of ``text[start:end]``, in order."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return [Word(m.start(), m.end(), m.group(), _lower(m.group())) for m in found]


def _lower(text: str) -> str:
    flat = strip_possessive(text).lower().replace("’", "'")
    return flat[:-1] if flat.endswith(".") and flat.count(".") == 1 and len(flat) > 1 else flat
