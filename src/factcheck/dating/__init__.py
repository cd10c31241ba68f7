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
from factcheck.dating.named import days
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
    found = _once(articles, timexes)
    while any(_newly(before, after) for before, after in zip(articles, found, strict=True)):
        articles, found = found, _once(found, timexes)
    return tuple(_noted(article, timexes.get(article.id, ())) for article in found)


def _once(articles: Sequence[Article], timexes: Mapping[str, Sequence[Timex]]) -> tuple[Article, ...]:
    """The articles, the undated ones as far as those that have a day tell."""
    pages = [Page(article) for article in articles]
    named = [days(page, timexes.get(page.article.id, ())) for page in pages]
    calendar = Calendar(pages, named, timexes)
    return tuple(
        article if article.published.start else replace(article, published=_published(article.published, calendar, n))
        for n, article in enumerate(articles)
    )


def _newly(before: Article, after: Article) -> bool:
    """Whether an article has got its day: then it may tell that of others."""
    return before.published.start is None and after.published.day is not None


def _noted(article: Article, timexes: Sequence[Timex]) -> Article:
    """A dated article with a note of the days after its publication that its text speaks of as past."""
    published = article.published
    if published.end is None or published.basis is Basis.INFERRED:
        return article
    past = {day for one in days(Page(article), timexes) if one.ahead is False and (day := one.full)}
    doubts = tuple(f"but the text speaks of {long_day(day)} as past" for day in sorted(past) if day > published.end)
    return replace(article, published=replace(published, doubts=(*published.doubts, *doubts))) if doubts else article


def _published(known: Published, calendar: Calendar, n: int) -> Published:
    """What the calendar leaves for an article."""
    left, evidence = calendar.left(n)
    if not left or (left[-1] - left[0]).days > LONGEST:
        return known
    if left[0] != left[-1]:
        evidence = (*evidence, f"which leaves {long_day(left[0])} to {long_day(left[-1])}")
    return Published(left[0], left[-1], known.time, "day", Basis.INFERRED, (*known.evidence, *evidence))
