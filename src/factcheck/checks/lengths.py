"""A length of time beside its start and end: "it lasted 12 days, from 3 to 18 March"; an anniversary beside its year."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.checks.conflicts import middle
from factcheck.checks.mismatch import Mismatch
from factcheck.checks.telling import day
from factcheck.lexicon.measures import unit_of
from factcheck.lexicon.ordinals import ordinal
from factcheck.model import Article, AsOf, AsOfBasis, Assertion, Hedge, Kind

DAY = 86_400.0
ABOUT = 0.1
"""Share by which a length may be off that is hedged with "about"."""

Days = tuple[date, date]

_TIED = re.compile(r"(?:[,(–—]|\s[–-])\s*from\b", re.IGNORECASE)
"""What ties a length to the days after it; without it the days may be those within which so many were worked."""

_LASTING = re.compile(
    r"\b(?:last(?:s|ed|ing)?|r[au]n|runs|running|t[ao]kes?|took)(?:\s+(?:for|exactly|just))?\s*$", re.IGNORECASE
)
_UNTIL = re.compile(r"\s+(?:to|until|till|through)\s+", re.IGNORECASE)
_LENGTH_FIRST = re.compile(r"\s+from\b", re.IGNORECASE)
_ADJECTIVE = re.compile(r"\d-(?:day|week|month|year)\b|^\w+-(?:day|week|month|year)\b", re.IGNORECASE)
_NOUN_FROM = re.compile(r"\s+\w+\s+from\b", re.IGNORECASE)

_ANNIVERSARY = re.compile(
    r"\b(?:mark(?:s|ed|ing)?|commemorat(?:es?|ed|ing)|celebrat(?:es?|ed|ing)|today is|was)\b[^.;:\d]{0,24}?"
    r"\b(?:the|its|their|his|her)\s+([\w-]+)\s+anniversary of\s+(?:the|its|their|his|her)\s+(?:\w+\s+in\s+)?$",
    re.IGNORECASE,
)
REACH = 120
SLIP = 5
"""Years by which an anniversary is misnamed by mistake; further off, an older celebration is recalled."""

TURN = 31
"""Days around the turn of the year in which an anniversary may be of either year."""


def mismatches(told: Sequence[Assertion], article: Article) -> Iterator[Mismatch]:
    """The durations and anniversaries of a sentence that are not as long as their days are apart."""
    dates = [a for a in told if a.kind is Kind.DATE and not a.problem]
    for a in told:
        if a.kind is Kind.DURATION and a.hedge in (Hedge.EXACT, Hedge.ABOUT) and _is_tied(a, article.text):
            later = [d for d in dates if d.span > a.span]
            yield from _lasted(a, later[:2], article.text)
    if len(dates) == 1:
        yield from _anniversary(dates[0], article)


def _is_tied(a: Assertion, text: str) -> bool:
    before, after = text[max(0, a.span[0] - REACH) : a.span[0]], text[a.span[1] : a.span[1] + REACH]
    if _TIED.match(after) or (_ADJECTIVE.search(a.quote) and _NOUN_FROM.match(after)):
        return True
    return _LENGTH_FIRST.match(after) is not None and _LASTING.search(before) is not None


def _lasted(a: Assertion, dates: Sequence[Assertion], text: str) -> Iterator[Mismatch]:
    """A duration of days or more that is not the days from start to end, the last one counted or not."""
    unit, ends = unit_of(a.unit)[1] / DAY, _ends(a, dates, text)
    if ends is None or unit < 1:
        return
    start, end = ends
    least, most = (end[0] - start[1]).days, (end[1] - start[0]).days
    slack = unit / 2 * (unit > 1) + ABOUT * most * (a.hedge is Hedge.ABOUT)
    if most >= 0 and not least - slack <= middle(a) / DAY <= most + 1 + slack:
        told = day(AsOf(start[0], end[1], "day", AsOfBasis.STATED))
        yield Mismatch(a, (), f"{told}, which is {'' if least == most else 'at most '}{most} days")


def _ends(a: Assertion, dates: Sequence[Assertion], text: str) -> tuple[Days, Days] | None:
    """The days on which it may have begun and ended: those of its period, or of two dates with "to" between them."""
    if a.period is not None and a.period.start is not None and a.period.end is not None:
        start, end = a.period.start.isoformat(), a.period.end.isoformat()
        years = start.endswith("-01-01") and end.endswith("-12-31")
        return _days(start[:4] if years else start), _days(end[:4] if years else end)
    if len(dates) == 2 and _UNTIL.fullmatch(text[dates[0].span[1] : dates[1].span[0]]):
        return _days(str(dates[0].value)), _days(str(dates[1].value))
    return None


def _days(iso: str) -> Days:
    """The first and last day of a day, month or year in ISO form."""
    year, month, of_month = (int(part) for part in f"{iso}-0-0".split("-")[:3])
    first = date(year, month or 1, of_month or 1)
    last_month = month or 12
    return first, date(year, last_month, of_month or monthrange(year, last_month)[1])


def _anniversary(origin: Assertion, article: Article) -> Iterator[Mismatch]:
    """ "Marked the third anniversary of the 2016 attack", in an article of 2018."""
    found = _ANNIVERSARY.search(article.text[max(0, origin.span[0] - REACH) : origin.span[0]])
    today = article.published.day
    named = ordinal(found.group(1)) if found else 0
    if not named or today is None:
        return
    around = {
        date.fromordinal(today.toordinal() + n).year for n in (-TURN, TURN) if 0 < today.toordinal() + n < date.max.toordinal()
    }
    years = sorted(year - int(str(origin.value)[:4]) for year in around)
    if named not in years and min(abs(named - y) for y in years) <= SLIP:
        yield Mismatch(origin, (), f"its anniversary {named} in an article of {today.year}")
