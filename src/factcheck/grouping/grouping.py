"""The story of grouping: articles into events, figures into keys, keys into subjects; what has no key stands alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.grouping.clusters import Cluster, clusters
from factcheck.grouping.confidence import of_member
from factcheck.grouping.days import Days
from factcheck.grouping.echoes import join_echoes
from factcheck.grouping.events import events
from factcheck.grouping.evidence import weigh
from factcheck.grouping.keys import Key, currencies, key_of
from factcheck.grouping.labels import behaves, describe, identity, place_of
from factcheck.grouping.newsroom import rule_for
from factcheck.grouping.places import Places
from factcheck.grouping.twins import join_twins
from factcheck.grouping.values import join_by_value
from factcheck.model import Article, Assertion, Subject, SubjectRule


@dataclass(frozen=True, slots=True)
class Grouping:
    """What grouping made of a folder.

    `assertions` stand in the order given, with subject, confidence and event set; `subjects` by id; `alone` holds the id of
    every assertion that is compared with nothing and the reason, slot first ("owner: the text does not say whose it is").
    """

    assertions: tuple[Assertion, ...]
    subjects: tuple[Subject, ...]
    alone: tuple[tuple[str, str], ...]


def group(assertions: Sequence[Assertion], articles: Sequence[Article], rules: Sequence[SubjectRule] = ()) -> Grouping:
    """Put together what a careful editor would set side by side.

    The order of articles and assertions changes nothing but the order of `assertions`. Subject rules name and join the figures
    that meet them; without any, grouping rests on the topics alone.
    """
    found = events(articles)
    placed = [replace(a, topic=replace(a.topic, event=found[a.article])) if a.article in found else a for a in assertions]
    ordered = sorted(placed, key=lambda a: (a.article, a.span, a.id))
    places = Places(ordered, articles)
    days = Days(found, articles)
    money = currencies(ordered)
    keyed: dict[Key, list[Assertion]] = defaultdict(list)
    alone: list[tuple[str, str]] = []
    named: dict[Key, SubjectRule] = {}
    for assertion in ordered:
        rule = rule_for(assertion, rules)
        key = key_of(assertion, days, places, money, rule)
        if isinstance(key, str):
            alone.append((assertion.id, key))
            continue
        keyed[key].append(assertion)
        if rule is not None:
            named[key] = rule
    grouped, lone = weigh(join_by_value([c for key in sorted(keyed, key=repr) for c in clusters(key, keyed[key], places)]))
    alone += [(a.id, reason) for a, reason in lone]
    reasons = dict(alone)
    joined = join_twins(join_echoes(grouped, money), [a for a in ordered if a.id in reasons], money)
    subjects, members = _subjects(joined, named)
    return Grouping(
        tuple(members.get(a.id, replace(a, subject=None)) for a in placed),
        tuple(sorted(subjects, key=lambda s: s.id)),
        tuple(sorted((id, reason) for id, reason in alone if id not in members)),
    )


def _subjects(grouped: Sequence[Cluster], named: Mapping[Key, SubjectRule]) -> tuple[list[Subject], dict[str, Assertion]]:
    """The subjects of the clusters, and every member with its subject and confidence, by id."""
    subjects: list[Subject] = []
    members: dict[str, Assertion] = {}
    taken: set[str] = set()
    for cluster in grouped:
        rule = named.get(cluster.key)
        ident = identity(cluster, rule, taken)
        taken.add(ident)
        own = tuple(replace(a, subject=ident, confidence=of_member(a, cluster)) for a in cluster.members)
        members.update((a.id, a) for a in own)
        subjects.append(
            Subject(
                id=ident,
                label=rule.label if rule else describe(cluster),
                behaves=rule.behaves if rule and rule.behaves else behaves(cluster),
                place=place_of(cluster),
                assertions=own,
                confidence=min(a.confidence for a in own),
                why=cluster.why,
                rule=rule.id if rule else "",
            )
        )
    return subjects, members
