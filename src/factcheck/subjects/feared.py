"""Whether harm is said to have been done, or only feared: "300 are feared dead", "may have killed 300"."""

from __future__ import annotations

from factcheck.lexicon.scopes import DOUBTED, FEARS, MAY
from factcheck.subjects.view import View, children, climb

_CUTS = frozenset({";", ":"})
"""Stops between two sentences that the parser ties together."""

_BEFORE = 3
_BEHIND = 2


def feared(view: View) -> str:
    """The word by which nobody says that it happened; empty where nothing does.

    What stands above a noun that a clause describes is said of something else: "they believe the 27 people killed were locals".
    """
    tokens = view.tokens
    near = tokens[max(view.left, view.first - _BEFORE) : min(view.right, view.stop + _BEHIND)]
    if said := [t.text.lower() for t in near if t.text.lower() in DOUBTED]:
        return said[0]
    if any(tokens[j].dep in ("acl", "relcl") for j in children(tokens, view.anchor)):
        return ""
    for verb, _ in climb(tokens, view.anchor):
        if any(t.text in _CUTS for t in tokens[min(verb, view.anchor) : max(verb, view.anchor)]):
            return ""
        lemma = tokens[verb].lemma
        if lemma in FEARS:
            return lemma
        for j in children(tokens, verb):
            word = tokens[j].text.lower()
            if (tokens[j].dep == "aux" and word in MAY) or (tokens[j].dep == "advmod" and word in DOUBTED):
                return word
    return ""
