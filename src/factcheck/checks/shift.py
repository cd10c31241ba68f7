"""`shift`: a figure moved between two days. For a toll that grows it is a note, for a stock it is worth a line in the story."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.bounds import bound_of
from factcheck.checks.conflicts import Case, Conflict, Time
from factcheck.checks.telling import outlet
from factcheck.intervals import Relation, relate
from factcheck.model import Assertion, CheckRule, Family, Severity

FAMILY = Family.SHIFT


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs that hold for different days."""
    return tuple(c for c in case.conflicts if c.time is Time.LATER)


def severity(case: Case, rule: CheckRule, told: Sequence[Conflict]) -> Severity:
    """The rule's, or its milder one where the figure only grew as such figures do."""
    return rule.growth if rule.growth is not None and all(case.grows(c) for c in told) else rule.severity


def still_said(case: Case, lead: Conflict) -> str:
    """Which articles give the older figure, as one of that day, though the newer was out before them; empty where none does."""
    newer = case.articles[lead.second.article].published.day
    late = [
        a
        for a in case.members
        if _is_later(a, lead) and (day := case.articles[a.article].published.day) and newer and day > newer
    ]
    outdated = [a for a in late if _agrees(a, lead.first) and not _agrees(a, lead.second)]
    named = dict.fromkeys(outlet(case.articles[a.article]) for a in outdated)
    return f"; still {lead.first.quote} in {', '.join(named)}" if named else ""


def _is_later(a: Assertion, lead: Conflict) -> bool:
    return a.as_of is not None and lead.second.as_of is not None and a.as_of.start >= lead.second.as_of.start


def _agrees(one: Assertion, other: Assertion) -> bool:
    return relate(bound_of(one), bound_of(other)) in (Relation.SAME, Relation.COMPATIBLE)
