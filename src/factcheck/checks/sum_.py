"""`sum`: parts that do not make their whole, a part above its whole, "X of Y" against its percentage, shares above all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from factcheck.checks import breakdown, parts, shares
from factcheck.checks.mismatch import Mismatch
from factcheck.checks.telling import combined
from factcheck.model import Article, Assertion, CheckRule, Family, Finding, Kind, Polarity

FAMILY = Family.SUM


def find(assertions: Sequence[Assertion], articles: Mapping[str, Article], rule: CheckRule) -> Iterator[Finding]:
    """One finding for each whole that its parts do not make, article by article."""
    plain = [a for a in assertions if a.attribution.polarity is Polarity.ASSERTED and a.kind is not Kind.DATE]
    for name, of_article in groupby(plain, key=lambda a: a.article):
        for mismatch in _mismatches(list(of_article), articles[name].text, rule.tolerance):
            yield combined(mismatch.figure, mismatch.others, mismatch.words, articles, rule)


def _mismatches(figures: Sequence[Assertion], text: str, tolerance: float) -> Iterator[Mismatch]:
    for _, of_sentence in groupby(figures, key=lambda a: a.sentence):
        told = sorted(of_sentence, key=lambda a: a.span)
        yield from parts.of_list(told, text, tolerance)
        yield from parts.above_whole(told, text)
        yield from shares.of_pair(told, text)
        yield from shares.above_all(told, text)
    yield from parts.of_states(figures, tolerance)
    yield from breakdown.of_sum(figures, text)
    yield from breakdown.by_place(figures)
    yield from shares.of_turnout(figures)
