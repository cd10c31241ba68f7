"""How sure a membership is: by kind of figure first, then by how its slots were found."""

from __future__ import annotations

from factcheck.grouping.clusters import Cluster
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Assertion, Behaves, Kind

_BY_KIND = {
    Kind.COUNT: 0.75,
    Kind.PERCENT: 0.7,
    Kind.MONEY: 0.65,
    Kind.MEASURE: 0.7,
    Kind.DURATION: 0.5,
    Kind.AGE: 0.85,
    Kind.DATE: 0.6,
}
_OUTCOME = 0.9
_OWNED = 0.85
_DISCOUNTS = (
    ("near)", 0.85),
    ("the count before it", 0.85),
    ("sentence before", 0.85),
    ("exposed", 0.85),
    ("noun: the same figure", 0.95),
)


def of_member(assertion: Assertion, cluster: Cluster) -> float:
    """The confidence that the assertion belongs to its subject, 0 to 1."""
    topic = assertion.topic
    sure = _BY_KIND[assertion.kind]
    row = BY_NAME.get(topic.state)
    if assertion.kind is Kind.COUNT and row is not None and topic.sort == "people":
        sure = _OUTCOME if row.behaves in (Behaves.CUMULATIVE, Behaves.STOCK) else 0.8
    if topic.owner and topic.sort in ("vote", "seat", "turnout"):
        sure = _OWNED
    reasons = " ".join(topic.why)
    for sign, discount in _DISCOUNTS:
        if sign in reasons:
            sure *= discount
    if topic.state == "*" and assertion.kind is Kind.COUNT:
        sure *= 0.9
    return round(sure * assertion.confidence, 3)
