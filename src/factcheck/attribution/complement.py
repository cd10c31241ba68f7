"""To the right of a verb of attribution: past addressee, day and place to what it governs, and whether it governs any words."""

from __future__ import annotations

from factcheck.attribution.subject import Subjects
from factcheck.attribution.wording import FINITE
from factcheck.lexicon import speech
from factcheck.model import Span

_DAY_PHRASE = speech.DAYS | speech.DAY_LEADS

_FAR = 40
"""Words that may stand between a verb and the figure it gives: "put the chances of this — and of that — at 9%"."""


class Complements(Subjects):
    """Finds what a verb governs in one sentence."""

    def _tail(self, v: int, verb: str) -> tuple[int, bool, Span | None]:
        """Past the verb's addressee, day and place: the index after them, whether a complement follows, and the addressee."""
        if verb == "put":
            return v + 1, True, None
        k = v + 1
        addressee: Span | None = None
        if verb in ("tell", "inform", "advise", "assure") or (
            verb in ("say", "write", "complain", "speak", "confirm", "add", "explain") and self._lower(k) == "to"
        ):
            first = k + 1 if self._lower(k) == "to" else k
            last = self._addressee(first)
            if last >= first:
                addressee, k = self._span(first, last), last + 1
        if verb == "go" and self._lower(k) == "on":
            k += 1
        k = self._adjunct_end(k)
        if self._lower(k) in ("citing", "quoting"):
            k = max(k, self._phrase_right(k + 1, links=speech.LINKS) + 1)
        if k >= self.n or (self._is_mark(k) and self.words[k].text != ":"):
            close = self._resumes(k)
            return (close, True, addressee) if close else (k, False, addressee)
        return k, True, addressee

    def _resumes(self, k: int) -> int:
        """Past "that", where the complement comes behind an insertion: "reported, citing police, that"; else 0."""
        if k < self.n and self.words[k].text == ",":
            for j in range(k + 1, min(self.n - 1, k + 24)):
                if self.masked[j] or self.words[j].text in ";:.":
                    break
                if self.words[j].text == "," and self._lower(j + 1) == "that":
                    return j + 2
        return 0

    def _addressee(self, first: int) -> int:
        if self._lower(first) in speech.AUDIENCES:
            return first
        last = self._phrase_right(first, links=frozenset({"of"}))
        numbered = last >= first and self.words[last].is_capital and self._text(last + 1).isdigit()
        return last + 1 if numbered and (last + 2 >= self.n or self._is_mark(last + 2)) else last

    def _adjunct_end(self, k: int) -> int:
        """Past days ("on Sunday"), and past a prepositional phrase that runs to a mark: "in a statement", "at the quayside"."""
        if (self._lower(k) in speech.AGAIN or self._lower(k).endswith("ly")) and (
            k + 1 >= self.n or self._is_mark(k + 1) or self._lower(k + 1) in _DAY_PHRASE | speech.LINKS | {"that"}
        ):
            k += 1
        if self._lower(k) == "that" and self._lower(k + 1) in speech.DAYS and (k + 2 >= self.n or self._is_mark(k + 2)):
            return k + 2
        start = k
        while (
            k < self.n
            and not self.masked[k]
            and (
                self._lower(k) in speech.DAYS
                or (self._lower(k) in speech.DAY_LEADS and self._day_follows(k))
                or (k > start and self.words[k].text.isdigit() and self._lower(k - 1) in speech.DAYS)
            )
        ):
            k += 1
        if k < self.n and not self.masked[k] and self._lower(k) in speech.ADJUNCTS:
            if (
                (self._lower(k) == "at" and self._lower(k + 1) in ("least", "most"))
                or (self._lower(k) == "about" and self._gives_figure(k + 1))
                or self._is_infinitive(k)
            ):
                return k
            j = k
            while j < self.n and not self.masked[j] and not (self._is_mark(j) and self.words[j].text not in "-/'’"):
                if self._lower(j) == "that":
                    return j
                if self._lower(j) in FINITE and self._lower(k) not in (
                    "after",
                    "when",
                    "as",
                    "before",
                    "once",
                    "while",
                    "until",
                ):
                    return k
                j += 1
            return j
        return k

    def _is_infinitive(self, k: int) -> bool:
        """Whether the "to" at `k` stands before a verb: "expects to cut 90 jobs"."""
        return self._lower(k) == "to" and k + 1 < self.n and self.pos.get(self.words[k + 1].start) in ("VERB", "AUX")

    def _day_follows(self, k: int) -> bool:
        j = k + 1
        while self._lower(j) in speech.DAY_LEADS and j - k < 4:
            j += 1
        return self._lower(j) in speech.DAYS

    def _citing(self, k: int) -> Span | None:
        """Whom the cue's speaker cites in turn: ", citing police"."""
        for j in range(max(0, k - 14), min(self.n, k + 4)):
            if self._lower(j) in ("citing", "quoting") and not self.masked[j]:
                last = self._phrase_right(j + 1, links=speech.LINKS)
                if last > j:
                    return self._span(j + 1, last)
        return None

    def _puts_at(self, v: int, verb: str) -> bool:
        """ "put the crowd at 900": so plain a way to give a figure that anybody may stand before it."""
        if self._lower(v + 1) == "at":
            return False
        return verb == "put" and any(
            self._lower(j) in ("at", "on") and self._gives_figure(j + 1) for j in range(v + 1, min(self.n, v + _FAR))
        )

    def _holds_view(self, v: int, verb: str, subject: tuple[int, int] | None) -> bool:
        """Whether only somebody with a mind of their own, or a paper, does this: "the owners reckon", "the plan projects"."""
        return (
            subject is not None and verb in speech.REASONING and self.pos.get(self.words[subject[1]].start) in ("NOUN", "PROPN")
        )

    def _revises(self, v: int, verb: str) -> bool:
        """ "raised its estimate of the losses to 900": a figure of the subject's own, and not the thing it counts."""
        tallies = speech.TALLIES | speech.OUTLOOKS | (speech.NUMBERS_OF if verb in speech.CORRECTING else frozenset())
        told = next((j for j in range(v + 1, min(self.n, v + 7)) if self._lower(j) in tallies), None)
        return told is not None and any(
            self._lower(j) in ("to", "by", "from") and self._gives_figure(j + 1)
            for j in range(told + 1, min(self.n, told + _FAR))
        )

    def _is_plan(self, v: int, verb: str) -> bool:
        """ "expects to cut 90 jobs": the subject's own plan, which yields to a person who tells it."""
        return verb == "expect" and self._lower(v + 1) == "to"

    def _is_claimed_deed(self, v: int, verb: str) -> bool:
        """ "claiming to have been hit": the claim ends with its clause."""
        return verb == "claim" and self._lower(v + 1) == "to" and self.words[v].lower.endswith("ing")

    def _governs(self, v: int, verb: str, weak: bool, complement: bool, start: int, end: int) -> bool:
        """Whether a verb with other common senses has what shows that it reports words here."""
        if any(self._lower(j) in speech.UNSAID for j in range(v + 1, min(self.n, v + (7 if verb == "claim" else 4)))):
            return False
        if self._lower(v + 1) in speech.NO_WORDS or (verb == "add" and self._lower(v + 1) == "up"):
            return False
        if verb in speech.ASIDES:
            past = v + 1 + (verb == "go" and self._lower(v + 1) == "on")
            return (
                (verb != "go" or past > v + 1) and (past >= self.n or self._is_mark(past)) and self._has_content_before(start)
            )
        if not complement:
            return verb not in speech.EXPRESSING | speech.VOICING and (
                verb not in speech.NEEDS_THAT or end >= self.n or self._is_mark(v + 1) or self._quote_before(start)
            )
        if verb in speech.NEEDS_THAT or (verb in speech.FINDING and not weak):
            return self._opens_clause(end) or self.words[end].text == ":" or self.masked[end]
        if verb in speech.WANTING:
            return any(self._gives_amount(j) for j in range(v + 1, min(self.n, v + 4)))
        if verb in speech.ASKING and verb not in ("demand", "propose", "seek", "request"):
            return self._lower(v + 1) in ("for", "on", "to", "that")
        if verb in speech.VOICING:
            return verb == "describe" and self._lower(v + 1).endswith("ing")
        if verb == "seek":
            return any(self._gives_figure(j) for j in range(v + 1, min(self.n, v + 4)))
        if verb in speech.EXPRESSING:
            return any(self._lower(j).rstrip("s") in speech.FEELINGS for j in range(v + 1, min(self.n, v + 7)))
        return True

    def _opens_clause(self, end: int) -> bool:
        """Whether "that" or "there" opens what is said, at an index or before it; not "that distinction"."""
        that = end if self._lower(end) == "that" else end - 1
        token = self._at.get(self.words[that].start)
        points = token is not None and self.tokens[token].dep == "det"
        return self._lower(end) == "there" or (self._lower(that) == "that" and not points)
