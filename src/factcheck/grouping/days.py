"""The days an event runs over, so that a day named for a figure tells another happening apart only if it lies outside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from factcheck.model import Article, Assertion

_BEFORE = timedelta(days=4)
"""An event is in the papers at most these days after it happened."""


class Days:
    """From when to when the articles of each event were published."""

    def __init__(self, events: dict[str, str], articles: Sequence[Article]) -> None:
        self._span: dict[str, tuple[date, date]] = {}
        for article in articles:
            day, event = article.published.start, events.get(article.id)
            if day is None or event is None:
                continue
            first, last = self._span.get(event, (day, day))
            self._span[event] = (min(first, day), max(last, day))

    def when(self, assertion: Assertion) -> str:
        """The time named for a figure, empty if none is or if it falls within the event's own days."""
        named, span = assertion.topic.year, self._span.get(assertion.topic.event)
        if not named or span is None:
            return named
        first, last = (span[0] - _BEFORE).isoformat(), span[1].isoformat()
        return "" if first[: len(named)] <= named <= last[: len(named)] and len(named) > 4 else named
