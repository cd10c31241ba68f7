"""The lines of an article with their offsets: what layout and publication day are read from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.model import Span

LONGEST_FURNITURE = 400
"""Characters above which a line is prose or a table, never a notice or a heading."""

PROSE_WORDS = 20
"""Words from which a line that ends like a sentence is a paragraph of prose."""

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. `start` and `end` leave out the white space at its sides; `number` counts lines from 1."""

    start: int
    end: int
    text: str
    number: int

    @property
    def span(self) -> Span:
        """The line's offsets in the article."""
        return self.start, self.end

    @property
    def bare(self) -> str:
        """The line without the marks of Markdown at its sides."""
        return self.text.strip("#*_ \t")

    @property
    def short(self) -> bool:
        """Whether it is short enough to be a heading or a notice."""
        return len(self.text) <= LONGEST_FURNITURE

    @property
    def words(self) -> int:
        """How many words it holds."""
        return len(self.text.split())

    @property
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_SENTENCE_END.search(self.text[-8:]))

    @property
    def prose(self) -> bool:
        """Whether it is plainly a paragraph."""
        return not self.short or (self.ends and self.words >= PROSE_WORDS)


def split(text: str, start: int = 0) -> tuple[Line, ...]:
    """The lines of `text` from offset `start` on that are not blank, in order."""
    found: list[Line] = []
    number, at = 1, 0
    for match in _LINE.finditer(text, start):
        stripped = match.group().strip()
        if not stripped:
            continue
        begin = match.start() + match.group().index(stripped)
        number += _breaks(text, at, begin)
        at = begin
        found.append(Line(begin, begin + len(stripped), stripped, number))
    return tuple(found)


def _breaks(text: str, start: int, end: int) -> int:
    """Line breaks in a stretch; CR LF is one."""
    return text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)
