"""The noun phrase to the right of a verb of attribution: where a speaker's words, or an addressee's, end."""

from __future__ import annotations

from factcheck.attribution.leftward import Leftward
from factcheck.attribution.wording import PRONOUNS
from factcheck.lexicon import speech

_JOINING = speech.LINKS | {"and", "as"}
_NO_END = speech.LINKS | {"and", "the"}
_NO_NOUN = (speech.AUXILIARIES | speech.SUBORDINATORS | speech.ADVERBS) - {"and"}


class Rightward(Leftward):
    """Finds it in one sentence."""

    def _phrase_right(self, first: int, links: frozenset[str]) -> int:
        """The last word of the noun phrase that starts at `first`; first - 1 where there is none."""
        k = first
        while k < self.n and not self.masked[k]:
            step = self._step_right(k, first, links)
            if not step:
                break
            k += step
        while k > first and self._lower(k - 1) in _NO_END:
            k -= 1
        return k - 1

    def _step_right(self, k: int, first: int, links: frozenset[str]) -> int:
        """By how many words the phrase goes on at `k`; 0 where it ends before it."""
        word, lower = self.words[k], self._lower(k)
        if word.text == "(" and k + 2 < self.n and self.words[k + 2].text == ")":
            return 3
        if word.text in "-–/" and k + 1 < self.n and self.words[k + 1].start == word.end:
            return 1
        if not word.is_word or lower in _NO_NOUN or (lower in speech.DAYS and not self._names_outlet(k)):
            return 0
        if lower == "and":
            return int(k + 1 < self.n and (self.words[k + 1].is_capital or self._lower(k + 1) in speech.SPEAKING_NOUNS))
        if lower in speech.LINKS:
            return int(lower in links and self._links_on(k + 1))
        if k == first or (lower.endswith("ed") and self._lower(k + 1) == "by" and "by" in links):
            return 1
        figure = word.text[0].isdigit() or self._counts_next(k)
        return int(not (figure or lower in PRONOUNS or self._is_verb(k) or self._opens_next(k)))

    def _links_on(self, k: int) -> bool:
        """Whether what a preposition leads to can be part of the phrase: no day, no figure."""
        if k >= self.n or self.words[k].text.isdigit():
            return False
        return self._lower(k) not in speech.DAYS | {"least", "most"}

    def _opens_next(self, k: int) -> bool:
        """Whether an article opens a phrase of its own behind a name: "told Northwire the boy fell"."""
        return (
            self._lower(k) in ("the", "a", "an")
            and self.words[k].text.islower()
            and self.words[k - 1].is_word
            and self._lower(k - 1) not in _JOINING
        )

    def _counts_next(self, k: int) -> bool:
        """Whether a numeral opens a phrase of its own: "according to the mayor nine men"."""
        before = self._lower(k - 1)
        return (
            self._lower(k) in speech.NUMERALS
            and self.words[k].text.islower()
            and before not in speech.DETERMINERS | speech.LINKS
        )

    def _is_verb(self, k: int) -> bool:
        """Whether the parse has a verb here; a word before a capital is a title that it took for one."""
        if self._closes_with_paper(k):
            return True
        if self.pos.get(self.words[k].start) != "VERB" or not self.words[k].text.islower() or self._modifies(k):
            return False
        return k + 1 >= self.n or not self.words[k + 1].is_capital
