"""What a word is in its clause: a verb or a noun, active or passive, a source or nobody at all."""

from __future__ import annotations

from factcheck.attribution.appositions import Appositions
from factcheck.attribution.verbs import FORMS
from factcheck.attribution.wording import FINITE, PRONOUNS, speaks
from factcheck.lexicon import speech

_PERFECT = speech.HAVE | speech.ADVERBS
_AFTER_PARTICIPLE = speech.LINKS | {"as"}
_COUNTERS = {"that", "this", "these", "those", "one", "some", "many", "most", "several", "each", "no", "another"}
_BULLETS = "•*–—-"
_OWNERS = speech.DETERMINERS - _COUNTERS


class Clause(Appositions):
    """Small questions about the words of one sentence."""

    def _is_passive(self, v: int) -> bool:
        """Whether the form is "was said", "is believed", or a participle on a noun: "the number confirmed dead"."""
        if self._lower(v) in ("shown", "written", "spoken", "given") and self._lower(v - 1) not in _PERFECT:
            return True
        if self.words[v].lower.endswith(("ing", "s")) and self._lower(v) != "says":
            return False
        k = v - 1
        while k >= 0 and (
            self._lower(k) in speech.ADVERBS or self._lower(k) in ("being", "be", "been") or self._lower(k).endswith("ly")
        ):
            if self._lower(k) in ("being", "be", "been"):
                return True
            k -= 1
        if self._lower(k) in speech.BE or (
            k >= 0 and self.words[k].text in ("'s", "’s") and self.words[v].start in self.participles
        ):
            return True
        return (
            self.words[v].start in self.participles
            and k >= 0
            and self.words[k].is_word
            and self._lower(k) not in speech.HAVE
            and self._lower(v + 1) in _AFTER_PARTICIPLE
        )

    def _is_noun(self, v: int) -> bool:
        """Whether a word that could be a verb stands where a noun does: behind an article, or before another verb."""
        if v and (self._lower(v - 1) in _OWNERS or any(w.is_possessive for w in self.words[max(0, v - 1 - self.headline) : v])):
            return True
        if self.tokens or not self.words[v].lower.endswith("s") or self._lower(v) == "says":
            return False
        return self._lower(v + 1) in FINITE or self._lower(v + 1) in FORMS or (v > 0 and self._lower(v - 1) in FORMS)

    def _quote_before(self, v: int) -> bool:
        """Whether a quotation closes just before the verb."""
        return v > 0 and (self.masked[v - 1] or (v > 1 and self.masked[v - 2]))

    def _starts_clause(self, v: int) -> bool:
        return v == 0 or self.words[v - 1].text in ";:•" or (v <= 2 and self._lower(v - 1) in ("but", "and", "yet"))

    def _has_content_before(self, start: int) -> bool:
        """Whether a clause or a quotation stands before the attribution, set off by a mark."""
        return start > 0 and (not self.words[start - 1].is_word or self.masked[start - 1])

    def _is_contact(self, start: int, end: int) -> bool:
        """Whether what is said is a relative clause: "the 75 goats the vet says were ill"."""
        if self._lower(start - 1) in ("which", "who", "whom"):
            return True
        return start > 0 and self.words[start - 1].is_word and not self.masked[start - 1] and self._lower(end) in FINITE

    def _is_message(self, first: int, last: int) -> bool:
        """Whether it is something that is read out: "the statement", "a post by Jane Doe"."""
        return any(self._lower(j) in speech.MESSAGES for j in range(first, last + 1))

    def _is_bare_participle(self, v: int) -> bool:
        """ "a leak disclosed last year" """
        return self.words[v].start in self.participles and not any(
            self._lower(j) in speech.HAVE for j in range(max(0, v - 3), v)
        )

    def _is_document(self, first: int, last: int) -> bool:
        return any(self._lower(j) in speech.DOCUMENTS for j in range(first, last + 1) if not self.words[j].is_possessive)

    def _is_nobody(self, first: int, last: int) -> bool:
        """ "nobody", "no one", "neither the mayor nor the governor" """
        if first == last and self._lower(first) in speech.ANYBODY:
            return True
        return (
            self._lower(last) in speech.NONE
            or self._lower(first) in speech.NONE
            or any(self._lower(j) in ("nor", "neither") for j in range(max(0, first - 6), last))
        )

    def _can_speak(self, subject: tuple[int, int] | None) -> bool:
        """Whether a subject can be a source at all: a pronoun, a name, or a noun for people, bodies and papers."""
        if subject is None:
            return False
        first, last = subject
        if first == last and self._lower(first) in PRONOUNS:
            return self._lower(first) not in speech.FIRST_PERSON
        if any(speaks(self._lower(j)) for j in range(first, last + 1)):
            return True
        return (
            any(self.words[j].is_capital for j in range(first + 1, last + 1))
            or (self.words[first].is_capital and (self._inside(first) or (first < last and self.words[first].is_possessive)))
            or (first == last == 0 and not self.tokens and self.words[first].is_capital)
            or (first == last and self.words[first].is_capital and self.pos.get(self.words[first].start) == "PROPN")
        )

    def _inside(self, j: int) -> bool:
        """Whether a capital is a name's and not its sentence's."""
        return j > 0 and self.words[j - 1].text not in _BULLETS

    def _gives_amount(self, i: int) -> bool:
        """Whether money, a share or millions of something stand here: what bodies want, and children do not."""
        return self.words[i].text in "$€£%" or self._lower(i) in speech.AMOUNTS

    def _gives_figure(self, i: int) -> bool:
        return any(
            self.words[j].text[0].isdigit() or self.words[j].text in "$€£" or self._lower(j).split("-")[0] in speech.NUMERALS
            for j in range(i, min(self.n, i + 3))
        )
