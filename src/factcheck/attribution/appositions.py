"""What stands beside a speaker who is named: an age, a role, an office, the holder of a role."""

from __future__ import annotations

from factcheck.attribution.rightward import Rightward
from factcheck.attribution.wording import FINITE
from factcheck.lexicon import speech

_OPENERS = speech.TITLES | {"a", "an", "the", "his", "her", "its", "their", "who", "whose", "which", "former", "of"}
_BODIES = speech.BODY_WORDS | speech.GENERIC_BODIES


class Appositions(Rightward):
    """Takes it in, behind a phrase of one sentence."""

    def _apposition_right(self, last: int) -> int:
        """Take in ", 29, a retired pilot" after a speaker who is named behind the verb."""
        while last + 2 < self.n and self.words[last + 1].text == "," and not self.masked[last + 2]:
            nxt = self.words[last + 2]
            close = last + 2
            while close < self.n and self.words[close].text not in ",;:—" and not self.masked[close] and close - last < 16:
                close += 1
            chunk = [self._lower(j) for j in range(last + 2, close)]
            if not chunk:
                break
            if nxt.text.isdigit() and (close == last + 3 or chunk[1:2] == ["."]):
                last += 2
                continue
            begins = chunk[0] in _OPENERS or (nxt.is_capital and len(chunk) <= 4)
            acts = any(self._lower(j) in FINITE or self.words[j].start in self.finite for j in range(last + 2, close))
            if not begins or (chunk[0] not in ("who", "whose", "which") and acts):
                break
            last = close - 1
            while last >= 0 and self.words[last].text == ".":
                last -= 1
        return last

    def _office_right(self, last: int) -> int:
        """Take in the body behind a speaker without a name: "a senior man in the farm ministry"."""
        if self.words[last].is_capital or self._lower(last + 1) not in ("in", "at", "with", "within"):
            return last
        end = self._phrase_right(last + 2, links=frozenset(["of", "for"]))
        return end if end > last + 1 and self._lower(end) in _BODIES else last

    def _holder_right(self, last: int) -> int:
        """Take in the name behind a role and its place: "the special agent in charge, Jane Doe"."""
        comma = last + 1
        while comma < self.n and self.words[comma].is_word and not self.masked[comma] and comma - last < 6:
            comma += 1
        end = comma + 1
        while end < self.n and self.words[end].is_capital and not self.masked[end]:
            end += 1
        closes = end >= self.n or not self.words[end].is_word
        return (
            end - 1
            if comma > last + 1 and comma < self.n and self.words[comma].text == "," and end - comma > 2 and closes
            else last
        )

    def _named_next(self, first: int, last: int) -> int:
        """Where a role is followed by its holder between commas ("the mayor, Jane Doe,"), the end of the name."""
        role = self._lower(last) in speech.TITLES | speech.PERSONS
        if (
            any(self.words[j].is_capital for j in range(last if role else first, last + 1))
            or last + 3 >= self.n
            or self.words[last + 1].text != ","
        ):
            return last
        k = last + 2
        while k < self.n and self.words[k].is_capital and k - last < 6:
            k += 1
        closes = k >= self.n or self.words[k].text == "," or (role and self.words[k].text == ".")
        return k - 1 if k - last >= 4 and closes else last
