"""How things stood when something happened: who was aboard, what was on deck, which fares had been sold for the journey."""

from __future__ import annotations

import re

from factcheck.assertions.clauses import REPORTS, holds_now, lemma_over
from factcheck.assertions.links import REACH, Figure
from factcheck.assertions.running import FARES, is_running
from factcheck.lexicon.rows import row
from factcheck.model import Sentence

ABOARD = "aboard"
"""The state of those whom something happened to: it holds for the day it happened, whenever it is told."""

CIRCUMSTANCES = row("carry load stow park moor berth board seat strap tow ship")
"""Verbs of how things stood when something happened."""

INSIDE = re.compile(r"\b(?:aboard|on board|(?:\w+ )?deck|in (?:the|its|her) (?:hold|cabin|cockpit|carriages?|boot|trunk))\b")
"""Where things are when it happens to a craft."""

_AT_THE_TIME = re.compile(
    r"\bat the (?:time|moment) of (?:the )?(?:\w+ )?(?:accident|attack|blast|breach|burst|capsizing|collapse|collision|crash|"
    r"derailment|disaster|earthquake|eruption|explosion|failure|fire|impact|incident|rupture|shooting|sinking|tragedy)\b",
    re.IGNORECASE,
)


def stood_then(figure: Figure, sentence: Sentence) -> bool:
    """Whether a figure is of how things stood when the event happened: aboard, on deck, sold for the journey."""
    topic = figure.topic
    if _AT_THE_TIME.search(sentence.text):
        return not is_running(figure)
    verb = lemma_over(sentence, figure.span[0])
    if holds_now(sentence, figure.span[0]) and not (topic.state == ABOARD and verb in REPORTS):
        return False
    end = figure.span[1] - sentence.span[0]
    behind = sentence.text[end : end + REACH].partition(",")[0]
    things = topic.sort != "people" and not is_running(figure)
    then = verb in CIRCUMSTANCES or topic.head in FARES or INSIDE.search(behind) is not None
    return topic.state == ABOARD or (things and then)
