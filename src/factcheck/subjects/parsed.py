"""The noun that a figure counts, by the dependency parse of its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.lexicon.moves import LEVELS
from factcheck.lexicon.rows import row
from factcheck.model import Kind, Quantity, Sentence, Token
from factcheck.subjects.naming import MEASURERS, NOMINAL, STATES, TOLLS, Counted, singular

_UNITS = row(
    """second minute hour day week month year decade century percent % cent dollar euro pound km kilometre metre mile foot
    a.m. p.m."""
)
_PRONOUNS = row("them those these whom which us you")
_ASIDE = _PRONOUNS | {"-"}
_SHARES = row("% percent cent")
_NAMING = NOMINAL | {"ADJ", "NUM"}
_BRINGS = row(
    """bring put push take raise lift increase lower reduce cut trim slash drive revise correct adjust amend update change"""
)
"""Verbs that bring what they are said of to a level: "brings arrests to 90"."""

_PRICED = row("share price rate rating cost temperature odds bill index stock yield bond wage speed level")
_MISREAD = {"dos": "dose"}
"""Lemmas that the model gets wrong."""

_UNDERGO = row("suffer sustain incur undergo")
"""Verbs of a bare number that look like participles before its noun: "145 suffered burns"."""

_ROLLS = row("membership circulation enrolment enrollment readership viewership headcount registration following")
"""Nouns in the singular that a bare number counts: "membership stands at 30,000"."""

_LINKS = frozenset({"at", "as", "to", "through", "past"})
_BODIES = row("crew team squad")
_PUT = 6
"""Tokens between "the number of" and the "at" of its figure, at most."""

_LEFT = frozenset({"amod", "compound", "nmod", "punct"})
_RAISED = frozenset({"nummod", "amod", "compound", "nmod", "appos", "det"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class Parse:
    """The dependency parse of a sentence, asked about one figure."""

    def __init__(self, sentence: Sentence, quantity: Quantity) -> None:
        self.sentence = sentence
        self.tokens = tokens = sentence.tokens
        self.quantity = quantity
        self.own = [i for i, t in enumerate(tokens) if t.start < quantity.span[1] and quantity.span[0] < t.end]
        core = [i for i in self.own if tokens[i].start < quantity.core[1] and quantity.core[0] < tokens[i].end]
        inside = set(self.own)
        tops = [i for i in core if tokens[i].head not in inside or tokens[i].head == i]
        climbed = [i for i in self.own if tokens[i].head not in inside or tokens[i].head == i]
        self.last = self.own[-1] if self.own else -1
        self.top = (tops or climbed or [self.last])[-1]
        self.upper = climbed[-1] if climbed else self.top

    def counted(self) -> Counted | None:
        """The counted noun, by the constructions in the order in which they are sure."""
        if self.last < 0:
            return None
        read = (self._of, self._modified, self._state, self._predicate)
        return next((found for by in read if (found := by()) is not None and found.head not in _SHARES), None)

    def _of(self) -> Counted | None:
        """ "150 of the 300 residents", "hundreds of men", "4% of the full number of villagers"."""
        at = self.last + 1
        while at < len(self.tokens) and self.tokens[at].lemma in ("or", "more", "so", "additional", "other"):
            at += 1
        if at >= len(self.tokens) or self.tokens[at].text.lower() not in ("of", "among"):
            return None
        pointing = at + 2 < len(self.tokens) and self.tokens[at + 1].text.lower() in _PRONOUNS
        if pointing and self.tokens[at + 2].pos not in _NAMING:
            return self._antecedent()
        if self._is_latter(at):
            return self._antecedent()
        noun = self._object(at)
        if noun is None:
            return None
        if self.tokens[noun].lemma in _PRONOUNS or self.tokens[noun].text.lower() in _PRONOUNS:
            return self._antecedent()
        return self._made(noun, "of")

    def _is_latter(self, preposition: int) -> bool:
        """Whether a preposition leads back to what was named last: "43 of the latter serve in the police"."""
        words = [t.text.lower() for t in self.tokens[preposition + 1 : preposition + 3]]
        return words == ["the", "latter"]

    def _object(self, preposition: int) -> int | None:
        """The noun behind a preposition, seen through "the total number of"."""
        for _ in range(4):
            found = [i for i in self._children(preposition) if self.tokens[i].dep in ("pobj", "pcomp")]
            noun = found[0] if found else self._next_noun(preposition + 1)
            if noun is None:
                return None
            through = [i for i in self._children(noun) if self.tokens[i].text.lower() == "of"]
            if self.tokens[noun].pos == "NUM" or self.tokens[noun].tag == "CD" or self.tokens[noun].lemma in MEASURERS:
                if through:
                    preposition = through[0]
                    continue
                if self.tokens[noun].pos == "NUM":
                    return self._next_noun(noun + 1)
            return noun
        return None

    def _modified(self) -> Counted | None:
        """ "1,300 citizen observers": the noun that the number modifies, or the noun right behind it."""
        for i in (self.upper, self.top):
            token = self.tokens[i]
            head = token.head
            if token.dep in _RAISED and head > self.last and self.tokens[head].pos in NOMINAL and not self._is_beyond(head):
                return self._made(self._through(head), "nummod")
        if self.quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.DURATION):
            noun = self._adjacent()
            if noun is not None:
                return self._made(self._through(noun), "nummod")
        return None

    def _is_beyond(self, noun: int) -> bool:
        """Whether a phrase stands between the number and a noun that the parse ties it to: "3 held over a fire, owner said".

        So does a bracket: "3,100 (12 per cent)". "Three of them clerks" and "3 out-of-work clerks" hold no such phrase.
        """
        if any(t.text in ("(", "[") for t in self.tokens[self.last + 1 : noun]):
            return True
        preps = (i for i in range(self.last + 1, noun) if self.tokens[i].dep == "prep")
        return any(not {self.tokens[i - 1].text, self.tokens[i + 1].text.lower()} & _ASIDE for i in preps)

    def _adjacent(self) -> int | None:
        """The last noun of the row of modifiers and nouns right behind the number, where the parse tied it elsewhere."""
        noun = None
        for i in range(self.last + 1, min(self.last + 6, len(self.tokens))):
            token = self.tokens[i]
            if token.pos in NOMINAL and token.dep != "npadvmod":
                noun = i
                if token.dep not in ("compound", "nmod"):
                    break
            elif (
                token.pos not in ("ADJ", "ADV", "VERB")
                or token.lemma in _UNDERGO
                or token.tag not in ("JJ", "JJR", "JJS", "VBN", "VBG", "RB")
                or token.lemma in STATES
            ):
                break
        return noun if self.quantity.kind is Kind.COUNT else None

    def _through(self, noun: int) -> int:
        """A noun that only measures gives way to the one behind its "of"."""
        if self.tokens[noun].lemma in MEASURERS or self.tokens[noun].text == "head":
            for i in self._children(noun):
                if self.tokens[i].text.lower() == "of":
                    return self._object(i) or noun
        return noun

    def _state(self) -> Counted | None:
        """ "38 dead", "61 still missing": the state stands for the people in it."""
        at = self.last + 1
        while at < len(self.tokens) and self.tokens[at].pos == "ADV":
            at += 1
        if self.quantity.kind is Kind.COUNT and at < len(self.tokens) and self.tokens[at].text.lower() in STATES:
            word = self.tokens[at].text
            return Counted(word, word.lower(), at, "predicate")
        return None

    def _predicate(self) -> Counted | None:
        """ "the dead numbered 38", "the death toll stood at 44", "the number of people missing rose to 61"."""
        if self.quantity.kind not in (Kind.COUNT, Kind.PERCENT):
            return None
        top = self.tokens[self.upper]
        before = self.upper - 1
        if (
            top.dep == "nummod"
            and top.head < self.upper
            and self.tokens[top.head].pos in NOMINAL
            and top.head >= self.own[0] - 3
        ):
            return self._made(self._through(top.head), "before")
        if (stated := self._stated()) is not None:
            return self._made(stated, "predicate")
        if (tolled := self._put_at()) is not None:
            return self._made(self._through(tolled), "predicate")
        verb = top.head
        if top.dep == "pobj":
            verb = self.tokens[top.head].head
            if self.tokens[top.head].text.lower() == "of" and self.tokens[verb].lemma in TOLLS | _BODIES:
                return self._made(verb, "predicate")
            if self.tokens[top.head].text.lower() in _LINKS:
                verb = self._verb_over(verb)
        if before < 0 or top.dep in _SUBJECTS or self.tokens[verb].pos not in ("VERB", "AUX"):
            return None
        for i in self._children(verb):
            token = self.tokens[i]
            if token.dep in _SUBJECTS and token.lemma in TOLLS:
                return self._made(self._through(i), "predicate")
            if token.dep in _SUBJECTS and token.text.lower() in STATES and self.tokens[verb].lemma in LEVELS:
                return self._made(i, "predicate")
            if token.dep in _SUBJECTS and self._has_level(i, verb):
                return self._made(i, "level")
        if self.tokens[verb].lemma == "be" and top.dep == "attr":
            for i in self._children(verb):
                if self.tokens[i].dep in _SUBJECTS and self.tokens[i].pos in NOMINAL | {"ADJ"}:
                    return self._made(self._through(i), "predicate")
        for i in self._children(verb):
            if self.tokens[i].dep in ("dobj", "obj") and self.tokens[i].lemma in TOLLS:
                return self._made(self._through(i), "predicate")
            if self.tokens[i].dep in ("dobj", "obj", "nsubjpass") and i < self.upper and self._is_brought(i, verb, top):
                return self._made(i, "level")
        return None

    def _stated(self) -> int | None:
        """ "The dead numbered 58": the word for their state, whatever the parse makes of it."""
        at = self.own[0] - 1
        said = at > 0 and self.tokens[at].lemma in ("number", "total") and self.tokens[at - 1].text.lower() in STATES
        return at - 1 if said else None

    def _put_at(self) -> int | None:
        """ "Put the toll at 46 and the number of cases at 900": the noun right before "at", seen from the figure."""
        at = self.own[0] - 1
        if at < 1 or self.tokens[at].text.lower() != "at":
            return None
        for i in range(at - 1, max(-1, at - _PUT), -1):
            if self.tokens[i].lemma in TOLLS and self.tokens[i].pos in NOMINAL:
                return i if self._through(i) != i else None
            if self.tokens[i].pos in ("VERB", "AUX", "PUNCT", "CCONJ") and self.tokens[i].dep != "amod":
                return None
        return None

    def _verb_over(self, i: int) -> int:
        """The verb above a token: the parser often hangs "at 46" on the last noun before it."""
        for _ in range(_PUT):
            if self.tokens[i].pos in ("VERB", "AUX"):
                break
            i = self.tokens[i].head
        return i

    def _has_level(self, subject: int, verb: int) -> bool:
        """ "Infections rose to 3,400", "arrests topped 90": the plural subject of such a verb is what is counted."""
        noun, rising = self.tokens[subject], self.tokens[verb]
        many = noun.tag == "NNS" or noun.lemma in _ROLLS
        return rising.lemma in LEVELS and many and noun.lemma not in _PRICED

    def _is_brought(self, noun: int, verb: int, top: Token) -> bool:
        """ "Corrected the votes for Pell to 3,100", "brings arrests to 90": what a verb brings to a level."""
        thing, link = self.tokens[noun], self.tokens[top.head]
        to = top.dep == "pobj" and link.text.lower() == "to" and link.head == verb
        return to and self.tokens[verb].lemma in _BRINGS and thing.tag == "NNS" and thing.lemma not in _PRICED

    def _antecedent(self) -> Counted | None:
        """What "of them" points back to: the nearest noun before the figure that a number counts, else any plural one."""
        nouns = [i for i in range(self.own[0] - 1, -1, -1) if self.tokens[i].pos in NOMINAL]
        counted = [i for i in nouns if any(self.tokens[c].dep == "nummod" for c in self._children(i))]
        plural = [i for i in nouns if self.tokens[i].tag in ("NNS", "NNPS")]
        chosen = (counted or plural)[:1]
        return self._made(chosen[0], "elliptic") if chosen else None

    def _next_noun(self, start: int) -> int | None:
        for i in range(start, min(start + 6, len(self.tokens))):
            if self.tokens[i].pos in NOMINAL and self.tokens[i].dep not in ("compound", "poss"):
                return i
            if self.tokens[i].pos in ("VERB", "AUX", "PUNCT") and self.tokens[i].dep not in _LEFT:
                return None
        return None

    def _children(self, i: int) -> Iterator[int]:
        return (j for j, t in enumerate(self.tokens) if t.head == i and j != i)

    def _made(self, noun: int, how: str) -> Counted:
        """The noun with the modifiers that stand in a row before it, without numbers, hedges and determiners."""
        first = noun
        while first > 0:
            token = self.tokens[first - 1]
            if (
                first - 1 in self.own
                or token.dep not in _LEFT
                or (token.dep == "punct" and token.text != "-")
                or token.tag in ("CD", "JJR")
            ):
                break
            if token.text != "-" and not any(c.isalnum() for c in token.text):
                break
            if token.lemma in ("other", "more", "further", "additional", "total", "such"):
                break
            first -= 1
        while first < noun and self.tokens[first].text == "-":
            first += 1
        head = self.tokens[noun]
        phrase = self.sentence.text[self.tokens[first].start - self.sentence.span[0] : head.end - self.sentence.span[0]]
        lemma = head.lemma if head.pos != "PROPN" else singular(head.text)
        return Counted(" ".join(phrase.split()), _MISREAD.get(lemma, lemma), noun, how)


def earlier_noun(sentence: Sentence, quantity: Quantity, earlier: Sequence[Sentence]) -> Counted | None:
    """A bare number takes the noun of a figure before it: the last one of its own sentence, else the first of one before."""
    own = [t for t in sentence.tokens if t.end <= quantity.span[0]]
    found = _numbered(own)
    if found:
        return Counted(own[found[-1]].text, own[found[-1]].lemma, found[-1], "elliptic")
    for tokens in (s.tokens for s in reversed(earlier[-2:])):
        if found := _numbered(tokens):
            return Counted(tokens[found[0]].text, tokens[found[0]].lemma, -1, "earlier")
    return None


def _numbered(tokens: Sequence[Token]) -> list[int]:
    """The nouns that a number counts, but for units of time and measure and for parts ("among them six children")."""
    out = []
    for i, token in enumerate(tokens):
        if token.dep == "nummod" and i < token.head < len(tokens) and tokens[token.head].tag in ("NN", "NNS"):
            part = any(t.lemma in ("among", "include", "including") for t in tokens[max(0, i - 3) : i])
            if tokens[token.head].lemma not in _UNITS and not part:
                out.append(token.head)
    return out
