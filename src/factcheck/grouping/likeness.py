"""How likely two figures are of one thing, by what their pair shows; and whether that is sure enough for an alarm."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from factcheck.grouping.pairs import at_odds, equal, plainly_one, signs
from factcheck.grouping.profiles import Profile, chances, rarities
from factcheck.grouping.weights import cards
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Kind

SURE = 0.5
"""How likely two figures whose slots agree must be of one thing to raise an alarm."""

SURE_NAMED = 0.42
"""The same where the text names what happened to those who are counted: killed, remaining, arrested."""

SURE_JOINED = 0.8
"""The same where only their likeness joined them."""

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
    """Whether two members of a subject are so surely of one thing that they may raise an alarm.

    What dates, ages and a newsroom's rules join (`fixed`, by id) is sure.
    """

    def __init__(self, likeness: Likeness, fixed: Collection[str]) -> None:
        self._likeness = likeness
        self._fixed = fixed

    def __call__(self, one: str, other: str) -> bool:
        """Whether the two, by the ids of their assertions, may raise an alarm."""
        if one in self._fixed:
            return True
        first, second = self._likeness.profile(one), self._likeness.profile(other)
        least = SURE_JOINED if first.key != second.key else SURE_NAMED if first.key.state in BY_NAME else SURE
        return plainly_one(first, second) and self._likeness.of(one, other) >= least
