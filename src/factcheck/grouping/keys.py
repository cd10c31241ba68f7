"""The hard slots of a figure: what must be the same for two figures to be compared at all, or why there is no such key."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.grouping.currencies import Currencies
from factcheck.grouping.days import Days
from factcheck.grouping.places import HERE, Places
from factcheck.lexicon.happenings import MANY
from factcheck.lexicon.measures import unit_of
from factcheck.lexicon.shares import SUBGROUPED
from factcheck.model import Assertion, Kind, Polarity, Scope, SubjectRule, Topic

OWNED = frozenset(
    {
        "vote",
        "seat",
        "age",
        "stake",
        "approval",
        "point",
        "goal",
        "medal",
        "run",
        "try",
        "wicket",
        "title",
        "sentence",
        "term",
        "ban",
    }
)
"""Sorts that say nothing without their owner, or are the whole where nobody owns them."""

_PERSONAL = OWNED - {"vote", "seat"}

ONSET_TO_END = "onset to end"
"""How long something took from a moment that each speaker chooses."""

_NEVER = {"time of doing": "it counts how often, not how many", "address": "the number is a name"}


@dataclass(frozen=True, slots=True)
class Key:
    """Hard slots, all of which must agree."""

    event: str
    dimension: str
    sort: str
    state: str
    role: str
    aspect: str
    scope: str
    part: str
    year: str
    whole: bool
    rule: str = ""


def key_of(assertion: Assertion, days: Days, places: Places, currencies: Currencies, rule: SubjectRule | None = None) -> Key:
    """The key of an assertion, its empty slots included."""
    topic = assertion.topic
    dimension = _dimension(assertion, currencies)
    if rule is not None:
        return Key(topic.event, dimension, "", "", "", "", "", "", "", False, rule.id)
    return Key(
        topic.event,
        dimension,
        topic.sort,
        topic.state,
        places.role_of(topic),
        "planned" if topic.aspect in ("target", "forecast") else topic.aspect,
        _scope_of(topic, places.of(assertion)).value,
        part_of(topic, assertion.value, places.of(assertion)),
        days.when(assertion),
        topic.sort in OWNED and not topic.owner,
    )


def _scope_of(topic: Topic, place: str = "") -> Scope:
    """The scope; a part that its own noun names is all of that role: "12 dead, among them two pilots" has all pilots dead.

    People counted in a list by place are all of their place, unless it is the one that the event plays in.
    """
    named = topic.role and not topic.anchor and topic.sort == "people"
    if topic.anchor.startswith("in ") and topic.sort == "people" and place and not place.startswith(HERE):
        return Scope.TOTAL
    return Scope.TOTAL if topic.scope is Scope.PART and named else topic.scope


def part_of(topic: Topic, value: float | str, place: str = "") -> str:
    """What tells one part from another: its words, or the share's whole; additions are comparable only where they are equal."""
    scope = _scope_of(topic, place)
    if scope in (Scope.ADDITION, Scope.OTHER):
        return f"= {value:g}" if isinstance(value, float) else str(value)
    if topic.sort in ("share", "change") or scope is Scope.PART or topic.sort in SUBGROUPED:
        return " ".join(w for w in (topic.anchor.lower(), topic.over if topic.sort == "change" else "") if w)
    return ""


def _dimension(assertion: Assertion, currencies: Currencies) -> str:
    """The kind with the dimension of its unit: "measure length", "money EUR", "count"."""
    if assertion.kind is Kind.MONEY:
        return f"money {currencies.of(assertion)}"
    if assertion.topic.sort == "thrust":
        return "measure force"
    if assertion.kind is Kind.MEASURE or assertion.kind is Kind.DURATION:
        return f"{assertion.kind} {unit_of(assertion.unit)[0]}"
    return str(assertion.kind)


def missing(assertion: Assertion, ruled: bool = False) -> str:
    """The slot that the text left empty, in words; empty if the key is complete, or a newsroom's rule stands for it."""
    topic = assertion.topic
    if assertion.attribution.polarity is not Polarity.ASSERTED:
        return f"polarity: the figure is {assertion.attribution.polarity}"
    if ruled:
        return ""
    if topic.sort in _NEVER:
        return f"sort: {_NEVER[topic.sort]}"
    if not topic.sort:
        return (
            "sort: the text does not say what is counted" if assertion.kind is not Kind.DATE else "state: no one event is dated"
        )
    if assertion.kind is Kind.DATE and topic.sort.split()[0] in MANY and not topic.owner:
        return f"owner: there may be more than one {topic.sort}, and no name tells which"
    if topic.sort in _PERSONAL and not topic.owner:
        return "owner: the text does not say whose it is"
    if not topic.state:
        return (
            "owner: the text does not say whose it is"
            if topic.sort in OWNED
            else "state: the text does not say what happened to them"
        )
    if topic.scope is Scope.PART and not topic.role and not topic.anchor:
        return "scope: a part, and the text does not say which"
    return ""
