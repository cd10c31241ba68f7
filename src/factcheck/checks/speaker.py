"""`speaker`: one speaker on record with two figures that cannot both hold, over outlets or over time."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict
from factcheck.model import Behaves, Family

FAMILY = Family.SPEAKER


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs that one speaker said on two days, but for a figure that merely moved as such figures do.

    Two figures of one speaker for one day are one statement, wrongly copied: that is told by the other families.
    """
    return tuple(c for c in case.conflicts if c.one_speaker and not c.one_occasion and not _moves(case, c))


def _moves(case: Case, conflict: Conflict) -> bool:
    """Whether a running total rose, or a share was counted anew."""
    return case.grows(conflict) or case.subject.behaves is Behaves.SHARE
