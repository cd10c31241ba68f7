"""From sides to figures: ranges and shares join two of them, a score drops both, the rest stand alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.lexicon.measures import unit_of
from factcheck.model import Change, Hedge, Kind, Quantity, Skipped
from factcheck.quantities.ages import is_age
from factcheck.quantities.changes import MOVES, change_of
from factcheck.quantities.folding import words_before
from factcheck.quantities.hedges import bounds, hedge_after, hedge_before, hedge_behind, stronger
from factcheck.quantities.numerals import Style
from factcheck.quantities.sides import Side, movement
from factcheck.quantities.unsaid import unsaid

_FAR = 16
"""Characters between two sides beyond which nothing joins them."""

_DASHES = frozenset({"-", "–", "—"})
_CLAUSE = re.compile(r"[.;:!?\n]")
_VOTE = re.compile(
    r"\b(?:votes?|voted|voting|voters|ballots?|polls?|polling|survey|majority|margin|senate|house|commons|lords|congress|assembly"
    r"|parliament|committee|council|court|ruling)\b"
)
_SPORT = re.compile(
    r"\b(?:won|wins?|winning|beat|beats|beating|beaten|lost|loses?|losing|draw|drew|drawn|defeat|defeated|victory|leads?|led"
    r"|leading|loss|goals?|scored?|scoring|aggregate|half-time|game|match|season|sets?|ahead|trailing|trailed|tied?|rout"
    r"|record|series|home|final|went|improved|cup)\b"
)

_IN = frozenset({" in ", " in every ", " in each ", " out of ", " out of every ", " of every "})
_ROUND = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000, 1000000})
_DECIMAL = frozenset({5, 10, 100, 1000})

_TO = frozenset(
    {" to ", "-", "–", " - ", " – ", "-to-", " to-", "- to "}
    | {f" to {hedge} " for hedge in ("about", "around", "nearly", "almost")}
)
_OR = frozenset({" or ", "- or ", "-or-"})
_AND = frozenset({" and ", " and about "})
_OPENINGS = frozenset({"between", "from"})
_BEFORE_OPENINGS = frozenset({"anywhere", "somewhere", "ranging", "aged"})

_AGES = 1000
"""Years from which on the earlier end of a range may come first: "between 90,000 and 70,000 years"."""

_SAID_TWICE = re.compile(r"(?: points?)?(?:, or | or | \()")
_CONVERTED = frozenset({" (", " / ", " or ", ", or "})
_SUMS = frozenset({Kind.PERCENT, Kind.MONEY})


def quantities(text: str, folded: str, sides: Sequence[Side], skipped: list[Skipped]) -> list[Quantity]:
    """The figures that `sides` make, in order. What turns out to be a score is added to `skipped`."""
    found: list[Quantity] = []
    i = 0
    while i < len(sides):
        left = sides[i]
        right = sides[i + 1] if i + 1 < len(sides) and sides[i + 1].start - left.end <= _FAR else None
        if right is not None and _is_score(folded, left, right):
            skipped.extend(Skipped(side.core, text[slice(*side.core)], "score") for side in (left, right))
            i += 2
        elif right is not None and (joined := _share(text, folded, left, right) or _range(text, folded, left, right)):
            found.append(joined)
            i += 2
        else:
            found.append(_single(text, folded, left, found))
            i += 1
    return found


def _is_score(folded: str, left: Side, right: Side) -> bool:
    """Whether two bare numbers with a dash between them are the score of a game, and not of a vote."""
    if folded[left.end : right.start] not in _DASHES or left.unit is not None or right.unit is not None:
        return False
    before = _CLAUSE.split(folded[max(0, left.start - 70) : left.start])[-1]
    after = _CLAUSE.split(folded[right.end : right.end + 40])[0]
    if right.numeral.scale > 1.0 or _VOTE.search(before) or _VOTE.search(after):
        return False
    sport = _SPORT.search(before) or _SPORT.search(after)
    return right.value <= left.value or (sport is not None and right.value < 200)


def _share(text: str, folded: str, left: Side, right: Side) -> Quantity | None:
    """ "one in eight", "nine out of ten" as a percentage."""
    gap = folded[left.end : right.start]
    if gap not in _IN or left.unit is not None or right.unit is not None or not 0 < left.value < right.value:
        return None
    plain = left.value in (1, right.value - 1) or right.value in _DECIMAL
    if right.value not in _ROUND or (gap == " in " and not plain):
        return None
    value = round(100.0 * left.value / right.value, 4)
    hedge, start = hedge_before(folded, left.start)
    low, high = bounds(hedge, value)
    return Quantity(
        span=(start, right.end),
        quote=text[start : right.end],
        core=(left.numeral.start, right.numeral.end),
        kind=Kind.PERCENT,
        value=value,
        low=low,
        high=high,
        unit="percent",
        hedge=hedge,
        change=change_of(folded, start, right.end, Kind.PERCENT),
    )


# ------------------------------------------------------------------------------------- ranges


def _range(text: str, folded: str, left: Side, right: Side) -> Quantity | None:
    """Two sides as one range: "between 30 and 40", "from $3 to $5 billion", "12–15 million", "three or four"."""
    gap = folded[left.end : right.start]
    opening, start = _opening(folded, left.start)
    if gap not in _TO and gap not in _OR and not (gap in _AND and opening == "between"):
        return None
    left = _in_days(_scaled_like(left, right), right)
    if not _one_unit(left, right) or not _in_order(left, right):
        return None
    if gap in _OR and not _neighbours(left, right):
        return None
    if (
        gap == " to "
        and opening != "between"
        and not folded.startswith("as ", start)
        and _moves(folded, left, right, start, opening)
    ):
        return None
    end = hedge_after(folded, right.end)[1]
    unit = right.unit or left.unit
    kind, name = (unit.kind, unit.name) if unit else (Kind.COUNT, "")
    if unit is None and _could_be_age(right) and is_age(text, folded, start, left.start, right.end, digits=False):
        kind, name = Kind.AGE, "year"
    low, high = sorted((left.value, right.value))
    return Quantity(
        span=(start, end),
        quote=text[start:end],
        core=(left.numeral.start, right.numeral.end),
        kind=kind,
        value=(low + high) / 2,
        low=low,
        high=high,
        unit=name,
        hedge=Hedge.RANGE,
        change=change_of(folded, start, end, kind),
        step=min(left.numeral.step, right.numeral.step),
    )


_OF_AGES = re.compile(r"\bbetween (?:the )?ages (?:of )?$")


def _opening(folded: str, at: int) -> tuple[str, int]:
    """The word that opens a range before `at`, and where the range's span begins with it or with a hedge."""
    if ages := _OF_AGES.search(folded, max(0, at - 24), at):
        return "between", ages.start()
    words = words_before(folded, at, 2)
    if not words or words[0][0] not in _OPENINGS:
        return "", hedge_before(folded, at)[1]
    opened_before = len(words) > 1 and words[1][0] in _BEFORE_OPENINGS
    return words[0][0], hedge_before(folded, words[1][1] if opened_before else words[0][1])[1]


def _scaled_like(left: Side, right: Side) -> Side:
    """The left end at the scale of the right one, where only that one names it: "10 to 15 million", "1.2m and 1.5m"."""
    scale = right.numeral.scale
    if scale == 1.0 or left.numeral.scale > 1.0 or left.value >= right.value / scale or left.numeral.style is Style.SHARE:
        return left
    numeral = replace(left.numeral, value=left.value * scale, step=left.numeral.step * scale, scale=scale)
    metres = left.unit is not None and left.unit.name == "metre" and right.unit is None
    return replace(left, numeral=numeral, unit=None if metres else left.unit)


def _in_days(left: Side, right: Side) -> Side:
    """The left end in the unit of the right one, where both are stretches of time: "a week to ten days"."""
    if left.unit is None or right.unit is None or left.unit == right.unit:
        return left
    (one, size), (other, per) = unit_of(left.unit.name), unit_of(right.unit.name)
    if not left.unit.kind is right.unit.kind is Kind.DURATION or one != other:
        return left
    return replace(left, unit=right.unit, numeral=replace(left.numeral, value=left.value * size / per))


def _one_unit(left: Side, right: Side) -> bool:
    """Whether both ends have one unit: the same, or one that only the last (or only a sign before the first) names."""
    return left.unit is None or left.unit == right.unit or (right.unit is None and left.signed)


def _in_order(left: Side, right: Side) -> bool:
    """A range rises; a measure's may fall where both ends name the unit ("1.3 A/cm2 to 0.03 A/cm2"), and years long ago."""
    years = right.unit is not None and right.unit.name == "year"
    if years and left.unit is None and min(left.value, right.value) >= _AGES:
        return left.value != right.value
    measured = left.unit is not None and left.unit == right.unit and left.unit.kind is Kind.MEASURE
    return left.value < right.value or (measured and left.value != right.value)


def _neighbours(left: Side, right: Side) -> bool:
    """ "three or four", "10 or 15": the other is close by; "25 or 40" are two."""
    bare = left.unit is None and not right.signed and left.numeral.style is not Style.SHARE
    return bare and right.value <= left.value + max(1.0, left.value / 2)


def _moves(folded: str, left: Side, right: Side, start: int, opening: str) -> bool:
    """Whether "5 to 7" is a movement to a level, not a range: "rose from 5% to 7%", "rose 3 to 40", "up by $4bn to $40bn"."""
    words = [word for word, _ in words_before(folded, start, 5)]
    if opening == "from":
        return not MOVES.isdisjoint(words)
    if words[:1] == ["by"]:
        return not MOVES.isdisjoint(words[1:3]) and right.value > 3 * left.value
    return bool(words) and words[0] in MOVES


# ------------------------------------------------------------------------------------- single figures


def _single(text: str, folded: str, side: Side, found: Sequence[Quantity]) -> Quantity:
    """One figure that stands for itself; `found` are those before it, the last of which it may say over again."""
    previous = found[-1] if found else None
    kind, name = (side.unit.kind, side.unit.name) if side.unit else unsaid(folded, side, found)
    hedge, start, end = _hedged(folded, side, kind)
    ageless = side.unit is None or (kind is Kind.DURATION and "age" in folded[start : side.start])
    digits = side.numeral.style is Style.DIGITS
    if ageless and _could_be_age(side) and is_age(text, folded, start, side.start, side.end, digits):
        kind, name = Kind.AGE, name or "year"
    if hedge is Hedge.EXACT and previous is not None and _converts(folded, previous, start, kind):
        hedge = previous.hedge
    low, high = bounds(hedge, side.value)
    return Quantity(
        span=(start, end),
        quote=text[start:end],
        core=side.core,
        kind=kind,
        value=side.value,
        low=low,
        high=high,
        unit=name,
        hedge=hedge,
        change=_change(folded, (start, end), kind, side.value, previous),
        step=side.numeral.step,
    )


def _hedged(folded: str, side: Side, kind: Kind) -> tuple[Hedge, int, int]:
    """The hedge of a side and the span with it: what stands before it, between number and unit, and after."""
    hedge, start = hedge_before(folded, side.start, kind is Kind.DURATION)
    if side.glued:
        hedge = stronger(hedge, hedge_after(folded, side.numeral.end)[0])
    tail, end = hedge_after(folded, side.end)
    hedge = stronger(hedge, tail)
    if hedge in (Hedge.EXACT, Hedge.ABOUT):
        hedge = stronger(hedge, hedge_behind(folded, end))
    if side.numeral.style is Style.VAGUE and hedge in (Hedge.EXACT, Hedge.ABOUT):
        hedge = Hedge.VAGUE
    return hedge, start, end


def _could_be_age(side: Side) -> bool:
    return not side.numeral.decimals and not side.signed and 0 < side.value < 120


def _converts(folded: str, previous: Quantity, start: int, kind: Kind) -> bool:
    """Whether a figure says the one before it over again in another unit: "under 300 hp (224 kW)"."""
    same = kind is previous.kind and kind in (Kind.MEASURE, Kind.MONEY) and previous.hedge is not Hedge.RANGE
    return same and folded[previous.span[1] : start] in _CONVERTED


def _change(folded: str, span: tuple[int, int], kind: Kind, value: float, previous: Quantity | None) -> Change | None:
    """The direction of a figure: a sign below nought, its own words, or those of the figure that it says over again."""
    if kind in _SUMS and value < 0:
        return Change.DOWN
    change = movement(folded, span[0] - 1) or change_of(folded, *span, kind)
    if change is not None or previous is None or previous.change is Change.MORE or kind not in _SUMS:
        return change
    return previous.change if _SAID_TWICE.fullmatch(folded, previous.span[1], span[0]) else None
