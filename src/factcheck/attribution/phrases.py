"""Noun phrases around a verb of attribution: where a speaker's words begin and end, to its left and to its right."""

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
_APPOSITION_OPENERS = speech.TITLES | {"a", "an", "the", "his", "her", "its", "their", "who", "whose", "which", "former", "of"}
_PHRASE_OPENERS = speech.DETERMINERS | SPEAKERS
_SPEAKING_PRONOUNS = speech.PERSON_PRONOUNS | speech.PLURAL_PRONOUNS
_JOINING = speech.LINKS | {"and", "as"}
_NO_START = speech.LINKS | speech.ADVERBS | {"and"}
_NO_END = speech.LINKS | {"and", "the"}
_SPELT_ALIKE = STOPS | speech.AUDIENCES | speech.LINKS | {"and"}
_BODIES = speech.BODY_WORDS | speech.GENERIC_BODIES
_NO_NOUN = (speech.AUXILIARIES | speech.SUBORDINATORS | speech.ADVERBS) - {"and"}


class Phrases(Tree):
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

    # --- to the left

    def _phrase_left(self, last: int, floor: int) -> tuple[int, int] | None:
        """The noun phrase that ends at `last`."""
        k = last
        while k >= floor and not self.masked[k]:
            word = self.words[k]
            lower = self._lower(k)
            if word.text == ")":
                opening = k
                while opening > floor and self.words[opening].text != "(":
                    opening -= 1
                k = opening - 1
                continue
            if word.text in "-–/" and k > floor and self.words[k - 1].is_word and self.words[k - 1].end == word.start:
                k -= 1
                continue
            if not word.is_word or (word.text.isdigit() and not self._names_outlet(k)):
                break
            if lower == "and" and k > floor and self._joins(k, floor):
                k -= 1
                continue
            if lower in STOPS and not self._names_outlet(k):
                if lower == "as" and self._lower(k - 1) in ("known", "such"):
                    k -= 2
                    continue
                break
            if lower in speech.DETERMINERS:
                k -= 1
                if k < floor or self._lower(k) not in _JOINING:
                    break
                if self._lower(k) == "and" and self._is_second(last) and self._joins(k, floor):
                    k -= 1
                    continue
                if not self._links(k, floor):
                    break
                continue
            if lower in speech.LINKS:
                if not self._links(k, floor):
                    break
                k -= 1
                continue
            if word.text.islower() and (lower in FORMS or lower.endswith(("ed", "ing"))) and not self._modifies(k):
                break
            k -= 1
        first = k + 1
        while first <= last and (not self.words[first].is_word or self._lower(first) in _NO_START):
            first += 1
        return (first, last) if first <= last else None

    def _names_outlet(self, k: int) -> bool:
        """Whether a number or a word for a day belongs to an outlet's name: "the Evening Star", "9 News"."""
        word = self.words[k]
        if word.text == "Today":
            return True
        behind = self.words[k + 1] if k + 1 < self.n and not self.masked[k + 1] else None
        named = word.is_capital or word.text.isdigit()
        return named and behind is not None and behind.is_capital and behind.lower in speech.OUTLET_WORDS

    def _modifies(self, k: int) -> bool:
        """Whether a word in -ed, -ing or in a verb's shape belongs to a noun: "the polling firm", "reports"."""
        lower = self._lower(k)
        if lower in SPEAKERS or lower in speech.INFORMED:
            return True
        return (k > 0 and (self._lower(k - 1) in speech.DETERMINERS or self.words[k - 1].is_possessive)) or "-" in lower

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

    # --- to the right

    def _phrase_right(self, first: int, links: frozenset[str]) -> int:
        """The last word of the noun phrase that starts at `first`; first - 1 where there is none."""
        k = first
        while k < self.n and not self.masked[k]:
            word = self.words[k]
            lower = self._lower(k)
            if word.text == "(" and k + 2 < self.n and self.words[k + 2].text == ")":
                k += 3
                continue
            if word.text in "-–/" and k + 1 < self.n and self.words[k + 1].start == word.end:
                k += 1
                continue
            if not word.is_word or lower in _NO_NOUN:
                break
            if lower in speech.DAYS and not self._names_outlet(k):
                break
            if lower == "and" and not (
                k + 1 < self.n and (self.words[k + 1].is_capital or self._lower(k + 1) in speech.SPEAKING_NOUNS)
            ):
                break
            if lower in speech.LINKS:
                if (
                    lower not in links
                    or self._lower(k + 1) in ("least", "most")
                    or self._lower(k + 1) in speech.DAYS
                    or k + 1 >= self.n
                    or self.words[k + 1].text.isdigit()
                ):
                    break
            elif lower.endswith("ed") and self._lower(k + 1) == "by" and "by" in links:
                k += 1
                continue
            elif k > first and (
                word.text[0].isdigit() or lower in PRONOUNS or self._is_verb(k) or self._opens_next(k) or self._counts_next(k)
            ):
                break
            k += 1
        while k > first and self._lower(k - 1) in _NO_END:
            k -= 1
        return k - 1

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
        if self.pos.get(self.words[k].start) != "VERB" or not self.words[k].text.islower() or self._modifies(k):
            return False
        return k + 1 >= self.n or not self.words[k + 1].is_capital

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
            begins = chunk[0] in _APPOSITION_OPENERS or (nxt.is_capital and len(chunk) <= 4)
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

    # --- small questions

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
