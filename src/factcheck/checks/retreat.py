"""`retreat`: a running total that cannot go back, and did."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict
from factcheck.model import AsOfBasis, Assertion, Family

FAMILY = Family.RETREAT


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs of a cumulative subject of which the later figure is the lower, both stated outright and the order sure."""
    return tuple(c for c in case.conflicts if case.falls(c) and not _perhaps_later(case, c.first))


def _perhaps_later(case: Case, earlier: Assertion) -> bool:
    """Whether a figure has its article's day only, and the article's own text speaks against it: written on after that day."""
    told = earlier.as_of is not None and earlier.as_of.basis in (AsOfBasis.PUBLISHED, AsOfBasis.INFERRED)
    return told and bool(case.articles[earlier.article].published.doubts)
