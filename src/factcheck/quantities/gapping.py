"""A number behind a name in a list that leaves its verb unsaid: "Norway sent 34 skiers, Sweden 29 and Finland 17"."""

from __future__ import annotations

import re

from factcheck.quantities.context import FUNCTION

_WORD = r"[^\W\d_][\w.'’&-]*"
_CAPITAL = r"(?=[^\W\d_])(?![a-zà-ÿ])" + _WORD
_NAME = rf"(?:{_CAPITAL})(?: (?:(?:of|de|du|del|la|and the|&) )?{_CAPITAL}){{0,4}}"
_NUMBER = r"\d[\d,.]*"
_BREAK = r"(?:, and | and |, while | while |, but | but |[,;] )"
_BY = r"(?:(?:in|at|from|for|to|on|of) )?(?:[Tt]he )?"

_GOES_ON = re.compile(
    rf"(?P<lead>[^,;:.!?()\d\n]{{0,80}}?)(?P<break>{_BREAK}){_BY}(?P<name>{_NAME})(?: (?:just|only|about|some|had|with))?,? "
)
_ENDS = re.compile(r" ?(?:$|[,;.)!?\n](?!\d)|(?:and|while|but|each|respectively)\b)")
_HEADED = re.compile(rf"(?:^|[.!?\n])[ \t\"“]*(?:[Tt]he )?(?P<name>{_NAME}) $")
_NAMED = re.compile(rf"(?<![\w.])(?P<name>{_CAPITAL})")
_PAIR = re.compile(rf"{_NUMBER}(?:, | and ){_NAME} {_NUMBER}(?!\w|{_BREAK}{_BY}{_NAME} \d)")
_CLAUSE = re.compile(r"(?:^|[.!?;:\n])[^.!?;:\n]*$")
_REACH = 160
"""Characters before a list in which the name stands that its first figure is for."""

_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_TELLING = 10.0
"""A number from which on it is no name where only "and" leads to it: not "an hour of Marl and Kelt 2"."""


def goes_on(text: str, known: tuple[int, int], start: int, end: int, value: float) -> bool:
    """Whether the number `start:end` is that of the next name in the list that the figure `known` belongs to."""
    lead = _GOES_ON.fullmatch(text, known[1], start)
    if lead is None or not _ENDS.match(text, end) or _YEAR.match(text[start:end]):
        return False
    if lead["break"] == " and " and lead["lead"] and value < _TELLING:
        return False
    clause = _CLAUSE.search(text, max(0, known[0] - _REACH), known[0])
    before = [m["name"] for m in _NAMED.finditer(clause[0]) if m["name"].lower() not in FUNCTION] if clause else []
    return bool(before) and not set(before) & set(lead["name"].split())


def opens_a_pair(text: str, start: int) -> bool:
    """Whether a number is the first of two behind a name each, with no verb: a result, two titles ("Rovers 2, United 1")."""
    return bool(_HEADED.search(text, max(0, start - 60), start) and _PAIR.match(text, start))
