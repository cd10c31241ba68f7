"""Figures that lean on what was said before: the toll, that number, of them, the 38, an ellipsis in a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.lexicon.states import HARM
from factcheck.model import Kind, Quantity, Topic
from factcheck.subjects.view import View, below, children, climb, frames
from factcheck.subjects.wording import NONE, NOUNS, OF_PEOPLE, Reading, in_words

COUNTING = frozenset({"toll", "count", "number", "figure", "total", "tally", "that", "it"})
"""Words that stand for a figure told before."""

_TOLD = frozenset({"nsubj", "nsubjpass", "dobj", "obj", "attr"})
_THESE = frozenset({"the", "those", "these", "all"})


@dataclass(frozen=True, slots=True)
class Said:
    """A figure already read: its mention, its topic, the index of its sentence."""

    mention: Quantity
    topic: Topic
    sentence: int


def same_figure(view: View, said: Sequence[Said]) -> Topic | None:
    """The topic of an earlier equal figure that "the 38", "those 160" or "of the 198" points back to."""
    mention = view.mention
    if not isinstance(mention, Quantity) or view.first == 0 or view.tokens[view.first - 1].text.lower() not in _THESE:
        return None
    for earlier in reversed(said):
        if earlier.mention.value == mention.value and earlier.mention.kind is mention.kind and earlier.topic.state:
            return earlier.topic
    return None


def toll(view: View, before: str, said: Sequence[Said] = ()) -> Reading:
    """The state that "the toll", "the count there" or "that number" stands for: its own word's, else the sentence before's."""
    tokens = view.tokens
    for i in range(view.first - 1, max(-1, view.first - 12), -1):
        if tokens[i].lemma not in COUNTING or tokens[i].dep == "mark" or tokens[i].tag == "WDT":
            continue
        own = in_words(view.text(max(0, i - 2), i + 6 if i + 6 < view.first else view.first))
        if own.state:
            return Reading(own.state, tokens[i].text.lower(), "the toll")
        if tokens[i].lemma not in ("that", "it") or tokens[i].dep.startswith("nsubj"):
            found = in_words(before)
            if found.state or tokens[i].lemma in ("that", "it") or not said:
                return found
            return Reading(said[-1].topic.state, said[-1].topic.predicate, "that number")
    return NONE


def victims(before: str, said: Sequence[Said]) -> Reading:
    """What happened to "the victims": the one harm that the counts before and the sentence before speak of."""
    states = {s.topic.state for s in said if s.topic.state in HARM}
    if not states and in_words(before).state in HARM:
        states.add(in_words(before).state)
    return Reading(states.pop(), "victim", "the harm told before") if len(states) == 1 else NONE


def counted_in_clause(view: View) -> Reading:
    """The state in the words for a count beside its verb: "the number of people confirmed dead was cut to 36".

    The words may be its subject, its object ("gives the number of people hurt as 340") or what it is said to be.
    """
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        for j in children(tokens, verb):
            if tokens[j].dep in _TOLD and (tokens[j].lemma in COUNTING or (view.head and tokens[j].lemma == view.head)):
                return _of_tally(view, j)
    return NONE


def _of_tally(view: View, at: int) -> Reading:
    """The state that the words below a word for a count speak of: "the number of plague cases in the valley"."""
    inside = [i for i in below(view.tokens, at) if not view.first <= i < view.last]
    said = in_words(" ".join(view.tokens[i].text for i in inside))
    if said.state:
        return replace(said, why="the toll")
    forms = (form for i in inside if view.tokens[i].tag == "VBN" for form in frames(view.tokens, i))
    if done := next((form for form in forms if form in OF_PEOPLE["undergoes"]), ""):
        return Reading(OF_PEOPLE["undergoes"][done], done, "the toll")
    named = next((t.lemma for i in inside if (t := view.tokens[i]).lemma in NOUNS), "")
    return Reading(NOUNS[named], named, "the toll") if named else NONE


def leaned_on(view: View, said: Sequence[Said], sentence: int) -> Said | None:
    """The last count before this one, in its own sentence or the one before: what an ellipsis repeats."""
    for earlier in reversed(said):
        if earlier.sentence < sentence - 1:
            return None
        if earlier.mention.kind is Kind.COUNT and earlier.mention.span[0] < view.mention.span[0] and earlier.topic.sort:
            return earlier
    return None


def last_three(said: Sequence[Said], sentence: int = -1) -> tuple[Topic, ...]:
    """The topics of the last three counts, of those in one sentence if it is given."""
    return tuple(s.topic for s in said if s.mention.kind is Kind.COUNT and sentence in (-1, s.sentence))[-3:]
