"""The days a figure holds for, and the days it was counted over.

A figure holds for the day that is stated for it; else for the day of the statement; else for the day of publication. A total
that is still running ("have been killed", "are missing") holds for the day it is told, whatever day the event was; what
happened once ("drew 40,000 people") and how things stood when it did ("90 crates were on board") hold for the day it
happened, which may stand paragraphs away; and a part holds for the day of its whole.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import timedelta

from factcheck.assertions.circumstances import ABOARD, stood_then
from factcheck.assertions.clauses import (
    REPORTS,
    holds_now,
    lemma_over,
    reported,
    speaks,
    spoken_to_a_crowd,
    upward,
    verb_over,
)
from factcheck.assertions.cutoff import cutoff
from factcheck.assertions.happenings import Happenings
from factcheck.assertions.links import REACH, Dated, Figure, a_year_before, leader, lister
from factcheck.assertions.reach import reaches
from factcheck.assertions.results import of_results, reported_stretches
from factcheck.assertions.running import goes_on, is_running
from factcheck.assertions.stated import PERIODS, as_of, closes, is_over, is_time_of_day, period, runs_on
from factcheck.lexicon.moves import MOVING, STANDING
from factcheck.lexicon.scopes import FORECAST
from factcheck.model import Article, AsOf, AsOfBasis, Basis, Kind, Period, Scope, Sentence, Span, Timex

CARRIED = 3
"""How many sentences on a quotation may close that holds the figure."""

BESIDE = 16
"""Characters after a figure within which a day is its own: "68% in 2017"."""

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
        self._cutoff = cutoff(article, sentences, timexes)
        self._results = tuple(reported_stretches(timexes, article.published.day))
        self._occasions = tuple(self._happenings.occasions(spoken))

    def read(self, figure: Figure, before: Sequence[Dated] = ()) -> tuple[AsOf | None, Period | None]:
        """The as-of days and the period of a figure, None where no day is known; `before` are those that stand before it."""
        here = self._named[figure.index]
        over = next((p for t in here if (p := period(t, self._published.day)) is not None), None)
        if figure.kind is Kind.AGE:
            return self._told(), over
        if figure.topic.aspect == "previous" or self._replaced(figure):
            return self._earlier(figure, here, before), over
        found = self._circumstance(figure, here) or self._stated(figure, here, before) or self._quoted(figure)
        found = found or self._linked(figure, before) or self._of_all(figure, here)
        found = found or of_results(figure, self._sentences[figure.index], self._results)
        return found or self._carried(figure) or self._spoken(figure) or self._told(), over

    def _circumstance(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The day of the event for how things stood then, which no day of a statement takes from it: "said on Sunday that"."""
        sentence = self._sentences[figure.index]
        days = [t for t in here if self._holds(t, figure.span)]
        if not stood_then(figure, sentence) or any(not speaks(sentence, t.span[0]) for t in days):
            return None
        return self._happenings.event if figure.topic.state == ABOARD else self._happenings.sudden

    def _stated(self, figure: Figure, here: Sequence[Timex], before: Sequence[Dated] = ()) -> AsOf | None:
        """The nearest day in the figure's own sentence that can be its own."""
        own = (t for t in sorted(here, key=lambda t: (_distance(t.span, figure.span), t.span)) if self._is_of(t, figure))
        nearest = next(own, None)
        if nearest is None:
            return None
        return (a_year_before(before[-1], figure, nearest) if before else None) or as_of(nearest)

    def _is_of(self, timex: Timex, figure: Figure) -> bool:
        """Whether a day of the figure's sentence can be its own: by what it says, whose it is, and where it stands."""
        if not (self._holds(timex, figure.span) or self._foreseen(timex, figure)):
            return False
        if self._anothers(timex, figure) or self._of_event(timex, figure):
            return False
        if self._reopened(timex, figure.span) or closes(self._text, timex):
            return True
        return reaches(self._sentences[figure.index], timex, figure.span[0])

    def _foreseen(self, timex: Timex, figure: Figure) -> bool:
        """Whether a day to come is that of a forecast: "expects to run 90 buses on Sunday"."""
        day, sentence = self._published.day, self._sentences[figure.index]
        if day is None or timex.start is None or timex.start <= day or timex.precision != "day":
            return False
        same = verb_over(sentence, timex.span[0]) == verb_over(sentence, figure.span[0])
        words = {sentence.tokens[i].lemma for i in upward(sentence, figure.span[0])}
        return same and (figure.topic.aspect == "forecast" or not words.isdisjoint(FORECAST))

    def _anothers(self, timex: Timex, figure: Figure) -> bool:
        """Whether a day stands right after another figure, and so is that one's: "61%, compared with 68% in 2017"."""
        place = bisect_right(self._ends, timex.span[0]) - 1
        nearest = self._ends[place] if place >= 0 else -1
        return timex.precision == "year" and figure.span[1] < nearest and timex.span[0] - nearest <= BESIDE

    def _of_event(self, timex: Timex, figure: Figure) -> bool:
        """Whether a day is when it happened, not when a running total was told: "84 people were killed on Thursday"."""
        told = timex.precision != "day" or timex.relation == "by" or figure.topic.scope in (Scope.PART, Scope.ADDITION)
        if not is_running(figure) or figure.topic.sort not in ("", "people") or told:
            return False
        sentence = self._sentences[figure.index]
        verb = verb_over(sentence, timex.span[0])
        if verb is None or self._text.startswith(", when ", timex.span[1]):
            return False
        lemma = sentence.tokens[verb].lemma
        return not (lemma in REPORTS | MOVING or (lemma in STANDING and verb == verb_over(sentence, figure.span[0])))

    def _earlier(self, figure: Figure, here: Sequence[Timex], before: Sequence[Dated]) -> AsOf | None:
        """The day named right after a former figure, else the day before the one that took its place."""
        own = [t for t in here if self._holds(t, figure.span) and 0 <= t.span[0] - figure.span[1] <= BESIDE]
        if own:
            return (a_year_before(before[-1], figure, own[0]) if before else None) or as_of(own[0])
        now = self._stated(figure, here) or self._told()
        if now is None or now.precision != "day":
            return now
        eve = now.start - timedelta(days=1)
        return AsOf(eve, eve, "day", AsOfBasis.INFERRED)

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
        if first is None and not goes_on(figure):
            first = leader(figure, self._sentences, before)
        if first is None or (holds_now(sentence, figure.span[0]) and figure.topic.aspect != "difference"):
            return None
        return None if is_running(figure) and first.figure.topic.state == ABOARD else first.as_of

    def _of_all(self, figure: Figure, here: Sequence[Timex]) -> AsOf | None:
        """The day that the article states for all of its figures, but for one of what is planned, or told with a later day."""
        cut = self._cutoff
        if cut is None or figure.topic.aspect not in ("actual", "difference"):
            return None
        return None if any(t.start is not None and t.start > cut.start for t in here) else cut

    def _carried(self, figure: Figure) -> AsOf | None:
        """For what happened once, told in the simple past: the day its paragraph named last, else that of the event."""
        sentence = self._sentences[figure.index]
        gathering = self._happenings.gathering(figure.index)
        if spoken_to_a_crowd(sentence, figure.span[0]):
            return gathering
        if goes_on(figure) or holds_now(sentence, figure.span[0]):
            return None
        of_paragraph = None if is_running(figure) else self._of_paragraph(figure.index)
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
        if timex.start is None or (day is not None and timex.start > day):
            return False
        if self._reopened(timex, figure) or closes(self._text, timex) or is_over(timex, day):
            return True
        return not (timex.relation in PERIODS or runs_on(timex, day))

    def _reopened(self, timex: Timex, figure: Span | None) -> bool:
        """Whether "when" makes a day that of what follows: "the worst since 1994, when 112 died"."""
        return figure is not None and self._text[timex.span[1] : figure[0]].lstrip(" ,").startswith("when ")


def _distance(a: Span, b: Span) -> int:
    """Characters between two spans; a day that stands before its figure is nearer than one as far behind."""
    return b[0] - a[1] if a[1] <= b[0] else (a[0] - b[1]) + 1
