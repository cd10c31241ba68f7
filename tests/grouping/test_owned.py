"""Pairs of figures that are somebody's or something's: measures, sums, shares, seats, ages, durations.

Written before the rules that meet them. Every sentence is our own. At first sight 78 of the 122 held.
"""

from __future__ import annotations

import pytest

from .test_pairs import assert_apart, assert_one, rows

SAME = {
    "measures by what bears them": [
        ("The Orion X rocket produces [4,000 kilonewtons] of thrust.", "Orion X has [4,300 kilonewtons] of thrust."),
        ("The Halden Bridge is [640 m] long.", "The Halden Bridge has a length of [655 m]."),
        ("The liner Celeste has a top speed of [22 knots].", "The Celeste's top speed is [24 knots]."),
        ("The asteroid is [300 m] wide.", "The asteroid has a diameter of [340 m]."),
        ("The probe weighs [480 kg].", "The probe has a mass of [500 kg]."),
        ("The planet is [40 light-years] away.", "The planet lies [42 light-years] from Earth."),
        ("The rocket can carry [25 tonnes] to low orbit.", "The rocket is able to lift [27 tonnes] into low orbit."),
        ("Lake Orsa is [30 m] deep.", "Lake Orsa has a depth of [33 m]."),
        ("The river reached [7.1 m] in Rowan.", "In Rowan the river rose to a height of [7.4 m]."),
        ("The driver was doing [150 km/h].", "The car was travelling at [160 km/h]."),
        ("The summit is [4,800 m] high.", "The summit stands at [4,820 m]."),
        ("The pipeline is [900 km] long.", "The pipeline stretches for [940 km]."),
    ],
    "sums by owner and period": [
        ("Norvik reported a profit of [$120 m] in the third quarter.", "Norvik's third-quarter profit was [$131 m]."),
        ("Halden Bank was fined [$40 m] by the regulator.", "The regulator fined Halden Bank [$44 m]."),
        ("Norvik agreed to buy Telby for [$3.2 bn].", "Norvik will acquire Telby in a deal worth [$3.4 bn]."),
        ("The council approved a budget of [$21 m].", "The council's budget is [$23 m]."),
        ("The stadium cost [$400 m].", "The stadium was built at a cost of [$430 m]."),
        ("The storm caused damage of [$30 m].", "The damage from the storm was put at [$35 m]."),
        ("Norvik was valued at [$30 bn].", "Norvik has a market value of [$33 bn]."),
        ("Norvik offered [$45] a share.", "Norvik's bid is [$47] a share."),
        ("The bank lost [$70 m] last year.", "The bank's loss last year was [$77 m]."),
        ("The campaign raised [$5 m].", "The campaign has collected [$6 m]."),
        ("The club paid [$60 m] for Brown.", "Brown was bought for [$65 m]."),
    ],
    "shares by holder": [
        ("Norvik shares fell [12%].", "Shares in Norvik dropped [13%]."),
        ("Norvik shares fell [12%].", "Norvik's stock was down [13%]."),
        ("Ann Brown beat Carl Green by [54%] to 46%.", "Brown took [53%] of the vote."),
        ("Ann Brown beat Carl Green by [54%] to [46%].", "Green took [45%] of the vote."),
        ("The jobless rate stood at [6.2%].", "Unemployment was [6.4%]."),
        ("Norvik holds a [30%] stake in Telby.", "Norvik owns [32%] of Telby."),
        ("Car sales rose [30%].", "Sales of cars climbed [32%]."),
        ("The governor's approval rating is [38%].", "The governor has an approval rating of [41%]."),
        ("The Reds took [41%] of the vote.", "The Reds won [42%] of votes."),
        ("Some [70%] of farmers use the seed.", "[72%] of farmers use the seed."),
        ("Turnout reached [61%].", "Only [58%] of the electorate voted."),
    ],
    "seats and votes": [
        ("The Blues won [95] seats and the Reds [310].", "The Reds took [308] seats."),
        ("Seats: Blues [95], Reds [310].", "The Reds won [308] seats."),
        ("The Reds took [310] of the 500 seats.", "The Reds have [312] seats."),
        ("Brown led by [3,000] votes.", "Brown's lead is [3,200] votes."),
        ("Brown won by a margin of [3,000] votes.", "Brown's margin of victory was [3,200] votes."),
        ("Brown scored [24] points.", "Brown had [26] points."),
    ],
    "weather by place": [
        ("Winds of [90 mph] were recorded at Cape Rowan.", "At Cape Rowan gusts hit [95 mph]."),
        ("[200 mm] of rain fell in Marl in a day.", "Marl got [220 mm] of rain."),
        ("The temperature hit [41 °C] in Rowan.", "Rowan recorded a temperature of [42 °C]."),
        ("Waves of [9 m] battered the coast.", "Waves as high as [10 m] hit the coast."),
        ("Snow lay [40 cm] deep in Marl.", "In Marl [45 cm] of snow fell."),
    ],
    "ages by name": [
        ("Ann Brown is [age 44].", "Brown, [age 46], thanked voters."),
        ("Brown, who is [age 44], was hurt.", "The pilot, Ann Brown, [age 45], was hurt."),
        ("The victim, Ann Brown, was [age 44].", "Ann Brown, [age 45], died."),
        ("At [age 44], Ann Brown is the youngest mayor.", "Ann Brown, [age 45], won."),
    ],
    "durations by predicate": [
        ("Brown was sentenced to [9 years] in prison.", "Brown was jailed for [10 years]."),
        ("The trial lasted [6 weeks].", "The trial took [7 weeks]."),
        ("The flight takes [8 hours].", "The flight lasts [9 hours]."),
        ("The rescue took [12 hours].", "The rescue lasted [14 hours]."),
        ("The mine was shut for [3 months].", "The mine was closed for [4 months]."),
        ("The power cut lasted [5 hours].", "The blackout lasted [6 hours]."),
        ("The match was delayed by [40 minutes].", "The match started [50 minutes] late."),
    ],
}

APART = {
    "measures by what bears them": [
        ("The Orion X produces [4,000 kilonewtons] of thrust.", "The Delta Nine produces [2,100 kilonewtons] of thrust."),
        ("The Orion X can lift [60 tonnes] to orbit.", "The Delta Nine can lift [28 tonnes] to orbit."),
        ("The Halden Tower is [310 m] tall.", "The Marl Tower is [290 m] tall."),
        ("The plane has a wingspan of [60 m].", "The plane is [70 m] long."),
        ("Lake Orsa is [30 m] deep.", "Lake Velm is [60 m] deep."),
        ("The train was travelling at [160 km/h].", "The speed limit is [100 km/h]."),
        ("The car was doing [90 mph].", "The truck was doing [50 mph]."),
        ("The marlin weighed [300 kg].", "The shark weighed [500 kg]."),
        ("The probe weighs [480 kg].", "The rover weighs [900 kg]."),
        ("The asteroid is [300 m] wide.", "The crater is [500 m] wide."),
        ("The rocket is [70 m] tall.", "The launch tower is [120 m] tall."),
        ("The Orion X produces [4,000 kilonewtons] of thrust.", "Each booster produces [1,300 kilonewtons] of thrust."),
        ("The rocket can lift [60 tonnes] to low orbit.", "The rocket can lift [27 tonnes] to high orbit."),
    ],
    "sums by owner and period": [
        ("Norvik reported a profit of [$120 m] in the third quarter.", "Norvik reported a profit of [$310 m] for the year."),
        ("Norvik reported second-quarter revenue of [$51 m].", "Norvik reported third-quarter revenue of [$56 m]."),
        ("Norvik's revenue was [$5 bn].", "Telby's revenue was [$4 bn]."),
        ("The stadium cost [$400 m].", "The bridge cost [$300 m]."),
        ("Norvik's revenue was [$52 bn].", "Norvik's revenue was [$52 bn], up from [$47 bn] a year before."),
        ("Norvik earned [$3] a share.", "Norvik pays a dividend of [$2] a share."),
        ("Norvik was fined [$40 m].", "Telby was fined [$30 m]."),
        ("Norvik bought Telby for [$3 bn].", "Norvik bought Orla for [$2 bn]."),
        ("The bank set aside [$50 m] for fines.", "The bank was fined [$30 m]."),
        ("Analysts had expected a profit of [$140 m].", "Norvik reported a profit of [$120 m]."),
        ("The bridge was to cost [$200 m].", "The bridge cost [$300 m]."),
        ("Profit was [$9] a tonne.", "Profit was [$8 m]."),
        ("Brown earns [$90,000] a year.", "Green earns [$70,000] a year."),
    ],
    "shares by holder": [
        ("Norvik shares fell [12%].", "Telby shares fell [4%]."),
        ("Norvik shares fell [12%].", "Norvik's profit fell [20%]."),
        ("Norvik shares fell [12%].", "The index fell [2%]."),
        ("Inflation rose to [5%].", "Food prices rose [9%]."),
        ("Unemployment among the young is [20%].", "Unemployment is [6%]."),
        ("A poll put Brown on [44%].", "Brown won [52%] of the vote."),
        ("Turnout was [61%], up from [55%] four years ago.", "Turnout was [61%]."),
        ("The Yes side won [52%] of the vote.", "The No side took [48%] of the vote."),
        ("Some [70%] of farmers use the seed.", "[40%] of teachers use the seed."),
        ("Norvik owns [30%] of Telby.", "Orla owns [12%] of Telby."),
        ("Norvik owns [30%] of Telby.", "Norvik owns [12%] of Orla."),
        ("Some [70%] of voters want a new law.", "Turnout was [61%] of voters."),
        ("Some [40%] of voters back Brown.", "Some [70%] of voters want a new law."),
        ("Exports rose [4%].", "Imports rose [9%]."),
        ("Norvik shares fell [12%].", "Norvik shares have fallen [40%] this year."),
    ],
    "seats and votes": [
        ("The Reds won [310] seats.", "The Blues won [95] seats."),
        ("The Reds lost [20] seats.", "The Reds won [310] seats."),
        ("A majority takes [251] seats.", "The Reds won [310] seats."),
        ("The Reds have a majority of [12] seats.", "The Reds won [263] seats."),
        ("The parliament has [500] seats.", "The Reds won [310] seats."),
        ("Brown led by [3,000] votes.", "Brown won [48,000] votes."),
        ("Brown scored [24] points.", "Green scored [19] points."),
    ],
    "weather by place": [
        ("The storm had sustained winds of [80 mph].", "The storm had gusts of [110 mph]."),
        ("The storm was moving west at [20 km/h].", "The storm had winds of [150 km/h]."),
        ("[200 mm] of rain fell in Marl.", "[30 cm] of snow fell in Marl."),
        ("[200 mm] of rain fell in Marl.", "[120 mm] of rain fell in Rowan."),
        ("Up to [300 mm] of rain is forecast.", "[180 mm] of rain fell."),
        ("The storm is [400 km] wide.", "The storm is [300 km] from Rowan."),
    ],
    "ages by name": [
        ("Ann Brown, [age 44], won.", "Carl Brown, [age 61], lost."),
        ("Ann Brown, [age 44], and her son Tim, 12, won.", "Tim Brown, [age 12], won."),
        ("Her daughter, [age 9], was hurt.", "Ann Brown, [age 44], was hurt."),
    ],
    "durations by predicate": [
        ("Brown was jailed for [9 years].", "Green was jailed for [5 years]."),
        ("The prosecution asked for [12 years] in prison for Brown.", "Brown was sentenced to [9 years] in prison."),
        ("The trial lasted [6 weeks].", "The jury deliberated for [2 weeks]."),
        ("The flight takes [8 hours].", "The flight was delayed by [3 hours]."),
        ("Brown has led the party for [12 years].", "The party has ruled for [20 years]."),
        ("The strike lasted [6 weeks].", "The talks lasted [2 weeks]."),
    ],
}

MISSED = [
    ("The mine is [900 m] deep.", "The miners are trapped [600 m] down."),
]
"""Of two things, and still joined."""


@pytest.mark.parametrize(("one", "other"), rows(SAME))
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), rows(APART))
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)


@pytest.mark.parametrize(("one", "other"), MISSED)
@pytest.mark.xfail(strict=True, reason="nothing in the sentence but its sense tells them apart")
def test_of_two_things_though_joined(one: str, other: str) -> None:
    assert_apart(one, other)
