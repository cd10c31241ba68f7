"""The story of grouping: articles into events, figures into keys, keys into subjects; what has no key stands alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.confidence import in_all
from factcheck.grouping.joining import join
from factcheck.grouping.labels import behaves, describe, identity, place_of
from factcheck.grouping.likeness import Certainty, Likeness
from factcheck.grouping.slots import Slots
from factcheck.model import Article, Assertion, Subject, SubjectRule


@dataclass(frozen=True, slots=True)
class Grouping:
    """What grouping made of a folder.

    `assertions` stand in the order given, with subject, confidence and event set; `subjects` by id; `alone` holds the id of
    every assertion that is compared with nothing and the reason, slot first ("owner: the text does not say whose it is").
    `sure` says how sure it is that two members of one subject, by their ids, are of one thing, 0 to 1.
    """

    assertions: tuple[Assertion, ...]
    subjects: tuple[Subject, ...]
    alone: tuple[tuple[str, str], ...]
    sure: Callable[[str, str], float]


def group(assertions: Sequence[Assertion], articles: Sequence[Article], rules: Sequence[SubjectRule] = ()) -> Grouping:
    """Put together what a careful editor would set side by side.

    The order of articles and assertions changes nothing but the order of `assertions`. Subject rules name and join the figures
    that meet them; without any, grouping rests on the topics alone.
    """
    slots = Slots(assertions, articles, rules)
    likeness = Likeness(slots.profiles())
    settled = slots.settled()
    joined = [c for c in join(slots.loose(), likeness) if len(c.members) > 1 or c.members[0].id not in slots.lacks]
    subjects, members = _subjects([*settled, *joined], {rule.id: rule for rule in rules})
    return Grouping(
        tuple(members.get(a.id, replace(a, subject=None)) for a in slots.placed),
        tuple(sorted(subjects, key=lambda s: s.id)),
        tuple(sorted((id, reason) for id, reason in slots.lacks.items() if id not in members)),
        Certainty(likeness, {a.id for c in settled for a in c.members}),
    )


def _subjects(grouped: Sequence[Cluster], rules: Mapping[str, SubjectRule]) -> tuple[list[Subject], dict[str, Assertion]]:
    """The subjects of the clusters, and every member with its subject and confidence, by id."""
    subjects: list[Subject] = []
    members: dict[str, Assertion] = {}
    taken: set[str] = set()
    for cluster in grouped:
        rule = rules.get(cluster.key.rule)
        ident = identity(cluster, rule, taken)
        taken.add(ident)
        own = tuple(replace(a, subject=ident, confidence=in_all(a)) for a in cluster.members)
        members.update((a.id, a) for a in own)
        subjects.append(
            Subject(
                id=ident,
                label=rule.label if rule else describe(cluster),
                behaves=rule.behaves if rule and rule.behaves else behaves(cluster),
                place=place_of(cluster),
                assertions=own,
                confidence=min(a.confidence for a in own),
                why=cluster.reasons(),
                rule=rule.id if rule else "",
            )
        )
    return subjects, members
