"""Numbers behind names: those of a list that goes on without its verb, of a place that opens the clause; and names."""

from __future__ import annotations

import re

import pytest

from factcheck.model import Change
from factcheck.quantities import find


@pytest.mark.parametrize(
    "marked",
    [
        "Norway sent [34] skiers, Sweden [29] and Finland [17].",
        "Lisbon reported [212] infections, Porto [140], Braga [88] and Faro [19].",
        "The Greens took [31] seats, Labour [28], the Liberals [14] and Unity [9].",
        "Kenya had [12] finishers in the first hundred, Ethiopia [11], Uganda [7] and Eritrea [4].",
        "Toyota recalled [46,000] cars, Honda [31,500] and Mazda [9,800].",
        "Nissan cut [620], Ford [410] and Opel [95].",
        "In Ghent [14] were hurt, in Bruges [6].",
        "In Kassel [38] died when the roof gave way, the mayor said.",
        "At Heathrow [140] flights were cancelled.",
        "According to Radio Kossuth [312] homes were without water.",
        "According to Channel News [410] teachers walked out.",
        "In the second phase [60] families were moved.",
        "In the next round [48] clubs take part.",
        "During the last stage [112] riders fell behind.",
        "Hungary lost [41] soldiers, Romania [38], Bulgaria [22].",
        "Brown got [4,210] votes, Patel [3,877], Osei [1,020] and Lund [311].",
        "The deal covers Spain ([14] plants), Italy ([9]) and Malta ([1]).",
        "Medals: Canada [12], Japan [9], Cuba [3].",
        "Peru sent [60] doctors and Chile [45].",
        "The dead came from Jakarta ([12]), Medan ([9]) and Padang ([4]).",
        "A magnitude-[6.4] quake shook the coast.",
        "Turkey sent [40] trucks, Jordan [22].",
        "Madrid counted [1,204] deaths and Barcelona [998].",
        "Brent fell [2]%, the Dow 30 stayed flat.",
        "Lindt hired [70] people, Nestle [55], Suchard [12].",
        "Shares in Siemens (-[3.1]%) and Bayer (-[2.4]%) fell.",
        "The quake, of magnitude-[5.9], was felt in Graz.",
        "Police held [12] in Cork, [9] in Galway and [4] in Sligo.",
    ],
)
def test_the_marked_are_figures_and_nothing_else_is(marked: str) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    assert [text[slice(*q.core)] for q in find(text)[0]] == re.findall(r"\[([^\]]+)\]", marked)


@pytest.mark.parametrize(
    "text",
    [
        "He flew an Airbus A320 and later a Boeing 737.",
        "Rovers 2, United 1.",
        "She owned a Nokia 3310, a Galaxy 7 and a Pixel 9.",
        "They took Highway 61 and Route 66.",
        "It plays Windows 10 and Xbox 360 games.",
        "The Apollo 11 and Gemini 8 capsules are on show.",
        "In Formula 1 drivers wear helmets.",
        "Stations Alpha 12 and Bravo 14 were shut.",
        "Sky News 24 and Radio 4 were there.",
        "On Flight 812 passengers sang.",
        "In District 12 residents protested.",
        "Ukraine's 24 news channel showed it.",
        "He told the 5 news channel that it was over.",
        "Flash floods in Krems, Linz 22, hit at dawn.",
        "The Heron 9 and Petrel 6 rockets are rivals.",
        "Halloween 2 and Jaws 3 were on.",
        "Louis 14 and Henry 8 are his heroes.",
        "Psalm 23 and Genesis 12 were read.",
    ],
)
def test_a_number_that_ends_a_name_is_no_figure(text: str) -> None:
    assert find(text)[0] == ()


@pytest.mark.parametrize(
    ("text", "value", "change"),
    [
        ("Norvik (-2.4%) led the losers.", 2.4, Change.DOWN),
        ("Norvik (+1.8 per cent) led the winners.", 1.8, Change.UP),
        ("The rate was -0.5% then.", -0.5, Change.DOWN),
    ],
)
def test_a_signed_share_in_brackets_is_a_movement(text: str, value: float, change: Change) -> None:
    found = find(text)[0]
    assert [(q.value, q.change) for q in found] == [(value, change)]
