"""Figures in lists: each is of whom or of where its entry names, and all count what the first does."""

from __future__ import annotations

import pytest

from .marked import read


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Brown won [4,210] votes, Patel [3,877] and Lund [3,110].", ["Brown", "Patel", "Lund"]),
        ("Brown got [4,210] votes against [3,877] for Patel and [3,110] for Lund.", ["Brown", "Patel", "Lund"]),
        ("The Greens took [31] seats, Labour [28] and the Liberals [14].", ["Greens", "Labour", "Liberals"]),
        ("Voss, the mayor, got [180,400] votes; Pell, a lawyer, [212,000].", ["Voss", "Pell"]),
        ("The polls gave Pell [212] delegates, Voss [180] and Ruiz [41].", ["Pell", "Voss", "Ruiz"]),
        ("Pell had [212] delegates to Voss's [180].", ["Pell", "Voss"]),
        ("Toyota recalled [46,000] cars, Honda [31,500] and Mazda [9,800].", ["Toyota", "Honda", "Mazda"]),
        ("Nissan cut [620] jobs, Ford [410] and Opel [95].", ["Nissan", "Ford", "Opel"]),
        ("Spain pledged [40] tents, Italy [25] and Malta [10].", ["Spain", "Italy", "Malta"]),
        ("Spain gave [$40 million], Italy [$25 million] and Malta [$3 million].", ["Spain", "Italy", "Malta"]),
        ("Brown took [48%] of the vote, Patel [41%] and Lund [9%].", ["Brown", "Patel", "Lund"]),
    ],
)
def test_whose(text: str, owners: list[str]) -> None:
    found = read(text)[3]
    assert [t.owner for t in found] == owners
    assert len({(t.sort, t.state, t.aspect) for t in found}) == 1


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The quake killed [26] people in Corvo, [9] in Brava and [3] in Sal.", ["Corvo", "Brava", "Sal"]),
        ("The fire injured [26] in the capital, [9] in the port and [3] in the hills.", ["capital", "port", "hill"]),
        ("In Corvo [26] people died, in Brava [9], in Sal [3].", ["Corvo", "Brava", "Sal"]),
        ("Lisbon reported [212] infections, Porto [140] and Faro [19].", ["Lisbon", "Porto", "Faro"]),
        ("Hardest hit were the valley, with [41] dead, and the coast, with [27].", ["valley", "coast"]),
        ("Worst off was Marl ([41] dead), then Kelt ([27]) and Oldbury ([9]).", ["Marl", "Kelt", "Oldbury"]),
        ("It will close [12] shops in Spain, [9] in Italy and [3] in Malta.", ["Spain", "Italy", "Malta"]),
        ("Turnout was [61%] in Marl, [48%] in Kelt and [39%] in Oldbury.", ["Marl", "Kelt", "Oldbury"]),
    ],
)
def test_where(text: str, places: list[str]) -> None:
    found = read(text)[3]
    assert [t.place for t in found] == places
    assert len({(t.sort, t.state, t.scope) for t in found}) == 1


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Chile had [34] of its skiers injured, Peru [29].", ["player from chile", "player from peru"]),
        ("Chile lost [41] tourists, Peru [38], Malta [22].", ["from chile", "from peru", "from malta"]),
        ("Chile said [14] of its citizens died.", ["from chile"]),
        ("The victims are [47] from Chile, [12] from Italy and [9] from Malta.", ["from chile", "from italy", "from malta"]),
        ("[40] people, [12] of them Danes, were hurt.", ["", "from denmark"]),
        ("[40] people were hurt, [12] of whom were Danes.", ["", "from denmark"]),
        ("Among the [40] dead were [3] Danes.", ["", "from denmark"]),
        ("[12] of the [40] victims are Danes.", ["from denmark", ""]),
        ("[3] of the dead were Danes and [2] were Swedes.", ["from denmark", "from sweden"]),
        ("Among the dead were [14] Danes, [9] Swedes and a Finn.", ["from denmark", "from sweden"]),
        ("[2] Swedes, [3] Danes and a Finn were among the dead.", ["from sweden", "from denmark"]),
    ],
)
def test_of_which_people(text: str, roles: list[str]) -> None:
    found = read(text)[3]
    assert [t.role for t in found] == roles
    assert len({(t.sort, t.state) for t in found}) == 1


def test_entries_of_a_whole_are_parts_of_it() -> None:
    found = read("The storm killed [40] people: [22] in Corvo and [18] in Brava.")[3]
    assert [t.scope.value for t in found] == ["total", "part", "part"]


@pytest.mark.parametrize(
    "text",
    [
        "[12] people died in Marl in May and [9] in June.",
        "[12] people were held in Marl, and Kelt was cut off for [9] days.",
        "Pell said [12] people died and [9] were hurt.",
        "Pell won [12] games and lost [9].",
        "[12] people died in the crash and [9] in the fire.",
        "[9] people of two families in Marl and Kelt were among the [12] killed in the crash.",
        "President Pell visited [12] schools, Minister Voss said [9] were shut.",
        "Pell, who has [12] shops, said Voss had [9].",
        "[12] people from Marl were among the [40] who died in Kelt.",
        "Pell bought [40] boats from Voss and sold [12] to Ruiz.",
        "According to Pell [40] people died, according to Voss [12].",
        "The ferry Corvo with [40] aboard met the tug Sal with [12] crew.",
    ],
)
def test_figures_without_a_list_take_no_bearer_from_it(text: str) -> None:
    assert not any("an entry of a list" in why for t in read(text)[3] for why in t.why)


def test_a_place_right_before_the_next_figure_is_that_one_s() -> None:
    assert read("[12] people were held, and in Marl [9] were hurt.")[3][0].place == ""


def test_a_bare_number_behind_votes_is_not_those_of_a_side() -> None:
    assert read("[212] members voted against.")[3][0].owner == "those against"
