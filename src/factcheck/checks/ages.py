"""An age beside the year it is counted from: "57, who was born in 1961"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.checks.conflicts import middle
from factcheck.checks.mismatch import Mismatch
from factcheck.model import Article, Assertion, Hedge, Kind, Span

ORIGINS = frozenset({"birth", "building"})
"""Events from which an age is counted."""

_BEGAN = re.compile(r"\b(?:born|built|constructed)(?: (?:back|in|on|around))*\s*$", re.IGNORECASE)

_ANOTHER = re.compile(r"\b(?:and(?! (?:is|was)\b)|with|while|whose)\b|;", re.IGNORECASE)
"""What stands between the age of one and the birth of another."""

REACH = 24
"""Characters before a date within which the word for a beginning stands."""


def mismatches(told: Sequence[Assertion], article: Article) -> Iterator[Mismatch]:
    """The ages of a sentence that do not follow from the beginning nearest to them."""
    ages = [a for a in told if a.kind is Kind.AGE and a.hedge is Hedge.EXACT]
    today = article.published.day
    for origin in (a for a in told if a.kind is Kind.DATE and _of_origin(a, article.text)):
        age = min(ages, key=lambda a: _between(a, origin)[1] - _between(a, origin)[0], default=None)
        if age is not None and today is not None and not _ANOTHER.search(article.text, *_between(age, origin)):
            youngest, oldest = _age_on(today, str(origin.value))
            if not youngest <= middle(age) <= oldest:
                years = f"{youngest}" if youngest == oldest else f"{youngest} or {oldest}"
                yield Mismatch(age, (origin,), f"{origin.quote}, which makes {years} in {today.year}")


def _between(a: Assertion, b: Assertion) -> Span:
    """The stretch between two figures of one article."""
    first, second = sorted((a.span, b.span))
    return first[1], max(first[1], second[0])


def _of_origin(when: Assertion, text: str) -> bool:
    """Whether a date is that of a beginning: by what it dates, or by the word right before it."""
    return when.topic.sort in ORIGINS or _BEGAN.search(text[max(0, when.span[0] - REACH) : when.span[0]]) is not None


def _age_on(today: date, origin: str) -> tuple[int, int]:
    """The least and greatest age in whole years of what began on a day, or in a year, given in ISO form."""
    years = today.year - int(origin[:4])
    if len(origin) < len("2000-01-01"):
        return years - 1, years
    before = (today.month, today.day) < (int(origin[5:7]), int(origin[8:10]))
    return years - before, years - before
