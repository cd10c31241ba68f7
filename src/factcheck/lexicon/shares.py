"""Words that say what a percentage is a percentage of, or which rate it is."""

from __future__ import annotations

from factcheck.lexicon.rows import index, row

RATES = index(
    {
        "turnout": "turnout participation",
        "counted": "counted tallied reporting counted_so_far count ballots_counted processed",
        "unemployment": "unemployment jobless joblessness unemployed",
        "inflation": "inflation consumer_price cpi consumer_prices",
        "interest": "interest interest_rate base_rate benchmark_rate key_rate policy_rate lending_rate coupon yield",
        "poverty": "poverty poverty_rate",
        "crime": "crime_rate",
        "tariff": "tariff",
        "growth": "growth gdp gross_domestic_product economy expand contract",
        "approval": "approval approve favourability favorability popularity",
        "deficit": "deficit shortfall",
        "debt": "debt",
        "tax": "tax levy duty tariff vat",
        "containment": "contained containment under_control",
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

RATIOS = row("rate ratio factor margin index quota coverage uptake utilisation utilization penetration quotient")
"""Nouns that with the word before them name a rate: "load factor", "pass rate", "capital ratio"."""

STANDS = row("be stand reach hit average remain stay total come exceed top pass surpass cross breach")
"""Verbs of what is at so much per cent."""

BALLOTS = row("vote ballot voter poll election candidate")
"""Words that make a percentage a share of the vote in an article that is not about an election."""

ELECTORATE = row("voter elector electorate")
"""A share of these is the turnout."""

ENTITLED = row("eligible entitled registered enrolled")
"""A share of those who are so is the turnout in an article on an election."""

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

OWNS = row("own co-own acquire buy sell")
"""Verbs of which a share of a named company is a stake in it."""

HOLDS = row("hold control have retain keep")
"""Verbs of a stake where the state is the subject and the firm is named before: troops hold 85% of a town."""

TURNS_OUT = row("vote take turn cast participate go show exercise")
"""Verbs of which a share of the electorate is the turnout."""

CONTESTS = row("beat defeat win lose trail lead edge oust")
"""Verbs of a contest that two shares of the vote tell: "beat her by 54% to 46%"."""

SUBGROUPED = frozenset({"unemployment", "inflation", "turnout", "poverty", "approval", "fatality", "efficacy", "growth"})
"""Rates that are told of all and of some: of the young, of food."""

USUAL = row(
    """annual national monthly current overall official average record headline high low final total voter yearly quarterly
    rising falling latest country world global federal preliminary provisional strong weak new first second"""
)
"""Words before a rate that do not say of whom."""

FOR, AGAINST = "those in favour", "those against"
"""The two sides of a question put to the vote."""

ANSWERS = {"yes": FOR, "no": AGAINST}
"""What is ticked on a ballot -> the side that it is a vote for."""

ROUNDS = (
    ("first round", "first round"),
    ("first-round", "first round"),
    ("first - round", "first round"),
    ("second round", "run-off"),
    ("second-round", "run-off"),
    ("second - round", "run-off"),
    ("run-off", "run-off"),
    ("run - off", "run-off"),
    ("runoff", "run-off"),
)
"""Words for the round of an election -> its name: a share of one is none of the other."""

OPPOSES = row("oppose reject refuse")
"""Verbs of those who vote against what is asked."""

WINS = row(
    """win take get receive secure poll garner score obtain gain collect claim capture lead trail have attract earn draw fetch
    bag notch poll amass log slump slip climb rise fall drop jump be stand slide plunge sink"""
)
"""Verbs of which the subject is the one whom a share of the vote is for."""

PLACED = row("credit finish end trail stand lie sit come lead be put place show leave follow open start close remain")
"""Verbs of those who are so far in a count "with", "on" or "at" a number of votes."""

GIVES = row("give hand award allot assign credit")
"""Verbs of which the one whom votes are for is the receiver: "that gave Pell 3,100"."""

AREAS = row("constituency precinct district ward county municipality parish borough seat station province region")
"""What votes are counted by, one after another."""

RESULTS = row("result return figure tally count vote total")
"""What comes in from the areas of an election."""

POLLED = row("win poll garner")
"""Verbs of which a bare percentage is a share of the vote, where a name is the subject."""

RESPONDENTS = row("ask poll survey question interview canvass quiz respond answer")
"""What is done to, and by, those whose opinion is asked."""

MONETARY = row("bank interest lending borrowing lend borrow policy monetary fed benchmark")
"""Words beside a "rate" or a "cost" of money that make it the interest rate."""

SUPPORTS = row("back favour favor support choose prefer pick endorse approve")
"""Verbs of which those asked are the subject, and the one they would vote for the object."""

POLLS = row("poll survey pollster polling")
"""Words that make a share of the vote what people say they would do."""

WITHIN = row("to in into from for")
"""Prepositions that narrow what rises or falls to one market: "exports to Denmark"."""

TAKEN_OFF = row("strike deduct subtract remove discount annul void disallow add")
"""Verbs that take votes or seats off what somebody has, or add to it."""

LOSES = row("lose shed concede cede forfeit surrender")
"""Verbs of seats that somebody no longer has."""

SCORED_OVER = index(
    {"career": "career lifetime all-time", "season": "season campaign term", "match": "match game half quarter innings"}
)
"""Words for the stretch that points and goals are counted over."""

THAT_FIGURE = row("figure share proportion percentage number rate estimate cost bill total amount level")
"""What a second source puts at another value: "the firm put the figure at 61 per cent"."""

PUTS = row("put be estimate give place peg set reckon quote")
"""Verbs of giving another value for a figure just told."""

ARRIVES = frozenset({"arrive at", "come up with", "come out with", "settle on", "end up with"})
"""What a second source does with another value for a figure just told."""

STATE = row("state government treasury")
"""Holders of a stake that go without a name."""

KEEPS = row("have own operate run boast possess maintain")
"""Verbs of which the subject has what is counted."""

FIRES = row("fire blaze wildfire bushfire flame perimeter inferno edge")
"""What crews contain, or as much of it as they say."""

PARTIES = row("party alliance coalition bloc camp")
"""Nouns of those who stand for election: where they stand at so much per cent, that is their share of the vote."""

SORTS_OF = row("illness disease infection case covid symptom form type sort strain variant kind plague")
"""Nouns that a rate is told of and that say less than what narrows them: "severe illness", "the new strain"."""

WARDED_OFF = row("prevent stop avert ward block reduce avoid curb")
"""Verbs of what something is so effective "at" doing."""
