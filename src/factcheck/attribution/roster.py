"""Who is named in one article: full names behind surnames, roles, short forms and pronouns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.attribution.cues import tidy
from factcheck.attribution.words import Word, strip_possessive, words
from factcheck.lexicon import speech
from factcheck.model import Sentence

_PRONOUNS = speech.PERSON_PRONOUNS | speech.BODY_PRONOUNS | speech.PLURAL_PRONOUNS | speech.FIRST_PERSON
_NO_NAME = (
    speech.AUXILIARIES
    | speech.ADVERBS
    | speech.DAYS
    | speech.DETERMINERS
    | speech.LINKS
    | speech.SUBORDINATORS
    | _PRONOUNS
    | speech.OPENERS
)
_SPEAKERS = speech.SPEAKING_NOUNS | speech.TITLES
_ROLE_WORDS = _SPEAKERS | speech.LINKS
_BEFORE_NAME = _SPEAKERS | {"the"}
_BODY_WORDS = speech.BODY_WORDS | speech.OUTLET_WORDS
_BODY_HEADS = _BODY_WORDS - speech.TITLES | speech.BODY_WORDS
_SKIPPED = speech.LINKS | speech.NAME_PARTICLES | {"and", "the"}
_SHORT_FORM = re.compile(r"\(([A-Z][A-Za-z&.-]{1,9})\)")


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


class Roster:
    """The names of one article. Asked in text order: `see` moves the focus that pronouns look back to."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._names: dict[str, Name] = {}
        self._by_word: dict[str, list[Name]] = {}
        self._inside: dict[int, list[Name]] = {}
        self._short: dict[str, str] = {}
        self._openers: dict[int, str] = {}
        self._spoken: list[str] = []
        self._person: tuple[int, str] | None = None
        self._body: tuple[int, str] | None = None
        self._any: tuple[int, str] | None = None
        for n, sentence in enumerate(sentences):
            self._collect(n, words(text, *sentence.span))
        self._abbreviations(text)
        self._by_title: dict[str, list[Name]] = {}
        for name in self._names.values():
            for title in sorted(name.roles & speech.TITLES):
                self._by_title.setdefault(title, []).append(name)

    def open(self, n: int) -> None:
        """Note the name that sentence `n` starts with: what "he" after it means."""
        name = self.opener(n)
        if name is not None:
            self._person = (n, name)

    def opener(self, n: int) -> str | None:
        """The person whom sentence `n` starts with, in full."""
        known = self._lookup(self._openers[n]) if n in self._openers else None
        return known.display if known is not None and known.person else None

    def knows(self, name: str) -> bool:
        """Whether the article names a person so."""
        known = self._lookup(name)
        return known is not None and known.person

    def hear(self, n: int, speaker: str) -> None:
        """Note who spoke in sentence `n`."""
        self._spoken.append(speaker)
        self._any = (n, speaker)
        person, body = nature(speaker)
        if person:
            self._person = (n, speaker)
        if body:
            self._body = (n, speaker)

    def resolve(self, phrase: str, n: int) -> str | None:
        """The speaker in full that a phrase of sentence `n` means; None where it is a pronoun that nobody stands behind."""
        flat = tidy(phrase)
        lower = flat.lower()
        if lower in speech.PERSON_PRONOUNS:
            return self._recent(self._person, n, 6) or self._only_person(n)
        if lower in speech.PLURAL_PRONOUNS:
            return self._recent(self._any, n, 3)
        if lower in speech.BODY_PRONOUNS:
            return self._recent(self._body, n, 3)
        parts = [w for w in words(flat) if w.is_word]
        if not parts:
            return None
        if flat.strip(".") in self._short:
            return self._short[flat.strip(".")]
        capitals = [w for w in parts if w.is_capital and w.lower not in speech.TITLES and w.lower not in speech.SPEAKING_NOUNS]
        if not capitals:
            return self._by_role(parts, flat)
        if len(capitals) == 1 and parts[-1] is capitals[0] and not parts[-1].text.isupper():
            known = self._lookup(strip_possessive(capitals[0].text))
            if known is not None and not any(p.lower in _ROLE_WORDS for p in parts):
                return known.display
            if known is not None and all(
                p is capitals[0] or p.lower in speech.TITLES or p.lower in known.title.lower() for p in parts
            ):
                return (
                    known.display
                    if len(known.title) >= len(flat) - len(parts[-1].text) - 1
                    else flat[: -len(parts[-1].text)] + known.text
                )
        return flat

    def _recent(self, focus: tuple[int, str] | None, n: int, reach: int) -> str | None:
        return focus[1] if focus is not None and n - focus[0] <= reach else None

    def _only_person(self, n: int) -> str | None:
        """The one person that sentence `n`, or the one before it, names."""
        for near in (n, n - 1):
            named = {known.display for known in self._inside.get(near, ()) if known.person}
            if len(named) == 1:
                return named.pop()
        return None

    def _by_role(self, parts: Sequence[Word], flat: str) -> str:
        """ "the mayor", "the civil defence": the last speaker, or the name with that title, that holds all of its words."""
        wanted = {p.lower for p in parts}
        for speaker in reversed(self._spoken[-12:]):
            have = {w.lower for w in words(speaker)}
            if "and" in have - wanted:
                continue
            if len(wanted) == 1 and _head(speaker) != parts[-1].lower and not wanted & speech.TITLES:
                continue
            if wanted < have and (wanted & speech.TITLES or nature(speaker)[1]):
                return speaker
        if len(parts) == 1 and parts[0].lower in speech.GENERIC_BODIES and self._body is not None:
            held = self._body[1]
            if held[:1].isupper() and not any(
                w.lower in speech.SPEAKING_NOUNS - speech.GENERIC_BODIES for w in words(held)[-1:]
            ):
                return held
        if wanted & speech.TITLES:
            held_by = self._by_title.get(min(wanted & speech.TITLES), ())
            holders = [k for k in held_by if k.person and wanted <= k.roles]
            if len(holders) == 1:
                return f"{flat} {holders[0].text}" if not holders[0].title else holders[0].display
        return flat

    def _lookup(self, name: str) -> Name | None:
        """The full name a surname stands for: the one that was met first, where several end so."""
        known = self._names.get(name.lower())
        if known is not None:
            return known
        held = self._by_word.get(name.lower())
        return held[0] if held else None

    # --- collecting

    def _collect(self, n: int, found: Sequence[Word]) -> None:
        i = 0
        while i < len(found):
            if not self._starts_name(found, i):
                i += 1
                continue
            j = self._name_end(found, i)
            first = i
            while first < j and found[first].lower in speech.TITLES:
                first += 1
            if first < j:
                self._add(n, found, first, j)
                if first <= 3 and self._opens(found, first, j):
                    self._openers[n] = " ".join(strip_possessive(w.text) for w in found[first:j])
            i = j

    def _opens(self, found: Sequence[Word], first: int, end: int) -> bool:
        """Whether the name is what its sentence starts with, titles apart, and a verb or an apposition follows it."""
        if end < len(found) and not (found[end].text[0].islower() or found[end].text == ","):
            return False
        return all(w.lower in _BEFORE_NAME or w.is_possessive for w in found[:first])

    def _starts_name(self, found: Sequence[Word], i: int) -> bool:
        word = found[i]
        return word.is_word and word.is_capital and word.lower not in _NO_NAME

    def _name_end(self, found: Sequence[Word], i: int) -> int:
        j = i + 1
        while j < len(found) and not found[j - 1].is_possessive:
            if self._starts_name(found, j):
                j += 1
            elif (
                (
                    found[j].text in "-–"
                    and j + 1 < len(found)
                    and found[j].start == found[j - 1].end
                    and self._starts_name(found, j + 1)
                )
                or (
                    found[j].lower in speech.NAME_PARTICLES
                    and j + 1 < len(found)
                    and found[j + 1].is_capital
                    and self._starts_name(found, j + 1)
                )
                or (
                    found[j].lower in ("of", "for")
                    and j + 1 < len(found)
                    and self._starts_name(found, j + 1)
                    and any(w.lower in speech.BODY_WORDS for w in found[i:j])
                )
            ):
                j += 2
            else:
                break
        return j

    def _add(self, n: int, found: Sequence[Word], first: int, end: int) -> None:
        text = " ".join(strip_possessive(w.text) for w in found[first:end])
        if end - first < 2:
            return
        known = self._names.get(text.lower())
        if known is None:
            lowers = {w.lower for w in found[first:end]}
            capitals = all(w.text.isupper() for w in found[first : first + 2])
            known = Name(text, not lowers & (_BODY_WORDS) and not capitals)
            self._names[text.lower()] = known
            if known.person:
                self._by_word.setdefault(found[end - 1].lower, []).append(known)
        self._inside.setdefault(n, []).append(known)
        title = self._title_before(found, first)
        if first and found[first - 1].lower in ("the", "a", "an"):
            known.person = False
        if len(title) > len(known.title):
            known.title = title
        known.roles |= frozenset(title.lower().split()) | self._roles_after(found, end)

    def _title_before(self, found: Sequence[Word], first: int) -> str:
        k = first
        while k > 0 and found[k - 1].is_word and found[k - 1].lower in _SPEAKERS and not found[k - 1].is_possessive:
            k -= 1
        if k < first and not any(w.lower in speech.TITLES for w in found[k:first]):
            return ""
        return " ".join(w.text for w in found[k:first])

    def _roles_after(self, found: Sequence[Word], end: int) -> frozenset[str]:
        """The role in ", mayor of the town," after a name."""
        if end + 1 >= len(found) or found[end].text != ",":
            return frozenset()
        roles: list[str] = []
        for word in found[end + 1 : end + 8]:
            if not word.is_word:
                break
            if word.lower in speech.TITLES:
                roles.append(word.lower)
        return frozenset(roles)

    def _abbreviations(self, text: str) -> None:
        """ "Free Harbour Front (FHF)": the short form means the words before it that begin with its letters."""
        for match in _SHORT_FORM.finditer(text):
            before = [w for w in words(text, max(0, match.start() - 90), match.start()) if w.is_word]
            letters = [c for c in match.group(1) if c.isupper()]
            taken: list[Word] = []
            for word in reversed(before):
                if not letters:
                    break
                if word.text in _SKIPPED:
                    taken.append(word)
                elif word.text[0].upper() == letters[-1]:
                    letters.pop()
                    taken.append(word)
                else:
                    break
            if not letters and taken:
                self._short.setdefault(match.group(1), f"{text[taken[-1].start : taken[0].end]} ({match.group(1)})")


@lru_cache(maxsize=4096)
def _head(speaker: str) -> str:
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
