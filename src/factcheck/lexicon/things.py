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

RUINED = row("house building vessel aircraft vehicle bridge")
"""Things that are destroyed where they are lost; seats and games are lost otherwise."""

AGEING = row(
    """vessel ship boat ferry plane aircraft jet train bridge dam building house church factory plant reactor mine company firm
    club stadium tower hotel theatre law treaty satellite rocket tanker airline dynasty"""
)
"""Things that have an age worth comparing."""

ADDRESSES = row(
    "block street avenue road lane page line route highway flight_number channel article chapter apartment precinct"
)
"""Nouns whose number is a name: the 4300 block, page 12."""

POWERED = row("house home business property building customer premise household")
"""What a power cut is counted in: homes and customers are the same there."""

DATA = row("record account profile information credential password email") | {"card number"}
"""What is taken in a breach of data."""

BREACHED = row("stolen affected affect impact access obtain hit involve")
"""States and verbs of data that all say that it was taken."""

WORKING = row(
    """vessel lifeboat tug aircraft helicopter chopper drone vehicle ambulance engine appliance pump truck bulldozer excavator
    digger crane machine snowplough snowplow plough dog team crew unit squad robot submarine bus"""
)
"""What is sent to work on the scene of something: a count of it is of those at work now."""

KINDS = row(
    """old side outer inner upper lower front rear left right main spare domestic foreign international local private
        public military civilian commercial
    residential male female young adult baby black white red blue small large heavy light nuclear conventional chemical
    live empty used reused""",
)
"""Adjectives that tell things of one class apart."""

TIMES = row("time occasion attempt round bout")
"""Counts of how often, never compared as things."""

AIMED = row("fire hear take ring exchange warning volley spray shot_put number hole hit unload")
"""Words beside which shots are bullets; without any, those shot are people: "15 shot, one dead"."""

TAKEN_AS = {
    "round": ("bullet", row("fire shoot unload spray ammunition empty")),
    "time": ("view", row("view watch play stream download")),
}
"""Of those the ones that count things after all, beside one of these words: rounds fired, a clip viewed a million times."""
