"""The full names in one article, with the titles and roles they are given: what stands behind a surname or a short form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.attribution.natures import NO_NAME, NO_SPEAKER
from factcheck.attribution.quotations import Quoted
from factcheck.attribution.words import Word, strip_possessive, words
from factcheck.lexicon import speech
from factcheck.lexicon.places import SETTLEMENTS, SITES

_SPEAKERS = speech.SPEAKING_NOUNS | speech.TITLES
_NOUNS = _SPEAKERS | speech.PERSONS
_BEFORE_NAME = _SPEAKERS | {"the"}
_LEADS = frozenset(["so", "then", "but", "and", "yet", "still", "now", "later", "earlier", "also"])
_BODY_WORDS = speech.BODY_WORDS | speech.OUTLET_WORDS
_SKIPPED = speech.LINKS | speech.NAME_PARTICLES | {"and", "the"}
_SHORT_FORM = re.compile(r"\(([A-Z][A-Za-z&.-]{1,9})\)")
_APPOSED = 8
"""Words of an apposition that are looked at."""


@dataclass(slots=True)
class Name:
    """One full name in the article, with the longest title that stands before it and the roles it is given.

    `person` says that nothing speaks against a person.
    """

    text: str
    person: bool
    title: str = ""
    roles: frozenset[str] = frozenset()

    @property
    def display(self) -> str:
        """Title and name."""
        return f"{self.title} {self.text}".strip()


class Names:
    """The names of one article. `inside` are those of each sentence, outside quotations."""

    def __init__(self, text: str, sentences: Sequence[Sequence[Word]], quoted: Quoted) -> None:
        self._quoted = quoted
        self._names: dict[str, Name] = {}
        self._by_word: dict[str, list[Name]] = {}
        self._openers: dict[int, str] = {}
        self.inside: dict[int, list[Name]] = {}
        self.met = Counter(w.lower for found in sentences for w in found if w.is_capital)
        self.common = frozenset(w.text for found in sentences for w in found if w.text.islower())
        for n, found in enumerate(sentences):
            self._collect(n, found)
        self.short = _short_forms(text)
        self._by_initials: dict[str, list[str]] = {}
        self._by_title: dict[str, list[Name]] = {}
        for name in self._names.values():
            if name.person:
                self._by_initials.setdefault("".join(w[0] for w in name.text.split()).upper(), []).append(name.text)
            for title in sorted(name.roles & speech.TITLES):
                self._by_title.setdefault(title, []).append(name)

    def opener(self, n: int) -> str | None:
        """The person whom sentence `n` starts with, in full."""
        known = self.lookup(self._openers[n]) if n in self._openers else None
        return known.display if known is not None and self.is_person(known) else None

    def lookup(self, name: str) -> Name | None:
        """The full name a surname stands for: the one that was met first, where several end so."""
        known = self._names.get(name.lower())
        if known is not None:
            return known
        held = self._by_word.get(name.lower())
        return held[0] if held else None

    def is_person(self, name: Name) -> bool:
        """Whether a name is a person's: one without a title does not end in a word that the article uses as a common one."""
        return name.person and (bool(name.title) or name.text.split()[-1].lower() not in self.common)

    def only_person(self, n: int) -> str | None:
        """The one person that sentence `n`, or the one before it, names."""
        for near in (n, n - 1):
            named = {known.display for known in self.inside.get(near, ()) if known.person}
            if len(named) == 1:
                return named.pop()
        return None

    def holder(self, wanted: frozenset[str]) -> Name | None:
        """The one person whose roles hold all words of a title."""
        held_by = self._by_title.get(min(wanted & speech.TITLES), ()) if wanted & speech.TITLES else ()
        holders = [k for k in held_by if k.person and wanted <= k.roles]
        return holders[0] if len(holders) == 1 else None

    def voice(self, label: str) -> str:
        """The person in full whom the label of a transcript's turn means: a surname, initials, or "A" for who answers."""
        known = self.lookup(label)
        if known is not None and known.person:
            return known.text
        if label.lower() in speech.ANSWERS:
            return next((name.text for name in self._names.values() if name.person), "")
        meant = self._by_initials.get(label.upper(), ()) if len(label) > 1 else ()
        return meant[0] if len(meant) == 1 else label

    def weight(self, speaker: str) -> int:
        """How often the article has the last word of a speaker's name."""
        capitals = [w for w in words(speaker) if w.is_word and w.is_capital]
        return self.met[capitals[-1].lower] if capitals else 0

    def _collect(self, n: int, found: Sequence[Word]) -> None:
        i = 0
        while i < len(found):
            if not _starts_name(found, i):
                i += 1
                continue
            j = _name_end(found, i)
            first = i
            while first < j and found[first].lower in speech.TITLES:
                first += 1
            first, office = _past_office(found, first, j), first
            if first < j:
                self._add(n, found, first, j, first - office)
                if first <= 5 and self._quoted.index(found[first].start) is None and _opens(found, first, j):
                    self._openers[n] = " ".join(strip_possessive(w.text) for w in found[first:j])
            i = j

    def _add(self, n: int, found: Sequence[Word], first: int, end: int, office: int) -> None:
        """Take up the name in ``found[first:end]``; `office` of the words before it are capitals of its office."""
        text = " ".join(strip_possessive(w.text) for w in found[first:end])
        if end - first < 2:
            return
        known = self._names.get(text.lower())
        if known is None:
            lowers = {w.lower for w in found[first:end]}
            capitals = all(w.text.isupper() for w in found[first : first + 2])
            known = Name(text, not (lowers & _BODY_WORDS or capitals or found[first].lower in speech.STORMS))
            self._names[text.lower()] = known
            if known.person:
                self._by_word.setdefault(found[end - 1].lower, []).append(known)
        if self._quoted.index(found[first].start) is None:
            self.inside.setdefault(n, []).append(known)
        title = " ".join(w.text for w in found[first - office : first]) if office else _title_before(found, first)
        if (first and found[first - 1].lower in ("the", "a", "an")) or _is_place(found, end):
            known.person = False
        if len(title) > len(known.title):
            known.title = title
        known.roles |= frozenset(title.lower().split()) | _roles_after(found, end)


def _starts_name(found: Sequence[Word], i: int) -> bool:
    return found[i].is_word and found[i].is_capital and found[i].lower not in NO_NAME


def _name_end(found: Sequence[Word], i: int) -> int:
    """Past the capitals of a name, and what may join two of them."""
    j = i + 1
    while j < len(found) and not found[j - 1].is_possessive:
        if _starts_name(found, j):
            j += 1
        elif j + 1 < len(found) and _starts_name(found, j + 1) and _joins(found, i, j):
            j += 2
        else:
            break
    return j


def _joins(found: Sequence[Word], first: int, j: int) -> bool:
    """Whether a word joins the capitals around it: a hyphen, a particle, the "of" in a body's name."""
    if found[j].text in "-–":
        return found[j].start == found[j - 1].end
    body = found[j].lower in ("of", "for") and any(w.lower in speech.BODY_WORDS for w in found[first:j])
    return found[j].lower in speech.NAME_PARTICLES or body


def _past_office(found: Sequence[Word], first: int, end: int) -> int:
    """Past the office in "Halden Fire Chief Dana Holt"; `first` where the capitals hold no office and a name after it."""
    office = next((k for k in range(end - 3, first - 1, -1) if found[k].lower in speech.OFFICES), None)
    if office is None or any(w.lower in _BODY_WORDS for w in found[office + 1 : end]):
        return first
    return office + 1


def _opens(found: Sequence[Word], first: int, end: int) -> bool:
    """Whether the name is what its sentence starts with, titles apart, and a verb or an apposition follows it."""
    if end < len(found) and not (found[end].text[0].islower() or found[end].text == ","):
        return False
    if end + 1 < len(found) and found[end].lower == "and" and found[end + 1].is_capital:
        return False
    if all(w.lower in _BEFORE_NAME or w.is_possessive or (not i and w.lower in _LEADS) for i, w in enumerate(found[:first])):
        return True
    before = found[: first - 1]
    return found[first - 1].lower in _NOUNS and not any(
        not w.is_word or w.lower in NO_SPEAKER or w.lower.endswith(("ed", "ing")) for w in before
    )


def _is_place(found: Sequence[Word], end: int) -> bool:
    """Whether an apposition says that the name before it is a place's: "Cape Marrow, a crossing in the hills"."""
    if end + 2 >= len(found) or found[end].text != "," or found[end + 1].lower not in ("a", "an", "the"):
        return False
    for word in found[end + 2 : end + _APPOSED]:
        if not word.is_word or word.lower in speech.LINKS:
            return False
        if word.lower in SETTLEMENTS | SITES:
            return True
    return False


def _title_before(found: Sequence[Word], first: int) -> str:
    k = first
    while k > 0 and found[k - 1].is_word and found[k - 1].lower in _SPEAKERS and not found[k - 1].is_possessive:
        k -= 1
    if k < first and not any(w.lower in speech.TITLES for w in found[k:first]):
        return ""
    return " ".join(w.text for w in found[k:first])


def _roles_after(found: Sequence[Word], end: int) -> frozenset[str]:
    """The role in ", mayor of the town," after a name."""
    if end + 1 >= len(found) or found[end].text != ",":
        return frozenset()
    roles: list[str] = []
    for word in found[end + 1 : end + _APPOSED]:
        if not word.is_word:
            break
        if word.lower in speech.TITLES:
            roles.append(word.lower)
    return frozenset(roles)


def _short_forms(text: str) -> Mapping[str, str]:
    """ "Free Harbour Front (FHF)": the short form means the words before it that begin with its letters."""
    short: dict[str, str] = {}
    for match in _SHORT_FORM.finditer(text):
        before = [w for w in words(text, max(0, match.start() - 90), match.start()) if w.is_word]
        letters = [c for c in match.group(1) if c.isupper()]
        taken: list[Word] = []
        for word in reversed(before):
            if not letters or not (word.text in _SKIPPED or word.text[0].upper() == letters[-1]):
                break
            if word.text not in _SKIPPED:
                letters.pop()
            taken.append(word)
        if not letters and taken:
            short.setdefault(match.group(1), f"{text[taken[-1].start : taken[0].end]} ({match.group(1)})")
    return short
