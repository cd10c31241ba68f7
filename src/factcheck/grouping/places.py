"""Places as soft slots: the place that the folder is about is `HERE`; unknown fits any; two known ones must touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from factcheck.lexicon.places import PARTS, SPOTS
from factcheck.model import Assertion

HERE = "here"


class Places:
    """Which places are common to an event, so that naming them tells nothing apart."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        naming: dict[tuple[str, str], set[str]] = defaultdict(set)
        articles: dict[str, set[str]] = defaultdict(set)
        for assertion in assertions:
            articles[assertion.topic.event].add(assertion.article)
            for word in words(assertion.topic.place):
                naming[assertion.topic.event, word].add(assertion.article)
        self._common = {at for at, named in naming.items() if 2 * len(named) >= len(articles[at[0]])}

    def of(self, assertion: Assertion) -> str:
        """The place of a figure for comparison: empty if unknown, `HERE` if it is the event's own."""
        found = words(assertion.topic.place)
        if any((assertion.topic.event, word) in self._common for word in found):
            return HERE
        return " ".join(sorted(found))


def words(place: str) -> frozenset[str]:
    """The words of a place that name it: without its compass part and its articles."""
    return frozenset(w for w in place.lower().replace("-", " ").split() if w not in PARTS and w not in ("the", "of"))


def apart(one: str, other: str) -> bool:
    """Whether two places are known and share no word."""
    return bool(one and other) and not set(one.split()) & set(other.split())


def is_spot(place: str) -> bool:
    """Whether a place is a spot within the scene: the upper deck, the square."""
    return any(word in SPOTS for word in place.split()) and place.islower()
