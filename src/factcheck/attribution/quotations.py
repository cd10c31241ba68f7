"""Where an article quotes: spans between quotation marks, and the paragraphs that an open quotation runs over."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from factcheck.model import Span

_MARK = re.compile(r"[\"“”«»„]|(?<![^\W_])[‘'](?=[^\W_])|(?<=[^\s])[’'](?![^\W_])|\n")
_STOPS = ".!?…"
_CLIPPED = re.compile(r"(?:twas|tis|til|till|em|cause|bout|round)\b", re.I)
_OPENING = "“«„"
_CLOSING = "”»"


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks. `closed` is false where a paragraph ends before the quotation does."""

    span: Span
    closed: bool


def quotations(text: str) -> tuple[Quotation, ...]:
    """Every quotation in double marks, and in single ones where they plainly open and close, in order."""
    found: list[Quotation] = []
    start: int | None = None
    single = False
    for mark in _MARK.finditer(text):
        sign, at = mark.group(), mark.start()
        if sign == "\n":
            if start is not None and (not single or _runs_out(text, start, at)):
                found.append(Quotation((start, at), False))
            start = None
        elif sign in "‘'’":
            opens = sign == "‘" or (sign == "'" and _opens(text, at))
            if start is None and opens:
                start, single = at + 1, True
            elif start is not None and single and not opens:
                if at - start > 2:
                    found.append(Quotation((start, at), True))
                start = None
        elif start is not None and not single and (sign in _CLOSING or (sign == '"' and not _opens(text, at))):
            found.append(Quotation((start, at), True))
            start = None
        elif sign in _OPENING or (sign == '"' and _opens(text, at)):
            if start is not None and not single:
                found.append(Quotation((start, at), False))
            start, single = at + 1, False
    if start is not None and (not single or _runs_out(text, start, len(text))):
        found.append(Quotation((start, len(text)), False))
    return tuple(found)


def _runs_out(text: str, start: int, end: int) -> bool:
    """Whether a single mark that its paragraph never closes opens speech: it leads the line or stands behind a colon."""
    lead = text[max(0, start - 3) : start - 1].rstrip(" \t")
    if (
        not (not lead or lead[-1] in "\n:")
        or not text[start : start + 1].isupper()
        or text[max(start, end - 4) : end].rstrip()[-1:] not in _STOPS
    ):
        return False
    return _CLIPPED.match(text, start) is None


def _opens(text: str, at: int) -> bool:
    """A straight mark opens where white space or an opening bracket stands before it and none after."""
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (before.isspace() or before in "([—–-:…") and not after.isspace()


class Quoted:
    """The quotations of one article, asked by offset."""

    def __init__(self, text: str) -> None:
        self.all = quotations(text)
        self._starts = [q.span[0] for q in self.all]

    def index(self, at: int) -> int | None:
        """The number of the quotation that holds the offset."""
        i = bisect_right(self._starts, at) - 1
        return i if i >= 0 and at < self.all[i].span[1] else None
