"""For whom, or against what, a rate holds: "8% among graduates", "91% effective against severe illness"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lexicon.people import is_people
from factcheck.lexicon.shares import SORTS_OF, WARDED_OFF
from factcheck.subjects.view import View, children, climb

_AMONG = frozenset({"among", "amongst", "against"})
_IN = frozenset({"in", "for", "of", "with"})
_BY_SORT = frozenset({"of", "for", "in"})


def group_of(view: View, rate: int) -> str:
    """The group that a rate named at the token `rate` is told of, in one or two lemmas; empty where it is told of all."""
    tokens = view.tokens
    for j in _links(view, rate):
        link = tokens[j].text.lower()
        for k in children(tokens, j):
            if view.first <= k < view.last:
                continue
            if link == "at" and tokens[k].lemma in WARDED_OFF:
                return next((_named(view, n) for n in children(tokens, k) if tokens[n].dep in ("dobj", "obj")), "")
            if tokens[k].dep != "pobj" or tokens[k].pos not in ("NOUN", "PROPN", "ADJ"):
                continue
            if link in _AMONG or (link in _IN and is_people(tokens[k].lemma)):
                return _named(view, k)
            if link in _BY_SORT and tokens[k].lemma in SORTS_OF and _narrowing(view, k):
                return _named(view, k)
    return ""


def _links(view: View, rate: int) -> Iterator[int]:
    """The prepositions that hang on the rate's word, on the figure, and on the verb over them."""
    tokens = view.tokens
    verb = next((verb for verb, _ in climb(tokens, view.anchor)), -1)
    for i in dict.fromkeys((rate, tokens[rate].head, view.anchor, verb)):
        if i >= 0:
            yield from (j for j in children(tokens, i) if tokens[j].dep in ("prep", "dep"))


def _named(view: View, i: int) -> str:
    """A group in a word: what narrows a noun that only says a sort of ("severe" of "severe illness"), else the noun."""
    tokens = view.tokens
    if tokens[i].lemma.lower() in SORTS_OF:
        return _narrowing(view, i) or tokens[i].lemma
    return " ".join(dict.fromkeys((*_narrowing(view, i).split(), tokens[i].lemma)))


def _narrowing(view: View, i: int) -> str:
    tokens = view.tokens
    own = (j for j in children(tokens, i) if tokens[j].dep in ("amod", "compound") and j < i and tokens[j].pos != "PROPN")
    return next((tokens[j].lemma for j in own), "")
