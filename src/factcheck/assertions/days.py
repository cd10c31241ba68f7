"""The days a figure holds for, and the days it was counted over.

A figure holds for the day that is stated for it; else for the day of the statement; else for the day of publication. A total
that is still running ("have been killed", "are missing") holds for the day it is told, whatever day the event was; what
happened once ("drew 40,000 people") holds for the day it happened, which may stand a sentence earlier.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.lexicon.rows import row
from factcheck.lexicon.speech import ASKING, COUNTING, SAYING, VOICING
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Article, AsOf, AsOfBasis, Basis, Behaves, Kind, Period, Scope, Sentence, Span, Timex, Topic

PERIODS = frozenset({"since", "during", "until"})
"""Relations of a time expression that say over which days a figure was counted, not for which day it holds."""

CARRIED = 3
"""How many sentences on a quotation may close that holds the figure."""

BESIDE = 16
"""Characters after a figure within which a day is its own: "68% in 2017"."""

PRESENT = frozenset({"VBZ", "VBP", "VB"})
"""Tags of a finite verb in the present: what it says holds now."""

RUNNING = frozenset({Behaves.CUMULATIVE, Behaves.STOCK})
"""States whose count goes on after the day of the event."""

MOVING = row(
    """rise fall climb drop revise cut lower raise reduce increase decrease jump grow shrink slip edge go bring take update
    adjust correct widen narrow double triple upgrade downgrade"""
)
"""Verbs of a figure that gives way to another."""

OF_THE_EVENT = frozenset({"aboard"})
"""States that hold on the day of the event, whenever they are told."""

STATEMENTS = SAYING | ASKING | VOICING

TELLING = STATEMENTS | COUNTING | MOVING | row("stand be reach hit remain have pass top exceed near approach")
"""Verbs whose day is the day on which a running total was told."""


_CLOCK = re.compile(r"(?:noon|midnight|[\d:.]+)(?:\s*(?:[ap]\.?m\.?|hrs|hours|o'clock))?(?:\s+[A-Z]{2,4})?", re.IGNORECASE)


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
        figures: Sequence[Span] = (),
        spoken: Sequence[tuple[int, str]] = (),
    ) -> None:
        """`figures` are the spans of all figures, `spoken` where and to whom figures are attributed, both in reading order."""
        self._published = article.published
        self._text = article.text
        self._ends = [span[1] for span in figures]
        self._sentences = sentences
        self._by_sentence: list[list[Timex]] = [[] for _ in sentences]
        starts = [s.span[0] for s in sentences]
        for timex in sorted(timexes, key=lambda t: t.span):
            index = bisect_right(starts, timex.span[0]) - 1
            inside = index >= 0 and timex.span[0] < sentences[index].span[1]
            if inside and timex.start is not None and not is_time_of_day(timex):
                self._by_sentence[index].append(timex)
        self._occasions = tuple(self._spoken_on(spoken))
        self._event = self._day_of_the_event()

    def read(self, figure: Figure) -> tuple[AsOf | None, Period | None]:
        """The as-of days and the period of a figure; None where no day is known."""
        here = self._by_sentence[figure.index]
        period = next((_period(t) for t in here if t.relation in PERIODS), None)
        if figure.kind is Kind.AGE:
            return self._told(), period
        if figure.topic.aspect == "previous" or self._replaced(figure):
            return self._earlier(figure, here), period
        over = not _running(figure) and not self._present(figure)
        stated = self._stated(figure, here) or self._quoted(figure)
        return stated or (self._carried(figure) if over else None) or self._spoken(figure) or self._told(), period

    def _stated(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The nearest day in the figure's own sentence that can be its own."""
        days = [
            t for t in here if self._holds(t, figure.span) and not self._anothers(t, figure) and not self._of_event(t, figure)
        ]
        return _as_of(min(days, key=lambda t: (_distance(t.span, figure.span), t.span))) if days else None

    def _anothers(self, timex: Timex, figure: Figure) -> bool:
        """Whether a day stands right after another figure, and so is that one's: "61%, compared with 68% in 2017"."""
        place = bisect_right(self._ends, timex.span[0]) - 1
        nearest = self._ends[place] if place >= 0 else -1
        return timex.precision == "year" and figure.span[1] < nearest and timex.span[0] - nearest <= BESIDE

    def _of_event(self, timex: Timex, figure: Figure) -> bool:
        """Whether a day is when it happened, not when a running total was told: "84 people were killed on Thursday"."""
        if not _running(figure) or timex.precision != "day" or figure.topic.scope is not Scope.TOTAL:
            return False
        tokens = self._sentences[figure.index].tokens
        at = next((i for i, t in enumerate(tokens) if t.start >= timex.span[0]), None)
        verb = None if at is None else self._verb_over(figure.index, at)
        return verb is not None and tokens[verb].lemma not in TELLING

    def _earlier(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The day named right after a former figure, else the day before the one that took its place."""
        own = [t for t in here if self._holds(t, figure.span) and 0 <= t.span[0] - figure.span[1] <= BESIDE]
        if own:
            return _as_of(own[0])
        now = self._stated(figure, here) or self._told()
        if now is None or now.precision != "day":
            return now
        before = now.start - timedelta(days=1)
        return AsOf(before, before, "day", AsOfBasis.INFERRED)

    def _replaced(self, figure: Figure) -> bool:
        """Whether another figure took this one's place: "cut to 43, from 44", "rose from 12 to 17"."""
        sentence = self._sentences[figure.index]
        before = sentence.text[: figure.span[0] - sentence.span[0]].lower().rstrip()
        return before.endswith(" from") and any(t.lemma in MOVING for t in sentence.tokens)

    def _quoted(self, figure: Figure) -> AsOf | None:
        """The day of the sentence that closes the quotation in which the figure stands: “… 103 … . …,” Moran said on Friday."""
        sentence = self._sentences[figure.index]
        opened = sentence.text[: figure.span[0] - sentence.span[0]]
        if opened.count("“") <= opened.count("”") or "”" in sentence.text[figure.span[1] - sentence.span[0] :]:
            return None
        for index in range(figure.index + 1, min(figure.index + 1 + CARRIED, len(self._sentences))):
            if "”" in self._sentences[index].text:
                days = [t for t in self._by_sentence[index] if self._holds(t) and self._of_speech(index, t)]
                return _as_of(days[0]) if days else None
        return None

    def _carried(self, figure: Figure) -> AsOf | None:
        """The day that its paragraph named last, else the day of the event, for what happened then: told in the simple past."""
        paragraph = self._sentences[figure.index].paragraph
        for index in range(figure.index - 1, -1, -1):
            if self._sentences[index].paragraph != paragraph:
                break
            days = [t for t in self._by_sentence[index] if self._holds(t) and t.precision == "day"]
            if days:
                return _as_of(days[-1], AsOfBasis.RELATIVE)
        return self._event if figure.kind is Kind.MEASURE or figure.topic.state in OF_THE_EVENT else None

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

    def _holds(self, timex: Timex, figure: Span | None = None) -> bool:
        """Whether a figure can hold for a day: it is no period, unless "when" reopens it, and not still to come."""
        day = self._published.day
        reopened = figure is not None and self._text[timex.span[1] : figure[0]].lstrip(" ,").startswith("when ")
        return (reopened or timex.relation not in PERIODS) and timex.start is not None and (day is None or timex.start <= day)

    def _day_of_the_event(self) -> AsOf | None:
        """The day before publication that the article names most often and nobody merely spoke on: that of what it is about."""
        named: dict[date, list[Timex]] = {}
        for index, timexes in enumerate(self._by_sentence):
            for timex in timexes:
                past = timex.precision == "day" and self._holds(timex) and timex.start != self._published.day
                if timex.start is not None and past and not self._of_speech(index, timex):
                    named.setdefault(timex.start, []).append(timex)
        return _as_of(max(named.values(), key=len)[0], AsOfBasis.RELATIVE) if named else None

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


def _running(figure: Figure) -> bool:
    """Whether a figure is a total that goes on after the day of the event."""
    state = BY_NAME.get(figure.topic.state)
    return state is not None and state.behaves in RUNNING


def is_time_of_day(timex: Timex) -> bool:
    """Whether a time expression names an hour and no day: "10 p.m.", "18:40 GMT"."""
    return timex.type == "TIME" and _CLOCK.fullmatch(timex.quote) is not None


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
