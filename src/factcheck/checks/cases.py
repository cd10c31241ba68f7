"""From a subject to its case: which of its assertions cannot both hold. Every family starts from these pairs."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.checks.apart import apart
from factcheck.checks.bounds import bound_of
from factcheck.checks.certainty import LEAST
from factcheck.checks.conflicts import Case, Conflict, Sure, middle, strength
from factcheck.checks.wholes import Told
from factcheck.intervals import Bound, Relation, relate
from factcheck.model import Article, Assertion, Hedge, Kind, Polarity, Subject

MONTH = 31

CONVERTED = math.log(1.03)
"""How far two figures in two units may be apart, as the logarithm of their ratio: one was converted, and each was rounded."""

MOST = 400
"""Assertions of one subject that are compared pair by pair; above it, one for each figure, day, speaker and article."""


def case_of(
    subject: Subject, articles: Mapping[str, Article], told: Told, sure: Sure, tolerance: float = 0.0, window: int = 0
) -> Case:
    """A subject laid out for the checks. `told` are the counts of all subjects, by article.

    `sure` says how sure it is of two assertions, by their ids, that they are of one thing; pairs below LEAST are left out.
    `tolerance` is a share of a figure that is forgiven; days up to `window` apart count as one.
    """
    asserted = [a for a in subject.assertions if a.attribution.polarity is Polarity.ASSERTED]
    members = sorted(asserted, key=lambda a: _order(a, articles))
    if len(members) > MOST:
        members = list({(a.low, a.high, a.value, _order(a, articles)[0], a.speaker, a.article): a for a in members}.values())
    bounds = {a.id: bound_of(a, tolerance) for a in members if a.kind is not Kind.DATE}
    case = Case(subject, tuple(members), (), articles, sure, window)
    pairs = (case.pair(a, b) for a, b in combinations(members, 2) if _disjoint(a, b, bounds))
    found = [
        c
        for c in pairs
        if c.sure >= LEAST
        and not _converted(c)
        and not apart(case, c)
        and not told.reconciles(c)
        and not _part_of_what_both_say(c, members, bounds)
    ]
    return replace(case, conflicts=tuple(sorted(found, key=strength)))


def _converted(conflict: Conflict) -> bool:
    """Whether one figure may be the other in another unit."""
    return conflict.first.unit != conflict.second.unit and conflict.size <= CONVERTED


def _part_of_what_both_say(conflict: Conflict, members: Sequence[Assertion], bounds: Mapping[str, Bound]) -> bool:
    """Whether the article of the smaller count gives the larger one too: the smaller is a part of it, and the two agree."""
    smaller, larger = sorted((conflict.first, conflict.second), key=middle)
    if conflict.one_article or conflict.one_wording or smaller.kind is not Kind.COUNT:
        return False
    others = (a for a in members if a.article == smaller.article and a.id != smaller.id and middle(a) > middle(smaller))
    return any(relate(bounds[a.id], bounds[larger.id]) is not Relation.DISJOINT for a in others)


def _disjoint(a: Assertion, b: Assertion, bounds: Mapping[str, Bound]) -> bool:
    if a.id in bounds and b.id in bounds:
        if a.kind is Kind.MONEY and a.unit != b.unit:
            return False
        if a.kind is Kind.AGE and a.hedge is Hedge.EXACT and b.hedge is Hedge.EXACT:
            return not _grew_older(a, b)
        return relate(bounds[a.id], bounds[b.id]) is Relation.DISJOINT
    first, second = str(a.value), str(b.value)
    return not (first.startswith(second) or second.startswith(first))


def _grew_older(a: Assertion, b: Assertion) -> bool:
    """Whether two ages of one person fit the days between them: a birthday a year, and none to be supposed within a month.

    Fewer birthdays than years fit too: a later text gives the age at the time of what it tells of, or at death.
    """
    days = (b.as_of.start - a.as_of.start).days if a.as_of and b.as_of else 0
    return 0 <= middle(b) - middle(a) <= days // 365 + (days > MONTH)


def _order(assertion: Assertion, articles: Mapping[str, Article]) -> tuple[str, str, str, str, tuple[int, int]]:
    """In time, by the days the figures hold for, then by when they were told."""
    as_of, told = assertion.as_of, articles[assertion.article].published
    day = as_of.start.isoformat() if as_of else ""
    return day, str(told.start or ""), told.time or "", assertion.article, assertion.span
