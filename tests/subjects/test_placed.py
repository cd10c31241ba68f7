"""The place whose count a figure is: of a country in a list, of what is told of "there", of a place named far before."""

from __future__ import annotations

import pytest

from .marked import read


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Kenya lost [12] people in the flood, Uganda [nine] and Chad [two].", ["Kenya", "Uganda", "Chad"]),
        ("The fever killed [90] people. Among the countries are Peru with [40] and Chile with [31].", ["", "Peru", "Chile"]),
        ("Worst hit is the Marl Valley, with [61] dead, and the upper hills, with [27].", ["Marl Valley", ""]),
        ("Worst hit is Peru, with [61] dead, and the northern district, with [27].", ["Peru", "northern district"]),
        ("Chile mourns more than any other country, with [46] dead.", [""]),
        ("In an earlier statement Harlow had said that there were [40] injured.", [""]),
        ("Uganda reported [310] cases, Kenya [122] and Rwanda [41].", ["Uganda", "Kenya", "Rwanda"]),
        ("The floods reached Uganda, where at least [44] people drowned.", ["Uganda"]),
        ("The mill at Orley, where [4] men died, is shut.", ["Orley"]),
        ("In the northern province of Orley the official toll was [180].", ["Orley"]),
        ("At the clinics of the Orley Health Trust around [60] people died.", ["Orley Health Trust"]),
        ("Many were taken to the Marl Clinic. About [140] people have died there.", ["Marl Clinic"]),
        ("There were [140] people.", [""]),
        ("The ward of the Orley Medical Centre is full. About [140] people have died there.", ["Orley Medical Centre"]),
        ("The mayor of the Orley Council spoke. About [140] people have died there.", [""]),
        ("Norway says [14] of its soldiers were killed.", [""]),
        ("The firm flew to Norway with [40] passengers.", [""]),
        ("Harlow lost [40] workers.", [""]),
        ("Uganda lost [300] soldiers.", [""]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert [t.place for t in read(text)[3]] == places


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Uganda lost [44] people.", "dead"),
        ("The army lost [44] men.", "dead"),
        ("Harlow lost [44] people to a rival.", ""),
        ("Uganda lost [44] workers.", "undergoes lose"),
    ],
)
def test_lost(text: str, state: str) -> None:
    assert read(text)[3][0].state == state
