"""Figures joined by how likely they are of one thing, pair by pair, the likeliest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.likeness import Likeness
from factcheck.grouping.names import fold
from factcheck.grouping.pairs import can_both_hold, equal
from factcheck.grouping.profiles import Profile
from factcheck.grouping.soft import parted

JOINED = 0.27
"""From this mean likeness on two clusters whose slots agree are joined; chosen by `training/train.py --check`."""

JOINED_UNLIKE = 0.45
"""The same where some slot differs, or is wanting in both."""

_SEVERAL = 4
"""Members that stand for a large cluster when it is weighed against another."""

_GROWN = 1.1
"""How many times its size a cluster must have grown before others stand for it."""

_NEIGHBOURS = 8
"""Figures or clusters next in size that one is weighed against, among those that share a slot, a word or a value."""

_CROWDED = 200
"""Clusters that share a slot or value from which on each is weighed against few, so that time grows with their number."""

_FEW_NEIGHBOURS = 2

_SURNAME = 4
"""Letters at the end of an owner's name that are the same in its short form."""

_WORD = "word"

_WIDE = 40
"""A word that stands near more figures than this brings none together."""


def join(figures: Sequence[Cluster], likeness: Likeness) -> list[Cluster]:
    """Average-link clustering: the two likeliest become one until none is likely enough, those whose slots agree first.

    Ties go by position. `figures` are clusters of one member each. Every cluster that was joined says by which pair.
    """
    joining = _Joining(figures, likeness)
    for i, j in _candidates([likeness.profile(c.members[0].id) for c in figures]):
        joining.meet(i, j)
    joining.join_all()
    return [_told(unit, likeness) for unit in joining.units()]


@dataclass
class _Unit:
    """What is joined as one.

    `told` are its figures by article, `lacking` whether no member has all its slots, `examples` the ids of those that stand for
    all since it had `counted` members, `proof` the likeliest pair that joined it.
    """

    cluster: Cluster
    told: dict[str, list[Profile]]
    lacking: bool
    examples: list[str]
    counted: int = 1
    proof: tuple[float, str, str] | None = None


class _Joining:
    """Units on their way to fewer: which stand beside which, and the pairs likely enough to be joined, the likeliest first."""

    def __init__(self, figures: Sequence[Cluster], likeness: Likeness) -> None:
        self._likeness = likeness
        self._units = {n: self._unit(figure) for n, figure in enumerate(figures)}
        self._beside: dict[int, set[int]] = defaultdict(set)
        self._queue: list[tuple[bool, float, int, int]] = []
        self._next = len(figures)

    def units(self) -> list[_Unit]:
        """What is left, by age."""
        return [self._units[n] for n in sorted(self._units)]

    def meet(self, i: int, j: int) -> None:
        """Set two units beside each other, in the queue if they are likely enough one."""
        self._beside[i].add(j)
        self._beside[j].add(i)
        one, other = self._units[i], self._units[j]
        mean = _mean(one, other, self._likeness)
        unlike = one.cluster.key != other.cluster.key or (one.lacking and other.lacking)
        if mean >= (JOINED_UNLIKE if unlike else JOINED):
            heappush(self._queue, (unlike, -mean, min(i, j), max(i, j)))

    def join_all(self) -> None:
        """Join the likeliest two until none is left."""
        while self._queue:
            *_, i, j = heappop(self._queue)
            if i in self._units and j in self._units and not _told_apart(self._units[i], self._units[j]):
                self._join(i, j)

    def _join(self, i: int, j: int) -> None:
        """Put the smaller into the larger.

        What was weighed with the larger holds until it has changed so much that it is weighed anew under a new number, so
        that no pair is weighed more often than its units double.
        """
        small, large = sorted((i, j), key=lambda n: (len(self._units[n].cluster.members), n))
        taken, others = self._withdrawn(small)
        others.discard(large)
        if self._put(taken, self._units[large]):
            grown, more = self._withdrawn(large)
            large, self._next, others = self._next, self._next + 1, others | more
            self._units[large] = grown
        for n in sorted(others - self._beside[large]):
            self.meet(n, large)

    def _withdrawn(self, n: int) -> tuple[_Unit, set[int]]:
        """A unit and those beside it, after it is taken away from them."""
        others = self._beside.pop(n)
        for other in others:
            self._beside[other].discard(n)
        return self._units.pop(n), others

    def _unit(self, figure: Cluster) -> _Unit:
        (made,) = figure.members
        profile = self._likeness.profile(made.id)
        own = Cluster(figure.key, list(figure.softs), [made], figure.why)
        return _Unit(own, defaultdict(list, {made.article: [profile]}), bool(profile.lacks), [made.id])

    def _put(self, small: _Unit, large: _Unit) -> bool:
        """Put one into another, under the key of the one that says more; whether it must be weighed anew."""
        proof = max((self._likeness.of(a, b), a, b) for a in small.examples for b in large.examples)
        large.proof = max(p for p in (small.proof, large.proof, proof) if p is not None)
        before = large.cluster.key, large.lacking
        large.cluster.key = min((small, large), key=_rank).cluster.key
        large.lacking = small.lacking and large.lacking
        large.cluster.softs += small.cluster.softs
        large.cluster.members += small.cluster.members
        for article, profiles in small.told.items():
            large.told[article] += profiles
        if before == (large.cluster.key, large.lacking) and len(large.cluster.members) < _GROWN * large.counted:
            return False
        large.examples, large.counted = self._spread(large), len(large.cluster.members)
        return True

    def _spread(self, unit: _Unit) -> list[str]:
        """Those that stand for all: some from the smallest to the largest."""
        sizes = {a.id: self._likeness.profile(a.id).size for a in unit.cluster.members}
        ranked = sorted(unit.cluster.members, key=lambda a: (sizes[a.id], a.article, a.span, a.id))
        step = max(1.0, len(ranked) / _SEVERAL)
        return [ranked[int(n * step)].id for n in range(min(len(ranked), _SEVERAL))]


def _candidates(figures: Sequence[Profile]) -> list[tuple[int, int]]:
    """Pairs of figures of one event and dimension that share a value, slots, a noun or a rare word, nearest in size first."""
    shelves: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for n, p in enumerate(figures):
        for handle in _handles(p):
            shelves[p.key.event, p.key.dimension, handle].append(n)
    pairs: set[tuple[int, int]] = set()
    for (*_, handle), shelf in shelves.items():
        if handle.startswith(_WORD) and len(shelf) > _WIDE:
            continue
        ordered = sorted(shelf, key=lambda n: (figures[n].size, n))
        reach = _NEIGHBOURS if len(ordered) < _CROWDED else _FEW_NEIGHBOURS
        for at, n in enumerate(ordered):
            pairs |= {(min(n, m), max(n, m)) for m in ordered[at + 1 : at + 1 + reach]}
    return sorted(pairs)


def _handles(p: Profile) -> set[str]:
    """What a figure may be found by."""
    told = f"{p.slots['state']} {fold(p.slots['owner'])[-_SURNAME:]}"
    return {
        f"value {p.size:.5g}",
        f"sort {p.slots['sort']} {told}",
        f"noun {p.slots['noun']} {told}",
        *(f"{_WORD} {word}" for word in p.near),
    }


def _told_apart(one: _Unit, other: _Unit) -> bool:
    """Whether some article gives both and not one figure for both, so that it means two things: 16 shot, 15 wounded."""
    return one.cluster.key != other.cluster.key and any(
        not any(equal(a, b) or can_both_hold(a, b) for a in one.told[article] for b in other.told[article])
        for article in one.told.keys() & other.told.keys()
    )


def _mean(one: _Unit, other: _Unit, likeness: Likeness) -> float:
    """The mean likeness over the examples of two units; 0 where any two name two owners, days or places."""
    pairs = [(likeness.profile(a), likeness.profile(b)) for a in one.examples for b in other.examples]
    if any(not equal(a, b) and parted(a.soft, b.soft) for a, b in pairs):
        return 0.0
    return sum(likeness.of(a.assertion.id, b.assertion.id) for a, b in pairs) / len(pairs)


def _rank(unit: _Unit) -> tuple[bool, bool, int, str]:
    return unit.lacking, unit.cluster.key.state in ("", "*"), -len(unit.cluster.members), unit.cluster.members[0].id


def _told(unit: _Unit, likeness: Likeness) -> Cluster:
    """The cluster, its members by place, with what weighed most in the pair that joined it."""
    if unit.proof is None:
        return unit.cluster
    _, one, other = unit.proof
    members = sorted(unit.cluster.members, key=lambda a: (a.article, a.span))
    return replace(unit.cluster, members=members, why=(*unit.cluster.why, f"likeness {likeness.told(one, other)}"))
