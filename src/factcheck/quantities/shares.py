"""Fractions that stand alone: a share ("a third of the boats"), or an ordinal, a period, a part ("the second half")."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import row
from factcheck.quantities.context import FUNCTION, Context
from factcheck.quantities.numerals import Numeral

_OF_TIME = r"(?:the |this |last |next )?(?:year|\d{4}|month|decade|century|season|game|match|first|second)\b"
_HALF_AFTER = re.compile(
    rf" (?:of (?!{_OF_TIME})|(?:the|its|his|her|their|our|that|those|these|as)\b|(?:were|was|are|have|had|said)\b)"
)
_HALF_NOT_BEFORE = row("first second other better latter opening this last next in")
_COMPARED = row("by than nearly almost about over around under least most exactly roughly approximately only just")
_PART_AFTER = re.compile(r" of (?!(?:the )?(?:year|\d{4})\b)")
_PART_BEFORE = _COMPARED | row("to another additional further and or")
_PERIODS = row("in during for per every each this that last next first second third fourth final")

PART, PERIOD, ORDINAL = "part of a whole, not a share", "period or part", "ordinal"


def reason(context: Context, numeral: Numeral) -> str | None:
    """Why a fraction is no share, None where it is one."""
    words = context.surface.replace("-", " ").split()
    if "/" in context.surface:
        return None if context.folded.startswith(" of ", context.end) else "numbers set against each other"
    if (len(words) > 1 and words[0] not in ("a", "an")) or not context.surface.isascii():
        return None
    if words[-1] == "half":
        return _half(context)
    return _part(context, numeral, words[-1] in ("quarter", "quarters", "halves"))


def _half(context: Context) -> str | None:
    if context.previous in _HALF_NOT_BEFORE or context.tail == "-":
        return PART
    return None if context.previous in _COMPARED or _HALF_AFTER.match(context.folded, context.end) else PART


def _part(context: Context, numeral: Numeral, period: bool) -> str | None:
    """ "third" and the like need their article, and something that they are a part of or compared with."""
    otherwise = PERIOD if period else ORDINAL
    of = _PART_AFTER.match(context.folded, context.end) is not None
    if not numeral.article and not (period and of and context.previous in _COMPARED):
        return otherwise
    if context.previous in _PERIODS or (period and context.previous[-1:].isdigit()):
        return PERIOD
    alone = period or not context.following or context.following in FUNCTION
    return None if of or (context.previous in _PART_BEFORE and alone) else otherwise
