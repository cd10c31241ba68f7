"""What a subject is called: what an editor would write over a column of figures."""

from __future__ import annotations

import pytest

from factcheck.grouping.clusters import Cluster
from factcheck.grouping.keys import Key
from factcheck.grouping.labels import describe, plural
from factcheck.model import Assertion, Attribution, Hedge, Kind, Topic

PLAIN = {"event": "", "dimension": "", "role": "", "aspect": "actual", "scope": "total", "part": "", "year": "", "whole": False}


def called(kind: Kind, topic: Topic, **slots: str) -> str:
    made = Assertion(
        "a-0", "a", (0, 2), 1, 1, "12", "12.", kind, 12.0, 12.0, 12.0, "", Hedge.EXACT, None, 1.0, None, topic, None, None,
        Attribution(),
    )  # fmt: skip
    key = Key(**{**PLAIN, "sort": topic.sort, "state": topic.state, **slots})  # type: ignore[arg-type]
    return describe(Cluster(key, [], [made]))


@pytest.mark.parametrize(
    ("topic", "slots", "label"),
    [
        (Topic(sort="people", state="dead"), {}, "people killed"),
        (Topic(sort="people", state="dead"), {"role": "from new zealand"}, "people from New Zealand killed"),
        (Topic(sort="people", state="dead", place="old town"), {}, "people killed in the old town"),
        (Topic(sort="people", state="dead", place="Marl"), {"year": "1994"}, "people killed in Marl (1994)"),
        (Topic(sort="people", state="dead"), {"scope": "part", "part": "dead relative"}, "people killed (part: relative)"),
        (Topic(sort="house", state="destroyed"), {"scope": "part", "part": "destroy"}, "houses destroyed (part)"),
        (Topic(sort="vote", state="*"), {"aspect": "difference"}, "difference in votes"),
        (Topic(sort="passenger", state="*"), {"aspect": "capacity"}, "capacity for passengers"),
        (Topic(sort="passenger", state="*"), {"aspect": "previous"}, "passengers (earlier)"),
        (Topic(sort="station", state="*", place="Polling stations"), {}, "stations"),
        (Topic(sort="station", state="does match"), {}, "stations (match)"),
    ],
)
def test_counts(topic: Topic, slots: dict[str, str], label: str) -> None:
    assert called(Kind.COUNT, topic, **slots) == label


@pytest.mark.parametrize(
    ("topic", "slots", "label"),
    [
        (Topic(sort="per day cost", owner="Marl Ferries"), {"aspect": "rate"}, "cost per day (Marl Ferries)"),
        (Topic(sort="depth", anchor="harbour"), {}, "depth of harbour"),
        (Topic(sort="distance", anchor="Marl"), {}, "distance from Marl"),
    ],
)
def test_measures(topic: Topic, slots: dict[str, str], label: str) -> None:
    assert called(Kind.MEASURE, topic, **slots) == label


@pytest.mark.parametrize(
    ("noun", "many"), [("city", "cities"), ("fireman", "firemen"), ("bus", "buses"), ("series", "series"), ("box", "boxes")]
)
def test_plurals(noun: str, many: str) -> None:
    assert plural(noun) == many
