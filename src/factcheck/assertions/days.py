"""The days a figure holds for, and the days it was counted over.

A figure holds for the day that is stated for it; else for the day of the statement; else for the day of publication. A total
that is still running ("have been killed", "are missing") holds for the day it is told, whatever day the event was; what
happened once ("drew 40,000 people") holds for the day it happened, which may stand a sentence earlier.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from factcheck.lexicon.speech import ASKING, SAYING, VOICING
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Article, AsOf, AsOfBasis, Basis, Behaves, Kind, Period, Sentence, Span, Timex, Topic

PERIODS = frozenset({"since", "during", "until"})
"""Relations of a time expression that say over which days a figure was counted, not for which day it holds."""

CARRIED = 2
"""How many sentences on a day still holds for what happened, within one paragraph."""

BESIDE = 16
"""Characters after a figure within which a day is its own: "68% in 2017"."""

PRESENT = frozenset({"VBZ", "VBP", "VB"})
"""Tags of a finite verb in the present: what it says holds now."""

RUNNING = frozenset({Behaves.CUMULATIVE, Behaves.STOCK})
"""States whose count goes on after the day of the event."""

STATEMENTS = SAYING | ASKING | VOICING


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure to be placed in time: where it stands, in which sentence, what it speaks of, and who says so."""

    span: Span
    index: int
    kind: Kind
    topic: Topic
    said_by: str | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day on which somebody spoke, told before their figures are: it holds for the first speaker who is named after it."""

    at: int
    day: AsOf
    speaker: str


class Clock:
    """Tells for the figures of one article which days they hold for. Asks no other clock than the article's own day."""

    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sentence],
        timexes: Sequence[Timex],
        spoken: Sequence[tuple[int, str]] = (),
    ) -> None:
        """`spoken` are the places at which figures are attributed and to whom, in reading order."""
        self._published = article.published
        self._sentences = sentences
        self._by_sentence: list[list[Timex]] = [[] for _ in sentences]
        starts = [s.span[0] for s in sentences]
        for timex in sorted(timexes, key=lambda t: t.span):
            index = bisect_right(starts, timex.span[0]) - 1
            if index >= 0 and timex.span[0] < sentences[index].span[1] and timex.start is not None:
                self._by_sentence[index].append(timex)
        self._occasions = tuple(self._spoken_on(spoken))

    def read(self, figure: Figure) -> tuple[AsOf | None, Period | None]:
        """The as-of days and the period of a figure; None where no day is known."""
        here = self._by_sentence[figure.index]
        period = next((_period(t) for t in here if t.relation in PERIODS), None)
        if figure.kind is Kind.AGE:
            return self._told(), period
        if figure.topic.aspect == "previous":
            return self._earlier(figure, here), period
        return self._stated(figure, here) or self._carried(figure) or self._spoken(figure) or self._told(), period

    def _stated(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The nearest day in the figure's own sentence."""
        days = [t for t in here if self._holds(t)]
        return _as_of(min(days, key=lambda t: (_distance(t.span, figure.span), t.span))) if days else None

    def _earlier(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The day named right after a former figure, else the day before the one that took its place."""
        own = [t for t in here if self._holds(t) and 0 <= t.span[0] - figure.span[1] <= BESIDE]
        if own:
            return _as_of(own[0])
        now = self._stated(figure, here) or self._told()
        if now is None or now.precision != "day":
            return now
        before = now.start - timedelta(days=1)
        return AsOf(before, before, "day", AsOfBasis.INFERRED)

    def _carried(self, figure: Figure) -> AsOf | None:
        """The day of a sentence just before, for what happened then and was over: told in the simple past."""
        state = BY_NAME.get(figure.topic.state)
        if (state is not None and state.behaves in RUNNING) or self._present(figure):
            return None
        paragraph = self._sentences[figure.index].paragraph
        for index in range(figure.index - 1, max(figure.index - CARRIED, 0) - 1, -1):
            if self._sentences[index].paragraph != paragraph:
                return None
            days = [t for t in self._by_sentence[index] if self._holds(t) and t.precision == "day"]
            if days:
                return _as_of(days[-1], AsOfBasis.RELATIVE)
        return None

    def _spoken(self, figure: Figure) -> AsOf | None:
        """The day on which the figure's speaker spoke, where an earlier sentence tells it."""
        mine = [o for o in self._occasions if o.speaker == figure.said_by and o.at < figure.span[0]]
        return mine[-1].day if mine else None

    def _told(self) -> AsOf | None:
        """The publication day, with where that itself comes from."""
        published = self._published
        if published.start is None or published.end is None:
            return None
        basis = AsOfBasis.INFERRED if published.basis is Basis.INFERRED else AsOfBasis.PUBLISHED
        return AsOf(published.start, published.end, published.precision, basis)

    def _holds(self, timex: Timex) -> bool:
        """Whether a figure can hold for a day: it is no period, and not still to come."""
        day = self._published.day
        return timex.relation not in PERIODS and timex.start is not None and (day is None or timex.start <= day)

    def _present(self, figure: Figure) -> bool:
        """Whether the verb that governs the figure is in the present or the perfect; so it is taken where there is none."""
        tokens = self._sentences[figure.index].tokens
        at = next((i for i, t in enumerate(tokens) if t.start >= figure.span[0]), None)
        verb = None if at is None else self._verb_over(figure.index, at)
        if verb is None:
            return True
        own = [t.tag for t in tokens if t.head == verb and t.dep in ("aux", "auxpass")]
        return any(tag in PRESENT for tag in (tokens[verb].tag, *own))

    def _verb_over(self, index: int, at: int) -> int | None:
        """The verb that governs token `at` of a sentence."""
        tokens = self._sentences[index].tokens
        seen: set[int] = set()
        while at not in seen:
            seen.add(at)
            if tokens[at].pos in ("VERB", "AUX"):
                return at
            at = tokens[at].head
        return None

    def _spoken_on(self, spoken: Sequence[tuple[int, str]]) -> Iterator[Occasion]:
        """The days of statements, each with the first speaker whose figure comes after it."""
        places = [at for at, _ in spoken]
        for index, timexes in enumerate(self._by_sentence):
            for timex in timexes:
                following = bisect_right(places, timex.span[0])
                if (
                    following < len(spoken)
                    and timex.precision == "day"
                    and self._holds(timex)
                    and self._of_speech(index, timex)
                ):
                    yield Occasion(timex.span[0], _as_of(timex), spoken[following][1])

    def _of_speech(self, index: int, timex: Timex) -> bool:
        """Whether a day is that of somebody speaking."""
        tokens = self._sentences[index].tokens
        at = next((i for i, t in enumerate(tokens) if t.start >= timex.span[0]), None)
        verb = None if at is None else self._verb_over(index, at)
        return verb is not None and tokens[verb].lemma in STATEMENTS


def _as_of(timex: Timex, basis: AsOfBasis | None = None) -> AsOf:
    if timex.start is None:
        raise ValueError(f"{timex.quote!r} is not resolved to a day")
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
