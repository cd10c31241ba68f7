"""How a finding is told: its message, its severity, its confidence, from the pair that tells it best."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import PurePosixPath

from factcheck.checks.certainty import certainty
from factcheck.checks.conflicts import Case, Conflict, middle, strength
from factcheck.checks.remarks import remarks
from factcheck.model import Article, AsOf, Assertion, Backing, CheckRule, Family, Finding, Kind, Severity, backings

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""English whatever the locale: a message is part of the output that must not change from machine to machine."""

MOST_PAIRS = 1000
"""Pairs that a finding lists; the strongest come first."""


def finding(
    case: Case,
    rule: CheckRule,
    conflicts: Sequence[Conflict],
    severity: Severity,
    also: tuple[Family, ...] = (),
    note: Callable[[Case, Conflict], str] | None = None,
) -> Finding:
    """A finding over the given pairs of one subject, not yet known to any baseline; its id is given later.

    `note` says in words what else an editor should know of the leading pair, or nothing.
    """
    ordered = sorted(conflicts, key=strength)[:MOST_PAIRS]
    lead = ordered[0]
    evidence = _evidence(ordered)
    told_of = set(evidence)
    backing = tuple(b for b in backings(case.subject.assertions) if told_of & set(b.assertions))
    return Finding(
        id="",
        rule=rule.id,
        family=rule.family,
        severity=severity,
        confidence=round(min(certainty(conflicts), lead.first.confidence, lead.second.confidence), 3),
        subject=case.subject.id,
        message=message(case, rule, lead, len(conflicts), backing) + (note(case, lead) if note else ""),
        assertions=evidence,
        conflicts=tuple(c.ids for c in ordered),
        likely=tuple(round(c.sure, 3) for c in ordered),
        also=also,
        backing=backing,
        why=rule.why,
    )


def usual_severity(case: Case, rule: CheckRule, conflicts: Sequence[Conflict]) -> Severity:
    """A rule's severity, unless every pair is a copy of one voice that went wrong."""
    copied = rule.copies is not None and all(case.copied(c) for c in conflicts)
    return rule.copies if copied and rule.copies is not None else rule.severity


def message(case: Case, rule: CheckRule, lead: Conflict, count: int, backing: Sequence[Backing]) -> str:
    """The rule's sentence, filled in with the two figures of the leading pair and who backs them; then its remarks."""
    behind = {id: each for each in backing for id in each.assertions}
    sentence = rule.message.format(
        subject=case.subject.label,
        first=told(lead.first, case.articles[lead.first.article], behind.get(lead.first.id)),
        second=told(lead.second, case.articles[lead.second.article], behind.get(lead.second.id)),
        change=change(lead),
        ratio=f"{math.exp(lead.size):.3g}" if math.isfinite(lead.size) else "many",
        count=count,
    )
    return " — ".join((sentence, *remarks(case, lead)))


def told(assertion: Assertion, article: Article, backing: Backing | None = None) -> str:
    """A figure with who, where and when, and how many give it: ``1,800 (Moran, Coast Radio, 17 Mar 2021; 3 voices)``."""
    who = [assertion.attribution.said_by, outlet(article)]
    when = day(assertion.as_of) if assertion.as_of else _published(article)
    return f"{assertion.quote} ({', '.join(part for part in (*who, when) if part)}{_voices(backing)})"


def _voices(backing: Backing | None) -> str:
    """How many independent voices give a figure, where it stands in several articles or has several."""
    if backing is None or max(backing.voices, backing.articles) < 2:
        return ""
    return f"; {backing.voices} voices" if backing.voices > 1 else f"; one voice in {backing.articles} articles"


def outlet(article: Article) -> str:
    """Whose article it is: the outlet, or the name of its file."""
    return article.outlet or PurePosixPath(article.path).name


def day(as_of: AsOf) -> str:
    """The days of a figure in words: ``9 Dec 2016``, ``Nov 2016``, ``2016``."""
    if as_of.precision == "year":
        return str(as_of.start.year)
    if as_of.precision == "month":
        return f"{MONTHS[as_of.start.month - 1]} {as_of.start.year}"
    first = _day(as_of.start)
    return first if as_of.end == as_of.start else f"{first} to {_day(as_of.end)}"


def _day(when: date) -> str:
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def change(conflict: Conflict) -> str:
    """How far the later figure is from the earlier, in words: ``down 80%``, ``up from 0``."""
    before, after = middle(conflict.first), middle(conflict.second)
    if conflict.first.kind is Kind.DATE:
        return "moved"
    if conflict.first.kind is Kind.PERCENT:
        return f"{'up' if after > before else 'down'} {abs(after - before):.3g} points"
    if before == 0:
        return "up from 0"
    return f"{'up' if after > before else 'down'} {abs(after - before) / abs(before):.0%}"


def _evidence(conflicts: Sequence[Conflict]) -> tuple[str, ...]:
    """Every assertion of the pairs, once, the leading pair first."""
    return tuple(dict.fromkeys(id for c in conflicts for id in c.ids))


def _published(article: Article) -> str:
    day = article.published.day
    return _day(day) if day else ""


def combined(
    whole: Assertion, others: Sequence[Assertion], second: str, articles: Mapping[str, Article], rule: CheckRule
) -> Finding:
    """A finding over a figure and those it does not fit together, `second` saying in words what those come to.

    A figure that nothing but its own words speaks against conflicts with itself.
    """
    return Finding(
        id="",
        rule=rule.id,
        family=rule.family,
        severity=rule.severity,
        confidence=round(min(a.confidence for a in (whole, *others)), 3),
        subject=whole.subject,
        message=rule.message.format(
            subject=whole.topic.counted or whole.topic.head or whole.kind.value,
            first=told(whole, articles[whole.article]),
            second=second,
            change="",
            ratio="",
            count=len(others),
        ),
        assertions=(whole.id, *(a.id for a in others)),
        conflicts=tuple((whole.id, a.id) for a in others or (whole,)),
        backing=backings((whole, *others)),
        why=rule.why,
    )
