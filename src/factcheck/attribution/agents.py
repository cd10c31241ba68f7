"""Sources beside a passive: "put at 9% by the bank", "the figure given by the mayor", "the inquest was told that"."""

from __future__ import annotations

from factcheck.attribution.cue import Cue
from factcheck.attribution.givings import Givings
from factcheck.attribution.outlets import is_outlet
from factcheck.attribution.verbs import FORMS
from factcheck.lexicon import speech

_NEEDS = {"put": "at", "identify": "as", "give": "as", "credit": "with"}
"""Verbs that give a figure only behind a preposition."""

_TOLD_OF = frozenset(["that", "of", "there"])
_LEADS = frozenset(["to", "at", "from"])

_NEAR_BY = 8
"""Words within which the "by" of a passive follows its verb."""


class Agents(Givings):
    """Finds them in one sentence."""

    def _agent(self, v: int) -> Cue | None:
        """ "estimated by the bank at 9%", "put at 9% by the bank", "the figure announced by the ministry" """
        by = next((j for j in range(v + 1, min(self.n, v + _NEAR_BY)) if self._lower(j) == "by" or self.masked[j]), None)
        if by is None or self.masked[by] or any(self._is_mark(j) and self.words[j].text not in "$€£%-" for j in range(v, by)):
            return None
        named = self._text(by + 1)[:1].isupper() and self._lower(by + 1) not in speech.TITLES
        links = frozenset(["of"] if named else ["of", "for"])
        last = self._phrase_right(by + 1, links=links) if self._begins_phrase(by + 1) else by
        if last <= by or not self._gives_by(v, last) or self._hangs_elsewhere(by, v) or not self._can_speak((by + 1, last)):
            return None
        return Cue(
            (self.words[v].start, self.words[last].end),
            FORMS.get(self._lower(v), self._lower(v)),
            self._span(by + 1, last),
            leads=False,
            weak=self._is_document(by + 1, last) or self._is_maker(v),
            contact=self._is_of_figure(v),
            at=self.words[v].start,
        )

    def _gives_by(self, v: int, last: int) -> bool:
        """Whether the participle at `v` is of a verb by which its agent, which ends at `last`, gives a figure."""
        verb = FORMS.get(self._lower(v), "credit" if self._lower(v) == "credited" else "")
        formed = self._lower(v).endswith("ed") or self._lower(v) in ("put", "given", "forecast", "cut")
        if formed and verb in speech.GIVEN_BY | _NEEDS.keys():
            needs = _NEEDS.get(verb)
            return needs is None or needs in (self._lower(v - 1), self._lower(v + 1), self._lower(last + 1))
        t = self._at.get(self.words[v].start)
        if t is None or self.tokens[t].tag != "VBN":
            return False
        if self.tokens[t].dep == "acl":
            made = (verb and verb not in ("cite", "quote")) or self.tokens[t].lemma in speech.GIVING | speech.MAKING
            return bool(made) and self._is_told(self.tokens[t].head, True)
        toll = next(iter(self._children(t, "nsubjpass")), None)
        return toll is not None and self._is_told(toll, True) and self._lower(last + 1) in _LEADS

    def _is_maker(self, v: int) -> bool:
        """Whether the participle at `v` says who put a paper together, which tells of no speaking: "the poll taken by"."""
        t = self._at.get(self.words[v].start)
        return t is not None and self.tokens[t].dep == "acl" and self.tokens[t].lemma in speech.MAKING

    def _is_of_figure(self, v: int) -> bool:
        """Whether the participle at `v` hangs on a bare figure, and tells of no other: "up from the 28 announced by"."""
        t = self._at.get(self.words[v].start)
        return t is not None and self.tokens[t].dep == "acl" and self.tokens[self.tokens[t].head].pos == "NUM"

    def _hangs_elsewhere(self, by: int, v: int) -> bool:
        """Whether the parse gives a "by" to another verb: "put the number of homes wrecked by the storm at 900"."""
        i = self._at.get(self.words[by].start)
        if i is None:
            return False
        above = self.tokens[self.tokens[i].head]
        return above.pos == "VERB" and above.start > self.words[v].start

    def _listener(self, v: int, floor: int) -> Cue | None:
        """ "The inquest was told that 40 ...", "the Courier has been told of 40 more": what was said there is on its record."""
        if self._lower(v) not in speech.APPRISED or not self._is_passive(v):
            return None
        end = v + 1 if self._lower(v + 1) in _TOLD_OF else self._adjunct_end(v + 1)
        if self._lower(end) not in _TOLD_OF and self._lower(end - 1) != "that":
            return None
        subject, _ = self._subject(v, floor, False)
        if subject is None:
            return None
        counts = self._lower(end) == "of" and self._keeps_count(subject) and self._gives_figure(end + 1)
        hears = self._lower(subject[1]) in speech.HEARERS or is_outlet(self._written(*subject), named_so=False)
        if not (hears or counts):
            return None
        return Cue(
            (self.words[subject[0]].start, self.words[v].end), "hear", self._span(*subject), leads=True, at=self.words[v].start
        )

    def _keeps_count(self, subject: tuple[int, int]) -> bool:
        """Whether a subject is a body, which has on its record what it is told of; a family that is told of 40 dead has not."""
        last = self._lower(subject[1])
        if last in speech.GENERIC_BODIES | speech.BODY_WORDS | speech.AUTHORITIES:
            return True
        named = any(self._lower(j) in speech.BODY_WORDS for j in range(subject[0], subject[1] + 1))
        return named or self._text(subject[1]).isupper()
