"""How much each sign of a pair weighs: two scorecards, learned by `training/` from articles of our own.

`weights.json` holds them: a bias and a weight in log-odds for each sign, one card for two equal figures and one for two that
differ, for an equal value is itself the best evidence that two articles speak of one thing.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

_TOLD = 4
"""Signs that are told of a pair, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Card:
    """A scorecard: what a pair without any sign has, and what each sign adds, in log-odds."""

    bias: float
    signs: Mapping[str, float]

    def probability(self, signs: Iterable[str], chance: float = 0.0) -> float:
        """How likely a pair with these signs is of one thing; a sign that the card does not know says nothing.

        `chance` is what speaks against every such pair of the story, in log-odds.
        """
        weight = self.signs.get
        return 1 / (1 + math.exp(chance - self.bias - math.fsum([weight(sign, 0.0) for sign in signs])))

    def told(self, signs: Iterable[str]) -> str:
        """The weightiest of the signs with their weights: "slots agree +0.9, a count -0.6"."""
        weighed = sorted((-abs(self.signs.get(sign, 0.0)), sign) for sign in signs)
        return ", ".join(f"{sign} {self.signs[sign]:+.1f}" for weight, sign in weighed[:_TOLD] if weight)


@cache
def cards() -> tuple[Card, Card]:
    """The card for two figures that differ and the one for two that are equal."""
    read = json.loads(resources.files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    different, equal = (Card(read[name]["bias"], read[name]["signs"]) for name in ("different", "equal"))
    return different, equal
