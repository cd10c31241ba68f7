"""Sources that stand behind what they told: "31 dead: that was the count this morning from the coastguard"."""

from __future__ import annotations

from factcheck.attribution.cue import Cue
from factcheck.attribution.leaning import Leaning
from factcheck.lexicon import speech

_POINTERS = frozenset(["that", "this", "those", "these", "such"])
_TOLD = (speech.TALLIES | speech.NUMBERS_OF | speech.TOLD | speech.ACCOUNTS | speech.OUTLOOKS) - {"record", "words"}
_NEAR = 8
"""Words within which a noun follows its verb, and a source its noun."""


class Pointing(Leaning):
    """Finds them in one sentence."""

    def _pointing(self, v: int) -> Cue | None:
        """The cue of a pointer at `v` that opens a clause and is a count, a toll, the figures of somebody."""
        if self._lower(v) not in _POINTERS or self._lower(v + 1) not in speech.BE or not (v == 0 or self._is_mark(v - 1)):
            return None
        within = range(v + 2, min(self.n, v + 2 + _NEAR))
        noun = next((j for j in within if self._lower(j) in _TOLD or self._is_mark(j)), None)
        if noun is None or self._is_mark(noun):
            return None
        speaker = self._owner(v + 2, noun) or self._teller(noun) or self._giver(noun)
        if speaker is None or not self._can_speak(speaker):
            return None
        end = max(noun, speaker[1])
        return Cue(self._span(v, end), "give", self._span(*speaker), leads=False, at=self.words[v].start, back=True)

    def _owner(self, first: int, noun: int) -> tuple[int, int] | None:
        """ "such was the harbour board's estimate" """
        owned = next((j for j in range(noun - 1, first - 1, -1) if self.words[j].is_possessive), None)
        return self._phrase_left(owned, first) if owned is not None else None

    def _teller(self, noun: int) -> tuple[int, int] | None:
        """ "the figures that Jane Doe, the warden, gave" """
        gave = next((j for j in range(noun + 2, min(self.n, noun + 3 * _NEAR)) if self._lower(j) in speech.GAVE), None)
        first = noun + 1 + (self._lower(noun + 1) in ("that", "which"))
        if gave is None or not self._begins_phrase(first):
            return None
        last = min(gave - 1, self._phrase_right(first, links=frozenset(["of", "for", "at"])))
        return (first, last) if last >= first else None

    def _giver(self, noun: int) -> tuple[int, int] | None:
        """ "the count this morning, at 11, from Jane Doe", "the toll according to the brigade" """
        for j in range(noun + 1, min(self.n, noun + 2 * _NEAR)):
            if self._text(j) in ".;:":
                return None
            beside = self._lower(j) == "of" and j == noun + 1
            if beside or self._lower(j) in ("from", "by") or (self._lower(j), self._lower(j - 1)) == ("to", "according"):
                last = self._phrase_right(j + 1, links=frozenset(["of", "for"]))
                return (j + 1, last) if last > j else None
        return None
