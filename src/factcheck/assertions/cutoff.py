"""The day that an article states for all of its figures: "Data as of: 4 May, 20:00", "All figures are correct at 4 May"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.assertions.stated import as_of
from factcheck.lexicon.moves import CUTS, TELLINGS
from factcheck.lexicon.rows import row
from factcheck.model import Article, AsOf, Sentence, Timex

LONGEST = 160
"""Characters of the longest line or sentence that says nothing but the day of the figures."""

FILLING = row(
    """all the these this our its in of on at to are is were was figure figures date time report bulletin page article update
    a.m p.m am pm h hrs hours local gmt utc cet cest est edt bst unless otherwise stated noted indicated reported received
    available and by for from except where official latest"""
)
"""What else such a line may hold."""

_ALLOWED = FILLING | TELLINGS | {word for cut in CUTS for word in cut.split()}
_WORD = re.compile(r"[^\W\d_]+(?:[.-][^\W\d_]+)*")


def cutoff(article: Article, sentences: Sequence[Sentence], timexes: Sequence[Timex]) -> AsOf | None:
    """The first day that a line states for the article's figures and that is not after publication; None where none does."""
    last = article.published.end
    for line in _lines(article.text, sentences, timexes):
        days = [t for t in line if t.precision == "day" and t.start is not None and (last is None or t.start <= last)]
        if days and _states(article.text, line, _bounds(article.text, sentences, line[0])):
            return as_of(days[0])
    return None


def _lines(text: str, sentences: Sequence[Sentence], timexes: Sequence[Timex]) -> Iterator[list[Timex]]:
    """The time expressions of an article, those of one line or sentence together."""
    end, line = -1, list[Timex]()
    for timex in sorted(timexes, key=lambda t: t.span):
        if timex.span[0] >= end:
            if line:
                yield line
            line, end = [], _bounds(text, sentences, timex)[1]
        line.append(timex)
    if line:
        yield line


def _bounds(text: str, sentences: Sequence[Sentence], timex: Timex) -> tuple[int, int]:
    """Where the line, and the sentence if it is in one, begins and ends that a time expression stands in; cut at `LONGEST`."""
    start, end = timex.span
    left, right = text.rfind("\n", max(0, start - LONGEST), start) + 1, text.find("\n", end, end + LONGEST)
    first, last = left or max(0, start - LONGEST), right if right >= 0 else min(len(text), end + LONGEST)
    index = bisect_right(sentences, start, key=lambda s: s.span[0]) - 1
    if index >= 0 and start < sentences[index].span[1]:
        first, last = max(first, sentences[index].span[0]), min(last, sentences[index].span[1])
    return first, last


def _states(text: str, line: Sequence[Timex], bounds: tuple[int, int]) -> bool:
    """Whether a line says that figures are as of a day, and nothing else."""
    if bounds[1] - bounds[0] > LONGEST:
        return False
    rest, at = "", bounds[0]
    for timex in line:
        rest, at = rest + text[at : timex.span[0]] + " ", timex.span[1]
    words = _WORD.findall((rest + text[at : bounds[1]]).lower())
    pairs = {f"{one} {two}" for one, two in pairwise(words)}
    if not CUTS & (pairs | set(words)) or not all(word in _ALLOWED for word in words):
        return False
    return any(word in TELLINGS for word in words) or words[0] == "as"
