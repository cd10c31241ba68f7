"""Attribution cues: "X said", "said X", "according to X", and what of the sentence each of them governs."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.attribution.cue import Cue
from factcheck.attribution.outlets import is_outlet
from factcheck.attribution.relatives import Relatives
from factcheck.attribution.verbs import FORMS
from factcheck.lexicon import speech

_AFTER_SPEAKER = speech.DAYS | speech.DAY_LEADS | speech.LINKS | speech.AFTER_SPEAKER
_COUNTING = speech.COUNTING | speech.MEASURING | speech.RULING
_REPORTING = speech.SAYING | speech.DENIAL
_PLACES = speech.MEDIA | speech.AUDIENCES


class Reader(Relatives):
    """Finds the cues of one sentence. `masked` are the words inside quotations, which hold no cue of the writer's."""

    def cues(self) -> tuple[Cue, ...]:
        """The cues in order of their verbs."""
        found: list[Cue] = []
        floor = 0
        for v in range(self.n):
            if self.masked[v] or not self.words[v].is_word:
                continue
            cue = (
                self._source(v, floor, found)
                or self._giving(v, floor)
                or self._agent(v)
                or self._listener(v, floor)
                or self._relative(v, floor)
                or self._given(v)
                or self._verb(v, floor, found)
            )
            if cue is not None:
                found.append(cue)
                floor = v + 1
        return tuple(sorted((*found, *self._gaps(found)), key=lambda cue: cue.span))

    # --- the two sorts of cue

    def _verb(self, v: int, floor: int, found: Sequence[Cue]) -> Cue | None:
        word = self.words[v]
        plain = word.text[0].islower() or v == 0 or self.headline or self._lower(v - 1) in speech.ADVERBS
        verb = FORMS.get(word.lower) if plain else None
        if word.is_possessive and word.lower != word.text.lower():
            return None
        learned = self._learned(v, floor)
        if learned is not None:
            return learned
        if verb is None or word.lower in ("citing", "quoting") or self._is_noun(v):
            return None
        if self._is_sum(v, verb) or (verb == "cite" and any(self._lower(j) == "as" for j in range(v + 1, min(self.n, v + 12)))):
            return None
        closes_quote = verb in speech.INVERTING and self._quote_before(v)
        verbal = closes_quote or self.pos.get(word.start, "VERB") in ("VERB", "AUX") or self._closes_with_paper(v)
        if not verbal or self._is_passive(v):
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

    def _is_sum(self, v: int, verb: str) -> bool:
        """Whether somebody adds a thing, not words: "added nine seats" """
        at = self.words[v].start
        things = (t for t in self.tokens if t.dep == "dobj" and t.pos != "PROPN" and at < t.start)
        return verb == "add" and any(self.tokens[t.head].start == at for t in things)

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
        last = self._office_right(last)
        last = self._holder_right(self._apposition_right(last))
        if (
            last + 1 < self.n
            and self.words[last + 1].is_word
            and not self.masked[last + 1]
            and self._lower(last + 1) not in _AFTER_SPEAKER
            and not self._is_clause_of(last + 1, head_end)
        ):
            return None
        if not (self._can_speak((first, head_end)) or self._quote_before(v) or self._is_subject(head_end, v)):
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

    def _is_clause_of(self, j: int, noun: int) -> bool:
        """Whether a participle opens a clause that hangs on a noun: "a statement bearing her name"."""
        i = self._at.get(self.words[j].start)
        if i is None or self.tokens[i].dep != "acl":
            return False
        return self.tokens[self.tokens[i].head].start == self.words[noun].start

    def _is_subject(self, j: int, v: int) -> bool:
        """Whether the parse has a common noun as the subject of the verb at `v`."""
        noun, verb = self._at.get(self.words[j].start), self._at.get(self.words[v].start)
        if noun is None or verb is None or self.tokens[noun].pos != "NOUN":
            return False
        return noun in self._children(verb, "nsubj")

    def _plain(self, v: int, verb: str, floor: int, found: Sequence[Cue]) -> Cue | None:
        """ "Jane Doe said ...", "..., she said" """
        quoted = self._quoted_as_saying(v, floor)
        if quoted is not None:
            return quoted
        subject, shared = self._subject(v, floor, bool(found))
        if subject is None and not shared:
            return None
        told = verb in _REPORTING and verb not in speech.EVIDENT
        if not (told or shared or self._can_speak(subject) or self._puts_at(v, verb) or self._holds_view(v, verb, subject)):
            return None
        if self._is_at_work(v, verb):
            return None
        if (self._lower(v).endswith("ing") and verb in speech.VOICING) or (subject is not None and self._is_nobody(*subject)):
            return None
        if verb == "read" and (subject is None or not self._is_message(*subject)):
            return None
        if self._is_bare_participle(v) and not self._can_speak(subject):
            return None
        if subject is not None and self._is_document(*subject):
            subject = self._maker(*subject) or subject
        spoken = told or shared or self._can_speak(subject)
        weak = (subject is not None and self._is_document(*subject)) or self._is_plan(v, verb) or not spoken
        start = min(subject[0], v) if subject is not None else v
        end, complement, addressee = self._tail(v, verb)
        governs = self._governs(v, verb, weak, complement, start, end)
        if not governs and verb in speech.FINDING | speech.ASIDES:
            return None
        if verb in _COUNTING and not complement and not (subject is not None and self._has_content_before(subject[0])):
            return None
        if verb in speech.ACCUSING and not any(w.lower == "of" for w in self.words[v + 1 : v + 14]):
            return None
        if verb == "put" and not (any(w.lower == "at" for w in self.words[v + 1 : v + 14]) or self._puts_at(v, verb)):
            return None
        if verb in speech.REVISING and not self._revises(v, verb):
            return None
        if verb == "identify" and not any(w.lower == "as" for w in self.words[v + 1 : v + 14]):
            return None
        before = self._has_content_before(start - (self._lower(start - 1) == "as"))
        unsaid = self._lower(v - 1) != "to" and any(
            self._lower(j) in ("not", "never") or self._lower(j).endswith("n't") for j in range(max(start, v - 3), v)
        )
        contact = complement and ((subject is not None and self._is_contact(start, end)) or self._is_claimed_deed(v, verb))
        return Cue(
            (self.words[start].start, self.words[end - 1].end),
            verb,
            None if subject is None else self._span(*subject),
            leads=not before or (complement and self.words[end - 1].text != ":" and self._text(end) != ":"),
            weak=weak,
            denies=verb in speech.DENIAL or (unsaid and verb == "confirm"),
            contact=contact,
            at=self.words[v].start,
            silent=not governs or (unsaid and verb != "confirm"),
            addressee=addressee,
            citing=self._citing(end),
        )

    def _is_at_work(self, v: int, verb: str) -> bool:
        """Whether somebody is busy counting, and has not told what came of it: "is counting the 40 ballots"."""
        busy = verb in speech.BUSY and self._lower(v).endswith("ing") and self._lower(v - 1) in speech.BE | {"still"}
        return busy and not any(self._text(j) == ":" for j in range(v + 1, self.n))

    def _learned(self, v: int, floor: int) -> Cue | None:
        """ "Northwire learned from a source close to the fleet that ..." """
        if self._lower(v) not in speech.LEARNING or self._lower(v + 1) != "from":
            return None
        last = self._phrase_right(v + 2, links=speech.LINKS)
        subject, _ = self._subject(v, floor, False)
        if subject is None or last < v + 2:
            return None
        return Cue(
            (self.words[subject[0]].start, self.words[last].end),
            "quote",
            self._span(*subject),
            leads=self._is_word(last + 1),
            weak=not is_outlet(self._written(*subject), named_so=True),
            at=self.words[v].start,
            citing=self._span(v + 2, last),
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
        closes = (v + 1 >= self.n or self._is_mark(v + 1)) and self._has_content_before(subject[0])
        return Cue(
            (self.words[subject[0]].start, self.words[v].end),
            "quote",
            self._span(*subject),
            leads=not closes,
            addressee=other if passive else None,
            citing=None if passive else other,
        )
