"""Things that happen on a day, by class: the noun for one, and the verbs that say it happened."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

EVENTS = index(
    {
        "vote": "election vote poll referendum ballot elect first_round polling_day election_day plebiscite",
        "run-off": "run-off runoff second_round",
        "result": "result final_result announce_result outcome",
        "sailing": "sail depart set_sail departure sailing set_off",
        "sinking": "sink capsize sinking capsizing go_down overturn wreck founder shipwreck capsized",
        "crash": "crash collide collision derail derailment accident smash plunge crash-land",
        "attack": """attack shooting bombing assault massacre rampage explosion blast explode bomb raid storm detonate
            siege_of ambush shoot""",
        "quake": "earthquake quake tremor",
        "storm": "hurricane typhoon cyclone landfall make_landfall",
        "fire": "fire blaze wildfire bushfire inferno flame ignite break_out",
        "collapse": "collapse cave-in",
        "launch": "launch lift_off liftoff blast_off take_off maiden_flight lift-off",
        "inspection": "inspect inspection safety_inspection audit",
        "survey": "survey",
        "report": "report interim_report final_report publish publication",
        "truce": "ceasefire cease-fire truce armistice cessation",
        "evacuation": "evacuation evacuate",
        "rally": "rally protest demonstration march vigil gathering",
        "trial": "trial hearing hear verdict sentencing arraignment appear_in_court",
        "arrest": "arrest detain",
        "birth": "born birth",
        "death": "die death",
        "funeral": "funeral burial memorial",
        "meeting": "meeting meet summit talk talks negotiation conference session",
        "statement": "tell announce statement declare",
        "resignation": "resign resignation step_down quit",
        "inauguration": "inauguration swear_in inaugurate take_office",
        "opening": "open opening inauguration_of",
        "closing": "close closure",
        "deadline": "deadline expire expiry due",
        "breach": "breach hack intrusion discover discovery",
        "founding": "found establish",
        "building": "build built construct",
        "visit": "visit",
        "match": "match final kick-off kickoff game race",
        "war": "war conflict invasion invade",
    }
)
"""A noun or verb lemma -> the class of event."""

MANY = row(
    """attack rally trial arrest birth death funeral meeting statement resignation opening closing deadline breach
        founding visit match war
    fire crash report storm survey"""
)
"""Events of which one story has many: their days are compared only if they share a name."""

ONCE = frozenset({"birth", "building", "founding"})
"""Events that happen to one bearer once: their year is the assertion, not a sign of another event."""

LIGHT = row(
    """be pass undergo face receive have take_place hold set begin start happen occur come do schedule plan call
        expect fix due kick_off open end finish go get resume
        strike hit shake rock jolt batter"""
)
"""Verbs whose subject or object is the event: "the vote was held", "the survey begins"."""

ENDS = row("end finish close conclude expire")
BEGINS = row("begin start open commence kick_off launch")

SPEECH = row(
    """say tell announce report add warn state declare confirm write note speak claim quote call ask urge acknowledge
        admit argue describe
    explain insist post tweet reveal inform recall comment publish update release issue"""
)
"""A day beside one of these is the day of saying, which is nobody's event."""
