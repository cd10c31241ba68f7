"""A subject's readable name, its stable id, how it behaves and where it is."""

from __future__ import annotations

import hashlib
from collections import Counter

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.keys import ONSET_TO_END
from factcheck.grouping.names import fold
from factcheck.lexicon.money import BASES
from factcheck.lexicon.people import ANYONE, CERTAINTY
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Behaves, Kind, SubjectRule

_WIDELY = 4
_SHOWN = 3
_STEM = 4
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
_SPREADING = frozenset({"fire", "blaze", "wildfire", "bushfire"})
"""What has burned over so much, and never less: that its area grew tells of no mistake."""

_FIXED_SORTS = frozenset({"vote", "seat", "age"})


def describe(cluster: Cluster) -> str:
    """The label from the slots: "civilians remaining in the old town", "vote share for Brown", "depth of the wreck"."""
    kind, key = cluster.members[0].kind, cluster.key
    name = _BY_KIND[kind](cluster)
    place = place_of(cluster)
    if place and kind in _PLACED and not _repeats(place, name):
        name = f"{name} in {place}" if place[:1].isupper() else f"{name} in the {place}"
    leading = _LEADING.get(key.aspect) if kind is Kind.COUNT else None
    name = f"{leading} {name}" if leading else name
    aspect = "" if leading else _ASPECTS.get(key.aspect, key.aspect)
    over = _commonest(cluster, "over") if kind is Kind.MONEY else ""
    notes = ", ".join(note for note in (key.year, over, aspect, _scope(cluster, name)) if note)
    return f"{name} ({notes})" if notes else name


def _repeats(place: str, name: str) -> bool:
    """Whether a place says what the name says already: "polling stations" of stations."""
    said = {word.rstrip("s") for word in name.lower().split()}
    return place.lower() in name.lower() or place.lower().split()[-1].rstrip("s") in said


def _scope(cluster: Cluster, name: str) -> str:
    """What a part is a part of, in the words that its name and state do not say already ("destroy" of houses destroyed)."""
    key = cluster.key
    if key.scope == "total":
        return ""
    said = {word[:_STEM] for word in (*name.lower().split(), *key.state.split())}
    of = " ".join(word for word in key.part.split() if word[:_STEM] not in said) if key.scope == "part" else ""
    return f"{key.scope}: {of}" if of else key.scope


def _count(cluster: Cluster) -> str:
    """ "children killed", "votes for Brown", "stations"; a verb the lexicon does not know stands in brackets."""
    key, owner = cluster.key, _commonest(cluster, "owner")
    row = BY_NAME.get(key.state)
    words = [_noun(cluster)]
    if key.role in CERTAINTY.values():
        words = [f"{key.role}s"]
    elif row is not None:
        words.append(row.label)
    elif key.state not in ("*", ""):
        words.append(f"({key.state.split()[-1]})")
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
    link = {"distance below": "", "distance above": "", "distance": "from", "payload": "to"}.get(key.sort, "of")
    per, what = _rate(key.sort)
    words = [_commonest(cluster, "role"), what, f"{link} {of}".strip() if of else "", per, f"({owner})" if owner else ""]
    return " ".join(w for w in words if w)


def _rate(sort: str) -> tuple[str, str]:
    """ "per day cost" as news writes it: what it is per, and what it is of."""
    per, unit, *what = (*sort.split(), "", "")
    return (f"{per} {unit}", " ".join(w for w in what if w)) if per == "per" else ("", sort)


def _duration(cluster: Cluster) -> str:
    key, owner = cluster.key, _commonest(cluster, "owner")
    if key.sort == ONSET_TO_END:
        return f"time to the end ({_commonest(cluster, 'anchor')})"
    if key.sort != "time":
        what = _commonest(cluster, "anchor") if key.sort == "length" else key.sort
        return f"length of the {what or key.sort}" + (f" of {owner}" if owner else "")
    words = _commonest(cluster, "anchor").split()[:_SHOWN]
    return f"duration ({', '.join(words)})" if words else "duration"


def _age(cluster: Cluster) -> str:
    """The name without the work that stands before it in some: "baker Ilse Bern" is Ilse Bern where another says so."""
    named = _commonest(cluster, "owner")
    plain = {o for a in cluster.members if " " in (o := a.topic.owner) and named.endswith(f" {o}")}
    return f"age of {min(plain, key=len, default=named)}"


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
_LEADING = {"difference": "difference in", "capacity": "capacity for"}
_ASPECTS = {"actual": "", "previous": "earlier", "rate": ""}
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
    if kind is Kind.MEASURE and key.sort == "area" and _commonest(cluster, "anchor") in _SPREADING:
        return Behaves.CUMULATIVE
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
    if noun.startswith("from "):
        return f"people {_home(noun)}"
    if " from " in noun:
        head, _, home = noun.partition(" from ")
        return f"{plural(head)} from {home}"
    if noun.endswith(("us", "ss", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("s"):
        return noun
    if noun.endswith("man"):
        return noun.removesuffix("man") + "men"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def _home(role: str) -> str:
    """ "from new zealand" with the capitals that the slot has lost."""
    return " ".join(word if word in ("from", "of", "the", "and") else word.capitalize() for word in role.split())


def _commonest(cluster: Cluster, slot: str) -> str:
    said = Counter(v for a in cluster.members if (v := getattr(a.topic, slot)))
    return min(said, key=lambda v: (-said[v], v)) if said else ""
