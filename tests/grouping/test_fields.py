"""Pairs of counts from many fields, written before the rules that meet them. Every sentence is our own.

At first sight 38 of the 74 held.
"""

from __future__ import annotations

import pytest

from .test_pairs import assert_apart, assert_one

SAME = [
    ("Two thirds of the [30] schools in the district have closed.", "A third of the [36] schools stayed open."),
    ("Some 12 of the [45] banks failed the test.", "The regulator tested all [48] banks."),
    ("The army lost [31] soldiers in the valley.", "[34] soldiers were killed in the fighting."),
    ("The fire service has lost [15] firefighters.", "The blaze killed [16] firefighters."),
    ("The number of people infected in the outbreak is [870].", "Health officials have confirmed [910] infections."),
    ("The number of jobs cut this spring has reached [4,100].", "The bank has cut [4,400] jobs."),
    ("More than [40] people were killed or wounded in the blast.", "The blast left [46] people dead or injured."),
    ("The riot left [80] people hurt or killed.", "[90] people were killed or hurt in the riot."),
    ("The forecasters issued [60] flood warnings.", "There are [75] flood warnings in force."),
    ("Some [300] travel restrictions were imposed.", "About [340] travel restrictions are in effect."),
    ("[19] patients are in a stable condition.", "The hospital said [21] patients were stable."),
    ("[14] skiers were in serious condition.", "Some [15] skiers were seriously hurt."),
    ("Rescuers are searching for [12] sailors.", "[14] sailors are missing."),
    ("Police are looking for [14] suspects.", "Detectives are hunting [16] suspects."),
    ("Doctors said [26] victims were taken to hospital.", "Some [29] people were treated in hospital."),
    ("The avalanche killed a whole family. The mayor said there were [14] victims.", "The avalanche killed [16] people."),
    ("The crash killed [2] pilots.", "[2] crew members died in the crash."),
    ("A shell killed [1] man.", "[1] person was killed by the shell."),
    ("The trial enrolled [900] volunteers.", "Some [1,000] volunteers signed up for the trial."),
    ("The strike hit [40,000] commuters.", "Some [46,000] commuters were affected by the strike."),
    ("The festival sold [18,000] tickets.", "Organisers said [21,000] tickets had been sold."),
    ("Parliament passed [31] bills this year.", "Some [34] bills were approved."),
    ("The thief took the passwords of [40,000] users.", "[44,000] users had their passwords stolen."),
    ("Doctors have performed [120] transplants.", "The clinic has carried out [140] transplants."),
    ("The team found [17] skeletons.", "Archaeologists uncovered [19] skeletons."),
    ("[22] players tested positive.", "Some [25] players were infected."),
    ("The judge freed [19] protesters.", "[21] demonstrators were released."),
    ("The ministry has recorded [3,100] cases of measles.", "Measles cases rose to [3,400]."),
    ("The mine employed [800] miners.", "Some [860] miners worked at the mine."),
    ("[52] countries signed the treaty.", "The treaty was signed by [55] nations."),
    ("The party expelled [11] members.", "[13] members were thrown out of the party."),
    ("The council allowed [400] shops to open.", "About [450] shops opened."),
    ("The storm may have closed [40] schools.", "The storm closed [46] schools."),
    ("Thieves are feared to have taken data from [40,000] Danes.", "[44,000] Danes had their data stolen."),
    ("The firm has opened [120] stores.", "The chain opened [135] shops."),
    ("The recall covers [70,000] cars.", "The carmaker recalled [82,000] vehicles."),
    ("Crews have restored power to [50,000] homes.", "Power is back in [64,000] homes."),
]
APART = [
    ("The storm killed [16] people.", "Hundreds of miles away, in Kelt, a fire killed [31] people."),
    ("Snow closed [40] schools.", "Elsewhere, in Kelt, a strike closed [70] schools."),
    ("The bank cut [3,000] jobs.", "In a separate move, a rival cut [5,000] jobs."),
    ("The blast killed [16] people.", "A similar blast killed [40] people in Kelt."),
    ("The crash killed [9] people.", "An earlier crash on the line killed [14] people."),
    ("The outbreak has infected [870] people.", "Another outbreak, in Kelt, infected [1,400] people."),
    ("[19] patients are in stable condition.", "[12] patients are in critical condition."),
    ("[19] patients are in serious condition.", "[12] patients are in critical condition."),
    ("The raid left [60] people killed or wounded.", "The raid killed [21] people."),
    ("The raid left [60] people killed or wounded.", "The raid wounded [39] people."),
    ("Police are searching for [12] sailors.", "Police are searching for [15] suspects."),
    ("The virus killed [30] people in the past 24 hours.", "The virus has killed [2,400] people."),
    ("The virus killed [300] people on Monday alone.", "The virus has killed [2,400] people."),
    ("The firm sold [4,000] cars in a single day.", "The firm sold [9,000] cars."),
    ("Some [12] of the 45 banks failed the test.", "The regulator tested [45] banks."),
    ("All but [12] of the 30 hostages were freed.", "The rebels freed [18] hostages."),
    ("The hall could seat [900] people.", "The hall drew [1,200] people."),
    ("The plane, which could carry [180] people, was half empty.", "There were [95] people on the plane."),
    ("Rebels killed [40] soldiers.", "The army killed [70] rebels."),
    ("The party lost [31] seats.", "The army lost [38] soldiers."),
    ("The leak killed 20 workers and [13] firefighters.", "The leak killed [20] workers."),
    ("The crash killed [2] pilots and 30 passengers.", "[32] people were killed in the crash."),
    ("A study of [4,000] patients found the drug safe.", "The drug harmed [90] patients."),
    ("The court jailed [14] men.", "The court acquitted [19] men."),
    ("In the village of Kelt [90] homes were destroyed.", "[1,200] homes were destroyed in the floods."),
    ("In one school [40] children fell ill.", "[310] children fell ill in the outbreak."),
    ("The quake killed [80] people in Kelt alone.", "The quake killed [400] people."),
    ("[7] of the injured were children.", "[50] people were injured."),
    ("He was one of [12] candidates.", "[19] candidates were elected."),
    ("A shell killed [1] man and one woman.", "A shell killed one man and [1] woman."),
    ("A club was evacuated; more than [20] officers were involved.", "[300] people attended the concert at the club."),
    ("The club shut early. The firm hired [40] people.", "[300] people came to the club."),
    ("Militants killed [1,400] people in Kelt.", "The army's air strikes killed [9,000] people."),
    ("The ferry was allowed to carry [400] people.", "There were [450] people on the ferry."),
    ("Half of the [900] workers were fired.", "The firm fired [300] workers."),
    ("Doctors said 12 of the [40] passengers died.", "The crash killed [16] passengers."),
    ("The hospital has [400] beds.", "The hospital has [90] patients."),
    ("The union has [9,000] members.", "[2,100] members voted for the deal."),
    ("The clubs lost [12] players to injury.", "[12] players died in the fire."),
    ("The firm lost [40,000] customers.", "The firm has [900,000] customers."),
    ("The crush killed [40] people.", "Past disasters. Kelt stadium: [96] dead. Dorne park: [31] dead."),
]
REFUSED = [
    ("The court heard [40] witnesses.", "[44] witnesses testified in the trial."),
    ("The collapse sent [21] cars into the river.", "[23] vehicles fell into the river."),
]
"""Of one thing, and kept apart for want of evidence."""



@pytest.mark.parametrize(("one", "other"), SAME)
def test_of_the_same_thing(one: str, other: str) -> None:
    assert_one(one, other)


@pytest.mark.parametrize(("one", "other"), [*APART, *REFUSED])
def test_of_two_things(one: str, other: str) -> None:
    assert_apart(one, other)
