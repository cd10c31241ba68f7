"""What a sum is for one of: "$52 a barrel", "63 cents per share", "earnings per share of $1.12"."""

from __future__ import annotations

from factcheck.lexicon.money import SUMS
from factcheck.model import Kind, Quantity
from factcheck.subjects.counted import price_of
from factcheck.subjects.view import View

_ABBREVIATED = {"eps": "share", "arpu": "user"}
"""What is told of one share and of one user, in short."""


def apiece(view: View) -> str:
    """The lemma of what a sum is paid or made for one of; empty where it is for all."""
    if not isinstance(view.mention, Quantity) or view.mention.kind is not Kind.MONEY:
        return ""
    found = price_of(view.sentence, view.mention)
    return found.head if found is not None else _by_noun(view)


def _by_noun(view: View) -> str:
    """What the noun of a sum is said to be for one of: "profit per share", "per-share earnings"."""
    tokens = view.tokens
    for i in range(max(view.left, 0), min(view.right, len(tokens))):
        word = tokens[i].text.lower()
        if word in _ABBREVIATED:
            return _ABBREVIATED[word]
        if word != "per" or i + 1 >= len(tokens):
            continue
        at = i + 1 + (tokens[i + 1].text == "-")
        around = [*tokens[max(0, i - 1) : i], *tokens[at + 1 : at + 2]]
        if at < len(tokens) and tokens[at].pos == "NOUN" and any(t.lemma in SUMS or t.text.lower() in SUMS for t in around):
            return tokens[at].lemma
    return ""
