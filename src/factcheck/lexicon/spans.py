"""Words that say what lasts a stretch of time."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

SPANS = index(
    {
        "sentence": "sentence jail prison imprisonment behind_bars jailed sentenced imprisoned custody prison_term jail_term",
        "delay": "delay late postpone behind_schedule overdue",
        "closure": "close shut closure shutdown shutter closed",
        "contract": "contract deal lease",
        "term": "term mandate tenure in_office in_power",
        "ban": "ban suspension suspended banned",
        "outage": "outage blackout power_cut power_failure power_be_out out_of_power without_power without_electricity",
        "journey": "crossing journey flight voyage trip",
    }
)
"""A word near a duration -> what lasted. Terms, sentences and bans are somebody's."""

PERSONAL = frozenset({"sentence", "term", "ban"})
"""Spans that are somebody's: a prison sentence, a term of office."""

STOPPAGES = row("strike walkout stoppage")
"""What staff do when they stop work; what lasts or costs so much is never a strike from the air."""

GOES_ON = index(
    {
        "strike": "strike walkout stoppage",
        "truce": "truce ceasefire cease-fire armistice",
        "siege": "siege standoff stand-off",
        "blockade": "blockade sit-in",
        "occupation": "occupation",
        "manhunt": "manhunt hunt search",
        "curfew": "curfew lockdown",
        "trial": "trial hearing",
        "festival": "festival carnival",
        "tour": "tour visit",
        "campaign": "campaign",
        "war": "war conflict",
        "drought": "drought",
        "heatwave": "heatwave heat_wave",
        "outbreak": "outbreak epidemic",
        "investigation": "investigation inquiry probe",
        "talk": "talk negotiation",
        "operation": "operation surgery",
        "evacuation": "evacuation",
        "mission": "mission spacewalk",
        "shift": "shift",
        "chase": "chase pursuit",
        "gun battle": "gunfight shootout firefight gun_battle",
        "concert": "concert",
        "speech": "speech address",
        "debate": "debate",
        "flood": "flood",
        "fire": "fire blaze wildfire",
        "storm": "storm blizzard",
    }
)
"""Nouns that a stretch of time stands before as their length: "a 72-hour strike"."""

BUSY = index(
    {
        "siege": "besiege encircle",
        "journey": "fly sail travel",
        "operation": "operate",
        "talk": "negotiate",
        "blockade": "blockade",
        "occupation": "occupy",
        "manhunt": "hunt",
        "closure": "shutter idle",
        "outage": "black_out",
    }
)
"""Verbs of what goes on "for" so long -> the noun of it: "the town was besieged for 45 days"."""

COMING = row("will should shall may might could would expect plan schedule forecast")
"""Verbs beside a stretch of time that has not passed."""

ENDED = frozenset({"end", "finish", "conclude", "be over", "stop"})
"""Verbs of what is over "after" so long."""

FINALS = index(
    {
        "sink": "sink go_down founder",
        "capsize": "capsize roll_over roll turn_over overturn tip_over keel_over",
        "collapse": "collapse cave_in give_way crumble come_down fall_down",
        "burn": "burn_down burn_out gut",
        "explode": "explode blow_up detonate",
        "crash": "crash hit_ground",
        "fail": "fail break_down shut_down go_dark",
        "": "end finish be_over",
    }
)
"""Verbs of how a disaster ends, by class; the last row only says that it did."""

ONSETS = frozenset({"of", "after", "from", "since"})
"""Prepositions before what such an end is timed from: "within 20 minutes of the alarm"."""

STARTS = row("begin start beginning first initial onset raise sound")
"""Words beside an onset that do not name it."""

STAYS_OUT = frozenset({"stay out", "walk out", "be on strike", "down tool", "strike", "go on strike"})
"""Verbs of staff who do not work, and for how long."""

LASTS = row(
    """last take run go_on continue drag_on persist endure stretch go be_in_force remain_in_force be_in_place remain_in_place"""
)
"""Verbs that say how long their subject lasted."""

ITSELF = frozenset({"outage"})
"""Spans of which a story has one, whatever noun it stands with."""

STRETCHES = row("month season year decade century")
"""Stretches of time over which a count goes beyond one event: "the third this year"."""

FACED = row("face risk carry punishable maximum")
"""Words beside a sentence that may be passed, and has not been."""

SPANNED = frozenset({"length", "journey", "closure", "outage", "delay"})
"""Spans of events, which may lie ahead."""
