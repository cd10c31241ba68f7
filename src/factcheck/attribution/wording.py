"""The words of one sentence, and small questions about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.attribution.tree import Tree
from factcheck.attribution.verbs import FORMS
from factcheck.attribution.words import Word
from factcheck.lexicon import speech
from factcheck.lexicon.people import AGENTS, is_people
from factcheck.model import Span, Token

FINITE = speech.AUXILIARIES - {"'s", "be", "been", "being"}
PRONOUNS = speech.PERSON_PRONOUNS | speech.BODY_PRONOUNS | speech.PLURAL_PRONOUNS | speech.FIRST_PERSON
STOPS = speech.SUBORDINATORS | speech.AUXILIARIES | PRONOUNS | speech.DAYS | speech.ADVERBS
SPEAKERS = speech.SPEAKING_NOUNS | speech.TITLES | speech.DOCUMENTS | (speech.GENERIC_BODIES - {"body"})
_PHRASE_OPENERS = speech.DETERMINERS | SPEAKERS
_SPEAKING_PRONOUNS = speech.PERSON_PRONOUNS | speech.PLURAL_PRONOUNS
_SHOWING = frozenset(["show", "indicate", "suggest", "reveal", "estimate", "report", "record", "say", "confirm"])
_SPELT_ALIKE = STOPS | speech.AUDIENCES | speech.LINKS | {"and"}


class Wording(Tree):
    """The words of one sentence. `masked` are those inside quotations, which are not the writer's own."""

    def __init__(
        self, words: Sequence[Word], masked: Sequence[bool], tokens: Sequence[Token] = (), headline: bool = False
    ) -> None:
        self.words = _abbreviated(words)
        self.masked = masked
        self.pos = {} if headline else {t.start: t.pos for t in tokens}
        self.tokens = tokens
        self.headline = headline
        self.participles = {t.start for t in tokens if t.tag == "VBN"}
        self.finite = {t.start for t in tokens if t.tag in ("VBD", "VBZ", "VBP", "MD")}
        self.n = len(words)

    def _begins_phrase(self, i: int) -> bool:
        if not 0 <= i < self.n or not self.words[i].is_word or self.masked[i]:
            return False
        lower = self._lower(i)
        if lower in _SPEAKING_PRONOUNS:
            return i + 1 >= self.n or self._is_mark(i + 1) or self.masked[i + 1]
        if lower in STOPS:
            return False
        return self.words[i].is_capital or lower in _PHRASE_OPENERS or self.words[i].text.islower()

    def _lower(self, i: int) -> str:
        return self.words[i].lower if 0 <= i < self.n else ""

    def _text(self, i: int) -> str:
        return self.words[i].text if 0 <= i < self.n else ""

    def _written(self, first: int, last: int) -> str:
        return " ".join(word.text for word in self.words[first : last + 1])

    def _is_word(self, i: int) -> bool:
        return 0 <= i < self.n and self.words[i].is_word

    def _is_mark(self, i: int) -> bool:
        return not self.words[i].is_word

    def _span(self, first: int, last: int) -> Span:
        return self.words[first].start, self.words[last].end

    def _names_outlet(self, k: int) -> bool:
        """Whether a number or a word for a day belongs to an outlet's name: "the Evening Star", "9 News"."""
        word = self.words[k]
        if word.text == "Today":
            return True
        behind = self.words[k + 1] if k + 1 < self.n and not self.masked[k + 1] else None
        named = word.is_capital or word.text.isdigit()
        return named and behind is not None and behind.is_capital and behind.lower in speech.OUTLET_WORDS

    def _closes_with_paper(self, v: int) -> bool:
        """Whether a verb ends a clause that a paper opened, which the parser takes for a noun: ", the official data show." """
        if not self.words[v].text.islower() or FORMS.get(self._lower(v)) not in _SHOWING or not self._ends_clause(v + 1):
            return False
        opening = next((j for j in range(v - 1, -1, -1) if self._is_mark(j)), None)
        return opening is not None and any(self._lower(j) in speech.DOCUMENTS for j in range(opening + 1, v))

    def _ends_clause(self, k: int) -> bool:
        return k >= self.n or self._text(k) in ".,;"

    def _modifies(self, k: int) -> bool:
        """Whether a word in -ed, -ing or in a verb's shape belongs to a noun: "the polling firm", "reports"."""
        lower = self._lower(k)
        if lower in SPEAKERS or lower in speech.INFORMED:
            return True
        return (k > 0 and (self._lower(k - 1) in speech.DETERMINERS or self.words[k - 1].is_possessive)) or "-" in lower


def _abbreviated(words: Sequence[Word]) -> Sequence[Word]:
    """The words, of which a short one in capitals among others that are not is a name, whatever it spells: "the WHO", "US"."""
    shouted = 2 * sum(w.text.isupper() for w in words if w.is_word) > len(words)
    if shouted:
        return words
    return [replace(w, lower=w.text) if w.lower in _SPELT_ALIKE and w.text[:2].isupper() else w for w in words]


def speaks(lower: str) -> bool:
    """Whether a word is for somebody or something that can be a source, in the singular or the plural."""
    one = lower[:-1] if lower.endswith("s") else lower
    if lower in SPEAKERS or one in SPEAKERS or is_people(one):
        return True
    return one.endswith(("woman", "man", "men", "women")) or (
        lower != one and one.endswith(AGENTS) and one not in speech.THINGS_IN_ER
    )
