"""Who acts in a verb that has no subject beside it, by the parse: "was quick to point out", "had, by noon, counted"."""

from __future__ import annotations

from factcheck.attribution.clause import Clause
from factcheck.lexicon import speech

_CLIMB = 4
"""Verbs and adjectives that are climbed from an infinitive to the subject."""

_RELATIVES = frozenset(["who", "which", "that", "what"])


class Control(Clause):
    """Finds it in one sentence."""

    def _controller(self, v: int, floor: int) -> int | None:
        """The word that heads the subject of the verb at `v`; None where the parse gives none, or where nothing is said.

        An infinitive has the subject of what it hangs on, where that carries it out: "hastened to add", "is reported to have
        said", and not "refused to say", "is expected to say".
        """
        at = self._at.get(self.words[v].start)
        for _ in range(_CLIMB):
            if at is None:
                return None
            subject = self._led(at, v) or self._own_subject(at)
            if subject is not None:
                return self._head_word(subject, v, floor)
            at = self._above(at, v)
        return None

    def _led(self, at: int, v: int) -> int | None:
        """Whom a verb above the one at `v` makes act: "obliged the firm to warn"."""
        if self.tokens[at].start == self.words[v].start:
            return None
        return next((i for i in self._children(at, "dobj") if self.tokens[i].start < self.words[v].start), None)

    def _own_subject(self, at: int) -> int | None:
        """The subject of a verb, or of the auxiliary that an insertion has cut off from it: "had, by noon, counted"."""
        cut_off = [i for i in self._children(at, "ccomp", "aux") if i < at and self.tokens[i].lemma == "have"]
        return next((i for verb in (at, *cut_off) for i in self._children(verb, "nsubj", "nsubjpass")), None)

    def _above(self, at: int, v: int) -> int | None:
        """What a verb shares its subject with: the auxiliary before it, or what its infinitive hangs on."""
        token = self.tokens[at]
        above = self.tokens[token.head]
        if token.head == at or token.head > at:
            return None
        if token.dep == "conj":
            held = above.lemma == "have" and not self._children(token.head, "dobj")
            return token.head if held and token.tag in ("VBN", "VBD") else None
        if token.dep in ("acomp", "oprd") or (token.dep == "xcomp" and self._carries_out(token.head, at)):
            return token.head
        if token.dep in ("acl", "relcl") and above.lemma in speech.PAINS:
            return self.tokens[above.head].head
        goes = token.dep == "advcl" and above.lemma == "go"
        return token.head if goes and any(self._lower(j) in ("on", "far") for j in range(max(0, v - 4), v)) else None

    def _carries_out(self, above: int, at: int) -> bool:
        """Whether what an infinitive hangs on says that it was done."""
        token = self.tokens[above]
        denied = bool(self._children(above, "neg"))
        if token.lemma in speech.SHRINKING:
            return denied
        if denied:
            return False
        if token.lemma == "go":
            return any(t.text.lower() == "on" for t in self.tokens[above + 1 : above + 3])
        if any(self.tokens[i].tag == "WP" for i in self._children(at, "dobj", "attr")):
            return False
        perfect = any(self.tokens[i].lemma == "have" for i in self._children(at, "aux"))
        heard = perfect and token.lemma in speech.SUPPOSING | speech.HEARING and bool(self._children(above, "auxpass"))
        return heard or token.lemma in speech.CARRYING_OUT

    def _head_word(self, token: int, v: int, floor: int) -> int | None:
        start = self.tokens[token].start
        j = next((j for j in range(floor, v) if self.words[j].start <= start < self.words[j].end), None)
        return None if j is None or self.masked[j] or self._lower(j) in _RELATIVES else j
