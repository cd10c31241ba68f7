"""Which people a bare number is of, where its sentence names their side: "among the marchers 118 were hurt"."""

from __future__ import annotations

from factcheck.lexicon.people import BODIES, ROLES
from factcheck.model import Token
from factcheck.subjects.view import View

_OPENERS = frozenset({"among", "of", "on", "from"})
_BEHIND = frozenset({"from", "among"})
_LEAD = 8
_NEAR = 6


def side(view: View) -> str:
    """The role of those on the side that is named; empty where none is, or where a number stands before it."""
    if view.noun is not None and view.noun >= view.last:
        return ""
    tokens = view.tokens
    if view.text(view.last, view.last + 1) in _BEHIND:
        return _role_in(tokens[view.last + 1 : min(view.right, view.last + _NEAR)])
    if view.first > _LEAD or tokens[0].text.lower() not in _OPENERS:
        return ""
    lead = tokens[1 : view.first]
    return "" if any(t.pos in ("NUM", "VERB", "AUX") for t in lead) else _role_in(lead)


def _role_in(words: tuple[Token, ...]) -> str:
    """The first role that a noun or a body of people among some words names."""
    named = (ROLES.get(t.lemma) or BODIES.get(t.lemma, "") for t in words if t.pos in ("NOUN", "PROPN", "ADJ"))
    return next(filter(None, named), "")
