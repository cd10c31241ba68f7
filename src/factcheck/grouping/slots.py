"""The slots of every figure of a folder, set side by side: its event, key, soft slots and profile, or what it lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.grouping.clusters import Cluster, Soft, soft_of, stated
from factcheck.grouping.days import Days
from factcheck.grouping.events import events
from factcheck.grouping.keys import Key, currencies, key_of, missing
from factcheck.grouping.newsroom import rule_for
from factcheck.grouping.pairs import Profile, in_context, profile
from factcheck.grouping.places import Places
from factcheck.model import Article, Assertion, Kind, SubjectRule


class Slots:
    """What is compared of each figure.

    `placed` are the assertions in the order given with their event, `ordered` the same by article and place in it.
    """

    def __init__(self, assertions: Sequence[Assertion], articles: Sequence[Article], rules: Sequence[SubjectRule] = ()) -> None:
        found = events(articles)
        self.placed = [
            replace(a, topic=replace(a.topic, event=found[a.article])) if a.article in found else a for a in assertions
        ]
        self.ordered = sorted(self.placed, key=lambda a: (a.article, a.span, a.id))
        self.places = Places(self.ordered, articles)
        self.money = currencies(self.ordered)
        self.rules = {rule.id: rule for rule in rules}
        days = Days(found, articles)
        self._ruled = {a.id: rule for a in self.ordered if (rule := rule_for(a, rules)) is not None}
        self._keys = {a.id: key_of(a, days, self.places, self.money, self._ruled.get(a.id)) for a in self.ordered}
        self._lacks = {a.id: missing(a, ruled=a.id in self._ruled) for a in self.ordered}
        self._dated = {a.article for a in self.ordered if stated(a)}

    def keyed(self) -> list[tuple[Key, list[Assertion]]]:
        """The figures that lack no slot by key, in a fixed order."""
        found: dict[Key, list[Assertion]] = defaultdict(list)
        for a in self.ordered:
            if not self._lacks[a.id]:
                found[self._keys[a.id]].append(a)
        return sorted(found.items(), key=lambda row: repr(row[0]))

    def lacking(self) -> Iterator[tuple[Assertion, str]]:
        """The figures that lack a slot, each with the reason, slot first."""
        return ((a, self._lacks[a.id]) for a in self.ordered if self._lacks[a.id])

    def alone(self, assertion: Assertion) -> Cluster:
        """A cluster of one figure, whatever it lacks."""
        return Cluster(self._keys[assertion.id], [self._soft(assertion)], [assertion])

    def profiles(self) -> list[Profile]:
        """The profiles of all figures but dates, each with how it stands among the others."""
        return in_context(
            [
                profile(a, self._keys[a.id], self._soft(a), self._lacks[a.id], self.places.of(a))
                for a in self.ordered
                if a.kind is not Kind.DATE
            ]
        )

    def _soft(self, assertion: Assertion) -> Soft:
        return soft_of(self._keys[assertion.id], assertion, self.places, assertion.article in self._dated)
