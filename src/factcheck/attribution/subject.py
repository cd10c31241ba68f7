"""To the left of a verb of attribution: who its subject is, past appositions, relative clauses and what the parse knows."""

from __future__ import annotations

from factcheck.attribution.control import Control
from factcheck.attribution.wording import PRONOUNS, STOPS, speaks
from factcheck.lexicon import speech

_BETWEEN = speech.ADVERBS | speech.AUXILIARIES
_WHEN = speech.DAYS | {"earlier", "later"}
_DAY_PHRASE = speech.DAYS | speech.DAY_LEADS
_ASIDE = {"who", "which", "whose"} | speech.SHOWN_TO
_ROLE_OPENERS = speech.DETERMINERS | speech.TITLES

_PAPERS = speech.DOCUMENTS | speech.MESSAGES | speech.CLAIMS | speech.ACCOUNTS

_LONGEST = 14
"""Words of a speaker told of with place and office."""


class Subjects(Control):
    """Finds the subject of a verb in one sentence."""

    def _subject(self, v: int, floor: int, inherits: bool) -> tuple[tuple[int, int] | None, bool]:
        """The words of the verb's subject, first and last; or that it shares the subject of the cue before."""
        i = v - 1
        if v == 0 and self.words[v].lower.endswith("ing"):
            return self._governor(v), False
        if self._lower(i) == "to" or (self._lower(i) in speech.HAVE and self._lower(i - 1) == "to"):
            if self.tokens or self._lower(i - 1) != "on":
                return self._acting(v, floor), False
            i -= 3
        if self._lower(i).endswith("ly") and i > floor and self.words[i - 1].text == ",":
            i -= 1
        while i >= floor and not self.masked[i] and (self._lower(i) in _BETWEEN or self._is_adverb(i)):
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
            return (None, False) if lower == "that" else (self._antecedent(v, self._phrase_left(end, floor), floor), False)
        if self.words[i].text == ",":
            apposed = self._holder_left(i, self._checked(v, self._before_apposition(i, floor), floor), floor)
            return (apposed if self._can_speak(apposed) else self._acting(v, floor) or apposed), False
        phrase = self._phrase_left(i, floor)
        if speaking_on and phrase is not None:
            phrase = self._whose_words(phrase, floor)
        return self._with_name(self._checked(v, phrase, floor), floor), False

    def _acting(self, v: int, floor: int) -> tuple[int, int] | None:
        """The words of the subject that the parse gives a verb from which its surface is cut off."""
        head = self._controller(v, floor)
        if head is None:
            return None
        return (head, head) if self._lower(head) in PRONOUNS else self._with_maker(self._phrase_left(head, floor))

    def _is_adverb(self, j: int) -> bool:
        return self._lower(j).endswith("ly") and self.pos.get(self.words[j].start) == "ADV"

    def _antecedent(self, v: int, phrase: tuple[int, int] | None, floor: int) -> tuple[int, int] | None:
        """Whom the parse hangs the clause of "who" on: a person before the phrase, or inside it; else the phrase."""
        t = self._at.get(self.words[v].start)
        if t is None or phrase is None or self.tokens[t].dep != "relcl":
            return phrase
        start = self.tokens[self.tokens[t].head].start
        head = next((j for j in range(floor, v) if self.words[j].start == start), None)
        whole = self._phrase_left(head, floor) if head is not None else None
        if head is None or whole is None or not self._can_speak(whole):
            return phrase
        if phrase[0] <= head <= phrase[1]:
            of = [j for j in range(phrase[0] + 1, head) if self._lower(j) == "of" and self._lower(j - 1) in speech.CLAIMS]
            return (of[0] + 1, phrase[1]) if of else phrase
        return whole if speaks(self._lower(head)) else phrase

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
        subject = next((t for t in self.tokens if t.dep == "nsubj" and t.start < at and self._acts_in(t.head) == at), None)
        if subject is None:
            return phrase
        head = next((j for j in range(v) if self.words[j].start <= subject.start < self.words[j].end), None)
        if head is None or self.masked[head] or self._lower(head) in STOPS:
            return phrase
        if head < floor:
            return None
        if phrase is not None:
            relative = any(self._lower(j) in _ASIDE for j in range(head, phrase[0])) or self._is_agent(head, phrase[0])
            if head < phrase[0] and self._lower(phrase[0] - 1) == "by" and self._is_document(head, head) and not relative:
                return (self._phrase_left(head, floor) or phrase)[0], phrase[1]
            if phrase[0] <= head:
                return phrase
            if self._can_speak(phrase) and not relative:
                return self._with_place(phrase, head, floor)
        return self._with_maker(self._phrase_left(head, floor)) or phrase

    def _with_maker(self, phrase: tuple[int, int] | None) -> tuple[int, int] | None:
        """A paper with the name of whoever made it: "a count by the Echo"."""
        if phrase is None or not self._is_document(*phrase):
            return phrase
        by = phrase[1] + 1 + self._lower(phrase[1] + 1).endswith("ed")
        if self._lower(by) not in ("by", "from"):
            return phrase
        return phrase[0], max(phrase[1], self._phrase_right(by + 1, links=frozenset(["of", "for"])))

    def _with_place(self, phrase: tuple[int, int], head: int, floor: int) -> tuple[int, int]:
        """The phrase, or that of the head it hangs on, if somebody: "a clerk in charge of land in Brenn", not "Brenn"."""
        above, below = self._at.get(self.words[head].start), self._at.get(self.words[phrase[1]].start)
        whole = self._phrase_left(head, floor)
        if above is None or below is None or whole is None or not self._hangs_below(below, above):
            return phrase
        if any(self._lower(j) in _PAPERS for j in range(whole[0], whole[1] + 1)):
            return phrase
        if all(self.words[j].is_word for j in range(head, phrase[1])):
            counted = any(self.tokens[k].pos == "NUM" for k in self._below.get(above, ()))
            return phrase if counted else (whole[0], phrase[1]) if phrase[1] - whole[0] < _LONGEST else whole
        return whole if self._can_speak(whole) else phrase

    def _acts_in(self, i: int) -> int:
        """Where the verb starts that a subject's governor, if it is no more than an auxiliary, stands by."""
        token = self.tokens[i]
        return self.tokens[token.head].start if token.dep == "aux" else token.start

    def _is_agent(self, head: int, first: int) -> bool:
        """Whether what stands before a verb is somebody who did something to its subject: "shepherds cited by the Courier"."""
        by = first - 1 if self._lower(first - 1) == "by" else first - 2
        return by > head + 1 and self._lower(by) == "by" and self.words[by - 1].start in self.participles

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
                if last is None or self.masked[last]:
                    return None
                return (last, last) if self._lower(last) in PRONOUNS else self._phrase_left(last, 0)
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
            named = before[1] > before[0] and all(self.words[j].is_capital for j in range(before[0], before[1] + 1))
            return before if named else None
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
