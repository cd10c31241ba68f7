"""The days a figure holds for, and the days it was counted over.

A figure holds for the day that is stated for it; else for the day of the statement; else for the day of publication. A
count that is still running ("have been killed", "are missing") holds for the day it is told, whatever day the event was; what
happened ("drew 40,000 people") holds for the day it happened, which may stand a sentence earlier.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from factcheck.model import Article, AsOf, AsOfBasis, Attribution, Period, Sentence, Span, Timex, Topic

PERIODS = frozenset({"since", "during", "until"})
"""Relations of a time expression that say over which days a figure was counted, not for which day it holds."""

CARRIED = 2
"""How many sentences on a day still holds for what happened, within one paragraph."""

PRESENT = frozenset({"VBZ", "VBP", "VB"})
"""Tags of a finite verb in the present: what it says holds now."""


class Clock:
    """Tells for the figures of one article which days they hold for. Asks no other clock than the article's own day."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], timexes: Sequence[Timex]) -> None:
        self._published = article.published
        self._sentences = sentences
        self._by_sentence: list[list[Timex]] = [[] for _ in sentences]
        place = 0
        for timex in sorted(timexes, key=lambda t: t.span):
            while place < len(sentences) and sentences[place].span[1] <= timex.span[0]:
                place += 1
            if place < len(sentences) and sentences[place].span[0] <= timex.span[0] and timex.start is not None:
                self._by_sentence[place].append(timex)

    def read(self, span: Span, index: int, topic: Topic, attribution: Attribution) -> tuple[AsOf | None, Period | None]:
        """The as-of days and the period of the figure at `span` in sentence `index`; None where no day is known."""
        here = self._by_sentence[index]
        period = next((_period(t) for t in here if t.relation in PERIODS), None)
        stated = self._stated(span, here) or self._carried(span, index, topic)
        if topic.aspect == "previous" and stated is None:
            return self._before(), period
        return stated or self._told(), period

    def _stated(self, span: Span, here: Sequence[Timex]) -> AsOf | None:
        """The day in the figure's own sentence: the nearest that stands in the same clause, else the nearest."""
        days = [t for t in here if t.relation not in PERIODS and self._holds(t)]
        if not days:
            return None
        nearest = min(days, key=lambda t: (_distance(t.span, span), t.span))
        return _as_of(nearest)

    def _holds(self, timex: Timex) -> bool:
        """A day still to come is when something will happen, not the day a figure holds for."""
        day = self._published.day
        return timex.start is not None and (day is None or timex.start <= day)

    def _carried(self, span: Span, index: int, topic: Topic) -> AsOf | None:
        """The day of a sentence just before, for what happened then: a figure told in the simple past."""
        if self._present(span, index):
            return None
        paragraph = self._sentences[index].paragraph
        for back in range(1, CARRIED + 1):
            if index - back < 0 or self._sentences[index - back].paragraph != paragraph:
                return None
            days = [
                t
                for t in self._by_sentence[index - back]
                if t.relation not in PERIODS and self._holds(t) and t.precision == "day"
            ]
            if days:
                return _as_of(days[-1], AsOfBasis.RELATIVE)
        return None

    def _present(self, span: Span, index: int) -> bool:
        """Whether the verb that governs the figure is in the present or the perfect."""
        tokens = self._sentences[index].tokens
        at = next((i for i, t in enumerate(tokens) if t.start >= span[0]), None)
        if at is None:
            return True
        seen: set[int] = set()
        while at not in seen:
            seen.add(at)
            if tokens[at].pos in ("VERB", "AUX"):
                own = [t.tag for t in tokens if t.head == at and t.dep in ("aux", "auxpass")]
                return any(tag in PRESENT for tag in (tokens[at].tag, *own))
            at = tokens[at].head
        return True

    def _told(self) -> AsOf | None:
        """The publication day, with where that itself comes from."""
        published = self._published
        if published.start is None or published.end is None:
            return None
        basis = AsOfBasis.INFERRED if published.basis == "inferred" else AsOfBasis.PUBLISHED
        return AsOf(published.start, published.end, published.precision, basis)

    def _before(self) -> AsOf | None:
        """The day before publication: what a figure was until the new one came."""
        day = self._published.day
        return None if day is None else AsOf(day - timedelta(days=1), day - timedelta(days=1), "day", AsOfBasis.INFERRED)


def _as_of(timex: Timex, basis: AsOfBasis | None = None) -> AsOf:
    assert timex.start is not None
    return AsOf(timex.start, timex.end or timex.start, timex.precision, basis or timex.basis)


def _period(timex: Timex) -> Period:
    if timex.relation == "since":
        return Period(timex.start, None)
    if timex.relation == "until":
        return Period(None, timex.end)
    return Period(timex.start, timex.end)


def _distance(a: Span, b: Span) -> int:
    """Characters between two spans; a day that stands before its figure is nearer than one as far behind."""
    return b[0] - a[1] if a[1] <= b[0] else (a[0] - b[1]) + 1
