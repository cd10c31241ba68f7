"""Nouns for things that news uses for one another, by class; a noun in no class is its own lemma."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

SYNONYMS = index(
    {
        "vehicle": "vehicle car automobile lorry truck van",
        "vessel": "vessel ship boat ferry craft trawler barge",
        "aircraft": "aircraft plane airplane aeroplane jet airliner warplane helicopter_gunship",
        "house": "house home dwelling residence property",
        "building": "building structure",
        "airstrike": "airstrike air_strike air_raid strike bombing raid sortie",
        "shell": "shell mortar artillery_shell artillery_round round projectile",
        "rocket": "rocket missile",
        "bullet": "bullet shot gunshot shell_casing casing cartridge",
        "weapon": "weapon gun firearm rifle pistol handgun",
        "bomb": "bomb explosive device explosive_device ied",
        "vote": "vote ballot",
        "seat": "seat mandate",
        "station": "polling_station polling_place polling_site voting_station",
        "job": "job post position role",
        "complaint": "complaint grievance",
        "lawsuit": "lawsuit suit legal_action class_action",
        "lifejacket": "lifejacket life_jacket life_vest lifevest",
        "dose": "dose shot_of_vaccine jab",
        "store": "store shop outlet branch",
        "account": "account profile",
        "card number": "card_number credit_card_number card_detail credit_card credit_card_detail payment_card",
        "record": "record file",
        "tremor": "aftershock tremor quake",
        "tree": "tree",
        "flight": "flight service",
        "city": "city town municipality",
        "village": "village hamlet settlement",
        "country": "country nation",
        "point": "point basis_point",
        "share": "share stock",
        "view": "view viewing",
        "shelter": "shelter evacuation_centre evacuation_center",
        "medal": "medal gold_medal gold",
        "game": "game match fixture",
        "goal": "goal",
        "engine": "engine booster_engine motor",
        "satellite": "satellite spacecraft",
        "inquiry": "inquiry investigation probe",
        "company": "company firm business",
        "carriage": "carriage railcar rail_car train_car subway_car railway_car rail_coach train_coach passenger_car",
        "flat": "flat apartment",
        "floor": "floor storey",
        "cattle": "cattle cow",
        "mine": "mine landmine land_mine",
        "road": "road route",
        "fire engine": "fire_engine fire_truck fire_appliance fire_tender",
        "oil": "oil crude crude_oil",
    }
)
"""A noun -> the class that it is counted with."""

DEEDS = {
    "arrest": "arrested",
    "killing": "dead",
    "injury": "injured",
    "rescue": "rescued",
    "signature": "signed",
    "layoff": "laid off",
}
"""Nouns of deeds done to people: one arrest is one person arrested."""

LIFELESS = row(
    """vehicle car bus train building house home school hospital ship boat vessel ferry plane aircraft flight road bridge tree
    store shop company firm business factory"""
)
"""Things that states of people are also said of ("14 buses were stranded"): the state is read, the class stays the thing."""

RUINED = row(
    """house building vessel aircraft vehicle bridge tree tank drone helicopter warehouse shed barn cabin store church mosque
    school hospital hotel factory farm field crop vineyard tent hut flat turbine pylon"""
)
"""Things that are destroyed where they are lost; seats and games are lost otherwise."""

CRAFT = row(
    """vessel ship boat ferry craft barge dinghy raft trawler liner steamer launch yacht canoe catamaran submarine plane
    aircraft airplane airliner jet helicopter balloon bus coach minibus train tram carriage car van lorry truck cable_car
    gondola lift capsule shuttle"""
)
"""What people are on board of."""

AGEING = row(
    """vessel ship boat ferry plane aircraft jet train bridge dam building house church factory plant reactor mine company firm
    club stadium tower hotel theatre law treaty satellite rocket tanker airline dynasty"""
)
"""Things that have an age worth comparing."""

ADDRESSES = row(
    "block street avenue road lane page line route highway flight_number channel article chapter apartment precinct"
)
"""Nouns whose number is a name: the 4300 block, page 12."""

POWERED = row("house home business company property building customer premise household")
"""What a power cut is counted in: homes and customers are the same there."""

DATA = row("record account profile information credential password email") | {"card number"}
"""What is taken in a breach of data."""

BREACHED = row("stolen affected affect impact access obtain hit involve")
"""States and verbs of data that all say that it was taken."""

KINDS = row(
    """old side outer inner upper lower front rear left right main spare domestic foreign international private
        public military civilian commercial
    residential male female young adult baby black white red blue light nuclear conventional chemical
    live empty used reused first-class second-class""",
)
"""Adjectives that tell things of one class apart."""

TIMES = row("time occasion attempt round bout")
"""Counts of how often, never compared as things."""

AIMED = row("fire hear take ring exchange warning volley spray shot_put number hole hit unload")
"""Words beside which shots are bullets; without any, those shot are people: "15 shot, one dead"."""

TAKEN_AS = {
    "round": ("bullet", row("fire shoot unload spray ammunition empty")),
    "time": ("view", row("view watch play stream download")),
    "shot": ("dose", row("vaccine vaccination vaccinate jab booster inject administer")),
    "coach": ("carriage", row("train derail rail locomotive derailment")),
    "case": ("lawsuit", row("court lawsuit prosecutor prosecute prosecution sue plaintiff defendant jury litigation settle")),
}
"""Of those the ones that count things after all, beside one of these words: rounds fired, a clip viewed a million times."""

DEEDS_OF_THINGS = {"win": ("game", "won"), "victory": ("game", "won"), "defeat": ("game", "lost")}
"""Nouns of deeds that count the things they are done to: eleven wins are eleven games won."""

GROUPED = row("convoy fleet flotilla barrage salvo volley armada caravan column squadron pack herd")
"""Nouns for many of a thing: what the whole did, each of them did ("the 40-truck convoy arrived")."""

FILED = row("complaint lawsuit claim petition application bid offer appeal nomination entry amendment objection")
"""What comes to somebody who receives it: to have received, to face or to get them says that they were submitted."""

OCCURRING = row(
    """tremor storm tornado earthquake explosion blast incident accident eruption avalanche landslide wildfire fire strike
    protest flood lightning orbit lap crash attack outbreak heatwave aftershock robbery burglary murder crime"""
)
"""What happens: that it shook, hit or was recorded somewhere says no more than that there was so much of it."""

OCCURS = row(
    """shake hit strike rattle rock jolt batter pound lash sweep occur happen follow record register report feel log measure
    take_place break_out note detect observe complete make see suffer experience plague"""
)
"""Verbs of what happens, or is noted, that tell nothing apart."""
