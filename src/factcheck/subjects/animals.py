"""Counts of animals told by words for people: "200 dolphins ran ashore; 80 died", "the toll", "that leaves 90 carcasses"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.animals import AN_ANIMAL, ANIMALS, CARCASSES, STATES
from factcheck.lexicon.people import is_people
from factcheck.model import Kind, Topic
from factcheck.subjects.anaphora import Said
from factcheck.subjects.view import View

_PEOPLE = "people"


def of_animals(found: Topic, view: View, said: list[Said]) -> Topic:
    """The topic, of the animals told of before where its own noun names no others and no people."""
    kind = _told_of(said)
    if not kind:
        return found
    if found.sort in AN_ANIMAL:
        return replace(found, sort=kind)
    if found.sort in CARCASSES:
        return replace(found, sort=kind, state=STATES["dead"])
    if found.sort == _PEOPLE and not found.role and not is_people(view.head) and found.state in STATES:
        return replace(found, sort=kind, state=STATES[found.state])
    return found


def _told_of(said: list[Said]) -> str:
    """The animals that the last count speaks of, but for counts of people by their role: helpers, keepers."""
    counts = (s.topic for s in reversed(said) if s.mention.kind is Kind.COUNT and s.topic.sort and not _are_helpers(s.topic))
    last = next(counts, None)
    return last.sort if last is not None and last.sort in ANIMALS else ""


def _are_helpers(topic: Topic) -> bool:
    return topic.sort == _PEOPLE and (bool(topic.role) or topic.state not in STATES)
