"""`derived`: figures that are tied to each other do not fit: an age and a birth year, a change and its two levels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from factcheck.checks import ages, back, changes, lengths, loads, rates
from factcheck.checks.mismatch import Mismatch
from factcheck.checks.telling import combined
from factcheck.model import Article, Assertion, CheckRule, Family, Finding, Polarity

FAMILY = Family.DERIVED

IN_A_SENTENCE: tuple[Callable[[Sequence[Assertion], Article], Iterator[Mismatch]], ...] = (
    ages.mismatches,
    back.mismatches,
    changes.mismatches,
    lengths.mismatches,
    rates.mismatches,
)
"""What one sentence ties together, one file a tie."""


def find(assertions: Sequence[Assertion], articles: Mapping[str, Article], rule: CheckRule) -> Iterator[Finding]:
    """One finding for each figure that does not follow from those it is tied to."""
    for mismatch in _mismatches(assertions, articles):
        yield combined(mismatch.figure, mismatch.others, mismatch.words, articles, rule)


def _mismatches(assertions: Sequence[Assertion], articles: Mapping[str, Article]) -> Iterator[Mismatch]:
    plain = [a for a in assertions if a.attribution.polarity is Polarity.ASSERTED]
    for (name, _), told in groupby(plain, key=lambda a: (a.article, a.sentence)):
        figures = sorted(told, key=lambda a: a.span)
        for tie in IN_A_SENTENCE:
            yield from tie(figures, articles[name])
    yield from loads.mismatches(assertions)
