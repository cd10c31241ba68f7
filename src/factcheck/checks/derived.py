"""`derived`: two figures that are tied to each other do not fit: an age and a birth year, a load and a capacity."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from factcheck.checks.conflicts import middle
from factcheck.checks.telling import combined
from factcheck.model import Article, Assertion, CheckRule, Family, Finding, Hedge, Kind, Polarity, Span

FAMILY = Family.DERIVED

ORIGINS = frozenset({"birth", "building"})
"""Events from which an age is counted."""

_BEGAN = re.compile(r"\b(?:born|built|constructed)(?: (?:back|in|on|around))*\s*$", re.IGNORECASE)

_ANOTHER = re.compile(r"\b(?:and(?! (?:is|was)\b)|with|while|whose)\b|;", re.IGNORECASE)
"""What stands between the age of one and the birth of another."""

REACH = 24
"""Characters before a date within which the word for a beginning stands."""

CREW = 0.10
"""Share by which those aboard may exceed a capacity for passengers: crew are not passengers."""


def find(assertions: Sequence[Assertion], articles: Mapping[str, Article], rule: CheckRule) -> Iterator[Finding]:
    """One finding for each pair of figures of which one does not follow from the other."""
    plain = [a for a in assertions if a.attribution.polarity is Polarity.ASSERTED]
    for _, told in groupby(plain, key=lambda a: (a.article, a.sentence)):
        yield from _ages(list(told), articles, rule)
    yield from _overloads(plain, articles, rule)


def _ages(told: Sequence[Assertion], articles: Mapping[str, Article], rule: CheckRule) -> Iterator[Finding]:
    """An age beside the year it is counted from: "57, who was born in 1961"."""
    ages = [a for a in told if a.kind is Kind.AGE and a.hedge is Hedge.EXACT]
    for origin in (a for a in told if a.kind is Kind.DATE and _of_origin(a, articles[a.article].text)):
        age = min(ages, key=lambda a: _between(a, origin)[1] - _between(a, origin)[0], default=None)
        today = articles[origin.article].published.day
        if age is not None and today is not None and not _ANOTHER.search(articles[age.article].text, *_between(age, origin)):
            youngest, oldest = _age_on(today, str(origin.value))
            if not youngest <= middle(age) <= oldest:
                years = f"{youngest}" if youngest == oldest else f"{youngest} or {oldest}"
                yield combined(age, (origin,), f"{origin.quote}, which makes {years} in {today.year}", articles, rule)


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


def _overloads(plain: Sequence[Assertion], articles: Mapping[str, Article], rule: CheckRule) -> Iterator[Finding]:
    """More aboard than may be, within one event, or one article that is of none; told once, for the fullest count."""
    by_event: dict[str, list[Assertion]] = {}
    for assertion in plain:
        if assertion.kind is Kind.COUNT and assertion.subject:
            by_event.setdefault(assertion.topic.event or assertion.article, []).append(assertion)
    for _, told in sorted(by_event.items()):
        limits = [a for a in told if a.topic.aspect == "capacity" and a.high is not None and a.topic.sort == "people"]
        loads = [a for a in told if a.topic.state == "aboard" and a.topic.aspect == "actual" and a.low is not None]
        largest = max(limits, key=lambda a: (a.high or 0.0, a.id), default=None)
        fullest = max(loads, key=lambda a: (a.low or 0.0, a.id), default=None)
        if largest and fullest and (fullest.low or 0.0) > (largest.high or 0.0) * (1 + CREW):
            yield combined(fullest, limits, f"a capacity of {largest.quote}", articles, rule)
