"""Value evidence: two articles that give the same telling figure for the same sort of thing speak of the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.keys import Key
from factcheck.grouping.places import apart
from factcheck.lexicon.people import AT_LARGE, WITHIN
from factcheck.lexicon.states import BY_NAME, HARM, KIN
from factcheck.model import Assertion, Hedge, Kind, Scope

_TELLING = 11
_OVERLAPPING = (frozenset({"injured", "shot"}), frozenset({"arrested", "charged"}))
"""Kindred states that an article may count side by side, one within the other."""

_CREWS = frozenset({"pilot", "crew"})
"""Roles so few that any number of those who came to harm is telling."""

_FEW = 4
"""From how many on a count of those who came to harm is telling."""


def join_by_value(found: Sequence[Cluster]) -> list[Cluster]:
    """Join clusters of like keys that hold an equal telling figure in different articles and say nothing at odds."""
    by_value: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for n, cluster in enumerate(found):
        key = cluster.key
        slots = (key.event, key.dimension, key.sort, _role(cluster), key.aspect, key.scope, key.year, key.whole)
        for value in sorted({float(a.value) for a in cluster.members if is_telling(a, key)}):
            by_value[*slots, value].append(n)
        if (only := _only(cluster)) is not None:
            by_value[*slots, "only", only].append(n)
    parent = list(range(len(found)))

    def root(n: int) -> int:
        while parent[n] != n:
            n = parent[n]
        return n

    groups = {n: [n] for n in parent}
    for at in sorted(by_value, key=repr):
        for first, second in zip(by_value[at], by_value[at][1:], strict=False):
            a, b = root(first), root(second)
            if a != b and all(_may_join(found[x], found[y]) for x in groups[a] for y in groups[b]):
                low, high = sorted((a, b))
                parent[high] = low
                groups[low] += groups.pop(high)
    return [_merged([found[n] for n in sorted(groups[r])]) for r in sorted(groups)]


def _role(cluster: Cluster) -> str:
    """The role as far as it tells a group from all: nine activists killed may be all nine killed; three children are not."""
    key = cluster.key
    if key.state not in BY_NAME:
        return key.role
    return "" if key.role in AT_LARGE or key.role.startswith("from ") else WITHIN.get(key.role, key.role)


def is_telling(assertion: Assertion, key: Key) -> bool:
    """A figure that two articles do not share by chance: not vague and not small, where it does not count one role's dead."""
    if isinstance(assertion.value, str) or assertion.hedge is Hedge.VAGUE or key.scope != Scope.TOTAL:
        return False
    if assertion.kind is not Kind.COUNT:
        return False
    harmed = assertion.topic.sort == "people" and assertion.topic.state in HARM
    if harmed and key.role in _CREWS:
        return True
    return assertion.value >= (_FEW if harmed else _TELLING)


def _only(cluster: Cluster) -> float | None:
    """The one small figure that every member gives of the dead or hurt: one man dead and one person dead are one."""
    key, values = cluster.key, {a.value for a in cluster.members}
    harmed = key.sort == "people" and key.state in HARM and key.scope == Scope.TOTAL
    if not harmed or len(values) > 1 or _role(cluster) or any(a.hedge is not Hedge.EXACT for a in cluster.members):
        return None
    value = values.pop()
    return value if isinstance(value, float) and value < _FEW else None


def _may_join(one: Cluster, other: Cluster) -> bool:
    """One side's state says nothing sure or is near the other's, owners and places do not clash, and the articles differ.

    In one article both may stand for the same only where the figure is not round.
    """
    shared = {a.value for a in one.members} & {a.value for a in other.members}
    if {a.article for a in one.members} & {a.article for a in other.members} and all(
        isinstance(v, str) or v % 10 == 0 for v in shared
    ):
        return False
    if one.key.role and other.key.role and {one.key.role, other.key.role} <= WITHIN.keys():
        return False
    states = frozenset({one.key.state, other.key.state})
    if len(states) == 2 and states <= BY_NAME.keys() and states not in KIN:
        return False
    if (states in _OVERLAPPING or one.key.role != other.key.role) and _told_apart(one, other):
        return False
    owners = [{s.owner for s in c.softs if s.owner} for c in (one, other)]
    if owners[0] and owners[1] and not owners[0] & owners[1]:
        return False
    return not any(apart(a.place, b.place) and a.place and b.place for a in one.softs for b in other.softs)


def _told_apart(one: Cluster, other: Cluster) -> bool:
    """Whether some article gives both and not one value for both: 16 shot, 15 wounded."""
    mine, theirs = ({(a.article, a.value) for a in c.members} for c in (one, other))
    both = {article for article, _ in mine} & {article for article, _ in theirs}
    return any(not {v for a, v in mine if a == article} & {v for a, v in theirs if a == article} for article in both)


def _merged(parts: Sequence[Cluster]) -> Cluster:
    if len(parts) == 1:
        return parts[0]
    sure = sorted(parts, key=lambda c: (c.key.state not in BY_NAME, c.key.state == "*", -len(c.members)))[0]
    whole = Cluster(
        sure.key,
        [s for p in parts for s in p.softs],
        [a for p in parts for a in p.members],
        (*sure.why, "value: the same figure in another article"),
    )
    whole.members.sort(key=lambda a: (a.article, a.span))
    return replace(whole)
