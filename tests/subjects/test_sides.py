"""A bare number is of those whose side its sentence names."""

from __future__ import annotations

import pytest

from .marked import topic


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Among the marchers [118] were hurt.", "protester"),
        ("On the side of the police, [17] were hurt.", "police"),
        ("On the army's side [9] were killed.", "soldier"),
        ("Of the rebels [29] died.", "fighter"),
        ("The dead were [17] from the security forces and [40] from the ranks of the rebels.", "fighter"),
        ("Among the [60] pupils [12] were hurt.", ""),
        ("On Monday [12] were hurt.", ""),
        ("In the hall [12] nurses were hurt.", "medic"),
    ],
)
def test_whose_side(text: str, role: str) -> None:
    assert topic(text).role == role


@pytest.mark.parametrize(
    "text",
    ["The ministry gave other numbers: [12] officers were hurt.", "The toll grew again: [12] officers died overnight."],
)
def test_a_clause_before_a_colon_is_no_label(text: str) -> None:
    assert topic(text).head == "officer"


def test_what_led_to_arrests_is_no_lead() -> None:
    assert topic("The raids led to [1,700] arrests.").aspect == "actual"
