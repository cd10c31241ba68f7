"""Words of bargaining over pay: what is offered, what is demanded, what is agreed."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import index, row

TERMS = index(
    {
        "offered": "offer proposal propose table put_forward put_on_table bid",
        "demanded": "demand want seek ask call push hold_out claim request insist campaign press",
        "agreed": "agree agreement deal settlement settle accord pact accept win secure compromise award",
    }
)
"""A verb or a noun -> where in the bargaining the figure under it stands."""

REFUSES = row("reject refuse turn_down spurn rebuff scorn vote_down turn_nose throw_out")
"""Verbs of which the object is an offer that somebody has had."""

GETS = row("get receive")
"""Verbs of what will be paid, once it is agreed."""

ASKING = row("union worker staff employee crew striker nurse teacher doctor driver pilot docker miner labour")
"""Whose figure it is when it is a demand: "the union's 9 per cent"."""

BIDDING = row("company management employer government ministry council firm board airline operator state")
"""Whose figure it is when it is an offer: "management's 4 per cent"."""

PAY = row("pay wage salary")
"""Words of what is bargained over."""

RISES = row("rise raise increase hike uplift more deal offer demand claim award settlement proposal agreement package")
"""Nouns that a share of pay stands before: "a 9 percent pay rise", "a 6% deal"."""

BARGAINING = re.compile(r"(?i)\b(?:pay|wages?|salar(?:y|ies)|unions?|strik(?:e|es|ers|ing)|walkouts?|stoppages?)\b")
PAID = re.compile(r"\b(?:[Pp]ay|[Ww]ages?|[Ss]alar(?:y|ies)|(?:trade |the )unions?|walkouts?)\b")
"""Words that make an article one about pay talks: one that nothing else is told with, and enough of all."""
