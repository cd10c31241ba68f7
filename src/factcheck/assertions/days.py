"""The days a figure holds for, and the days it was counted over.

A figure holds for the day that is stated for it; else for the day of the statement; else for the day of publication. A total
that is still running ("have been killed", "are missing") holds for the day it is told, whatever day the event was; what
happened once ("drew 40,000 people") and how things stood when it did ("90 crates were on board") hold for the day it
happened, which may stand paragraphs away; and a part holds for the day of its whole.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import timedelta

from factcheck.assertions.clauses import REPORTS, holds_now, lemma_over, reported, speaks, spoken_to_a_crowd, verb_over
from factcheck.assertions.happenings import Happenings, as_of
from factcheck.assertions.links import REACH, Dated, Figure, leader, lister
from factcheck.lexicon.rows import row
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Article, AsOf, AsOfBasis, Basis, Behaves, Kind, Period, Scope, Sentence, Span, Timex

__all__ = ["Clock", "Dated", "Figure", "is_time_of_day"]

PERIODS = frozenset({"since", "during", "until"})
"""Relations of a time expression that say over which days a figure was counted, not for which day it holds."""

CARRIED = 3
"""How many sentences on a quotation may close that holds the figure."""

BESIDE = 16
"""Characters after a figure within which a day is its own: "68% in 2017"."""

RUNNING = frozenset({Behaves.CUMULATIVE, Behaves.STOCK})
"""States whose count goes on after the day of the event."""

AT_ONCE = frozenset({"arrested", "injured", "seriously injured", "slightly injured"})
"""States whose count, though it runs, is of one day where it is told of what went on then: "70 were arrested at the march"."""

MOVING = row(
    """rise fall climb drop revise cut lower raise reduce increase decrease jump grow shrink slip edge go bring take update
    adjust correct widen narrow double triple upgrade downgrade"""
)
"""Verbs of a figure that gives way to another."""

STANDING = row("stand be reach hit remain have pass top exceed near approach")
"""Verbs by which a figure stands: a day beside one is that of the figure, where the figure is beside it too."""

ABOARD = "aboard"
"""The state of those whom something happened to: it holds for the day it happened, whenever it is told."""

CIRCUMSTANCES = row("carry load stow park moor berth board seat strap tow ship")
"""Verbs of how things stood when something happened."""

FARES = row("ticket seat berth cabin fare")
"""What is sold for a journey, and so before it."""

INSIDE = re.compile(r"\b(?:aboard|on board|(?:\w+ )?deck|in (?:the|its|her) (?:hold|cabin|cockpit|carriages?|boot|trunk))\b")
"""Where things are when it happens to a craft."""

_CLOCK = re.compile(r"(?:noon|midnight|[\d:.]+)(?:\s*(?:[ap]\.?m\.?|hrs|hours|o'clock))?(?:\s+[A-Z]{2,4})?", re.IGNORECASE)


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
        self._named: list[list[Timex]] = [[] for _ in sentences]
        starts = [s.span[0] for s in sentences]
        for timex in sorted(timexes, key=lambda t: t.span):
            index = bisect_right(starts, timex.span[0]) - 1
            inside = index >= 0 and timex.span[0] < sentences[index].span[1]
            if inside and timex.start is not None and not is_time_of_day(timex):
                self._named[index].append(timex)
        held = [[t for t in named if self._holds(t)] for named in self._named]
        self._happenings = Happenings(sentences, held, article.published.day)
        for index, timex in self._happenings.vote_days():
            self._named[index].append(timex)
        self._occasions = tuple(self._happenings.occasions(spoken))

    def read(self, figure: Figure, before: Sequence[Dated] = ()) -> tuple[AsOf | None, Period | None]:
        """The as-of days and the period of a figure, None where no day is known; `before` are those that stand before it."""
        here = self._named[figure.index]
        period = next((_period(t) for t in here if t.relation in PERIODS), None)
        if figure.kind is Kind.AGE:
            return self._told(), period
        if figure.topic.aspect == "previous" or self._replaced(figure):
            return self._earlier(figure, here), period
        found = self._circumstance(figure, here) or self._stated(figure, here) or self._quoted(figure)
        return found or self._linked(figure, before) or self._carried(figure) or self._spoken(figure) or self._told(), period

    def _circumstance(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The day of the event for how things stood then, which no day of a statement takes from it: "said on Sunday that"."""
        sentence = self._sentences[figure.index]
        if not self._stood_then(figure) or any(not speaks(sentence, t.span[0]) for t in here if self._holds(t, figure.span)):
            return None
        return self._happenings.event if figure.topic.state == ABOARD else self._happenings.sudden

    def _stood_then(self, figure: Figure) -> bool:
        """Whether a figure is of how things stood when the event happened: aboard, on deck, sold for the journey."""
        sentence, topic = self._sentences[figure.index], figure.topic
        verb = lemma_over(sentence, figure.span[0])
        if holds_now(sentence, figure.span[0]) and not (topic.state == ABOARD and verb in REPORTS):
            return False
        end = figure.span[1] - sentence.span[0]
        behind = sentence.text[end : end + REACH].partition(",")[0]
        things = topic.sort != "people" and not _running(figure)
        then = verb in CIRCUMSTANCES or topic.head in FARES or INSIDE.search(behind) is not None
        return topic.state == ABOARD or (things and then)

    def _stated(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The nearest day in the figure's own sentence that can be its own."""
        days = [
            t for t in here if self._holds(t, figure.span) and not self._anothers(t, figure) and not self._of_event(t, figure)
        ]
        return as_of(min(days, key=lambda t: (_distance(t.span, figure.span), t.span))) if days else None

    def _anothers(self, timex: Timex, figure: Figure) -> bool:
        """Whether a day stands right after another figure, and so is that one's: "61%, compared with 68% in 2017"."""
        place = bisect_right(self._ends, timex.span[0]) - 1
        nearest = self._ends[place] if place >= 0 else -1
        return timex.precision == "year" and figure.span[1] < nearest and timex.span[0] - nearest <= BESIDE

    def _of_event(self, timex: Timex, figure: Figure) -> bool:
        """Whether a day is when it happened, not when a running total was told: "84 people were killed on Thursday"."""
        if not _running(figure) or timex.precision != "day" or figure.topic.scope in (Scope.PART, Scope.ADDITION):
            return False
        sentence = self._sentences[figure.index]
        verb = verb_over(sentence, timex.span[0])
        if verb is None or self._text.startswith(", when ", timex.span[1]):
            return False
        lemma = sentence.tokens[verb].lemma
        return not (lemma in REPORTS | MOVING or (lemma in STANDING and verb == verb_over(sentence, figure.span[0])))

    def _earlier(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The day named right after a former figure, else the day before the one that took its place."""
        own = [t for t in here if self._holds(t, figure.span) and 0 <= t.span[0] - figure.span[1] <= BESIDE]
        if own:
            return as_of(own[0])
        now = self._stated(figure, here) or self._told()
        if now is None or now.precision != "day":
            return now
        before = now.start - timedelta(days=1)
        return AsOf(before, before, "day", AsOfBasis.INFERRED)

    def _replaced(self, figure: Figure) -> bool:
        """Whether another figure took this one's place: "cut to 43, from 44", "rose from 12 to 17"."""
        sentence = self._sentences[figure.index]
        at = figure.span[0] - sentence.span[0]
        before = sentence.text[max(0, at - REACH) : at].lower().rstrip()
        return before.endswith(" from") and any(t.lemma in MOVING for t in sentence.tokens)

    def _quoted(self, figure: Figure) -> AsOf | None:
        """The day of the sentence that closes the quotation in which the figure stands: “… 103 … . …,” Moran said on Friday."""
        if not self._in_quotation(figure):
            return None
        for index in range(figure.index + 1, min(figure.index + 1 + CARRIED, len(self._sentences))):
            if "”" in self._sentences[index].text:
                sentence = self._sentences[index]
                days = [t for t in self._named[index] if self._holds(t) and speaks(sentence, t.span[0])]
                return as_of(days[0]) if days else None
        return None

    def _in_quotation(self, figure: Figure) -> bool:
        """Whether a figure stands in a quotation that its sentence opens and does not close."""
        sentence = self._sentences[figure.index]
        opened = sentence.text[: figure.span[0] - sentence.span[0]]
        return opened.count("“") > opened.count("”") and "”" not in sentence.text[figure.span[1] - sentence.span[0] :]

    def _linked(self, figure: Figure, before: Sequence[Dated]) -> AsOf | None:
        """The day of the figure that this one is a part of, or is told in one breath with."""
        sentence = self._sentences[figure.index]
        first = lister(figure, sentence, before)
        if first is None and not _goes_on(figure):
            first = leader(figure, self._sentences, before)
        if first is None or (holds_now(sentence, figure.span[0]) and figure.topic.aspect != "difference"):
            return None
        return None if _running(figure) and first.figure.topic.state == ABOARD else first.as_of

    def _carried(self, figure: Figure) -> AsOf | None:
        """For what happened once, told in the simple past: the day its paragraph named last, else that of the event."""
        sentence = self._sentences[figure.index]
        gathering = self._happenings.gathering(figure.index)
        if spoken_to_a_crowd(sentence, figure.span[0]):
            return gathering
        if _goes_on(figure) or holds_now(sentence, figure.span[0]):
            return None
        of_paragraph = None if _running(figure) else self._of_paragraph(figure.index)
        gathered = figure.topic.sort == "people" and lemma_over(sentence, figure.span[0]) != "have"
        measured = figure.kind is Kind.MEASURE
        return of_paragraph or (gathering if gathered else self._happenings.event if measured else None)

    def _of_paragraph(self, index: int) -> AsOf | None:
        """The day that the paragraph named last before a sentence."""
        paragraph = self._sentences[index].paragraph
        for above in range(index - 1, -1, -1):
            if self._sentences[above].paragraph != paragraph:
                break
            days = [t for t in self._named[above] if self._holds(t) and t.precision == "day"]
            if days:
                return as_of(days[-1], AsOfBasis.RELATIVE)
        return None

    def _spoken(self, figure: Figure) -> AsOf | None:
        """The day on which the figure's speaker spoke, where an earlier sentence tells it; what holds now is of now."""
        sentence = self._sentences[figure.index]
        if holds_now(sentence, figure.span[0]) and not reported(sentence):
            return None
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


def _running(figure: Figure) -> bool:
    """Whether a figure is a total that goes on after the day of the event; the fares of a journey do not."""
    state = BY_NAME.get(figure.topic.state)
    return state is not None and state.behaves in RUNNING and figure.topic.head not in FARES


def _goes_on(figure: Figure) -> bool:
    """Whether a figure is such a total, and of no single day even where it is told of one."""
    return _running(figure) and figure.topic.state not in AT_ONCE


def is_time_of_day(timex: Timex) -> bool:
    """Whether a time expression names an hour and no day: "10 p.m.", "18:40 GMT"."""
    return timex.type == "TIME" and _CLOCK.fullmatch(timex.quote) is not None


def _period(timex: Timex) -> Period:
    if timex.relation == "since":
        return Period(timex.start, None)
    if timex.relation == "until":
        return Period(None, timex.end)
    return Period(timex.start, timex.end)


def _distance(a: Span, b: Span) -> int:
    """Characters between two spans; a day that stands before its figure is nearer than one as far behind."""
    return b[0] - a[1] if a[1] <= b[0] else (a[0] - b[1]) + 1
