"""A newsroom's own words for a subject, where it gives any: they name and join, and nothing here needs them."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.grouping.places import words
from factcheck.model import Assertion, SubjectRule


def rule_for(assertion: Assertion, rules: Sequence[SubjectRule]) -> SubjectRule | None:
    """The first rule, by id, whose every list of words the assertion meets; a list left empty meets anything."""
    for rule in sorted(rules, key=lambda r: r.id):
        if _meets(assertion, rule):
            return rule
    return None


def _meets(assertion: Assertion, rule: SubjectRule) -> bool:
    topic = assertion.topic
    if topic.aspect != "actual" or topic.scope.value != "total" or topic.year:
        return False
    tests = (
        (rule.nouns, {topic.head, topic.sort, topic.counted.lower(), topic.role}),
        (rule.predicates, set(topic.predicate.lower().split()) | {topic.predicate.lower()}),
        (rule.states, {topic.state}),
        (rule.places, set(words(topic.place)) | {topic.place.lower()}),
    )
    asked = [(wanted, have) for wanted, have in tests if wanted]
    return bool(asked) and all({w.lower() for w in wanted} & have for wanted, have in asked)
