"""Sources that stand without a verb of saying: "according to X", "by X's count", "X's claim that"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.attribution.complement import Complements
from factcheck.attribution.cue import Cue
from factcheck.attribution.verbs import FORMS
from factcheck.attribution.wording import PRONOUNS, speaks
from factcheck.lexicon import speech

_PAPERS = speech.DOCUMENTS | speech.ACCOUNTS | speech.MESSAGES | speech.OUTLOOKS | speech.NUMBERS_OF
_BROUGHT = speech.ACCOUNTS | speech.MESSAGES | speech.CLAIMS | speech.TOLD | {"figure"}

_CLOSE = 8
"""Characters between a denial and the claim that it denies: "rejected the firm's claim that"."""


class Accounts(Complements):
    """Finds them in one sentence."""

    def _source(self, v: int, floor: int, found: Sequence[Cue]) -> Cue | None:
        """The source without a verb whose first telling word is at `v`."""
        return (
            self._according(v)
            or self._came_from(v)
            or self._as_put(v)
            or self._account(v)
            or self._tally(v, floor)
            or self._claim(v, floor, found)
        )

    def _according(self, v: int) -> Cue | None:
        lower = self.words[v].lower
        if lower == "according" and self._lower(v + 1) == "to":
            first = v + 2
        elif lower in ("per", "citing") and self._begins_phrase(v + 1) and (lower == "citing" or self._starts_clause(v)):
            first = v + 1
        else:
            return None
        last = self._phrase_right(first, links=speech.LINKS)
        if last < first or lower == "citing" or self._is_measure(first, last):
            return None
        maker = self._maker(first, last)
        if maker is not None:
            at = self.words[v].start
            return Cue(self._span(v, maker[1]), "according to", self._span(*maker), leads=self._starts_clause(v), at=at)
        name = self._named_next(first, last)
        start = self.words[first].start
        return Cue(
            (self.words[v].start, self.words[name].end),
            "according to",
            (start, self.words[name].end),
            leads=self._starts_clause(v)
            and name + 1 < self.n
            and (self._is_word(name + 1) or self.words[name + 1].text == ","),
            weak=self._is_document(first, last),
        )

    def _came_from(self, v: int) -> Cue | None:
        """ "From the harbour office came other figures: 12 boats sunk" """
        if self._lower(v) != "from" or not self._starts_clause(v):
            return None
        last = self._phrase_right(v + 1, links=frozenset(["of", "for", "in"]))
        closed = self._apposition_right(last) if last > v else last
        came = closed + 1 + (closed > last and self._text(closed + 1) == ",")
        told = any(self._lower(j) in _BROUGHT for j in range(came + 1, min(self.n, came + 6)))
        if last <= v or self._lower(came) not in ("came", "come", "comes") or not told:
            return None
        return Cue(self._span(v, came), "come", self._span(v + 1, last), leads=True)

    def _as_put(self, v: int) -> Cue | None:
        """ "The bridge, as the engineer put it, is rust" """
        if self._lower(v) != "as":
            return None
        it = next((j for j in range(v + 3, min(self.n, v + 10)) if self._lower(j) == "it"), None)
        tells = it is not None and (self._lower(it - 1) in speech.PUTS_IT or self.pos.get(self.words[it - 1].start) == "VERB")
        if it is None or not tells or any(self._is_mark(j) for j in range(v, it)):
            return None
        speaker = (v + 1, it - 2)
        return (
            Cue(self._span(v, it), "put", self._span(*speaker), leads=self._starts_clause(v))
            if self._can_speak(speaker)
            else None
        )

    def _is_measure(self, first: int, last: int) -> bool:
        """Whether "according to" tells by what, not who says so: "according to rank", "according to age"."""
        if self._lower(first) in PRONOUNS:
            return False
        bare = all(self.words[j].text.islower() for j in range(first, last + 1))
        return bare and first == last and not speaks(self._lower(first)) and not self._lower(first).endswith("s")

    def _account(self, v: int) -> Cue | None:
        """ "By the vet's reckoning", "in the latest Treasury figures", "by the account of a fisherman" """
        if self._lower(v) not in speech.ACCOUNT_LEADS or not self._begins_account(v + 1):
            return None
        last = self._phrase_right(v + 1, links=frozenset(["of", "by", "from"]))
        nobodys = self._lower(v + 1) in speech.ACCOUNT_SORTS
        heads = speech.ACCOUNTS | speech.DOCUMENTS if nobodys else speech.ACCOUNTS
        head = next((j for j in range(v + 1, last + 1) if self._lower(j) in heads or self._is_letter(j)), None)
        if head is None:
            return None
        owned = next((j for j in range(head - 1, v, -1) if self.words[j].is_possessive), None)
        if owned is not None:
            speaker = (v + 1, owned)
        elif self._lower(v + 1) in speech.POSSESSIVES:
            speaker = (v + 1, v + 1)
        elif self._lower(head + 1) in ("of", "by", "from") and head + 2 <= last:
            speaker = (head + 2, self._named_next(head + 2, last))
        else:
            speaker = (v + 1, head)
            named = any(self.words[j].is_capital for j in range(v + 1, head))
            if not (nobodys or named or self._can_speak((v + 1, head - 1))):
                return None
        last = max(last, speaker[1])
        opens = self._starts_clause(v) or self._lower(v - 1) in speech.ACCOUNT_OPENERS
        closes = last + 1 >= self.n or self._is_mark(last + 1)
        own = self._lower(speaker[0]) in speech.POSSESSIVES
        if not (own or self._can_speak(speaker)) or not (opens or closes):
            return None
        return Cue(
            self._span(v, last), "account", self._span(*speaker), leads=opens, weak=owned is None, at=self.words[v].start
        )

    def _is_letter(self, j: int) -> bool:
        """Whether a message of somebody's stands here: "in statements of the rebels"."""
        return self._lower(j) in speech.MESSAGES and self._lower(j + 1) in ("of", "by", "from")

    def _begins_account(self, i: int) -> bool:
        return self._begins_phrase(i) or self._lower(i) in speech.POSSESSIVES

    def _tally(self, v: int, floor: int) -> Cue | None:
        """ "Free Harbour's list of those held has 160 names": a body's own count is its word."""
        if v == 0 or self._lower(v) not in speech.TALLIES | speech.OUTLOOKS or self.words[v].is_capital:
            return None
        if self._lower(v - 1) in ("its", "their") and self._starts_clause(v - 1):
            return Cue(self._span(v - 1, v), "count", self._span(v - 1, v - 1), leads=True)
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

    def _maker(self, first: int, last: int) -> tuple[int, int] | None:
        """Who gave out a paper, by the clause that says so: "figures the ministry gave out", "data that the board released"."""
        for j in range(last, first - 1, -1):
            paper = self._at.get(self.words[j].start)
            if paper is None or self._lower(j) not in _PAPERS:
                continue
            told = (k for k in self._children(paper, "relcl", "acl") if self.tokens[k].text.lower() not in speech.SHOWN_TO)
            by = [k for verb in told for k in self._children(verb, "nsubj")]
            named = next((i for i in range(j + 1, self.n) if by and self.words[i].start == self.tokens[by[0]].start), None)
            maker = self._phrase_left(named, j + 1) if named is not None else None
            return maker if maker is not None and self._can_speak(maker) and self._lower(maker[0]) not in PRONOUNS else None
        return None

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
