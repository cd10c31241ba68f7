"""A subject's readable name, its stable id, how it behaves and where it is."""

from __future__ import annotations

import hashlib
from collections import Counter

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.events import Event
from factcheck.grouping.names import fold
from factcheck.grouping.places import Places
from factcheck.lexicon.people import ANYONE
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Behaves, Kind, SubjectRule

_WIDELY = 4
_FIXED_SORTS = frozenset({"vote", "seat", "age"})


def describe(cluster: Cluster, event: Event | None, places: Places) -> str:
    """The label from the slots: "civilians remaining in eastern Aleppo", "votes for Smith", "water depth"."""
    key, owner, place = cluster.key, _commonest(cluster, "owner"), place_of(cluster, places)
    kind = cluster.members[0].kind
    words: list[str] = []
    if key.aspect != "actual":
        words.append(key.aspect)
    if key.scope == "addition":
        words.append("additional")
    if kind is Kind.DATE:
        words += ["date of", key.sort]
    elif kind is Kind.AGE:
        return f"age of {owner}"
    elif kind is Kind.PERCENT:
        words += [
            f"{key.sort} of {key.part}"
            if key.sort in ("share", "change") and key.part
            else f"{key.sort} share"
            if key.sort == "vote"
            else key.sort
        ]
    elif kind is Kind.DURATION:
        words += ["duration:", _commonest(cluster, "anchor")]
    else:
        row = BY_NAME.get(key.state)
        words.append(_noun(cluster))
        if row is not None:
            words.append(row.label)
        elif key.state not in ("*", ""):
            words.append(key.state)
        if key.scope == "part" and key.part:
            words.append(f"({key.part})")
    if owner:
        words.append(f"for {owner}" if key.sort == "vote" else f"({owner})")
    if kind is Kind.MEASURE and _commonest(cluster, "anchor"):
        words.append(
            f"from {_commonest(cluster, 'anchor')}" if key.sort == "distance" else f"of {_commonest(cluster, 'anchor')}"
        )
    if place and kind is not Kind.DATE:
        words.append(f"in {place}")
    if key.year:
        words.append(f"({key.year})")
    return " ".join(w for w in words if w)


def behaves(cluster: Cluster) -> Behaves:
    """How figures of this subject may move over time."""
    kind, key = cluster.members[0].kind, cluster.key
    if kind is Kind.DATE:
        return Behaves.DATE
    if kind is Kind.PERCENT:
        return Behaves.SHARE
    if key.scope == "addition" or key.aspect == "rate":
        return Behaves.FLOW
    if (
        kind in (Kind.AGE, Kind.MEASURE, Kind.DURATION)
        or key.sort in _FIXED_SORTS
        or key.aspect in ("capacity", "threshold", "previous", "difference")
    ):
        return Behaves.FIXED
    row = BY_NAME.get(key.state)
    if row is not None:
        return row.behaves
    return Behaves.STOCK if kind is Kind.COUNT else Behaves.FIXED


def place_of(cluster: Cluster, places: Places) -> str:
    """The place that most members name, as written."""
    named = Counter(a.topic.place for a in cluster.members if a.topic.place)
    best = min(named, key=lambda p: (-named[p], p)) if named else ""
    return best if _WIDELY * named[best] >= len(cluster.members) else ""


def identity(cluster: Cluster, rule: SubjectRule | None, taken: set[str]) -> str:
    """A short hash of the slots: the same whatever other articles there are, unless two subjects share every slot."""
    key = cluster.key
    owner = fold(_commonest(cluster, "owner")).split()[-1:] if key.rule == "" else []
    slots: list[object] = [
        key.dimension,
        key.sort,
        key.state,
        key.role,
        key.aspect,
        key.scope,
        key.part,
        key.year,
        key.rule,
        owner,
    ]
    further = [
        key.event,
        sorted({s.place for s in cluster.softs}),
        sorted({s.anchor for s in cluster.softs}),
        sorted({s.day for s in cluster.softs}),
    ]
    further += [sorted(a.id for a in cluster.members)]
    for slot in (None, *further):
        if slot is not None:
            slots.append(slot)
        found = "s" + hashlib.sha256(repr(slots).encode()).hexdigest()[:11]
        if found not in taken:
            return found
    raise AssertionError("two clusters hold the same assertions")


def _noun(cluster: Cluster) -> str:
    """The commonest noun of the members, in words that name people where the sort is people."""
    key = cluster.key
    if key.sort != "people":
        return key.sort
    if key.role:
        return key.role
    said = Counter(a.topic.head for a in cluster.members if a.topic.head in ANYONE)
    best = min(said, key=lambda h: (-said[h], h)) if said else "people"
    return {"people": "people", "person": "people"}.get(best, best + "s" if not best.endswith("s") else best)


def _commonest(cluster: Cluster, slot: str) -> str:
    said = Counter(v for a in cluster.members if (v := getattr(a.topic, slot)))
    return min(said, key=lambda v: (-said[v], v)) if said else ""
