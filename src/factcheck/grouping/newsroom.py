"""A newsroom's own words for a subject, where it gives any: they name and join, and nothing here needs them."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.grouping.places import words
from factcheck.model import Assertion, SubjectRule

_VOWELS = frozenset("aeiou")


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
    said = topic.predicate.lower()
    tests = (
        (rule.nouns, {topic.head, topic.sort, topic.counted.lower(), topic.role}),
        ([form for verb in rule.predicates for form in forms(verb)], {*said.split(), said}),
        (rule.states, {topic.state}),
        (rule.places, set(words(topic.place)) | {topic.place.lower()}),
    )
    asked = [(wanted, have) for wanted, have in tests if wanted]
    return bool(asked) and all({w.lower() for w in wanted} & have for wanted, have in asked)


def forms(verb: str) -> tuple[str, ...]:
    """A verb of the dictionary and its regular participles: strand, stranded, stranding; hold out, holding out."""
    first, gap, rest = verb.lower().partition(" ")
    short = len(first) > 2 and first[-1] not in _VOWELS | set("wxy") and first[-2] in _VOWELS and first[-3] not in _VOWELS
    doubled = first + first[-1] if short else first
    if first.endswith("e"):
        past, going = f"{first}d", f"{first if first.endswith('ee') else first[:-1]}ing"
    elif first.endswith("y") and first[-2:-1] not in _VOWELS:
        past, going = f"{first[:-1]}ied", f"{first}ing"
    else:
        past, going = f"{doubled}ed", f"{doubled}ing"
    return tuple(f"{form}{gap}{rest}" for form in (first, past, going, f"{first}ed", f"{first}ing"))
