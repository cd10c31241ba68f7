"""Complete-link clustering of the figures under one key by their soft slots: owner, place, anchor, day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from factcheck.grouping.keys import OWNED, Key
from factcheck.grouping.names import fold, is_given_name, same_name
from factcheck.grouping.places import HERE, Places, apart, is_side, is_spot, words
from factcheck.grouping.sizes import telling
from factcheck.lexicon.states import BY_NAME, HARM, UNDONE
from factcheck.model import AsOfBasis, Assertion, Behaves, Scope

_SHARED_WORDS = 2

BY_PLACE = frozenset({"wind", "sustained wind", "rain", "snow", "temperature", "unemployment", "poverty"})
"""What is measured at many places at once: two figures are compared only at one place, or where no other is named."""

_PLACED = HARM | {"hospitalised", "infected"}
"""What people are of one place with a name, where they are not of all: those in one hospital, all in hospital."""

NOWHERE = "nowhere"
"""The place of weather that names none where others name several."""


ALL_DAYS = "all"
"""The day of what is cancelled in all, where more than one day has a count of its own."""


@dataclass(frozen=True, slots=True, order=True)
class Soft:
    """The soft slots of a figure; an empty one fits any. `day` is the day of a flow or the stretch that a sum is over."""

    owner: str
    place: str
    anchor: str
    day: str


@dataclass
class Cluster:
    """Figures under one key with no soft slot between any two of them at odds."""

    key: Key
    softs: list[Soft] = field(default_factory=list)
    members: list[Assertion] = field(default_factory=list)
    why: tuple[str, ...] = ()
    sizes: set[str] = field(default_factory=set)
    values: set[float | str] = field(default_factory=set)


def clusters(key: Key, members: Sequence[Assertion], places: Places) -> list[Cluster]:
    """The clusters of one key, the fullest signatures first; each signature goes where it agrees most."""
    by_soft: dict[tuple[Soft, float | str], list[Assertion]] = defaultdict(list)
    dated = {a.article for a in members if stated(a)}
    read = [(soft_of(key, a, places, a.article in dated), a) for a in members]
    sided = _sided([s for s, _ in read])
    undated = ALL_DAYS if key.state in UNDONE and len({s.day for s, _ in read if s.day}) > 1 else ""
    nowhere = NOWHERE if key.sort in BY_PLACE and _scattered([s for s, _ in read]) else ""
    for soft, assertion in read:
        lost = sided and not soft.place
        soft = replace(soft, place=soft.place or nowhere, day=soft.day or undated)
        by_soft[soft, assertion.value if lost else ""].append(assertion)
    order = sorted(by_soft, key=lambda s: (-_known(s[0]), -len(by_soft[s]), s[0], str(s[1])))
    found: list[Cluster] = []
    shelf: dict[str, list[Cluster]] = defaultdict(list)
    for soft, value in order:
        near = _shelved(shelf, soft) if key.sort in OWNED else found
        fitting = [c for c in near if not any(conflict(key, soft, other) for other in c.softs)]
        if sided and not soft.place:
            fitting = [c for c in fitting if value in c.values] or [c for c in fitting if not any(s.place for s in c.softs)]
        if fitting:
            said = {s for a in by_soft[soft, value] if (s := telling(a))}
            chosen = max(
                fitting, key=lambda c: (bool(said & c.sizes), max(_agreement(soft, o) for o in c.softs), len(c.members))
            )
        else:
            chosen = Cluster(key)
            found.append(chosen)
            for letter in _letters(soft):
                shelf[letter].append(chosen)
        chosen.softs.append(soft)
        chosen.members += by_soft[soft, value]
        chosen.values |= {a.value for a in by_soft[soft, value]}
        chosen.sizes |= {s for a in by_soft[soft, value] if (s := telling(a))}
    for cluster in found:
        cluster.members.sort(key=lambda a: (a.article, a.span))
        cluster.why = tuple(
            f"{slot}: {getattr(key, slot)}"
            for slot in ("sort", "state", "role", "aspect", "scope", "year")
            if getattr(key, slot) not in ("", "*")
        )
    return found


def _known(soft: Soft) -> int:
    """How many slots the text fills."""
    return sum(map(bool, (soft.owner, soft.place, soft.anchor, soft.day)))


def _sided(softs: Sequence[Soft]) -> bool:
    """Whether two places are told apart that the story plays in, so that a figure without a place may be of either."""
    sides = {s.place for s in softs if is_side(s.place)}
    return any(apart(one, other) for one, other in pairwise(sorted(sides)))


def stated(assertion: Assertion) -> bool:
    """Whether the text itself says which day the figure is of."""
    return assertion.as_of is not None and assertion.as_of.basis in (AsOfBasis.STATED, AsOfBasis.RELATIVE)


def soft_of(key: Key, assertion: Assertion, places: Places, dated: bool) -> Soft:
    """The soft slots that count for this key.

    A flow has its day. One without a stated day may be of any, but beside one with a day in the same article (`dated`) it is of
    its article's.
    """
    topic = assertion.topic
    day = ""
    flows = (topic.state in BY_NAME and BY_NAME[topic.state].behaves is Behaves.FLOW) or topic.state in ("arrested",)
    if (flows or topic.scope is Scope.ADDITION) and assertion.as_of is not None:
        day = assertion.as_of.start.isoformat()
        if flows and not stated(assertion) and not dated:
            day = ""
    if topic.state in UNDONE and stated(assertion) and assertion.period is None and assertion.as_of is not None:
        day = assertion.as_of.start.isoformat()
    if topic.sort == "change" and topic.over == "now" and assertion.as_of is not None:
        day = assertion.as_of.start.isoformat()
    day = topic.over if topic.sort != "change" and topic.over else day
    place = places.of(assertion)
    if key.sort in BY_PLACE:
        place = " ".join((*place.split()[:1], *sorted(words(topic.place)))) if place.startswith(HERE) else place
    return Soft(topic.owner, place, "" if key.part else topic.anchor.lower(), day)


def conflict(key: Key, one: Soft, other: Soft) -> bool:
    """Whether two signatures cannot speak of the same thing."""
    if key.sort == "time":
        return len(set(one.anchor.split()) & set(other.anchor.split())) < _SHARED_WORDS
    if one.owner and other.owner and not same_name(one.owner, other.owner):
        return True
    if key.sort == "age" and is_given_name(one.owner, other.owner):
        return True
    if one.day and other.day and not _within(one.day, other.day):
        return True
    if one.place != other.place and (is_spot(one.place) or is_spot(other.place)) and key.sort != "people":
        return True
    if key.sort in BY_PLACE and one.place and other.place:
        return not (set(one.place.split()) & set(other.place.split())) - {HERE}
    if apart(one.place, other.place):
        return True
    if key.sort == "people" and key.state in _PLACED and _is_elsewhere(one.place, other.place):
        return True
    if not one.anchor or not other.anchor or one.anchor == other.anchor:
        return False
    if key.sort == "onset to end":
        return not _within(one.anchor, other.anchor)
    return not _within(one.anchor, other.anchor) and not same_name(one.anchor, other.anchor)


def _within(one: str, other: str) -> bool:
    """Whether one says nothing that the other does not: "orbit" and "low orbit", "quarter" and "third quarter"."""
    mine, theirs = set(one.split()), set(other.split())
    return mine <= theirs or theirs <= mine


def _is_elsewhere(one: str, other: str) -> bool:
    """Whether one names a place that is not the event's own and the other none: those who died in a village, all the dead."""
    one, other = ("" if is_spot(place) else place for place in (one, other))
    return bool(one) != bool(other) and not (one or other).startswith(HERE)


def _scattered(softs: Sequence[Soft]) -> bool:
    """Whether weather is told of more than one place, so that what names none may be of any."""
    named = [set(s.place.split()) - {HERE} for s in softs if s.place]
    return any(not named[0] & other for other in named)


def _agreement(one: Soft, other: Soft) -> int:
    """How many known slots agree."""
    return sum(bool(getattr(one, s)) and getattr(one, s) == getattr(other, s) for s in ("owner", "place", "anchor", "day"))


def _letters(soft: Soft) -> tuple[str, ...]:
    """Names that may be one share the first letter of some word or the last of the surname: a coarse index of owners."""
    words = fold(soft.owner).split() or [""]
    return (*sorted({f"{w[:1]}-" for w in words}), f"-{words[-1][-1:]}")


def _shelved(shelf: dict[str, list[Cluster]], soft: Soft) -> list[Cluster]:
    near = {id(c): c for letter in _letters(soft) for c in shelf[letter]}
    return list(near.values())
