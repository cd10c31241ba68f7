"""The words of time expressions: what each surface form stands for. Data only; a new word is one new entry."""

from __future__ import annotations


def words_in(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAY_NAMES = tuple(WEEKDAYS)
"""By number, Monday first."""
WEEKDAY_ABBREVIATIONS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAY_PARTS = {
    "morning": "MO", "mornings": "MO", "dawn": "MO", "forenoon": "MO", "lunchtime": "MI", "afternoon": "AF",
    "evening": "EV", "dusk": "EV", "night": "NI",
}  # fmt: skip

CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
HUNDREDS = {"hundred": 100, "thousand": 1000}
VAGUE = ("several", "many", "few", "some", "recent")
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

CALENDAR_UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year",
    "decade": "decade", "decades": "decade", "century": "century", "centuries": "century", "weekend": "weekend",
    "weekends": "weekend", "night": "night", "nights": "night",
}  # fmt: skip
CLOCK_UNITS = {"hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "seconds": "second"}
ADJECTIVES = {
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "hourly": "PT1H",
    "nightly": "P1D",
}
ZONES = (
    "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt",
    "ist", "jst", "aest", "aedt", "msk",
)  # fmt: skip

INNER = ("of", "in", "to", "and", "on", "or", "from")
"""Small words that stand inside expressions, never first."""

HOLIDAYS = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "valentine's day": (2, 14), "halloween": (10, 31),
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "st. patrick's day": (3, 17), "bastille day": (7, 14), "fourth of july": (7, 4), "may day": (5, 1), "juneteenth": (6, 19),
    "armistice day": (11, 11),
}  # fmt: skip
"""Holidays on a fixed day: month and day."""
FLOATING_HOLIDAYS = {
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "presidents' day": (2, 0, 3), "mother's day": (5, 6, 2), "columbus day": (10, 0, 2),
    "martin luther king jr. day": (1, 0, 3),
    "black friday": (11, 3, 4),
}  # fmt: skip
"""Holidays on the nth weekday of a month: month, weekday, which (-1 is the last)."""
EASTER_DAYS = {"easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46}
"""Days after Easter Sunday."""
AFTER_HOLIDAY = {"black friday": 1}

FUTURE = words_in(
    """
    will shall ll due scheduled slated tomorrow upcoming forthcoming postponed begin begins starts opens reopens resume
    resumes reconvenes convenes expires closes ends
    """
)
"""Words that put the day after them ahead of the writer."""
PROBABLE = words_in(
    """
    would plans planned plan planning expected expects intends deadline hopes aims should could may might schedules
    leaves arrives returns faces takes gets holds meets heads hosts headed
    """
)
"""Words that do so unless the day has only just been: plans, reported speech, the present tense of headlines."""
ASKING = words_in(
    """
    called urged asked ordered invited agreed promised vowed pledged decided intended threatened prepared hoped wanted told
    offered refused voted summoned subpoenaed appealed sought
    """
)
"""Past verbs whose infinitive lies ahead of them ("called on supporters to gather on Friday")."""
CLAUSE_OPENERS = words_in("but that which who while when because if although though whether where whose until unless")
"""Words that begin a clause with a verb of its own."""
PERFECT = words_in("have has had 've")
TO_BE = words_in("is are was were be")
AHEAD = {
    "to": (), "due": (), "scheduled": (), "planned": (), "expected": (), "slated": (), "set": ("for", "to"),
    "called": ("for",), "going": ("to",),
}  # fmt: skip
"""After a form of to be: ahead of the writer ("is to meet", "is set for"), if one of the words follows that are named."""
PAST = words_in(
    """
    was were had did said told began met took came went saw left held gave made got found put ran rose fell led sent won
    lost kept became brought built bought broke chose drew drove ate fought flew grew heard hit hurt knew lay let meant
    paid quit read rode sang sank sat shot shut spoke spent stood struck swore taught thought threw understood woke wore
    wrote spread overturned shook sold swept cut set up stole sought tore withdrew oversaw upheld
    """
)
"""Irregular past forms; regular ones end in "ed"."""
NOT_PAST = words_in("red need feed seed speed breed indeed united hundred sacred naked shed bed fed exceed succeed proceed")
AUXILIARIES = words_in("be been being will would to have has 'll ’ll can could may might must should shall get gets")

RELATIONS = {
    "since": "since", "from": "since", "starting": "since", "beginning": "since", "until": "until", "till": "until",
    "til": "until", "through": "until", "by": "by", "before": "before", "ahead": "before", "prior": "before",
    "pre": "before", "after": "after", "following": "after", "post": "after", "during": "during", "throughout": "during",
    "over": "during", "within": "during", "between": "since",
}  # fmt: skip
"""The word right before an expression, and what it makes of the days."""

COUNTED = words_in(
    """
    people men women children troops soldiers police deaths dead wounded injured percent per dollars pounds euros yen
    votes seats km miles metres meters feet tons tonnes degrees times pages points jobs homes houses residents civilians
    families students workers participants protesters refugees migrants migrant more others different such hp cc mg kg
    watts mw m ft volunteers employees staff members officers prisoners passengers copies words calories tickets fans
    spectators delegates supporters patients victims households properties acres hectares barrels vehicles cars buildings
    schools cases
    """
)
"""Words after a four-digit number that make it a count or a measure."""
ABBREVIATIONS = words_in(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun mr mrs ms dr prof
    rev hon st gen col maj capt cmdr lt sgt adm gov sen rep no vs inc ltd corp jr sr mo conn mass calif fla ill mich wis
    minn ariz ala ga va
    """
)
"""Words whose full stop does not end a sentence."""
