"""Who is meant in one article: a pronoun, a role, a surname or a short form -> the speaker in full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.attribution.cue import tidy
from factcheck.attribution.names import Names
from factcheck.attribution.natures import BODY_HEADS, head_of, is_named_body, nature
from factcheck.attribution.openings import Openings
from factcheck.attribution.outlets import is_outlet
from factcheck.attribution.quotations import Quoted
from factcheck.attribution.words import Word, strip_possessive, words
from factcheck.lexicon import speech
from factcheck.model import Sentence

_PRONOUNS = speech.PERSON_PRONOUNS | speech.BODY_PRONOUNS | speech.PLURAL_PRONOUNS | speech.FIRST_PERSON
_PERSON = speech.PERSON_PRONOUNS | {"him", "her", "his"}
_SEVERAL = speech.PLURAL_PRONOUNS | {"their", "them"}
_BODY = speech.BODY_PRONOUNS | {"its"}
_ROLE_WORDS = speech.SPEAKING_NOUNS | speech.TITLES | speech.LINKS

_HELD = 4
"""Bodies kept in mind, of which "the company" can mean one."""

_FOCUS = 6
"""Sentences after which "he" means nobody who spoke before them."""

_SPOKEN = 12
"""Speakers back to whom a role is looked for."""


class Roster:
    """The speakers of one article. Asked in text order: `open` and `hear` move the focus that pronouns look back to."""

    def __init__(self, text: str, sentences: Sequence[Sentence], quoted: Quoted) -> None:
        found = [words(text, *sentence.span) for sentence in sentences]
        self.names = Names(text, found, quoted)
        self._openings = Openings(found, quoted)
        self._spoken: list[str] = []
        self._bodies: list[str] = []
        self._person: tuple[int, str] | None = None
        self._body: tuple[int, str] | None = None
        self._any: tuple[int, str] | None = None
        self._outlet = ""

    def open(self, n: int) -> None:
        """Note whom sentence `n` starts with: what "he", "the company" or "the paper" after it can mean."""
        name = self.names.opener(n)
        if name is not None:
            self._person = (n, name)
        body = self._openings.bodies.get(n, "")
        self._outlet = body if _is_named_outlet(body) else self._outlet

    def knows(self, name: str) -> bool:
        """Whether the article names a person so."""
        known = self.names.lookup(name)
        return known is not None and self.names.is_person(known)

    def hear(self, n: int, speaker: str, in_passing: bool = False) -> None:
        """Note who spoke in sentence `n`; the maker of a paper, named `in_passing`, is not what "the company" means."""
        self._spoken.append(speaker)
        self._any = (n, speaker)
        if _is_named_outlet(speaker):
            self._outlet = speaker
        person, body = nature(speaker)
        if person:
            self._person = (n, speaker)
        if body and not (in_passing and head_of(speaker) not in speech.DOCUMENTS):
            self._body = (n, speaker)
            self._bodies = [*[b for b in self._bodies if b != speaker][1 - _HELD :], speaker]

    def resolve(self, phrase: str, n: int) -> str | None:
        """The speaker in full that a phrase of sentence `n` means; None where it is a pronoun that nobody stands behind."""
        flat = strip_possessive(tidy(phrase))
        lower = flat.lower()
        if flat.isupper() and len(flat) > 1 and lower in _PRONOUNS:
            return flat
        if lower in _PERSON:
            return self._recent(n) or self.names.only_person(n) or self._nameless(n)
        if lower in _SEVERAL:
            return self._spoken_or(self._openings.groups, self._any, n)
        if lower in _BODY:
            return self._spoken_or(self._openings.bodies, self._body, n)
        parts = [w for w in words(flat) if w.is_word]
        return self._named(phrase, flat, parts, n) if parts else None

    def _named(self, phrase: str, flat: str, parts: Sequence[Word], n: int) -> str | None:
        """The speaker that a phrase of words means, which are no pronoun."""
        if flat.strip(".") in self.names.short:
            return self.names.short[flat.strip(".")]
        capitals = [w for w in parts if w.is_capital and w.lower not in speech.TITLES and w.lower not in speech.SPEAKING_NOUNS]
        if not capitals and parts[0].lower == "same":
            return self._any[1] if self._any is not None else None
        epithet = self._by_epithet(phrase, parts, n)
        if epithet is not None:
            return epithet
        if not capitals:
            return self._by_role(parts, flat, n)
        if len(capitals) == 1 and parts[-1] is capitals[0] and not parts[-1].text.isupper():
            return self._by_surname(flat, parts)
        return flat

    def _by_surname(self, flat: str, parts: Sequence[Word]) -> str:
        """ "Holt", "Chief Holt": the full name that ends so, with the longer of the titles."""
        known = self.names.lookup(strip_possessive(parts[-1].text))
        if known is None:
            return flat
        if not any(p.lower in _ROLE_WORDS for p in parts):
            return known.display
        if not all(p is parts[-1] or p.lower in speech.TITLES or p.lower in known.title.lower() for p in parts):
            return flat
        title = flat[: -len(parts[-1].text)]
        return known.display if len(known.title) >= len(title) - 1 else title + known.text

    def _recent(self, n: int) -> str | None:
        """The person who was spoken of last, if not too far back."""
        return self._person[1] if self._person is not None and n - self._person[0] <= _FOCUS else None

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
        solos = (self._openings.solos.get(m) for m in range(n, n - 3, -1))
        return next((noun for noun in solos if noun is not None and noun not in BODY_HEADS), None)

    def _by_epithet(self, phrase: str, parts: Sequence[Word], n: int) -> str | None:
        """ "the billionaire", "the 46-year-old": the person who was spoken of last."""
        aged = parts[0].lower.endswith("-year-old") and phrase[:2].lower() != "a "
        if len(parts) > 3 or not (aged or (len(parts) < 3 and parts[-1].lower in speech.EPITHETS)):
            return None
        meant = self._recent(n)
        return meant if meant is not None and self.knows(meant.split()[-1]) else None

    def _by_role(self, parts: Sequence[Word], flat: str, n: int) -> str:
        """ "the mayor", "the civil defence": the last speaker, or the name with that title, that holds all of its words."""
        wanted = frozenset(p.lower for p in parts)
        for speaker in reversed(self._spoken[-_SPOKEN:]):
            have = {w.lower for w in words(speaker)}
            if "and" in have - wanted:
                continue
            if len(wanted) == 1 and head_of(speaker) != parts[-1].lower and not wanted & speech.TITLES:
                continue
            if wanted < have and (wanted & speech.TITLES or nature(speaker)[1]):
                return speaker
        if len(parts) == 1 and parts[0].lower in speech.GENERIC_BODIES:
            wire = parts[0].lower == "agency" and self._any is not None and n - self._any[0] <= 1 and _is_wire(self._any[1])
            leading = self._outlet if wire or parts[0].lower in speech.OUTLET_WORDS else self._leading_body()
            if leading:
                return leading
        holder = self.names.holder(wanted)
        if holder is None:
            return flat
        return holder.display if holder.title else f"{flat} {holder.text}"

    def _leading_body(self) -> str:
        """Of the bodies that spoke last, the last that the article is about: outlets aside, and not named in passing."""
        named = (b for b in self._bodies if b.lower() not in self.names.common and is_named_body(b))
        held = [(self.names.weight(b), b) for b in named]
        most = max((w for w, _ in held), default=0)
        return next((b for w, b in reversed(held) if 2 * w > most or w == most), "")


def _is_named_outlet(speaker: str) -> bool:
    return speaker[:1].isupper() and is_outlet(speaker, named_so=False)


def _is_wire(speaker: str) -> bool:
    """Whether a speaker is an outlet that "the agency" can mean: a press, a news or a wire."""
    return _is_named_outlet(speaker) and any(w.lower in ("press", "news", "wire") for w in words(speaker))
