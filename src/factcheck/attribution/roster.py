"""Who is named in one article: full names behind surnames, roles, short forms and pronouns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.attribution.cue import tidy
from factcheck.attribution.natures import NO_NAME, NO_SPEAKER, head_of, is_named_body, nature, opening_body, opening_noun
from factcheck.attribution.quotations import Quoted
from factcheck.attribution.words import Word, strip_possessive, words
from factcheck.lexicon import speech
from factcheck.model import Sentence

_PRONOUNS = speech.PERSON_PRONOUNS | speech.BODY_PRONOUNS | speech.PLURAL_PRONOUNS | speech.FIRST_PERSON
_SPEAKERS = speech.SPEAKING_NOUNS | speech.TITLES
_PERSON = speech.PERSON_PRONOUNS | {"him", "her", "his"}
_SEVERAL = speech.PLURAL_PRONOUNS | {"their"}
_BODY = speech.BODY_PRONOUNS | {"its"}
_ROLE_WORDS = _SPEAKERS | speech.LINKS
_BEFORE_NAME = _SPEAKERS | {"the"}
_BODY_WORDS = speech.BODY_WORDS | speech.OUTLET_WORDS
_SKIPPED = speech.LINKS | speech.NAME_PARTICLES | {"and", "the"}
_HELD = 4
"""Bodies kept in mind, of which "the company" can mean one."""
_NOUNS = _SPEAKERS | speech.PERSONS
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
    """The names of one article. Asked in text order: `open` and `hear` move the focus that pronouns look back to."""

    def __init__(self, text: str, sentences: Sequence[Sentence], quoted: Quoted) -> None:
        self._quoted = quoted
        self._names: dict[str, Name] = {}
        self._by_word: dict[str, list[Name]] = {}
        self._inside: dict[int, list[Name]] = {}
        self._short: dict[str, str] = {}
        self._openers: dict[int, str] = {}
        self._spoken: list[str] = []
        self._person: tuple[int, str] | None = None
        self._body: tuple[int, str] | None = None
        self._bodies: list[str] = []
        self._any: tuple[int, str] | None = None
        self._groups: dict[int, str] = {}
        self._opening_bodies: dict[int, str] = {}
        self._solos: dict[int, str] = {}
        self._met: Counter[str] = Counter()
        self._common: set[str] = set()
        for n, sentence in enumerate(sentences):
            self._collect(n, words(text, *sentence.span))
        self._abbreviations(text)
        self._by_initials: dict[str, list[str]] = {}
        for name in self._names.values():
            if name.person:
                self._by_initials.setdefault("".join(w[0] for w in name.text.split()).upper(), []).append(name.text)
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
        return known.display if known is not None and self._is_person(known) else None

    def knows(self, name: str) -> bool:
        """Whether the article names a person so."""
        known = self._lookup(name)
        return known is not None and self._is_person(known)

    def _is_person(self, name: Name) -> bool:
        """Whether a name is a person's: one without a title does not end in a word that the article uses as a common one."""
        return name.person and (bool(name.title) or name.text.split()[-1].lower() not in self._common)

    def voice(self, label: str) -> str:
        """The person in full whom the label of a transcript's turn means: a surname, initials, or "A" for who answers."""
        known = self._lookup(label)
        if known is not None and known.person:
            return known.text
        if label.lower() in speech.ANSWERS:
            return next((name.text for name in self._names.values() if name.person), "")
        meant = self._by_initials.get(label.upper(), ()) if len(label) > 1 else ()
        return meant[0] if len(meant) == 1 else label

    def hear(self, n: int, speaker: str) -> None:
        """Note who spoke in sentence `n`."""
        self._spoken.append(speaker)
        self._any = (n, speaker)
        person, body = nature(speaker)
        if person:
            self._person = (n, speaker)
        if body:
            self._body = (n, speaker)
            self._bodies = [*[b for b in self._bodies if b != speaker][1 - _HELD :], speaker]

    def resolve(self, phrase: str, n: int) -> str | None:
        """The speaker in full that a phrase of sentence `n` means; None where it is a pronoun that nobody stands behind."""
        flat = tidy(phrase)
        lower = flat.lower()
        if flat.isupper() and len(flat) > 1 and lower in _PRONOUNS:
            return flat
        if lower in _PERSON:
            return self._recent(self._person, n, 6) or self._only_person(n) or self._nameless(n)
        if lower in _SEVERAL:
            return self._spoken_or(self._groups, self._any, n)
        if lower in _BODY:
            return self._spoken_or(self._opening_bodies, self._body, n)
        parts = [w for w in words(flat) if w.is_word]
        if not parts:
            return None
        if parts[0].lower == "same":
            return self._any[1] if self._any is not None else None
        if flat.strip(".") in self._short:
            return self._short[flat.strip(".")]
        capitals = [w for w in parts if w.is_capital and w.lower not in speech.TITLES and w.lower not in speech.SPEAKING_NOUNS]
        epithet = self._by_epithet(phrase, parts, n)
        if epithet is not None:
            return epithet
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

    def _spoken_or(self, openers: Mapping[int, str], focus: tuple[int, str] | None, n: int) -> str | None:
        """Who spoke last, up to sentence `n`, or whom a sentence starts with, whichever is the nearer of the last few."""
        for m in range(n, n - 4, -1):
            if focus is not None and focus[0] == m:
                return focus[1]
            if m in openers:
                return self.resolve(openers[m], m)
        return None

    def _nameless(self, n: int) -> str | None:
        """The person without a name whom sentence `n`, or one of the two before it, starts with."""
        return next((self._solos[m] for m in range(n, n - 3, -1) if m in self._solos), None)

    def _by_epithet(self, phrase: str, parts: Sequence[Word], n: int) -> str | None:
        """ "the billionaire", "the 46-year-old": the person who was spoken of last."""
        aged = parts[0].lower.endswith("-year-old") and phrase[:4].lower() == "the "
        if len(parts) > 3 or not (aged or (len(parts) < 3 and parts[-1].lower in speech.EPITHETS)):
            return None
        meant = self._recent(self._person, n, 6)
        return meant if meant is not None and self.knows(meant.split()[-1]) else None

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
            if len(wanted) == 1 and head_of(speaker) != parts[-1].lower and not wanted & speech.TITLES:
                continue
            if wanted < have and (wanted & speech.TITLES or nature(speaker)[1]):
                return speaker
        if len(parts) == 1 and parts[0].lower in speech.GENERIC_BODIES:
            leading = self._leading_body()
            if leading:
                return leading
        if wanted & speech.TITLES:
            held_by = self._by_title.get(min(wanted & speech.TITLES), ())
            holders = [k for k in held_by if k.person and wanted <= k.roles]
            if len(holders) == 1:
                return f"{flat} {holders[0].text}" if not holders[0].title else holders[0].display
        return flat

    def _leading_body(self) -> str:
        """Of the bodies that spoke last, the last that the article is about: outlets aside, and not named in passing."""
        held = [(self._weight(b), b) for b in self._bodies if b.lower() not in self._common and is_named_body(b)]
        most = max((w for w, _ in held), default=0)
        return next((b for w, b in reversed(held) if 2 * w > most or w == most), "")

    def _weight(self, speaker: str) -> int:
        """How often the article has the last word of a speaker's name."""
        capitals = [w for w in words(speaker) if w.is_word and w.is_capital]
        return self._met[capitals[-1].lower] if capitals else 0

    def _lookup(self, name: str) -> Name | None:
        """The full name a surname stands for: the one that was met first, where several end so."""
        known = self._names.get(name.lower())
        if known is not None:
            return known
        held = self._by_word.get(name.lower())
        return held[0] if held else None

    # --- collecting

    def _collect(self, n: int, found: Sequence[Word]) -> None:
        self._met.update(w.lower for w in found if w.is_capital)
        self._common.update(w.text for w in found if w.text.islower())
        body = opening_body(found)
        if body and head_of(body) not in speech.TITLES and self._quoted.index(found[0].start) is None:
            self._opening_bodies[n] = body
        noun = opening_noun(found)
        if noun is not None and self._quoted.index(found[0].start) is None:
            several = noun.lower.endswith("s") or noun.lower == "police"
            (self._groups if several else self._solos)[n] = strip_possessive(noun.text).lower()
        i = 0
        while i < len(found):
            if not self._starts_name(found, i):
                i += 1
                continue
            j = self._name_end(found, i)
            first = i
            while first < j and found[first].lower in speech.TITLES:
                first += 1
            first, office = _past_office(found, first, j), first
            if first < j:
                self._add(n, found, first, j, first - office)
                if first <= 5 and self._quoted.index(found[first].start) is None and self._opens(found, first, j):
                    self._openers[n] = " ".join(strip_possessive(w.text) for w in found[first:j])
            i = j

    def _opens(self, found: Sequence[Word], first: int, end: int) -> bool:
        """Whether the name is what its sentence starts with, titles apart, and a verb or an apposition follows it."""
        if end < len(found) and not (found[end].text[0].islower() or found[end].text == ","):
            return False
        if end + 1 < len(found) and found[end].lower == "and" and found[end + 1].is_capital:
            return False
        if all(w.lower in _BEFORE_NAME or w.is_possessive for w in found[:first]):
            return True
        before = found[: first - 1]
        return found[first - 1].lower in _NOUNS and not any(
            not w.is_word or w.lower in NO_SPEAKER or w.lower.endswith(("ed", "ing")) for w in before
        )

    def _starts_name(self, found: Sequence[Word], i: int) -> bool:
        word = found[i]
        return word.is_word and word.is_capital and word.lower not in NO_NAME

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

    def _add(self, n: int, found: Sequence[Word], first: int, end: int, office: int) -> None:
        """Take up the name in ``found[first:end]``; `office` of the words before it are capitals of its office."""
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
        if self._quoted.index(found[first].start) is None:
            self._inside.setdefault(n, []).append(known)
        title = " ".join(w.text for w in found[first - office : first]) if office else self._title_before(found, first)
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


def _past_office(found: Sequence[Word], first: int, end: int) -> int:
    """Past the office in "Halden Fire Chief Dana Holt"; `first` where the capitals hold no office and a name after it."""
    office = next((k for k in range(end - 3, first - 1, -1) if found[k].lower in speech.OFFICES), None)
    if office is None or any(w.lower in _BODY_WORDS for w in found[office + 1 : end]):
        return first
    return office + 1
