"""A third set of pairs of owned figures, to see how the rules made for the first two hold on others.

Written before the code was tried on them; 50 of the 72 held at first sight. Every sentence is our own.
"""

from __future__ import annotations

import pytest

from .test_pairs import assert_apart, assert_one, rows

SAME = {
    "science and transport": [
        ("Firefighters took [3 hours] to put out the blaze.", "It took firefighters [4 hours] to put out the blaze."),
        ("The Vega probe, launched in 2011, is now [90,000 km] from the Sun.", "Vega is [94,000 km] away from the Sun."),
        ("Astronomers estimate that the rock is about [500 m] across.", "The rock measures [520 m] in diameter."),
        ("The Celeste sank in [30 m] of water off Cape Rowan.", "The wreck of the Celeste rests at a depth of [32 m]."),
        ("The new line will let trains run at [300 km/h].", "Trains on the new line will reach a speed of [320 km/h]."),
        ("The Marl Dam, [95 m] high, was built in the 1960s.", "The Marl Dam has a height of [97 m]."),
        ("The bear, which weighed [240 kg], was moved.", "The bear weighed in at [250 kg]."),
        ("The telescope's main mirror is [8 m] wide.", "Its main mirror is [8.4 m] across."),
    ],
    "votes": [
        ("The Yes campaign won by [52%] to 48%.", "Yes took [53%] of the vote."),
        ("The 'No' side took [58%] of the vote.", "Some [57%] voted against the new law."),
        ("Brown won [54%] in the first round.", "Brown won [53%] in the first round, officials said."),
    ],
    "business and courts": [
        ("Halden Motors made a loss of [$30 m] in the fourth quarter.", "Halden's fourth-quarter loss was [$32 m]."),
        ("Under the deal, Norvik will pay [$900 m] for Telby.", "Norvik is buying Telby for [$950 m]."),
        ("Orla, which makes toys, was valued at [$80 m] in the share sale.", "The sale gave Orla a valuation of [$85 m]."),
        ("The jury awarded Ann Brown [$6 m].", "Ann Brown was awarded [$7 m] by the jury."),
        ("The state's budget deficit will be [$40 m] this year.", "The state faces a deficit of [$44 m] this year."),
        ("The company's debt stands at [$70 m].", "The company owes [$75 m]."),
        ("Bail for Green was set at [$50,000].", "The judge set bail of [$60,000] for Green."),
        ("Analysts expect a profit of [$15 m].", "A profit of [$16 m] is forecast by analysts."),
        ("The minimum wage will rise to [$12] an hour.", "The new minimum wage is [$13] an hour."),
    ],
    "votes, polls, rates": [
        ("A survey for the Marl Post gave Brown [44%].", "In the Marl Post poll Brown was on [46%]."),
        ("Brown is [5] points ahead of Green, according to the poll.", "The poll gives Brown a lead of [6] points."),
        ("The president's approval stands at [39%].", "Some [41%] approve of the president."),
        ("Unemployment, at [7%], is the lowest in years.", "The unemployment rate is [7.2%]."),
        ("The jail is at [140%] of capacity.", "The jail is [150%] full."),
        ("Telby has cut its workforce by [8%].", "Telby's workforce shrank [9%]."),
    ],
    "weather, ages, durations": [
        ("In Port Hale, gusts topped [120 km/h] as the storm came ashore.", "Port Hale saw winds of [125 km/h]."),
        ("Hail up to [5 cm] across fell on Marl.", "Hailstones [6 cm] in diameter fell on Marl."),
        ("It had gusts of [142 km/h] at Cape Hale and [118 km/h] in Port Hale.", "In Port Hale gusts hit [121 km/h]."),
        ("Snowfall of [50 cm] was reported in Marl.", "Marl got [55 cm] of snow."),
        ("The suspect, identified as Carl Green, [age 29], was held.", "Green, [age 30], appeared in court."),
        ("Mayor Ann Brown turned [age 60] last week.", "Ann Brown, [age 61], has led the town since 2004."),
        ("The drought has lasted [3 years].", "The drought is in its third year and has gone on for [4 years]."),
        ("Green was given [5 years] in prison.", "Green was jailed for [6 years]."),
    ],
}

APART = {
    "science and transport": [
        ("The bear weighed [240 kg].", "Its cub weighed [30 kg]."),
        ("The car has a range of [400 km].", "The car can charge in [20 minutes]."),
        ("The Vega probe is [90,000 km] from the Sun.", "The Rigel probe is [60,000 km] from the Sun."),
        ("Trains run at [300 km/h].", "Buses run at [90 km/h]."),
        ("The main mirror is [8 m] wide.", "The dome is [30 m] wide."),
        ("The reservoir holds [40 million litres].", "The town uses [3 million litres] a day."),
        ("The runway is [2 km] long.", "The new runway will be [3 km] long."),
        ("The bridge is [640 m] long and carries [900] cars a day.", "The bridge is [640 m] long."),
        ("The plane has a wingspan of [60 m].", "The drone has a wingspan of [15 m]."),
    ],
    "business and courts": [
        ("Halden Motors made a loss of [$30 m] in the fourth quarter.", "Halden Motors made a loss of [$90 m] in the year."),
        ("Norvik will pay [$900 m] for Telby.", "Norvik will pay [$700 m] for Orla."),
        ("The jury awarded Ann Brown [$6 m].", "The jury awarded Carl Green [$2 m]."),
        ("Bail for Green was set at [$50,000].", "Green was fined [$20,000]."),
        ("The company owes [$70 m].", "The company has [$30 m] in cash."),
        ("Norvik spent [$40 m] on advertising.", "Norvik spent [$70 m] on research."),
        ("The state will spend [$40 m] on schools.", "The state will spend [$90 m] on roads."),
        ("Norvik's sales fell to [$51 m].", "Norvik's sales fell by [$9 m]."),
        ("Petrol costs [$2] a litre.", "Diesel costs [$1.7] a litre."),
        ("The painting sold for [$9 m].", "The painting was expected to sell for [$6 m]."),
    ],
    "votes, polls, rates": [
        ("Brown won [54%] in the first round.", "Brown won [61%] in the run-off."),
        ("Some [44%] would vote for Brown.", "Some [30%] do not trust Brown."),
        ("The Greens got [9%].", "The Greens need [5%] to enter parliament."),
        ("The Greens' vote rose by [3] points.", "The Greens won [9] seats."),
        ("Unemployment in Marl is [11%].", "Unemployment in Rowan is [5%]."),
        ("Rents rose [8%].", "House prices rose [3%]."),
        ("About [60%] of the hospital's beds are full.", "About [90%] of the hospital's nurses are on strike."),
        ("The jail is at [140%] of capacity.", "The hospital is at [95%] of capacity."),
        ("Brown's lead is [5] points.", "Green's lead is [3] points."),
    ],
    "weather, ages, durations": [
        ("The eye of the storm was [30 km] wide.", "Winds of the storm reached [30 km] from the eye."),
        ("The sea is [12 °C].", "The air is [25 °C]."),
        ("It rose to 6 m, the most since [on 1987 = 1987], when it rose to [6.4 m].", "The river rose to [6.1 m]."),
        ("Waves were [9 m] high.", "The storm surge was [3 m] high."),
        ("Green's mother, [age 61], wept.", "Carl Green, [age 29], was jailed."),
        ("The oldest victim was [age 80].", "Carl Green, [age 29], was jailed."),
        ("The rescue took [3 hours].", "The boys had been trapped for [9 days]."),
        ("Green was jailed for [5 years].", "Green had been on the run for [2 years]."),
        ("Green was jailed for [5 years].", "Brown's sentence was [2 years], suspended."),
    ],
}

REFUSED = [
    ("The battery gives the car a range of [400 km].", "The car's range is [420 km], the firm said."),
    ("Retail sales climbed by [3%] in May.", "Sales in shops rose [3.4%] in May."),
    ("Doctors say the disease kills [2%] of patients.", "The fatality rate is [2.2%]."),
]
"""Of one thing, and kept apart for want of a word that says so."""


@pytest.mark.parametrize(("one", "other"), rows(SAME))
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), rows(APART))
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)


@pytest.mark.parametrize(("one", "other"), REFUSED)
def test_refused_for_want_of_evidence(one: str, other: str) -> None:
    assert_apart(one, other)
