"""The forms of time expressions, as a table: a pattern over word classes, what it means, and where it must not stand.

Rules are tried in this order at each place, the first that is accepted wins: longer forms stand before shorter ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from factcheck.timex import contexts, words
from factcheck.timex.forms.clock import clock
from factcheck.timex.forms.dates import (
    calendar_day,
    day_of_month,
    day_range,
    foreign_day,
    iso_day,
    numeric_day,
    one_of_two_days,
)
from factcheck.timex.forms.distances import ago, earlier, past_units, trailing_unit
from factcheck.timex.forms.holidays import holiday
from factcheck.timex.forms.lengths import duration, recurring
from factcheck.timex.forms.periods import (
    century,
    decade,
    fiscal_year,
    month,
    month_range,
    quarter,
    season,
    week_of,
    year,
    year_range,
)
from factcheck.timex.forms.steps import next_part, stepped_unit, the_unit, this_time
from factcheck.timex.forms.today import deictic_day, overnight, reference_word
from factcheck.timex.forms.weekdays import nth_weekday, weekday
from factcheck.timex.scene import Found, Resolver
from factcheck.timex.tokens import pattern

Accept = Callable[[Found], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One form: where the pattern matches and `accept` agrees, `resolve` says what it means."""

    regex: re.Pattern[str]
    resolve: Resolver
    accept: Accept | None = None


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
    ("NUMERIC", numeric_day, contexts.is_numeric),
    # ranges of days
    (f"d=(DAY|NTH) {_TO} e=(DAY|NTH) (?:of)? {_M} {_Y}?", day_range, contexts.no_count_follows),
    (f"{_M} d=(DAY|NTH) {_TO} {_N} e=(DAY|NTH) {_Y}?", day_range, contexts.no_count_follows),
    (f"{_M} d=(DAY|NTH) {_TO} e=(DAY|NTH) {_Y}?", day_range, contexts.no_count_follows),
    (f"d=(DAY|NTH) {_M} {_TO} e=(DAY|NTH) {_N} {_Y}?", day_range, contexts.no_count_follows),
    # the week of a day
    (f"(?:the)? week (?:of | ending | beginning | starting) {_M} d=(DAY|NTH) {_Y}?", week_of, None),
    # days of the month
    (f"{_W}? d=(DAY|NTH) (?:of)? {_M} y=YEAR (?:p=PART)?", calendar_day, contexts.no_count_follows),
    (f"{_W}? d=(DAY|NTH) (?:of)? {_M} COMMA y=YEAR", calendar_day, contexts.no_count_follows),
    ("d=DAY HYPHEN m=ANYMONTH HYPHEN y=YEAR", calendar_day, None),
    (f"{_W}? d=(DAY|NTH) (?:of)? {_M} {_K}", calendar_day, None),
    (f"{_W}? d=(DAY|NTH) (?:of)? {_M} (?:p=PART)?", calendar_day, None),
    (f"{_W}? {_M} (?:the)? d=(DAY|NTH) {_Y}", calendar_day, contexts.no_count_follows),
    (f"{_W}? (?:s=(last|next))? {_M} (?:the)? d=(DAY|NTH) {_K}?", calendar_day, contexts.no_count_follows),
    ("(?:w=ANYDAY DOT? COMMA?)? d=(DAY|NTH) (?:DOT | de)? FOREIGN (?:de)? y=YEAR", foreign_day, None),
    (f"d=(DAY|NTH) (?= (?:COMMA (?:DAY|NTH)){{0,3}} COMMA? (?:and|or) (?:DAY|NTH) (?:of)? {_M} {_Y}?)", one_of_two_days, None),
    ("d=(DAY|NTH)", one_of_two_days, contexts.after_month_day),
    ("d=NTH", day_of_month, contexts.is_bare_nth),
    # holidays
    ("HOLIDAYS", holiday, None),
    # times of day with their day
    (f"{_TIME} (?:ZONE)? COMMA? (?:on)? w=WEEKDAY", clock, contexts.is_clock),
    (f"{_TIME} (?:ZONE)? td=(today | tomorrow | yesterday)", clock, contexts.is_clock),
    (f"{_TIME} (?:ZONE)?", clock, contexts.is_clock),
    ("t=(HOUR12) (?:o [.] clock)? (?:in the | at) p=PART", clock, None),
    ("t=HOUR12 o [.] clock", clock, None),
    ("t=MILITARY (?:hours)? ZONE", clock, contexts.is_clock),
    ("t=MILITARY hours", clock, contexts.is_military),
    # so long ago, earlier, later
    (f"{_ABOUT}? {_NUM} (?:more)? {_ANYUNIT} {_HALF}? ago=(ago)", ago, None),
    (f"{_ANYUNIT} ago=(ago)", ago, None),
    ("u=year HYPHEN ago=(ago | earlier)", ago, None),
    (f"{_ABOUT}? {_NUM} {_ANYUNIT} (?:from now | from today | hence)", ago, None),
    (f"{_ABOUT}? {_NUM} {_ANYUNIT} (?:POS | [.]) time", ago, None),
    (f"{_ABOUT}? {_NUM} {_ANYUNIT} {_HALF}? dir=(earlier | later | afterwards | afterward)", earlier, None),
    (f"{_ABOUT}? {_NUM} {_ANYUNIT} dir=(before | after | previous)", earlier, contexts.stands_alone),
    ("the u=(UNIT) dir=(before | after)", earlier, contexts.stands_alone),
    # stretches up to now or from now on
    (f"(?:the)? s=(past|last|previous|next|coming|following|this past) {_NUM1} {_ANYUNIT}", past_units, contexts.is_stretch),
    ("(?:the)? s=(past | last | next | coming) n=VAGUE u=(UNIT | CLOCKUNIT)", past_units, None),
    ("(?:the)? s=(past | coming) u=(days | weeks | months | years | decades | hours | minutes)", past_units, None),
    # weekdays
    (f"(?:the)? q=(first | second | third | fourth | last) w=WEEKDAY (?:of | in) {_M} {_Y}?", nth_weekday, None),
    (f"{_THIS} w=WEEKDAY (?:p=PART)?", weekday, contexts.is_weekday),
    ("w=WEEKDAY (?:of)? k=(last | this | next) week (?:p=PART)?", weekday, None),
    ("w=WEEKDAY (?:p=PART)?", weekday, contexts.is_weekday),
    # today and its neighbours
    ("(?:the)? w=(day before yesterday | day after tomorrow)", deictic_day, None),
    ("w=(today | tonight | yesterday | tomorrow) (?:p=PART)?", deictic_day, contexts.is_today),
    ("s=(last | this) p=PART", deictic_day, None),
    ("overnight", overnight, contexts.is_adverb),
    # seasons, months, quarters with a year or a step
    (f"{_MOD}? m=SEASON (?:of)? y=YEAR", season, contexts.is_season),
    (f"{_THIS} m=SEASON", season, contexts.is_season),
    (f"m=SEASON {_K}", season, None),
    ("the m=SEASON", season, contexts.is_season),
    (f"{_M} {_TO} {_N} (?:of)? y=YEAR", month_range, None),
    (f"{_MOD}? {_M} (?:of | COMMA)? y=YEAR", month, contexts.no_count_follows),
    (f"{_MOD}? {_M} {_K}", month, None),
    (f"{_THIS} {_M}", month, contexts.in_context),
    ("(?:early | mid | late) HYPHEN? m=(MONTHNAME)", month, None),
    (f"{_M}", month, contexts.in_context),
    ("(?:the)? q=(ORDINAL | NTH) HYPHEN? quarter (?:of)? y=YEAR", quarter, None),
    (f"(?:the)? q=(ORDINAL | NTH) HYPHEN? quarter {_K}?", quarter, contexts.is_quarter),
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
    ("(?:early | late)? s=(last|this|next|current) u=SPAN", stepped_unit, contexts.is_whole),
    ("(?:the)? s=(previous | following | next) p=(PART)", next_part, None),
    ("(?:the)? s=(previous | following | next | same) u=(day | week | weekend | month | year | decade)", stepped_unit, None),
    ("s=(this coming | this past | coming | past) u=weekend", stepped_unit, None),
    ("(?:the)? s=(coming | past | last) u=(week | month | year | decade | century)", trailing_unit, contexts.is_whole),
    ("(?:earlier | later)? s=that (?:same)? u=(day | week | month | year)", stepped_unit, None),
    ("s=that p=(PART)", next_part, None),
    ("the (?:end | beginning | start | middle) of the u=(week | month | year | decade | century)", the_unit, None),
    ("the u=weekend", the_unit, None),
    ("(?:the)? future", reference_word, contexts.is_future),
    ("now", reference_word, contexts.is_now),
    # decades, centuries, years
    (f"{_MOD}? d=TEN_S", decade, contexts.is_decade),
    ("the (?:early | mid | late)? HYPHEN? d=DECADEWORD", decade, None),
    ("(?:the)? (?:early | mid | late)? HYPHEN? d=(NTH | ORDINAL) HYPHEN? century", century, None),
    ("y=YEAR (?:HYPHEN | DASH) z=(YEAR | HOUR12 | HOUR24 | DAY31 | SIXTY | INT)", year_range, contexts.is_span),
    ("e=(early | mid | late | pre | post) HYPHEN? y=YEAR", year, contexts.is_year),
    ("y=YEAR", year, contexts.is_year),
    # lengths of time and what recurs
    ("(?:every | each | alternate) (?:s=other)? (?:n=(COUNT | CARDINAL))? u=(UNIT | CLOCKUNIT)", recurring, None),
    ("(?:every | each) w=WEEKDAY", recurring, None),
    ("w=WEEKDAYS", recurring, None),
    ("ADJECTIVE", recurring, contexts.is_set_adjective),
    (f"{_MORE}? {_NUM1} (?:more)? HYPHEN? {_ANYUNIT} {_HALF}? (?:HYPHEN long=(long))?", duration, contexts.is_duration),
    ("u=(UNIT | CLOCKUNIT) HYPHEN long=(long)", duration, None),
    (f"{_MORE}? n=(a couple (?:of)? | half (?:an | a) | a few) u=(UNIT | CLOCKUNIT)", duration, contexts.is_duration),
    (f"{_MORE}? n=(an | a) {_ONEUNIT} {_HALF}?", duration, contexts.is_bare_article),
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
