"""Results of a business: once the quarter or the half-year is named, what is made anew in each of them is of that one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.assertions.clauses import holds_now
from factcheck.assertions.links import Figure
from factcheck.assertions.stated import as_of
from factcheck.lexicon.money import PERIODIC
from factcheck.model import AsOf, AsOfBasis, Sentence, Timex

_REPORTED = re.compile(r"\d{4}-(?:(?P<quarter>Q)|(?P<half>H))\d")


@dataclass(frozen=True, slots=True)
class Reported:
    """A stretch for which an article gives results: where it is named, what sort it is, and its last day."""

    at: int
    sort: str
    day: AsOf


def reported_stretches(timexes: Sequence[Timex], published: date | None) -> Iterator[Reported]:
    """The quarters and half-years that an article names and that were over when it came out, in reading order."""
    for timex in sorted(timexes, key=lambda t: t.span):
        match = _REPORTED.fullmatch(timex.value)
        if match is not None and timex.end is not None and (published is None or timex.end <= published):
            yield Reported(timex.span[0], match.lastgroup or "", as_of(timex, AsOfBasis.RELATIVE))


def of_results(figure: Figure, sentence: Sentence, stretches: Sequence[Reported]) -> AsOf | None:
    """The end of the stretch named last before a revenue, a profit or a loss that is told as over, or as of such a stretch."""
    topic = figure.topic
    if topic.sort not in PERIODIC or topic.aspect != "actual":
        return None
    before = [s for s in stretches if s.at < figure.span[0]]
    if topic.over:
        before = [s for s in before if topic.over.endswith(s.sort)]
    elif holds_now(sentence, figure.span[0]):
        return None
    return before[-1].day if before else None
