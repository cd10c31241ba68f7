"""Words by which a figure is told beside another: what it came from, what it is compared with, when it was counted."""

from __future__ import annotations

from factcheck.lexicon.rows import row

MOVING = row(
    """rise fall climb drop revise cut lower raise reduce increase decrease jump grow shrink slip slide edge go bring take
    update adjust correct widen narrow double triple upgrade downgrade swing"""
)
"""Verbs of a figure that gives way to another."""

LEVELS = row(
    """come amount rise fall climb grow drop jump increase decline decrease surge soar swell reach total number stand hit top
    pass exceed surpass cross breach approach near break"""
)
"""Verbs that say at what level their subject is: "infections rose to 3,400", "sales broke through 5,000"."""

STANDING = row("stand be reach hit remain have pass cross breach surpass top exceed near approach")
"""Verbs by which a figure stands: a day beside one is that of the figure, where the figure is beside it too."""

MOVED = MOVING | row("up down high low unchanged change")
"""Words behind which "from" starts a comparison: "up from Monday"."""

COMPARING = row("than since until till against versus vs compared unlike")
"""Prepositions and conjunctions whose day, however far below them, is another than that of the figure beside them."""

LAPS = row("period year quarter month week half season time")
"""What a figure is compared "on": the same stretch of time, once before."""

TELLINGS = row(
    """data figure figures number numbers count counts total totals toll tolls statistics statistic information situation status
    results position balances holdings cases casualties losses damage"""
)
"""What a line at the head of a report states the day of."""

CUTS = row("as_of as_at as_on correct accurate current valid complete up_to cut-off cutoff at until")
"""How such a line says so: "Data as of: 4 May", "Situation at 18:00 on 4 May", "Data cut-off: 4 May"."""
