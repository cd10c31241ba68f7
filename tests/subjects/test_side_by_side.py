"""What an editor would set side by side, in three wordings each: the slots of all three are the same. All sentences our own."""

from __future__ import annotations

import pytest

from .marked import topic

ALIKE = [
    (
        "area",
        "*",
        "The fire has burned [12,000 hectares].",
        "[12,000 ha] of forest have been destroyed.",
        "Crews fought the [12,000-hectare] blaze.",
    ),
    (
        "house",
        "destroyed",
        "The fire destroyed [340] homes.",
        "Some [340] houses were gutted.",
        "[340] properties burned to the ground.",
    ),
    (
        "containment",
        "*",
        "The blaze is [35%] contained.",
        "Crews have contained [35%] of the fire.",
        "Containment stood at [35%] on Friday.",
    ),
    (
        "flight",
        "cancelled",
        "The airline cancelled [1,100] flights.",
        "About [1,100] flights were scrapped.",
        "[1,100] services have been axed.",
    ),
    (
        "height",
        "*",
        "The [46-metre] dam was built in 1971.",
        "The dam is [46 metres] high.",
        "The dam, which stands [46 m] tall, was built in 1971.",
    ),
    (
        "distance",
        "*",
        "Marchers completed an [80-mile] march.",
        "The march covered [80 miles].",
        "They walked [80 miles] to the capital.",
    ),
    (
        "speed",
        "*",
        "The train was travelling at [140 km/h].",
        "The train was doing [140 kph] when it crashed.",
        "The driver took the curve at a speed of [140 kilometres per hour].",
    ),
    (
        "vehicle",
        "recalled",
        "The maker recalled [87,000] cars.",
        "The recall covers [87,000] vehicles.",
        "[87,000] cars are being called back.",
    ),
    ("weapon", "found", "Police recovered [36] firearms.", "Officers seized [36] guns.", "[36] weapons were confiscated."),
    (
        "volume",
        "spill",
        "The tanker spilled [9,000 barrels] of oil.",
        "[9,000 barrels] of crude leaked into the sea.",
        "A spill of [9,000 barrels] was reported.",
    ),
    (
        "school",
        "closed",
        "[210] schools stayed closed on Monday.",
        "The council closed [210] schools.",
        "The closure of [210] schools was announced.",
    ),
    (
        "people",
        "without power",
        "Power was out in [64,000] homes.",
        "[64,000] homes lost power.",
        "[64,000] customers were without electricity.",
    ),
    (
        "store",
        "closed",
        "The retailer will close [60] stores.",
        "[60] branches are to shut.",
        "[60] shops will be shuttered.",
    ),
    (
        "rocket",
        "fired",
        "The army fired [30] rockets.",
        "[30] rockets were launched.",
        "A barrage of [30] missiles hit the town.",
    ),
    ("tank", "destroyed", "The army lost [12] tanks.", "[12] tanks were knocked out.", "[12] tanks have been destroyed."),
    (
        "shell",
        "fired",
        "More than [500] shells fell on the town.",
        "The town was hit by more than [500] shells.",
        "Over [500] artillery rounds landed in the town.",
    ),
    (
        "tremor",
        "*",
        "About [80] aftershocks were recorded.",
        "There have been [80] aftershocks.",
        "[80] aftershocks shook the region.",
    ),
    (
        "length",
        "*",
        "The siege lasted [45 days].",
        "After a [45-day] siege the town fell.",
        "The town was besieged for [45 days].",
    ),
    (
        "goal",
        "*",
        "Berg scored [23] goals this season.",
        "Berg has [23] goals this season.",
        "Berg, with [23] goals this season, leads the league.",
    ),
    ("game", "won", "The club has won [11] games.", "The club has [11] wins.", "[11] victories took the club to the top."),
    (
        "weight",
        "*",
        "The satellite weighs [640 kg].",
        "The [640-kilogram] satellite was launched.",
        "The satellite has a mass of [640 kilograms].",
    ),
    (
        "altitude",
        "*",
        "The balloon was flying at [11,000 metres].",
        "The balloon reached an altitude of [11,000 m].",
        "The balloon climbed to [11,000 metres].",
    ),
    (
        "depth",
        "*",
        "The wreck lies at a depth of [70 metres].",
        "The wreck lies [70 m] down.",
        "Divers found the wreck [70 metres] below the surface.",
    ),
    (
        "house",
        "made",
        "The firm built [900] homes last year.",
        "[900] homes were completed last year.",
        "The firm finished [900] houses last year.",
    ),
    (
        "complaint",
        "submitted",
        "The regulator received [3,100] complaints.",
        "[3,100] complaints were filed.",
        "There have been [3,100] complaints.",
    ),
    (
        "lawsuit",
        "submitted",
        "The company faces [260] lawsuits.",
        "[260] suits have been filed against the company.",
        "Some [260] lawsuits were brought against the company.",
    ),
    (
        "vessel",
        "at work",
        "A fleet of [14] ships searched the area.",
        "[14] ships took part in the search.",
        "[14] vessels joined the search.",
    ),
    (
        "area",
        "*",
        "The search covers [900 square kilometres].",
        "Ships searched an area of [900 sq km].",
        "The [900-square-kilometre] search area is deep.",
    ),
    (
        "length",
        "*",
        "The runway is [2,400 metres] long.",
        "The [2,400-metre] runway was closed.",
        "The runway has a length of [2,400 m].",
    ),
    ("height", "*", "The river rose to [8.1 metres].", "The river crested at [8.1 metres].", "The river stood at [8.1 m]."),
    ("snow", "*", "The storm dumped [60 cm] of snow.", "[60 cm] of snow fell.", "Snow lay [60 cm] deep."),
    (
        "temperature",
        "*",
        "Temperatures reached [41C].",
        "The mercury hit [41 degrees Celsius].",
        "A high of [41 °C] was recorded.",
    ),
    ("tree", "destroyed", "The storm felled [2,000] trees.", "[2,000] trees were uprooted.", "[2,000] trees came down."),
    (
        "area",
        "*",
        "The locusts ate [5,000 hectares] of maize.",
        "[5,000 hectares] of maize were lost.",
        "Some [5,000 hectares] of maize have been ruined.",
    ),
    (
        "bridge",
        "destroyed",
        "The flood swept away [11] bridges.",
        "[11] bridges were washed away.",
        "[11] bridges collapsed.",
    ),
    (
        "building",
        "evacuated",
        "Police evacuated [30] buildings.",
        "[30] buildings were cleared.",
        "[30] buildings had to be emptied.",
    ),
    (
        "warning",
        "in force",
        "The agency issued [18] flood warnings.",
        "[18] flood warnings are in force.",
        "[18] flood warnings were in place.",
    ),
    (
        "painting",
        "stolen",
        "Thieves made off with [14] paintings.",
        "[14] paintings were stolen from the gallery.",
        "The theft of [14] paintings was noticed on Monday.",
    ),
    (
        "fossil",
        "*",
        "The museum holds [9,000] fossils.",
        "The museum, home to [9,000] fossils, reopened.",
        "There are [9,000] fossils in the museum.",
    ),
    (
        "aircraft",
        "sold",
        "The carrier ordered [40] jets.",
        "An order for [40] aircraft was placed.",
        "The carrier has bought [40] planes.",
    ),
    (
        "comet",
        "found",
        "The telescope spotted [17] comets.",
        "[17] comets were discovered.",
        "Astronomers have detected [17] comets.",
    ),
    (
        "passport",
        "administered",
        "The office issued [90,000] passports.",
        "[90,000] passports were handed out.",
        "[90,000] passports have been issued.",
    ),
    (
        "appeal",
        "rejected",
        "The court rejected [12] appeals.",
        "[12] appeals were thrown out.",
        "The judges dismissed [12] appeals.",
    ),
    ("law", "upheld", "Parliament passed [nine] laws.", "[Nine] laws were approved.", "[Nine] laws were adopted."),
    ("medal", "*", "Norway won [16] medals.", "Norway took [16] medals.", "Norway's [16] medals were a record."),
    (
        "length",
        "*",
        "The tunnel is [14 kilometres] long.",
        "The [14-kilometre] tunnel was opened.",
        "The tunnel runs for [14 km].",
    ),
    (
        "power",
        "*",
        "The reactor produces [900 megawatts].",
        "The [900-megawatt] reactor was shut.",
        "The reactor has a capacity of [900 MW].",
    ),
    (
        "weight",
        "*",
        "The tuna weighed [280 kg].",
        "The [280-kilo] tuna was sold.",
        "The tuna tipped the scales at [280 kilograms].",
    ),
    (
        "length",
        "*",
        "The curfew was in force for [12 days].",
        "The [12-day] curfew was lifted.",
        "The curfew lasted [12 days].",
    ),
    (
        "length",
        "*",
        "The operation lasted [11 hours].",
        "Surgeons operated for [11 hours].",
        "The [11-hour] operation was a success.",
    ),
    (
        "distance",
        "*",
        "The epicentre was [30 km] east of Marl.",
        "The quake struck [30 kilometres] east of Marl.",
        "The quake hit [30 km] to the east of Marl.",
    ),
    ("speed", "*", "The limit there is [80 km/h].", "The speed limit is [80 km/h].", "The road has an [80 km/h] limit."),
    ("pylon", "destroyed", "The storm knocked over [30] pylons.", "[30] pylons were toppled.", "[30] pylons fell."),
    ("room", "*", "The hotel has [310] rooms.", "The [310-room] hotel burned down.", "The hotel, with [310] rooms, shut."),
    ("bed", "*", "The clinic has [420] beds.", "The [420-bed] clinic was full.", "A clinic with [420] beds was full."),
    (
        "carriage",
        "*",
        "The [8-car] train left the rails.",
        "[Nine] carriages came off the tracks.",
        "All [nine] coaches derailed.",
    ),
    ("cattle", "killed off", "The flood killed [1,200] cattle.", "[1,200] cows died.", "[1,200] head of cattle drowned."),
    (
        "dose",
        "administered",
        "Nurses gave [900] doses.",
        "[900] jabs were given.",
        "Some [900] shots of vaccine were administered.",
    ),
    ("road", "closed", "Some [45] roads were closed.", "Police shut [45] roads.", "[45] routes were impassable."),
]


@pytest.mark.parametrize(("sort", "state", "one", "other", "third"), ALIKE)
def test_what_is_said_in_three_wordings_has_the_same_slots(sort: str, state: str, one: str, other: str, third: str) -> None:
    found = [topic(text) for text in (one, other, third)]
    assert [(t.sort, t.state) for t in found] == [(sort, state)] * 3
    assert len({(t.role, t.aspect, t.scope) for t in found}) == 1


APART = [
    ("The fire destroyed [40] barns.", "The fire damaged [40] barns."),
    ("Some [40] barns were damaged or destroyed.", "Some [40] barns were destroyed."),
    ("The town got [30] boats.", "The town sold [30] boats."),
    ("The survey of [nine] towns was completed.", "[Nine] towns were completed."),
    ("Crews defused [12] mines.", "The firm closed [12] mines."),
    ("The army fired [30] rockets.", "The firm built [30] rockets."),
    ("It has [2] side boosters.", "It has [2] boosters."),
    ("Vets saved [40] seals.", "The oil killed [40] seals."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_not_the_same_is_kept_apart(one: str, other: str) -> None:
    a, b = topic(one), topic(other)
    assert (a.sort, a.state, a.role) != (b.sort, b.state, b.role)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("The Marl Fire destroyed [90] barns.", "Marl"),
        ("In March the Orn Fire, which burned [90] barns, was put out.", "Orn"),
        ("The fire destroyed [90] barns.", ""),
    ],
)
def test_the_name_of_what_destroyed_them(text: str, owner: str) -> None:
    assert topic(text).owner == owner


@pytest.mark.parametrize("text", ["The [45] roads were closed.", "Police closed [45] roads."])
def test_roads_that_are_counted_are_no_address(text: str) -> None:
    assert topic(text).sort == "road"
