"""Words that say whether a figure is the whole, a part, an addition, or no present fact at all."""

from __future__ import annotations

from factcheck.lexicon.rows import row

ADDED_BEFORE = row("another additional further extra")
"""Before the number or its noun: "another 5,000", "an additional 40 officers"."""

ADDED_AFTER = row("more additional extra further")
"""Between the number and its noun, or after it: "200 more troops"."""

PART_OF = (
    "among them",
    "of them",
    "of those",
    "of these",
    "of whom",
    "of which",
    "among those",
    "among the",
    "including",
    "of the dead",
    "amongst them",
    "include",
    "includes",
    "included",
    "some of whom",
    "of the victims",
    "of its",
    "of his",
    "of their",
)
"""Phrases that make the figure beside them a part of what was said before."""

MAKES_UP = row("account_for make_up constitute comprise form represent")
"""Verbs by which some are so many of a whole."""

SHARES = row(
    """half third quarter fifth sixth eighth tenth percent % cent majority minority most some none many few part one any several
    neither rest fraction share proportion two-third two-thirds three-quarter out either handful dozen dozens number"""
)
"""What a share is said with: the number after its "of" is the whole, whatever happened to the share."""

OF_STATES = row(
    """dead bodies corpses injured wounded hurt missing victims survivors arrested detained deaths casualties displaced infected
    sick"""
)
"""After "of the": the figure is a part of those."""

PREVIOUSLY = (
    "up from",
    "down from",
    "compared with",
    "compared to",
    "rather than",
    "instead of",
    "against the",
    "from an earlier",
    "earlier estimate",
    "earlier figure",
    "previous figure",
    "previous",
    "previously",
    "initially",
    "originally",
    "earlier put",
    "increase from",
    "rise from",
    "decrease from",
    "drop from",
    "higher than the",
    "lower than the",
    "from about",
    "versus",
)
"""Phrases before a figure that make it an earlier value of what the figure before it says."""

AT_THE_TIME = ("when", "at the time", "at that time", "back then", "at his death", "at her death", "at their death")
"""Phrases after an age that make it the age at another time than the article's."""

FIRST_SAID = (
    "initial reports",
    "initial report",
    "first reports",
    "early reports",
    "earlier reports",
    "initial accounts",
    "initially",
    "at first",
    "originally",
)
"""Phrases that open what was said at first; where the sentence goes on to what was said since, it holds no more."""

SINCE_THEN = row("but however later since subsequently now yet")
"""Words that turn from what was said at first to what holds."""

DIFFERENCE = (
    "more than the",
    "fewer than the",
    "less than the",
    "less than it",
    "more than it",
    "less than expected",
    "more than expected",
    "less than planned",
    "more than planned",
    "short of",
    "above the",
    "below the",
    "ahead of",
    "behind the",
    "over the limit",
    "over capacity",
    "too many",
    "adrift",
    "clear of",
)
"""Phrases after a number that make it a difference between two others."""

ANOTHER = row("another separate similar earlier previous different unrelated other past second former comparable")
"""Before a noun for a happening: it is not the one that the article is about."""

CITYWIDE = (
    "across the city",
    "across town",
    "around the city",
    "throughout the city",
    "in the city",
    "citywide",
    "city - wide",
)
FOR_DAYS = (
    "since",
    "over the weekend",
    "this weekend",
    "so far this year",
    "this year",
    "this month",
    "this week",
    "overnight",
)
"""Together they tell of all harm in a town over some days: no count of one incident."""

HAPPENINGS = row("incident case occasion instance move episode disaster tragedy outbreak attempt scandal deal")
"""Nouns for whatever happened, beside those for causes and events."""

OF_SAYING = frozenset({"report", "statement", "survey", "result", "meeting"})
"""Classes of events that tell of a happening: an earlier report gives an earlier figure of the same."""

CAPACITY = row(
    """capacity licensed licence certified maximum accommodate seating seat_up_to built_to_carry designed permit
    capable able_to_carry rated legal_limit hold_up_to licensed_to_carry fit"""
)
"""What something may or can hold, carry or reach, not what it does."""

ALLOWED = row("allowed permitted authorised authorized")
"""What may be: a capacity where nobody is allowed to do something ("200 more than permitted", "allowed to carry 900")."""

HOLDS = row("carry hold seat accommodate house fit sleep store take")
"""What a thing can do is its capacity: "can hold 900 people"."""

SEATS = row("seat accommodate sleep")
"""Verbs that say of a hall, a boat or a house how many it is made for: "the hall seats 900"."""

THRESHOLD = row("threshold minimum majority quorum hurdle barrier cut-off limit ceiling cap")
"""A mark that has to be cleared, kept or not passed."""

NEEDS = row("need require")
"""What somebody needs is a threshold: "needs 50% of the vote to win"."""

TARGET = row(
    """target goal aim pledge pledged promise promised plan planned plans hope hopes hoped seek seeking proposal proposed intend
    intends intended want wants wanted vow vowed budgeted ask asking demand demanded schedule scheduled"""
)
"""What is meant to be."""

FORECAST = row(
    """forecast expect expected expects predict predicted predicts projected projection likely anticipate anticipated
    on_course course would will could may might poised prediction outlook set_to"""
)
"""What is yet to be."""

PER_DAY = (
    "a day",
    "per day",
    "each day",
    "every day",
    "daily",
    "a week",
    "per week",
    "weekly",
    "each week",
    "every week",
    "a month",
    "per month",
    "monthly",
    "each month",
    "every month",
    "a year",
    "per year",
    "annually",
    "each year",
    "every year",
    "an hour",
    "in a single day",
    "in one day",
    "in a day",
    "in 24 hours",
    "per hour",
    "per person",
    "per head",
    "per capita",
    "each",
    "apiece",
    "per share",
    "a share",
    "per ticket",
    "a piece",
    "a night",
    "per tonne",
    "a barrel",
    "per barrel",
    "a litre",
    "per litre",
    "a head",
)
"""Phrases after a figure that make it a rate."""

AT_FIRST = row("initially originally at_first")
EARLIER = row("earlier previously")
"""When something was said that is no longer; the second with "had"."""

FORMERLY = ("before", "previously", "until now", "last time", "beforehand", "in the last parliament", "at the last election")
"""Phrases that end a clause on what was before."""

FEARS = row("fear believe think presume suspect assume suppose dread worry")
"""Verbs that say of harm that it may have been done: "feared dead", "thought to have died"."""

MAY = row("may might could")
"""What leaves open whether harm was done: "may have killed 300"; a count that could rise is yet to be."""

DOUBTED = row(
    """feared presumed probably possibly likely perhaps presumably possible potential probable suspected supposed believed
    thought"""
)
"""Words beside a count of harm that leave open whether it was done."""

AT_ONCE = ("on the spot", "at the scene", "on the scene", "instantly", "outright", "at once", "immediately", "on impact")
"""Phrases after a death that came at once."""

LATER = (
    "in hospital",
    "in hospitals",
    "in the hospital",
    "at hospital",
    "at the hospital",
    "on the way to",
    "en route to",
    "of their injuries",
    "of their wounds",
    "from their injuries",
    "from their wounds",
)
"""Phrases after a death that came later: those who died so are never all."""

LATER_ON = row("hospital hospitals later injuries wounds clinic overnight")
"""Words that tell of deaths after those that came at once."""
