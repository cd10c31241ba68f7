"""Two counts that are a whole and a part of it after all: what is missing between them is told beside the smaller one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from factcheck.checks.conflicts import Conflict, middle
from factcheck.model import Assertion, Hedge, Kind, Scope

FEWEST, LEAST = 20.0, 5.0
"""The larger and the smaller part from which on it is no chance that the two make the whole."""

OPEN = 0.05
"""Share by which parts may come out above a whole that is rounded or has no upper bound."""

NAMED = 3.0
"""Those who are named beside "ten others", at most."""


class Told:
    """The counts of one thing in one state that stand together in an article, whatever subjects they are of."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        together: dict[tuple[str, ...], set[float]] = defaultdict(set)
        for a in assertions:
            if a.kind is Kind.COUNT and a.topic.sort:
                together[a.article, a.topic.sort, a.topic.state].add(middle(a))
        self._parts = {
            (a.topic.sort, a.topic.state, middle(a), whole)
            for a in assertions
            if a.kind is Kind.COUNT and a.topic.scope is Scope.PART
            for whole in together[a.article, a.topic.sort, a.topic.state]
            if whole > middle(a)
        }
        self._beside: dict[tuple[str, str, float], set[float]] = defaultdict(set)
        for (_, sort, state), values in together.items():
            for value in values:
                self._beside[sort, state, value] |= values - {value}

    def reconciles(self, conflict: Conflict) -> bool:
        """Whether the larger count is the smaller one and another: 257 are 247 in one town and 10 in the other; 11 are a mother
        and 10 others; or some article tells the smaller as a part of it: "113 died, 111 of them in the north"."""
        smaller, larger = sorted((conflict.first, conflict.second), key=middle)
        if smaller.kind is not Kind.COUNT or conflict.one_wording:
            return False
        missing = middle(larger) - middle(smaller)
        if smaller.topic.counted.lower().startswith("other") and missing <= NAMED:
            return True
        if (smaller.topic.sort, smaller.topic.state, middle(smaller), middle(larger)) in self._parts:
            return True
        above = 0.0 if larger.hedge is Hedge.EXACT else OPEN * middle(larger)
        beside = self._beside.get((smaller.topic.sort, smaller.topic.state, middle(smaller)), set())
        enough = middle(smaller) >= FEWEST and missing >= LEAST
        return enough and any(missing <= other <= missing + above for other in beside)
