"""How likely two figures are of one thing, by what their pair shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from factcheck.grouping.confidence import of_reading
from factcheck.grouping.pairs import at_odds, equal, plainly_one, signs
from factcheck.grouping.profiles import Profile, chances, rarities
from factcheck.grouping.weights import cards
from factcheck.model import Kind, Role

BY_SLOTS = 0.9
"""How surely what is not weighed is of one thing: dates, ages, and what a newsroom's rules join."""

_CROWD, _FEWEST = 16, 6
"""Figures of a story from which on one may be of any of many things, and below which nothing more is gained."""

_LIKE = 5.0
"""How many times one figure may be another that it is weighed against, where their slots do not agree."""

_FAR = 40.0
"""The same where they agree: the dead of one night are not those of the year."""


class Likeness:
    """How likely any two figures of a folder are of one thing, each pair weighed once.

    What is said in the same words but for the figure is of one thing: nobody needs to learn that.
    """

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._profiles = {p.assertion.id: p for p in profiles}
        self._rarity = rarities(profiles)
        self._chance = chances(profiles)
        self._weighed: dict[tuple[str, str], float] = {}

    def of(self, one: str, other: str) -> float:
        """The likeliness of a pair, by the ids of its assertions."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._weighed:
            first, second = self._profiles[pair[0]], self._profiles[pair[1]]
            self._weighed[pair] = self._probability(first, second)
        return self._weighed[pair]

    def _probability(self, one: Profile, other: Profile) -> float:
        if _in_the_same_words(one, other):
            return 1.0
        if not _comparable(one, other):
            return 0.0
        alike = equal(one, other)
        chance = self._chance[one.key.event, one.key.dimension] if alike else 0.0
        return cards()[alike].probability(signs(one, other, alike, self._rarity), chance)

    def crowds(self) -> Counter[str]:
        """How many figures each event has."""
        return Counter(p.key.event for p in self._profiles.values())

    def told(self, one: str, other: str) -> str:
        """What weighs most in a pair: "0.84: three digits +0.5, same state +0.4"."""
        first, second = sorted((self._profiles[one], self._profiles[other]), key=lambda p: p.assertion.id)
        alike = equal(first, second)
        return f"{self.of(one, other):.2f}: {cards()[alike].told(signs(first, second, alike, self._rarity))}"

    def profile(self, assertion: str) -> Profile:
        """The profile of an assertion, by its id."""
        return self._profiles[assertion]


def _in_the_same_words(one: Profile, other: Profile) -> bool:
    """Whether one sentence was copied from the other; "a man, 30, was hurt" is said of many men."""
    wording = one.assertion.wording
    return bool(wording) and wording == other.assertion.wording and one.assertion.kind is not Kind.AGE


def _comparable(one: Profile, other: Profile) -> bool:
    """Whether a pair is worth weighing: equal, or alike in slots or words and not too far apart in size."""
    small, great = sorted((abs(one.size), abs(other.size)))
    if great > _FAR * small:
        return False
    if not equal(one, other) and one.key != other.key:
        if great > _LIKE * small:
            return False
        named = one.slots["sort"] and one.slots["sort"] == other.slots["sort"]
        if not (named or one.slots["noun"] == other.slots["noun"] or one.near & other.near):
            return False
    return not at_odds(one, other)


class Certainty:
    """How sure it is that two members of a subject were read rightly and are of one thing, 0 to 1.

    That is as they are like, and more in a story of few figures, where there is little that one could be instead, as between a
    headline and its own text; unless a slot sets one apart. `fixed` are the ids of what is joined without being weighed.
    """

    def __init__(self, likeness: Likeness, fixed: Collection[str]) -> None:
        self._likeness = likeness
        self._fixed = fixed
        self._crowd = likeness.crowds()

    def __call__(self, one: str, other: str) -> float:
        """How sure it is of the two, by the ids of their assertions."""
        if one in self._fixed:
            return BY_SLOTS
        first, second = self._likeness.profile(one), self._likeness.profile(other)
        if not (_in_the_same_words(first, second) or plainly_one(first, second)):
            return 0.0
        likely = self._likeness.of(one, other)
        crowd = _FEWEST if _is_headline_of(first, second) else max(_FEWEST, self._crowd[first.key.event])
        others = min(1.0, crowd / _CROWD)
        return of_reading(first.assertion) * of_reading(second.assertion) * likely / (likely + (1.0 - likely) * others)


def _is_headline_of(one: Profile, other: Profile) -> bool:
    """Whether one stands over the text in which the other stands."""
    a, b = one.assertion, other.assertion
    return a.article == b.article and Role.HEADLINE in (a.role, b.role) and one.key == other.key
