"""Attribution cues: "X said", "said X", "according to X", and what of the sentence each of them governs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.attribution.complement import Complements
from factcheck.attribution.verbs import FORMS
from factcheck.lexicon import speech
from factcheck.model import Span


@dataclass(frozen=True, slots=True)
class Cue:
    """One attribution.

    span       the attribution clause itself
    verb       the lemma of its verb, or "according to"
    speaker    the speaker's words; None where it is the speaker of the cue before (", adding that ...")
    leads      what it governs follows it; else it stands beside or behind that
    weak       a paper is the source, which yields to a person who reports it
    denies     what it governs is said to be untrue, or is not said
    contact    it stands in a relative clause ("the 75 goats the vet says were ill") and governs no more than that
    at         where its verb starts
    silent     it shows who speaks, and governs quotations only ("described the scene")
    addressee  who was told
    citing     whom the speaker cites in turn: "Northwire reported, citing police"
    """

    span: Span
    verb: str
    speaker: Span | None
    leads: bool
    weak: bool = False
    denies: bool = False
    contact: bool = False
    at: int = 0
    silent: bool = False
    addressee: Span | None = None
    citing: Span | None = None


_AFTER_SPEAKER = speech.DAYS | speech.DAY_LEADS | speech.LINKS | speech.AFTER_SPEAKER
_REPORTING = speech.SAYING | speech.DENIAL
_PLACES = speech.MEDIA | speech.AUDIENCES

_CLOSE = 8
"""Characters between a denial and the claim that it denies: "rejected the firm's claim that"."""

_NEAR_BY = 8
"""Words within which the "by" of a passive follows its verb."""


class Reader(Complements):
    """Finds the cues of one sentence. `masked` are the words inside quotations, which hold no cue of the writer's."""

    def cues(self) -> tuple[Cue, ...]:
        """The cues in order of their verbs."""
        found: list[Cue] = []
        floor = 0
        for v in range(self.n):
            if self.masked[v] or not self.words[v].is_word:
                continue
            cue = self._according(v) or self._tally(v, floor) or self._claim(v, floor, found) or self._verb(v, floor, found)
            if cue is not None:
                found.append(cue)
                floor = v + 1
        return tuple(found)

    # --- the two sorts of cue

    def _according(self, v: int) -> Cue | None:
        lower = self.words[v].lower
        if lower == "according" and self._lower(v + 1) == "to":
            first = v + 2
        elif lower in ("per", "citing") and self._begins_phrase(v + 1) and (lower == "citing" or self._starts_clause(v)):
            first = v + 1
        else:
            return None
        last = self._phrase_right(first, links=speech.LINKS)
        if last < first:
            return None
        if lower == "citing":
            return None
        name = self._named_next(first, last)
        start = self.words[first].start
        return Cue(
            (self.words[v].start, self.words[name].end),
            "according to",
            (start, self.words[name].end),
            leads=self._starts_clause(v) and name + 1 < self.n and self.words[name + 1].text == ",",
            weak=self._is_document(first, last),
        )

    def _tally(self, v: int, floor: int) -> Cue | None:
        """ "Free Harbour's list of those held has 160 names": a body's own count is its word."""
        if v == 0 or self._lower(v) not in speech.TALLIES or not self.words[v - 1].is_possessive or self.words[v].is_capital:
            return None
        subject = self._phrase_left(v, floor)
        if subject is None or not self._can_speak((subject[0], v - 1)):
            return None
        return Cue(self._span(*subject), "count", self._span(subject[0], v), leads=True)

    def _claim(self, v: int, floor: int, found: Sequence[Cue]) -> Cue | None:
        """ "the minister's claim that 40,000 homes were built", "claims by the ministry that ..." """
        if self._lower(v).removesuffix("s") not in speech.CLAIMS:
            return None
        by = self._lower(v + 1) in ("by", "from") and self._begins_phrase(v + 2)
        last = self._phrase_right(v + 2, links=frozenset(["of", "for"])) if by else v
        if last < v or self._lower(last + 1) != "that":
            return None
        owner = self._phrase_left(v, floor) if v > 0 and self.words[v - 1].is_possessive and not by else None
        speaker = (v + 2, last) if by else (owner[0], v - 1) if owner is not None else None
        if speaker is None or not self._can_speak(speaker):
            return None
        start = min(v, speaker[0])
        denied = bool(found) and found[-1].denies and self.words[start].start - found[-1].span[1] < _CLOSE
        return Cue(self._span(start, last + 1), "claim", self._span(*speaker), leads=True, denies=denied)

    def _verb(self, v: int, floor: int, found: Sequence[Cue]) -> Cue | None:
        word = self.words[v]
        verb = FORMS.get(word.lower) if word.text[0].islower() or v == 0 or self._lower(v - 1) in speech.ADVERBS else None
        if word.is_possessive and word.lower != word.text.lower():
            return None
        if verb is None or word.lower in ("citing", "quoting") or self._is_noun(v):
            return None
        agent = self._agent(v, verb)
        if agent is not None:
            return agent
        closes_quote = verb in speech.INVERTING and self._quote_before(v)
        if (self.pos.get(word.start, "VERB") not in ("VERB", "AUX") and not closes_quote) or self._is_passive(v):
            return None
        if verb in speech.SUPPOSING and self._lower(v + 1) == "to" and self._lower(v + 2) in speech.BE | speech.HAVE:
            return None
        if self._lower(v + 1) in speech.PREDICATIVES and verb in (
            "confirm",
            "report",
            "fear",
            "believe",
            "declare",
            "list",
            "presume",
        ):
            return None
        return self._inverted(v, verb) or self._plain(v, verb, floor, found)

    def _agent(self, v: int, verb: str) -> Cue | None:
        """ "estimated by the bank at 9%", "put at 9% by the bank", "confirmed by the ministry" """
        if verb not in speech.GIVEN_BY or not (self._lower(v).endswith("ed") or self._lower(v) == "put"):
            return None
        by = next((j for j in range(v + 1, min(self.n, v + _NEAR_BY)) if self._lower(j) == "by" or self.masked[j]), None)
        if by is None or self.masked[by] or any(self._is_mark(j) and self.words[j].text not in "$€£%-" for j in range(v, by)):
            return None
        last = self._phrase_right(by + 1, links=frozenset(["of", "for"])) if self._begins_phrase(by + 1) else by
        if last <= by or not self._can_speak((by + 1, last)):
            return None
        needs = {"put": "at", "identify": "as"}.get(verb)
        if needs is not None and needs not in (self._lower(v + 1), self._lower(last + 1)):
            return None
        return Cue(
            (self.words[v].start, self.words[last].end),
            verb,
            self._span(by + 1, last),
            leads=False,
            weak=self._is_document(by + 1, last),
            at=self.words[v].start,
        )

    def _inverted(self, v: int, verb: str) -> Cue | None:
        """ "..., said the envoy Jane Doe" """
        if verb not in speech.INVERTING | {"read"} or self.words[v].lower.endswith("ing"):
            return None
        if v > 0 and not (self._is_mark(v - 1) or self._lower(v - 1) in ("where", "as", "when") or self.masked[v - 1]):
            return None
        if v == 0 and self.words[0].is_capital:
            return None
        first = v + 1
        while self._lower(first) in ("on", "via", "to") and first + 1 < self.n and self._lower(first + 1) in _PLACES:
            first += 2
        if not self._begins_phrase(first):
            return None
        last = self._phrase_right(first, links=frozenset(["of", "for", "from"]))
        if last < first or any(self.words[j].text[0].isdigit() for j in range(first, last + 1)):
            return None
        head_end = last
        last = self._holder_right(self._apposition_right(last))
        if (
            last + 1 < self.n
            and self.words[last + 1].is_word
            and not self.masked[last + 1]
            and self._lower(last + 1) not in _AFTER_SPEAKER
        ):
            return None
        if not (self._can_speak((first, head_end)) or self._quote_before(v)):
            return None
        if verb == "read" and not self._is_message(first, head_end):
            return None
        end = self._adjunct_end(last + 1)
        return Cue(
            (self.words[v].start, self.words[end - 1].end),
            verb,
            self._span(first, max(last, head_end)),
            leads=False,
            weak=self._is_document(first, head_end),
            denies=verb in speech.DENIAL,
        )

    def _plain(self, v: int, verb: str, floor: int, found: Sequence[Cue]) -> Cue | None:
        """ "Jane Doe said ...", "..., she said" """
        quoted = self._quoted_as_saying(v, floor)
        if quoted is not None:
            return quoted
        subject, shared = self._subject(v, floor, bool(found))
        if subject is None and not shared:
            return None
        if verb not in _REPORTING and not (shared or self._can_speak(subject) or self._puts_at(v, verb)):
            return None
        if (self._lower(v).endswith("ing") and verb in speech.VOICING) or (subject is not None and self._is_nobody(*subject)):
            return None
        if verb == "read" and (subject is None or not self._is_message(*subject)):
            return None
        if self._is_bare_participle(v) and not self._can_speak(subject):
            return None
        weak = (subject is not None and self._is_document(*subject)) or self._is_plan(v, verb)
        start = subject[0] if subject is not None else v
        end, complement, addressee = self._tail(v, verb)
        governs = self._governs(v, verb, weak, complement, start, end)
        if not governs and verb in speech.FINDING:
            return None
        if verb in speech.COUNTING and not complement and not (subject is not None and self._has_content_before(subject[0])):
            return None
        if verb in speech.ACCUSING and not any(w.lower == "of" for w in self.words[v + 1 : v + 14]):
            return None
        if verb == "put" and not (any(w.lower == "at" for w in self.words[v + 1 : v + 14]) or self._puts_at(v, verb)):
            return None
        if verb in speech.REVISING and not self._revises(v, verb):
            return None
        if verb == "identify" and not any(w.lower == "as" for w in self.words[v + 1 : v + 14]):
            return None
        before = self._has_content_before(start)
        unsaid = any(self._lower(j) in ("not", "never") or self._lower(j).endswith("n't") for j in range(max(start, v - 3), v))
        contact = complement and ((subject is not None and self._is_contact(start, end)) or self._is_claimed_deed(v, verb))
        return Cue(
            (self.words[start].start, self.words[end - 1].end),
            verb,
            None if subject is None else self._span(*subject),
            leads=complement or not before,
            weak=weak,
            denies=verb in speech.DENIAL or (unsaid and verb == "confirm"),
            contact=contact,
            at=self.words[v].start,
            silent=not governs or (unsaid and verb != "confirm"),
            addressee=addressee,
            citing=self._citing(end),
        )

    def _quoted_as_saying(self, v: int, floor: int) -> Cue | None:
        """ "Northwire quoted a nurse as saying", "a nurse was quoted by Northwire as saying" """
        if self._lower(v - 1) != "as" or not self.words[v].lower.endswith("ing"):
            return None
        q = next(
            (j for j in range(v - 2, max(floor, v - 16) - 1, -1) if self._lower(j) in ("quoted", "cited", "quotes", "cites")),
            None,
        )
        if q is None:
            return None
        subject, _ = self._subject(q, floor, False)
        if subject is None:
            return None
        first = q + 1 if self._lower(q + 1) != "by" else q + 2
        other = self._span(first, v - 2) if first <= v - 2 else None
        passive = self._is_passive(q)
        if passive and other is None and self._lower(v + 1) == "by":
            last = self._phrase_right(v + 2, links=frozenset(["of"]))
            other = self._span(v + 2, last) if last >= v + 2 else None
        return Cue(
            (self.words[subject[0]].start, self.words[v].end),
            "quote",
            self._span(*subject),
            leads=True,
            addressee=other if passive else None,
            citing=None if passive else other,
        )



_SPACES = re.compile(r"\s+")


def tidy(text: str) -> str:
    """A speaker as written, on one line, without the article before it."""
    flat = _SPACES.sub(" ", text).strip(" ,;:–—-")
    for article in ("the ", "The ", "THE ", "a ", "A ", "an ", "An "):
        if flat.startswith(article) and len(flat) > len(article):
            return flat[len(article) :]
    return flat
