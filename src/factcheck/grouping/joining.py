"""Figures joined by how likely they are of one thing, pair by pair, the likeliest first."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.likeness import Likeness
from factcheck.grouping.names import fold
from factcheck.grouping.pairs import can_both_hold, equal
from factcheck.grouping.profiles import Profile
from factcheck.grouping.soft import parted
from factcheck.model import Span

JOINED = 0.27
"""From this mean likeness on two clusters whose slots agree are joined; chosen by `training/train.py --check`."""

JOINED_UNLIKE = 0.45
"""The same where some slot differs, or is wanting in both."""

_SEVERAL = 4
"""Members that stand for a large cluster when it is weighed against another."""

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


_Place = tuple[float, str, Span, str]
"""A member's size, article, place in it and id."""


@dataclass
class _Unit:
    """What is joined as one.

    `ranked` are its members by size, `examples` the ids of those that stand for all, `told` its figures by article, `proof`
    the likeliest pair that joined it; `lacking` whether no member has all its slots.
    """

    cluster: Cluster
    ranked: list[_Place]
    examples: list[str]
    told: dict[str, list[Profile]]
    lacking: bool
    proof: tuple[float, str, str] | None = None


def join(figures: Sequence[Cluster], likeness: Likeness) -> list[Cluster]:
    """Average-link clustering: the two likeliest become one until none is likely enough, those whose slots agree first.

    Ties go by position. `figures` are clusters of one member each. Every cluster that was joined says by which pair.
    """
    alive = {n: _unit(figure, likeness) for n, figure in enumerate(figures)}
    beside: dict[int, set[int]] = defaultdict(set)
    queue: list[tuple[bool, float, int, int]] = []

    def weighed(i: int, j: int) -> Iterator[tuple[bool, float, int, int]]:
        mean = _mean(alive[i], alive[j], likeness)
        unlike = alive[i].cluster.key != alive[j].cluster.key or (alive[i].lacking and alive[j].lacking)
        if mean >= (JOINED_UNLIKE if unlike else JOINED) and not _told_apart(alive[i], alive[j]):
            yield unlike, -mean, i, j

    for i, j in _candidates([likeness.profile(c.members[0].id) for c in figures]):
        beside[i].add(j)
        beside[j].add(i)
        queue += weighed(i, j)
    heapify(queue)
    following = len(alive)
    while queue:
        *_, i, j = heappop(queue)
        if i not in alive or j not in alive:
            continue
        alive[following] = _merged(alive.pop(i), alive.pop(j), likeness)
        beside[following] = (beside.pop(i) | beside.pop(j)) & alive.keys()
        for n in sorted(beside[following]):
            beside[n].add(following)
            for entry in weighed(n, following):
                heappush(queue, entry)
        following += 1
    return [_told(alive[n], likeness) for n in sorted(alive)]


def _unit(figure: Cluster, likeness: Likeness) -> _Unit:
    (made,) = figure.members
    profile = likeness.profile(made.id)
    own = Cluster(figure.key, list(figure.softs), [made], figure.why)
    ranked = [(profile.size, made.article, made.span, made.id)]
    return _Unit(own, ranked, [made.id], defaultdict(list, {made.article: [profile]}), bool(profile.lacks))


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


def _merged(one: _Unit, other: _Unit, likeness: Likeness) -> _Unit:
    """Both under the key of the one that says more: with all its slots, named, the fuller.

    The smaller is put into the larger, so that a subject of thousands is not copied for each figure that joins it.
    """
    proof = max((likeness.of(a, b), a, b) for a in one.examples for b in other.examples)
    key = min((one, other), key=_rank).cluster.key
    large, small = (one, other) if len(one.cluster.members) >= len(other.cluster.members) else (other, one)
    large.cluster.key = key
    large.cluster.softs += small.cluster.softs
    large.cluster.members += small.cluster.members
    for article, profiles in small.told.items():
        large.told[article] += profiles
    for place in small.ranked:
        insort(large.ranked, place)
    large.examples = _spread(large.ranked)
    large.lacking = one.lacking and other.lacking
    large.proof = max(p for p in (one.proof, other.proof, proof) if p is not None)
    return large


def _spread(ranked: Sequence[_Place]) -> list[str]:
    """Those that stand for all: some from the smallest to the largest."""
    step = max(1.0, len(ranked) / _SEVERAL)
    return [ranked[int(n * step)][-1] for n in range(min(len(ranked), _SEVERAL))]


def _rank(unit: _Unit) -> tuple[bool, bool, int, str]:
    return unit.lacking, unit.cluster.key.state in ("", "*"), -len(unit.cluster.members), unit.cluster.members[0].id


def _told(unit: _Unit, likeness: Likeness) -> Cluster:
    """The cluster, its members by place, with what weighed most in the pair that joined it."""
    if unit.proof is None:
        return unit.cluster
    _, one, other = unit.proof
    members = sorted(unit.cluster.members, key=lambda a: (a.article, a.span))
    return replace(unit.cluster, members=members, why=(*unit.cluster.why, f"likeness {likeness.told(one, other)}"))
