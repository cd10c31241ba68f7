"""The unit that a bare number leaves to a figure before it: "5.2 percent, up from 4.8", "lost €3 m, having made 9 m"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model import Change, Kind, Quantity
from factcheck.quantities.context import FUNCTION
from factcheck.quantities.dates import MONTHS, WEEKDAYS
from factcheck.quantities.folding import words_after, words_before
from factcheck.quantities.numerals import Style
from factcheck.quantities.sides import Side

_NONE = Kind.COUNT, ""
_SUMS = frozenset({Kind.PERCENT, Kind.MONEY})
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
_STOP = re.compile(r"[.!?]\s|\n")
_REACH = 80
"""Characters between a figure and one that leaves its unit to it, at most."""

_FAR = 400
"""Characters between a sum and one that leaves its currency to it, at most, no sentence but one between them."""

_LAST = 6
"""Figures before a number among which its currency stands."""

_SET_BESIDE = frozenset({"from", "than", "to", "at", "was", "is", "were", "against", "versus", "vs", "and"})
"""Words before a figure that is set beside one of its kind."""

_SUM_BESIDE = frozenset({"from", "than", "against", "versus", "vs"})
"""Words before millions that are set beside a sum."""

_TIMES_AFTER = frozenset({"last", "next", "earlier", "previously", "today", "yesterday"}) | MONTHS | WEEKDAYS

_OF_MONEY = re.compile(
    r"\b(?:earn(?:ed|s|ing)?|los[et]s?|losing|ma[dk]es?|making|pocket(?:ed|s|ing)?|pa(?:id|ys?|ying)|spen[dt]s?|spending"
    r"|cost(?:s|ing)?|ow(?:ed?|es|ing)|borrow(?:ed|s|ing)?|invest(?:ed|s|ing)?|raised|booked|profits?|loss(?:es)?|turnover"
    r"|revenues?|earnings|income|deficits?|surplus(?:es)?|debts?|costs|budget|proceeds|takings)\b"
)
"""Words of a clause in which a number of millions is a sum."""

_SUM_NOUN = re.compile(r" (?:gain|profit|loss|deficit|surplus|shortfall|charge|fine|write-?down|bill|debt|budget|bonus)\b")
_TIED = re.compile(r"\b(?:of which|of that|of this|of it),? (?:\w+ )?$|\bcompar(?:es|ed|ing) (?:with|to) $")
_SHARED_OUT = frozenset({"to", "for", "on", "from", "into"})
_LISTED = re.compile(r"(?:,|;| and|, and) $")
"""How a list goes on to its next sum, which goes to, for or into something else."""

_PRICE_TO = frozenset({"to", "at"})
_MILLION = 1e6


def unsaid(folded: str, side: Side, found: Sequence[Quantity]) -> tuple[Kind, str]:
    """The kind and unit of a number that names none, of the figures `found` before it; a count where they do not tell."""
    if not found or side.numeral.style is not Style.DIGITS:
        return _NONE
    if side.numeral.scale >= _MILLION:
        return _sum(folded, side, found)
    return _share_or_sum(folded, side, found[-1]) if side.numeral.scale == 1.0 else _NONE


def _share_or_sum(folded: str, side: Side, previous: Quantity) -> tuple[Kind, str]:
    """A number of the size and fineness of the share or sum right before it: "5.2 percent, up from 4.8 in May"."""
    if previous.kind not in _SUMS or side.start - previous.span[1] > _REACH:
        return _NONE
    if _SENTENCE_END.search(folded, previous.span[1], side.start):
        return _NONE
    before = _before(folded, side)
    fine = side.numeral.decimals > 0 and side.numeral.step == previous.step and before in _SET_BESIDE
    moved = previous.change in (Change.UP, Change.DOWN)
    if not (fine or (moved and before == "by")) or (moved and before in _PRICE_TO):
        return _NONE
    alike = abs(previous.value) / 10 < abs(side.value) < abs(previous.value) * 10
    return (previous.kind, previous.unit) if alike and _is_alone(folded, side) else _NONE


def _sum(folded: str, side: Side, found: Sequence[Quantity]) -> tuple[Kind, str]:
    """Millions in a clause of earning and paying, behind a sum in its sentence or the one before it."""
    money = next((q for q in reversed(found[-_LAST:]) if q.kind is Kind.MONEY), None)
    if money is None or side.start - money.span[1] > _FAR:
        return _NONE
    stops = [stop.end() for stop in _STOP.finditer(folded, money.span[1], side.start)]
    if len(stops) > 1 or not (_is_alone(folded, side) or _SUM_NOUN.match(folded, side.end)):
        return _NONE
    clause = folded[max(money.span[1], *stops) if stops else money.span[1] : side.start]
    beside = not stops and money is found[-1] and _before(folded, side) in _SUM_BESIDE
    told = _OF_MONEY.search(clause) or _SUM_NOUN.match(folded, side.end) or _is_listed(folded, side, found[-1])
    tied = not stops and _TIED.search(clause)
    return (Kind.MONEY, money.unit) if beside or told or tied else _NONE


def _is_listed(folded: str, side: Side, previous: Quantity) -> bool:
    """Whether a number goes on with a list of sums: "10 million crowns to farmers, 8 million to towns"."""
    link = words_after(folded, side.end, 1)
    gap = folded[previous.span[1] : side.start]
    listed = previous.kind is Kind.MONEY and len(gap) <= _REACH and not _STOP.search(gap) and _LISTED.search(gap)
    return bool(listed) and link[:1] != [] and link[0] in _SHARED_OUT and f" {link[0]} " in gap


def _before(folded: str, side: Side) -> str:
    return next((word for word, _ in words_before(folded, side.start, 1)), "")


def _is_alone(folded: str, side: Side) -> bool:
    """Whether nothing behind a number may be what it counts."""
    following = words_after(folded, side.end, 1)
    return not following or following[0] in FUNCTION or following[0] in _TIMES_AFTER
