"""Ten ways a story fails to hold together, one file a family. A plain function tells from a subject which pairs it flags."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.checks import date, derived, disagree, hedge, retreat, self_, shift, speaker, sum_, weekday
from factcheck.checks.cases import case_of
from factcheck.checks.certainty import SURE, certainty
from factcheck.checks.conflicts import Case, Conflict, Sure
from factcheck.checks.telling import finding, usual_severity
from factcheck.checks.wholes import Told
from factcheck.model import Article, Assertion, CheckRule, Family, Finding, Kind, Severity, Subject

Pairs = tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One family: which pairs of a case it flags, and how bad they are. One that stands `beside` tells a pair once more,
    since an editor does something else about it. `note` adds to the message of its leading pair."""

    family: Family
    pairs: Callable[[Case], Pairs]
    severity: Callable[[Case, CheckRule, Sequence[Conflict]], Severity] = usual_severity
    beside: bool = False
    note: Callable[[Case, Conflict], str] | None = None


CHECKS = (
    Check(date.FAMILY, date.pairs),
    Check(self_.FAMILY, self_.pairs),
    Check(retreat.FAMILY, retreat.pairs),
    Check(disagree.FAMILY, disagree.pairs, disagree.severity),
    Check(shift.FAMILY, shift.pairs, shift.severity, note=shift.still_said),
    Check(speaker.FAMILY, speaker.pairs, beside=True),
    Check(hedge.FAMILY, hedge.pairs, beside=True, note=hedge.where),
)
"""The most telling first: a pair is told by the first family that flags it, and the others stand in `also`."""

ACROSS = (weekday, sum_, derived)
"""Families that look at assertions across subjects: each has a FAMILY and a `find`."""


def always(_one: str, _other: str) -> float:
    """Every pair of a subject is of one thing."""
    return 1.0


_WORST_FIRST = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def run(
    subjects: Sequence[Subject],
    assertions: Sequence[Assertion],
    articles: Sequence[Article],
    rules: Sequence[CheckRule],
    sure: Sure = always,
) -> tuple[Finding, ...]:
    """Every finding of every rule, worst first. The findings' ids are left empty: they are the baseline's to give.

    `sure` says how sure it is of two assertions, by their ids, that they are of one thing; findings below SURE are not told.
    """
    by_id = {article.id: article for article in articles}
    told = Told(assertions)
    found = [f for subject in subjects if len(subject.assertions) > 1 for f in _of_subject(subject, by_id, told, rules, sure)]
    found += _across(subjects, assertions, by_id, rules)
    return tuple(sorted(found, key=lambda f: (_WORST_FIRST[f.severity], -f.confidence, f.family, f.subject or "", f.conflicts)))


def _of_subject(
    subject: Subject, articles: Mapping[str, Article], told: Told, rules: Sequence[CheckRule], sure: Sure
) -> Iterator[Finding]:
    """At most one finding a family."""
    chosen = _rules_for(subject, subject.assertions[0].kind, rules)
    settings = {(rule.tolerance, rule.window) for rule in chosen.values()}
    cases = {setting: case_of(subject, articles, told, sure, *setting) for setting in sorted(settings)}
    judged = [(check, chosen[check.family]) for check in CHECKS if check.family in chosen]
    flagged = {check: _sure(_between(check.pairs(cases[rule.tolerance, rule.window]), rule.between)) for check, rule in judged}
    done: set[tuple[str, str]] = set()
    for check, every in flagged.items():
        pairs = tuple(c for c in every if check.beside or c.ids not in done)
        if pairs:
            rule = chosen[check.family]
            case = cases[rule.tolerance, rule.window]
            also = () if check.beside else _also(check, pairs, flagged)
            done |= set() if check.beside else {c.ids for c in pairs}
            yield finding(case, rule, pairs, check.severity(case, rule, pairs), also, check.note)


def _across(
    subjects: Sequence[Subject],
    assertions: Sequence[Assertion],
    articles: Mapping[str, Article],
    rules: Sequence[CheckRule],
) -> Iterator[Finding]:
    """What the families find that look across subjects, each finding by the one rule that judges its first figure."""
    subject_of = {subject.id: subject for subject in subjects}
    kind_of = {assertion.id: assertion.kind for assertion in assertions}
    for family in ACROSS:
        for rule in (rule for rule in rules if rule.family is family.FAMILY):
            for found in family.find(assertions, articles, rule):
                chosen = _rules_for(subject_of.get(found.subject or ""), kind_of[found.assertions[0]], rules)
                if chosen.get(family.FAMILY) is rule:
                    yield found


def _rules_for(subject: Subject | None, kind: Kind, rules: Sequence[CheckRule]) -> dict[Family, CheckRule]:
    """The rule of each family for a subject (or none) and a kind of figure: one that names either goes before the general."""
    chosen: dict[Family, CheckRule] = {}
    names = {subject.rule, subject.label} if subject is not None else set()
    for rule in sorted(rules, key=lambda r: (bool(r.subjects), bool(r.kinds), r.id)):
        if (not rule.subjects or names & set(rule.subjects)) and (not rule.kinds or kind in rule.kinds):
            chosen[rule.family] = rule
    return chosen


def _sure(pairs: Pairs) -> Pairs:
    """The pairs, if together they are sure enough to be told."""
    return pairs if certainty(pairs) >= SURE else ()


def _between(pairs: Pairs, days: tuple[datetime.date, datetime.date] | None) -> Pairs:
    """The pairs from what was last known on the one day to what was last known on the other, where a rule names two days."""
    if days is None:
        return pairs
    held = [(c, c.first.as_of.end, c.second.as_of.end) for c in pairs if c.first.as_of and c.second.as_of]
    across = [(c, one, other) for c, one, other in held if one <= days[0] < other <= days[1]]
    first = max((one for _, one, _ in across), default=None)
    last = max((other for _, one, other in across if one == first), default=None)
    return tuple(c for c, one, other in across if (one, other) == (first, last))


def _also(check: Check, pairs: Pairs, flagged: Mapping[Check, Pairs]) -> tuple[Family, ...]:
    """The other families that would have flagged a pair which this one tells."""
    ids = {c.ids for c in pairs}
    others = ((other, theirs) for other, theirs in flagged.items() if other is not check and not other.beside)
    return tuple(other.family for other, theirs in others if any(c.ids in ids for c in theirs))
