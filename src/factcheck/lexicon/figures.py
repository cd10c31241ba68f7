"""Words between a figure and what it is the size of: those of standing at a level, and those that say nothing of what."""

from __future__ import annotations

from factcheck.lexicon.rows import row

LEVELLING = row("to at from between around above below over under near beyond past")
"""Prepositions behind which a verb's figure is a level that its subject, or object, stands at."""

ASIDE = row("against versus than")
"""Prepositions of what a level is set beside: "against $4 m a year ago"."""

PLACING = row(
    """put set raise cut lower increase reduce lift slash trim hike boost hold keep leave fix cap estimate value price peg bring
    take push drive send double triple halve revise upgrade downgrade assess reckon calculate give narrow widen extend"""
)
"""Verbs of which the object stands at a level."""

REACHING = row(
    """be total reach hit exceed top near approach average pass surpass cross breach equal number amount come stand cost measure
    become remain stay represent constitute mean compare"""
)
"""Verbs of which the object is the level of the subject."""

MOVEMENTS = row(
    """rise increase jump surge gain leap climb growth fall drop decline decrease slump plunge slide dip reduction cut uptick
    hike change swing rebound recovery"""
)
"""Nouns of a movement: what moved stands behind them."""

BLANK = row(
    """amount sum total figure number level size range average record money cash part rest most lot majority minimum
    maximum touch shade whisker tad fraction notch hair bit tune region vicinity order neighbourhood"""
)
"""Nouns that say more with what they are of: the sum of the losses."""

NARROWING = row("in from of for to on under against with at")
"""Prepositions behind a noun that narrow it: "sales in Asia", "assets under management"."""

WITHIN = row("in from on to across outside within")
"""Prepositions behind a sum's noun that narrow it to a market or a line of business: "revenue from services"."""

EXPECTED = row("forecast expectation prediction projection consensus guidance outlook")
"""Nouns of what was thought would come."""

ESTIMATED = row("beat miss top exceed surpass undershoot overshoot above below ahead short analyst economist")
"""Words beside an "estimate" that is a forecast, not a reckoning of what is."""

FORESEES = row(
    """guide_for guide_to look_for pencil_in bank_on hope_for wait_for bet_on pencilled_in penciled_in expect forecast predict
    project foresee envisage sees foresees envisages eyes anticipate"""
)
"""Verbs, with their particle, of those who look ahead; "sees" only in the present."""

BEATING = row("beat miss top exceed surpass undershoot overshoot trail lag outstrip outdo")
"""Verbs of a result that is set beside what was thought would come."""

FORETOLD = row("expected forecast forecasts consensus predicted estimate estimates estimated analysts economists expectations")
"""Words of a text that sets results beside what was thought would come."""

JUDGES = row("analyst economist consensus forecaster street")
"""Who thinks of a firm's figures what will come, beside the firm itself."""

PAPERS = row("release report statement announcement filing bulletin document result account survey")
"""Nouns of what tells a figure, and so is not what the figure is of: "its press release lists revenue of $4 m"."""
