"""What a form is read by: the tokens that matched, and the scene that they stand in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from factcheck.timex.meaning import Meaning
from factcheck.timex.tense import Tense, tense
from factcheck.timex.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Found:
    """Tokens `start` to `end` that match a rule, with the token range of each named group."""

    tokens: Tokens
    start: int
    end: int
    groups: dict[str, tuple[int, int]]

    def has(self, name: str) -> bool:
        """Whether a group took part in the match."""
        return name in self.groups

    def get(self, name: str) -> str:
        """The words of a group in small letters; empty where it took no part."""
        if name not in self.groups:
            return ""
        first, last = self.groups[name]
        return self.tokens.text[self.tokens.starts[first] : self.tokens.ends[last - 1]].lower()

    def number(self, name: str) -> int:
        """The digits of a group."""
        return int(re.sub(r"[^0-9]", "", self.get(name)))

    def surface(self) -> str:
        """The whole expression as written."""
        return self.tokens.text[self.tokens.starts[self.start] : self.tokens.ends[self.end - 1]]

    def tense(self) -> Tense:
        """The tense of the clause it stands in."""
        return tense(self.tokens, self.start, self.end)

    def before(self, back: int = 1) -> str:
        """A word before the expression, in small letters."""
        return self.tokens.word(self.start - back)

    def after(self, on: int = 0) -> str:
        """A word after the expression, in small letters."""
        return self.tokens.word(self.end + on)


@dataclass(slots=True)
class Scene:
    """What an expression is read by: the publication day, the outlet's habit, and what the expressions around it give.

    `weekdays` are those that the text names; `stand` and `earlier` hold the last date told in this paragraph and in those
    before it, by precision; `year_nearby` is the year that the paragraph states, `stated` the last day it gave with its year.
    """

    reference: date | None
    day_first: bool | None = None
    weekdays: frozenset[str] = frozenset()
    year_nearby: int | None = None
    stated: date | None = None
    stand: dict[str, date] = field(default_factory=dict)
    earlier: dict[str, date] = field(default_factory=dict)

    def stood(self, day: date, precision: str) -> None:
        """A date has been told: what follows may count from it, at its precision and coarser ones."""
        grains = ("day", "month", "year")
        self.stand.update(dict.fromkeys(grains[grains.index(precision) :], day))

    def standing(self, grain: str) -> date | None:
        """The day the text stands at: the last date in the paragraph that is as precise as that, else the publication day."""
        return self.stand.get(grain, self.reference)

    def told(self, grain: str) -> date | None:
        """The same for what points back at a date ("that day"): one of an earlier paragraph will do."""
        return self.stand.get(grain, self.earlier.get(grain, self.reference))


Resolver = Callable[[Found, Scene], Meaning]
