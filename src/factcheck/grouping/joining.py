"""Clusters split and joined by how likely their figures are of one thing, pair by pair.

The slots have made clusters; what the text leaves open, the signs of each pair weigh up. A cluster whose figures are unlike is
parted; clusters and lone figures that are alike on average are joined, the likeliest first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.pairs import Profile, at_odds, chances, equal, rarities, signs
from factcheck.grouping.weights import cards
from factcheck.model import Kind

PARTED = 0.15
"""Below this mean likeliness a cluster falls apart."""

JOINED = 0.3
"""From this mean likeliness on two clusters that share a value are joined."""

JOINED_UNEQUAL = 0.45
"""The same where no value is shared: figures that differ must be alike in more, for they may raise an alarm."""

SURE = 0.35
"""How likely two figures whose slots agree must be of one thing to raise an alarm. On sets that nobody had read, 36 of 44 such
pairs above it were of one thing, and half of those below."""

SURE_JOINED = 0.8
"""The same where only their likeness joined them: of such pairs below it 15 of 26 were of one thing."""

_LIKE = 10.0
"""How many times one figure may be another that it is weighed against, where their slots do not agree."""

_SEVERAL = 12
"""Members that stand for a large cluster when it is weighed against another."""

_NEIGHBOURS = 24
"""Clusters next in size, among those that share a word or value, that a cluster is weighed against."""

_WIDE = 40
"""A word that stands near more figures than this brings none together."""


class Likeness:
    """How likely any two figures of a folder are of one thing, each pair weighed once."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._profiles = {p.assertion.id: p for p in profiles}
        self._rarity = rarities(profiles)
        self._chance = chances(profiles)
        self._weighed: dict[tuple[str, str], float] = {}

    def of(self, one: str, other: str) -> float:
        """The likeliness of a pair, by the ids of its assertions."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._weighed:
            first, second = self._profiles[pair[0]], self._profiles[pair[1]]
            self._weighed[pair] = self._probability(first, second) if _comparable(first, second) else 0.0
        return self._weighed[pair]

    def _probability(self, one: Profile, other: Profile) -> float:
        alike = equal(one, other)
        chance = self._chance[one.key.event, one.key.dimension] if alike else 0.0
        return cards()[alike].probability(signs(one, other, self._rarity), chance)

    def told(self, one: str, other: str) -> str:
        """What weighs most in a pair: "0.84: three digits +0.5, same state +0.4"."""
        first, second = sorted((self._profiles[one], self._profiles[other]), key=lambda p: p.assertion.id)
        card = cards()[equal(first, second)]
        return f"{self.of(one, other):.2f}: {card.told(signs(first, second, self._rarity))}"

    def profile(self, assertion: str) -> Profile:
        """The profile of an assertion, by its id."""
        return self._profiles[assertion]


def _comparable(one: Profile, other: Profile) -> bool:
    """Whether a pair is worth weighing: equal, or alike in slots or words and not too far apart in size."""
    if at_odds(one, other):
        return False
    if equal(one, other) or one.key == other.key:
        return True
    small, great = sorted((abs(one.size), abs(other.size)))
    named = one.slots["sort"] and one.slots["sort"] == other.slots["sort"]
    return great <= _LIKE * small and bool(named or one.slots["noun"] == other.slots["noun"] or one.near & other.near)


@dataclass
class _Unit:
    """What is joined as one: a cluster, or a part of one.

    `examples` are the ids of the members that stand for all, `values` all its values, `proof` the likeliest pair that joined
    it.
    """

    cluster: Cluster
    examples: list[str]
    values: set[str]
    proof: tuple[float, str, str] | None = None


def part(cluster: Cluster, likeness: Likeness) -> list[Cluster]:
    """The cluster, or its parts where its figures are unlike on average."""
    if not _weighable(cluster) or len(cluster.members) == 1:
        return [cluster]
    single = [_Unit(replace(cluster, members=[a]), [a.id], set()) for a in cluster.members]
    found = _joined(single, likeness, _all_pairs(len(single)), PARTED, PARTED)
    return [unit.cluster for unit in found] if len(found) > 1 else [cluster]


def join(clusters: Sequence[Cluster], likeness: Likeness) -> list[Cluster]:
    """The clusters, those that are alike made one; each cluster that was joined says by which pair."""
    units = [_unit(c, likeness) for c in clusters if _weighable(c)]
    rest = [c for c in clusters if not _weighable(c)]
    found = _joined(units, likeness, _candidates(units, likeness), JOINED, JOINED_UNEQUAL)
    return [*rest, *(_told(unit, likeness) for unit in found)]


class Certainty:
    """Whether two members of a subject are so surely of one thing that they may raise an alarm; `parted` are the clusters that
    the slots made, before likeness joined them."""

    def __init__(self, likeness: Likeness, parted: Sequence[Cluster]) -> None:
        self._likeness = likeness
        self._weighed = {a.id: n for n, cluster in enumerate(parted) for a in cluster.members if _weighable(cluster)}
        self._fixed = frozenset(a.id for cluster in parted for a in cluster.members if not _weighable(cluster))

    def __call__(self, one: str, other: str) -> bool:
        """Whether the two, by the ids of their assertions, may raise an alarm."""
        if one in self._fixed:
            return True
        agree = one in self._weighed and self._weighed[one] == self._weighed.get(other)
        return self._likeness.of(one, other) >= (SURE if agree else SURE_JOINED)


def _weighable(cluster: Cluster) -> bool:
    """Dates are joined by their slots alone, and what a newsroom's rule joins stays joined."""
    return not cluster.key.rule and cluster.members[0].kind is not Kind.DATE


def _unit(cluster: Cluster, likeness: Likeness) -> _Unit:
    ids = [a.id for a in sorted(cluster.members, key=lambda a: (likeness.profile(a.id).size, a.article, a.span))]
    step = max(1.0, len(ids) / _SEVERAL)
    stand = [ids[int(n * step)] for n in range(min(len(ids), _SEVERAL))]
    return _Unit(cluster, stand, {f"{likeness.profile(i).size:.5g}" for i in ids})


def _all_pairs(count: int) -> Iterator[tuple[int, int]]:
    return ((i, j) for i in range(count) for j in range(i + 1, count))


def _candidates(units: Sequence[_Unit], likeness: Likeness) -> Iterable[tuple[int, int]]:
    """Pairs of units of one event and dimension that share a value, a noun, a class or a rare word, nearest in size first."""
    shelves: dict[tuple[str, str, tuple[str, str]], list[int]] = defaultdict(list)
    for n, unit in enumerate(units):
        profiles = [likeness.profile(i) for i in unit.examples]
        handles: set[tuple[str, str]] = {("value", value) for value in unit.values}
        handles |= {(slot, p.slots[slot]) for p in profiles for slot in ("sort", "noun")}
        handles |= {("word", word) for p in profiles for word in p.near}
        for named in handles:
            shelves[unit.cluster.key.event, unit.cluster.key.dimension, named].append(n)
    size = [likeness.profile(unit.examples[0]).size for unit in units]
    pairs: set[tuple[int, int]] = set()
    for (_, _, (sort, _)), shelf in shelves.items():
        if sort == "word" and len(shelf) > _WIDE:
            continue
        ordered = sorted(shelf, key=lambda n: (size[n], n))
        for at, n in enumerate(ordered):
            pairs |= {(min(n, m), max(n, m)) for m in ordered[at + 1 : at + 1 + _NEIGHBOURS]}
    return sorted(pairs)


def _joined(
    units: Sequence[_Unit], likeness: Likeness, pairs: Iterable[tuple[int, int]], shared: float, unshared: float
) -> list[_Unit]:
    """Average-link clustering: the two likeliest units become one until none is likely enough; ties by position."""
    alive = dict(enumerate(units))
    beside: dict[int, set[int]] = defaultdict(set)
    queue: list[tuple[float, int, int]] = []

    def weighed(i: int, j: int) -> Iterator[tuple[float, int, int]]:
        least = shared if alive[i].values & alive[j].values else unshared
        over = _mean(alive[i], alive[j], likeness) - least
        if over >= 0:
            yield -over, i, j

    for i, j in pairs:
        beside[i].add(j)
        beside[j].add(i)
        queue += weighed(i, j)
    heapify(queue)
    following = len(units)
    while queue:
        _, i, j = heappop(queue)
        if i not in alive or j not in alive:
            continue
        alive[following] = _merged(alive.pop(i), alive.pop(j), likeness)
        beside[following] = (beside.pop(i) | beside.pop(j)) & alive.keys()
        for n in sorted(beside[following]):
            beside[n].add(following)
            for entry in weighed(n, following):
                heappush(queue, entry)
        following += 1
    return [alive[n] for n in sorted(alive)]


def _mean(one: _Unit, other: _Unit, likeness: Likeness) -> float:
    return sum(likeness.of(a, b) for a in one.examples for b in other.examples) / (len(one.examples) * len(other.examples))


def _merged(one: _Unit, other: _Unit, likeness: Likeness) -> _Unit:
    """Both under the key of the one that says more: with all its slots, named, the fuller."""
    first, second = sorted((one, other), key=lambda u: _rank(u, likeness))
    proof = max((likeness.of(a, b), a, b) for a in one.examples for b in other.examples)
    members = sorted((*one.cluster.members, *other.cluster.members), key=lambda a: (a.article, a.span))
    whole = replace(first.cluster, softs=[*first.cluster.softs, *second.cluster.softs], members=members)
    found = _unit(whole, likeness)
    found.proof = max(p for p in (one.proof, other.proof, proof) if p is not None)
    return found


def _rank(unit: _Unit, likeness: Likeness) -> tuple[bool, bool, int, str]:
    lacking = all(likeness.profile(i).lacks for i in unit.examples)
    return lacking, unit.cluster.key.state in ("", "*"), -len(unit.cluster.members), unit.cluster.members[0].id


def _told(unit: _Unit, likeness: Likeness) -> Cluster:
    if unit.proof is None:
        return unit.cluster
    _, one, other = unit.proof
    return replace(unit.cluster, why=(*unit.cluster.why, f"likeness {likeness.told(one, other)}"))

