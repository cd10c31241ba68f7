"""A telling value as evidence: what a text leaves unsaid of a figure, another article that gives the very same figure tells.

Measured on annotated sets, over pairs of which one figure lacked a slot and both had one value in two articles of an event:
with two digits or more (three for a count) 14 of 15 spoke of the same thing; of counts with two digits 18 of 36, with one none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.keys import dimension_of
from factcheck.grouping.sizes import size_of
from factcheck.model import Assertion, Hedge, Kind, Polarity

TELLING = {Kind.COUNT: 3, Kind.MEASURE: 2, Kind.MONEY: 2, Kind.PERCENT: 2}
"""Digits from which on a value of a kind is not shared by chance, zeros at its end left out."""

_Value = tuple[str, str, str, str]


def join_twins(found: Sequence[Cluster], lone: Sequence[Assertion], money: Mapping[str, str]) -> list[Cluster]:
    """The clusters, each with the lone figures whose value it alone holds in another article of the event."""
    holders: dict[_Value, set[int]] = defaultdict(set)
    for n, cluster in enumerate(found):
        for a in cluster.members:
            if _is_telling(a):
                holders[_value(a, money)].add(n)
    gained: dict[int, list[Assertion]] = defaultdict(list)
    for a in lone:
        at = holders[_value(a, money)] if _is_telling(a) and _value(a, money) in holders else set()
        if len(at) == 1 and any(a.article != other.article for other in found[min(at)].members):
            gained[min(at)].append(a)
    return [_with(cluster, gained[n]) if n in gained else cluster for n, cluster in enumerate(found)]


def _is_telling(a: Assertion) -> bool:
    if isinstance(a.value, str) or a.hedge is Hedge.VAGUE or a.attribution.polarity is not Polarity.ASSERTED:
        return False
    return len(f"{a.value:.15g}".replace(".", "").strip("0")) >= TELLING.get(a.kind, 99)


def _value(a: Assertion, money: Mapping[str, str]) -> _Value:
    return a.topic.event, dimension_of(a, money), f"{size_of(a):.4g}", str(a.change)


def _with(cluster: Cluster, twins: Sequence[Assertion]) -> Cluster:
    members = sorted((*cluster.members, *twins), key=lambda a: (a.article, a.span))
    return replace(cluster, members=members, why=(*cluster.why, "value: the same telling figure in another article"))
