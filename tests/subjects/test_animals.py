"""Counts of animals, by their own words and by those for people.

At first sight 6 of the 14 held.
"""

from __future__ import annotations

import pytest

from .marked import topic

READ: list[tuple[str, dict[str, str]]] = [
    ("[200] dolphins ran aground on the spit; by dawn [80] had died.", {"sort": "dolphin", "state": "killed off"}),
    ("[200] dolphins ran aground on the spit; volunteers counted [180] animals.", {"sort": "dolphin"}),
    ("[200] dolphins ran aground on the spit. [80] did not survive.", {"sort": "dolphin", "state": "killed off"}),
    ("[200] dolphins ran aground on the spit. That leaves [90] carcasses.", {"sort": "dolphin", "state": "killed off"}),
    (
        "[200] dolphins ran aground on the spit. The day's tally: an estimated [80] dead.",
        {"sort": "dolphin", "state": "killed off"},
    ),
    ("[200] dolphins ran aground on the spit.", {"sort": "dolphin", "state": "stranded"}),
    ("[40] seals washed up on the beach.", {"sort": "seal", "state": "stranded"}),
    ("[600] sheep died in the flood.", {"sort": "sheep", "state": "killed off"}),
    ("[600] sheep drowned; [90] animals were saved.", {"sort": "sheep", "state": "saved"}),
    (
        "The fever killed [30] elephants, and rangers found [12] carcasses on Friday.",
        {"sort": "elephant", "state": "killed off"},
    ),
    ("A herd of [90] bison is on the loose.", {"sort": "bison"}),
    ("[12] horses were killed and [two] riders died.", {"sort": "people", "state": "dead"}),
    ("[400] birds were oiled. Rescuers freed [60].", {"sort": "bird", "state": "saved"}),
    ("[300] hens were culled at the farm.", {"sort": "hen", "state": "killed off"}),
]


@pytest.mark.parametrize(("text", "slots"), READ)
def test_slots(text: str, slots: dict[str, str]) -> None:
    found = topic(text)
    assert {slot: str(getattr(found, slot)) for slot in slots} == slots, found.why
