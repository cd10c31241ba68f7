"""What a subject must show before figures that differ are set against one another.

Dead, injured, votes and shares are named well enough by their slots. A count of boxes or a length is not: that two texts
speak of the same boxes is shown only when one value at least stands in two articles. Without it, only equal figures stay
together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.keys import OWNED
from factcheck.grouping.sizes import size_of
from factcheck.lexicon.states import AT_WORK, BY_NAME
from factcheck.model import Assertion, Hedge, Kind

_OUTCOMES = frozenset(
    {
        "dead",
        "injured",
        "shot",
        "critical",
        "seriously injured",
        "slightly injured",
        "missing",
        "rescued",
        "hospitalised",
        "arrested",
    }
)
_SURE_RATES = frozenset({"vote", "turnout", "counted", "share", "unemployment", "inflation", "interest"})
_SMALL = 10
_FEW = 5
_NEAR = 0.03
_FAR = 40
_GAP = {Kind.COUNT: 10, Kind.MONEY: 10, Kind.MEASURE: 3, Kind.DURATION: 3}
"""How many times a figure may be the next smaller one of its subject."""


def weigh(found: Iterable[Cluster]) -> tuple[list[Cluster], list[tuple[Assertion, str]]]:
    """The clusters, those without evidence split by value, and the figures that stand alone after all, with the reason."""
    kept: list[Cluster] = []
    alone: list[tuple[Assertion, str]] = []
    for cluster in found:
        rest, few = _part_of_a_toll(cluster)
        alone += [
            (a, "scope: far from the other counts, or a few of those that the same article counts elsewhere") for a in few
        ]
        kept += [part for near in _near(replace(cluster, members=rest)) for part in _split(near)] if rest else []
    return kept, alone


def _is_toll(cluster: Cluster) -> bool:
    return cluster.key.sort == "people" and cluster.key.state in _OUTCOMES


def _part_of_a_toll(cluster: Cluster) -> tuple[list[Assertion], list[Assertion]]:
    """A few named in the course of a story ("one died in hospital") beside the toll of the same article are a part of it.

    And what is far from the middle of all is a count of something else: the year's dead of a city beside those of one night.
    """
    if not _is_toll(cluster):
        return cluster.members, []
    exact = sorted(a.value for a in cluster.members if not isinstance(a.value, str))
    middle = exact[(len(exact) - 1) // 2]
    most: dict[str, float] = defaultdict(float)
    for a in cluster.members:
        if not isinstance(a.value, str) and a.hedge is not Hedge.VAGUE:
            most[a.article] = max(most[a.article], a.value)
    heard: dict[float, set[str]] = defaultdict(set)
    for a in cluster.members:
        if not isinstance(a.value, str):
            heard[a.value].add(a.article)
    few = [
        a
        for a in cluster.members
        if not isinstance(a.value, str)
        and (
            (a.value <= _FEW and a.value <= most[a.article] / 2 and (a.value == 1 or len(heard[a.value]) == 1))
            or not middle / _FAR <= a.value <= middle * _FAR
        )
    ]
    return [a for a in cluster.members if a not in few], few


def _near(cluster: Cluster) -> list[Cluster]:
    """The cluster, cut where a gap between its figures is too wide for two reports of one thing; tolls have their own rule."""
    kind = cluster.members[0].kind
    if not cluster.members or cluster.key.rule or kind not in _GAP or _is_toll(cluster):
        return [cluster]
    runs: list[list[Assertion]] = []
    for a in sorted(cluster.members, key=lambda a: (size_of(a), a.article, a.span)):
        if runs and size_of(a) <= _GAP[kind] * size_of(runs[-1][-1]):
            runs[-1].append(a)
        else:
            runs.append([a])
    return [_of(cluster, run) for run in runs]


def _split(cluster: Cluster) -> list[Cluster]:
    """The cluster, or one for each value where nothing shows that its figures are of the same thing."""
    if _is_sure(cluster):
        return [cluster]
    values = _by_value(cluster.members)
    shared = [v for v in values if len({a.article for a in v}) > 1]
    if shared and not _is_weak(cluster):
        small = [v for v in values if v not in shared and size_of(v[0]) < _FEW]
        main = [a for v in values if v not in small for a in v]
        return [_of(cluster, main), *(_of(cluster, v) for v in small)]
    return [_of(cluster, v) for v in values]


def _is_sure(cluster: Cluster) -> bool:
    if cluster.key.role == "family member":
        return False
    key, kind = cluster.key, cluster.members[0].kind
    if len(cluster.members) == 1 or key.rule or kind in (Kind.DATE, Kind.AGE):
        return True
    if kind is Kind.PERCENT:
        return key.sort in _SURE_RATES or _is_single(cluster)
    if kind is Kind.COUNT and key.sort == "people":
        if key.state in _OUTCOMES:
            return True
        return key.state in BY_NAME and _is_single(cluster) and all(size_of(a) > _SMALL for a in cluster.members)
    if kind is Kind.COUNT:
        if key.sort in OWNED:
            return True
        if key.sort == "magnitude":
            return _is_single(cluster)
        told = key.state in BY_NAME or (key.state != "*" and _is_single(cluster))
        if key.state == AT_WORK:
            return _is_single(cluster)
        return told and all(size_of(a) > _FEW for a in cluster.members)
    if key.sort == "onset to end":
        return len({a.speaker for a in cluster.members}) == 1 and bool(cluster.members[0].speaker)
    if key.sort == "length" and not _is_single(cluster):
        return False
    if all(s.anchor or s.owner for s in cluster.softs):
        return not _is_weak(cluster)
    return kind is not Kind.DURATION and _is_single(cluster)


def _is_single(cluster: Cluster) -> bool:
    """Whether each article gives one value only, so that the property has one bearer there: the height, the fine."""
    sizes: dict[str, float] = {}
    for a in cluster.members:
        first = sizes.setdefault(a.article, size_of(a))
        if abs(first - size_of(a)) > _NEAR * abs(size_of(a)):
            return False
    return True


def _is_weak(cluster: Cluster) -> bool:
    """Subjects of equal values only: a few words tell too loosely what lasted, or which family of many."""
    return cluster.key.sort == "time" or cluster.key.role == "family member"


def _by_value(members: Sequence[Assertion]) -> list[list[Assertion]]:
    """The members by equal or nearly equal size, units converted; smallest first."""
    runs: list[list[Assertion]] = []
    for a in sorted(members, key=lambda a: (size_of(a), a.article, a.span)):
        if (
            runs
            and abs(size_of(a) - size_of(runs[-1][0])) <= _NEAR * size_of(runs[-1][0])
            and (a.kind is not Kind.COUNT or size_of(a) == size_of(runs[-1][0]))
        ):
            runs[-1].append(a)
        else:
            runs.append([a])
    return runs


def _of(cluster: Cluster, members: Sequence[Assertion]) -> Cluster:
    return replace(cluster, members=sorted(members, key=lambda a: (a.article, a.span)))
