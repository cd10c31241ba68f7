"""Which assertions of a subject cannot both hold, and how they stand in time. Every family starts from these pairs."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from factcheck.checks.bounds import bound_of
from factcheck.checks.slips import lost_zeros
from factcheck.intervals import Bound, Relation, relate
from factcheck.model import Article, Assertion, Behaves, Kind, Polarity, Role, Subject

MOST = 400
"""Assertions of one subject that are compared pair by pair; above it, one for each figure, day, speaker and article."""


RECALLED = 60
"""Days by which an event must lie back, beyond what lies between two articles, to be another event that one of them recalls."""

TWICE, TWENTYFOLD = math.log(2), math.log(20)


class Time(Enum):
    """How the days of two assertions stand: the first is never after the second."""

    SAME = "same"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two assertions that cannot both hold. `size` grows with how far apart they are."""

    first: Assertion
    second: Assertion
    time: Time
    size: float

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
        """Whether both go back to one origin: one is a copy of the other."""
        return bool(self.first.voice) and self.first.voice == self.second.voice


@dataclass(frozen=True, slots=True)
class Case:
    """A subject with its asserted `members` in order of time, the pairs of them that conflict (the farthest apart first), and
    the articles they stand in."""

    subject: Subject
    members: tuple[Assertion, ...]
    conflicts: tuple[Conflict, ...]
    articles: Mapping[str, Article]
    window: int = 0

    def pair(self, a: Assertion, b: Assertion) -> Conflict:
        """Two members as a pair, the earlier first."""
        return Conflict(a, b, _time(a, b, self.subject.behaves, self.articles, self.window), _size(a, b))

    def grows(self, conflict: Conflict) -> bool:
        """Whether the figure moved as such figures do: a running total that is higher later."""
        cumulative = self.subject.behaves is Behaves.CUMULATIVE
        return cumulative and conflict.time is Time.LATER and middle(conflict.second) > middle(conflict.first)

    def looks_back(self, conflict: Conflict) -> bool:
        """Whether the figures hold for days much further apart than the articles that tell them: one recalls an older event."""
        held = [a.as_of.start for a in (conflict.first, conflict.second) if a.as_of]
        told = [day for a in (conflict.first, conflict.second) if (day := self.articles[a.article].published.day)]
        if len(held) < 2 or len(told) < 2:
            return False
        return abs((held[1] - held[0]).days) > abs((told[1] - told[0]).days) + RECALLED

    def told_growing(self, conflict: Conflict) -> bool:
        """Whether one text tells how a running total grew: the figure that stands further down is the higher."""
        upper, lower = sorted((conflict.first, conflict.second), key=lambda a: a.span)
        return conflict.one_article and self.subject.behaves is Behaves.CUMULATIVE and middle(lower) > middle(upper)


def case_of(subject: Subject, articles: Mapping[str, Article], tolerance: float = 0.0, window: int = 0) -> Case:
    """A subject laid out for the checks.

    `tolerance` is a share of a figure that is forgiven; days up to `window` apart count as one.
    """
    asserted = [a for a in subject.assertions if a.attribution.polarity is Polarity.ASSERTED]
    members = sorted(asserted, key=lambda a: _order(a, articles))
    if len(members) > MOST:
        members = list({(a.low, a.high, a.value, _order(a, articles)[0], a.speaker, a.article): a for a in members}.values())
    bounds = {a.id: bound_of(a, tolerance) for a in members if a.kind is not Kind.DATE}
    case = Case(subject, tuple(members), (), articles, window)
    pairs = (case.pair(a, b) for a, b in combinations(members, 2) if _disjoint(a, b, bounds))
    found = [c for c in pairs if not _apart(case, c)]
    return Case(subject, tuple(members), tuple(sorted(found, key=lambda c: (-c.size, c.ids))), articles, window)


def middle(assertion: Assertion) -> float:
    """A figure as one number; 0 for a date."""
    return 0.0 if isinstance(assertion.value, str) else assertion.value


def strongest(conflicts: Sequence[Conflict]) -> Conflict:
    """The pair to tell first: independent voices before copies, then the farthest apart."""
    return min(conflicts, key=lambda c: (c.one_voice, -c.size, c.ids))


def _apart(case: Case, conflict: Conflict) -> bool:
    """Whether two figures speak of two things after all, though nothing in the words says so.

    One writer who gives two figures for one time, in one sentence or far apart in the body, means two things: parts, or two
    incidents. Of 84 such pairs a study of eleven sets of news found 46 to be one thing. And figures of two writers that are
    more than twenty times apart are of two things, unless a digit slipped or a toll ran away.
    """
    if conflict.first.kind is Kind.DATE:
        return False
    if case.looks_back(conflict):
        return True
    if conflict.one_article and conflict.time is Time.SAME and not conflict.two_speakers:
        in_body = {conflict.first.role, conflict.second.role} <= {Role.BODY}
        return conflict.one_sentence or (in_body and (conflict.size > TWICE or case.told_growing(conflict)))
    return (
        conflict.size > TWENTYFOLD
        and not case.grows(conflict)
        and not lost_zeros(middle(conflict.first), middle(conflict.second))
    )


def _disjoint(a: Assertion, b: Assertion, bounds: Mapping[str, Bound]) -> bool:
    if a.id in bounds and b.id in bounds:
        if a.kind is Kind.MONEY and a.unit != b.unit:
            return False
        return relate(bounds[a.id], bounds[b.id]) is Relation.DISJOINT
    first, second = str(a.value), str(b.value)
    return not (first.startswith(second) or second.startswith(first))


def _time(a: Assertion, b: Assertion, behaves: Behaves, articles: Mapping[str, Article], window: int) -> Time:
    """SAME where the days overlap or are not known, or where the figure is one that time does not move."""
    if behaves in (Behaves.FIXED, Behaves.DATE) or a.as_of is None or b.as_of is None:
        return Time.SAME
    if (b.as_of.start - a.as_of.end).days > window:
        return Time.LATER
    told_later = a.article != b.article and "" < _moment(a, articles) < _moment(b, articles)
    return Time.LATER if behaves is Behaves.CUMULATIVE and told_later else Time.SAME


def _moment(assertion: Assertion, articles: Mapping[str, Article]) -> str:
    """The publication day and time, empty where the time is not known: then nothing tells which of two came later."""
    published = articles[assertion.article].published
    return f"{published.start} {published.time}" if published.time else ""


def _order(assertion: Assertion, articles: Mapping[str, Article]) -> tuple[str, str, str, str, tuple[int, int]]:
    """In time, by the days the figures hold for, then by when they were told."""
    as_of, told = assertion.as_of, articles[assertion.article].published
    day = as_of.start.isoformat() if as_of else ""
    return day, str(told.start or ""), told.time or "", assertion.article, assertion.span


def _size(a: Assertion, b: Assertion) -> float:
    """How far apart two figures are: the logarithm of their ratio; for dates, 1."""
    if Kind.DATE in (a.kind, b.kind):
        return 1.0
    low, high = sorted((abs(middle(a)), abs(middle(b))))
    return math.log(high / low) if low > 0 else math.inf if high > 0 else 0.0
