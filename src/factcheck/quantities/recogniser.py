"""The whole of it: fold, read numerals, drop what is no figure, join the rest. One pass from left to right."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.model import Quantity, Skipped, Span
from factcheck.quantities import compounds, sides, singly
from factcheck.quantities.context import FUNCTION
from factcheck.quantities.dates import stretches
from factcheck.quantities.designations import IN_NAME
from factcheck.quantities.folding import fold
from factcheck.quantities.gapping import goes_on
from factcheck.quantities.joining import quantities
from factcheck.quantities.names import AGAINST
from factcheck.quantities.numerals import Numeral, Style, numerals

_TIME_UNIT = "minute|hour|day|week|fortnight|month|year|decade|century"
_LONE = re.compile(
    r"\b(?:within|(?:less|more|longer) than|under|at least|at most|up to) (?=(an?) "
    rf"(?:second|{_TIME_UNIT}|mile|kilometre|kilometer|metre|meter|tonne|ton|kilo|litre|liter|gallon|pound)\b)"
    r"|\b(?:nearly|almost|about|around|roughly|over|for|just|take|takes|took|taken|taking|last|lasts|lasted|lasting|spend|spends"
    rf"|spent|spending) (?=(an?) (?:{_TIME_UNIT}|mile|kilometre|kilometer|tonne)\b(?!-| ago\b| or two\b| and a half\b)"
    rf"(?: old\b| long\b| away\b|[^\w ]|$| (?:{'|'.join(sorted(FUNCTION))})\b))"
    r"|(?<![\w-])(?=(an?) (?:mile|kilomet(?:re|er)|met(?:re|er)|foot|yard|inch) "
    r"(?:wide|long|deep|high|tall|thick|across|away|off|apart|underwater|offshore|inland|up|down|upstream|downstream)\b)"
    rf"|(?<![\w-])(?=(an?|another) (?:{_TIME_UNIT}) to \d{{1,3}} (?:{_TIME_UNIT})s\b)"
)
_TIMES_AS_MUCH = re.compile(
    rf"(?:{'|'.join(rf'(?<={hedge} )' for hedge in ('than', 'nearly', 'almost', 'about', 'roughly', 'over', 'least'))})"
    r"(?:twice|thrice|double|triple|treble|quadruple)(?= (?:the|that|those|its|their|his|her|our|last|what|as)\b)"
)
_MULTIPLES = {"twice": 2.0, "double": 2.0, "thrice": 3.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}
_MARGIN = re.compile(r"(?:plus or minus|±|\+/-|plus-or-minus) ?$")
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_MARGIN_REACH = 12
"""Figures before a plus-or-minus that are asked whether it is theirs."""


def find(text: str, taken: Sequence[Span] = ()) -> tuple[tuple[Quantity, ...], tuple[Skipped, ...]]:
    """All quantities of `text` in reading order, and what looks like one and is none, with the reason.

    `taken` are spans of dates and clock times that are known already: numbers inside them are neither. Any text will do.
    "Another man" and "a third victim" are found as well: whether such a word counts anybody, only the parse can tell.
    """
    folded = fold(text)
    known = _Closed(taken)
    shut = [(span, reason) for span, reason in stretches(folded) if not known.holds(*span)]
    closed = _Closed([*taken, *(span for span, _ in shut)])
    skipped = [Skipped(span, text[slice(*span)], reason) for span, reason in shut]
    kept: list[sides.Side] = []
    for numeral in _in_order(folded):
        if closed.holds(numeral.start, numeral.end):
            continue
        side = sides.read(text, folded, numeral)
        reason = sides.reason(text, folded, side)
        if reason is IN_NAME and kept and goes_on(text, (kept[-1].start, kept[-1].end), *side.core, side.value):
            reason = None
        if reason is None and _trails(folded, side, kept[-1].end if kept else 0):
            reason = AGAINST
        if reason is None:
            kept.append(side)
        else:
            skipped.append(Skipped(side.core, text[slice(*side.core)], reason))
    found = quantities(text, folded, compounds.joined(folded, sides.completed(folded, kept)), skipped)
    return tuple(_with_margins(folded, found)), tuple(sorted(skipped, key=lambda s: s.span))


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


def _in_order(folded: str) -> list[Numeral]:
    """All numerals by where they begin; an ordinal that may count people is no fraction and no rank as well."""
    people = list(singly.numerals(folded))
    counted = _Closed((n.start, n.end) for n in people)
    rest = (n for n in (*numerals(folded), *_lone(folded)) if not counted.holds(n.start, n.end))
    return sorted((*people, *rest), key=lambda n: n.start)


def _lone(folded: str) -> Iterator[Numeral]:
    """The article that counts one unit ("within a year", "a mile wide"), and how many times as much: "twice the limit"."""
    for match in _LONE.finditer(folded):
        start, end = match.span(match.lastindex or 1)
        yield Numeral(start, end, 1.0, 1.0, Style.WORDS)
    for match in _TIMES_AS_MUCH.finditer(folded):
        yield Numeral(*match.span(), _MULTIPLES[match[0]], 1.0, Style.MULTIPLE)


def _trails(folded: str, side: sides.Side, known: int) -> bool:
    """Whether a side is the second of a pair of numbers of which the first was no figure: "Rovers 2-1", "Sept. 20-24"."""
    at = side.start
    return side.unit is None and at > 1 and folded[at - 1] in "-–/" and folded[at - 2].isdigit() and known != at - 1


def _with_margins(folded: str, found: Sequence[Quantity]) -> list[Quantity]:
    """Give a stated plus-or-minus to the figures of its kind that stand before it in its sentence."""
    out = list(found)
    margins = {i for i, q in enumerate(out) if i and _MARGIN.search(folded, max(0, q.core[0] - 16), q.core[0])}
    for i in sorted(margins):
        stated, last = out[i], out[i - 1]
        if not stated.unit and not folded[last.span[1] : stated.span[0]].strip():
            out[i] = stated = replace(stated, kind=last.kind, unit=last.unit)
        for j in range(i - 1, max(-1, i - _MARGIN_REACH), -1):
            if j in margins or _SENTENCE_END.search(folded, out[j].span[1], stated.span[0]):
                break
            if out[j].kind is stated.kind:
                out[j] = replace(out[j], margin=stated.value)
    return out
