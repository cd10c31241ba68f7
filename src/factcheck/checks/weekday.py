"""`weekday`: a date that does not exist, or fell on another day of the week than the one written beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.checks.back import is_length_back
from factcheck.checks.telling import told
from factcheck.model import Article, Assertion, CheckRule, Family, Finding

FAMILY = Family.WEEKDAY


def find(assertions: Sequence[Assertion], articles: Mapping[str, Article], rule: CheckRule) -> Iterator[Finding]:
    """One finding for each date of an article that cannot be, however often it stands there; the date conflicts with itself."""
    impossible: dict[tuple[str, str], list[Assertion]] = {}
    for assertion in assertions:
        if assertion.problem and not is_length_back(assertion):
            impossible.setdefault((assertion.article, assertion.problem), []).append(assertion)
    for (name, problem), said in impossible.items():
        first = said[0]
        yield Finding(
            id="",
            rule=rule.id,
            family=FAMILY,
            severity=rule.severity,
            confidence=first.confidence,
            subject=first.subject,
            message=rule.message.format(
                subject=first.topic.counted or first.topic.head or "a date",
                first=told(first, articles[name]),
                second=problem,
                change="",
                ratio="",
                count=len(said),
            ),
            assertions=tuple(a.id for a in said),
            conflicts=tuple((a.id, a.id) for a in said),
            why=f"{problem}. {rule.why}",
        )
