"""The forms of time expressions, as a table: a pattern over word classes, what it means, and where it must not stand.

Rules are tried in this order at each place, the first that is accepted wins: longer forms stand before shorter ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from factcheck.timex import words
from factcheck.timex.resolve import (
    Found,
    Resolver,
    ago,
    calendar_day,
    century,
    clock,
    day_of_month,
    day_range,
    decade,
    deictic_day,
    duration,
    earlier,
    fiscal_year,
    foreign_day,
    holiday,
    iso_day,
    month,
    month_range,
    next_part,
    nth_weekday,
    numeric_day,
    one_of_two_days,
    overnight,
    past_units,
    quarter,
    recurring,
    reference_word,
    season,
    stepped_unit,
    the_unit,
    this_time,
    trailing_unit,
    week_of,
    weekday,
    year,
    year_range,
)
from factcheck.timex.tokens import pattern

Accept = Callable[[Found], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One form: where the pattern matches and `accept` agrees, `resolve` says what it means."""

    regex: re.Pattern[str]
    resolve: Resolver
    accept: Accept | None = None


# --- where a form must not stand ----------------------------------------------------------------------------------------

_BEFORE_MONTH = words.words_in(
    """
    in since by until till before after during from to between and for last next this early mid late through the of
    throughout around about past each every or than
    """
)
_BEFORE_YEAR = words.words_in(
    """
    in since until till before after during early late mid circa year throughout pre post summer winter spring autumn fall
    elections election season calendar through
    """
)
_BEFORE_COUNT_OR_YEAR = words.words_in("from of to by than between and or around about for")
_YEAR_VERBS = words.words_in("was is will has had saw brought began marked marks ended")
_DETERMINERS = words.words_in("the a an its his her their this that our your my 's")
_AFTER_SEASON = words.words_in("and or but when as after before with to for he she it they we the by at")
_OF_OUR_TIME = words.words_in("world youth society young generation children kids age teenagers parents standards climate")
_SURNAMES = words.words_in("times telegraph mirror mail herald express post sun independent world star school roast night")
_NAMED_DAYS = words.words_in(
    "black bloody super cyber fat ruby ash palm good easter shrove maundy giving sheffield girl man mail big"
)


def _in_context(found: Found) -> bool:
    """A month alone that is also a first name, a surname or a verb needs a word before it that dates take."""
    name = found.get("m").rstrip(".")
    if found.has("s") or found.has("k") or name not in ("may", "march", "april", "june", "august", "jan", "mar", "sun"):
        return not (name in words.MONTH_ABBREVIATIONS and name not in words.MONTHS) or found.before() in _BEFORE_MONTH
    if found.before() not in _BEFORE_MONTH or (found.before() == "and" and found.before(2) not in words.MONTHS):
        return False
    return not (
        name in ("may", "april", "june")
        and found.tokens.raw(found.end)[:1].isupper()
        and found.before() in ("and", "for", "to", "by", "than")
    )


def _no_count_follows(found: Found) -> bool:
    return found.after() not in words.COUNTED


def _is_year(found: Found) -> bool:
    """A bare four-digit number is a year where words of time stand before it, or where nothing is counted by it."""
    number, before, after = found.number("y"), found.before(), found.after()
    if (
        after in words.COUNTED
        or after in words.CALENDAR_UNITS
        or after in words.CLOCK_UNITS
        or (after == "-" and not found.has("e"))
    ):
        return False
    if found.has("e"):
        return True
    if before in _BEFORE_YEAR:
        return number >= 1000
    if not 1800 <= number <= 2050:
        return False
    if before in _BEFORE_COUNT_OR_YEAR:
        return number % 100 != 0 or found.tokens.classes[found.start - 2] == found.tokens.classes[found.start]
    if before in (",", "and", "or") and found.tokens.classes[found.start - 2] == found.tokens.classes[found.start]:
        return True
    if before == "(" and after in (")", "-", "–", ",", ";"):
        return True
    if before in _DETERMINERS or (
        found.before(2) in _DETERMINERS and before.isalpha() and found.tokens.raw(found.start - 1).islower()
    ):
        return after.isalpha() and number % 100 != 0 and number >= 1900
    opens = before in ("", ".", ";", '"', "“", ":", "•")
    return opens and after in _YEAR_VERBS and number >= 1900


def _is_year_list(found: Found) -> bool:
    return found.before() == "," and found.before(2).isdigit() and len(found.before(2)) == 4


def _is_span(found: Found) -> bool:
    """ "1991-1997" and "2011-12" are years one after the other, not a score or a telephone number."""
    first, last = found.number("y"), found.number("z")
    last += 0 if last > 99 else first // 100 * 100
    return 1500 <= first < last < 2100 and found.before() not in ("-", "+", "no", "article") and _no_count_follows(found)


def _is_weekday(found: Found) -> bool:
    """A weekday alone, not the name of a paper, a shop's day or a massacre."""
    before, after = found.before(), found.tokens.raw(found.end)
    if after[:1].isupper() and after.lower() in _SURNAMES and not found.has("p"):
        return False
    if before in _NAMED_DAYS and found.tokens.raw(found.start - 1)[:1].isupper():
        return False
    return not (before == "on" and found.tokens.raw(found.start - 2) == "Mail")


def _is_today(found: Found) -> bool:
    """Not the name of a paper ("The Region Today"), nor the idiom of those born yesterday."""
    raw = found.tokens.raw(found.start)
    before = found.tokens.raw(found.start - 1)
    if found.before() == "born" and "yesterday" in raw.lower():
        return False
    if found.after() == "'s" and found.after(1) in _OF_OUR_TIME:
        return False
    if not raw[:1].isupper():
        return True
    return not (before == "'s" or (before[:1].isupper() and before.isalpha() and before.lower() not in ("on", "the")))


def _is_duration(found: Found) -> bool:
    """Not an age ("a 44-year-old", "12 years of age"), a title ("48 Hours") or an idiom ("24 hours a day")."""
    after = found.after()
    unit = found.tokens.raw(found.end - 1)
    if unit.istitle() and found.tokens.raw(found.end - 2)[:1].isdigit():
        return False
    if found.get("n") in ("24", "seven", "7") and after == "a":
        return False
    if (
        after in ("old", "olds")
        or (after == "-" and found.after(1) in ("old", "olds"))
        or (after == "of" and found.after(1) == "age")
    ):
        return False
    return not (found.before() == "aged" or found.before() in ("$", "€", "£"))


def _is_bare_article(found: Found) -> bool:
    """ "a month" is a length of time, "twice a month" a rate."""
    return _is_duration(found) and found.before() in _BEFORE_LENGTH


_BEFORE_CLOCK = words.words_in("at by until till from to and about around since before after between , (")
_BEFORE_LENGTH = words.words_in(
    """
    for within after in than least most about almost nearly over under around as only just of last takes took lasted
    roughly every spent spend lasting once be
    """
) - {"once", "of", "every", "be"}


def _is_clock(found: Found) -> bool:
    bare = found.end - found.start == 1 and found.get("t")[1:2] in (":", ".")
    if found.before() == "high" or (bare and found.before() not in _BEFORE_CLOCK):
        return False
    numbers = [int(number) for number in re.findall(r"[0-9]+", found.get("t"))]
    if not numbers:
        return True
    if numbers[0] > 99:
        return numbers[0] % 100 < 60 and numbers[0] < 2400
    return numbers[0] < 25 and all(number < 60 for number in numbers[1:])


def _is_military(found: Found) -> bool:
    """ "0530 hours", not a length of time."""
    return (
        len(found.get("t")) == 4 and (found.get("t")[0] == "0" or found.before() in ("at", "by", "until")) and _is_clock(found)
    )


def _stands_alone(found: Found) -> bool:
    """ "the day before": nothing follows that it would be before."""
    return not found.after().isalnum()


def _is_bare_nth(found: Found) -> bool:
    return (
        found.before() == "the"
        and found.before(2) in ("on", "by", "until", "from", "of", "since")
        and not found.after().isalpha()
    )


def _after_month_day(found: Found) -> bool:
    """The "25" of "April 24 and 25"."""
    if found.before() not in ("and", "or") or not found.before(2).rstrip("stndrh").isdigit() or found.after().isalpha():
        return False
    return found.before(3) in words.MONTHS or found.before(3 if found.before(3) != "." else 4) in words.MONTH_ABBREVIATIONS


def _is_set_adjective(found: Found) -> bool:
    raw = found.tokens.raw
    return not (raw(found.start)[:1].isupper() and (raw(found.end)[:1].isupper() or raw(found.start - 1)[:1].isupper()))


def _is_season(found: Found) -> bool:
    """ "in the spring", not "the fall of the city" or an uprising's name."""
    if found.has("y") or found.has("s") or found.has("k"):
        return found.after() != "of" or found.has("y")
    if found.before() not in ("in", "during", "by", "until", "since", "over") or found.get("m") == "fall":
        return False
    return found.tokens.raw(found.end - 1).islower() and (not found.after().isalpha() or found.after() in _AFTER_SEASON)


def _is_future(found: Found) -> bool:
    return found.surface().islower() and found.before() not in ("a", "no", "any", "and", "-")


def _is_now(found: Found) -> bool:
    return (
        found.tokens.raw(found.start).islower() and found.before() not in ("until", "by") and found.after() not in ("that", "-")
    )


def _is_quarter(found: Found) -> bool:
    return (
        found.has("y") or found.has("k") or found.get("q") in ("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th")
    )


def _is_numeric(found: Found) -> bool:
    """A date, not the number of a document ("No. 07/2023")."""
    before = found.before(2) if found.before() == "." else found.before()
    return before not in ("no", "nr", "nos", "number", "ref", "case", "file", "resolution", "act", "law", "#", "№")


def _is_decade(found: Found) -> bool:
    """ "the 90s" is a decade, "in their 90s" an age."""
    return len(found.get("d")) == 5 or found.before() in ("'", "’", "the") or "the" in found.surface().lower()


# --- pieces of patterns -------------------------------------------------------------------------------------------------

_W = "(?: w=ANYDAY DOT? COMMA? (?:on)? (?:the)? )"
_M = "m=(MONTHNAME | MON DOT?)"
_N = "n=(MONTHNAME | MON DOT?)"
_Y = "(?: COMMA? y=YEAR )"
_THIS = "s=(this past | this coming | last | past | this | next | coming | previous)"
_K = "(?: (?:of)? k=(last | this | next) year )"
_MOD = "(?: (?:early | mid | late) HYPHEN? )"
_ABOUT = "(?: more than | less than | fewer than | at least | at most | almost | nearly | over )"
_MORE = "(?: more than | less than | fewer than | at least | at most | over )"
_NUMBER = "(?:COUNT | TENS (?:HYPHEN? CARDINAL)? | CARDINAL) HUNDREDS?"
_NUM = f"n=({_NUMBER} and a half | a couple (?:of)? | a few | an | a | half (?:an | a) | COUNT COUNT | {_NUMBER} | VAGUE)"
_NUM1 = f"n=({_NUMBER} and a half | COUNT COUNT | {_NUMBER})"
_HALF = "(?: half=(and a half) )"
_ANYUNIT = "u=(UNIT | CLOCKUNIT)"
_ONEUNIT = "u=(day|week|fortnight|month|quarter|year|decade|century|hour|minute)"
_TO = "(?: HYPHEN | DASH | to | through | until | till )"
_TIME = "t=(CLOCK | HOUR12 (?=AMPM) | noon | midday | midnight) a=AMPM?"

# fmt: off
TABLE: tuple[tuple[str, Resolver, Accept | None], ...] = (
    # days as numbers
    ("ISO", iso_day, None),
    ("NUMERIC", numeric_day, _is_numeric),
    # ranges of days
    (f"d=(DAY|NTH) {_TO} e=(DAY|NTH) (?:of)? {_M} {_Y}?", day_range, _no_count_follows),
    (f"{_M} d=(DAY|NTH) {_TO} {_N} e=(DAY|NTH) {_Y}?", day_range, _no_count_follows),
    (f"{_M} d=(DAY|NTH) {_TO} e=(DAY|NTH) {_Y}?", day_range, _no_count_follows),
    (f"d=(DAY|NTH) {_M} {_TO} e=(DAY|NTH) {_N} {_Y}?", day_range, _no_count_follows),
    # the week of a day
    (f"(?:the)? week (?:of | ending | beginning | starting) {_M} d=(DAY|NTH) {_Y}?", week_of, None),
    # days of the month
    (f"{_W}? d=(DAY|NTH) (?:of)? {_M} y=YEAR (?:p=PART)?", calendar_day, _no_count_follows),
    (f"{_W}? d=(DAY|NTH) (?:of)? {_M} COMMA y=YEAR", calendar_day, _no_count_follows),
    (f"{_W}? d=(DAY|NTH) (?:of)? {_M} {_K}", calendar_day, None),
    (f"{_W}? d=(DAY|NTH) (?:of)? {_M} (?:p=PART)?", calendar_day, None),
    (f"{_W}? {_M} (?:the)? d=(DAY|NTH) {_Y}", calendar_day, _no_count_follows),
    (f"{_W}? (?:s=(last|next))? {_M} (?:the)? d=(DAY|NTH) {_K}?", calendar_day, _no_count_follows),
    ("(?:w=ANYDAY DOT? COMMA?)? d=(DAY|NTH) (?:DOT | de)? FOREIGN (?:de)? y=YEAR", foreign_day, None),
    (f"d=(DAY|NTH) (?= (?:COMMA (?:DAY|NTH)){{0,3}} COMMA? (?:and|or) (?:DAY|NTH) (?:of)? {_M} {_Y}?)", one_of_two_days, None),
    ("d=(DAY|NTH)", one_of_two_days, _after_month_day),
    ("d=NTH", day_of_month, _is_bare_nth),
    # holidays
    ("HOLIDAYS", holiday, None),
    # times of day with their day
    (f"{_TIME} (?:ZONE)? COMMA? (?:on)? w=WEEKDAY", clock, _is_clock),
    (f"{_TIME} (?:ZONE)? td=(today | tomorrow | yesterday)", clock, _is_clock),
    (f"{_TIME} (?:ZONE)?", clock, _is_clock),
    ("t=(HOUR12) (?:o [.] clock)? (?:in the | at) p=PART", clock, None),
    ("t=HOUR12 o [.] clock", clock, None),
    ("t=MILITARY (?:hours)? ZONE", clock, _is_clock),
    ("t=MILITARY hours", clock, _is_military),
    # so long ago, earlier, later
    (f"{_ABOUT}? {_NUM} (?:more)? {_ANYUNIT} {_HALF}? ago=(ago)", ago, None),
    (f"{_ANYUNIT} ago=(ago)", ago, None),
    (f"{_ABOUT}? {_NUM} {_ANYUNIT} (?:from now | hence)", ago, None),
    (f"{_ABOUT}? {_NUM} {_ANYUNIT} (?:POS | [.]) time", ago, None),
    (f"{_ABOUT}? {_NUM} {_ANYUNIT} {_HALF}? dir=(earlier | later | afterwards | afterward)", earlier, None),
    (f"{_ABOUT}? {_NUM} {_ANYUNIT} dir=(before | after | previous)", earlier, _stands_alone),
    ("the u=(UNIT) dir=(before | after)", earlier, _stands_alone),
    # stretches up to now or from now on
    (f"(?:the)? s=(past|last|previous|next|coming|following|this past) {_NUM1} {_ANYUNIT}", past_units, _is_duration),
    ("(?:the)? s=(past | last | next | coming) n=VAGUE u=(UNIT | CLOCKUNIT)", past_units, None),
    ("(?:the)? s=(past | coming) u=(days | weeks | months | years | decades | hours | minutes)", past_units, None),
    # weekdays
    (f"(?:the)? q=(first | second | third | fourth | last) w=WEEKDAY (?:of | in) {_M} {_Y}?", nth_weekday, None),
    (f"{_THIS} w=WEEKDAY (?:p=PART)?", weekday, _is_weekday),
    ("w=WEEKDAY (?:of)? k=(last | this | next) week (?:p=PART)?", weekday, None),
    ("w=WEEKDAY (?:p=PART)?", weekday, _is_weekday),
    # today and its neighbours
    ("(?:the)? w=(day before yesterday | day after tomorrow)", deictic_day, None),
    ("w=(today | tonight | yesterday | tomorrow) (?:p=PART)?", deictic_day, _is_today),
    ("s=(last | this) p=PART", deictic_day, None),
    ("overnight", overnight, lambda found: found.before() not in ("a", "an", "the")),
    # seasons, months, quarters with a year or a step
    (f"{_MOD}? m=SEASON (?:of)? y=YEAR", season, _is_season),
    (f"{_THIS} m=SEASON", season, _is_season),
    (f"m=SEASON {_K}", season, None),
    ("the m=SEASON", season, _is_season),
    (f"{_M} {_TO} {_N} (?:of)? y=YEAR", month_range, None),
    (f"{_MOD}? {_M} (?:of | COMMA)? y=YEAR", month, _no_count_follows),
    (f"{_MOD}? {_M} {_K}", month, None),
    (f"{_THIS} {_M}", month, _in_context),
    ("(?:early | mid | late) HYPHEN? m=(MONTHNAME)", month, None),
    (f"{_M}", month, _in_context),
    ("(?:the)? q=(ORDINAL | NTH) HYPHEN? quarter (?:of)? y=YEAR", quarter, None),
    (f"(?:the)? q=(ORDINAL | NTH) HYPHEN? quarter {_K}?", quarter, _is_quarter),
    ("(?:the)? q=ORDINAL h=(half) (?:of)? y=YEAR", quarter, None),
    (f"(?:the)? q=ORDINAL h=(half) {_K}", quarter, None),
    ("q=QUARTER (?:of)? y=YEAR", quarter, None),
    # fiscal years
    ("(?:the)? (?:fiscal | financial) (?:year)? y=YEAR (?: (?:HYPHEN | DASH) z=(COUNT | YEAR) )?", fiscal_year, None),
    ("(?:the)? y=YEAR (?: (?:HYPHEN | DASH) z=(COUNT | YEAR) )? (?:fiscal | financial) year", fiscal_year, None),
    ("(?:the)? s=(last | this | next | current | previous | coming) (?:fiscal | financial) year", fiscal_year, None),
    ("fy y=YEAR", fiscal_year, None),
    # weeks, months, years by steps
    ("this time s=(last | next) u=(year | month | week)", this_time, None),
    ("(?:early | late)? s=(last|this|next|current) u=(week|weekend|month|quarter|year|decade|century)", stepped_unit, None),
    ("(?:the)? s=(previous | following | next) p=(PART)", next_part, None),
    ("(?:the)? s=(previous | following | next | same) u=(day | week | weekend | month | year | decade)", stepped_unit, None),
    ("s=(this coming | this past | coming | past) u=weekend", stepped_unit, None),
    ("(?:the)? s=(coming | past | last) u=(week | month | year | decade | century)", trailing_unit, None),
    ("(?:earlier | later)? s=that (?:same)? u=(day | week | month | year)", stepped_unit, None),
    ("s=that p=(PART)", next_part, None),
    ("the (?:end | beginning | start | middle) of the u=(week | month | year | decade | century)", the_unit, None),
    ("the u=weekend", the_unit, None),
    ("(?:the)? future", reference_word, _is_future),
    ("now", reference_word, _is_now),
    # decades, centuries, years
    (f"{_MOD}? d=TEN_S", decade, _is_decade),
    ("the (?:early | mid | late)? HYPHEN? d=DECADEWORD", decade, None),
    ("(?:the)? (?:early | mid | late)? HYPHEN? d=(NTH | ORDINAL) HYPHEN? century", century, None),
    ("y=YEAR (?:HYPHEN | DASH) z=(YEAR | HOUR12 | HOUR24 | DAY31 | SIXTY | INT)", year_range, _is_span),
    ("e=(early | mid | late | pre | post) HYPHEN? y=YEAR", year, _is_year),
    ("y=YEAR", year, _is_year),
    # lengths of time and what recurs
    ("(?:every | each | alternate) (?:s=other)? (?:n=(COUNT | CARDINAL))? u=(UNIT | CLOCKUNIT)", recurring, None),
    ("(?:every | each) w=WEEKDAY", recurring, None),
    ("w=WEEKDAYS", recurring, None),
    ("ADJECTIVE", recurring, _is_set_adjective),
    (f"{_MORE}? {_NUM1} (?:more)? HYPHEN? u=(UNIT | CLOCKUNIT) {_HALF}? (?:HYPHEN long=(long))?", duration, _is_duration),
    ("u=(UNIT | CLOCKUNIT) HYPHEN long=(long)", duration, None),
    (f"{_MORE}? n=(a couple (?:of)? | half (?:an | a) | a few) u=(UNIT | CLOCKUNIT)", duration, _is_duration),
    (f"{_MORE}? n=(an | a) {_ONEUNIT} {_HALF}?", duration, _is_bare_article),
)
# fmt: on
"""Pattern, meaning, condition."""


def _holidays() -> str:
    """All holidays as one pattern, the longer names first, with what may stand around them."""
    names = sorted((*words.HOLIDAYS, *words.FLOATING_HOLIDAYS, *words.EASTER_DAYS), key=lambda name: (-len(name), name))
    spelled = [" ".join(_SPELL.get(part, part) for part in re.findall(r"'s\b|'|[a-z]+|\.", name)) for name in names]
    return f"(?:s=(last | this | next))? h=({' | '.join(spelled)}) (?: COMMA? y=YEAR | {_K} )?"


_SPELL = {"'s": "POS", ".": "DOT", "'": "[.]"}

RULES: tuple[Rule, ...] = tuple(
    Rule(pattern(p if p != "HOLIDAYS" else _holidays()), resolve, accept) for p, resolve, accept in TABLE
)
