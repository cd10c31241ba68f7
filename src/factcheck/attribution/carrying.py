"""Indirect speech that runs on: a figure whose sentence names nobody, and goes on with what was said before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.attribution.hearing import Hearing, Said
from factcheck.attribution.wording import speaks
from factcheck.attribution.words import Word, words
from factcheck.lexicon import speech
from factcheck.model import Sentence

_OPENING = 60
_THINGS = frozenset(["it", "they"])
_OF_THEM = frozenset(["them", "those", "these", "which"])
_REST = frozenset(["other", "others", "rest", "remaining", "remainder"])
_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_PRESENT = frozenset(["VBZ", "VBP"])
_LABELLED = re.compile(r"(?:[A-Z][a-z]+ ){0,1}(?:[a-z]+ ){0,3}([A-Za-z][a-z]+): \S")

_LONGEST = 5
"""Words of a number that a sentence opens with."""

_COUNTED = speech.NUMERALS | speech.PORTIONS
_LINKED = 3
"""Sentences that may go on with one another before the one that somebody said."""


class Carrying:
    """Asked for a sentence of one article that has been heard."""

    def __init__(self, text: str, sentences: Sequence[Sentence], heard: Hearing) -> None:
        self._text = text
        self._sentences = sentences
        self._heard = heard

    def speaker(self, n: int) -> tuple[str | None, str]:
        """Who goes on speaking in sentence `n`, and why; None where nothing tells that anybody does."""
        said = self._heard.said
        pointed = self._pointed(n)
        if pointed is not None:
            return pointed.speaker, "the sentence behind it says whose figures these are"
        start, end = self._sentences[n].span
        found = words(self._text, start, min(end, start + _OPENING))
        opening = [w.lower for w in found[:2]]
        before = self._neighbour(n, -1)
        if len(opening) == 2 and opening[0] in speech.POINTERS and opening[1] in speech.BRINGS:
            return (before.speaker, "follows from what this speaker said") if before and said[n - 1] else (None, "")
        if said[n] or before is None:
            return None, ""
        after = self._neighbour(n, 1)
        if after is not None and after.speaker == before.speaker:
            return before.speaker, "stands between two sentences of this speaker"
        if opening[:1] and opening[0] in _THINGS and said[n - 1] and not before.cue.leads:
            return before.speaker, "goes on about what this speaker spoke of"
        return self._parted(n)

    def _parted(self, n: int) -> tuple[str | None, str]:
        """By the sentence before, or that before it, where each tells parts of what its speaker counted."""
        for m in range(n, max(0, n - _LINKED), -1):
            if not self._adjoins(m - 1, m) or not self._tells_parts(m):
                return None, ""
            if self._heard.said[m - 1]:
                last = self._heard.said[m - 1][-1]
                if last.cue.silent or last.cue.weak:
                    return None, ""
                return last.speaker, "tells parts of what this speaker counted"
        return None, ""

    def _tells_parts(self, n: int) -> bool:
        """Whether a sentence tells parts of a number given before: "Three of them were", "Goats: 12 dead".

        What is told in the present tense is the writer's: "Two of them are brothers".
        """
        sentence = self._sentences[n]
        start, end = sentence.span
        found = [w for w in words(self._text, start, min(end, start + _OPENING)) if w.is_word]
        tenses = {t.tag for t in sentence.tokens} & _FINITE
        if _parts(found):
            return bool(sentence.tokens) and not tenses & _PRESENT
        label = _LABELLED.match(self._text, start, end)
        return bool(sentence.tokens) and not tenses and label is not None and not speaks(label.group(1).lower())

    def _pointed(self, n: int) -> Said | None:
        """The cue that the sentence behind opens with, which points back: "Those were the figures the mayor gave"."""
        if n + 1 >= len(self._sentences) or self._heard.said[n] or not self._adjoins(n, n + 1):
            return None
        first = next(iter(self._heard.said[n + 1]), None)
        return first if first is not None and first.cue.back and first.cue.span[0] == self._sentences[n + 1].span[0] else None

    def _neighbour(self, n: int, step: int) -> Said | None:
        """The last cue before the sentence, or the first after it, in the same paragraph, at most two sentences off."""
        for m in range(n + step, n + 3 * step, step):
            if not 0 <= m < len(self._sentences) or not self._adjoins(*sorted((n, m))):
                return None
            if self._heard.said[m]:
                return self._heard.said[m][-1] if step < 0 else self._heard.said[m][0]
        return None

    def _adjoins(self, one: int, other: int) -> bool:
        """Whether two sentences, the first of them first, stand in one paragraph, and on its line."""
        if one < 0 or self._sentences[one].paragraph != self._sentences[other].paragraph:
            return False
        return "\n" not in self._text[self._sentences[one].span[1] : self._sentences[other].span[0]]


def _parts(found: Sequence[Word]) -> bool:
    """Whether a sentence opens with a part of something told before it: "Of those 93", "Forty of them", "The other 22"."""
    lowers = [w.lower for w in found]
    if lowers[:1] == ["the"]:
        return len(lowers) > 1 and lowers[1] in _REST
    if lowers[:1] in (["of"], ["among"]):
        return len(lowers) > 1 and lowers[1] in _OF_THEM
    if "who" in lowers[:_LONGEST]:
        return False
    of = next((i for i, lower in enumerate(lowers) if lower == "of"), None)
    if of is None or of + 1 >= len(lowers):
        return False
    counted = lowers[of - 1 : of] and (found[of - 1].text[0].isdigit() or lowers[of - 1].split("-")[-1] in _COUNTED)
    return bool(counted) and of <= _LONGEST and lowers[of + 1] in _OF_THEM
