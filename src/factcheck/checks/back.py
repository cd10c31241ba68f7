"""A length of time back beside the day that it should lead to: "declared 45 days ago, on 12 January"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.checks.mismatch import Mismatch
from factcheck.model import Article, Assertion, Kind


def is_length_back(a: Assertion) -> bool:
    """Whether an impossible date is a length of time back, not a day that does not exist."""
    return bool(a.problem) and a.quote.lower().endswith("ago")


def mismatches(told: Sequence[Assertion], article: Article) -> Iterator[Mismatch]:
    """The lengths of time back of a sentence that do not lead to the day beside them."""
    days = [a for a in told if a.kind is Kind.DATE]
    for back in (a for a in days if is_length_back(a)):
        beside = sorted((a for a in days if a is not back), key=lambda a: abs(a.span[0] - back.span[0]))[:1]
        yield Mismatch(back, tuple(beside), f"{beside[0].quote if beside else 'the day beside it'}: {back.problem}")
