"""One numeral with the sign before it and the unit after it: a whole figure, or one end of a range."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.lexicon.measures import BEARERS
from factcheck.lexicon.rows import row
from factcheck.model import Change, Hedge, Kind
from factcheck.quantities import foreign, names, shares
from factcheck.quantities.context import around
from factcheck.quantities.dates import is_day
from factcheck.quantities.folding import words_after
from factcheck.quantities.hedges import hedge_before
from factcheck.quantities.numerals import Numeral, Style, with_letter
from factcheck.quantities.units import PERCENT, Found, Unit, sign_before, unit_after

TIMES = Unit("times", Kind.MEASURE)
JOINED_NOUN = Unit("", Kind.COUNT)


@dataclass(frozen=True, slots=True)
class Side:
    """A numeral with its unit; `start:end` holds both. `signed`: a currency sign stands before; `glued`: "50-plus"."""

    start: int
    end: int
    numeral: Numeral
    unit: Unit | None = None
    signed: bool = False
    glued: bool = False

    @property
    def value(self) -> float:
        """The number, its scale included."""
        return self.numeral.value

    @property
    def core(self) -> tuple[int, int]:
        """The span of the numeral alone."""
        return self.numeral.start, self.numeral.end


_GLUED_HEDGE = re.compile(r"\+(?=[ a-z])|-plus\b|-odd\b|-some\b|-ish\b| odd\b")
_JOINED = re.compile(r"-(?!(?:odd|some|plus|ish|and|strong|fold)\b)[a-z]{3,}\b(?!-)")
_FOLD = re.compile(r"-?fold\b|(?<=\d)x(?=[ ,.;)])")
_OLD = re.compile(r"[ -](?:olds?|of age)\b|'? of age\b")
_OF_UNIT = re.compile(r"(?: of)? an? |-|(?: of)? (?=(?:mile|acre|inch|pound|hour|teaspoon|tablespoon|pint|gallon|ounce)\b)")


def read(text: str, folded: str, numeral: Numeral) -> Side:
    """The side of a numeral: what stands before and after it as sign, scale letter, unit or joined noun."""
    match numeral.style:
        case Style.SHARE:
            return _share(text, folded, numeral)
        case Style.VAGUE:
            return _vague(text, folded, numeral)
        case Style.DIGITS:
            return _signed(text, folded, numeral) or _plain(text, folded, _lettered(text, folded, numeral))
        case Style.WORDS:
            return _plain(text, folded, numeral)
        case Style.MULTIPLE:
            return Side(numeral.start, numeral.end, numeral, TIMES)
        case _:
            return Side(numeral.start, numeral.end, numeral)


def _signed(text: str, folded: str, numeral: Numeral) -> Side | None:
    """A sum with its sign or code before it: "$1.2 billion", "EUR 50m", "-$5"."""
    sign = sign_before(text, folded, numeral.start)
    if sign is None:
        return None
    if numeral.scale == 1.0:
        numeral = with_letter(folded, numeral, spaced=True) or numeral
    # "PS" is what a transliteration makes of a pound sign, and a games console with one digit behind it.
    if text.startswith("PS", sign.start) and numeral.value < 10 and not numeral.decimals:
        return None
    start, numeral = _negative(folded, numeral, sign.start)
    return Side(start, numeral.end, numeral, sign.unit, signed=True)


def _plain(text: str, folded: str, numeral: Numeral) -> Side:
    start, numeral = _negative(folded, numeral, numeral.start)
    glued = _GLUED_HEDGE.match(folded, numeral.end)
    end = glued.end() if glued else numeral.end
    if times := _FOLD.match(folded, end):
        return Side(start, times.end(), numeral, TIMES)
    unit = unit_after(text, folded, end, numeral.value)
    if unit is None and numeral.style is Style.DIGITS:
        unit = foreign.unit_after(text, end)
    if unit is not None and not _is_other_word(text, folded, unit):
        old = _OLD.match(folded, unit.end) if unit.unit.kind is Kind.DURATION else None
        if old is not None:
            return Side(start, old.end(), numeral, Unit(unit.unit.name, Kind.AGE), glued=glued is not None)
        return Side(start, unit.end, numeral, unit.unit, glued=glued is not None)
    if joined := _JOINED.match(folded, end):
        return Side(start, joined.end(), numeral, JOINED_NOUN)
    return Side(start, end, numeral, glued=glued is not None)


def _share(text: str, folded: str, numeral: Numeral) -> Side:
    """A share of a unit is a measure ("half an hour", "three-quarters of a mile"); else it is a percentage."""
    between = _OF_UNIT.match(folded, numeral.end)
    unit = unit_after(text, folded, between.end() - 1, numeral.value) if between else None
    if unit is not None and unit.unit.kind in (Kind.MEASURE, Kind.DURATION):
        return Side(numeral.start, unit.end, numeral, unit.unit)
    percent = replace(numeral, value=round(100.0 * numeral.value, 4), step=1.0)
    return Side(numeral.start, numeral.end, percent, PERCENT)


def _vague(text: str, folded: str, numeral: Numeral) -> Side:
    """ "tens of millions of dollars": the unit stands behind an "of"."""
    unit = unit_after(text, folded, numeral.end + 3, numeral.value) if folded.startswith(" of ", numeral.end) else None
    return Side(numeral.start, unit.end, numeral, unit.unit) if unit else Side(numeral.start, numeral.end, numeral)


_MINUS = ("minus ", "minus-", "negative ", "-")
_PERCENT = re.compile(r"\d{1,4}(?:\.\d{1,4})? ?%")
_MOVEMENT = re.compile(r"\([-+]\d{1,4}(?:\.\d{1,4})?(?: ?%| per ?cent)\)")
"""A percentage alone in brackets with a sign is by how much what stands before it moved: "Norvik (-2.4%)"."""


def _negative(folded: str, numeral: Numeral, at: int) -> tuple[int, Numeral]:
    """Where the minus before `at` begins, and the numeral below nought; `at` and the numeral itself where there is none."""
    below = replace(numeral, value=-numeral.value)
    for mark in _MINUS:
        start = at - len(mark)
        if start < 0 or not folded.startswith(mark, start) or (start > 0 and folded[start - 1] not in " ("):
            continue
        if folded.endswith(" or ", 0, start):  # "plus or minus 3"
            continue
        # "30 -40" is a range, "Index 50 -1.3%" a fall
        if mark == "-" and folded[max(0, start - 3) : start].strip()[-1:].isdigit() and not _PERCENT.match(folded, at):
            break
        if movement(folded, start):
            break
        return start, below
    behind_sign = at < numeral.start and folded[numeral.start - 1] == "-"
    return (at, below) if behind_sign else (at, numeral)


def movement(folded: str, at: int) -> Change | None:
    """The direction that a signed percentage in brackets says; `at` is where its sign stands."""
    if at < 1 or not _MOVEMENT.match(folded, at - 1):
        return None
    return Change.UP if folded[at] == "+" else Change.DOWN


# ------------------------------------------------------------------------------------- scale letters

_LENGTH_AFTER = re.compile(
    r"-| (?:deep|wide|high|long|tall|below|above|sprint|hurdles|freestyle|underwater|thick)\b"
    r"| ?\((?:about |around )?[\d.,]{1,9} ?(?:ft|feet|foot|yards?|yds?|miles?|in|inch(?:es)?)\b"
)
_LENGTH_BEFORE = re.compile(
    r"\b(?:width|height|depth|length|distance|altitude|diameter|radius|elevation|tall|deep|wide|high)\b[^.;\d]*$"
)
_CROWD_BEFORE = re.compile(
    r"\b(?:population|users|viewers|voters|visitors|sales|copies|views|subscribers|people|jobs|followers|deaths|homes|customers)\b"
)
# After "70m" these go on about a length; any other word is what seventy million of are counted.
_LENGTH_WORDS = row(
    """deep wide high long tall from away above below off of race in and to sprint hurdles freestyle wave waves radius tower
    underwater down up thick across at on beneath under over into outside inside near behind ahead walk run swim relay
    final dash butterfly backstroke breaststroke medley or by per"""
)


_OF_BUILD = row(
    """vertical sheer steep steel concrete wooden stone brick metal rock iron glass high long tall deep narrow wide new old
    sandstone granite broadcasting radio television observation church transmission suspension cargo container fishing"""
)
_LONG_THINGS = frozenset().union(*BEARERS.values()) | row(
    """drop fall plunge descent climb ascent leap jump dive rope cable ladder jetty boom arch span antenna pole pillar column
    obelisk cross ferris slide cutter trawler tanker superyacht ferry"""
)
"""What a number and an "m" right before it in the singular is so long or high of."""


def _lettered(text: str, folded: str, numeral: Numeral) -> Numeral:
    """The numeral with the scale letter behind it, where that is no unit: "2.7m sales", not "70m deep"."""
    lettered = with_letter(folded, numeral) if numeral.scale == 1.0 else None
    if lettered is None:
        return numeral
    letter = text[numeral.end : lettered.end].strip()
    counted = any(word not in _LENGTH_WORDS for word in words_after(folded, lettered.end, 1)) and not _is_long(
        folded, lettered.end
    )
    match letter:
        case "m":
            scale = counted or _is_crowd(folded, numeral, lettered.end)
        case "K" | "B":  # "40K users", not "40B Mill Street"
            scale = counted and not text[lettered.end + 1 : lettered.end + 2].isupper()
        case "b":
            scale = False
        case _:
            scale = True
    return lettered if scale else numeral


def _is_long(folded: str, at: int) -> bool:
    """Whether what one thing is so long or so high follows, in the singular: "a 12m vertical drop", "the 70m mast"."""
    words = words_after(folded, at, 2)
    return any(word in _LONG_THINGS for word in words) and all(word in _LONG_THINGS or word in _OF_BUILD for word in words[:1])


def _is_crowd(folded: str, numeral: Numeral, end: int) -> bool:
    """Whether a bare "1.2m" is over a million: it has decimals and no word of length, or a word of many before it."""
    if _CROWD_BEFORE.search(folded, max(0, numeral.start - 50), numeral.start):
        return True
    length = _LENGTH_AFTER.match(folded, end) or _LENGTH_BEFORE.search(folded, max(0, numeral.start - 30), numeral.start)
    return bool(numeral.decimals) and not length


# ------------------------------------------------------------------------------------- no unit, no figure

_TITLES = frozenset({"Sen", "PC", "Min", "Sec", "Stone"})
_STONE = row("in heavier lighter overweight and")


def _is_other_word(text: str, folded: str, unit: Found) -> bool:
    """Whether what reads like a unit is another word: "2 second-hand cars", "12 Sen. X", "3 stone walls"."""
    raw, after = text[unit.start : unit.end], folded[unit.end : unit.end + 1]
    if raw in _TITLES and after in (".", " "):
        return True
    if raw == "stone":
        return any(word not in _STONE for word in words_after(folded, unit.end, 1))
    return raw.lower() == "second" and after == "-"


def reason(text: str, folded: str, side: Side) -> str | None:
    """Why a side is no figure, None where it is one."""
    numeral = side.numeral
    if side.signed:
        return None
    if numeral.style is Style.SHARE:
        return shares.reason(around(text, folded, *side.core), numeral) if side.unit is PERCENT else None
    bare = side.unit is None
    if bare and numeral.style is Style.DIGITS and (numeral.value < 0 or folded[side.end : side.end + 1].isalpha()):
        return names.CODE
    if not bare and side.unit is not None and side.unit.kind is Kind.DURATION and _is_point_in_time(folded, side):
        return "time before another, a date"
    context = around(text, folded, *side.core)
    if bare and numeral.style is Style.DIGITS and is_day(context, numeral):
        return "date"
    if bare:
        bare = not side.glued and hedge_before(folded, side.start)[0] is Hedge.EXACT
    return names.reason(context, numeral, bare)


def _is_point_in_time(folded: str, side: Side) -> bool:
    """Whether a stretch of time before another is a day or a year, as one of long ages is not."""
    return side.value < _AGES_AGO and words_after(folded, side.end, 1) in (["ago"], ["earlier"])


_AGES_AGO = 3000
"""Of any unit of time: what is so long ago is an age ("bones of 300,000 years ago"), and in no calendar."""

_SUSPENDED = re.compile(r"-(?:,| and| or|, and|, or|,? to) ")


def completed(folded: str, sides: Sequence[Side]) -> list[Side]:
    """Give a side that leaves its unit to the next one that unit: "four-, five- and six-year terms", "8 or $9"."""
    out = list(sides)
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i], out[i + 1]
        if left.unit is not None or right.unit is None or right.start - left.end > 9 or left.numeral.style is Style.VAGUE:
            continue
        if _SUSPENDED.fullmatch(folded, left.end, right.start):
            out[i] = replace(left, end=left.end + 1, unit=right.unit)
        elif right.signed and folded[left.end : right.start] == " or ":
            out[i] = replace(left, unit=right.unit)
    return out
