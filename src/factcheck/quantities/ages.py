"""Whether a number without "years old" is somebody's age: "aged 52", "Jane Roe, 41,", "who was 10"."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import row

_SAID = re.compile(
    r"\b(?:aged?|ages|the age of"
    r"|(?:men|women|boys|girls|brothers|sisters|teenagers|suspects|victims|students|children),(?= \d{1,2},? and \d))"
    r"(?: of| from| between)? (?:\d{1,2}(?:, \d{1,2}){0,4},? (?:and|or|to) )?$"
)
_NAMED = re.compile(r"(?:^|[^\w])(?:(?:[A-Z][\w.'’-]*|[a-z]{2,3}) )?([A-Z][\w'’-]+)(?:,? (?:Jr|Sr)\.|,? I{1,3}V?)?, $")
_AFTER_NAME = re.compile(r"(?:, |,? (?:and|who|of|from|was|is|told|said) ?|[.,)](?:\s|[\"'”’]|$)|$)")
_BODIES = row(
    """party alliance front union group board democrats republicans greens league coalition movement court council congress
    assembly senate states kingdom city county province region government committee"""
)
_SOMEBODY_IS = re.compile(
    r"\b(?:he|she|who|i) (?:is|was|am|will be|would be|would have been|(?:(?:had )?just |had )?turned|turns)"
    r" (?:only |just |now |then |about |nearly )?$"
)
_END = re.compile(r"\s*(?:[.,;!?)]|when|at the time|by\b|and\b|but\b|years? old|next|this|last|$)")
_IS = re.compile(r"\b(?:is|was|were) (?:only |just |about |nearly )?$")
_THEN = re.compile(r" (?:when|at the time)\b")


def is_age(text: str, folded: str, start: int, number: int, end: int, digits: bool) -> bool:
    """Whether the bare number at `number:end`, whose hedge begins at `start`, is an age. `digits`: it is not in words."""
    if _SAID.search(folded, max(0, start - 40), number) or " age" in f" {folded[start:number]}":
        return True
    if digits and start == number and (named := _NAMED.search(text, max(0, start - 40), start)):
        return named[1].lower() not in _BODIES and _AFTER_NAME.match(text, end) is not None
    if _IS.search(folded, max(0, number - 16), number) and _THEN.match(folded, end):
        return True
    return _SOMEBODY_IS.search(folded, max(0, number - 50), number) is not None and _END.match(folded, end) is not None
