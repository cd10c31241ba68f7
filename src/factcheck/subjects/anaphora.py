"""Figures that lean on what was said before: the toll, that number, of them, the 38, an ellipsis in a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.lexicon.states import HARM
from factcheck.model import Kind, Quantity, Topic
from factcheck.subjects.view import View, children, climb
from factcheck.subjects.wording import NONE, Reading, in_words

_COUNTING = frozenset({"toll", "count", "number", "figure", "total", "tally", "that", "it"})
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
        if tokens[i].lemma not in _COUNTING or tokens[i].dep == "mark" or tokens[i].tag == "WDT":
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


def counted_by_subject(view: View) -> Reading:
    """The state in the subject of the verb: "the number of people confirmed dead after the fire was cut to 36"."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        if part == "does":
            return NONE
        for j in children(tokens, verb):
            if tokens[j].dep in ("nsubj", "nsubjpass") and tokens[j].lemma in _COUNTING:
                below = {j}
                for i in range(j, verb):
                    if tokens[i].head in below:
                        below.add(i)
                return in_words(" ".join(tokens[i].text for i in sorted(below)))
    return NONE


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
