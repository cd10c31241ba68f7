"""What people were killed, hurt or driven out by, by class."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

CAUSES = index(
    {
        "airstrike": "airstrike air_strike air_raid bombardment shelling drone_strike artillery warplane aircraft barrel_bomb",
        "attack": """attack bombing bomb blast explosion bomber shooting gunman massacre rampage stabbing assault
            car_bomb truck_bomb
            siege raid ambush attacker grenade shooter knifeman truck gunfire""",
        "crash": "crash collision derailment accident wreck pile-up",
        "sinking": "sinking capsizing shipwreck capsize",
        "fire": "fire blaze wildfire inferno",
        "quake": "earthquake quake tremor aftershock",
        "storm": "storm hurricane typhoon cyclone tornado gale twister",
        "flood": "flood flooding mudslide landslide deluge avalanche",
        "disease": "outbreak epidemic disease virus infection cholera",
        "crush": "stampede crush",
        "clash": "clash fighting protest riot unrest",
        "collapse": "collapse cave-in",
        "heat": "heat heatwave cold",
    }
)
"""A noun for a cause -> its class. Two figures with causes of two classes are of two happenings."""

FIGHTERS = row("militant rebel insurgent guerrilla jihadist extremist fighter terrorist")
"""Who kills in attacks and in fighting, and sends no aircraft."""

BY_FIGHTERS = "attack clash"
"""The classes of what fighters do."""
