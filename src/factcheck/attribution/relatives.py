"""Figures that the clause behind them gives to somebody: "the $40,000 that the surveyor had forecast"."""

from __future__ import annotations

from factcheck.attribution.cue import Cue
from factcheck.attribution.gaps import Gaps
from factcheck.lexicon import speech

_TELLING = (speech.SAYING | speech.REASONING | speech.SUPPOSING | speech.PLACING | speech.NAMING) - speech.EVIDENT


class Relatives(Gaps):
    """Finds them in one sentence, where it is parsed."""

    def _given(self, v: int) -> Cue | None:
        """ "The figure the mayor gave was 31", "the number which the port lists is 40": of a noun for a figure at `v`."""
        noun = self._at.get(self.words[v].start)
        if noun is None or self.tokens[noun].dep != "nsubj" or not self._is_told(noun, True):
            return None
        maker = self._maker(v, v)
        verb = self.tokens[self.tokens[noun].head]
        end = next((j for j in range(v, self.n) if self.words[j].start == verb.start), None)
        if maker is None or end is None or verb.lemma != "be":
            return None
        return Cue(self._span(v, end), "give", self._span(*maker), leads=True, at=self.words[v].start)

    def _relative(self, v: int, floor: int) -> Cue | None:
        """The cue of a verb of telling whose clause hangs on a figure, or on what the figure counts."""
        t = self._at.get(self.words[v].start)
        if t is None or self.tokens[t].dep != "relcl" or self.tokens[t].lemma not in _TELLING:
            return None
        noun = self.tokens[t].head
        figured = self.tokens[noun].pos == "NUM" or self._children(noun, "nummod")
        owner = next(iter(self._children(t, "nsubj")), None)
        told = [k for k in self._children(t, "ccomp", "dobj") if self.tokens[k].tag != "WDT"]
        if owner is None or owner < noun or not figured or told:
            return None
        first = next((j for j in range(floor, v) if self.words[j].start > self.tokens[noun].start), v)
        first += self._lower(first) in ("that", "which")
        last = self._phrase_right(first, links=speech.LINKS) if self._begins_phrase(first) else first - 1
        if last < first or not (self._can_speak((first, last)) or self._is_agentive(last)):
            return None
        return Cue(
            self._span(first, v), self.tokens[t].lemma, self._span(first, last), False, contact=True, at=self.words[v].start
        )
