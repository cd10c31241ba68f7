"""Figures of one thing; and those that their slots alone join: ages, dates, and what a newsroom's rule names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.grouping.keys import OWNED, Key
from factcheck.grouping.names import fold
from factcheck.grouping.soft import Soft, conflict
from factcheck.model import Assertion, Kind

_TOLD = ("sort", "state", "role", "aspect", "scope", "year")


@dataclass
class Cluster:
    """Figures of one thing, by place, under the key that says most, with their soft slots; `why` tells what joined them."""

    key: Key
    softs: list[Soft]
    members: list[Assertion]
    why: tuple[str, ...] = ()

    def reasons(self) -> tuple[str, ...]:
        """The slots that its members share, in words, and what else joined them."""
        slots = ((slot, getattr(self.key, slot)) for slot in _TOLD)
        return (*(f"{slot}: {said}" for slot, said in slots if said not in ("", "*")), *self.why)


def by_slots_alone(key: Key, kind: Kind) -> bool:
    """Whether figures of this key and kind are joined by their slots, without weighing what else speaks for it."""
    return bool(key.rule) or kind in (Kind.DATE, Kind.AGE)


def settled(key: Key, members: Sequence[tuple[Assertion, Soft]]) -> list[Cluster]:
    """The clusters of one key whose soft slots nowhere conflict: the fullest first, each figure where it agrees most."""
    by_soft: dict[Soft, list[Assertion]] = defaultdict(list)
    for assertion, soft in members:
        by_soft[soft].append(assertion)
    found: list[Cluster] = []
    shelf: dict[str, list[Cluster]] = defaultdict(list)
    for soft in sorted(by_soft, key=lambda s: (-_known(s), -len(by_soft[s]), s)):
        near = _shelved(shelf, soft) if key.sort in OWNED else found
        fitting = [c for c in near if not any(conflict(key, soft, other) for other in c.softs)]
        if fitting:
            chosen = max(fitting, key=lambda c: (max(_agreement(soft, o) for o in c.softs), len(c.members)))
        else:
            chosen = Cluster(key, [], [])
            found.append(chosen)
            for letter in _letters(soft):
                shelf[letter].append(chosen)
        chosen.softs.append(soft)
        chosen.members += by_soft[soft]
    for cluster in found:
        cluster.members.sort(key=lambda a: (a.article, a.span))
    return found


def _known(soft: Soft) -> int:
    """How many slots the text fills."""
    return sum(map(bool, (soft.owner, soft.place, soft.anchor, soft.day)))


def _agreement(one: Soft, other: Soft) -> int:
    """How many known slots agree."""
    return sum(bool(getattr(one, s)) and getattr(one, s) == getattr(other, s) for s in ("owner", "place", "anchor", "day"))


def _letters(soft: Soft) -> Iterator[str]:
    """Names that may be one share the first letter of some word or the last of the surname: a coarse index of owners."""
    words = fold(soft.owner).split() or [""]
    yield from sorted({f"{w[:1]}-" for w in words})
    yield f"-{words[-1][-1:]}"


def _shelved(shelf: dict[str, list[Cluster]], soft: Soft) -> list[Cluster]:
    near = {id(c): c for letter in _letters(soft) for c in shelf[letter]}
    return list(near.values())
