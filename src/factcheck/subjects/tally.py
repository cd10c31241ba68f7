"""Votes that no word calls so ("Pell: 3,100 (41%)", "she leads Pell by 900"), and those that a recount takes off or adds."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.rows import row
from factcheck.lexicon.shares import TAKEN_OFF
from factcheck.model import Scope, Topic
from factcheck.subjects import aspects
from factcheck.subjects.classed import OWNED
from factcheck.subjects.context import Context
from factcheck.subjects.view import View

_LEADS = row("lead beat defeat edge trail win lose ahead front majority margin")
"""Words of a contest beside which a bare number is how many votes lie between two."""

_SHARE = 3
"""Tokens of a share in brackets, its unit the last: "(17.8 per cent)"."""

_TALLIES = row("tally total score count")


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
    told = _has_share(view) or _is_lead(view) or _is_tally(view)
    return replace(view, noun=None, phrase="votes", head="vote") if told and not own else view


def _has_share(view: View) -> bool:
    """Whether a percentage alone stands in brackets behind the number."""
    after = [t.text.lower() for t in view.tokens[view.last : view.last + _SHARE + 3]]
    inside = after[1 : after.index(")")] if after[:1] == ["("] and ")" in after else []
    return bool(inside) and inside[-1] in ("%", "percent", "cent") and len(inside) <= _SHARE


def _is_lead(view: View) -> bool:
    said = any(t.lemma in _LEADS for t in view.tokens[view.left : view.first])
    return said and aspects.aspect(view)[0] == "difference"


def _is_tally(view: View) -> bool:
    """Whether somebody's tally is what the number says: "Pell's tally was cut from 3,100"."""
    tokens = view.tokens
    whose = (i for i in range(view.left, view.first) if tokens[i].dep == "poss" and tokens[i].pos == "PROPN")
    return any(tokens[tokens[i].head].lemma in _TALLIES for i in whose)
