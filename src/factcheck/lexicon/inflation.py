"""Words of inflation: what goes up when everything does, over which stretch of time it is told, and in which month."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import row

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"
)  # fmt: skip

READINGS = re.compile(r"(?i)\b(?:inflation|consumer prices?|cost of living|price growth|producer prices)\b")
"""Words of which an article on inflation has more than one."""

_CONSUMERS = row("price index increase rise climb life good service consumer shopper basket")
_SURELY = ("consumer price", "consumer price index", "living cost", "cost living", "living", "price level")
_MAKERS = row("producer manufacturer wholesaler factory wholesale")

LEVELS = (
    dict.fromkeys((*_CONSUMERS, *_SURELY), "")
    | dict.fromkeys(_MAKERS, "producer")
    | dict.fromkeys((f"{word} price" for word in (*_MAKERS, "gate", "factory gate", "factory-gate")), "producer")
    | {"producer price index": "producer", "ppi": "producer", "core": "core", "food": "food"}
)
"""What is said to have gone up -> whose prices these are, empty for those that consumers pay."""

SURE = frozenset((*_SURELY, *(word for word in LEVELS if word.endswith(("price", "price index")) and word != "price")))
"""Those of them that tell of inflation in any article."""

FORETELLING = row("poll survey median economist analyst forecast forecaster consensus panel expect predict")
"""Words of those who say what a rate will be, and who name it so no more."""

LINKS = (",", ";", "and", "while", "but", "or")
"""What stands between two rates that are told over two stretches."""

_NAMED = "|".join(MONTHS)

OVER_YEAR = re.compile(
    rf"\byear(?:[- ]| - )(?:on|over|to)(?:[- ]| - )year\b|\b(?:on|over) the year\b|\bannual(?:ly|ized|ised)?\b|\byearly\b"
    rf"|\b(?:a|one|the) year (?:ago|before|earlier|previously)\b|\bin (?:a|the) year\b|\b(?:12|twelve) months\b"
    rf"|\b(?:than|with|from|on) (?:in )?(?:last (?:{_NAMED})|(?:{_NAMED}) (?:\d{{4}}|last year))\b|\b(?:of|than) last year\b"
)
OVER_MONTH = re.compile(
    rf"\bmonth(?:[- ]| - )(?:on|over|to)(?:[- ]| - )month\b|\b(?:on|over|for) the month\b|\bmonthly\b|\bthan a month\b"
    rf"|\b(?:single|one) month\b|\b(?:{_NAMED}) alone\b|\b(?:with|on|from|over) (?:{_NAMED})\b(?! \d{{4}})"
    rf"|\bthan (?:in )?(?:{_NAMED})\b"
)
"""What says that a rate is over a year, or over a month."""

MONTH = re.compile(rf"\b(?:in|for|to|during) (?:the year to )?({_NAMED})\b|\b(?:in the|a|one) month (?:before|earlier)()\b")
"""The month that a rate ends in, or, with an empty group, that it is of the month before."""
