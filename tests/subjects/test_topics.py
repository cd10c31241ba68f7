"""Surface -> slots, one row a form. Every sentence is our own."""

from __future__ import annotations

import pytest

from factcheck.model import Article, Scope
from factcheck.subjects import topics
from factcheck.subjects.bearer import bearer
from factcheck.subjects.context import Context

from .marked import read, topic

STATES = [
    ("At least [12] people drowned.", "people", "dead"),
    ("The blast killed [31] people.", "people", "dead"),
    ("[9] dead as bus overturns", "people", "dead"),
    ("The heatwave has claimed [70] lives.", "people", "dead"),
    ("The storm left [14] people dead.", "people", "dead"),
    ("There were [40] deaths.", "people", "dead"),
    ("Divers recovered [12] bodies.", "people", "dead"),
    ("The crash injured [55] people.", "people", "injured"),
    ("Some [90] were wounded.", "people", "injured"),
    ("[Four] people are in a critical condition.", "people", "critical"),
    ("[Four] people with serious injuries were flown out.", "people", "seriously injured"),
    ("[61] people are still missing.", "people", "missing"),
    ("[52] remain unaccounted for.", "people", "missing"),
    ("Crews pulled [103] survivors from the sea.", "people", "rescued"),
    ("[27] people were taken to hospital.", "people", "hospitalised"),
    ("Police arrested [112] people.", "people", "arrested"),
    ("The gang freed [40] hostages.", "people", "released"),
    ("About [300,000] people have fled the city.", "people", "fled"),
    ("The war has displaced [35,000] people.", "people", "displaced"),
    ("About [40,000] people remain in the city.", "people", "remaining"),
    ("He asked for corridors for some [40,000] civilians to leave the town.", "people", "remaining"),
    ("The [40,000] villagers there are about to become victims of a massacre.", "people", "remaining"),
    ("[33] miners are trapped underground.", "people", "remaining"),
    ("There were [210] people aboard.", "people", "aboard"),
    ("The rally drew [40,000] people.", "people", "present"),
    ("The carmaker will lay off [700] workers.", "people", "laid off"),
    ("Some [40] people were killed or wounded.", "people", "killed or injured"),
    ("The army lost [31] soldiers.", "people", "dead"),
    ("Rescuers are searching for [12] sailors.", "people", "missing"),
    ("Police are searching for [12] suspects.", "people", "wanted"),
    ("[14] skiers are in serious condition.", "people", "seriously injured"),
    ("Measles cases rose to [3,400].", "people", "infected"),
    ("The number of people killed in Kelt in the past three weeks is [870].", "people", "dead"),
    ("Half of the [900] workers were fired.", "people", "employed"),
    ("A third of the [30] schools have closed.", "school", "*"),
    ("[75] flood warnings are in force.", "warning", "in force"),
    ("They think [12] people sneaked knives into the club.", "people", ""),
    ("The film is from a body camera that [12] officers wore.", "people", "does wear"),
    ("The outbreak has infected [63] people.", "people", "infected"),
    ("Some [310,000] homes were without electricity.", "people", "without power"),
    ("Hackers stole the records of [92] million customers.", "people", "affected"),
    ("The fire destroyed [340] homes.", "house", "destroyed"),
    ("The airline cancelled [320] flights.", "flight", "cancelled"),
    ("The army fired [60] rockets.", "rocket", "fired"),
    ("The firm has recalled [120] cars.", "vehicle", "recalled"),
    ("Its [27] engines roared.", "engine", "*"),
    ("Power: [9,000] homes cut off at the worst moment.", "people", "without power"),
    ("Dead: [14] miners.", "people", "dead"),
    ("Injured: [30] people.", "people", "injured"),
    ("Arrests: [40] on Friday.", "people", "arrested"),
    ("The army sent 530 soldiers. In all it paid [310 million].", "", ""),
    ("Nine people died. Ticket sales crossed [40,000] in March.", "sale", "*"),
    ("Nine people died. Membership surpassed [30,000].", "membership", "*"),
    ("Nine people died. Bookings broke through [5,000].", "booking", "*"),
    ("Subscriptions have passed [2,500].", "subscription", "*"),
    ("Bookings breached [900] in June.", "booking", "*"),
    ("The barge carries [240] crates.", "crate", "*"),
]


@pytest.mark.parametrize(("text", "sort", "state"), STATES)
def test_what_happened_to_what(text: str, sort: str, state: str) -> None:
    found = topic(text)
    assert (found.sort, found.state) == (sort, state), found.why


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("[12] people died.", ""),
        ("[12] civilians died.", ""),
        ("[Six] children died.", "child"),
        ("[17] officers were hurt.", "police"),
        ("[400] troops were sent north.", "soldier"),
        ("[16] crew members are missing.", "crew"),
        ("[One] member of those forces was killed.", "soldier"),
        ("[16] worshippers were killed.", "worshipper"),
        ("[Nine] climbers were flown out.", "hiker"),
        ("The court heard [four] engineers.", "scientist"),
        ("[Six] waiters have lost their jobs.", "worker"),
        ("[Two] priests signed it.", "cleric"),
        ("[30] tenants must leave by June.", "householder"),
        ("The show drew [4,000] viewers.", "viewer"),
        ("[Five] barristers refused.", "lawyer"),
    ],
)
def test_which_people(text: str, role: str) -> None:
    assert topic(text).role == role


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("[41] people died, among them [six] children.", Scope.PART),
        ("[2,100] observers came, [1,300] of them from abroad.", Scope.PART),
        ("Of the [214] people aboard, [121] were saved.", Scope.TOTAL),
        ("The toll is [17]. Divers found [five] more bodies.", Scope.ADDITION),
        ("[44] people died. Another [49] people are missing.", Scope.TOTAL),
        ("[200] more troops will be sent to join the 300 there.", Scope.ADDITION),
        ("He counted [640] of the 5,120 stations.", Scope.PART),
        ("[11] faults were mended and the other [three] were not.", Scope.OTHER),
        ("[Three] people were killed.", Scope.TOTAL),
        ("An earlier crash on the line killed [14] people.", Scope.OTHER),
        ("In a separate move, a rival cut [5,000] jobs.", Scope.OTHER),
        ("Elsewhere, [70] schools were closed.", Scope.OTHER),
        ("An earlier report said [14] people died.", Scope.TOTAL),
        ("In one school [40] children fell ill.", Scope.OTHER),
        ("All but [12] of the 30 hostages were freed.", Scope.OTHER),
        ("The quake killed [80] people in Kelt alone.", Scope.PART),
        ("Police said [7] of the dead were women.", Scope.PART),
    ],
)
def test_the_whole_or_a_part(text: str, scope: Scope) -> None:
    assert topic(text).scope is scope


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("The boat was licensed to carry [200] passengers.", "capacity"),
        ("The hall can hold [900] people.", "capacity"),
        ("A candidate needs to clear the [50%] threshold.", "threshold"),
        ("The state plans to build [2,000] homes.", "target"),
        ("The party is expected to win [50] seats.", "forecast"),
        ("Turnout was [61%], compared with [68%] then.", "previous"),
        ("Her lead was a gap of [74,000] votes.", "difference"),
        ("The plant makes [500] cars a day.", "rate"),
        ("The blast killed [12] people.", "actual"),
        ("The boat was allowed to carry [200] passengers.", "capacity"),
        ("The court allowed [200] men to return.", "actual"),
        ("The storm may have closed [40] schools.", "actual"),
        ("The storm may close [40] schools.", "forecast"),
        ("We need to contact [690] clients.", "actual"),
    ],
)
def test_no_present_fact(text: str, aspect: str) -> None:
    assert topic(text).aspect == aspect


def test_a_revised_figure_is_the_same_count_as_before() -> None:
    assert topic("The number of dead was revised down to [43] from [44].").aspect == "actual"


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Ann Brown won [48%] of the vote.", "Ann Brown"),
        ("Ann Brown got [48%] and Max Green [45%] of the vote.", "Max Green"),
        ("The Unity Party took [58] seats.", "Unity Party"),
        ("Ann Brown - [1,187] votes", "Ann Brown"),
        ("The pilot, Ann Brown, [age 52], survived.", "Ann Brown"),
        ("The captain, [age 52], survived.", "captain"),
        ("The [age 41-year-old] ship sank.", "ship"),
        ("The [age 22-year-old] student Ann Brown left.", "Ann Brown"),
        ("A man, [age 30], was hurt.", ""),
        ("The [age 17-year-old] boy ran.", ""),
        ("She received [340] votes.", ""),
    ],
)
def test_whose(text: str, owner: str) -> None:
    assert topic(text).owner == owner


@pytest.mark.parametrize(
    ("text", "sort", "anchor"),
    [
        ("It went over [10 km] off Cape Rowan.", "distance", "Cape Rowan"),
        ("The wreck lies [70 metres] down.", "depth", ""),
        ("Gusts reached [90 km/h].", "wind", ""),
        ("Height: [70 metres] Payload to Mars: [16,800 kg]", "payload", "Mars"),
        ("The bridge will cost [$4 m].", "cost", "bridge"),
        ("Revenue rose to [$4 m].", "revenue", ""),
        ("The bank paid a fine of [$4 m].", "fine", ""),
        ("Turnout was [61%].", "turnout", ""),
        ("The jobless rate is [7%].", "unemployment", ""),
        ("Troops hold [85%] of Rowan.", "share", "Rowan"),
        ("There is a [40%] chance of rain.", "chance", "rain"),
        ("Police seized [300 kg] of cocaine.", "cocaine", ""),
    ],
)
def test_what_a_measure_is_of(text: str, sort: str, anchor: str) -> None:
    found = topic(text)
    assert found.sort == sort
    assert not anchor or found.anchor == anchor


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("[38] people died. The [38] came from one village.", "dead"),
        ("Crews saved many survivors. The count now stands at [106].", "rescued"),
        ("The toll climbed to [17].", "dead"),
        ("The number of people confirmed dead after the fire was cut to [36].", "dead"),
        ("[41] people died and [52] are missing.", "missing"),
    ],
)
def test_a_figure_without_a_noun(text: str, state: str) -> None:
    assert topic(text).state == state


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("A storm killed [12] people.", ""),
        ("In [on 1994 = 1994] a storm killed [112] people.", "1994"),
        ("On [on 2020-05-09 = Saturday] a storm killed [12] people.", ""),
        ("On [on 2020-04-02 = 2 April] a blast killed [11] people.", "2020-04-02"),
        ("On [on 2020-04-02 = 2 April] a blast killed [11] people. A guard died; [one] guard was hurt.", "2020-04-02"),
    ],
)
def test_another_time(text: str, year: str) -> None:
    figures = [t for t in (topic(text, n) for n in range(text.count("["))) if t.sort == "people"]
    assert figures[-1].year == year


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("A blast killed [12] people.", "attack"),
        ("Officials blamed air strikes in the valley that left [32] civilians dead.", "airstrike"),
        ("[30] people died in the earthquake.", "quake"),
        ("[30] people died.", ""),
    ],
)
def test_what_did_harm(text: str, cause: str) -> None:
    assert topic(text).anchor == cause


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("The run-off is set for [on 2020-06-06 = 6 June].", "run-off"),
        ("It all comes down to [on 2020-06-13 = June 13], when the two meet in the run-off.", "run-off"),
        ("The Grey Rowan left port on [on 2020-05-07 = Thursday].", "sailing"),
        ("The boat capsized on [on 2020-05-07 = Thursday].", "sinking"),
        ("Results of the election of [on 2020-05-03 = 3 May]", "vote"),
        ("The minister said on [on 2020-05-07 = Thursday] that talks went on.", ""),
        ("She called on [on 2020-05-07 = Thursday].", ""),
    ],
)
def test_which_event_a_date_is_of(text: str, sort: str) -> None:
    found = topic(text)
    assert found.sort == sort
    assert bool(found.state) is bool(sort)


@pytest.mark.parametrize(
    "text", ["[12]", "", "[12] [13] ([14]) [15]: [16];", "\u200b [12] \u0301\u202e 人 [13]", "of [12] of [13] of"]
)
def test_any_text_is_read(text: str) -> None:
    for n in range(text.count("[")):
        assert topic(text, n).why is not None


def test_an_unparsed_sentence_says_so() -> None:
    from .marked import read

    article, sentences, mentions, _ = read("[12] people died.")
    from dataclasses import replace

    bare = [replace(s, tokens=()) for s in sentences]
    assert topics(article, bare, mentions)[0].why == ("sentence: it was not parsed",)


def test_no_mentions_no_topics() -> None:
    assert topics(Article("a", "a", ""), (), ()) == ()


@pytest.mark.parametrize(
    ("text", "role", "state"),
    [
        ("A crash killed [10] U.S. citizens.", "from america", "dead"),
        ("[10] Americans were among 12 dead.", "from america", "dead"),
        ("The crash killed [10] from the US.", "from america", "dead"),
        ("He regrets the deaths of [10] tourists and [two] Danish pilots.", "pilot from denmark", "dead"),
        ("The deceased included [two] Swiss pilots.", "pilot from switzerland", "dead"),
        ("The fire killed a family of [five].", "family member", "dead"),
        ("The storm killed [two] adults.", "adult", "dead"),
        ("[40] customers had their records stolen.", "", "affected"),
        ("The firm holds data on [40] people.", "", ""),
        ("[15] shot, one dead", "", "shot"),
        ("Four hundred people saw it, and [six] were treated and released.", "", "released"),
        ("Power was cut to [90] households.", "customer", "without power"),
        ("Less than a year after a blast killed [49] people, it was shut.", "", "dead"),
    ],
)
def test_which_group_and_what_happened_to_it(text: str, role: str, state: str) -> None:
    found = topic(text)
    assert (found.role, found.state) == (role, state)


def test_harm_of_an_earlier_event_is_of_another_time() -> None:
    assert topic("The club shut less than a year after a blast killed [49] people.").year == "earlier"


def test_a_clause_on_a_town_has_the_towns_place() -> None:
    text = (
        "They die in Rowan or in Marl, she said, referring to the rebel-held city in the northern valley "
        "that has also been shelled, leading to deaths of [hundreds] of villagers."
    )
    assert topic(text).place == "Marl"


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("The Orion 5 launcher stands [70 metres] tall.", "Orion 5", ""),
        ("The [310-metre] Halden Tower is shut.", "Halden Tower", ""),
        ("The height of the Halden Tower is [310 metres].", "Halden Tower", ""),
        ("The Halden Tower's height is [310 metres].", "Halden Tower", ""),
        ("The Celeste can sail and reach a speed of [22 knots].", "Celeste", ""),
        ("The Celeste is capable of reaching [22 knots].", "Celeste", ""),
        ("Standing [310 metres] tall, the Halden Tower is shut.", "Halden Tower", ""),
        ("The tower, which is [310 metres] tall, is shut.", "", "tower"),
        ("A tower standing [310 metres] tall was shut.", "", "tower"),
        ("The depth is [30 metres].", "", ""),
        ("The man is [2 metres] tall.", "", ""),
    ],
)
def test_what_bears_a_measure(text: str, name: str, noun: str) -> None:
    _, sentences, mentions, _ = read(text)
    view = Context(Article("a", "a", sentences[0].text), sentences, mentions).view(mentions[0])
    assert view is not None
    found = bearer(view)
    assert (found.name, found.noun) == (name, noun)


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Norvik reported a profit of [$12 m] in the third quarter.", "third quarter"),
        ("Its second-quarter revenue was [$12 m].", "second quarter"),
        ("Its quarterly loss was [$12 m].", "quarter"),
        ("Norvik made a full-year profit of [$12 m].", "year"),
        ("Its revenue in the first half was [$12 m].", "first half"),
        ("The fine for the third quarter's breach is [$12 m].", ""),
        ("Norvik reported a profit of [$12 m].", ""),
    ],
)
def test_the_stretch_that_a_sum_is_over(text: str, over: str) -> None:
    assert topic(text).over == over


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Telby said last week that its revenue had risen to [$3 bn].", "Telby"),
        ("Norvik cut jobs. Norvik has debts. For Norvik, revenue rose to [$3 bn].", "Norvik"),
        ("Norvik cut jobs. Norvik has debts. Norvik is old. The company's revenue was [$3 bn].", "Norvik"),
        ("Norvik cut jobs. The company's revenue was [$3 bn].", ""),
        ("Norvik and Telby met. Norvik and Telby spoke. Norvik and Telby ended it. Revenue was [$3 bn].", ""),
        ("Norvik, which has [410] stores, is old.", "Norvik"),
        ("Norvik will shut 45 of its [640] stores.", "Norvik"),
        ("The chain has [640] stores.", ""),
        ("Norvik shares, which plunged [7%] on Tuesday, are cheap.", "Norvik"),
        ("Norvik agreed to buy Telby for [$3 bn].", "Telby"),
        ("Norvik will pay [$3 bn] for Telby.", "Telby"),
        ("Some [41%] of voters back the Blues.", "Blues"),
    ],
)
def test_whose_a_sum_a_share_or_a_thing_is(text: str, owner: str) -> None:
    assert topic(text).owner == owner


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("Norvik made a profit of [$9 m], below the [$12 m] that analysts had expected.", "forecast"),
        ("The bridge was to cost [$200 m].", "target"),
        ("Green faces up to [20 years] in jail.", "threshold"),
        ("Sales fell by [$9 m].", "difference"),
        ("Brown beat Green by just [300] votes.", "difference"),
        ("Brown beat Green by [54%] to 46%.", "actual"),
        ("The Blues had [134] seats before.", "previous"),
        ("The cargo lay [42 m] below the surface.", "actual"),
    ],
)
def test_what_is_not_or_not_yet(text: str, aspect: str) -> None:
    assert topic(text).aspect == aspect


@pytest.mark.parametrize(
    ("text", "sort", "anchor"),
    [
        ("Norvik shares fell [12%].", "change", "share"),
        ("Sales of electric cars rose [12%].", "change", "electric car sale"),
        ("Electric car sales rose [12%].", "change", "electric car sale"),
        ("Youth unemployment is [12%].", "unemployment", "youth"),
        ("Unemployment among the young is [12%].", "unemployment", "young"),
        ("Annual inflation is [12%].", "inflation", ""),
        ("Norvik owns [12%] of Telby.", "stake", "Telby"),
        ("Norvik holds a [12%] stake in Telby.", "stake", "Telby"),
        ("The trial lasted [6 weeks].", "length", "trial"),
        ("The mine was shut for [6 weeks].", "closure", "mine"),
    ],
)
def test_what_moved_and_what_lasted(text: str, sort: str, anchor: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor) == (sort, anchor)


@pytest.mark.parametrize(
    ("text", "sort", "anchor"),
    [
        ("The [195 kg] gorilla was shot.", "weight", "gorilla"),
        ("A wall of [15 feet] surrounds it.", "height", "wall"),
        ("The [320-metre] Hale bridge was shut.", "length", "bridge"),
        ("The boy fell [4 m].", "fall", "boy"),
        ("She sold shares worth [$4 m].", "worth", "share"),
    ],
)
def test_a_measure_beside_its_bearer(text: str, sort: str, anchor: str) -> None:
    found = topic(text)
    assert (found.sort, found.anchor) == (sort, anchor)


PLACED = [
    ("The blasts killed [257] people in Oldbury and Corrie Vale.", "Oldbury and Corrie Vale"),
    ("The blast killed [257] people in Oldbury and ruined a mill.", "Oldbury"),
    ("The attacks in Kenya and Zambia, which have killed more than [250] people, were planned.", "Kenya and Zambia"),
    ("Marl: [12] dead, [40] hurt.", "Marl"),
    ("The blast at the mill in Oldbury killed 12 people and injured [500] others.", "Oldbury"),
    ("The blast at the Danish embassy in Oldbury killed 12 people and injured [500] others.", "Oldbury"),
    ("A blast in Ombe, Kenya, killed [12] people.", "Ombe"),
]


@pytest.mark.parametrize(("text", "place"), PLACED)
def test_the_place_of_harm(text: str, place: str) -> None:
    assert topic(text).place == place


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Shootings that killed [2] people and hospitalized [3] shook the town.", ["dead", "hospitalised"]),
        ("One man was killed and [5] people were hurt. Doctors said that there were a total of [6] victims.", ["injured", ""]),
        ("He faces [2] counts of murder.", ["face"]),
        ("Police met [4] people with gunshot wounds.", ["shot"]),
    ],
)
def test_what_is_not_said_of_all(text: str, states: list[str]) -> None:
    assert [t.state for t in read(text)[3]] == states


def test_an_age_before_a_name_is_that_name_s() -> None:
    found = read("They are [age 44-year-old] Omar Nash, [age 32-year-old] Ida Bell and [age 39-year-old] Tom Reth.")[3]
    assert [t.owner for t in found] == ["Omar Nash", "Ida Bell", "Tom Reth"]
