"""Speakers whose verb is left out: "The Courier puts the crowd at 9,000, the Echo at 6,000"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.attribution.agents import Agents
from factcheck.attribution.cue import Cue
from factcheck.lexicon import speech
from factcheck.lexicon.people import is_people

_LEADS = frozenset(["at", "for", "of", "on", "to"])
_LISTING = 60
"""Words behind a verb in which others can share it."""

_NEAR = 14
"""Words from the verb to its own figure."""


class Gaps(Agents):
    """Finds them in one sentence."""

    def _gaps(self, found: Sequence[Cue]) -> list[Cue]:
        """The cues of those who share the verb of a cue already found."""
        index = {word.start: i for i, word in enumerate(self.words)}
        leading = ((cue, index.get(cue.at)) for cue in found if cue.leads and not cue.silent and cue.speaker)
        return [gap for cue, v in leading if v is not None for gap in self._sharing(cue, v)]

    def _sharing(self, cue: Cue, v: int) -> list[Cue]:
        """The cues of those who share the verb at `v`; none where what it governs names anything, which they may be one of."""
        figure = next((j for j in range(v + 1, min(self.n, v + _NEAR)) if self._opens_figure(j)), None)
        if figure is None or any(self._ends(j) or self._names(j) for j in range(v + 1, figure)):
            return []
        lead = self._lower(figure - 1) if self._lower(figure - 1) in _LEADS else ""
        shared: list[Cue] = []
        semicolon = next((j for j in range(figure + 1, min(self.n, v + _LISTING)) if self._text(j) == ";"), None)
        gapped = self._gapped(cue, semicolon + 1) if semicolon is not None else None
        shared += [gapped] if gapped is not None else []
        for j in range(figure + 1, min(self.n, v + _LISTING)):
            if self._ends(j):
                break
            if self._text(j) == "," or self._lower(j) == "and":
                gap = self._sharer(cue, j + 1, lead)
                shared += [gap] if gap is not None else []
        return shared

    def _sharer(self, cue: Cue, first: int, lead: str) -> Cue | None:
        """The cue of "the Echo at" or "the farmers" before a figure."""
        if not self._begins_phrase(first):
            return None
        last = self._phrase_right(first, links=frozenset(["of"]) - {lead})
        last -= last > first and self._is_currency(last)
        end = last + (1 if lead else 0)
        if last < first or (lead and self._lower(end) != lead) or not self._opens_figure(end + 1):
            return None
        if not self._is_source(first, last):
            return None
        return Cue(self._span(first, end), cue.verb, self._span(first, last), leads=True, at=self.words[end].start)

    def _gapped(self, cue: Cue, first: int) -> Cue | None:
        """The cue of "; the farmers, more than 900", whose comma stands for the verb."""
        last = self._phrase_right(first, links=frozenset(["of"])) if self._begins_phrase(first) else -1
        if last < first or self._text(last + 1) != "," or not self._is_source(first, last):
            return None
        amount = any(self._lower(j) in speech.AMOUNTS for j in range(last + 2, min(self.n, last + 6)))
        if not (amount or self._gives_figure(last + 2) or self._gives_figure(last + 4)):
            return None
        return Cue(self._span(first, last), cue.verb, self._span(first, last), leads=True, at=self.words[last].start)

    def _is_source(self, first: int, last: int) -> bool:
        """Whether a phrase is a name, or a noun for somebody who gives figures rather than is counted in them."""
        if any(self._lower(j) in speech.SUBORDINATORS for j in range(first, last + 1)):
            return False
        if self.words[last].is_capital:
            return True
        lower = self._lower(last)
        one = lower.removesuffix("s")
        speaker = bool({lower, one} & (speech.SPEAKING_NOUNS | speech.GENERIC_BODIES)) and lower not in speech.DOCUMENTS
        return speaker and (first < last or not (is_people(one) or is_people(lower)))

    def _names(self, j: int) -> bool:
        return self.words[j].is_capital and not self._is_currency(j)

    def _ends(self, j: int) -> bool:
        return self.masked[j] or self._text(j) in ";:." or self.pos.get(self.words[j].start) in ("VERB", "AUX")

    def _opens_figure(self, j: int) -> bool:
        return j < self.n and (self._text(j)[0].isdigit() or self._text(j)[0] in "$€£" or self._is_currency(j))

    def _is_currency(self, j: int) -> bool:
        """Whether capitals say whose dollars follow: "US$40"."""
        return self.words[j].text.isupper() and self._text(j + 1) == "$" and self.words[j + 1].start == self.words[j].end
