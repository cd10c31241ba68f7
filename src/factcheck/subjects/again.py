"""Figures that give another value for what the figure before them told: "the firm put the share at 61 per cent"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.lexicon.shares import ARRIVES, PUTS, THAT_FIGURE
from factcheck.model import Quantity, Topic
from factcheck.subjects.anaphora import Said
from factcheck.subjects.view import View, children, climb, reasons

_LAPSE = re.compile(r"\b(?:a|one) (?:year|quarter|month|week) (?:earlier|ago|before|previously)\b")
_FAR = 2
"""Sentences after a figure in which another may be set beside it."""

_BACK = frozenset({"earlier", "before", "ago", "previously"})


def put_at(view: View, said: Sequence[Said]) -> Topic | None:
    """The topic of the figure before, of its kind and at most a sentence or two back, that somebody puts at another value.

    "The figure" must stand alone: a noun that says of what it is ("the share of women") speaks for itself.
    """
    mention = view.mention
    last = next((s for s in reversed(said) if isinstance(mention, Quantity) and s.mention.kind is mention.kind), None)
    if last is None or not last.topic.sort:
        return None
    tokens = view.tokens
    if view.at - last.sentence <= _FAR and _is_arrived_at(view):
        return replace(last.topic, why=reasons(anchor="the figure before it"))
    if last is not said[-1] or view.at - last.sentence > 1 or view.text(view.first - 1, view.first) != "at":
        return None
    for verb, _ in climb(tokens, view.anchor):
        if tokens[verb].lemma not in PUTS:
            return None
        for j in children(tokens, verb):
            bare = all(tokens[k].pos == "DET" for k in children(tokens, j))
            if tokens[j].dep in ("dobj", "obj", "nsubjpass") and tokens[j].lemma in THAT_FIGURE and bare:
                return replace(last.topic, why=reasons(anchor="the figure before it"))
        return None
    return None


def _is_arrived_at(view: View) -> bool:
    """Whether somebody else is named who came to another value: "the union arrived at 41%", "Norvik came up with 3,100"."""
    verb, part = next(climb(view.tokens, view.anchor), (-1, ""))
    if part != "beside" or view.noun is not None or not ARRIVES & set(_phrases(view, verb)):
        return False
    return any(view.tokens[j].dep == "nsubj" and view.tokens[j].pos in ("PROPN", "NOUN") for j in children(view.tokens, verb))


def _phrases(view: View, verb: int) -> tuple[str, ...]:
    """The verb with the words up to the figure."""
    behind = view.text(verb + 1, view.first)
    return (f"{view.tokens[verb].lemma} {behind}",)


def back_then(view: View) -> str:
    """The words behind or before a figure by which it is one of an earlier year: "from a profit of $23 m a year earlier"."""
    behind = view.text(view.last, view.last + 3).split()
    past = len(behind) > 2 and behind[0] in ("a", "one") and behind[2] in _BACK
    before = _LAPSE.search(view.text(view.left, view.first))
    return " ".join(behind) if past else before[0] if before else ""
