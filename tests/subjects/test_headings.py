"""Figures behind labels and headings, tallies, shares of a whole, and people whom others hold.

At first sight 29 of the 52 held.
"""

from __future__ import annotations

import pytest

from .marked import topic

READ: list[tuple[str, dict[str, str]]] = [
    ("Nowhere fared worse than in Kelt Province: 202 hurt, [190] dead. Kelt lies in the north.", {"place": "Kelt Province"}),
    ("Hardest hit was the town of Kelt: [40] dead, 12 missing. Many in Kelt fled.", {"place": "Kelt"}),
    ("Officials said: [40] dead, 12 missing.", {"place": ""}),
    ("The minister named the toll: [40] dead.", {"place": ""}),
    ("In Peru alone the fever killed 38, with [101] dead in all.", {"place": "Peru"}),
    ("[160] people were hurt. Soldiers accounted for [38].", {"role": "soldier", "state": "injured"}),
    ("[160] people were hurt. Soldiers accounted for [38], miners for [28].", {"role": "worker", "state": "injured"}),
    ("[160] people were hurt. Children made up [38] of them.", {"role": "child", "state": "injured"}),
    ("[160] people died. Farmers account for [90].", {"role": "worker", "state": "dead"}),
    ("Still below: [64] miners.", {"sort": "people"}),
    ("Twelve people were hurt. Still inside: [64] crates.", {"sort": "crate"}),
    ("Still missing: [64].", {"state": "missing"}),
    ("Feared to be under the mound: [150].", {"state": "remaining"}),
    ("Wounded: [78], up from 52.", {"state": "injured"}),
    ("Officials put the number removed by ambulance at about [315].", {"sort": "people", "state": "hospitalised"}),
    ("The mayor put the number evacuated at [900].", {"sort": "people", "state": "fled"}),
    ("The number rescued stood at [90].", {"sort": "people", "state": "rescued"}),
    ("The number on board was [90].", {"sort": "people", "state": "aboard"}),
    ("The number arrested has risen to [90].", {"sort": "people", "state": "arrested"}),
    ("The ministry put the number missing at [90].", {"sort": "people", "state": "missing"}),
    ("The number of those detained came to [90].", {"sort": "people", "state": "arrested"}),
    ("The list grew by [20] names.", {"state": ""}),
    ("Peru added [20] names to the list.", {"state": ""}),
    ("The clinic has had [seven] cases, among them a boy who had arrived from Rowan.", {"state": "infected"}),
    (
        "The town has had [seven] cases but two deaths, those of a nurse and a boy, both of whom had arrived from Rowan.",
        {"state": "infected"},
    ),
    ("The cruise ship sank with [200] people aboard after leaving Kelt.", {"state": "aboard"}),
    ("[24] are listed as finishers.", {"state": ""}),
    ("A field of [30,000] had lined up.", {"state": ""}),
    ("[62,000] persons are in shelters.", {"state": "sheltered"}),
    ("[900] houses went up in flames.", {"state": "destroyed"}),
    ("Rebels seized [20] villagers as human shields.", {"state": "held hostage"}),
    ("The gunmen herded [60] residents together as hostages.", {"state": "held hostage"}),
    ("[170] people are in captivity.", {"state": "held hostage"}),
    ("The guerrillas hold [170] people.", {"state": "held hostage"}),
    ("Sixth day at Kelt: [134] bodies out, search on", {"sort": "people", "state": "dead"}),
    ("Night in Rowan: [40] people hurt", {"sort": "people", "state": "injured"}),
    ("Arrests in Rowan: [40] people", {"state": "arrested"}),
    ("Death toll: [40] people", {"state": "dead"}),
    ("Another [10] bodies came out of the mud, bringing to [51] the count in the town.", {"sort": "people", "state": "dead"}),
    ("[40] more homes burned, bringing to [310] the number destroyed.", {"state": "destroyed"}),
    ("[14] of the bodies were intact.", {"state": "dead", "scope": "part"}),
    ("[Nine] of the corpses bore burns.", {"scope": "part"}),
    ("The last [nine] victims were taken out of the wreck.", {"scope": "part"}),
    ("The first [40] evacuees reached Rowan.", {"scope": "part"}),
    ("Two more froze to death in Kenya, which makes [five] dead in that country.", {"state": "dead"}),
    ("Storms hit Kenya on Friday. That makes [five] dead in that country.", {"state": "dead"}),
    ("Now behind bars: [17] men.", {"state": "arrested", "role": "man"}),
    ("[Two] more clerks were held, taking to [31] the total.", {"sort": "people", "state": "arrested"}),
]

MISSED: list[tuple[str, dict[str, str]]] = [
    ("In Oaxaca many fled. Worst hit is Oaxaca: [61] dead.", {"place": "Oaxaca"}),
    ("Police gave the number held as [90].", {"sort": "people", "state": "arrested"}),
    ("Nine were hurt; [five], among them a clerk who was shot, are in hospital.", {"state": "hospitalised"}),
    ("The rebels laid hands on [90] villagers.", {"state": "held hostage"}),
]


@pytest.mark.parametrize(("text", "slots"), READ)
def test_slots(text: str, slots: dict[str, str]) -> None:
    found = topic(text)
    assert {slot: str(getattr(found, slot)) for slot in slots} == slots, found.why


@pytest.mark.parametrize(("text", "slots"), MISSED)
@pytest.mark.xfail(strict=True, reason="no word of the lexicon and no part of the parse says it")
def test_slots_missed(text: str, slots: dict[str, str]) -> None:
    found = topic(text)
    assert {slot: str(getattr(found, slot)) for slot in slots} == slots
