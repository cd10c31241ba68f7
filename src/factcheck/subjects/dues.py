"""Sums by what somebody did that is due for: stolen, laid on an offender, cut from a cost."""

from __future__ import annotations

from factcheck.lexicon.money import COURTS, CUTS, LOOT, PAYS_UP, STEALS, SUMS
from factcheck.subjects.anchor import Anchor
from factcheck.subjects.bearer import canonical
from factcheck.subjects.headword import Headword
from factcheck.subjects.view import View, children, climb, frames

_FINES = frozenset({"fine"})
_CLAUSES = 3
"""Verbs above a sum among which one says that something is stolen or has to be paid."""


def of_theft(view: View, head: Headword) -> Anchor | None:
    """What is stolen: "made off with gems worth $3 m", "the $3 m haul"."""
    if head.noun >= 0 and view.tokens[head.noun].lemma in LOOT:
        return Anchor("theft", why=f"{view.tokens[head.noun].lemma} is what was stolen")
    tokens = view.tokens
    verb, part = next(climb(tokens, view.anchor), (-1, ""))
    if verb < 0 or part == "does":
        return None
    subjects = [j for j in children(tokens, verb) if tokens[j].dep in ("nsubj", "nsubjpass")]
    stolen = any(tokens[k].dep == "amod" and STEALS & {tokens[k].lemma} for j in subjects for k in children(tokens, j))
    return Anchor("theft", why="what was stolen") if stolen or not STEALS.isdisjoint(frames(tokens, verb)) else None


def of_penalty(view: View, head: Headword) -> Anchor | None:
    """What a court makes somebody pay: "must pay $9 m for the spill, a judge ruled"; whom, where a plain noun says so."""
    tokens = view.tokens
    if head.noun >= 0 or not any(t.lemma.lower() in COURTS for t in tokens):
        return None
    for _, (verb, part) in zip(range(_CLAUSES), climb(tokens, view.anchor), strict=False):
        told = not PAYS_UP.isdisjoint(frames(tokens, verb)) and part == "undergoes"
        bound = tokens[verb].dep in ("xcomp", "ccomp") or any(tokens[j].lemma == "must" for j in children(tokens, verb))
        if told and bound:
            return Anchor("fine", why=f"{tokens[verb].lemma}, and a court, say fine")
    return None


def fined(view: View) -> str:
    """The plain noun of whom somebody fines: "the chief was fined", "fined the bank", "a fine of $9 m on the bank"."""
    tokens = view.tokens
    verb, _ = next(climb(tokens, view.anchor), (-1, ""))
    if verb < 0:
        return ""
    if laid := _laid_on(view, verb):
        return laid
    wanted = ("nsubjpass", "dobj", "dative", "obj") if tokens[verb].lemma in _FINES else ("nsubjpass",)
    for j in children(tokens, verb):
        if tokens[j].dep in wanted and tokens[j].pos == "NOUN" and not view.first <= j < view.last:
            return canonical(tokens[j].lemma) if tokens[j].lemma not in SUMS else ""
    return ""


def _laid_on(view: View, verb: int) -> str:
    """On whom a penalty is imposed."""
    tokens = view.tokens
    links = (j for j in children(tokens, verb) if tokens[j].text.lower() in ("on", "upon"))
    return next((canonical(tokens[k].lemma) for j in links for k in children(tokens, j) if tokens[k].pos == "NOUN"), "")


def of_saving(view: View, head: Headword) -> Anchor | None:
    """What is taken off a cost: "costs of $3 m can be trimmed", "cut $3 m from its costs"."""
    tokens = view.tokens
    verb, _ = next(climb(tokens, view.anchor), (-1, ""))
    if verb < 0 or CUTS.isdisjoint(frames(tokens, verb)) or view.text(view.first - 1, view.first) == "to":
        return None
    below = [k for j in children(tokens, verb) if tokens[j].text.lower() in ("from", "off") for k in children(tokens, j)]
    objects = [j for j in children(tokens, verb) if tokens[j].dep in ("dobj", "obj", "nsubjpass")]
    told = [tokens[i] for i in (*below, *objects, head.noun) if i >= 0]
    cost = any(t.tag == "NNS" and t.lemma in ("cost", "expense") for t in told)
    return Anchor("saving", why=f"{tokens[verb].lemma} and its costs say saving") if cost else None
