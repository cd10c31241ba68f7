"""From numerals to quantities: units, ranges, shares, ages, hedges, direction. One pass from left to right."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from factcheck.lexicon.rows import row
from factcheck.model import Change, Hedge, Kind, Quantity, Skipped, Span
from factcheck.quantities import foreign, names
from factcheck.quantities.changes import MOVES, change_of
from factcheck.quantities.folding import fold, words_after, words_before
from factcheck.quantities.hedges import bounds, hedge_after, hedge_before, stronger
from factcheck.quantities.numerals import Numeral, Style, numerals, with_letter
from factcheck.quantities.units import PERCENT, Found, Unit, sign_before, unit_after


@dataclass(frozen=True, slots=True)
class _Side:
    """A numeral with its sign and unit: one end of a range, or a whole figure. `start:end` holds all of it."""

    start: int
    end: int
    numeral: Numeral
    unit: Unit | None
    signed: bool = False
    glued: bool = False

    @property
    def value(self) -> float:
        return self.numeral.value


_LONE = re.compile(
    r"\b(?:within|(?:less|more|longer) than|under|at least|at most|up to) (?=(an?) (?:second|minute|hour|day|week|fortnight|month|year|decade"
    r"|mile|kilometre|kilometer|metre|meter|tonne|ton|kilo|litre|liter|gallon|pound)\b)"
)
_GLUED_HEDGE = re.compile(r"\+(?=[ a-z])|-plus\b|-odd\b|-ish\b| odd\b")
_OLD = re.compile(r"[ -](?:olds?|of age)\b|'? of age\b")
_NOUN = re.compile(r"-([a-z]{3,})\b(?!-)")
_NO_NOUN = row("odd plus ish and strong fold")
_FOLD = re.compile(r"-?fold\b")
_TIMES = Unit("times", Kind.MEASURE)
_YEAR = Unit("year", Kind.AGE)
_COUNT = Unit("", Kind.COUNT)


def find(text: str, taken: Sequence[Span] = ()) -> tuple[tuple[Quantity, ...], tuple[Skipped, ...]]:
    """All quantities of `text` in reading order, and what looks like one and is none, with the reason.

    `taken` are spans of dates and clock times that are known already: numbers inside them are neither. Any text will do.
    """
    folded = fold(text)
    known = _Closed(taken)
    stretches = [(span, reason) for span, reason in names.stretches(folded) if not known.holds(*span)]
    closed = _Closed([*taken, *(span for span, _ in stretches)])
    skipped = [Skipped(span, text[slice(*span)], reason) for span, reason in stretches]
    sides: list[_Side] = []
    for numeral in _merged(numerals(folded), _lone(folded)):
        if closed.holds(numeral.start, numeral.end):
            continue
        side = _side(text, folded, numeral)
        reason = _reason(text, folded, side)
        if reason is None and _trails(folded, side, sides[-1].end if sides else 0):
            reason = "numbers set against each other"
        if reason is None:
            sides.append(side)
        else:
            skipped.append(Skipped((numeral.start, numeral.end), text[numeral.start : numeral.end], reason))
    found = _with_margins(folded, _quantities(text, folded, _completed(folded, sides), skipped))
    return tuple(found), tuple(sorted(skipped, key=lambda s: s.span))


class _Closed:
    """Spans in which no number is a quantity, asked by bisection."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, start: int, end: int) -> bool:
        """Whether `start:end` touches one of the spans."""
        i = bisect_left(self._ends, start + 1)
        return i < len(self._starts) and self._starts[i] < end


def _trails(folded: str, side: _Side, known: int) -> bool:
    """Whether a side is the second half of a pair of numbers of which the first was no figure: "Rovers 2-1", "Sept. 20-24"."""
    at = side.start
    return side.unit is None and at > 1 and folded[at - 1] in "-–/" and folded[at - 2].isdigit() and known != at - 1


def _lone(folded: str) -> Iterator[Numeral]:
    """The article that counts one unit: "within a year", "less than an hour"."""
    for match in _LONE.finditer(folded):
        yield Numeral(match.start(1), match.end(1), 1.0, 1.0, Style.WORDS)


def _merged(*streams: Iterable[Numeral]) -> list[Numeral]:
    return sorted((numeral for stream in streams for numeral in stream), key=lambda n: n.start)


# ------------------------------------------------------------------------------------------------- one side


def _side(text: str, folded: str, numeral: Numeral) -> _Side:
    """Add the sign before and the scale letter and unit after a numeral."""
    if numeral.style is Style.SHARE:
        return _share_side(text, folded, numeral)
    if numeral.style is Style.VAGUE:
        unit = unit_after(text, folded, numeral.end + 3, numeral.value) if folded.startswith(" of ", numeral.end) else None
        return _Side(numeral.start, unit.end if unit else numeral.end, numeral, unit.unit if unit else None)
    if numeral.style not in (Style.DIGITS, Style.WORDS):
        return _Side(numeral.start, numeral.end, numeral, None)
    sign = sign_before(text, folded, numeral.start) if numeral.style is Style.DIGITS else None
    if numeral.style is Style.DIGITS and numeral.scale == 1.0:
        lettered = with_letter(folded, numeral, spaced=sign is not None)
        if lettered is not None and (sign is not None or _means_scale(text, folded, numeral, lettered)):
            numeral = lettered
    if (
        sign is not None
        and text.startswith("PS", sign.start)
        and numeral.value < 10
        and not numeral.decimals
        and numeral.scale == 1.0
    ):
        sign = None
    if sign is not None:
        start, numeral = _negative(folded, numeral, sign.start)
        return _Side(min(start, sign.start), numeral.end, numeral, sign.unit, signed=True)
    start, numeral = _negative(folded, numeral, numeral.start)
    glued = _GLUED_HEDGE.match(folded, numeral.end)
    end = glued.end() if glued else numeral.end
    if fold_match := _FOLD.match(folded, end):
        return _Side(start, fold_match.end(), numeral, _TIMES)
    unit = unit_after(text, folded, end, numeral.value)
    if unit is None and numeral.style is Style.DIGITS:
        unit = foreign.unit_after(text, end)
    if unit is not None and not _no_unit(text, folded, unit):
        return _aged(folded, _Side(start, unit.end, numeral, unit.unit, glued=glued is not None))
    noun = _NOUN.match(folded, end)
    if noun and noun[1] not in _NO_NOUN:
        return _Side(start, noun.end(), numeral, _COUNT)
    return _Side(start, end, numeral, None, glued=glued is not None)


def _share_side(text: str, folded: str, numeral: Numeral) -> _Side:
    """A share of a unit is a measure ("half an hour", "three-quarters of a mile"); else it is a percentage."""
    between = _OF_UNIT.match(folded, numeral.end)
    unit = unit_after(text, folded, between.end() - 1, numeral.value) if between else None
    if unit is not None and unit.unit.kind in (Kind.MEASURE, Kind.DURATION):
        return _Side(numeral.start, unit.end, numeral, unit.unit)
    percent = replace(numeral, value=round(100.0 * numeral.value, 4), step=1.0)
    return _Side(numeral.start, numeral.end, percent, PERCENT)


_OF_UNIT = re.compile(r"(?: of)? an? |-|(?: of)? (?=mile|acre|inch|pound|hour|teaspoon|tablespoon|pint|gallon|ounce)")


def _negative(folded: str, numeral: Numeral, at: int) -> tuple[int, Numeral]:
    """The start of a numeral with its minus sign, and the numeral below nought, where it has one before `at`."""
    for mark in _MINUS:
        start = at - len(mark)
        if (
            start >= 0
            and folded.startswith(mark, start)
            and (start == 0 or folded[start - 1] in " (")
            and not folded.endswith(" or ", 0, start)
        ):
            if mark == "-" and folded[max(0, start - 3) : start].strip()[-1:].isdigit() and not _PERCENT.match(folded, at):
                break
            return start, replace(numeral, value=-numeral.value)
    return (
        (at, replace(numeral, value=-numeral.value))
        if folded[numeral.start - 1 : numeral.start] == "-" and at < numeral.start
        else (at, numeral)
    )


_PERCENT = re.compile(r"\d{1,4}(?:\.\d{1,4})? ?%")
_MINUS = ("minus ", "minus-", "negative ", "-")


def _means_scale(text: str, folded: str, numeral: Numeral, lettered: Numeral) -> bool:
    """Whether a letter behind digits without a currency sign is a scale ("2.7m sales") and no unit ("70m deep")."""
    letter = folded[numeral.end : lettered.end].strip()
    if len(letter) > 1:
        return True
    after = words_after(folded, lettered.end, 1)
    counted = bool(after) and after[0] not in _LENGTHS
    if letter == "m":
        lengthy = (
            folded[lettered.end : lettered.end + 1] == "-"
            or (bool(after) and after[0] in _LONG)
            or _FEET.match(folded, lettered.end) is not None
            or _LENGTH_LABEL.search(folded, max(0, numeral.start - 30), numeral.start) is not None
        )
        told = numeral.decimals and not lengthy or _CROWD.search(folded, max(0, numeral.start - 50), numeral.start)
        return text[lettered.end - 1] == "M" or counted or bool(told)
    if letter == "k":
        return text[lettered.end - 1] == "k" or counted
    return text[lettered.end - 1] == "B" and counted


_FEET = re.compile(r" ?\((?:about |around )?[\d.,]{1,9} ?(?:ft|feet|foot|yards?|yds?|miles?|in|inch(?:es)?)\b")
_LENGTH_LABEL = re.compile(
    r"\b(?:width|height|depth|length|distance|altitude|diameter|radius|elevation|tall|deep|wide|high)\b[^.;\d]*$"
)
_CROWD = re.compile(
    r"\b(?:population|users|viewers|voters|visitors|sales|copies|views|subscribers|people|jobs|followers|deaths|homes|customers)\b"
)
_LONG = row("deep wide high long tall below above sprint hurdles freestyle underwater thick")
_LENGTHS = row(
    """deep wide high long tall from away above below off of race in and to sprint hurdles freestyle wave waves radius tower
    underwater down up thick across at on beneath under over into outside inside near behind ahead walk run swim relay
    final dash butterfly backstroke breaststroke medley or by per"""
)


def _no_unit(text: str, folded: str, unit: Found) -> bool:
    """Whether what reads like a unit is another word: "2 second-hand cars", "12 Sen. X", "3 PC users"."""
    raw = text[unit.start : unit.end]
    if raw in ("Sen", "PC", "PS", "Min", "Sec", "Dec", "Stone") and folded[unit.end : unit.end + 1] in (".", " "):
        return raw != "PS"
    if raw.lower() == "stone":
        return bool(words_after(folded, unit.end, 1)) and words_after(folded, unit.end, 1)[0] not in (
            "in",
            "heavier",
            "lighter",
            "overweight",
            "and",
        )
    return (
        raw.lower() in ("second", "minute", "foot", "yard", "page", "pound")
        and folded[unit.end : unit.end + 1] == "-"
        and raw.lower() == "second"
    )


def _aged(folded: str, side: _Side) -> _Side:
    """An age where "old" follows a unit of time: "34-year-old", "nine months old"."""
    old = _OLD.match(folded, side.end)
    if old is None or side.unit is None or side.unit.kind is not Kind.DURATION:
        return side
    return replace(side, end=old.end(), unit=Unit(side.unit.name, Kind.AGE))


def _reason(text: str, folded: str, side: _Side) -> str | None:
    """Why a side is no figure, None where it is one."""
    numeral = side.numeral
    if side.signed:
        return None
    if numeral.style is Style.SHARE:
        return names.share_reason(folded, numeral) if side.unit is PERCENT else None
    if side.unit is None and numeral.style is Style.DIGITS and (numeral.value < 0 or folded[side.end : side.end + 1].isalpha()):
        return "part of a name or code"
    if (
        side.unit is not None
        and side.unit.kind is Kind.DURATION
        and words_after(folded, side.end, 1)[:1] in (["ago"], ["earlier"])
    ):
        return "time before another, a date"
    hedged = side.glued or hedge_before(folded, side.start)[0] is not Hedge.EXACT
    return names.reason(text, folded, numeral, bare=side.unit is None and not hedged)


# ------------------------------------------------------------------------------------------------- joining


def _completed(folded: str, sides: Sequence[_Side]) -> list[_Side]:
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


_SUSPENDED = re.compile(r"-(?:,| and| or|, and|, or|,? to) ")


def _quantities(text: str, folded: str, sides: Sequence[_Side], skipped: list[Skipped]) -> list[Quantity]:
    """Join sides into ranges and shares, drop scores, and give each figure its hedge, kind and direction."""
    found: list[Quantity] = []
    i = 0
    while i < len(sides):
        side = sides[i]
        following = sides[i + 1] if i + 1 < len(sides) else None
        if following is not None and following.start - side.end <= 16:
            if _set_against(folded, side, following):
                skipped.extend(_skip(text, s, "score") for s in (side, following))
                i += 2
                continue
            joined = _share_of(text, folded, side, following) or _range(text, folded, side, following)
            if joined is not None:
                found.append(joined)
                i += 2
                continue
        found.append(_single(text, folded, side, found[-1] if found else None))
        i += 1
    return found


def _skip(text: str, side: _Side, reason: str) -> Skipped:
    return Skipped((side.numeral.start, side.numeral.end), text[side.numeral.start : side.numeral.end], reason)


_DASHES = frozenset({"-", "–", "—"})
_IN = frozenset({" in ", " in every ", " out of ", " out of every ", " of every ", " in each "})
_ROUND = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000, 1000000})


def _set_against(folded: str, left: _Side, right: _Side) -> bool:
    """Whether two bare numbers with a dash between them are the score of a game."""
    if (
        left.unit is not None
        or right.unit is not None
        or folded[left.end : right.start] not in _DASHES
        or right.numeral.scale > 1.0
    ):
        return False
    before, after = folded[max(0, left.start - 70) : left.start], folded[right.end : right.end + 40]
    around = _CLAUSE.split(before)[-1] + " " + _CLAUSE.split(after)[0]
    if names.VOTE.search(around):
        return False
    return right.value <= left.value or bool(names.SPORT.search(around)) and right.value < 200


def _share_of(text: str, folded: str, left: _Side, right: _Side) -> Quantity | None:
    """ "one in eight", "nine out of ten" as a percentage."""
    gap = folded[left.end : right.start]
    if gap not in _IN or left.unit is not None or right.unit is not None or not 0 < left.value < right.value:
        return None
    if right.value not in _ROUND or (gap == " in " and left.value != 1 and right.value not in (5, 10, 100, 1000)):
        return None
    value = round(100.0 * left.value / right.value, 4)
    hedge, start = hedge_before(folded, left.start)
    low, high = bounds(hedge, value)
    return Quantity(
        (start, right.end), text[start : right.end], (left.numeral.start, right.numeral.end), Kind.PERCENT, value, low, high, "percent", hedge,
        change_of(folded, start, right.end, Kind.PERCENT),
    )  # fmt: skip


_CLAUSE = re.compile(r"[.;:!?\n]")
_TO = frozenset(
    {
        " to ",
        "-",
        "–",
        " - ",
        " – ",
        "-to-",
        " to-",
        "- to ",
        " to about ",
        " to around ",
        " to roughly ",
        " to nearly ",
        " to almost ",
    }
)
_ALTERNATIVES = frozenset({" or ", "- or ", "-or-", " to ", "-to-"})


def _range(text: str, folded: str, left: _Side, right: _Side) -> Quantity | None:
    """Two sides as one range: "between 30 and 40", "from $3 to $5 billion", "12–15 million", "three or four"."""
    gap = folded[left.end : right.start]
    opening, start = _opening(folded, left.start)
    if not (gap in _TO or (gap in (" and ", " and about ", " to ") and opening == "between") or gap in _ALTERNATIVES):
        return None
    if opening == "from" and gap != " to " and gap not in _TO:
        return None
    left = _scaled_like(left, right)
    unit = _common_unit(left, right)
    falling = left.value > right.value and left.unit == right.unit and unit and unit.kind is Kind.MEASURE and not right.signed
    if unit is False or not (left.value < right.value or falling):
        return None
    if gap in (" or ", "- or ", "-or-") and (
        right.value > left.value + max(1.0, left.value / 2)
        or left.unit is not None
        or right.signed
        or left.numeral.style is Style.SHARE
    ):
        return None
    if gap == " to " and opening != "between" and _moves(folded, left, right, start, opening):
        return None
    hedge, after = hedge_after(folded, right.end)
    end = after if hedge is not Hedge.EXACT else right.end
    kind, name = (Kind.COUNT, "") if unit is None else (unit.kind, unit.name)
    if unit is None and _is_age(text, folded, right, start):
        kind, name = Kind.AGE, "year"
    return Quantity(
        (start, end), text[start:end], (left.numeral.start, right.numeral.end), kind, (left.value + right.value) / 2, *sorted((left.value, right.value)), name,
        Hedge.RANGE, change_of(folded, start, end, kind), None, min(left.numeral.step, right.numeral.step),
    )  # fmt: skip


_OPENINGS = frozenset({"between", "from"})


def _opening(folded: str, at: int) -> tuple[str, int]:
    """The word that opens a range before `at`, and where the range's span begins with it or with a hedge."""
    row = words_before(folded, at, 2)
    if row and row[0][0] in _OPENINGS:
        start = row[0][1]
        if len(row) > 1 and row[1][0] in ("anywhere", "somewhere", "ranging", "aged"):
            start = row[1][1]
        return row[0][0], hedge_before(folded, start)[1]
    return "", hedge_before(folded, at)[1]


def _scaled_like(left: _Side, right: _Side) -> _Side:
    """The left end at the scale of the right one, where only that one names it: "10 to 15 million"."""
    scale = right.numeral.scale
    if scale > 1.0 and left.numeral.scale == 1.0 and left.value < right.value / scale and left.numeral.style is not Style.SHARE:
        numeral = replace(left.numeral, value=left.value * scale, step=left.numeral.step * scale, scale=scale)
        return replace(left, numeral=numeral)
    return left


def _common_unit(left: _Side, right: _Side) -> Unit | Literal[False] | None:
    """The unit of both ends of a range, False where they have two."""
    if left.unit == right.unit or left.unit is None:
        return right.unit
    if right.unit is None:
        return left.unit if left.signed else False
    return False


def _moves(folded: str, left: _Side, right: _Side, start: int, opening: str) -> bool:
    """Whether "5 to 7" is a movement to a level, not a range: "rose from 5% to 7%", "rose 3 to 40"."""
    row = [word for word, _ in words_before(folded, start, 5)]
    if opening == "from":
        return any(word in MOVES for word in row)
    if row[:1] == ["by"]:
        return any(word in MOVES for word in row[1:3]) and right.value > 3 * left.value
    return bool(row) and row[0] in MOVES


def _single(text: str, folded: str, side: _Side, previous: Quantity | None) -> Quantity:
    """One figure that stands for itself."""
    numeral, unit = side.numeral, side.unit
    kind, name = (Kind.COUNT, "") if unit is None else (unit.kind, unit.name)
    hedge, start = hedge_before(folded, side.start, kind is Kind.DURATION)
    if side.glued:
        after = hedge_after(folded, numeral.end)[0]
        hedge = stronger(hedge, after)
    tail, end = hedge_after(folded, side.end)
    hedge = stronger(hedge, tail)
    if numeral.style is Style.VAGUE:
        hedge = Hedge.VAGUE if hedge in (Hedge.EXACT, Hedge.ABOUT) else hedge
    if (unit is None or (kind is Kind.DURATION and "age" in folded[start : side.start])) and _is_age(text, folded, side, start):
        kind, name = Kind.AGE, name or "year"
    if hedge is Hedge.EXACT and previous is not None and _converted(folded, previous, start, kind):
        hedge = previous.hedge if previous.hedge is not Hedge.RANGE else hedge
    low, high = bounds(hedge, numeral.value)
    change = change_of(folded, start, end, kind)
    if change is None and previous is not None and previous.change is not Change.MORE and kind in (Kind.PERCENT, Kind.MONEY):
        if _SAID_TWICE.fullmatch(folded, previous.span[1], start):
            change = previous.change
    if kind in (Kind.PERCENT, Kind.MONEY) and numeral.value < 0:
        change = Change.DOWN
    return Quantity(
        (start, end),
        text[start:end],
        (numeral.start, numeral.end),
        kind,
        numeral.value,
        low,
        high,
        name,
        hedge,
        change,
        None,
        numeral.step,
    )


_SAID_TWICE = re.compile(r"(?: points?)?(?:, or | or | \()")
_CONVERTED = frozenset({" (", " / ", " or ", ", or "})


def _converted(folded: str, previous: Quantity, start: int, kind: Kind) -> bool:
    """Whether a figure says the one before it over again in another unit: "under 300 hp (224 kW)"."""
    gap = folded[previous.span[1] : start]
    return kind is previous.kind and kind in (Kind.MEASURE, Kind.MONEY) and gap in _CONVERTED


_NAME_BEFORE = re.compile(r"(?:^|[^\w])((?:[A-Z][\w.'’-]*|[a-z]{2,3}) )?([A-Z][\w'’-]+)(?:,? (?:Jr|Sr)\.|,? I{1,3}V?)?, $")
_AGE_AFTER = re.compile(r"(?:, |,? (?:and|who|of|from|was|is|told|said|said,) ?|[.,)](?:\s|[\"'”’]|$)|$)")
_BODIES = row(
    """party alliance front union group board democrats republicans greens league coalition movement court council congress
    assembly senate states kingdom city county province region government committee"""
)
_PERSON_IS = re.compile(
    r"\b(?:he|she|who|i) (?:is|was|will be|would be|would have been|turned|turns|just turned|had turned|had just turned|am) (?:only |just |now |then |about |nearly )?$"
)
_WAS = re.compile(r"\b(?:is|was|were) (?:only |just |about |nearly )?$")
_AT_THE_TIME = re.compile(r" (?:when|at the time)\b")
_AGE_TAIL = re.compile(r"\s*(?:[.,;!?)]|when|at the time|by\b|and\b|but\b|years? old|next|this|last|$)")


def _is_age(text: str, folded: str, side: _Side, start: int) -> bool:
    """Whether a bare number is somebody's age: "aged 52", "Jane Roe, 41,", "who was 10", "under the age of 21"."""
    if side.numeral.decimals or not 0 < side.value < 120 or side.signed:
        return False
    if _AGED.search(folded, max(0, start - 40), start) or " age" in " " + folded[start : side.start]:
        return True
    before = text[max(0, start - 40) : start]
    if start == side.start and side.numeral.style is Style.DIGITS and (match := _NAME_BEFORE.search(before)):
        return match[2].lower() not in _BODIES and _AGE_AFTER.match(text, side.end) is not None
    if _WAS.search(folded, max(0, side.start - 16), side.start) and _AT_THE_TIME.match(folded, side.end):
        return True
    return (
        _PERSON_IS.search(folded, max(0, side.start - 50), side.start) is not None
        and _AGE_TAIL.match(folded, side.end) is not None
    )


_AGED = re.compile(
    r"\b(?:aged?|ages|the age of|(?:men|women|boys|girls|brothers|sisters|teenagers|suspects|victims|students|children),(?= \d{1,2},? and \d| \d{1,2} and \d))(?: of| from| between)? (?:\d{1,2}(?:, \d{1,2}){0,4},? (?:and|or|to) )?$"
)

_MARGIN = re.compile(r"(?:plus or minus|±|\+/-|plus-or-minus) ?$")


def _with_margins(folded: str, found: Sequence[Quantity]) -> list[Quantity]:
    """Give a stated plus-or-minus to the shares of its sentence that stand before it."""
    out = list(found)
    for i, q in enumerate(out):
        if not _MARGIN.search(folded, max(0, q.core[0] - 16), q.core[0]) or i == 0:
            continue
        if not q.unit and folded[out[i - 1].span[1] : q.span[0]].strip() == "":
            out[i] = q = replace(q, kind=out[i - 1].kind, unit=out[i - 1].unit)
        for j in range(i - 1, max(-1, i - 12), -1):
            if _MARGIN.search(folded, max(0, out[j].core[0] - 16), out[j].core[0]) or _SENTENCE.search(
                folded, out[j].span[1], q.span[0]
            ):
                break
            if out[j].kind is q.kind and out[j].margin is None:
                out[j] = replace(out[j], margin=q.value)
    return out


_SENTENCE = re.compile(r"[.!?]\s|\n")
