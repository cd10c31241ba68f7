"""`self`: one article gives two figures for one thing at one time, and does not say that two speakers differ."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict, Time
from factcheck.model import Family

FAMILY = Family.SELF


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs that one article says in its own voice or in one speaker's: two speakers who differ are no slip."""
    return tuple(c for c in case.conflicts if c.one_article and c.time is Time.SAME and not _two_speakers(c))


def _two_speakers(conflict: Conflict) -> bool:
    a, b = conflict.first.attribution.said_by, conflict.second.attribution.said_by
    return bool(a and b) and not conflict.one_speaker
