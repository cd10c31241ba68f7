"""Verbs that nobody lists as verbs of saying: by the parse, their subject gives a figure, or says that something is so."""

from __future__ import annotations

from functools import cached_property

from factcheck.attribution.accounts import Accounts
from factcheck.attribution.cue import Cue
from factcheck.attribution.outlets import is_outlet
from factcheck.attribution.phrases import speaks
from factcheck.attribution.verbs import FORMS
from factcheck.lexicon import speech
from factcheck.lexicon.people import AGENTS
from factcheck.lexicon.states import BY_NAME, HARM
from factcheck.model import Token

_TOLD = (speech.TALLIES | speech.OUTLOOKS | speech.TOLD) - {"record", "records"}
_TO = frozenset(["to", "at", "from", "by", "as"])
_HARMED = frozenset(word for name in HARM for word in BY_NAME[name].noun | BY_NAME[name].being | BY_NAME[name].undergoes)


class Givings(Accounts):
    """Finds them in one sentence, where it is parsed."""

    @cached_property
    def _below(self) -> dict[int, list[int]]:
        """Each token -> those it governs, in order."""
        below: dict[int, list[int]] = {}
        for i, token in enumerate(self.tokens):
            if token.head != i:
                below.setdefault(token.head, []).append(i)
        return below

    @cached_property
    def _at(self) -> dict[int, int]:
        """Where a token starts -> its number."""
        return {token.start: i for i, token in enumerate(self.tokens)}

    def _giving(self, v: int, floor: int) -> Cue | None:
        """The cue of a verb at `v` whose form alone would not tell."""
        t = self._at.get(self.words[v].start)
        if t is None or self.pos.get(self.words[v].start) not in ("VERB", "AUX") or self._suffers(t):
            return None
        spoken = self._convinced(v, t) or self._speaks_of(v, t)
        end = spoken or self._says_so(v, t) or self._gives(v, t)
        prints = end is None and self.tokens[t].lemma in speech.PRINTING and self._prints(v, t)
        if end is None and not prints:
            return None
        subject = self._subject(v, floor, False)[0] or self._checked(v, None, floor)
        if subject is None or self._is_nobody(*subject):
            return None
        alone = subject[0] == subject[1] and self.words[subject[0]].is_capital
        somebody = self._can_speak(subject) or alone or self._is_agentive(subject[1])
        if not (somebody or spoken is not None or self.tokens[t].lemma == "give"):
            return None
        if end is None:
            polled = any(self._lower(j) in speech.TALLIES for j in range(subject[0], subject[1] + 1))
            if not polled and not is_outlet(" ".join(w.text for w in self.words[subject[0] : subject[1] + 1]), named_so=False):
                return None
            end = v + 1
        return Cue(
            (self.words[subject[0]].start, self.words[end - 1].end),
            self.tokens[t].lemma,
            self._span(*subject),
            leads=True,
            weak=self._is_document(*subject),
            at=self.words[v].start,
            citing=self._citing(end),
        )

    def _is_agentive(self, j: int) -> bool:
        """Whether a noun is formed as those for people are: "the examiner"."""
        lower = self._lower(j)
        return self.pos.get(self.words[j].start) == "NOUN" and lower.endswith(AGENTS) and lower not in speech.THINGS_IN_ER

    def _suffers(self, t: int) -> bool:
        """Whether the verb is passive, or no more than a participle beside a noun."""
        return self.tokens[t].dep in ("amod", "acl") or any(
            self.tokens[i].dep in ("auxpass", "nsubjpass") for i in self._below.get(t, ())
        )

    def _prints(self, v: int, t: int) -> bool:
        """Whether an outlet that does this gives a figure: "had 19 dead", "gave the Greens 31 percent", "puts 40 on board"."""
        below = self._below.get(t, ())
        deps = {self.tokens[i].dep for i in below if i > t}
        harmed = any(token.text.lower() in speech.PREDICATIVES for token in self._under(t))
        at = any(self.tokens[i].lemma in ("at", "on") and self._holds_figure(i) for i in below if i > t)
        shown = at or harmed or "dative" in deps or self.tokens[t].lemma in ("put", "list", "count")
        party = any(self.tokens[i].dep == "dobj" and self.tokens[i].pos == "PROPN" for i in below if i > t)
        return "dobj" in deps and (shown or (party and self.tokens[t].lemma == "give")) and self._holds_figure(t)

    def _that(self, v: int) -> int | None:
        """The "that" which opens a clause behind the verb, past an insertion between commas."""
        marks = 0
        for j in range(v + 1, min(self.n, v + _INSERTED)):
            if self.masked[j] or self.words[j].text in ";:.":
                return None
            marks += self.words[j].text == ","
            if self._lower(j) == "that":
                mark = self._at.get(self.words[j].start)
                return j if mark is not None and self.tokens[mark].dep == "mark" and marks in (0, 2) else None
        return None

    def _convinced(self, v: int, t: int) -> int | None:
        """Where the view begins: "are convinced that", "made it clear that", "let it be known that"."""
        words = {"let": speech.MADE_KNOWN, "make": speech.MADE_KNOWN, "be": speech.CONVINCED}.get(self.tokens[t].lemma)
        that = self._that(v) if words is not None else None
        if words is None or that is None:
            return None
        return that + 1 if any(self._lower(j) in words for j in range(v + 1, that)) else None

    def _says_so(self, v: int, t: int) -> int | None:
        """Where what is said begins, of a verb with a "that" clause which is no verb of knowing or bringing about."""
        if self.tokens[t].lemma in speech.NOT_TELLING or FORMS.get(self._lower(v)) is not None:
            return None
        that = self._that(v)
        between = self.words[v + 1 : that] if that is not None else ()
        if that is None or any(self.pos.get(w.start) in ("VERB", "NOUN", "ADJ") and not speaks(w.lower) for w in between):
            return None
        above = self._at[self.words[that].start]
        for _ in range(3):
            above = self.tokens[above].head
            if above == t:
                return that + 1
        return None

    def _speaks_of(self, v: int, t: int) -> int | None:
        """Past the preposition that leads to the figure: "spoke of 17 cars", "point to 212 complaints"."""
        leads = speech.SPEAKING_OF.get(self.tokens[t].lemma, frozenset())
        hangs = (i for i in self._below.get(t, ()) if i > t and self.tokens[i].lemma in leads and self.tokens[i].dep == "prep")
        at = next((i for i in hangs if self._holds_figure(i)), None)
        return (
            None
            if at is None
            else next((j + 1 for j in range(v, self.n) if self.words[j].start == self.tokens[at].start), None)
        )

    def _gives(self, v: int, t: int) -> int | None:
        """Where the figure that the verb gives begins, past the verb; None if it gives none."""
        object_ = next((i for i in self._below.get(t, ()) if self.tokens[i].dep == "dobj" and i > t), None)
        if object_ is None:
            return None
        lemma = self.tokens[t].lemma
        told = self._is_told(object_, lemma in speech.GIVING)
        hangs = [i for i in self._below[t] if i > t and self.tokens[i].dep == "prep" and self.tokens[i].lemma in _TO]
        given = any(self._holds_figure(i) for i in hangs)
        guessed = any(self.tokens[i].lemma in speech.LIKELY for i in self._below.get(object_, ()))
        own = told and any(self.tokens[i].lemma in speech.POSSESSIVES for i in self._below.get(object_, ()))
        shown = (
            ((told or guessed) and given)
            or (own and self._holds_figure(t))
            or (lemma in speech.CREDITING and self._holds_figure(object_))
            or (
                lemma in speech.GIVING
                and ((told and self._holds_figure(t)) or self._as(v) or (lemma in speech.PLACING and given))
            )
        )
        return v + 1 if shown else None

    def _as(self, v: int) -> bool:
        """ "gave 900 as the number", "gives the number as 900" """
        within = range(v + 1, min(self.n, v + 16))
        as_ = next((j for j in within if self._lower(j) == "as"), None)
        return as_ is not None and (self._gives_figure(as_ + 1) or self._gives_figure(v + 1))

    def _is_told(self, i: int, given: bool) -> bool:
        """Whether a noun is for a figure that is told: a toll, an estimate, a number of dead; of `given` ones, any number."""
        noun = self.tokens[i]
        if noun.lemma in _TOLD or noun.text.lower() in _TOLD or (given and noun.lemma in speech.NUMBERS_OF):
            return True
        return noun.lemma in speech.NUMBERS_OF and any(
            token.lemma in _HARMED or token.text.lower() in _HARMED for token in self._under(i)
        )

    def _holds_figure(self, i: int) -> bool:
        return any(token.pos == "NUM" or token.text[0].isdigit() for token in (self.tokens[i], *self._under(i)))

    def _under(self, i: int) -> list[Token]:
        """What hangs below a token, at most a few dozen."""
        found: list[Token] = []
        todo = list(self._below.get(i, ()))
        while todo and len(found) < _MOST:
            k = todo.pop()
            found.append(self.tokens[k])
            todo.extend(self._below.get(k, ()))
        return found


_INSERTED = 14
"""Words within which the "that" of a clause follows its verb."""

_MOST = 40
"""Tokens of a phrase that are looked at."""
