"""Wording as evidence: what two articles say in the same words but for one figure is one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.keys import dimension_of

_Wording = tuple[str, str, str]


def join_echoes(found: Sequence[Cluster], money: Mapping[str, str]) -> list[Cluster]:
    """Join the clusters of one event that hold a figure of like dimension in the same words of two articles."""
    said: dict[_Wording, list[tuple[int, str]]] = defaultdict(list)
    for n, cluster in enumerate(found):
        for a in cluster.members:
            wording = a.wording
            if wording:
                said[a.topic.event, dimension_of(a, money), wording].append((n, a.article))
    parent = list(range(len(found)))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for heard in said.values():
        if len({article for _, article in heard}) == len(heard) > 1:
            for n, _ in heard[1:]:
                low, high = sorted((root(heard[0][0]), root(n)))
                parent[high] = low
    parts: dict[int, list[Cluster]] = defaultdict(list)
    for n, cluster in enumerate(found):
        parts[root(n)].append(cluster)
    return [_merged(parts[n]) for n in sorted(parts)]


def _merged(parts: Sequence[Cluster]) -> Cluster:
    """The parts under the key of the fullest."""
    if len(parts) == 1:
        return parts[0]
    fullest = max(parts, key=lambda p: len(p.members))
    return replace(
        fullest,
        softs=[s for p in parts for s in p.softs],
        members=sorted((a for p in parts for a in p.members), key=lambda a: (a.article, a.span)),
        why=(*fullest.why, "wording: the same sentence in another article"),
    )
