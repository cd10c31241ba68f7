"""A pair of assertions that cannot both hold, how the two stand in time, and the case that a subject makes for the checks."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from factcheck.lexicon.measures import in_base_unit
from factcheck.model import Article, Assertion, Behaves, Hedge, Kind, Subject

ROUND = frozenset({Hedge.ABOUT, Hedge.VAGUE})
LOOSE = ROUND | {Hedge.AT_LEAST, Hedge.MORE_THAN}
"""Hedges of a figure that may stand for a smaller one, and for a larger one, than it says."""


Sure = Callable[[str, str], float]
"""How sure it is that two assertions of one subject, by their ids, were read rightly and are of one thing, 0 to 1."""


class Time(Enum):
    """How the days of two assertions stand: the first is never after the second."""

    SAME = "same"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two assertions that cannot both hold.

    `size` grows with how far apart they are; `sure` is how sure it is that both are of one thing, 0 to 1.
    """

    first: Assertion
    second: Assertion
    time: Time
    size: float
    sure: float

    @property
    def ids(self) -> tuple[str, str]:
        """The ids of the pair, the earlier first."""
        return self.first.id, self.second.id

    @property
    def one_article(self) -> bool:
        """Whether one article says both."""
        return self.first.article == self.second.article

    @property
    def one_speaker(self) -> bool:
        """Whether one known speaker said both."""
        return bool(self.first.speaker) and self.first.speaker == self.second.speaker

    @property
    def one_sentence(self) -> bool:
        """Whether one sentence says both: its writer knew that they differ."""
        return self.one_article and self.first.sentence == self.second.sentence

    @property
    def one_telling(self) -> bool:
        """Whether one article says both of one time, and does not say that two speakers differ."""
        return self.one_article and self.time is Time.SAME and not self.two_speakers

    @property
    def one_wording(self) -> bool:
        """Whether two articles say both in the same sentence but for the figure."""
        return not self.one_article and "" != self.first.wording == self.second.wording

    @property
    def two_speakers(self) -> bool:
        """Whether two known speakers said them, one each."""
        a, b = self.first.attribution.said_by, self.second.attribution.said_by
        return bool(a and b) and not self.one_speaker

    @property
    def one_occasion(self) -> bool:
        """Whether both hold for the same days, whatever time does to such figures."""
        return self.first.as_of is None or self.second.as_of is None or self.first.as_of.start == self.second.as_of.start

    @property
    def one_voice(self) -> bool:
        """Whether both go back to one origin."""
        return bool(self.first.voice) and self.first.voice == self.second.voice


@dataclass(frozen=True, slots=True)
class Case:
    """A subject with its asserted `members` in order of time, the pairs of them that conflict (the farthest apart first), and
    the articles they stand in."""

    subject: Subject
    members: tuple[Assertion, ...]
    conflicts: tuple[Conflict, ...]
    articles: Mapping[str, Article]
    sure: Sure
    window: int = 0

    def pair(self, a: Assertion, b: Assertion) -> Conflict:
        """Two members as a pair, the earlier first.

        A running total that is told later and is higher came later, whatever day the text names: it often names the event's.
        """
        time = _time(a, b, self.subject.behaves, self.articles, self.window)
        cumulative = self.subject.behaves is Behaves.CUMULATIVE
        if cumulative and time is Time.LATER and middle(a) > middle(b) and self._told(b) < self._told(a):
            a, b = b, a
        return Conflict(a, b, time, _size(a, b), self.sure(a.id, b.id))

    def _told(self, assertion: Assertion) -> date:
        """The day of the article, or one after all others where it is not known."""
        return self.articles[assertion.article].published.day or date.max

    def copied(self, conflict: Conflict) -> bool:
        """Whether one figure is a copy of the other: two outlets carry one report or quote one speaker."""
        one, other = (self.articles[a.article].outlet for a in (conflict.first, conflict.second))
        return conflict.one_voice and not conflict.one_article and (conflict.one_speaker or not one or one != other)

    def falls(self, conflict: Conflict) -> bool:
        """Whether a running total is lower later, both figures stated outright.

        "About 100" after 108 is an older figure that is still about, and 85 after "hundreds" is a count at last.
        """
        outright = conflict.first.hedge not in ROUND and conflict.second.hedge not in LOOSE
        cumulative = self.subject.behaves is Behaves.CUMULATIVE
        return cumulative and conflict.time is Time.LATER and outright and middle(conflict.second) < middle(conflict.first)

    def grows(self, conflict: Conflict) -> bool:
        """Whether the figure moved as such figures do: a running total that is higher later."""
        cumulative = self.subject.behaves is Behaves.CUMULATIVE
        return cumulative and conflict.time is Time.LATER and middle(conflict.second) > middle(conflict.first)


def middle(assertion: Assertion) -> float:
    """A figure as one number, a measure in its base unit; 0 for a date."""
    if isinstance(assertion.value, str):
        return 0.0
    if assertion.kind not in (Kind.MEASURE, Kind.DURATION):
        return assertion.value
    return in_base_unit(assertion.value, assertion.unit, by=assertion.topic.aspect == "difference")


def strength(conflict: Conflict) -> tuple[bool, float, float, tuple[str, str]]:
    """What to sort by, the most telling pair first: independent voices before copies, the surest, the farthest apart."""
    return conflict.one_voice, -round(conflict.sure, 1), -conflict.size, conflict.ids


def _time(a: Assertion, b: Assertion, behaves: Behaves, articles: Mapping[str, Article], window: int) -> Time:
    """SAME where the days overlap or are not known, or where the figure is one that time does not move.

    A running total that is higher in an article of a later day has grown, though both name one day: a toll of Wednesday morning
    and one of Wednesday night.
    """
    if behaves in (Behaves.FIXED, Behaves.DATE) or a.as_of is None or b.as_of is None:
        return Time.SAME
    if (b.as_of.start - a.as_of.end).days > window:
        return Time.LATER
    if behaves is not Behaves.CUMULATIVE or a.article == b.article:
        return Time.SAME
    day, following = (articles[x.article].published.day for x in (a, b))
    grown = day is not None and following is not None and day < following and middle(a) < middle(b)
    return Time.LATER if grown or "" < _moment(a, articles) < _moment(b, articles) else Time.SAME


def _moment(assertion: Assertion, articles: Mapping[str, Article]) -> str:
    """The publication day and time, empty where the time is not known: then nothing tells which of two came later."""
    published = articles[assertion.article].published
    return f"{published.start} {published.time}" if published.time else ""


def _size(a: Assertion, b: Assertion) -> float:
    """How far apart two figures are: the logarithm of their ratio; for dates, 1."""
    if Kind.DATE in (a.kind, b.kind):
        return 1.0
    low, high = sorted((abs(middle(a)), abs(middle(b))))
    return math.log(high / low) if low > 0 else math.inf if high > 0 else 0.0
