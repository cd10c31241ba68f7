"""Everyone who is heard in an article, in text order: its cues with their speakers resolved, and what each one governs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.attribution.cue import Cue, tidy
from factcheck.attribution.cues import Reader
from factcheck.attribution.outlets import speaking_outlet, told_outlet
from factcheck.attribution.quotations import Quoted
from factcheck.attribution.roster import Roster
from factcheck.attribution.sources import issuer, posts
from factcheck.attribution.transcripts import Turns, turns
from factcheck.attribution.words import words
from factcheck.lexicon import speech
from factcheck.model import Article, Role, Sentence, Span

REACH = 1500
"""Characters over which a cue can govern: no sentence that is read is longer, and a list without full stops is none."""

STRETCH = 250
"""Words that are read at once: a sentence is shorter, and a table without full stops is read in stretches."""

_NEAR = 8
_BREAK = re.compile(r";|,\s+(?:but|while|whereas|although|though)\s(?!that\b)|•")
_TURNS = re.compile(r",\s+but\s")
_CLAUSE = re.compile(r"[,;:]")
_AGE_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)\)?,\s*(?:aged\s+)?$")
_AGE_AFTER = re.compile(r"\s*(?:[,.;)]|$|who\b)")
_AGE = re.compile(r",\s*(?:aged\s+)?\d{1,3}(?=,|$)")
_OLDEST = 120
_SPEAKERS = speech.SPEAKING_NOUNS | speech.TITLES
_OURS = re.compile(r"(?:our|my|we|i)\b")


@dataclass(frozen=True, slots=True)
class Said:
    """A cue with its speaker resolved."""

    cue: Cue
    speaker: str
    outlet: str | None


class Hearing:
    """One article, heard once from its first sentence to its last."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.text = article.text
        self.sentences = sentences
        self.quoted = Quoted(article.text)
        self.turns = Turns(turns(article.text))
        self.posts = Turns(posts(article.text))
        self.issuer = None if self.turns.all else issuer(article.text)
        self.roster = Roster(article.text, sentences, self.quoted)
        self._starts = [s.span[0] for s in sentences]
        self.said = [self._hear(n, sentence) for n, sentence in enumerate(sentences)]
        self._all = [s for said in self.said for s in said]
        self._cue_starts = [s.cue.span[0] for s in self._all]

    def sentence_at(self, offset: int) -> int | None:
        """The number of the sentence that holds the offset."""
        i = bisect_right(self._starts, offset) - 1
        return i if i >= 0 and offset < self.sentences[i].span[1] else None

    def teller(self, span: Span) -> str | None:
        """Who speaks in the turn that holds a span; None outside of turns, and where it is the outlet's own voice."""
        turn = self.turns.at(span[0])
        return None if turn is None or turn.speaker is None else self.roster.names.voice(turn.speaker) or None

    def last_before(self, offset: int, since: int) -> Said | None:
        """The last cue that ends before an offset and starts at `since` or after it."""
        i = bisect_left(self._cue_starts, offset) - 1
        while i >= 0 and self._all[i].cue.span[1] > offset:
            i -= 1
        return self._all[i] if i >= 0 and self._cue_starts[i] >= since else None

    def next_after(self, offset: int, until: int) -> tuple[Said, ...]:
        """The next two cues that start at an offset or after it, and before `until`."""
        i = bisect_left(self._cue_starts, offset)
        return tuple(s for s in self._all[i : i + 2] if s.cue.span[0] < until)

    def governing(self, n: int, span: Span) -> tuple[Said | None, bool]:
        """The cue of sentence `n` that governs a span; and whether the span stands in the naming of a speaker."""
        if self._is_age(span):
            return None, True
        start, end = span
        lo = bisect_left(self._cue_starts, self.sentences[n].span[0])
        hi = bisect_left(self._cue_starts, self.sentences[n].span[1])
        middle = bisect_left(self._cue_starts, end, lo, hi)
        inside = self.quoted.index(start) is not None
        behind: Said | None = None
        far: Said | None = None
        naming = False
        for s in self._all[max(lo, middle - _NEAR) : middle]:
            if s.cue.silent and not inside:
                continue
            if start < s.cue.span[1]:
                if not _names(s.cue, start):
                    return s, False
                naming = True
            elif self._reaches_on(s.cue, start):
                behind = s
            elif self._carries_on(s.cue, start):
                far = s
        nearest = (
            s for s in self._all[middle : min(hi, middle + _NEAR)] if not s.cue.silent and self._reaches_back(s.cue, end)
        )
        ahead = next(nearest, None)
        if behind is not None and not (ahead is not None and _yields(behind.cue, ahead.cue)):
            return behind, False
        return ahead or far, naming and (ahead or far) is None

    # --- hearing

    def _hear(self, n: int, sentence: Sentence) -> tuple[Said, ...]:
        self.roster.open(n)
        found = words(self.text, *sentence.span)
        masked = [self.quoted.index(w.start) is not None for w in found]
        headline = sentence.role is Role.HEADLINE
        heard: list[Said] = []
        for lo in range(0, len(found), STRETCH):
            cues = Reader(found[lo : lo + STRETCH], masked[lo : lo + STRETCH], sentence.tokens, headline).cues()
            self._resolve(n, cues, heard)
        return tuple(heard)

    def _resolve(self, n: int, cues: Sequence[Cue], heard: list[Said]) -> None:
        for cue in cues:
            speaker = self._speaker(n, cue, heard)
            if speaker is None:
                continue
            outlet = told_outlet(self.text, cue)
            if outlet is not None and self.roster.knows(outlet):
                outlet = None
            outlet = outlet or speaking_outlet(cue, speaker)
            if cue.citing is not None and outlet is not None:
                speaker = self.roster.resolve(self.text[slice(*cue.citing)], n) or speaker
            heard.append(Said(cue, speaker, outlet))
            self.roster.hear(n, speaker, cue.weak)

    def _speaker(self, n: int, cue: Cue, heard: Sequence[Said]) -> str | None:
        if cue.speaker is None:
            return heard[-1].speaker if heard else None
        phrase = _without_aside(_AGE.sub("", self.text[slice(*cue.speaker)]))
        if tidy(phrase).lower() == "you":
            return None
        if _OURS.match(tidy(phrase).lower()):
            return self.teller(cue.span) if self.turns.at(cue.span[0]) is not None else self.issuer
        return self.roster.resolve(phrase, n)

    # --- what a cue governs

    def _reaches_on(self, cue: Cue, start: int) -> bool:
        """Whether a cue reaches forward to `start`."""
        if start - cue.span[1] > REACH or (cue.contact and "," in self.text[cue.span[1] : start]):
            return False
        return not self._breaks(cue.span[1], start)

    def _carries_on(self, cue: Cue, start: int) -> bool:
        """Whether, nobody else being there, a cue reaches past the mark that ends its clause."""
        if cue.contact or cue.weak or cue.verb == "count" or start - cue.span[1] > REACH:
            return False
        return _TURNS.search(self.text, cue.span[1], start) is None

    def _reaches_back(self, cue: Cue, end: int) -> bool:
        """Whether a cue reaches back to `end`."""
        if cue.span[0] - end > REACH:
            return False
        if cue.back:
            return True
        if cue.contact:
            return _CLAUSE.search(self.text, end, cue.span[0]) is None
        return not cue.leads and not self._breaks(end, cue.span[0], only=";")

    def _breaks(self, start: int, end: int, only: str = "") -> bool:
        """Whether a mark that ends what was said stands between two offsets, outside quotations."""
        found = _BREAK.finditer(self.text, start, end)
        return any((not only or m.group() == only) and self.quoted.index(m.start()) is None for m in found)

    def _is_age(self, span: Span) -> bool:
        """Whether it is the age in "Jane Doe, 29, said", which is the writer's."""
        start, end = span
        told = self.text[start:end]
        if len(told) > 3 or not told.isdecimal() or int(told) > _OLDEST or self.quoted.index(start) is not None:
            return False
        before = _AGE_BEFORE.search(self.text[max(0, start - 40) : start])
        return before is not None and before.group(1)[0].isupper() and _AGE_AFTER.match(self.text[end : end + 6]) is not None


def _yields(behind: Cue, ahead: Cue) -> bool:
    """Whether what stands between two cues is the second's: the first is a paper's, or both close what they govern."""
    return (behind.weak and not ahead.weak) or (not behind.leads and not ahead.leads and ahead.speaker is not None)


def _names(cue: Cue, at: int) -> bool:
    """Whether an offset inside a cue stands before its verb or in its speaker's name."""
    return at < cue.at or (cue.speaker is not None and cue.speaker[0] <= at < cue.speaker[1])


def _without_aside(phrase: str) -> str:
    """The speaker without an apposition that tells no role and no name (", an American who saw it")."""
    base, comma, apposed = phrase.partition(",")
    told = [w for w in words(apposed) if w.is_word]
    if not comma or not told or all(w.is_capital for w in told):
        return phrase
    role = any(w.lower in _SPEAKERS for w in told)
    return phrase if role and told[0].lower not in ("who", "whose", "which") and len(told) <= 12 else base
