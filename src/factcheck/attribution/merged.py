"""Sets of things that are one, joined two by two, with the reason for each union."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Merged:
    """Union of speakers, with the reason for each union."""

    def __init__(self, members: Iterable[str]) -> None:
        self._parent = {m: m for m in members}
        self.why: dict[str, str] = {}

    def find(self, member: str) -> str:
        """The representative of a member's set."""
        root = member
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[member] != root:
            self._parent[member], member = root, self._parent[member]
        return root

    def join(self, one: str, other: str, why: str) -> None:
        """Put two members into one set."""
        a, b = self.find(one), self.find(other)
        if a != b:
            low, high = sorted((a, b))
            self._parent[high] = low
            for member in (one, other):
                self.why.setdefault(member, why)

    def sets(self) -> dict[str, list[str]]:
        """Members by representative, sorted."""
        found: dict[str, list[str]] = defaultdict(list)
        for member in sorted(self._parent):
            found[self.find(member)].append(member)
        return dict(found)
