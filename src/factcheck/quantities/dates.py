"""Numbers of dates and clock times, and other stretches that hold digits and no figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.lexicon.rows import row
from factcheck.model import Span
from factcheck.quantities.context import FUNCTION, Context
from factcheck.quantities.folding import words_before
from factcheck.quantities.numerals import Numeral

MONTHS = row(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec"""
)
WEEKDAYS = row("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")

_DAY, _MONTH, _HOUR = r"(?:[0-2]?\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:[01]?\d|2[0-4])"
_MINUTES = r"(?:[.:][0-5]\d)?"
_APART = r"(?<![\d.,:])"

# Whole stretches, each with its reason; all found in one pass. Every repetition is bounded or possessive.
_STRETCHES: tuple[tuple[str, str], ...] = (
    ("address on the web", r"(?:https?://|www\.|pic\.twitter\.|t\.co/)[^\s]++"),
    ("tag or handle", r"(?<!\w)[@#](?=\w*[a-z])\w++"),
    ("date", rf"(?<![\d.,/-])\d{{4}}(?:-{_MONTH}-|/{_MONTH}/){_DAY}(?!\d)(?:t\d{{2}}:\d{{2}}(?::\d{{2}})?z?)?"),
    ("date", rf"(?<![\d.,/-]){_DAY}(?:-{_DAY}-|/{_DAY}/|\.{_DAY}\.)(?:19|20)?\d{{2}}(?![\d,/]|\.\d)"),
    ("years", r"(?<![\d.,])(?:1[5-9]|20)\d\d[/–-](?:\d\d|(?:1[5-9]|20)\d\d)(?![\d,]|\.\d|-\d)"),
    (
        "telephone number",
        r"(?<![\w.,$£€-])(?<!\d )(?:\+\d{1,3}|\(?0\d{2,4}\)?|1-8\d\d)(?:[ .-]\(?\d{2,7}\)?){1,5}(?!\d|,\d|%)",
    ),
    ("telephone number", r"(?<![\w.,$£€-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-. ]\d{4}(?!\d)"),
    (
        "clock time",
        rf"{_APART}{_HOUR}[:h][0-5]\d(?::[0-5]\d)?(?![\d:])(?: ?[ap]\.?m\b\.?)?(?: ?(?:gmt|bst|utc|cest|cet|est|et))?",
    ),
    (
        "clock time",
        rf"{_APART}(?:{_HOUR}{_MINUTES}(?: ?(?:-|–|to) ?))?{_HOUR}{_MINUTES} ?(?:[ap]\.?m\b\.?|o'clock|noon\b)",
    ),
    ("clock time", rf"{_APART}[0-2]\d[0-5]\d (?:gmt|utc|bst|hours|hrs|local time)\b"),
    ("clock time", r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|[ap]\.?m\b\.?)"),
    ("idiom", r"\b24[/-]7\b|\b9/11\b|\b7/7\b|\b50[/-]50\b|\bfifty-fifty\b|\b20/20\b|\b4x4s?\b|\bcatch[ -]22\b"),
    (
        "exchange rate",
        r"\((?:[a-z]{0,3}[$€£¥] ?1|1 [a-z.]{2,12}(?: [a-z]{2,12})?) ?= ?[^()\n]{1,90}\)",
    ),
    ("decade", r"(?:\b(?:1[5-9]|20)|'|\b(?:early|late|mid|the)[ -]'?)\d0'?s\b"),
    ("ratio", r"(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])"),
    (
        "photo number",
        r"(?<!\bthe )(?<!\bthis )(?<!\beach )\b(?:photo|picture|image|slide|caption|video|gallery|page)s?:? ?\(?\d{1,3}"
        r" of(?: /)? \d{1,3}\b(?![.,]\d|%)",
    ),
    (
        "photo number",
        r"\b(?:photo|picture|image|slide|page|part|chapter|step|day|week|game|match|episode)?s? ?\d{1,3} (?:of|/) \d{1,3}"
        r"(?=:|\s*$|\n| (?:photos|pictures|images|slides)\b)",
    ),
)
_REASONS = {f"s{i}": reason for i, (reason, _) in enumerate(_STRETCHES)}
_READER = re.compile("|".join(f"(?P<s{i}>{pattern})" for i, (_, pattern) in enumerate(_STRETCHES)), re.M)

# Words that leave no doubt that four digits behind them are a year, and words that only suggest it.
_YEAR_SURE = MONTHS | row("in since until till during circa year early late mid back spring summer autumn winter")
_YEAR_HINTS = _YEAR_SURE | row(
    """by from before after of for to between and through fall the around about pre post election elections class season
    this again or thru christmas easter"""
)
_DAY_BEFORE_YEAR = re.compile(rf"\b(?:{'|'.join(sorted(MONTHS))})\.? ?(?:\d{{1,2}}(?:st|nd|rd|th)?)?,? $")


def stretches(folded: str) -> Iterator[tuple[Span, str]]:
    """Dates, clock times, telephone numbers and the like, as spans with their reasons, in order."""
    for match in _READER.finditer(folded):
        yield match.span(), _REASONS[match.lastgroup or ""]


def is_day(context: Context, numeral: Numeral) -> bool:
    """Whether digits are the day of a month that is named beside them, hedged ("no later than 14 May") or not."""
    plain = numeral.scale == 1.0 and not numeral.decimals and context.surface.isdecimal() and len(context.surface) <= 2
    return plain and 1 <= numeral.value <= 31 and _is_day(context)


def is_date(context: Context, numeral: Numeral) -> bool:
    """Whether bare digits are the day of a month or a year."""
    if is_day(context, numeral):
        return True
    if numeral.scale > 1.0 or numeral.decimals or not context.surface.isdecimal():
        return False
    return len(context.surface) == 4 and 1000 <= numeral.value < 2200 and _is_year(context, numeral.value)


def _is_day(context: Context) -> bool:
    text, previous, following = context.text, context.previous, context.following
    if _behind_abbreviated_month(context):
        return True
    if previous in MONTHS and (previous != "may" or context.raw_previous[0].isupper()):
        return not context.counts
    if following in MONTHS:
        return following != "may" or text[context.end + 1 : context.end + 2] == "M"
    return previous in WEEKDAYS and context.tail != "-" and (not following or following in FUNCTION)


def _is_year(context: Context, value: float) -> bool:
    if context.previous in _YEAR_SURE or _DAY_BEFORE_YEAR.search(context.folded, max(0, context.start - 24), context.start):
        return True
    if context.counts:
        return False
    return 1900 <= value < 2100 or (context.previous in _YEAR_HINTS and 1500 < value < 2100)


def _behind_abbreviated_month(context: Context) -> bool:
    """ "Oct. 12": the full stop hides the word from the row of words before."""
    if not context.folded.endswith(". ", 0, context.start):
        return False
    row_before = words_before(context.folded, context.start - 2, 1)
    return bool(row_before) and row_before[0][0] in MONTHS
