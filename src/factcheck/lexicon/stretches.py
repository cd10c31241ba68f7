"""Patterns of the stretches of time over which business is told, and the one name of each."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NTH = {"first": "first", "opening": "first", "second": "second", "third": "third", "fourth": "fourth", "final": "fourth",
        "closing": "fourth"}  # fmt: skip
_QUARTERS = {word: f"{nth} quarter" for word, nth in _NTH.items()} | {"": "quarter"}
_HALVES = {"first": "first half", "opening": "first half", "second": "second half"}
_ENDS = (("march", "first"), ("june", "second"), ("september", "third"), ("december", "fourth"))
_BY_END = {month: f"{nth} quarter" for month, nth in _ENDS}
_BY_NUMBER = dict(zip("1234", ("first quarter", "second quarter", "third quarter", "fourth quarter"), strict=True))
_MONTHS = {"three": "first quarter", "3": "first quarter", "six": "first half", "6": "first half", "nine": "nine months",
           "9": "nine months"}  # fmt: skip

PERIODS: tuple[tuple[re.Pattern[str], str | Mapping[str, str]], ...] = (
    (re.compile(rf"\b({'|'.join(_NTH)})[- ](?:fiscal[- ]|financial[- ])?quarter\b(?! of a| century)"), _QUARTERS),
    (re.compile(r"\bq([1-4])\b"), _BY_NUMBER),
    (re.compile(rf"\b(?:first|opening) ({'|'.join(_MONTHS)}) months\b"), _MONTHS),
    (
        re.compile(r"\b(?:three|3) months (?:to|ended|ending|through|until)(?: the end of)? (march|june|september|december)\b"),
        _BY_END,
    ),
    (
        re.compile(
            r"\b(?:january|april|july|october)(?: (?:to|and|through) |-)(?:the end of )?(march|june|september|december)\b"
        ),
        _BY_END,
    ),
    (re.compile(r"\b(march|june|september|december) quarter\b"), _BY_END),
    (re.compile(r"\b(?:fiscal[- ])?quarter(?:ly)?()\b(?! of a| century)"), _QUARTERS),
    (re.compile(r"\b(first|opening|second)[- ]half\b"), _HALVES),
    (re.compile(r"\bhalf-year(?:ly)?\b|\bhalf year\b|\b(?:six|6) months\b"), "half"),
    (re.compile(r"\b(?:nine|9) months\b"), "nine months"),
    (re.compile(r"\bfull[- ]year\b|\b(?:annual|annually|yearly)\b|\b(?:fiscal|financial|business) year\b"), "year"),
    (re.compile(r"\b(?:for|in|over|of|last|the) (?:the |last )?(?:full )?year\b(?! (?:ago|before|earlier))"), "year"),
    (re.compile(r"\b(?:a|per|each|every) year\b(?! (?:ago|before|earlier))"), "year"),
    (re.compile(r"\bmonthly\b|\b(?:in|for|last) (?:the |last )?month\b"), "month"),
    (re.compile(r"\bweekly\b|\b(?:in|for|last) (?:the |last )?week\b"), "week"),
)
"""A pattern in lower case, and the name of the stretch, or the name by what the pattern's group holds."""

BARE = frozenset({"", "quarter", "half"})
"""Stretches of which the article must say which it is."""

SINCE = (
    (re.compile(r"\byear[- ](?:on|over)[- ]year\b|\bon the year\b|\b(?:a|the|one) year (?:ago|before|earlier)\b"), "year"),
    (re.compile(r"\bmonth[- ](?:on|over)[- ]month\b|\bon the month\b|\b(?:a|the|one) month (?:ago|before|earlier)\b"), "month"),
    (re.compile(r"\b(?:first|second|third|fourth|last|previous)?[- ]?quarter(?:ly)?\b(?! of a)"), "quarter"),
    (re.compile(r"\b(?:this|last|past|a|the|per|previous) year\b|\bannual(?:ly)?\b|\byear-on-year\b|\b12 months\b"), "year"),
    (re.compile(r"\b(?:this|last|past|a|the|previous) month\b|\bmonthly\b|\bmonth-on-month\b"), "month"),
    (re.compile(r"\b(?:this|last|past|a|the|previous) week\b|\bweekly\b"), "week"),
    (re.compile(r"\bdecade\b|\bsince\b|\bover the (?:last|past)\b"), "longer"),
)
"""Patterns of the stretch of time that a movement is over, and its name."""

AT_MOST = ("as much as", "by as much as")
"""Words by which a movement is the furthest that something went, not how far it is."""

RECORDS = frozenset({"record", "bad", "first", "not", "never", "unprecedented"})
"""Words beside a "since" that says how long nothing has gone as far, not over how long this went."""
