"""Words that say what a percentage is a percentage of, or which rate it is."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

RATES = index(
    {
        "turnout": "turnout participation",
        "counted": "counted tallied reporting counted_so_far count ballots_counted processed",
        "unemployment": "unemployment jobless joblessness unemployed",
        "inflation": "inflation consumer_price cpi price_rise consumer_prices",
        "interest": "interest interest_rate base_rate benchmark_rate key_rate policy_rate lending_rate coupon yield",
        "poverty": "poverty poverty_rate",
        "crime": "crime_rate",
        "tariff": "tariff",
        "growth": "growth gdp economy expand contract",
        "approval": "approval approve favourability favorability popularity",
        "deficit": "deficit shortfall",
        "debt": "debt",
        "tax": "tax levy duty tariff vat",
        "containment": "contained containment",
        "fatality": "mortality fatality case_fatality",
        "efficacy": "efficacy effective effectiveness",
        "capacity": "capacity full occupancy",
        "searched": "searched surveyed",
        "stake": "stake shareholding",
        "alcohol": "alcohol",
        "chance": "chance probability odds likelihood",
        "power": "power thrust throttle",
        "margin": "margin_of_error margin",
    }
)
"""A noun that is itself a rate."""

BALLOTS = row("vote ballot voter poll election candidate")
"""Words that make a percentage a share of the vote in an article that is not about an election."""

ELECTORATE = row("voter elector electorate")
"""A share of these is the turnout."""

SIDES = (
    ("in favour", "those in favour"),
    ("in favor", "those in favour"),
    ("against", "those against"),
    ("opposed", "those against"),
    ("abstained", "those abstaining"),
    ("abstentions", "those abstaining"),
)
"""Words behind votes -> the side of a motion that they were cast for."""

WORTH = row("value worth price")
"""To lose 35% of these is to fall by 35%."""

PERSONAL_RATES = frozenset({"vote", "approval", "stake"})
"""Shares that say nothing without whose they are."""

VOTE = row(
    """vote ballot support backing poll share tally win_with take receive get secure lead poll_at garner score voter
        back favour favor
    obtain gain collect had"""
)
"""Words about a share of the vote."""

MOVES = row("share stock index price sale export import output profit revenue rent wage salary shares crown currency")
"""What rises and falls by a percentage."""
