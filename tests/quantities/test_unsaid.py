"""Numbers that leave their currency to a sum before them, and ranges whose thousands are set off by spaces."""

from __future__ import annotations

import pytest

from factcheck.model import Kind
from factcheck.quantities import find


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It lost 160 million euros, having earned 465 million a year before.", 465e6, "EUR"),
        ("It ran up a loss of 160 million euros, against a 465 million gain a year earlier.", 465e6, "EUR"),
        ("The loss came to 1,291 million euros. Turnover held up better: 22,579 million.", 22_579e6, "EUR"),
        ("Revenue rose to $6.7 billion from 6.5 billion.", 6.5e9, "USD"),
        ("Profit fell to €1.2bn, from 1.4bn.", 1.4e9, "EUR"),
        ("The deficit of $4 billion compares with 3.1 billion a year ago.", 3.1e9, "USD"),
        ("It made a profit of 90 million crowns. In 2010 the firm had pocketed 1,452 million.", 1_452e6, "crown"),
        ("Of the $9 billion it borrowed, 3 billion has been paid back.", 3e9, "USD"),
        ("The bank set aside €400 million, of which 120 million was for fines.", 120e6, "EUR"),
        ("For 2011 it lost 1.3 billion euros; in 2010 it had made 1.45 billion.", 1.45e9, "EUR"),
        ("It gave 25 million crowns, of which 10 million goes to farmers and 8 million to towns.", 8e6, "crown"),
        ("The city spends £90 million, of which 40 million is for schools, 30 million for roads.", 30e6, "GBP"),
    ],
)
def test_millions_beside_a_sum_are_a_sum(text: str, value: float, unit: str) -> None:
    last = find(text)[0][-1]
    assert (last.kind, last.value, last.unit) == (Kind.MONEY, value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "It paid $3 million to 2 million customers.",
        "It paid $3 million to farmers, and 2 million people moved to towns.",
        "The firm earned $3 billion and sold 2 million last year.",
        "It spent $40 million on vaccines for 3 million.",
        "The loss was $4 million. Some 2 million saw the match.",
        "It earned $3 billion. The town grew. The firm made 2 million phones.",
        "It lost $3 billion. The town grew. Then it made 2 million.",
    ],
)
def test_millions_of_something_else_are_a_count(text: str) -> None:
    assert find(text)[0][-1].kind is Kind.COUNT


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 3 000-4 000 kilos of grain were taken", 3_000, 4_000),
        ("some 3 000 - 4 000 people came", 3_000, 4_000),
        ("from 10 000-12 000 homes", 10_000, 12_000),
        ("in the 3 000-4 000 range", 3_000, 4_000),
    ],
)
def test_a_range_of_spaced_thousands(text: str, low: float, high: float) -> None:
    (found,) = find(text)[0]
    assert (found.low, found.high) == (low, high)
