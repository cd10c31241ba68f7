"""The days that an article names: which are past to it, which still to come, which it ties to its own day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.dating.page import Page
from factcheck.model import AsOfBasis, Role, Span, Timex

WORDS_FOR_DAYS = {
    **dict.fromkeys(("today", "tonight", "this morning", "this afternoon", "this evening", "later today", "earlier today"), 0),
    **dict.fromkeys(("yesterday", "last night", "yesterday morning", "yesterday afternoon", "yesterday evening"), -1),
    **dict.fromkeys(("tomorrow", "tomorrow morning", "tomorrow afternoon", "tomorrow evening", "tomorrow night"), 1),
}
"""Words that say how far a day lies from the article's own."""

TO_COME = re.compile(
    r"\b(?:will|won't|won’t|shall|is to|are to|due|scheduled|set (?:for|to)|slated|planned|plans? to|expected|upcoming|next"
    r"|coming|ahead of|until|till|start(?:s|ing)?|begin(?:s|ning)?|opens?|takes? place"
    r"|would (?:meet|hold|be held|take place|begin|start|vote)|called for|no later than|deadline|may be (?:lodged|filed)"
    r"|(?:called on|urged|asked|invited|told|ordered|appealed to|vowed|promised|agreed|wants?|hopes?|prepar(?:es?|ing)|going)"
    r" (?:[\w’'-]+ ){0,4}to \w+)\b",
    re.IGNORECASE,
)
"""What beside a day says that it is still to come."""

PAST_FORMS = (
    "ate beat became began bit blew bought broke brought built burst came caught chose clung dealt did died drank"
    " drew drove dug fell felt fled flew forgot fought found froze gave got grew had heard held hid hung kept killed"
    " knew lay led left lost made meant met paid ran rang rode rose said sang sank sat saw sent shook shot shut slept"
    " sold sought spent spoke sprang stole stood struck stuck swam swept swung taught thought threw told took tore"
    " understood was went wept were withdrew woke won wore wrote"
)
"""Past forms that do not end in -ed."""

PAST = re.compile(rf"(?<!\bbe )(?<!\bto )(?<!\bbeen )\b(?:{'|'.join(PAST_FORMS.split())}|\w{{3,}}ed)\b", re.IGNORECASE)
"""What beside a day says that it is over, or under way."""

_VALUE = re.compile(
    r"(?P<year>\d{4}|XXXX)-(?:(?P<month>\d\d)-(?P<day>\d\d)|WXX-(?P<weekday>[1-7]))(?P<part>T[A-Z]{2}|T\d\d:\d\d)?$"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_STOP = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s+[\"'“‘(]?[A-Z0-9])|\n")
_SHORT = re.compile(r"\b(?:[A-Z][a-z]{0,3}|[a-z]\.[a-z])\.$")
_GAP = re.compile(r"\s*[,(–—-]?\s*(?:on\s+)?")
_PARTS = {"TMO": "morning", "TAF": "morning", "TNI": "evening", "TEV": "evening"}


@dataclass(frozen=True, slots=True)
class Named:
    """A day that an article names, as far as it does: `weekday` or `month` and `day`, the `year` only where it is written.

    `ahead` is True for a day still to come, False for one past, None where the sentence does not tell. `tied` is how many
    days from the article's own day it lies, where the article says so ("tomorrow, 17 October"). `since` is the day given in
    full before it in its sentence ("on Monday, 10 June 2019, and on Tuesday").
    """

    quote: str
    sentence: Span
    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str = ""
    ahead: bool | None = None
    tied: int | None = None
    dateline: bool = False
    since: date | None = None

    def in_year(self, year: int) -> date | None:
        """The day in a year, None where it names none."""
        if self.month is None or self.day is None:
            return None
        try:
            return date(self.year or year, self.month, self.day)
        except ValueError:
            return None

    @property
    def full(self) -> date | None:
        """The day where the year is written too."""
        return self.in_year(self.year) if self.year is not None else None

    def before(self, day: date) -> date | None:
        """The last such day up to `day`."""
        return next((d for year in (day.year, day.year - 1) if (d := self.in_year(year)) and d <= day), None)

    def after(self, day: date) -> date | None:
        """The first such day from `day` on."""
        return next((d for year in (day.year, day.year + 1) if (d := self.in_year(year)) and d >= day), None)


def days(page: Page, timexes: Sequence[Timex]) -> list[Named]:
    """The days that an article names in its prose and datelines, but for those in quotations, in order."""
    found: list[Named] = []
    for n, timex in enumerate(timexes):
        dateline = page.role_at(timex.span[0]) is Role.DATELINE
        if timex.type == "DATE" and (dateline or page.told(timex.span)):
            named = _named(page.article.text, timex, [*timexes[max(0, n - 1) : n], *timexes[n + 1 : n + 2]], dateline)
            if named:
                last = found[-1] if found and found[-1].sentence == named.sentence else None
                found.append(replace(named, since=last.full or last.since) if last else named)
    return found


def sentence_at(text: str, span: Span) -> Span:
    """The sentence around a span, roughly, within 400 characters either side."""
    low, high = max(0, span[0] - 400), min(len(text), span[1] + 400)
    start = low
    for match in _STOP.finditer(text, low, span[0]):
        if text[match.start()] == "\n" or not _SHORT.search(text[max(low, match.start() - 8) : match.start() + 1]):
            start = match.end()
    for match in _STOP.finditer(text, span[1], high):
        if text[match.start()] == "\n" or not _SHORT.search(text[max(low, match.start() - 8) : match.start() + 1]):
            return start, match.end()
    return start, high


def distance(timex: Timex) -> int | None:
    """How many days from the article's own a word like "yesterday" means; None for other expressions."""
    return WORDS_FOR_DAYS.get(timex.quote.lower().strip())


def _named(text: str, timex: Timex, beside: Sequence[Timex], dateline: bool) -> Named | None:
    match = _VALUE.match(timex.value)
    if match is None or (match["weekday"] and match["year"] != "XXXX"):
        return None
    written = bool(_YEAR.search(timex.quote)) or (timex.basis is AsOfBasis.STATED and match["year"] != "XXXX")
    sentence = sentence_at(text, timex.span)
    return Named(
        quote=timex.quote,
        sentence=sentence,
        span=timex.span,
        year=int(match["year"]) if written and match["year"] != "XXXX" else None,
        month=int(match["month"]) if match["month"] else None,
        day=int(match["day"]) if match["day"] else None,
        weekday=int(match["weekday"]) - 1 if match["weekday"] else timex.weekday,
        part=_PARTS.get(match["part"] or "", ""),
        ahead=_ahead(text, sentence, timex),
        tied=next((d for other in beside if (d := _tie(text, timex, other)) is not None), None),
        dateline=dateline,
    )


def _tie(text: str, timex: Timex, other: Timex) -> int | None:
    """How far a day lies from the article's own, where a word that says so stands right beside it."""
    away = distance(other)
    low, high = sorted((timex.span, other.span))
    return away if away is not None and _GAP.fullmatch(text[low[1] : high[0]]) else None


def _ahead(text: str, sentence: Span, timex: Timex) -> bool | None:
    """Whether a day is still to come, by the nearest words in its sentence that say so: those before it, else those after."""
    if timex.relation == "until":
        return True
    coming = list(TO_COME.finditer(text, sentence[0], timex.span[0]))
    past = list(PAST.finditer(text, sentence[0], timex.span[0]))
    if coming or past:
        return bool(coming) and (not past or coming[-1].end() >= past[-1].end())
    later, over = TO_COME.search(text, timex.span[1], sentence[1]), PAST.search(text, timex.span[1], sentence[1])
    if later or over:
        return bool(later) and (over is None or (later is not None and later.start() <= over.start()))
    return None


def span_of(day: date, before: int, after: int) -> list[date]:
    """The days around one, so many before and after it, within the calendar's own bounds."""
    low = max(date.min.toordinal(), day.toordinal() - before)
    high = min(date.max.toordinal(), day.toordinal() + after)
    return [date.min + timedelta(days=n - 1) for n in range(low, high + 1)]
