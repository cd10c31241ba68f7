"""`speaker`: one speaker on record with two figures that cannot both hold, over outlets or over time."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict
from factcheck.model import Family

FAMILY = Family.SPEAKER


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs that one speaker said, but for a total that merely grew as such totals do."""
    return tuple(c for c in case.conflicts if c.one_speaker and not case.grows(c))
