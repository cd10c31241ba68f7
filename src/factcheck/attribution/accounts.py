"""Sources of a figure by what is theirs: "by X's count", "in an X poll", "X's tally", "X's claim that"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.attribution.cue import Cue
from factcheck.attribution.pointing import Pointing
from factcheck.attribution.verbs import FORMS
from factcheck.lexicon import speech

_CLOSE = 8
"""Characters between a denial and the claim that it denies: "rejected the firm's claim that"."""


class Accounts(Pointing):
    """Finds them in one sentence."""

    def _source(self, v: int, floor: int, found: Sequence[Cue]) -> Cue | None:
        """The source without a verb whose first telling word is at `v`."""
        return (
            self._according(v)
            or self._trusted(v)
            or self._known_so_far(v)
            or self._came_from(v)
            or self._as_put(v)
            or self._pointing(v)
            or self._owned(v)
            or self._account(v)
            or self._tally(v, floor)
            or self._claim(v, floor, found)
        )

    def _account(self, v: int) -> Cue | None:
        """ "By the vet's reckoning", "in the latest Treasury figures", "by the account of a fisherman" """
        if self._lower(v) not in speech.ACCOUNT_LEADS or not self._begins_account(v + 1):
            return None
        last = self._phrase_right(v + 1, links=frozenset(["of", "by", "from"]))
        nobodys = self._lower(v + 1) in speech.ACCOUNT_SORTS
        polled = speech.SURVEYS if self._lower(v) == "in" and self._starts_clause(v) else frozenset()
        heads = speech.ACCOUNTS | (speech.DOCUMENTS if nobodys else polled)
        head = next((j for j in range(v + 1, last + 1) if self._lower(j) in heads or self._is_letter(j)), None)
        if head is None:
            return None
        owned = next((j for j in range(head - 1, v, -1) if self.words[j].is_possessive), None)
        if owned is not None:
            speaker = (v + 1, owned)
        elif self._lower(v + 1) in speech.POSSESSIVES:
            speaker = (v + 1, v + 1)
        elif self._lower(head + 1) in (("by",) if self._lower(head) in polled else ("of", "by", "from")) and head + 2 <= last:
            speaker = (head + 2, self._named_next(head + 2, last))
        else:
            speaker = (v + 1, head)
            named = any(self.words[j].is_capital and self._lower(j) not in speech.DAYS for j in range(v + 1, head))
            if not (nobodys or named or self._can_speak((v + 1, head - 1))):
                return None
        last = max(last, speaker[1])
        opens = self._starts_clause(v) or self._lower(v - 1) in speech.ACCOUNT_OPENERS
        closes = last + 1 >= self.n or self._is_mark(last + 1)
        own = self._lower(speaker[0]) in speech.POSSESSIVES
        if not (own or self._can_speak(speaker)) or not (opens or closes):
            return None
        return Cue(
            self._span(v, last),
            "account",
            self._span(*speaker),
            leads=opens,
            weak=owned is None and not own and self._lower(head) not in polled,
            at=self.words[v].start,
        )

    def _owned(self, v: int) -> Cue | None:
        """ "By the union's count 900 came. The ministry's: 300." """
        if not self.words[v].is_possessive or self._text(v + 1) != ":":
            return None
        owner = self._phrase_left(v, 0)
        if owner is None or not self._starts_clause(owner[0]) or not self._can_speak(owner):
            return None
        return Cue(self._span(owner[0], v + 1), "count", self._span(*owner), leads=True)

    def _is_letter(self, j: int) -> bool:
        """Whether a message of somebody's stands here: "in statements of the rebels"; "by e-mail from Brenn" tells the way."""
        return self._lower(j - 1) != "by" and self._lower(j) in speech.MESSAGES and self._lower(j + 1) in ("of", "by", "from")

    def _begins_account(self, i: int) -> bool:
        return self._begins_phrase(i) or self._lower(i) in speech.POSSESSIVES

    def _tally(self, v: int, floor: int) -> Cue | None:
        """ "Free Harbour's list of those held has 160 names": a body's own count is its word."""
        if v == 0 or self._lower(v) not in speech.TALLIES | speech.OUTLOOKS or self.words[v].is_capital:
            return None
        theirs = v - 1
        while theirs > floor and self._is_plain(theirs):
            theirs -= 1
        if self._lower(theirs) in ("its", "their") and self._starts_clause(theirs):
            return Cue(self._span(theirs, v), "count", self._span(theirs, theirs), leads=True)
        own = v - 1
        while own > floor and not self.words[own].is_possessive and self._is_plain(own):
            own -= 1
        taken = any(t.start == self.words[v].start and t.dep == "dobj" for t in self.tokens)
        if taken or not self.words[own].is_possessive:
            return None
        subject = self._phrase_left(own, floor)
        if subject is None or not self._can_speak((subject[0], own)):
            return None
        shows = self._lower(v + 1) in FORMS and (v + 2 >= self.n or self._is_mark(v + 2))
        closes = shows and self._has_content_before(subject[0])
        return Cue(self._span(subject[0], v), "count", self._span(subject[0], own), leads=not closes)

    def _is_plain(self, j: int) -> bool:
        """Whether a word between an owner and a count only says which: "the vet's own count", "the ministry's latest tally"."""
        i = self._at.get(self.words[j].start)
        return self._lower(j) == "own" or (i is not None and self.tokens[i].pos == "ADJ")

    def _claim(self, v: int, floor: int, found: Sequence[Cue]) -> Cue | None:
        """ "the minister's claim that 40,000 homes were built", "claims by the ministry that ..." """
        if not {self._lower(v), self._lower(v).removesuffix("s")} & speech.CLAIMS:
            return None
        by = self._lower(v + 1) in ("by", "from", "among", "of") and self._begins_phrase(v + 2)
        last = self._phrase_right(v + 2, links=frozenset(["of", "for"])) if by else v
        that = last + 1 + (self._lower(last + 1) in speech.BE)
        if last < v or not (self._lower(that) == "that" or (that > last + 1 and self._lower(that) == "for")):
            return None
        owner = self._phrase_left(v, floor) if v > 0 and self.words[v - 1].is_possessive and not by else None
        speaker = (v + 2, last) if by else (owner[0], v - 1) if owner is not None else None
        if speaker is None or not self._can_speak(speaker):
            return None
        start = min(v, speaker[0])
        denied = bool(found) and found[-1].denies and self.words[start].start - found[-1].span[1] < _CLOSE
        return Cue(self._span(start, that), "claim", self._span(*speaker), leads=True, denies=denied)
