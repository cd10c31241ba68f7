"""`shift`: a figure moved between two days. For a toll that grows it is a note, for a stock it is worth a line in the story."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.conflicts import Case, Conflict, Time
from factcheck.model import CheckRule, Family, Severity

FAMILY = Family.SHIFT


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs that hold for different days."""
    return tuple(c for c in case.conflicts if c.time is Time.LATER)


def severity(case: Case, rule: CheckRule, told: Sequence[Conflict]) -> Severity:
    """The rule's, or its milder one where the figure only grew as such figures do."""
    return rule.growth if rule.growth is not None and all(case.grows(c) for c in told) else rule.severity
