"""Whether a figure is what somebody thought would come: forecasts of it, and those who judge a firm from outside."""

from __future__ import annotations

from factcheck.lexicon.figures import BEATING, ESTIMATED, EXPECTED, FORESEES, JUDGES
from factcheck.lexicon.scopes import FORECAST
from factcheck.model import Kind, Quantity
from factcheck.subjects.view import View, children, climb, frames

_JUDGED = (Kind.MONEY, Kind.PERCENT)
_NEAR = 3
"""Tokens behind a figure in which the noun of expectation stands: "the $6 bn consensus"."""


def expected(view: View) -> str:
    """The word by which a figure is what was thought would come: "forecasts of $3 m", "the $3 m that analysts expected"."""
    of_sums = isinstance(view.mention, Quantity) and view.mention.kind in _JUDGED
    return _noun(view) or _clause(view, of_sums) or ((_verb(view) or _judge(view)) if of_sums else "")


def judged(view: View) -> bool:
    """Whether it is analysts who expect the figure, not the firm itself."""
    return any(t.lemma.lower() in JUDGES for t in view.tokens[view.left : view.right]) and bool(expected(view))


def _noun(view: View) -> str:
    """The noun of expectation that a figure is of, or stands before; an estimate only where something beat or missed it."""
    tokens, i = view.tokens, view.first - 1
    near = [tokens[i - 1]] if view.text(i, i + 1) in ("of", "for") and i > 0 else []
    for token in tokens[view.last : min(view.right, view.last + _NEAR)]:
        if token.pos not in ("NOUN", "ADJ", "PROPN"):
            break
        near.append(token)
    beaten = any(t.lemma in ESTIMATED for t in tokens) or any(tokens[j].lemma in BEATING for j, _ in climb(tokens, view.anchor))
    if view.text(view.first - 1, view.first) == "their" and any(t.lemma.lower() in JUDGES for t in tokens[: view.first]):
        return "their"
    return next((t.lemma for t in near if t.lemma in EXPECTED or (t.lemma == "estimate" and beaten)), "")


def _clause(view: View, of_sums: bool) -> str:
    """The verb of a clause on the figure that says that somebody thought it would come."""
    tokens = view.tokens
    for j in (*children(tokens, view.anchor), *children(tokens, view.last - 1)):
        if tokens[j].dep not in ("relcl", "acl", "dep") or j < view.last:
            continue
        if tokens[j].lemma in FORECAST or tokens[j].text.lower() in FORECAST or (of_sums and FORESEES & set(frames(tokens, j))):
            return tokens[j].lemma
    return ""


def _verb(view: View) -> str:
    """The verb over a figure by which a firm looks ahead ("guided for", "sees"), or whose subject is its outlook."""
    tokens = view.tokens
    verb, _ = next(climb(tokens, view.anchor), (-1, ""))
    if verb < 0:
        return ""
    told = FORESEES & set(frames(tokens, verb)) or FORESEES & {tokens[verb].text.lower()}
    ahead = (tokens[j].lemma for j in children(tokens, verb) if tokens[j].dep == "nsubj" and tokens[j].lemma in EXPECTED)
    return next(iter(sorted(told)), "") or next(ahead, "")


def _judge(view: View) -> str:
    """The subject of the verb over the figure, where it is analysts or the like."""
    verb, _ = next(climb(view.tokens, view.anchor), (view.anchor, ""))
    told = (view.tokens[j] for j in children(view.tokens, verb) if view.tokens[j].dep == "nsubj")
    return next((t.lemma for t in told if t.lemma.lower() in JUDGES), "")
