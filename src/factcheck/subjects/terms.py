"""How much more pay is offered, demanded or agreed, where an article tells of pay talks."""

from __future__ import annotations

from factcheck.lexicon.bargains import ASKING, BIDDING, GETS, PAY, REFUSES, RISES, TERMS
from factcheck.subjects.anchor import of_word
from factcheck.subjects.view import View, children, climb, frames

_AFTER = 4


def of_pay(view: View, bargaining: bool) -> tuple[str, str]:
    """Whether a percentage of pay is "offered", "demanded" or "agreed", and the word that says so; empty where it is none.

    A bare percentage is one of pay only in an article that is `bargaining` over it.
    """
    rise = _rise(view)
    if not (rise or bargaining) or of_word(view) or (_stands_before_noun(view) and not rise):
        return "", ""
    if not rise and _does(view):
        return "", ""
    return _by_noun(view) or _by_whom(view) or _by_verb(view)


def _rise(view: View) -> str:
    """The rise in pay that the figure is said of: "a 9 percent pay rise", "a wage increase of 8%", "9% more"."""
    tokens = view.tokens
    behind = tokens[view.last : min(view.right, view.last + _AFTER)]
    ahead = tokens[max(view.left, view.first - _AFTER) : view.first]
    for near in (behind, ahead):
        if any(t.lemma in RISES for t in near) and any(t.lemma in PAY for t in near):
            return "pay rise"
    return ""


def _does(view: View) -> bool:
    """Whether the figure counts some who do something: "by the union's count 76% took part"."""
    behind = view.tokens[view.last : view.last + 1]
    return any(t.pos == "VERB" and t.tag in ("VBD", "VBZ", "VBP") for t in behind)


def _stands_before_noun(view: View) -> bool:
    """Whether the figure qualifies a noun that is no rise, offer or deal: "a 20% discount"; nor is it one of such."""
    tokens = view.tokens
    if view.last < view.right and tokens[view.last].pos in ("NOUN", "ADJ", "PROPN"):
        return not any(t.lemma in RISES for t in tokens[view.last : min(view.right, view.last + _AFTER)])
    if view.text(view.first - 1, view.first) in ("of", "for") and tokens[view.first - 2].pos == "NOUN":
        return tokens[view.first - 2].lemma not in TERMS and tokens[view.first - 2].lemma not in RISES
    return False


def _by_noun(view: View) -> tuple[str, str] | None:
    """The offer, demand or deal that the figure is of, or that stands behind it; what is refused is an offer."""
    tokens = view.tokens
    found = None
    if view.text(view.first - 1, view.first) in ("of", "for") and tokens[view.first - 2].pos == "NOUN":
        found = tokens[view.first - 2].lemma
    for token in tokens[view.last : min(view.right, view.last + _AFTER)]:
        if token.pos not in ("NOUN", "ADJ"):
            break
        found = token.lemma if token.lemma in TERMS else found
    if found not in TERMS:
        return None
    if TERMS[found] == "agreed" and (refused := _refused(view)):
        return "offered", refused
    return TERMS[found], found


def _by_whom(view: View) -> tuple[str, str] | None:
    """ "The union's 9 per cent" is a demand, "management's 4 per cent" an offer."""
    for j in children(view.tokens, view.anchor):
        if view.tokens[j].dep == "poss":
            lemma = view.tokens[j].lemma
            return ("demanded", lemma) if lemma in ASKING else ("offered", lemma) if lemma in BIDDING else None
    return None


def _by_verb(view: View) -> tuple[str, str]:
    for verb, part in climb(view.tokens, view.anchor):
        if part == "does":
            break
        lemma = view.tokens[verb].lemma
        if refused := _refused(view):
            return "offered", refused
        for frame in frames(view.tokens, verb):
            if frame in TERMS:
                return TERMS[frame], frame
        if lemma in GETS and any(view.tokens[j].lemma == "will" for j in children(view.tokens, verb)):
            return "agreed", lemma
        break
    return "", ""


def _refused(view: View) -> str:
    """The verb by which what the figure stands for is refused."""
    for verb, _ in climb(view.tokens, view.anchor):
        return next((f for f in frames(view.tokens, verb) if f in REFUSES), "")
    return ""
