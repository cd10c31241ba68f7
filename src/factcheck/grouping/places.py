"""Places as soft slots: the place that the folder is about is `HERE`; unknown fits any; two known ones must touch."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from factcheck.lexicon.nations import nations_in
from factcheck.lexicon.people import SUSPECTED
from factcheck.lexicon.places import EVERYWHERE, PARTS, SPOTS
from factcheck.lexicon.states import HARM
from factcheck.model import Article, Assertion, Hedge, Kind, Scope, Topic

HERE = "here"

_COUNTRY = "in-"
"""Marks a country, or one of two places that a story sets side by side, beside `HERE`."""

_TOGETHER = " and "
"""Between two places that a figure is told of together."""

_CONTRAST = 2
"""How many times the greater of two figures is the other where an article gives both for two places of one story."""

_LEAD = 700
"""Characters of an article that say where it plays."""

_SHARE = 2
"""A place in the leads of one article in two is the event's own; a dateline, all in capitals, does not count."""

_WORD = re.compile(r"[^\W_]+")


class Places:
    """Which places are common to an event, so that naming them tells nothing apart."""

    def __init__(self, assertions: Sequence[Assertion], articles: Sequence[Article]) -> None:
        leads = {a.id: frozenset(w.lower() for w in _WORD.findall(a.text[:_LEAD]) if not w.isupper()) for a in articles}
        of_event: dict[str, set[str]] = defaultdict(set)
        named: dict[str, set[str]] = defaultdict(set)
        there: dict[str, set[str]] = defaultdict(set)
        for assertion in assertions:
            if assertion.article in leads:
                of_event[assertion.topic.event].add(assertion.article)
            named[assertion.topic.event] |= words(assertion.topic.place)
            there[assertion.topic.event] |= nations_in(assertion.topic.place)
        self._common: set[tuple[str, str]] = set()
        for event, ids in of_event.items():
            heard = Counter(w for i in ids for w in leads[i] & named[event])
            self._common |= {(event, w) for w, n in heard.items() if _SHARE * n >= len(ids)}

        self._doubted = _doubted(assertions)
        self._sides = _sides(assertions, self._common)
        spoken = {a.id: nations_in(a.text[:_LEAD]) for a in articles}
        self._home = {event: _home([spoken[i] for i in sorted(ids)], there[event]) for event, ids in of_event.items()}

    def role_of(self, topic: Topic) -> str:
        """The role without where they are from, where that is the country that the event plays in: local soldiers, customers.

        Those of its people who came to harm without any other role stay a group of their own.
        """
        if topic.role == SUSPECTED and topic.event not in self._doubted:
            return ""
        role, _, origin = topic.role.partition("from ")
        if not origin or origin != self._home.get(topic.event) or (not role and topic.state in HARM):
            return topic.role
        return role.strip()

    def of(self, assertion: Assertion) -> str:
        """The place of a figure for comparison: empty if unknown, `HERE` if it is the event's own.

        A spot with a name is a place like others: of "Kelt stadium" Kelt is left.
        """
        found = words(assertion.topic.place)
        if assertion.topic.place == EVERYWHERE:
            return EVERYWHERE
        if _TOGETHER in assertion.topic.place:
            return ""
        event = assertion.topic.event
        if any((event, word) in self._common for word in found):
            sides = {word for word in found if (event, word) in self._sides}
            return " ".join((HERE, *sorted(_COUNTRY + n for n in nations_in(assertion.topic.place) | sides)))
        named = found - SPOTS if any(w[:1].isupper() for w in assertion.topic.place.split()) else found
        return " ".join(sorted(named or found))


def _sides(assertions: Sequence[Assertion], common: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """The common places that an article tells apart, by event: it counts the same for both, and far more here than there."""
    told: dict[tuple[str, ...], dict[frozenset[str], float]] = defaultdict(lambda: defaultdict(float))
    for a in assertions:
        named = frozenset(word for word in words(a.topic.place) - SPOTS if (a.topic.event, word) in common)
        if a.kind is Kind.COUNT and isinstance(a.value, float) and a.hedge is not Hedge.VAGUE and named:
            by_place = told[a.topic.event, a.article, a.topic.sort, a.topic.state]
            by_place[named] = max(by_place[named], a.value)
    found: set[tuple[str, str]] = set()
    for (event, *_), by_place in told.items():
        ranked = sorted(by_place.items(), key=lambda item: (item[1], sorted(item[0])))
        for (lower, less), (upper, more) in pairwise(ranked):
            if not lower & upper and _CONTRAST * less < more:
                found |= {(event, word) for word in lower | upper}
    return found | {(event, word) for event, word in _joined(assertions) if (event, word) in common}


def _joined(assertions: Sequence[Assertion]) -> set[tuple[str, str]]:
    """The places, by event, of which a count is told together and others of each alone: "257 in Oldbury and Corrie Vale"."""
    alone: dict[str, set[frozenset[str]]] = defaultdict(set)
    together: set[tuple[str, tuple[frozenset[str], ...]]] = set()
    for a in assertions:
        parts = tuple(words(part) - SPOTS for part in a.topic.place.split(_TOGETHER))
        if a.kind is Kind.COUNT and len(parts) > 1:
            together.add((a.topic.event, parts))
        elif a.kind is Kind.COUNT:
            alone[a.topic.event].update(parts)
    both = ((event, parts) for event, parts in together if all(part in alone[event] for part in parts))
    return {(event, word) for event, parts in both for part in parts for word in part}


def _doubted(assertions: Sequence[Assertion]) -> set[str]:
    """The events of which an article counts far fewer cases than suspected ones: elsewhere the cases are the suspected."""
    told: dict[tuple[str, str], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for a in assertions:
        if a.topic.state == "infected" and a.topic.scope is Scope.TOTAL and not a.topic.year and isinstance(a.value, float):
            told[a.topic.event, a.article][a.topic.role].append(a.value)
    both = ((event, of[""], of[SUSPECTED]) for (event, _), of in told.items() if "" in of and SUSPECTED in of)
    return {event for event, plain, suspected in both if _CONTRAST * max(plain) < max(suspected)}


def _home(leads: Sequence[frozenset[str]], there: set[str]) -> str:
    """The country in which an event plays: one its figures are placed in, and named in the leads of one article in two."""
    heard = Counter(nation for lead in leads for nation in lead if nation in there)
    found = sorted((-n, nation) for nation, n in heard.items() if _SHARE * n >= len(leads))
    return found[0][1] if found else ""


def words(place: str) -> frozenset[str]:
    """The words of a place that name it: without its compass part and its articles."""
    return frozenset(w for w in place.lower().replace("-", " ").split() if w not in PARTS and w not in ("the", "of"))


def apart(one: str, other: str) -> bool:
    """Whether two places are known and share no word, or lie in two countries that the event plays in."""
    a, b = set(one.split()), set(other.split())
    if HERE in a | b and (is_spot(one) or is_spot(other)):
        return False
    ours, theirs = ({w for w in words if w.startswith(_COUNTRY)} for words in (a, b))
    return bool(a and b) and (not a & b or bool(ours and theirs and not ours & theirs))


def is_side(place: str) -> bool:
    """Whether a place is one of those that the story tells apart."""
    return _COUNTRY in place


def is_spot(place: str) -> bool:
    """Whether a place is a spot within the scene: the upper deck, the square."""
    return any(word in SPOTS for word in place.split()) and place.islower()
