"""A subject's readable name, its stable id, how it behaves and where it is."""

from __future__ import annotations

import hashlib
from collections import Counter

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.names import fold
from factcheck.lexicon.money import BASES
from factcheck.lexicon.people import ANYONE
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Behaves, Kind, SubjectRule

_WIDELY = 4
_SHOWN = 3
_VAGUE = frozenset(
    ["life", "soul", "member", "other", "some", "lot", "casualty", "victim", "adult", "guest", "local", "individual"]
)
_PLURALS = {
    "people": "people",
    "person": "people",
    "human": "people",
    "life": "lives",
    "body": "bodies",
    "child": "children",
    "police": "police officers",
    "crew": "crew",
    "aircraft": "aircraft",
    "public": "people",
    "population": "people",
    "casualty": "people",
}
_FIXED_SORTS = frozenset({"vote", "seat", "age"})


def describe(cluster: Cluster) -> str:
    """The label from the slots: "civilians remaining in the old town", "vote share for Brown", "depth of the wreck"."""
    name = _BY_KIND[cluster.members[0].kind](cluster)
    place, key = place_of(cluster), cluster.key
    if place and cluster.members[0].kind in _PLACED and place.lower() not in name.lower():
        name = f"{name} in {place}"
    notes = [key.year] if key.year else []
    if key.aspect != "actual":
        notes.append(key.aspect)
    if key.scope != "total":
        notes.append(key.scope if key.scope != "part" else f"part: {key.part}" if key.part else "part")
    return f"{name} ({', '.join(notes)})" if notes else name


def _count(cluster: Cluster) -> str:
    """ "children killed", "votes for Brown", "stations"; a verb the lexicon does not know stands in brackets."""
    key, owner = cluster.key, _commonest(cluster, "owner")
    row = BY_NAME.get(key.state)
    words = [_noun(cluster)]
    if row is not None:
        words.append(row.label)
    elif key.state not in ("*", ""):
        words.append(f"({key.state.removeprefix('does ').removeprefix('undergoes ')})")
    if owner:
        words.append(f"for {owner}" if key.sort == "vote" else f"of {owner}")
    return " ".join(words)


def _percent(cluster: Cluster) -> str:
    key, owner = cluster.key, _commonest(cluster, "owner")
    of = key.part or _commonest(cluster, "anchor")
    of = of.removesuffix("now").strip() if key.sort == "change" else of
    name = {"vote": "vote share", "counted": "share counted", "change": "change"}.get(key.sort, key.sort)
    if of:
        name += f" of {of}"
    return f"{name} for {owner}" if owner else name


def _measure(cluster: Cluster) -> str:
    key, of, owner = cluster.key, _commonest(cluster, "anchor"), _commonest(cluster, "owner")
    of = "" if of == key.sort else of
    if of in BASES.values():
        return f"{of} {key.sort}" + (f" ({owner})" if owner else "")
    link = {"distance": "from", "payload": "to"}.get(key.sort, "of")
    words = [_commonest(cluster, "role"), key.sort, f"{link} {of}" if of else "", f"({owner})" if owner else ""]
    return " ".join(w for w in words if w)


def _duration(cluster: Cluster) -> str:
    key, owner = cluster.key, _commonest(cluster, "owner")
    if key.sort != "time":
        return f"length of the {key.sort}" + (f" of {owner}" if owner else "")
    words = _commonest(cluster, "anchor").split()[:_SHOWN]
    return f"duration ({', '.join(words)})" if words else "duration"


def _age(cluster: Cluster) -> str:
    return f"age of {_commonest(cluster, 'owner')}"


def _date(cluster: Cluster) -> str:
    owner = _commonest(cluster, "owner")
    return f"date of the {cluster.key.sort}" + (f" of {owner}" if owner else "")


_BY_KIND = {
    Kind.COUNT: _count,
    Kind.PERCENT: _percent,
    Kind.MONEY: _measure,
    Kind.MEASURE: _measure,
    Kind.DURATION: _duration,
    Kind.AGE: _age,
    Kind.DATE: _date,
}
_PLACED = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MEASURE})


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


def place_of(cluster: Cluster) -> str:
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
    """The commonest noun of the members in the plural; plain words for people where the sort is people."""
    key = cluster.key
    if key.sort != "people":
        return plural(key.sort)
    if key.role:
        return plural(key.role)
    said = Counter(a.topic.head for a in cluster.members if a.topic.head in ANYONE - _VAGUE)
    return plural(min(said, key=lambda h: (-said[h], h))) if said else "people"


def plural(noun: str) -> str:
    """The plural of a noun as news writes it."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if " from " in noun:
        head, _, home = noun.partition(" from ")
        return f"{plural(head)} from {home}"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + ("" if noun.endswith("s") and not noun.endswith("ss") else "es")
    if noun.endswith("man"):
        return noun.removesuffix("man") + "men"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def _commonest(cluster: Cluster, slot: str) -> str:
    said = Counter(v for a in cluster.members if (v := getattr(a.topic, slot)))
    return min(said, key=lambda v: (-said[v], v)) if said else ""
