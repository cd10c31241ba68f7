"""The days that an article names: which are past to it, which still to come, which it ties to its own day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.model import PROSE, Article, AsOfBasis, Role, Span, Timex

WORDS_FOR_DAYS = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "later today": 0, "earlier today": 0,
    "yesterday": -1, "last night": -1, "yesterday morning": -1, "yesterday evening": -1, "yesterday afternoon": -1,
    "tomorrow": 1, "tomorrow morning": 1, "tomorrow evening": 1, "tomorrow night": 1,
}  # fmt: skip
"""Words that say how far a day lies from the article's own."""

TO_COME = re.compile(
    r"\b(?:will|won't|won’t|shall|is to|are to|due|scheduled|set (?:for|to)|slated|planned|plans? to|expected|upcoming|next|coming"
    r"|ahead of|until|till|start(?:s|ing)?|begin(?:s|ning)?|opens?|takes? place|would (?:meet|hold|be held|take place|begin|start|vote)|called for"
    r"|no later than|deadline|may be (?:lodged|filed)"
    r"|(?:called on|urged|asked|invited|told|ordered|appealed to|vowed|promised|agreed|wants?|hopes?|prepar(?:es?|ing)|going)"
    r" (?:[\w’'-]+ ){0,4}to \w+)\b",
    re.IGNORECASE,
)
"""What beside a day says that it is still to come."""

PAST = re.compile(
    r"(?<!\bbe )(?<!\bto )(?<!\bbeen )\b(?:was|were|had|did|said|told|went|left|came|took|made|began|met|held|killed|died|fell|rose|struck|hit|found|announced|called"
    r"|reported|showed|drew|urged|pleaded|\w{3,}ed)\b",
    re.IGNORECASE,
)
"""What beside a day says that it is over, or under way."""

_VALUE = re.compile(r"(?P<year>\d{4}|XXXX)-(?:(?P<month>\d\d)-(?P<day>\d\d)|WXX-(?P<weekday>[1-7]))(?P<part>T[A-Z]{2}|T\d\d:\d\d)?$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_STOP = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s+[\"'“‘(]?[A-Z0-9])|\n")
_SHORT = re.compile(r"\b(?:[A-Z][a-z]{0,3}|[a-z]\.[a-z])\.$")
_QUOTED = re.compile(r"“[^“”]{1,1500}”|\"[^\"\n]{1,1500}\"")
_GAP = re.compile(r"\s*[,(–—-]?\s*(?:on\s+)?")
_PARTS = {"TMO": "morning", "TAF": "morning", "TNI": "evening", "TEV": "evening"}


@dataclass(frozen=True, slots=True)
class Named:
    """A day that an article names, as far as it does: `weekday` or `month` and `day`, the `year` only where it is written.

    `ahead` is True for a day still to come, False for one past, None where the sentence does not tell. `tied` is how many
    days from the article's own day it lies, where the article says so ("tomorrow, 17 October").
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


def quoted(text: str) -> list[Span]:
    """The direct quotations of a text, in order."""
    return [match.span() for match in _QUOTED.finditer(text)]


def days(article: Article, timexes: Sequence[Timex]) -> list[Named]:
    """The days that an article names in its prose and datelines, but for those in quotations, in order."""
    speech = quoted(article.text)
    found = []
    for n, timex in enumerate(timexes):
        role = role_at(article, timex.span)
        if (role in PROSE or role is Role.DATELINE) and timex.type == "DATE" and not within(timex.span, speech):
            beside = [t for t in (timexes[n - 1] if n else None, timexes[n + 1] if n + 1 < len(timexes) else None) if t]
            named = _named(article, timex, beside, role)
            if named:
                found.append(named)
    return found


def role_at(article: Article, span: Span) -> Role | None:
    """The role of the block that a span begins in. An article without blocks is all body."""
    if not article.blocks:
        return Role.BODY
    return next((block.role for block in article.blocks if block.span[0] <= span[0] < block.span[1]), None)


def within(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a span lies in one of several."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)


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


def _named(article: Article, timex: Timex, beside: Sequence[Timex], role: Role | None) -> Named | None:
    match = _VALUE.match(timex.value)
    if match is None or (match["weekday"] and match["year"] != "XXXX"):
        return None
    written = bool(_YEAR.search(timex.quote)) or (timex.basis is AsOfBasis.STATED and match["year"] != "XXXX")
    sentence = sentence_at(article.text, timex.span)
    return Named(
        quote=timex.quote,
        sentence=sentence,
        span=timex.span,
        year=int(match["year"]) if written and match["year"] != "XXXX" else None,
        month=int(match["month"]) if match["month"] else None,
        day=int(match["day"]) if match["day"] else None,
        weekday=int(match["weekday"]) - 1 if match["weekday"] else timex.weekday,
        part=_PARTS.get(match["part"] or "", ""),
        ahead=_ahead(article.text, sentence, timex),
        tied=next((d for other in beside if (d := _tie(article.text, timex, other)) is not None), None),
        dateline=role is Role.DATELINE,
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
