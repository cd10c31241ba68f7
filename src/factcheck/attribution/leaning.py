"""Sources that the writer leans on: "according to X", "as X put it", "if X is to be believed", "from X came the count"."""

from __future__ import annotations

from factcheck.attribution.complement import Complements
from factcheck.attribution.cue import Cue
from factcheck.attribution.wording import PRONOUNS, speaks
from factcheck.lexicon import speech

_LEANS = frozenset([("according", "to"), ("going", "by")])
_PAPERS = speech.DOCUMENTS | speech.ACCOUNTS | speech.MESSAGES | speech.OUTLOOKS | speech.NUMBERS_OF
_BROUGHT = speech.ACCOUNTS | speech.MESSAGES | speech.CLAIMS | speech.TOLD | {"figure"}
_PUT = 24
"""Words within which the "it" of "put it" follows."""

_ANYONE = frozenset(["one", "you", "we"])


class Leaning(Complements):
    """Finds them in one sentence."""

    def _according(self, v: int) -> Cue | None:
        lower = self.words[v].lower
        if (lower, self._lower(v + 1)) in _LEANS:
            first = v + 2
        elif lower in ("per", "citing") and self._begins_phrase(v + 1) and (lower == "citing" or self._starts_clause(v)):
            first = v + 1
        else:
            return None
        last = first if self._is_object(first) else self._phrase_right(first, links=speech.LINKS)
        if last < first or lower == "citing" or self._is_measure(first, last):
            return None
        if lower == "going" and not self._can_speak((first, last)):
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

    def _is_object(self, j: int) -> bool:
        """Whether it is the pronoun in "according to her", and not that in "according to her letters"."""
        return self._lower(j) in speech.OBJECTS and (j + 1 >= self.n or self._is_mark(j + 1))

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
        """ "The bridge, as the engineer put it, is rust", "'Hard to bear' was how Jane Doe, the mayor, summed it up" """
        if self._lower(v) not in ("as", "how"):
            return None
        it = next((j for j in range(v + 3, min(self.n, v + _PUT)) if self._lower(j) == "it"), None)
        tells = it is not None and (self._lower(it - 1) in speech.PUTS_IT or self.pos.get(self.words[it - 1].start) == "VERB")
        if it is None or not tells:
            return None
        plain = not any(self._is_mark(j) for j in range(v, it))
        last = it - 2 if plain else self._apposition_right(self._phrase_right(v + 1, links=speech.LINKS))
        speaker = (v + 1, last)
        if not (plain or last + 2 == it - 1) or not self._can_speak(speaker):
            return None
        return Cue(self._span(v, it), "put", self._span(*speaker), leads=self._starts_clause(v))

    def _trusted(self, v: int) -> Cue | None:
        """ "if the ministry is to be believed", "if one follows the bureau" """
        if self._lower(v) != "if":
            return None
        if self._lower(v + 1) in _ANYONE and self._lower(v + 2) in speech.TRUSTING:
            first, last = v + 3, self._phrase_right(v + 3, links=frozenset(["of", "for"]))
            end = last
        else:
            first = v + 1
            be = next((j for j in range(first + 1, min(self.n, v + 12)) if self._lower(j) in ("is", "are")), None)
            if be is None or any(self._is_mark(j) for j in range(first, be)):
                return None
            right = self._lower(be + 1) in speech.RIGHT
            believed = self._lower(be + 1) == "to" and self._lower(be + 3) in speech.TRUSTED
            if not (right or believed):
                return None
            last, end = be - 1, be + (1 if right else 3)
        if last < first or not self._can_speak((first, last)):
            return None
        return Cue(self._span(v, end), "believe", self._span(first, last), leads=self._starts_clause(v), at=self.words[v].start)

    def _known_so_far(self, v: int) -> Cue | None:
        """ "so far as the brigade knows", "as far as the police can tell" """
        if self._lower(v) != "far" or self._lower(v + 1) != "as" or self._lower(v - 1) not in ("so", "as"):
            return None
        last = self._phrase_right(v + 2, links=frozenset(["of", "for"]))
        knows = next((j for j in range(v + 3, min(self.n, v + 12)) if self._lower(j) in speech.KNOWN_TO), None)
        if knows is None or last < v + 2:
            return None
        speaker = (v + 2, min(last, knows - 1))
        if not self._can_speak(speaker):
            return None
        leads = self._starts_clause(v - 1)
        return Cue(self._span(v - 1, knows), "know", self._span(*speaker), leads=leads, at=self.words[v].start)

    def _is_measure(self, first: int, last: int) -> bool:
        """Whether "according to" tells by what, not who says so: "according to rank", "according to age"."""
        if self._lower(first) in PRONOUNS | speech.OBJECTS:
            return False
        bare = all(self.words[j].text.islower() for j in range(first, last + 1))
        return bare and first == last and not speaks(self._lower(first)) and not self._lower(first).endswith("s")

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
