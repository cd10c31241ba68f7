"""Amounts and rates: how much was spilt, pumped or forgone a day, for whom a rate holds, where and when it was so hot."""

from __future__ import annotations

import pytest

from factcheck.lexicon.measures import in_base_unit
from tests.subjects.marked import topic


@pytest.mark.parametrize(
    ("text", "anchor", "state"),
    [
        ("A burst pipe spilled [9,000 gallons] of crude.", "oil", "spill"),
        ("Some [9,000 gallons] of oil leaked from the tank.", "oil", "spill"),
        ("The tank burst, letting out [9,000 gallons].", "", "spill"),
        ("The leak was put at [9,000 gallons].", "", "spill"),
        ("About [9,000 litres] of diesel had escaped.", "diesel", "spill"),
        ("The rupture released [9,000 gallons] of fuel.", "fuel", "spill"),
        ("Chile pumps [90,000 barrels] a day.", "oil", "produce"),
        ("Chile's output came to [90,000 barrels] a day.", "oil", "produce"),
        ("The wells yield [90,000 barrels] daily.", "oil", "produce"),
        ("Chile will pump [90,000 barrels] a day less.", "oil", "cut"),
        ("Chile is to forgo [90,000 barrels] daily.", "oil", "cut"),
        ("Chile has agreed to give up [90,000 barrels] of output a day.", "oil", "cut"),
        ("The ministers agreed on a cut of [90,000 barrels] a day.", "oil", "cut"),
        ("Chile will rein in its daily output by [90,000 barrels].", "oil", "cut"),
        ("Chile lowered production by [90,000 barrels] per day.", "oil", "cut"),
        ("The city uses [90,000 litres] of water a day.", "water", "burn"),
    ],
)
def test_amounts_and_what_became_of_them(text: str, anchor: str, state: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor, found.state) == ("volume", anchor, state)


@pytest.mark.parametrize(
    "text",
    [
        "Chile pumps [90,000 barrels] a day.",
        "Chile pumps [90,000 barrels] daily.",
        "Chile will cut its daily output by [90,000 barrels].",
        "Each day Chile pumps [90,000 barrels].",
        "The pipe carries [54,000 gallons] an hour.",
    ],
)
def test_amounts_over_a_day(text: str) -> None:
    assert topic(text).aspect == "rate"


@pytest.mark.parametrize(
    ("text", "sort", "anchor"),
    [
        ("The vaccine is [91%] effective against severe illness.", "efficacy", "severe"),
        ("Against severe disease its efficacy was [91%].", "efficacy", "severe"),
        ("The drug was [76%] effective at preventing symptomatic disease.", "efficacy", "symptomatic"),
        ("It showed an efficacy of [76%] against symptomatic infection.", "efficacy", "symptomatic"),
        ("In adults over 65 its efficacy was [80%].", "efficacy", "adult"),
        ("Among pensioners the vaccine was [80%] effective.", "efficacy", "pensioner"),
        ("Efficacy in children came to [80%].", "efficacy", "child"),
        ("The vaccine is [91%] effective, the maker says.", "efficacy", ""),
        ("Unemployment among graduates was [8%].", "unemployment", "graduate"),
        ("Among graduates unemployment was [8%].", "unemployment", "graduate"),
        ("The fatality rate of the pneumonic form is [23%].", "fatality", "pneumonic"),
        ("Turnout among women was [61%].", "turnout", "woman"),
    ],
)
def test_for_whom_a_rate_holds(text: str, sort: str, anchor: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor) == (sort, anchor)


@pytest.mark.parametrize(
    ("text", "anchor", "place", "role"),
    [
        ("The office measured [43 °C] in Lund on Sunday.", "", "Lund", ""),
        ("In Lund it was [43 °C], not far off the record of [47 °C] set long ago.", "", "Lund", "record"),
        ("Lund endured [45 °C], just off its record.", "", "", ""),
        ("The mercury in Lund rose to [43 °C].", "", "Lund", ""),
        ("Temperatures in Lund hit [43 °C] on Sunday.", "", "Lund", ""),
        ("It felt like [52 °C] in Lund.", "", "Lund", "felt"),
        ("Divers worked in water of [9 °C].", "water", "", ""),
        ("The water temperature was [9 °C].", "water", "", ""),
    ],
)
def test_temperatures(text: str, anchor: str, place: str, role: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor, found.role) == ("temperature", anchor, role)
    assert found.place == place or "record" in text


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("By the time night fell the slick had grown to [4 miles].", "length"),
        ("The slick now stretches for [4 miles].", "length"),
        ("A slick [4 miles] long was found.", "length"),
        ("The slick is no longer than [4 miles].", "length"),
        ("Tar fouled [4 miles] of beach.", "length"),
        ("Crews cleaned [4 miles] of coast.", "length"),
        ("The queue reached [4 miles] by noon.", "length"),
        ("The well is [20 miles] up the coast from Lund.", "distance"),
        ("The leak, [20 miles] down the shore from Lund, was found at dawn.", "distance"),
        ("The boy fell [9 metres] from a roof.", "fall"),
        ("A fall of [9 metres] killed him.", "fall"),
    ],
)
def test_lengths(text: str, sort: str) -> None:
    assert topic(text).sort == sort


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Crews searched a labyrinth of [90 km].", "length"),
        ("The mine has tunnels of [90 km].", "length"),
        ("Debris was scattered for [12 miles].", "length"),
        ("The wreckage is strewn over [3 km] of forest.", "length"),
        ("Oil spread along [40 km] of coast.", "length"),
        ("The bus is [12 metres] from end to end.", "length"),
        ("It measures [46 metres] from end to end.", "length"),
        ("The ship, [90 metres] from bow to stern, lies in the bay.", "length"),
        ("The craft is [4 metres] across.", "width"),
        ("The yacht sank [3 km] off the coast.", "distance"),
        ("The wreck lies [3 km] out in the lake.", "distance"),
        ("The trawler went down [3 km] out.", "distance"),
        ("Five crates were found, [300 kg] in all.", "weight"),
        ("Up to [495 kg] of it may have come through the fire.", "weight"),
    ],
)
def test_how_far_things_lie_and_what_they_weigh(text: str, sort: str) -> None:
    assert topic(text).sort == sort


@pytest.mark.parametrize(
    ("value", "unit", "by", "base"),
    [
        (14.0, "degree fahrenheit", False, -10.0),
        (-40.0, "fahrenheit", False, -40.0),
        (9.0, "degree fahrenheit", True, 5.0),
        (273.15, "kelvin", False, 0.0),
        (12.0, "degree celsius", False, 12.0),
        (2.0, "mile", False, 3218.688),
    ],
)
def test_in_base_unit(value: float, unit: str, by: bool, base: float) -> None:
    assert in_base_unit(value, unit, by) == pytest.approx(base, abs=1e-4)
