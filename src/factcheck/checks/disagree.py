"""`disagree`: sources give figures for one thing, at one time, that cannot both hold."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.conflicts import Case, Conflict, Time
from factcheck.checks.telling import usual_severity
from factcheck.model import Behaves, CheckRule, Family, Kind, Severity

FAMILY = Family.DISAGREE


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs that hold for the same days."""
    return tuple(c for c in case.conflicts if c.first.kind is not Kind.DATE and c.time is Time.SAME)


def severity(case: Case, rule: CheckRule, told: Sequence[Conflict]) -> Severity:
    """The usual one, or the milder one of copies for a running total that may have grown between two articles of one day."""
    growing = case.subject.behaves is Behaves.CUMULATIVE and all(c.first.as_of and not c.one_article for c in told)
    return rule.copies if growing and rule.copies is not None else usual_severity(case, rule, told)
