"""One currency for the sums of an event, by the rates that its own articles give: "$62 billion (£46 billion)"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median

from factcheck.grouping.sizes import size_of
from factcheck.model import Assertion, Kind

_BESIDE = 4
"""Characters between a sum and the same sum in another currency, at most: " (", "/", " or "."""


class Currencies:
    """What each currency of an event is worth in the one that most of its sums are given in."""

    def __init__(self, ordered: Sequence[Assertion]) -> None:
        """`ordered` are the assertions of a folder by article and place in it."""
        counted: dict[str, Counter[str]] = defaultdict(Counter)
        for a in ordered:
            if a.kind is Kind.MONEY:
                counted[a.topic.event][a.unit] += 1
        told: dict[str, dict[tuple[str, str], list[float]]] = defaultdict(lambda: defaultdict(list))
        for one, other in _converted(ordered):
            told[one.topic.event][one.unit, other.unit].append(size_of(one) / size_of(other))
            told[one.topic.event][other.unit, one.unit].append(size_of(other) / size_of(one))
        self._worth = {
            (event, unit): (main, worth)
            for event, units in counted.items()
            for main, worths in _chained(units, {pair: median(rates) for pair, rates in told[event].items()})
            for unit, worth in worths.items()
        }

    def of(self, a: Assertion) -> str:
        """The currency that a sum is compared in: its own where no article converts it."""
        return self._worth[a.topic.event, a.unit][0]

    def size(self, a: Assertion) -> float:
        """The size of a figure, a sum in the currency that it is compared in."""
        return size_of(a) * (self._worth[a.topic.event, a.unit][1] if a.kind is Kind.MONEY else 1.0)


def _converted(ordered: Sequence[Assertion]) -> Iterator[tuple[Assertion, Assertion]]:
    """Sums that stand right beside one another in two currencies."""
    for before, after in pairwise(a for a in ordered if a.kind is Kind.MONEY):
        beside = before.article == after.article and 0 <= after.span[0] - before.span[1] <= _BESIDE
        if beside and before.unit != after.unit and size_of(before) and size_of(after):
            yield before, after


def _chained(units: Counter[str], rates: Mapping[tuple[str, str], float]) -> Iterator[tuple[str, dict[str, float]]]:
    """The currencies that rates lead to from one another: the commonest, and what each is worth in it."""
    left = sorted(units, key=lambda unit: (-units[unit], unit))
    while left:
        main = left[0]
        worths = {main: 1.0}
        reached = [main]
        for known in reached:
            for unit in left:
                if unit not in worths and (unit, known) in rates:
                    worths[unit] = worths[known] / rates[unit, known]
                    reached.append(unit)
        left = [unit for unit in left if unit not in worths]
        yield main, worths
