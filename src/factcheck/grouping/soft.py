"""The soft slots of a figure: owner, place, anchor, day. An empty one fits any; two that are filled must agree."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.grouping.keys import ONSET_TO_END, Key
from factcheck.grouping.names import is_given_name, same_name
from factcheck.grouping.places import HERE, Places, apart, is_side, is_spot, words
from factcheck.lexicon.states import BY_NAME, HARM, UNDONE
from factcheck.model import AsOfBasis, Assertion, Behaves, Scope

_SHARED_WORDS = 2

BY_PLACE = frozenset({"wind", "sustained wind", "rain", "snow", "temperature", "unemployment", "poverty"})
"""What is measured at many places at once: two figures are compared only at one place, or where no other is named."""

_PLACED = HARM | {"hospitalised", "infected"}
"""What people are of one place with a name, where they are not of all: those in one hospital, all in hospital."""

NOWHERE = "nowhere"
"""The place of a figure that names none where others name several that are told apart."""

ALL_DAYS = "all"
"""The day of what is cancelled in all, where more than one day has a count of its own."""


@dataclass(frozen=True, slots=True, order=True)
class Soft:
    """The soft slots of a figure; an empty one fits any. `day` is the day of a flow or the stretch that a sum is over."""

    owner: str
    place: str
    anchor: str
    day: str


def softs_of(key: Key, members: Sequence[Assertion], places: Places) -> list[Soft]:
    """The soft slots of the figures of one key, each read in the company of the others.

    A flow without a stated day may be of any, but beside one with a day in the same article it is of its article's. Where the
    others are told apart by place or day, one that names none is of no one of them.
    """
    dated = {a.article for a in members if stated(a)}
    found = [_soft(key, a, places, a.article in dated) for a in members]
    undated = ALL_DAYS if key.state in UNDONE and len({s.day for s in found if s.day}) > 1 else ""
    nowhere = NOWHERE if _sided(found) or (key.sort in BY_PLACE and _scattered(found)) else ""
    return [replace(s, place=s.place or nowhere, day=s.day or undated) for s in found]


def stated(assertion: Assertion) -> bool:
    """Whether the text itself says which day the figure is of."""
    return assertion.as_of is not None and assertion.as_of.basis in (AsOfBasis.STATED, AsOfBasis.RELATIVE)


def _soft(key: Key, assertion: Assertion, places: Places, dated: bool) -> Soft:
    topic = assertion.topic
    place = places.of(assertion)
    if key.sort in BY_PLACE and place.startswith(HERE):
        place = " ".join((*place.split()[:1], *sorted(words(topic.place))))
    return Soft(topic.owner, place, "" if key.part else topic.anchor.lower(), _day(assertion, dated))


def _day(assertion: Assertion, dated: bool) -> str:
    """The day or stretch that sets a figure apart: of a flow, of what is called off or added, of a change until now."""
    topic = assertion.topic
    if topic.sort != "change" and topic.over:
        return topic.over
    if assertion.as_of is None:
        return ""
    flows = (topic.state in BY_NAME and BY_NAME[topic.state].behaves is Behaves.FLOW) or topic.state == "arrested"
    by_day = (
        (flows and (stated(assertion) or dated))
        or (topic.scope is Scope.ADDITION and not flows)
        or (topic.state in UNDONE and stated(assertion) and assertion.period is None)
        or (topic.sort == "change" and topic.over == "now")
    )
    return assertion.as_of.start.isoformat() if by_day else ""


def conflict(key: Key, one: Soft, other: Soft) -> bool:
    """Whether some soft slot says that two figures of one key are not of the same thing."""
    if key.sort == "time":
        return len(set(one.anchor.split()) & set(other.anchor.split())) < _SHARED_WORDS
    if key.sort == "age" and is_given_name(one.owner, other.owner):
        return True
    return parted(one, other) or placed_apart(key, one.place, other.place) or anchored_apart(key, one.anchor, other.anchor)


def parted(one: Soft, other: Soft) -> bool:
    """Whether owner, day or place name two things, whatever is counted."""
    if one.owner and other.owner and not same_name(one.owner, other.owner):
        return True
    if one.day and other.day and not _within(one.day, other.day):
        return True
    return apart(one.place, other.place)


def placed_apart(key: Key, one: str, other: str) -> bool:
    """Whether two places that may be one for most things are two for this."""
    if one != other and (is_spot(one) or is_spot(other)) and key.sort != "people":
        return True
    if key.sort in BY_PLACE and one and other:
        return not (set(one.split()) & set(other.split())) - {HERE}
    return key.sort == "people" and key.state in _PLACED and _is_elsewhere(one, other)


def anchored_apart(key: Key, one: str, other: str) -> bool:
    """Whether two anchors, both named, are of two things: two causes, two bridges."""
    if not one or not other or _within(one, other):
        return False
    return key.sort == ONSET_TO_END or not same_name(one, other)


def _within(one: str, other: str) -> bool:
    """Whether one says nothing that the other does not: "orbit" and "low orbit", "quarter" and "third quarter"."""
    mine, theirs = set(one.split()), set(other.split())
    return mine <= theirs or theirs <= mine


def _is_elsewhere(one: str, other: str) -> bool:
    """Whether one names a place that is not the event's own and the other none: those who died in a village, all the dead."""
    one, other = ("" if is_spot(place) else place for place in (one, other))
    return bool(one) != bool(other) and not (one or other).startswith(HERE)


def _sided(softs: Collection[Soft]) -> bool:
    """Whether two places are told apart that the story plays in, so that a figure without a place may be of either."""
    sides = {s.place for s in softs if is_side(s.place)}
    return any(apart(one, other) for one, other in pairwise(sorted(sides)))


def _scattered(softs: Collection[Soft]) -> bool:
    """Whether weather is told of more than one place, so that what names none may be of any."""
    named = [set(s.place.split()) - {HERE} for s in softs if s.place]
    return any(not named[0] & other for other in named)
