"""The slots of every figure of a folder, set side by side: its event, key, soft slots and profile, or what it lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.grouping.clusters import Cluster, by_slots_alone, settled
from factcheck.grouping.currencies import Currencies
from factcheck.grouping.days import Days
from factcheck.grouping.events import events
from factcheck.grouping.keys import Key, key_of, missing
from factcheck.grouping.newsroom import rule_for
from factcheck.grouping.places import Places
from factcheck.grouping.profiles import Profile, in_context, profile
from factcheck.grouping.soft import Soft, softs_of
from factcheck.model import Article, Assertion, Kind, Polarity, SubjectRule


class Slots:
    """What is compared of each figure.

    `placed` are the assertions in the order given with their event, `lacks` the reason why the key of one is not complete, slot
    first, by id.
    """

    def __init__(self, assertions: Sequence[Assertion], articles: Sequence[Article], rules: Sequence[SubjectRule] = ()) -> None:
        found = events(articles)
        self.placed = [
            replace(a, topic=replace(a.topic, event=found[a.article])) if a.article in found else a for a in assertions
        ]
        self._ordered = sorted(self.placed, key=lambda a: (a.article, a.span, a.id))
        self._places = Places(self._ordered, articles)
        self._currencies = Currencies(self._ordered)
        self._keyed = self._by_key(Days(found, articles), rules)
        self.lacks = {a.id: reason for a in self._ordered if (reason := missing(a, ruled=bool(self._slots[a.id][0].rule)))}

    def _by_key(self, days: Days, rules: Sequence[SubjectRule]) -> dict[Key, list[Assertion]]:
        """The figures by key, and of each its key and its soft slots, read in the company of those of its key."""
        keyed: dict[Key, list[Assertion]] = defaultdict(list)
        for a in self._ordered:
            keyed[key_of(a, days, self._places, self._currencies, rule_for(a, rules))].append(a)
        self._slots: dict[str, tuple[Key, Soft]] = {
            a.id: (key, soft)
            for key, members in keyed.items()
            for a, soft in zip(members, softs_of(key, members, self._places), strict=True)
        }
        return dict(sorted(keyed.items(), key=lambda row: repr(row[0])))

    def settled(self) -> list[Cluster]:
        """The clusters of what is joined by its slots alone: ages, dates, and what a newsroom's rule joins."""
        found: list[Cluster] = []
        for key, members in self._keyed.items():
            whole = [(a, self._slots[a.id][1]) for a in members if a.id not in self.lacks and by_slots_alone(key, a.kind)]
            found += settled(key, whole)
        return found

    def loose(self) -> list[Cluster]:
        """A cluster for each other figure that the text asserts, whatever slot it lacks."""
        return [
            Cluster(key, [soft], [a])
            for a in self._ordered
            if a.attribution.polarity is Polarity.ASSERTED
            for key, soft in [self._slots[a.id]]
            if not by_slots_alone(key, a.kind)
        ]

    def profiles(self) -> list[Profile]:
        """The profiles of all figures but dates, each with how it stands among the others."""
        return in_context(
            [
                profile(a, *self._slots[a.id], self.lacks.get(a.id, ""), self._currencies.size(a), self._places.of(a))
                for a in self._ordered
                if a.kind is not Kind.DATE
            ]
        )
