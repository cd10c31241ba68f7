"""Which day an undated article is from, with the evidence for it.

Each article without a publication day is set against one calendar. Its own words ("tomorrow, 17 October", weekday names,
dates past and to come) and what it shares with other articles (quotations, sentences, events, the story) are clues, and
each clue says how well each day fits it. Where one day is left that fits, that is its day; where several are, the answer is
the days from the first to the last of them; where nothing tells, it stays unknown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.dating.calendar import Calendar
from factcheck.dating.named import Named, days
from factcheck.dating.page import Page
from factcheck.dating.sharing import long_day
from factcheck.model import Article, Basis, Published, Timex

__all__ = ["infer"]

LONGEST = 21
"""Days of the longest interval that is still worth saying."""


def infer(articles: Sequence[Article], timexes: Mapping[str, Sequence[Timex]]) -> tuple[Article, ...]:
    """The same articles, in the same order, the undated ones with the day, or the days, that the evidence leaves.

    `timexes` are the time expressions of each article by its id, found with what was known of its publication. A dated
    article keeps its day; where its own text contradicts that, its evidence says so.
    """
    pages = [Page(article) for article in articles]
    named = [days(page, timexes.get(page.article.id, ())) for page in pages]
    calendar = Calendar(pages, named, timexes)
    dated = []
    for n, article in enumerate(articles):
        if article.published.start is None:
            dated.append(replace(article, published=_published(article.published, calendar, n)))
        else:
            notes = _contradictions(article.published, named[n])
            dated.append(replace(article, published=_noted(article.published, notes)) if notes else article)
    return tuple(dated)


def _contradictions(published: Published, named: Sequence[Named]) -> tuple[str, ...]:
    """The days after the publication day that the text speaks of as past."""
    past = {day for one in named if one.ahead is False and (day := one.full)}
    later = sorted(day for day in past if published.end is not None and day > published.end)
    return tuple(f"but the text speaks of {long_day(day)} as past" for day in later)


def _published(known: Published, calendar: Calendar, n: int) -> Published:
    """What the calendar leaves for an article."""
    left, evidence = calendar.left(n)
    if not left or (left[-1] - left[0]).days > LONGEST:
        return known
    if left[0] != left[-1]:
        evidence = (*evidence, f"which leaves {long_day(left[0])} to {long_day(left[-1])}")
    return Published(left[0], left[-1], known.time, "day", Basis.INFERRED, (*known.evidence, *evidence))


def _noted(published: Published, notes: tuple[str, ...]) -> Published:
    return replace(published, evidence=(*published.evidence, *notes))
