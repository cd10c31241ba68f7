"""Those who live in a place are a state of their own; who is hurt, gathered or at work there is not."""

from __future__ import annotations

import pytest

from .marked import topic


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The blaze began in Marl, a village of [640] people in the hills.", "inhabitants"),
        ("Buses took the sick out of this mining community of [3,100].", "inhabitants"),
        ("Work stopped in the port, a city of some [45,000] souls.", "inhabitants"),
        ("The hamlet has just [85] inhabitants.", "inhabitants"),
        ("The island has only [1,200] people and one road.", "inhabitants"),
        ("The population of the valley is [23,000].", "inhabitants"),
        ("Kelt has a population of [12,500].", "inhabitants"),
        ("Kelt, population [4,300], has no hospital.", "inhabitants"),
        ("The road to the town of [9,400] residents is cut.", "inhabitants"),
        ("Police searched the town, which counts [5,600] inhabitants.", "inhabitants"),
        ("Storms hit [29] farms. The bridge leads to a port of [2,300].", "inhabitants"),
        ("Around [7,000] people live in the district.", "remaining"),
        ("The town has [40] wounded in its hall.", "injured"),
        ("The region had [40] deaths.", "dead"),
        ("A town of [2,300] lamps went dark.", "*"),
        ("A crowd of [2,300] people marched.", "present"),
        ("[300] residents of the town were killed.", "dead"),
    ],
)
def test_who_lives_there(text: str, state: str) -> None:
    found = topic(text)
    assert found.state == state, found.why
