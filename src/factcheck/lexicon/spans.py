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

LASTS = frozenset({"last", "take", "run", "go on", "continue", "drag on", "persist", "endure", "stretch", "go"})
"""Verbs that say how long their subject lasted."""

ITSELF = frozenset({"outage"})
"""Spans of which a story has one, whatever noun it stands with."""

FACED = row("face risk carry punishable maximum")
"""Words beside a sentence that may be passed, and has not been."""

SPANNED = frozenset({"length", "journey", "closure", "outage", "delay"})
"""Spans of events, which may lie ahead."""
