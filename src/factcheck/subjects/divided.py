"""The people of a list as parts of a whole told of before it: "134 bodies were found: 50 men, 64 women and 20 children"."""

from __future__ import annotations

from factcheck.lexicon.scopes import MAKES_UP
from factcheck.model import Kind
from factcheck.subjects.anaphora import COUNTING, Said
from factcheck.subjects.context import Context
from factcheck.subjects.view import View, children, climb, frames, look_up
from factcheck.subjects.wording import BEING, NONE, Reading

_PEOPLE = "people"
_FEW = 3
"""Figures of a list, no colon before it, whose sum is no chance."""


def divided(view: View, context: Context) -> Reading:
    """The state of those whom a list behind a colon divides.

    They are the last count before the colon that holds as many; else, of figures that are "broken down", the whole that the
    list adds up to.
    """
    tokens = view.tokens
    colon = next((i for i in range(view.first - 1, 0, -1) if tokens[i].text in (":", ";", ".")), 0)
    if tokens[colon].text != ":" or any(t.pos in ("VERB", "AUX") for t in tokens[colon : view.stop]):
        return NONE
    before = [s for s in _counts(context) if s.sentence == view.at and s.mention.span[1] <= tokens[colon].start]
    if before:
        whole = before[-1]
        return _told(whole) if whole.topic.sort == _PEOPLE and whole.mention.value >= view.value else NONE
    return summed(view, context) if any(t.lemma in COUNTING for t in tokens[:colon]) else NONE


def summed(view: View, context: Context) -> Reading:
    """The state of the count told before that the figures of a sentence add up to: "22 women, 23 men, six children"."""
    listed = context.counts(view.at)
    broken = any(t.lemma in COUNTING for t in view.tokens)
    if len(listed) < (_FEW - broken):
        return NONE
    total = sum(m.value for m in listed)
    wholes = (s for s in reversed(_counts(context)) if s.sentence < view.at and s.mention.value == total)
    return next((_told(s) for s in wholes if s.topic.sort == _PEOPLE), NONE)


def sharer(view: View) -> str:
    """The noun for those who are said to be so many of a whole: "soldiers accounted for 38, miners for 28"."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        if part == "does" or not any(form in MAKES_UP for form in frames(tokens, verb)):
            break
        subject = next((j for j in children(tokens, verb) if tokens[j].dep == "nsubj"), -1)
        beside = view.first - 2
        gapped = view.text(view.first - 1, view.first) == "for" and subject < beside and tokens[beside].tag == "NNS"
        return tokens[beside if gapped else subject].lemma if subject >= 0 else ""
    return ""


def fronted(view: View) -> Reading:
    """The state of those of whom a sentence says at its head that it tells: "Of the dead, 11 were men and ten women"."""
    tokens = view.tokens
    if len(tokens) < 3 or view.text(0, 2) not in ("of the", "among the", "of those", "among those") or view.first < 3:
        return NONE
    found = look_up(tokens, 2, BEING)
    ends = 2 + found[1] if found else 0
    return Reading(found[0], tokens[2].text.lower(), "the whole it is of") if found and tokens[ends].pos != "NOUN" else NONE


def _counts(context: Context) -> list[Said]:
    return [s for s in context.said if s.mention.kind is Kind.COUNT and s.topic.state]


def _told(whole: Said) -> Reading:
    return Reading(whole.topic.state, whole.topic.predicate, "what a list divides")
