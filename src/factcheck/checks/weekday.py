"""`weekday`: a date that does not exist, or fell on another day of the week than the one written beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.checks.telling import told
from factcheck.model import Article, Assertion, CheckRule, Family, Finding

FAMILY = Family.WEEKDAY


def find(assertions: Sequence[Assertion], articles: Mapping[str, Article], rule: CheckRule) -> Iterator[Finding]:
    """One finding for each date that cannot be; the date conflicts with itself."""
    for assertion in assertions:
        if assertion.problem:
            yield Finding(
                id="",
                rule=rule.id,
                family=FAMILY,
                severity=rule.severity,
                confidence=assertion.confidence,
                subject=assertion.subject,
                message=rule.message.format(
                    subject=assertion.topic.counted or assertion.topic.head or "a date",
                    first=told(assertion, articles[assertion.article]),
                    second=assertion.problem,
                    change="",
                    ratio="",
                    count=1,
                ),
                assertions=(assertion.id,),
                conflicts=((assertion.id, assertion.id),),
                why=f"{assertion.problem}. {rule.why}",
            )
