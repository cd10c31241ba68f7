"""A rate beside the counts it comes from ("two per 1,000, or 40 of 20,000"), a speed beside its distance and time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.checks.conflicts import middle
from factcheck.checks.mismatch import Mismatch, reckoned
from factcheck.model import Article, Assertion, Hedge, Kind

_PER = re.compile(r"(?:\s+[\w'’-]+){0,3}?\s+(?:per|for every|for each|in every|out of every)\s+", re.IGNORECASE)
_OF = re.compile(r"(?:\s+[\w'’-]+){0,2}?\s+(?:out of|of|among)\s+(?:the\s+|its\s+|their\s+|a total of\s+)?", re.IGNORECASE)
_THAT_IS = re.compile(r"(?:\s+[\w'’-]+){0,3}?\s*(?::|,\s*or|\(|–|—|,\s*that is,?|,\s*with)\s*", re.IGNORECASE)
_AVERAGE = re.compile(r"\baverag", re.IGNORECASE)
OFF = 0.1
"""Share by which an average speed may be off: times and distances are rounded, and stops are counted or not."""


def mismatches(told: Sequence[Assertion], article: Article) -> Iterator[Mismatch]:
    """The rates and speeds of a sentence that their counts, or their distance and time, do not make."""
    counts = [a for a in told if a.kind is Kind.COUNT and a.hedge in (Hedge.EXACT, Hedge.ABOUT) and a.change is None]
    for i in range(len(counts) - 3):
        yield from _rate(counts[i : i + 4], article.text)
    yield from _speed(told, article.text)


def _rate(four: Sequence[Assertion], text: str) -> Iterator[Mismatch]:
    gaps = [text[a.span[1] : b.span[0]] for a, b in pairwise(four)]
    if not all(pattern.fullmatch(gap) for pattern, gap in zip((_PER, _THAT_IS, _OF), gaps, strict=True)):
        return
    rate, per, part, whole = four
    least, most = ((middle(rate) + n * 0.5) / middle(per) for n in (-1, 1)) if middle(per) else (0.0, 0.0)
    if (
        not reckoned(whole).floor * least <= reckoned(part).ceiling
        or not reckoned(part).floor <= reckoned(whole).ceiling * most
    ):
        made = f"{middle(per) * middle(part) / middle(whole):.3g}" if middle(whole) else "none"
        yield Mismatch(rate, (part, whole), f"{part.quote} of {whole.quote}, which is {made} per {per.quote}")


def _speed(told: Sequence[Assertion], text: str) -> Iterator[Mismatch]:
    """An average speed with one distance and one time in its sentence."""
    of = {sort: [a for a in told if a.topic.sort == sort and a.kind is Kind.MEASURE] for sort in ("speed", "distance")}
    times = [a for a in told if a.kind is Kind.DURATION]
    if [len(x) for x in (of["speed"], of["distance"], times)] != [1, 1, 1] or not _AVERAGE.search(told[0].sentence):
        return
    (speed,), (distance,), (time,) = of["speed"], of["distance"], times
    made = middle(distance) / middle(time) if middle(time) else 0.0
    if any(a.hedge not in (Hedge.EXACT, Hedge.ABOUT) for a in (speed, distance, time)) or not made:
        return
    if not 1 - OFF <= middle(speed) / made <= 1 + OFF:
        yield Mismatch(speed, (distance, time), f"{distance.quote} in {time.quote}")
