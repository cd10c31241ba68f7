"""What may count people one by one: "another", and ordinals before a noun for a person. The parse decides."""

from __future__ import annotations

import pytest

from factcheck.model import Change, Hedge
from factcheck.quantities import find


@pytest.mark.parametrize(
    ("text", "quote", "value", "hedge", "change"),
    [
        ("another off-duty guard was hurt", "another", 1, Hedge.EXACT, Change.MORE),
        ("two died and another was hurt", "another", 1, Hedge.EXACT, Change.MORE),
        ("Third man dies", "Third", 3, Hedge.EXACT, None),
        ("the twenty-second victim", "twenty-second", 22, Hedge.EXACT, None),
        ("at least the 14th miner", "at least the 14th", 14, Hedge.AT_LEAST, None),
    ],
)
def test_found(text: str, quote: str, value: float, hedge: Hedge, change: Change | None) -> None:
    last = find(text)[0][-1]
    assert (last.quote, last.value, last.hedge, last.change) == (quote, value, hedge, change)


@pytest.mark.parametrize(
    "text", ["another of the men", "another day", "the first man", "third place", "a fourth of the crew", "third-party worker"]
)
def test_not_found(text: str) -> None:
    assert not [q for q in find(text)[0] if q.value in (1, 3, 4)]
