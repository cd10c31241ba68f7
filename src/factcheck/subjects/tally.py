"""Votes that no word calls so ("Pell: 3,100 (41%)", "she leads Pell by 900"), and those that a recount takes off or adds."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.rows import row
from factcheck.lexicon.shares import GIVES, PLACED, TAKEN_OFF, WINS
from factcheck.model import Quantity, Scope, Topic
from factcheck.subjects import aspects
from factcheck.subjects.classed import OWNED
from factcheck.subjects.context import Context
from factcheck.subjects.view import View, children, climb

_LEADS = row("lead beat defeat edge trail win lose ahead front majority margin")
"""Words of a contest beside which a bare number is how many votes lie between two."""

_SHARE = 3
"""Tokens of a share in brackets, its unit the last: "(17.8 per cent)"."""

_TALLIES = row("tally total score count pile haul")

_MANY = 1000.0
"""The number from which on what a contender has is votes: no chamber has so many seats."""

_WITH = row("with on at")
_HE = row("he she him her who")


def corrected(topic: Topic, view: View, context: Context) -> Topic:
    """The topic of votes or seats that are taken off what somebody has, or that theirs were brought to from another number."""
    if topic.sort not in OWNED:
        return topic
    if topic.predicate in TAKEN_OFF:
        return replace(topic, aspect="difference", scope=Scope.OTHER, anchor="taken off")
    if not topic.owner and (who := _moved_from(view, context)):
        return replace(topic, owner=who, state="*", why=(*topic.why, "owner: of the figure that it moved from"))
    return topic


def _moved_from(view: View, context: Context) -> str:
    """The owner of the figure right before "to": "Pell's seats went from 41 to 37"."""
    last = context.said[-1] if context.said else None
    if last is None or last.sentence != view.at or view.text(view.first - 1, view.first) != "to":
        return ""
    return last.topic.owner if last.mention.span[1] >= view.tokens[view.first - 2].start else ""


def votes(view: View) -> View:
    """The view of a bare number with the votes that it counts as its noun; as it is where it counts something else."""
    own = view.noun is not None and view.noun >= view.last
    told = _has_share(view) or _is_lead(view) or _is_tally(view) or (_is_great(view) and _is_contender_s(view))
    return replace(view, noun=None, phrase="votes", head="vote") if told and not own else view


def _has_share(view: View) -> bool:
    """Whether a percentage stands behind the number, alone in brackets or after "or"."""
    after = [t.text.lower() for t in view.tokens[view.last : view.last + _SHARE + 3]]
    inside = after[1 : after.index(")")] if after[:1] == ["("] and ")" in after else []
    inside = inside or after[after.index("or") + 1 :][:2] if "or" in after[:2] else inside
    return bool(inside) and inside[-1] in ("%", "percent", "per", "cent") and len(inside) <= _SHARE


def _is_lead(view: View) -> bool:
    said = any(t.lemma in _LEADS for t in view.tokens[view.left : view.first])
    return said and aspects.aspect(view)[0] == "difference"


def _is_tally(view: View) -> bool:
    """Whether somebody's tally is what the number says: "Pell's tally was cut from 3,100"."""
    tokens = view.tokens
    whose = (i for i in range(view.left, view.first) if tokens[i].dep == "poss" and tokens[i].pos in ("PROPN", "NOUN"))
    return any(tokens[tokens[i].head].lemma in _TALLIES for i in whose)


def _is_great(view: View) -> bool:
    return isinstance(view.mention, Quantity) and view.mention.value >= _MANY


def _is_contender_s(view: View) -> bool:
    return _is_won(view) or _is_held(view) or _is_entry(view)


def _is_won(view: View) -> bool:
    """Whether somebody is said to win the number, or to be left with it: "Pell polled 3,100", "credited with 3,100"."""
    tokens = view.tokens
    verb, part = next(climb(tokens, view.anchor), (-1, ""))
    if verb < 0:
        return False
    link = view.text(view.first - 1, view.first)
    fits = tokens[verb].lemma in (PLACED if link in _WITH else WINS | GIVES) and part in ("beside", "undergoes")
    return fits and any(tokens[j].pos == "PROPN" or tokens[j].text.lower() in _HE for j in children(tokens, verb))


def _is_held(view: View) -> bool:
    """Whether the number stands right behind a name: "Pell on 3,100", "Pell with 3,100", "Pell's stood at 3,100"."""
    tokens, at = view.tokens, view.first - 1
    if at < 1:
        return False
    if tokens[at].text.lower() in _WITH and tokens[at - 1].pos == "PROPN":
        return True
    own = [i for i in range(view.left, at) if tokens[i].tag == "POS" and tokens[i + 1].pos in ("VERB", "AUX")]
    return bool(own)


def _is_entry(view: View) -> bool:
    """Whether the number is all that a line says of a full name: "Ann Pell: 3,100."."""
    before = view.tokens[: view.first]
    named = len(before) > 2 and before[-1].text == ":" and all(t.pos == "PROPN" for t in before[:-1])
    return named and all(t.pos == "PUNCT" for t in view.tokens[view.last :])
