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
        """The cue of a pointer at `v` that opens a clause: "That was the count from ...", "The figure comes from ..."."""
        if not (v == 0 or self._is_mark(v - 1)):
            return None
        speaker = self._told_of(v) or self._come_from(v) or self._gave(v)
        if speaker is None or not self._can_speak(speaker):
            return None
        span = self._span(v, speaker[1])
        return Cue(span, "give", self._span(*speaker), leads=False, at=self.words[v].start, back=True)

    def _told_of(self, v: int) -> tuple[int, int] | None:
        """ "such was the harbour board's estimate", "those were the figures that Jane Doe gave" """
        if self._lower(v) not in _POINTERS or self._lower(v + 1) not in speech.BE:
            return None
        within = range(v + 2, min(self.n, v + 2 + _NEAR))
        noun = next((j for j in within if self._lower(j) in _TOLD or self._is_mark(j)), None)
        if noun is None or self._is_mark(noun):
            return None
        return self._owner(v + 2, noun) or self._teller(noun) or self._giver(noun)

    def _come_from(self, v: int) -> tuple[int, int] | None:
        """ "That figure is the union's", "The numbers came from the harbour board" """
        noun = next((j for j in range(v + 1, min(self.n, v + 4)) if self._lower(j) in _TOLD), None)
        if noun is None or self._lower(v) not in _POINTERS | {"the", "both"}:
            return None
        if self._lower(noun + 1) in speech.CAME:
            return self._giver(noun + 1)
        if self._lower(noun + 1) not in speech.BE:
            return None
        within = range(noun + 2, min(self.n, noun + 2 + _NEAR))
        own = next((j for j in within if self._is_mark(j) or self._is_last_owner(j)), None)
        return self._phrase_left(own, noun + 2) if own is not None and not self._is_mark(own) else None

    def _gave(self, v: int) -> tuple[int, int] | None:
        """ "Producers gave those figures themselves": who opens a sentence, and gave what stands before it."""
        last = self._phrase_right(v, links=frozenset(["of", "for", "at"])) if v == 0 and self._begins_phrase(v) else -1
        gave = next((j for j in range(v + 1, min(self.n, last + 3)) if self._lower(j) in speech.GAVE), None)
        if gave is None or self._lower(gave + 1) not in _POINTERS:
            return None
        return (v, min(last, gave - 1)) if any(self._lower(j) in _TOLD for j in (gave + 2, gave + 3)) else None

    def _is_last_owner(self, j: int) -> bool:
        return self.words[j].is_possessive and (j + 1 >= self.n or self._is_mark(j + 1))

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
