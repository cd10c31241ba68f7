"""`date`: one event under two dates."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict
from factcheck.model import Family, Kind

FAMILY = Family.DATE


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs that are dates, from two articles: one article that names two days speaks of two events."""
    return tuple(c for c in case.conflicts if c.first.kind is Kind.DATE and not c.one_article)
