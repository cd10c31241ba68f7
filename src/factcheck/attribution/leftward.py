"""The noun phrase to the left of a verb of attribution: where a speaker's words begin."""

from __future__ import annotations

from factcheck.attribution.verbs import FORMS
from factcheck.attribution.wording import STOPS, Wording, speaks
from factcheck.lexicon import speech

_JOINING = speech.LINKS | {"and", "as"}
_NO_START = speech.LINKS | speech.ADVERBS | {"and"}


class Leftward(Wording):
    """Finds it in one sentence."""

    def _phrase_left(self, last: int, floor: int) -> tuple[int, int] | None:
        """The noun phrase that ends at `last`."""
        k, goes_on = last, True
        while goes_on and k >= floor and not self.masked[k]:
            k, goes_on = self._step_left(k, last, floor)
        first = k + 1
        while first <= last and (not self.words[first].is_word or self._lower(first) in _NO_START):
            first += 1
        return (first, last) if first <= last else None

    def _step_left(self, k: int, last: int, floor: int) -> tuple[int, bool]:
        """The word before those that the one at `k` is read with, and whether the phrase may go on there; `k` where it ends."""
        word, lower = self.words[k], self._lower(k)
        if word.text == ")":
            return next((j for j in range(k - 1, floor, -1) if self.words[j].text == "("), floor) - 1, True
        if word.text in "-–/" and k > floor and self.words[k - 1].is_word and self.words[k - 1].end == word.start:
            return k - 1, True
        if not word.is_word or (word.text.isdigit() and not self._names_outlet(k)):
            return k, False
        if lower == "and" and k > floor and self._joins(k, floor):
            return k - 1, True
        if lower in STOPS and not self._names_outlet(k):
            named = lower == "as" and self._lower(k - 1) in ("known", "such")
            return (k - 2, True) if named else (k, False)
        if lower in speech.DETERMINERS:
            return k - 1, self._goes_on_before(k - 1, last, floor)
        if lower in speech.LINKS:
            return (k - 1, True) if self._links(k, floor) else (k, False)
        acts = word.text.islower() and (lower in FORMS or lower.endswith(("ed", "ing"))) and not self._modifies(k)
        return (k, False) if acts else (k - 1, True)

    def _goes_on_before(self, k: int, last: int, floor: int) -> bool:
        """Whether the word at `k` ties what an article opens to the words before it: "the vets and the fire brigade"."""
        if k < floor or self._lower(k) not in _JOINING:
            return False
        return (self._lower(k) == "and" and self._is_second(last) and self._joins(k, floor)) or self._links(k, floor)

    def _links(self, k: int, floor: int) -> bool:
        """Whether the preposition at `k` belongs inside a noun phrase: a speaker's noun stands before it."""
        if self._lower(k) == "of":
            return k > floor and self.words[k - 1].is_word
        if self._lower(k) in ("and", "as"):
            return self._lower(k - 1) == "known"
        if any(speaks(self._lower(j)) or self._lower(j) in speech.INFORMED for j in range(max(floor, k - 3), k)):
            return True
        j = k - 1
        while (
            j >= floor
            and k - j <= 5
            and self.words[j].is_word
            and not (self._lower(j) in STOPS or self._lower(j).endswith("ed"))
        ):
            j -= 1
        return j < k - 1 and self._lower(j + 1) in speech.DETERMINERS and (j < 0 or not self.words[j].is_word)

    def _joins(self, k: int, floor: int) -> bool:
        """Whether the "and" at `k` joins two subjects: nothing before it in its clause can be a verb."""
        j = k - 1
        while j >= floor and self.words[j].is_word and not self.masked[j]:
            lower = self._lower(j)
            if lower in speech.AUXILIARIES or self.words[j].text.isdigit() or k - j > 7 or lower in speech.SUBORDINATORS:
                return False
            if self.words[j].text.islower() and lower.endswith("ed"):
                return False
            if self.pos.get(self.words[j].start) in ("VERB", "AUX"):
                return False
            j -= 1
        return k - j > 1

    def _is_second(self, k: int) -> bool:
        """Whether the parse joins the noun at `k` to one before it: "the vets and the fire brigade"."""
        i = self._at.get(self.words[k].start)
        return i is not None and self.tokens[i].dep == "conj" and self.tokens[self.tokens[i].head].pos in ("NOUN", "PROPN")
