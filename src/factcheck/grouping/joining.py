"""Clusters split and joined by how likely their figures are of one thing, pair by pair.

The slots have made clusters; what the text leaves open, the signs of each pair weigh up. A cluster whose figures are unlike is
parted; clusters and lone figures that are alike on average are joined, the likeliest first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush
from itertools import combinations, pairwise

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.names import fold
from factcheck.grouping.pairs import Profile, at_odds, can_both_hold, chances, equal, plainly_one, rarities, signs
from factcheck.grouping.weights import cards
from factcheck.model import Kind

PARTED = 0.15
"""Below this mean likeliness a cluster falls apart."""

JOINED = 0.4
"""From this mean likeliness on two clusters that share a value are joined."""

JOINED_UNEQUAL = 0.45
"""The same where no value is shared: figures that differ must be alike in more, for they may raise an alarm."""

SURE = 0.35
"""How likely two figures whose slots agree must be of one thing to raise an alarm: of the alarms on the read sets from 0.3 on,
36 of 44 were of one thing."""

SURE_JOINED = 0.8
"""The same where only their likeness joined them: of such alarms on the read sets below 0.9, 15 of 26 were of one thing."""

JOINED_ONE_KEY = 0.35

_LIKE = 5.0
"""How many times one figure may be another that it is weighed against, where their slots do not agree."""

_SEVERAL = 2
"""Members that stand for a large cluster when it is weighed against another."""

_NEIGHBOURS = 8
"""Figures or clusters next in size that one is weighed against, among those that share a slot, a word or a value."""

_GLANCE = 2
"""Of these, the few that are weighed first."""

_HOPELESS = 0.05
"""Below this mean of those few the rest is not weighed."""

_CROWDED = 200
"""Clusters that share a slot or value from which on each is weighed against few, so that time grows with their number."""

_FEW_NEIGHBOURS = 2

_SURNAME = 4
"""Letters at the end of an owner's name that are the same in its short form."""

_WIDE = 40
"""A word that stands near more figures than this brings none together."""


class Likeness:
    """How likely any two figures of a folder are of one thing, each pair weighed once.

    What is said in the same words but for the figure is of one thing: nobody needs to learn that.
    """

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
            self._weighed[pair] = self._probability(first, second)
        return self._weighed[pair]

    def _probability(self, one: Profile, other: Profile) -> float:
        if _in_the_same_words(one, other):
            return 1.0
        if not _comparable(one, other):
            return 0.0
        alike = equal(one, other)
        chance = self._chance[one.key.event, one.key.dimension] if alike else 0.0
        return cards()[alike].probability(signs(one, other, alike, self._rarity), chance)

    def told(self, one: str, other: str) -> str:
        """What weighs most in a pair: "0.84: three digits +0.5, same state +0.4"."""
        first, second = sorted((self._profiles[one], self._profiles[other]), key=lambda p: p.assertion.id)
        alike = equal(first, second)
        return f"{self.of(one, other):.2f}: {cards()[alike].told(signs(first, second, alike, self._rarity))}"

    def profile(self, assertion: str) -> Profile:
        """The profile of an assertion, by its id."""
        return self._profiles[assertion]


def _in_the_same_words(one: Profile, other: Profile) -> bool:
    """Whether one sentence was copied from the other; "a man, 30, was hurt" is said of many men."""
    wording = one.assertion.wording
    return bool(wording) and wording == other.assertion.wording and one.assertion.kind is not Kind.AGE


def _comparable(one: Profile, other: Profile) -> bool:
    """Whether a pair is worth weighing: equal, or alike in slots or words and not too far apart in size."""
    if not equal(one, other) and one.key != other.key:
        small, great = sorted((abs(one.size), abs(other.size)))
        if great > _LIKE * small:
            return False
        named = one.slots["sort"] and one.slots["sort"] == other.slots["sort"]
        if not (named or one.slots["noun"] == other.slots["noun"] or one.near & other.near):
            return False
    return not at_odds(one, other)


@dataclass
class _Unit:
    """What is joined as one: a cluster, or a part of one.

    `examples` are the ids of the members that stand for all, `values` all its values, `told` its figures by article, `proof`
    the likeliest pair that joined it.
    """

    cluster: Cluster
    examples: list[str]
    values: set[str]
    told: dict[str, list[Profile]]
    proof: tuple[float, str, str] | None = None


def join(clusters: Sequence[Cluster], likeness: Likeness) -> list[Cluster]:
    """The clusters, those that are alike made one; each cluster that was joined says by which pair."""
    units = [_unit(c, likeness) for c in clusters if _weighable(c)]
    rest = [c for c in clusters if not _weighable(c)]
    found = _joined(units, likeness, _candidates(units, likeness), _least)
    return [*rest, *(_told(unit, likeness) for unit in found)]


class Certainty:
    """Whether two members of a subject are so surely of one thing that they may raise an alarm.

    What dates, ages and a newsroom's rules join (`fixed`, by id) is sure.
    """

    def __init__(self, likeness: Likeness, fixed: Collection[str]) -> None:
        self._likeness = likeness
        self._fixed = fixed

    def __call__(self, one: str, other: str) -> bool:
        """Whether the two, by the ids of their assertions, may raise an alarm."""
        if one in self._fixed:
            return True
        first, second = self._likeness.profile(one), self._likeness.profile(other)
        least = SURE if first.key == second.key else SURE_JOINED
        return plainly_one(first, second) and self._likeness.of(one, other) >= least


def _weighable(cluster: Cluster) -> bool:
    """Dates are joined by their slots alone, and what a newsroom's rule joins stays joined."""
    return not cluster.key.rule and cluster.members[0].kind is not Kind.DATE


def _unit(cluster: Cluster, likeness: Likeness) -> _Unit:
    ids = [a.id for a in sorted(cluster.members, key=lambda a: (likeness.profile(a.id).size, a.article, a.span))]
    step = max(1.0, len(ids) / _SEVERAL)
    stand = [ids[int(n * step)] for n in range(min(len(ids), _SEVERAL))]
    told: dict[str, list[Profile]] = defaultdict(list)
    for a in cluster.members:
        told[a.article].append(likeness.profile(a.id))
    return _Unit(cluster, stand, {f"{likeness.profile(i).size:.5g}" for i in ids}, told)


def _candidates(units: Sequence[_Unit], likeness: Likeness) -> Iterable[tuple[int, int]]:
    """Pairs of units of one event and dimension that share a value, slots, a noun or a rare word, nearest in size first."""
    shelves: dict[tuple[str, str, tuple[str, str]], list[int]] = defaultdict(list)
    for n, unit in enumerate(units):
        profiles = [likeness.profile(i) for i in unit.examples]
        handles: set[tuple[str, str]] = {("value", value) for value in unit.values}
        for p in profiles:
            told = f"{p.slots['state']} {fold(p.slots['owner'])[-_SURNAME:]}"
            handles |= {("sort", f"{p.slots['sort']} {told}"), ("noun", f"{p.slots['noun']} {told}")}
        handles |= {("word", word) for p in profiles for word in p.near}
        for named in handles:
            shelves[unit.cluster.key.event, unit.cluster.key.dimension, named].append(n)
    size = [likeness.profile(unit.examples[0]).size for unit in units]
    pairs: set[tuple[int, int]] = set()
    for (_, _, (sort, _)), shelf in shelves.items():
        if sort == "word" and len(shelf) > _WIDE:
            continue
        ordered = sorted(shelf, key=lambda n: (size[n], n))
        reach = _NEIGHBOURS if len(ordered) < _CROWDED else _FEW_NEIGHBOURS
        for at, n in enumerate(ordered):
            pairs |= {(min(n, m), max(n, m)) for m in ordered[at + 1 : at + 1 + reach]}
    return sorted(pairs)


def _joined(
    units: Sequence[_Unit],
    likeness: Likeness,
    pairs: Iterable[tuple[int, int]],
    least: Callable[[_Unit, _Unit], float],
) -> list[_Unit]:
    """Average-link clustering: the two likeliest units become one until none is as likely as it must be; ties by position."""
    alive = dict(enumerate(units))
    beside: dict[int, set[int]] = defaultdict(set)
    queue: list[tuple[float, int, int]] = []

    def weighed(i: int, j: int) -> Iterator[tuple[float, int, int]]:
        over = _mean(alive[i], alive[j], likeness) - least(alive[i], alive[j])
        if over >= 0 and not _told_apart(alive[i], alive[j]):
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


def _least(one: _Unit, other: _Unit) -> float:
    """How likely two clusters must be of one thing to be joined; those of one key have been judged to be two already."""
    if one.values & other.values:
        return JOINED
    return JOINED_ONE_KEY if one.cluster.key == other.cluster.key else JOINED_UNEQUAL


def _told_apart(one: _Unit, other: _Unit) -> bool:
    """Whether some article gives both and not one figure for both, so that it means two things: 16 shot, 15 wounded."""
    return one.cluster.key != other.cluster.key and any(
        not any(equal(a, b) or can_both_hold(a, b) for a in one.told[article] for b in other.told[article])
        for article in one.told.keys() & other.told.keys()
    )


def _mean(one: _Unit, other: _Unit, likeness: Likeness) -> float:
    """The mean likeness over the examples of two units; 0 where a first few are of two things."""
    glance = [likeness.of(a, b) for a in one.examples[:_GLANCE] for b in other.examples[:_GLANCE]]
    if sum(glance) < _HOPELESS * len(glance):
        return 0.0
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
    """The cluster with what weighed most: in the pair that joined it, else in its likeliest pair."""
    pairs = [unit.proof] if unit.proof else [(likeness.of(a, b), a, b) for a, b in combinations(unit.examples, 2)]
    if not pairs:
        return unit.cluster
    _, one, other = max(pairs)
    return replace(unit.cluster, why=(*unit.cluster.why, f"likeness {likeness.told(one, other)}"))
