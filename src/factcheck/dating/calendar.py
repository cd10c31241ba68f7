"""One calendar for all articles of a run: the days that each undated one may be from, and the clues that weigh them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from factcheck.dating import own, sharing
from factcheck.dating.clues import Clue, fits, possible, weight
from factcheck.dating.named import Named, distance, span_of
from factcheck.dating.page import Page
from factcheck.dating.sharing import Shared, long_day
from factcheck.model import PROSE, Article, AsOfBasis, Timex

AROUND = 60
"""Days before and after a dated article of the same story within which an undated one is looked for."""

SHOWN = 60
"""Characters of a shared passage that its evidence shows."""

MOST_EVENTS = 60
"""Dates of an article that are compared with those of others: what holds more is a chronicle, not a report."""

AFTER = 31
"""Days after a date that an article names in full as past, within which it is looked for."""


class Calendar:
    """The undated articles of a run, and what is known of their days."""

    def __init__(
        self, pages: Sequence[Page], named: Sequence[Sequence[Named]], timexes: Mapping[str, Sequence[Timex]]
    ) -> None:
        self._pages = pages
        self._articles = articles = [page.article for page in pages]
        self._named = named
        self._timexes = timexes
        self._undated = [n for n, article in enumerate(articles) if article.published.start is None]
        self._words = [sharing.words_of(page) for page in pages] if self._undated else []
        self._shared = sharing.passages(self._words, self._undated)
        self._stories = sharing.stories(pages, self._undated) if self._undated else {}
        told = sorted({m for own in self._stories.values() for m in own})
        self._events = {n: list(islice(self._dated_events(n), MOST_EVENTS)) for n in told}
        self._near = {n: self._dated_beside(n) for n in self._undated}
        self._days = {n: self._candidates(n) for n in self._undated}
        self._own = {n: list(self._clues(n)) for n in self._undated}
        self._alone = {n: fits(self._own[n], self._days[n]) for n in self._undated}

    def left(self, n: int) -> tuple[list[date], tuple[str, ...]]:
        """The days that an undated article may be from, in order, and the evidence for them; nothing where nothing tells."""
        clues = [*self._own[n], *self._from_undated(n)]
        if not any(clue.telling for clue in clues):
            return [], ()
        return possible(fits(clues, self._days[n])), tuple(clue.words for clue in clues)

    def _dated_beside(self, n: int) -> list[int]:
        """The dated articles of the same story; failing these, those of the undated articles that it shares a passage with."""
        linked = sorted({*self._stories[n], *(shared.other for shared in self._shared[n])})
        direct = [m for m in linked if self._day(m)]
        if direct:
            return direct
        return sorted({m for other in linked if other in self._stories for m in self._stories[other] if self._day(m)})

    def _day(self, n: int) -> date | None:
        return self._articles[n].published.day

    def _candidates(self, n: int) -> list[date]:
        """The days worth weighing for an article: around the dated ones of its story, and after the dates it names in full."""
        found: set[date] = set()
        for m in self._near[n]:
            found.update(span_of(day, AROUND, AROUND) if (day := self._day(m)) else ())
        full = [(day, one.ahead) for one in self._named[n] if (day := one.full)]
        past = [day for day, ahead in full if not ahead]
        coming = [day for day, ahead in full if ahead]
        if past and not found:
            found.update(span_of(max(past), 0, AFTER))
        elif coming and not found:
            found.update(span_of(min(coming), AROUND, 0))
        return sorted(found)

    def _clues(self, n: int) -> Iterator[Clue]:
        """What an article gives away by itself and beside the dated ones."""
        yield from own.clues(self._named[n], self._relative(n))
        for shared in self._shared[n]:
            day = self._day(shared.other)
            if day:
                yield _passage(shared, self._articles[shared.other], day)
        yield from self._same_events(n)
        near = sorted(day for m in self._near[n] if (day := self._day(m)))
        if near:
            shown = " to ".join(dict.fromkeys((long_day(near[0]), long_day(near[-1]))))
            yield Clue(f"tells the story of other articles of {shown}", lambda day: _story(near, day), telling=False)

    def _relative(self, n: int) -> bool:
        """Whether an article says "today" or "yesterday" in its own words."""
        return any(distance(timex) in (0, -1) and self._pages[n].told(timex.span) for timex in self._times(n))

    def _loose(self, n: int, timex: Timex) -> bool:
        """Whether an article says "yesterday" or a weekday of no known week, in its own words."""
        loose = distance(timex) == -1 or (timex.weekday is not None and timex.value.startswith("XXXX-W"))
        return loose and self._pages[n].told(timex.span)

    def _times(self, n: int) -> Sequence[Timex]:
        return self._timexes.get(self._articles[n].id, ())

    def _from_undated(self, n: int) -> Iterator[Clue]:
        """What an article shares with others that are undated too: it fits the days that fit these."""
        for shared in self._shared[n]:
            theirs = self._alone.get(shared.other)
            if theirs:
                yield _beside(shared, self._articles[shared.other], theirs)

    def _dated_events(self, n: int) -> Iterator[tuple[date, frozenset[str]]]:
        """The events that an article with a publication day puts on a day."""
        for timex in self._times(n) if self._articles[n].published.start else ():
            one_day = timex.type == "DATE" and timex.precision == "day" and timex.start == timex.end
            plain = timex.weekday is not None or timex.basis is AsOfBasis.STATED
            if timex.start and one_day and plain and self._pages[n].role_at(timex.span[0]) in PROSE:
                yield timex.start, sharing.about(self._words[n], timex.span)

    def _same_events(self, n: int) -> Iterator[Clue]:
        """Events that an article puts on a weekday, or on its yesterday, and a dated article of the story on a day."""
        told: set[tuple[str, date]] = set()
        for timex in islice((t for t in self._times(n) if self._loose(n, t)), MOST_EVENTS):
            around = sharing.about(self._words[n], timex.span)
            for other in self._stories[n]:
                for day, theirs in self._events[other]:
                    fitting = timex.weekday is None or day.weekday() == timex.weekday
                    if fitting and (timex.quote, day) not in told and sharing.same_event(around, theirs):
                        told.add((timex.quote, day))
                        yield _event(timex.quote, timex.weekday is None, day, self._articles[other])


def _passage(shared: Shared, other: Article, day: date) -> Clue:
    words = f"{_has(shared)} that {_name(other)} has on {long_day(day)}: {_shown(shared)}"
    return Clue(words, lambda own_day: weight(shared.sort, abs((own_day - day).days)), shared.sort != "sentence")


def _beside(shared: Shared, other: Article, theirs: Mapping[date, float]) -> Clue:
    """A passage shared with an undated article: as good as the best of its days, and how far off that is."""
    likely = [(day, value) for day, value in sorted(theirs.items()) if value >= 0.01]

    def weigh(own_day: date) -> float:
        return max((value * weight(shared.sort, abs((own_day - day).days)) for day, value in likely), default=1.0)

    return Clue(f"{_has(shared)} that {_name(other)} has, undated too: {_shown(shared)}", weigh, shared.sort != "sentence")


def _story(near: Sequence[date], day: date) -> float:
    """How well a day fits those of the dated articles of a story: seldom long before the first of them, or long after one."""
    if day < near[0]:
        return weight("story, before it", (near[0] - day).days)
    return weight("story", min(abs((day - other).days) for other in near))


def _event(quote: str, yesterday: bool, day: date, other: Article) -> Clue:
    words = f"puts on '{quote}' what {_name(other)} puts on {long_day(day)}"
    if yesterday:
        return Clue(words, lambda own_day: weight("event on the day", abs((own_day - day).days - 1)))
    return Clue(words, lambda own_day: weight("event this week", (own_day - day).days if own_day >= day else 9999))


def _has(shared: Shared) -> str:
    return f"{'quotes' if shared.sort == 'quotation' else 'has'} {len(shared.passage)} characters"


def _shown(shared: Shared) -> str:
    """The first words of a passage."""
    flat = " ".join(shared.passage.split())
    return f"'{flat}'" if len(flat) <= SHOWN else f"'{flat[: SHOWN - 1].rstrip()}…'"


def _name(article: Article) -> str:
    return article.outlet or article.id
