"""Records as JSON: they come back as they were, and nothing but what was written is taken for one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from factcheck.cache.records import Unfit, decode, encode
from factcheck.model import Extract, Hedge, Kind, Quantity, Skipped, Timex, Topic
from factcheck.reading import Asserted
from tests.reports.made import report


@dataclass(frozen=True, slots=True)
class Small:
    """A record of every plain sort."""

    name: str = ""
    size: float | str = 0.0
    day: date | None = None
    hedge: Hedge = Hedge.EXACT
    spans: tuple[tuple[int, int], ...] = ()
    of: frozenset[int] = frozenset()
    sure: bool = False


SMALLS = [
    Small(),
    Small('»é\u2028\0"\\', 0.1 + 0.2, date(2024, 2, 29), Hedge.AT_LEAST, ((0, 3), (5, 5)), frozenset({3, 1, 2}), True),
    Small(size="2024-02"),
    Small(size=-0.0),
    Small(size=1e300),
]


@pytest.mark.parametrize("record", SMALLS)
def test_a_record_comes_back_as_it_was(record: Small) -> None:
    raw = encode(record)
    assert raw is not None
    back = decode(raw, Small)
    assert (back, repr(back)) == (record, repr(record))


def test_what_reading_gives_comes_back_as_it_was() -> None:
    made = Asserted(report().assertions, (Skipped((3, 5), "12", "a name"),))
    found = Quantity((0, 1), "9", (0, 1), Kind.COUNT, 9.0, 9.0, None)
    timex = Timex((2, 4), "May", "DATE", "2024-05", date(2024, 5, 1), date(2024, 5, 31), "month")
    mentions = Extract("a", (found,), (timex,), (Topic(counted="boats"),), (), frozenset({(2, 4), (0, 1)}), (((2, 4), "no"),))
    for record in (made, mentions):
        raw = encode(record)
        assert raw is not None
        assert decode(raw, type(record)) == record


@pytest.mark.parametrize(
    "record", [Small("half \ud800"), Small(size=float("inf")), Small(size=float("nan")), Small(size=12)], ids=repr
)
def test_what_would_come_back_as_another_has_no_json(record: Small) -> None:
    assert encode(record) is None


WRITTEN = encode(Small("a", 2.5, date(2024, 2, 29), Hedge.ABOUT, ((1, 2),), frozenset({1})))
assert WRITTEN is not None


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\x80\x04cos\nsystem\n.",
        b"\xff",
        b"[" * 100_000,
        WRITTEN[:-1],
        WRITTEN + b" ",
        WRITTEN.replace(b'"name":"a",', b""),
        WRITTEN.replace(b'"name":"a"', b'"name":"a","name":"b"'),
        WRITTEN.replace(b'"name":"a"', b'"name":"a","more":1'),
        WRITTEN.replace(b'"name":"a"', b'"name":null'),
        WRITTEN.replace(b'"a"', b'"\\ud800"'),
        WRITTEN.replace(b"2.5", b"2.50"),
        WRITTEN.replace(b"2.5", b"NaN"),
        WRITTEN.replace(b"2.5", b"true"),
        WRITTEN.replace(b"2.5", b"1" + b"0" * 400),
        WRITTEN.replace(b"2024-02-29", b"2024-02-30"),
        WRITTEN.replace(b"about", b"perhaps"),
        WRITTEN.replace(b"[1,2]", b"[1,2,3]"),
        WRITTEN.replace(b"[1,2]", b'["1",2]'),
        WRITTEN.replace(b'"of":[1]', b'"of":[1,1]'),
        WRITTEN.replace(b"false", b"0"),
    ],
    ids=range(24),
)
def test_nothing_else_is_taken_for_a_record(raw: bytes) -> None:
    assert raw != WRITTEN
    with pytest.raises(Unfit):
        decode(raw, Small)
