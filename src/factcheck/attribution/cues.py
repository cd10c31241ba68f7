"""Attribution cues: "X said", "said X", "according to X", and what of the sentence each of them governs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.attribution.phrases import FINITE, PRONOUNS, STOPS, Phrases, speaks
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
_BETWEEN = speech.ADVERBS | speech.AUXILIARIES
_PERFECT = speech.HAVE | speech.ADVERBS
_WHEN = speech.DAYS | {"earlier", "later"}
_DAY_PHRASE = speech.DAYS | speech.DAY_LEADS
_PLACES = speech.MEDIA | speech.AUDIENCES
_ROLE_OPENERS = speech.DETERMINERS | speech.TITLES
_AFTER_PARTICIPLE = speech.LINKS | {"as"}


_FAR = 40
"""Words that may stand between a verb and the figure it gives: "put the chances of this — and of that — at 9%"."""

_NEAR_BY = 8
"""Words within which the "by" of a passive follows its verb."""


class Reader(Phrases):
    """Finds the cues of one sentence. `masked` are the words inside quotations, which hold no cue of the writer's."""

    def cues(self) -> tuple[Cue, ...]:
        """The cues in order of their verbs."""
        found: list[Cue] = []
        floor = 0
        for v in range(self.n):
            if self.masked[v] or not self.words[v].is_word:
                continue
            cue = self._according(v) or self._tally(v, floor) or self._verb(v, floor, found)
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
        if self.pos.get(word.start, "VERB") not in ("VERB", "AUX") or self._is_passive(v):
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
        weak = subject is not None and self._is_document(*subject)
        start = subject[0] if subject is not None else v
        end, complement, addressee = self._tail(v, verb)
        governs = self._governs(v, verb, weak, complement, start, end)
        if not governs and verb in speech.FINDING:
            return None
        if verb in speech.COUNTING and not complement and not (subject is not None and self._has_content_before(subject[0])):
            return None
        if verb == "put" and not (any(w.lower == "at" for w in self.words[v + 1 : v + 14]) or self._puts_at(v, verb)):
            return None
        if verb in speech.REVISING and not self._revises(v, verb):
            return None
        if verb == "identify" and not any(w.lower == "as" for w in self.words[v + 1 : v + 14]):
            return None
        before = self._has_content_before(start)
        unsaid = any(self._lower(j) in ("not", "never") or self._lower(j).endswith("n't") for j in range(max(start, v - 3), v))
        contact = complement and subject is not None and self._is_contact(start, end)
        return Cue(
            (self.words[start].start, self.words[end - 1].end),
            verb,
            None if subject is None else self._span(*subject),
            leads=complement or not before,
            weak=weak,
            denies=verb in speech.DENIAL or (unsaid and verb == "confirm"),
            contact=contact,
            at=self.words[v].start,
            silent=verb in speech.VOICING or not governs or (unsaid and verb != "confirm"),
            addressee=addressee,
            citing=self._citing(end),
        )

    def _is_passive(self, v: int) -> bool:
        """Whether the form is "was said", "is believed", or a participle on a noun: "the number confirmed dead"."""
        if self._lower(v) in ("shown", "written", "spoken", "given") and self._lower(v - 1) not in _PERFECT:
            return True
        if self.words[v].lower.endswith(("ing", "s")) and self._lower(v) != "says":
            return False
        k = v - 1
        while k >= 0 and (
            self._lower(k) in speech.ADVERBS or self._lower(k) in ("being", "be", "been") or self._lower(k).endswith("ly")
        ):
            if self._lower(k) in ("being", "be", "been"):
                return True
            k -= 1
        if self._lower(k) in speech.BE or (
            k >= 0 and self.words[k].text in ("'s", "’s") and self.words[v].start in self.participles
        ):
            return True
        return (
            self.words[v].start in self.participles
            and k >= 0
            and self.words[k].is_word
            and self._lower(k) not in speech.HAVE
            and self._lower(v + 1) in _AFTER_PARTICIPLE
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

    def _puts_at(self, v: int, verb: str) -> bool:
        """ "put the crowd at 900": so plain a way to give a figure that anybody may stand before it."""
        return verb == "put" and any(
            self._lower(j) == "at" and self._gives_figure(j + 1) for j in range(v + 1, min(self.n, v + _FAR))
        )

    def _revises(self, v: int, verb: str) -> bool:
        """ "raised its estimate of the losses to 900": a figure of the subject's own, and not the thing it counts."""
        tallies = speech.TALLIES | speech.OUTLOOKS | (speech.NUMBERS_OF if verb in speech.CORRECTING else frozenset())
        told = next((j for j in range(v + 1, min(self.n, v + 7)) if self._lower(j) in tallies), None)
        return told is not None and any(
            self._lower(j) in ("to", "by", "from") and self._gives_figure(j + 1)
            for j in range(told + 1, min(self.n, told + _FAR))
        )

    def _gives_figure(self, i: int) -> bool:
        return any(
            self.words[j].text[0].isdigit() or self.words[j].text in "$€£" or self._lower(j).split("-")[0] in speech.NUMERALS
            for j in range(i, min(self.n, i + 3))
        )

    def _governs(self, v: int, verb: str, weak: bool, complement: bool, start: int, end: int) -> bool:
        """Whether a verb with other common senses has what shows that it reports words here."""
        if any(self._lower(j) in speech.UNSAID for j in range(v + 1, min(self.n, v + 4))):
            return False
        if not complement:
            return verb not in speech.EXPRESSING and (
                verb not in speech.NEEDS_THAT or end >= self.n or self._is_mark(v + 1) or self._quote_before(start)
            )
        if verb in speech.NEEDS_THAT or (verb in speech.FINDING and not weak):
            return (
                self._lower(end) in ("that", "there")
                or self._lower(end - 1) == "that"
                or self.words[end].text == ":"
                or self.masked[end]
            )
        if verb in speech.ASKING and verb not in ("demand", "propose", "seek", "request"):
            return self._lower(v + 1) in ("for", "on", "to", "that")
        if verb == "seek":
            return any(self._gives_figure(j) for j in range(v + 1, min(self.n, v + 4)))
        if verb in speech.EXPRESSING:
            return any(self._lower(j).rstrip("s") in speech.FEELINGS for j in range(v + 1, min(self.n, v + 7)))
        return True

    # --- subjects

    def _subject(self, v: int, floor: int, inherits: bool) -> tuple[tuple[int, int] | None, bool]:
        """The words of the verb's subject, first and last; or that it shares the subject of the cue before."""
        i = v - 1
        if self._lower(i) == "to":
            if self._lower(i - 1) != "on":
                return None, False
            i -= 3
        if self._lower(i).endswith("ly") and i > floor and self.words[i - 1].text == ",":
            i -= 1
        while i >= floor and not self.masked[i] and self._lower(i) in _BETWEEN:
            i -= 1
        while i > floor and self._lower(i) in _WHEN:
            k = i
            while k > floor and self._lower(k) in _DAY_PHRASE:
                k -= 1
            i = k
        if i < floor or self.masked[i]:
            return None, inherits and i < floor
        lower = self._lower(i)
        speaking_on = self.words[v].lower.endswith("ing")
        if lower in ("and", "but", "then") or (speaking_on and (self.words[i].text == "," or not inherits)):
            return (None, True) if inherits else (self._governor(v), False)
        if lower in PRONOUNS:
            return (i, i), False
        if lower in ("who", "which", "that"):
            end = i - 2 if i >= 1 and self.words[i - 1].text == "," else i - 1
            return (None, False) if lower == "that" else (self._phrase_left(end, floor), False)
        if self.words[i].text == ",":
            return self._holder_left(i, self._checked(v, self._before_apposition(i, floor), floor), floor), False
        phrase = self._phrase_left(i, floor)
        if speaking_on and phrase is not None:
            phrase = self._whose_words(phrase, floor)
        return self._with_name(self._checked(v, phrase, floor), floor), False

    def _whose_words(self, phrase: tuple[int, int], floor: int) -> tuple[int, int]:
        """Before a participle, the noun that a place or a means hangs on: "an officer over the radio saying"."""
        k = phrase[0] - 1
        while k > floor and self._lower(k) in speech.DETERMINERS:
            k -= 1
        if k <= floor or self._lower(k) not in speech.MEANS:
            return phrase
        return self._phrase_left(k - 1, floor) or phrase

    def _holder_left(self, comma: int, phrase: tuple[int, int] | None, floor: int) -> tuple[int, int] | None:
        """The name between commas, of a speaker told of first: "a woman who saw the fall, Jane Doe, said"."""
        k = comma - 1
        while k > floor and self.words[k].is_capital and comma - k < 5:
            k -= 1
        if phrase is None or phrase[1] >= k or comma - k < 3 or self.words[k].text != "," or self.words[phrase[1]].is_capital:
            return phrase
        return k + 1, comma - 1

    def _checked(self, v: int, phrase: tuple[int, int] | None, floor: int) -> tuple[int, int] | None:
        """The phrase, or the parse's subject of the verb where that stands before it and apart from it."""
        at = self.words[v].start
        subject = next((t for t in self.tokens if t.dep == "nsubj" and t.start < at and self.tokens[t.head].start == at), None)
        if subject is None:
            return phrase
        head = next((j for j in range(floor, v) if self.words[j].start == subject.start), None)
        if head is None or self.masked[head] or self._lower(head) in STOPS:
            return phrase
        if phrase is not None:
            relative = any(self._lower(j) in ("who", "which", "whose") for j in range(head, phrase[0]))
            if head < phrase[0] and self._lower(phrase[0] - 1) == "by" and self._is_document(head, head):
                return (self._phrase_left(head, floor) or phrase)[0], phrase[1]
            if phrase[0] <= head or (self._can_speak(phrase) and not relative):
                return phrase
        return self._phrase_left(head, floor) or phrase

    def _governor(self, v: int) -> tuple[int, int] | None:
        """By the parse, the subject of the clause that a participle or a second verb hangs on."""
        at = next((i for i, t in enumerate(self.tokens) if t.start == self.words[v].start), None)
        subjects = {t.head: t for t in self.tokens if t.dep == "nsubj"}
        for _ in range(6):
            if at is None:
                return None
            subject = subjects.get(at)
            if subject is not None:
                last = next((j for j, w in enumerate(self.words) if w.start == subject.start), None)
                return None if last is None or self.masked[last] else self._phrase_left(last, 0)
            at = self.tokens[at].head if self.tokens[at].head != at else None
        return None

    def _before_apposition(self, comma: int, floor: int) -> tuple[int, int] | None:
        """The phrase that ", a nurse," or ", which lost a boat in 2001," stands after; `comma` closes the apposition."""
        opening = comma - 1
        while opening >= floor and self.words[opening].text != ",":
            if self.words[opening].text in ";:":
                return None
            opening -= 1
        if opening <= floor:
            return None
        inner = self._lower(opening + 1)
        before = self._phrase_left(opening - 1, floor)
        if before is None and self.words[opening - 1].text.isdigit():
            before = self._before_apposition(opening, floor)
        if before is None or inner in speech.APPOSED or (self.words[opening + 1].text.isdigit() and opening + 2 == comma):
            return before
        if not (inner in _ROLE_OPENERS or self.words[opening + 1].is_capital):
            return None
        return (before[0], comma - 1) if self._names_holder(opening + 1, comma - 1) else before

    def _names_holder(self, first: int, last: int) -> bool:
        """Whether an apposition tells who somebody is: a role, or the name of a role's holder."""
        if last - first > 8 or (
            self._lower(first) in ("a", "an") and not any(speaks(self._lower(j)) for j in range(first, last + 1))
        ):
            return False
        return all(self.words[j].is_word for j in range(first, last + 1))

    def _with_name(self, phrase: tuple[int, int] | None, floor: int) -> tuple[int, int] | None:
        """Take in the name before a role that no second comma closes: ", Jane Doe, mayor of the town said"."""
        if (
            phrase is None
            or phrase[0] - 2 < floor
            or self.words[phrase[0] - 1].text != ","
            or self._lower(phrase[0]) not in speech.TITLES
        ):
            return phrase
        name = self._phrase_left(phrase[0] - 2, floor)
        if (
            name is None
            or self.words[phrase[0]].is_capital
            or name[1] == name[0]
            or not all(self.words[j].is_capital for j in range(name[0], name[1] + 1))
        ):
            return phrase
        return name[0], phrase[1]

    # --- to the right

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
        return self._phrase_right(first, links=frozenset({"of"}))

    def _adjunct_end(self, k: int) -> int:
        """Past days ("on Sunday"), and past a prepositional phrase that runs to a mark: "in a statement", "at the quayside"."""
        if (self._lower(k) in speech.AGAIN or self._lower(k).endswith("ly")) and (
            k + 1 >= self.n or self._is_mark(k + 1) or self._lower(k + 1) in _DAY_PHRASE | speech.LINKS | {"that"}
        ):
            k += 1
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
                if self._lower(j) in FINITE and self._lower(k) not in ("after", "when", "as", "before"):
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

    # --- small questions

    def _is_noun(self, v: int) -> bool:
        """Whether a word that could be a verb stands where a noun does: behind an article, or before another verb."""
        if v and (
            self._lower(v - 1)
            in speech.DETERMINERS
            - {"that", "this", "these", "those", "one", "some", "many", "most", "several", "each", "no", "another"}
            or self.words[v - 1].is_possessive
        ):
            return True
        if self.tokens or not self.words[v].lower.endswith("s") or self._lower(v) == "says":
            return False
        return self._lower(v + 1) in FINITE or self._lower(v + 1) in FORMS or (v > 0 and self._lower(v - 1) in FORMS)

    def _quote_before(self, v: int) -> bool:
        """Whether a quotation closes just before the verb."""
        return v > 0 and (self.masked[v - 1] or (v > 1 and self.masked[v - 2]))

    def _starts_clause(self, v: int) -> bool:
        return v == 0 or self.words[v - 1].text in ";:•" or (v <= 2 and self._lower(v - 1) in ("but", "and", "yet"))

    def _has_content_before(self, start: int) -> bool:
        """Whether a clause or a quotation stands before the attribution, set off by a mark."""
        return start > 0 and (not self.words[start - 1].is_word or self.masked[start - 1])

    def _is_contact(self, start: int, end: int) -> bool:
        """Whether what is said is a relative clause: "the 75 goats the vet says were ill"."""
        if self._lower(start - 1) in ("which", "who", "whom"):
            return True
        return start > 0 and self.words[start - 1].is_word and not self.masked[start - 1] and self._lower(end) in FINITE

    def _is_message(self, first: int, last: int) -> bool:
        """Whether it is something that is read out: "the statement", "a post by Jane Doe"."""
        return any(self._lower(j) in speech.MESSAGES for j in range(first, last + 1))

    def _is_bare_participle(self, v: int) -> bool:
        """ "a leak disclosed last year" """
        return self.words[v].start in self.participles and not any(
            self._lower(j) in speech.HAVE for j in range(max(0, v - 3), v)
        )

    def _is_document(self, first: int, last: int) -> bool:
        return any(self._lower(j) in speech.DOCUMENTS for j in range(first, last + 1) if not self.words[j].is_possessive)

    def _is_nobody(self, first: int, last: int) -> bool:
        """ "nobody", "no one", "neither the mayor nor the governor" """
        if first == last and self._lower(first) in speech.ANYBODY:
            return True
        return (
            self._lower(last) in speech.NONE
            or self._lower(first) in speech.NONE
            or any(self._lower(j) in ("nor", "neither") for j in range(max(0, first - 6), last))
        )

    def _can_speak(self, subject: tuple[int, int] | None) -> bool:
        """Whether a subject can be a source at all: a pronoun, a name, or a noun for people, bodies and papers."""
        if subject is None:
            return False
        first, last = subject
        if first == last and self._lower(first) in PRONOUNS:
            return self._lower(first) not in speech.FIRST_PERSON
        if any(speaks(self._lower(j)) for j in range(first, last + 1)):
            return True
        return (
            any(self.words[j].is_capital for j in range(first + 1, last + 1))
            or (self.words[first].is_capital and first > 0)
            or (first == last == 0 and not self.tokens and self.words[first].is_capital)
            or (first == last and self.words[first].is_capital and self.pos.get(self.words[first].start) == "PROPN")
        )


_SPACES = re.compile(r"\s+")


def tidy(text: str) -> str:
    """A speaker as written, on one line, without the article before it."""
    flat = _SPACES.sub(" ", text).strip(" ,;:–—-")
    for article in ("the ", "The ", "THE ", "a ", "A ", "an ", "An "):
        if flat.startswith(article) and len(flat) > len(article):
            return flat[len(article) :]
    return flat
