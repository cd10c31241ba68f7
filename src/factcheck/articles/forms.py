"""The forms of dates, times and whatever else stands on a publication line or in a dateline, as tables of patterns."""

from __future__ import annotations

import re

from factcheck.lexicon.speech import STATEMENT_HEADS

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

DATE_FORMS = (
    rf"(?<![\d/.-]){_YEAR}(?P<mark>[-/.])(?P<number>[01]?\d)(?P=mark){_DAY}(?=T\d\d:|[^\d/-]|$)",
    rf"(?<![\d/.-]){_DAY}(?:\s+of\s+|[\s.-]+){_MONTH},?[\s-]*{_YEAR}(?!\d)",
    rf"\b{_MONTH}\s*{_DAY}\s*,?\s+{_YEAR}(?!\d)",
    r"(?<![\d/.-])(?P<first>[0-3]?\d)(?P<mark>[/.])(?P<second>[0-3]?\d)(?P=mark)(?P<year>(?:19|20)\d\d)(?![\d/])",
)
"""Forms that name a day in full. The last is read only where it can be read one way."""

COARSE_FORMS = (
    rf"(?<![\d/.-]){_YEAR}-(?P<number>[01]\d)(?![\d-])",
    rf"\b{_MONTH}\s*,?\s+{_YEAR}(?!\d)",
    rf"(?<![\d/.-]){_YEAR}(?![\d/-])",
)
"""Forms that name a month or a year: read where a field is known to hold a date, never from a line of text."""

YEARLESS_FORMS = (
    rf"\b{_MONTH}\s*{_DAY}(?![\d,]*\d)",
    rf"(?<![\d/.-]){_DAY}(?:\s+of)?\s+{_MONTH}",
)

LABELS = (
    (
        r"(?:first\s+|originally\s+)?published|date\s+published|(?:publication|release|issue)\s+date|date\s+of\s+(?:issue|release)",
        "published",
    ),
    (r"posted|issued|filed|created|released?|dated?", "published"),
    (r"(?:last\s+)?(?:updated|modified)|edited|update", "updated"),
)
"""What a publication line calls its date. A date that is called published goes before one that is called updated."""

ZONE = r"(?:gmt|utc|bst|cet|cest|eet|eest|msk|ist|pkt|jst|sgt|hkt|sast|wat|eat|a?[ecmp][sd]?t|a?est|aedt|nzd?t|z)"

PAPERS = "|".join(re.escape(head).replace(r"\ ", r"\s+") for head in sorted(STATEMENT_HEADS, key=len, reverse=True))
"""What a body calls the paper that it puts out itself."""

FILLERS = (
    r"\d+\s*-?\s*min(?:ute)?s?(?:\s+read)?",
    r"local\s+time|at|on|the|by",
    r"(?:[+-]\d{2}:?\d{2})",
    rf"{ZONE}(?:[+-]\d{{1,2}})?",
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",
    rf"(?:{PAPERS})(?:\s+no\.?\s*\d+)?",
    r"(?:no|nr|issue|vol|volume)\.?\s*\d[\d,]*|(?:late|early|first|second|final|morning|evening|city)\s+edition",
    r"(?:founded|established|since|est\.?)\s+(?:in\s+)?1[5-9]\d\d",
    r"[£€$¥]\s?\d+(?:\.\d\d)?|\d+(?:\.\d\d)?\s*(?:cents?|pence|p|francs?|euros?|dollars?|pounds?|rupees?|kroner?)",
)
"""What else may stand on a publication line and says nothing of whose it is: zones, weekdays, papers, numbers, prices."""

TIME = (
    r"(?P<hour>[0-2]?\d)[:.h](?P<minute>[0-5]\d)(?:[:.][0-5]\d(?:\.\d+)?)?\s*(?P<half>[ap]\.?\s?m\b\.?)?"
    r"|(?P<hour12>1?\d)\s*(?P<half12>[ap]\.?\s?m\b\.?)"
    rf"|(?P<hour4>[0-2]\d)(?P<minute4>[0-5]\d)\s*(?:hrs|hours|(?={ZONE}\b))"
)
