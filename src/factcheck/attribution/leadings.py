"""What a verb leads to by the parse: the figure that somebody knew of, came up with, has a level at, or describes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from factcheck.attribution.accounts import Accounts
from factcheck.lexicon import speech
from factcheck.lexicon.measures import unit_of
from factcheck.lexicon.states import BY_NAME, HARM

_TOLD = (speech.TALLIES | speech.OUTLOOKS | speech.TOLD) - {"record", "records"}
_HARMED = frozenset(word for s in HARM for word in BY_NAME[s].noun | BY_NAME[s].being | BY_NAME[s].undergoes | BY_NAME[s].does)
_OUT = frozenset(["up", "out", "in"])
_INSERTED = 14
"""Words within which the figure follows its preposition."""

_CLOSE = 10
"""Words within which the colon follows a verb whose object it unfolds."""


class Leadings(Accounts):
    """Finds it in one sentence, where it is parsed."""

    def _knows(self, v: int, t: int) -> int | None:
        """Past the "of" in "knew of 20 boats", "were aware of 14", "has received reports of 60"; None where it is denied."""
        if self._children(t, "neg"):
            return None
        lemma = self.tokens[t].lemma
        if lemma in speech.KNOWING:
            return self._past(v, (t,), ("of",))
        if lemma == "be":
            return self._past(v, (i for i in self._children(t, "acomp") if self.tokens[i].lemma in speech.AWARE), ("of",))
        if lemma in speech.RECEIVING:
            return self._past(v, (i for i in self._children(t, "dobj") if self.tokens[i].lemma in speech.REPORTS), ("of",))
        return None

    def _arrives(self, v: int, t: int) -> int | None:
        """Past the preposition in "came up with 8%", "arrived at a total of 900": a figure and nothing that it counts."""
        lemma = self.tokens[t].lemma
        leads = speech.ARRIVING.get(lemma, frozenset())
        for prep in (i for i in self._children(t, "prep") if i > t and self.tokens[i].lemma in leads):
            if lemma == "come" and (self._lower(v + 1) not in _OUT or self._is_sum_of_money(prep)):
                continue
            if any(self._is_bare(i) for i in self._children(prep, "pobj")):
                return self._past(v, (t,), leads)
        return None

    def _is_sum_of_money(self, i: int) -> bool:
        return any(token.text in "$€£" for token in self._under(i))

    def _is_bare(self, i: int) -> bool:
        """Whether a figure stands alone, as a share, or behind a noun for one that is told."""
        told = self._is_told(i, True) or self.tokens[i].lemma in speech.READINGS
        return self.tokens[i].pos == "NUM" or self.tokens[i].lemma in ("%", "percent") or (told and self._holds_figure(i))

    def _has_level(self, v: int, t: int) -> int | None:
        """Past the verb in "had the day's high at 31 degrees", "has prices 15% higher": a level as its subject sees it."""
        if self.tokens[t].lemma not in speech.SEEING:
            return None
        objects = [i for i in self._children(t, "dobj", "nsubj", "ccomp") if i > t]
        within = [token for i in objects for token in (self.tokens[i], *self._under(i))]
        level = any(token.lemma in speech.LEVELS or token.tag == "PRP" for token in within)
        moving = [i for o in objects for i in self._children(o, "acl") if self.tokens[i].tag == "VBG"]
        preps = [i for verb in (t, *moving, *objects) for i in self._children(verb, "prep") if i > t]
        at = any(self.tokens[i].lemma in ("at", "to") and self._is_level(i) for i in preps)
        level = level or any(token.lemma in ("%", "percent") for i in preps for token in self._under(i))
        compared = any(token.tag in ("JJR", "RBR") for token in within)
        return v + 1 if level and (at or (compared and self._holds_figure(t))) else None

    def _is_level(self, prep: int) -> bool:
        return any(token.pos == "NUM" for token in self._under(prep)) and not self._is_sum_of_money(prep)

    def _describes(self, v: int, t: int) -> int | None:
        """Past the verb in "described two of them as grave": what is said of a figure that its subject brings up."""
        if self.tokens[t].lemma not in speech.DESCRIBING:
            return None
        close = next((j for j in range(v + 1, min(self.n, v + _INSERTED)) if self._text(j) in ".;:"), v + _INSERTED)
        hangs = any(self.tokens[i].lemma == "as" for i in self._children(t, "prep") if i > t)
        shown = hangs or any(self._lower(j) == "as" for j in range(v + 2, close))
        return v + 1 if shown and any(self._counts_anew(i) for i in self._children(t, "dobj") if i > t) else None

    def _counts_anew(self, i: int) -> bool:
        """Whether a phrase holds a figure that is new: "two of the 71", not "the six boats", which everybody knows of."""
        figures = [token for token in (self.tokens[i], *self._under(i)) if token.pos == "NUM"]
        nouns = [self._at[token.start] if token.dep != "nummod" else token.head for token in figures]
        return any(not self._children(noun, "det", "poss") for noun in nouns)

    def _unfolds(self, v: int, t: int) -> int | None:
        """Past the verb in "broke the figures down: 22 women": a colon unfolds the figures that are its object."""
        told = any(self._is_told(i, True) for i in self._children(t, "dobj") if i > t)
        colon = next((j for j in range(v + 1, min(self.n, v + _CLOSE)) if self._text(j) == ":"), None)
        return v + 1 if told and colon is not None and self._gives_figure(colon + 1) else None

    def _past(self, v: int, holders: Iterable[int], leads: Iterable[str]) -> int | None:
        """Past the preposition, one of some that hang on a word, which leads to a figure."""
        preps = (i for holder in holders for i in self._children(holder, "prep"))
        at = next((i for i in preps if self.tokens[i].lemma in leads and self._counts(i)), None)
        if at is None:
            return None
        return next((j + 1 for j in range(v, self.n) if self.words[j].start == self.tokens[at].start), None)

    def _counts(self, prep: int) -> bool:
        """Whether a preposition leads to a figure, and neither to its clauses' nor to how long something took."""
        lasts = any(unit_of(self.tokens[i].lemma)[0] == "time" for i in self._children(prep, "pobj"))
        within = self.tokens[prep + 1 : prep + _INSERTED]
        phrase = takewhile(lambda token: token.pos not in ("VERB", "AUX", "PUNCT") and token.tag != "WDT", within)
        return self._holds_figure(prep) and not lasts and any(token.pos == "NUM" for token in phrase)

    def _is_told(self, i: int, given: bool) -> bool:
        """Whether a noun is for a figure that is told: a toll, an estimate, a number of dead; of `given` ones, any number."""
        noun = self.tokens[i]
        if noun.lemma in _TOLD or noun.text.lower() in _TOLD or (given and noun.lemma in speech.NUMBERS_OF | speech.WORDINGS):
            return True
        return noun.lemma in speech.NUMBERS_OF and any(
            token.lemma in _HARMED or token.text.lower() in _HARMED for token in self._under(i)
        )
