"""Pairs of owned figures as news writes them: with speakers, asides and other figures in the sentence.

Written before the code was tried on them; 65 of the 100 held at first sight. Every sentence is our own.
"""

from __future__ import annotations

import pytest

from .test_pairs import assert_apart, assert_one, rows

SAME = {
    "measures": [
        (
            "The new Argo rocket, built by Telby Space, will be able to put [9 tonnes] into low Earth orbit, engineers said.",
            "Telby says its Argo launcher can carry up to [10 tonnes] to low Earth orbit.",
        ),
        (
            "Standing [210 metres] high, the Marl Tower is the tallest in the country.",
            "The Marl Tower, which rises to [214 metres], opened on Friday.",
        ),
        (
            "Officials said the plane came down [12 km] from Port Hale.",
            "Wreckage was found about [13 km] from Port Hale, police said.",
        ),
        ("The barge, which is [80 m] long, blocked the canal.", "The [82 m] long barge ran aground at dawn."),
        ("Divers found the cargo at a depth of [40 m].", "The cargo lay [42 m] below the surface, divers said."),
        ("The fire has burned [9,000 hectares] since Monday.", "Flames have now scorched [9,500 hectares], officials said."),
        ("The spill covered [30 square miles].", "Oil now covers an area of [34 square miles]."),
        ("About [2,000 tonnes] of oil leaked from the tanker.", "The tanker spilled [2,300 tonnes] of oil into the bay."),
        ("The comet will pass [40,000 km] from Earth.", "The comet will come within [42,000 km] of Earth."),
        (
            "Police said the coach was travelling at [110 km/h] when it left the road.",
            "The coach was going at [120 km/h], investigators believe.",
        ),
    ],
    "money": [
        (
            "Norvik, the country's biggest retailer, said on Tuesday that revenue in the second quarter was [$51 m].",
            "Second-quarter sales at Norvik came to [$53 m], the company said.",
        ),
        (
            "A judge ordered the drugmaker Halden to pay [$70 m] in damages to the town.",
            "Halden must pay damages of [$72 m], the court ruled.",
        ),
        ("Telby agreed to pay [$12 m] to settle claims that it misled buyers.", "Under the settlement Telby will pay [$13 m]."),
        ("The regulator handed Norvik a fine of [$18 m] over the leak.", "Norvik was hit with a penalty of [$19 m]."),
        (
            "The hospital project, priced at [$300 m], is two years late.",
            "The hospital will now cost [$320 m], ministers said.",
        ),
        (
            "Insurers put losses from the hail storm at [$90 m].",
            "The hail storm caused insured losses of [$95 m], insurers said.",
        ),
        ("The striker joined Rowan United for a fee of [$40 m].", "Rowan United paid [$42 m] for the striker."),
        ("Norvik lost [$8 m] in the first half.", "Norvik posted a first-half loss of [$9 m]."),
        ("Thieves made off with jewels worth [$3 m].", "The stolen jewels were valued at [$4 m]."),
        ("Oil rose to [$81] a barrel.", "Crude traded at [$83] a barrel."),
    ],
    "shares": [
        (
            "With 80% of ballots counted, Ann Brown had [52%], the electoral office said.",
            "Brown won [53%] of the vote, final results showed.",
        ),
        ("The survey by Kite found that [41%] of voters back the Blues.", "A Kite poll put support for the Blues at [43%]."),
        ("Shares of Norvik closed down [7%] on Friday.", "Norvik's shares lost [8%] of their value on Friday."),
        ("The central bank left its key rate at [4%].", "The bank kept interest rates at [4.5%]."),
        ("Consumer prices rose [6%] in March from a year earlier.", "Annual inflation was [6.2%] in March."),
        ("The economy grew by [2%] last year.", "Gross domestic product expanded [2.2%] last year."),
        ("Voter turnout stood at [64%], the commission said.", "Just over [66%] of registered voters cast ballots."),
        ("Firefighters said the blaze was [30%] contained.", "The blaze is now [35%] under control."),
        ("Halden owns a [25%] stake in the mine.", "Halden's stake in the mine is [27%]."),
    ],
    "seats, scores and ages": [
        ("The Blues won [120] seats in the 300-seat assembly, the Reds 90.", "The Blues are set to hold [124] seats."),
        ("Ann Brown got [48,000] votes, Carl Green 41,000.", "Brown's total was [48,600] votes."),
        ("The mayor beat her rival by just [300] votes.", "The margin was [320] votes."),
        ("Police named the driver as Ann Brown, [age 33], from Marl.", "Ann Brown, who was [age 34], died at the scene."),
        ("Carl Green, [age 58], chief executive of Norvik, resigned.", "Mr Green, [age 59], will be replaced."),
        ("Brown scored [31] points as Rowan beat Marl.", "Brown finished with [33] points."),
    ],
    "weather": [
        ("Port Hale recorded gusts of [130 km/h].", "Gusts in Port Hale reached [135 km/h], the weather office said."),
        ("Forecasters said [90 mm] of rain fell in Marl overnight.", "Marl was drenched by [95 mm] of rain overnight."),
        ("The river crested at [8 m] in Marl.", "In Marl the river peaked at [8.3 m]."),
        ("Temperatures in Rowan soared to [44 °C].", "In Rowan the mercury hit [45 °C]."),
        ("The quake had a depth of [10 km].", "It struck at a depth of [12 km]."),
    ],
    "durations": [
        ("A court sentenced Carl Green to [7 years] in jail for fraud.", "Green was handed a [8 years] prison term."),
        ("The blackout lasted for about [4 hours].", "Power was out for [5 hours]."),
        ("The airport was closed for [9 hours] on Monday.", "The airport shut for [10 hours]."),
        ("The standoff went on for [11 hours].", "The siege ended after a standoff that lasted [12 hours]."),
        ("The mission to Mars will take [7 months].", "The mission is expected to last [8 months]."),
        ("Brown was banned from driving for [18 months].", "Brown got a driving ban of [20 months]."),
    ],
}

APART = {
    "measures": [
        (
            "The Argo rocket can put [9 tonnes] into low Earth orbit.",
            "Its rival, the Delphi, can put [14 tonnes] into low Earth orbit.",
        ),
        (
            "The Argo can put 9 tonnes into low orbit and [4 tonnes] into a higher one.",
            "The Argo can put [9 tonnes] into low orbit.",
        ),
        ("The Argo is [60 m] tall.", "The Argo, which is 60 m tall, will fly to a height of [90 m]."),
        ("The wreck lies [12 km] from Port Hale.", "The wreck lies [40 km] from Cape Rowan."),
        ("The ship is [300 m] long and [48 m] wide.", "The ship is [300 m] long."),
        ("The lorry was carrying [20 tonnes] of gravel.", "The lorry weighs [30 tonnes]."),
        ("The lorry was carrying [20 tonnes] of gravel.", "The lorry was carrying [12 tonnes] of sand."),
        ("The fire burned [9,000 hectares].", "The park covers [40,000 hectares]."),
        ("The limit on the road is [80 km/h].", "The coach was doing [120 km/h]."),
        ("The tanker holds [90,000 tonnes] of oil.", "The tanker spilled [2,300 tonnes] of oil."),
        ("The plane fell [3,000 m].", "The plane had been flying at [9,000 m]."),
        ("The boy is [1.2 m] tall.", "The fence is [2 m] tall."),
    ],
    "money": [
        ("Norvik made a net profit of [$12 m].", "Norvik made an operating profit of [$19 m]."),
        ("Norvik's profit rose to [$12 m].", "Norvik expects a profit of [$15 m] next year."),
        ("Telby paid [$12 m] to settle the suit.", "The plaintiffs had sought [$40 m]."),
        ("The hospital cost [$300 m].", "The hospital was budgeted at [$220 m]."),
        ("Norvik's sales in Denmark were [$12 m].", "Norvik's sales in Norway were [$30 m]."),
        ("Halden Bank made [$30 m].", "Marl Bank made [$22 m]."),
        ("The bank was fined [$19 m].", "The bank's chief was fined [$2 m]."),
        ("The ticket costs [$40].", "The ticket costs [$25] for children."),
        ("Norvik reported a profit of [$12 m] for the quarter.", "Norvik has debts of [$80 m]."),
        ("The gang stole [$3 m].", "Police recovered [$1 m]."),
        ("Houses there cost [$400,000].", "Flats there cost [$250,000]."),
        ("The storm did damage of [$90 m] in Marl.", "The storm did damage of [$900 m] nationwide."),
    ],
    "shares": [
        ("The Blues took [41%] of the vote in the north.", "The Blues took [33%] of the vote."),
        ("A Kite poll put the Blues on [43%].", "A Kite poll put the Reds on [38%]."),
        ("A Kite poll put the Blues on [43%].", "A Dart poll put the Blues on [36%]."),
        ("The stock rose [7%].", "The stock has risen [40%] since January."),
        ("Core inflation was [4%].", "Inflation was [6%]."),
        ("Exports to Denmark rose [7%].", "Exports rose [3%]."),
        ("Some [30%] of homes lost power.", "Some [80%] of shops lost power."),
        ("About [60%] of women voted.", "About [50%] of men voted."),
        ("The jab was [90%] effective.", "The jab was [60%] effective in older people."),
        ("The bank expects growth of [3%].", "The economy grew [2%]."),
        ("Norvik cut [10%] of its staff.", "Norvik cut prices by [15%]."),
        ("Norvik has [30%] of the market.", "Telby has [20%] of the market."),
    ],
    "seats, scores and ages": [
        ("The Blues won [120] seats.", "The Blues lost [14] seats."),
        ("The Blues won [120] seats.", "The Blues had [134] seats before."),
        ("The Blues are [31] seats short of a majority.", "The Blues won [120] seats."),
        ("Ann Brown, [age 33], and Carl Green, [age 58], were hurt.", "Ann Brown, [age 33], was hurt."),
        ("Brown has scored [31] goals this season.", "Brown has scored [190] goals in her career."),
        ("Ann Brown's son Tim, [age 4], was hurt.", "Ann Brown, [age 33], was hurt."),
    ],
    "weather": [
        ("Gusts of [130 km/h] hit Port Hale.", "Gusts of [110 km/h] hit Marl."),
        ("The storm is moving at [20 km/h].", "Gusts of [110 km/h] hit Marl."),
        ("The normal high for Rowan is [31 °C].", "Rowan recorded [44 °C]."),
        ("The river is [8 m] deep in Marl.", "The river is [60 m] wide in Marl."),
    ],
    "durations": [
        ("Carl Green got [7 years] in jail.", "Ann Brown got [4 years] in jail."),
        ("Green faces up to [20 years] in jail.", "Green was jailed for [7 years]."),
        ("The airport was closed for [9 hours].", "The road was closed for [2 days]."),
        ("The flight was delayed by [2 hours].", "The flight takes [9 hours]."),
        ("The first trial lasted [6 weeks].", "The appeal lasted [2 weeks]."),
        ("Brown has been mayor for [9 years].", "Brown was a teacher for [12 years]."),
    ],
}


@pytest.mark.parametrize(("one", "other"), rows(SAME))
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), rows(APART))
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)
