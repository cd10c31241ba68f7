"""Verbs that nobody lists as verbs of saying: by the parse, their subject gives a figure, or says that something is so."""

from __future__ import annotations

from factcheck.attribution.cue import Cue
from factcheck.attribution.leadings import Leadings
from factcheck.attribution.outlets import is_outlet
from factcheck.attribution.verbs import FORMS
from factcheck.attribution.wording import speaks
from factcheck.lexicon import speech
from factcheck.lexicon.people import AGENTS

_TO = frozenset(["to", "at", "from", "by", "as"])
_INSERTED = 14
"""Words within which the "that" of a clause follows its verb."""


class Givings(Leadings):
    """Finds them in one sentence, where it is parsed."""

    def _giving(self, v: int, floor: int) -> Cue | None:
        """The cue of a verb at `v` whose form alone would not tell."""
        t = self._at.get(self.words[v].start)
        if t is None or self.pos.get(self.words[v].start) not in ("VERB", "AUX") or self._suffers(t):
            return None
        lemma = self.tokens[t].lemma
        spoken = self._convinced(v, t) or self._past(v, (t,), speech.SPEAKING_OF.get(lemma, ()))
        hoped = self._past(v, (t,), speech.LOOKING_TO.get(lemma, ()))
        described = self._describes(v, t)
        told = spoken or hoped or described or self._has_it(v) or self._says_so(v, t) or self._gives(v, t) or self._allots(v, t)
        end = told or self._knows(v, t) or self._arrives(v, t) or self._has_level(v, t) or self._unfolds(v, t)
        prints = end is None and lemma in speech.PRINTING and self._prints(v, t)
        if end is None and not prints:
            return None
        subject = self._subject(v, floor, False)[0] or self._checked(v, None, floor)
        if subject is None or self._is_nobody(*subject):
            return None
        alone = subject[0] == subject[1] and self.words[subject[0]].is_capital and self._is_name(subject[0])
        body = self._lower(subject[1]) in speech.BODY_WORDS
        somebody = self._can_speak(subject) or alone or body or self._is_agentive(subject[1])
        if not (somebody or spoken is not None or lemma == "give"):
            return None
        if end is None:
            outlet = self._is_document(*subject) or is_outlet(self._written(*subject), named_so=False)
            if not (outlet or (alone and self._lists(v, t))):
                return None
            end = v + 1
        return Cue(
            (self.words[subject[0]].start, self.words[end - 1].end),
            lemma,
            self._span(*subject),
            leads=True,
            weak=self._is_document(*subject),
            contact=end in (hoped, described),
            at=self.words[v].start,
            citing=self._citing(end),
        )

    def _is_name(self, j: int) -> bool:
        return j > 0 or self.pos.get(self.words[j].start) == "PROPN"

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
        below = [i for i in self._below.get(t, ()) if i > t]
        deps = {self.tokens[i].dep for i in below}
        if "dobj" not in deps or not self._holds_figure(t):
            return False
        harmed = any(token.text.lower() in speech.PREDICATIVES for token in self._under(t))
        at = any(self.tokens[i].lemma in ("at", "on", "in") and self._holds_figure(i) for i in below)
        objects = [self.tokens[i] for i in below if self.tokens[i].dep == "dobj"]
        party = self.tokens[t].lemma == "give" and any(token.pos == "PROPN" for token in objects)
        bare = any(token.pos == "NUM" for token in objects) or self._as_far(v)
        ahead = any(self.tokens[i].lemma in ("ahead", "behind") for i in below)
        return at or ahead or harmed or party or bare or "dative" in deps or self.tokens[t].lemma in ("put", "list", "count")

    def _lists(self, v: int, t: int) -> bool:
        """Whether anybody who does this gives a count: "Orrin puts 40 people on each barge", and not "puts off a visit"."""
        if self.tokens[t].lemma not in ("put", "list") or self._lower(v).endswith("ing") or self._children(t, "prt"):
            return False
        counted = [i for i in self._children(t, "dobj") if self._children(i, "nummod") and not self._is_sum_of_money(i)]
        return bool(counted) and any(i > counted[0] for i in self._children(t, "prep"))

    def _as_far(self, v: int) -> bool:
        """ "has the toll as high as 200" """
        within = range(v + 1, min(self.n - 3, v + 8))
        return any(self._lower(j) == self._lower(j + 2) == "as" and self._gives_figure(j + 3) for j in within)

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

    def _has_it(self, v: int) -> int | None:
        """Where begins what "the Courier has it that" leads to."""
        that = self._that(v) if self._lower(v) in speech.HAVE and self._lower(v + 1) == "it" else None
        return None if that is None else that + 1

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

    def _allots(self, v: int, t: int) -> int | None:
        """Past the verb in "the commission gave her party 48 percent": a share of the votes, by who counts them."""
        counters = [self.tokens[i] for i in self._children(t, "nsubj")]
        counted = any(token.lemma in speech.COUNTERS and token.pos != "VERB" for token in counters)
        if self.tokens[t].lemma != "give" or not counted or not self._children(t, "dative", "dobj"):
            return None
        return v + 1 if any(token.lemma in ("%", "percent") for token in self._under(t)) else None

    def _gives(self, v: int, t: int) -> int | None:
        """Where the figure that the verb gives begins, past the verb; None if it gives none."""
        object_ = next((i for i in self._below.get(t, ()) if self.tokens[i].dep == "dobj" and i > t), None)
        if object_ is None:
            return None
        lemma = self.tokens[t].lemma
        told = self._is_told(object_, lemma in speech.GIVING)
        given = self._leads_on(t) or (told and lemma in speech.REVISING and self._leads_on(self._last_clause(object_)))
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

    def _leads_on(self, i: int) -> bool:
        """Whether a preposition such as "to" leads from a verb to a figure."""
        return any(self.tokens[k].lemma in _TO and self._holds_figure(k) for k in self._children(i, "prep") if k > i)

    def _last_clause(self, i: int) -> int:
        """The verb of the clause that a noun ends with, "the number of its members who drowned"; else the noun."""
        inner = [k for k, token in enumerate(self.tokens) if token.dep == "relcl" and self._hangs_below(k, i)]
        return inner[-1] if inner else i

    def _as(self, v: int) -> bool:
        """ "gave 900 as the number", "gives the number as 900" """
        within = range(v + 1, min(self.n, v + 16))
        as_ = next((j for j in within if self._lower(j) == "as"), None)
        return as_ is not None and (self._gives_figure(as_ + 1) or self._gives_figure(v + 1))
