"""Whether a number without "years old" is somebody's age: "aged 52", "Jane Roe, 41,", "men under 40", "who was 10"."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import row
from factcheck.quantities.context import FUNCTION
from factcheck.quantities.dates import WEEKDAYS
from factcheck.quantities.folding import words_after, words_before

_AN_AGE = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SAID = re.compile(
    rf"\b(?:aged?|ages|the age of)(?: of| from| between)? (?:{_AN_AGE}(?:, {_AN_AGE}){{0,4}},? ?(?:and|or|to) )?$"
)
_ROW = re.compile(
    r"\b(?:aged?|ages|(?:men|women|boys|girls|brothers|sisters|sons|daughters|teenagers|suspects|victims|students|children|pair"
    r"|couple|twins|trio),)"
    r" (?:\d{1,2}, ){0,5}(?:\d{1,2},? )?(and )?$"
)
_ROW_GOES_ON = re.compile(r"(?:, \d{1,2}){0,4},? and \d{1,2}(?=[,.;:)]|$)")
_ROW_ENDS = re.compile(r"[,.;:)]|$")
"""A row of ages: "aged 25, 48 and 64", "his brothers, 12 and 14, "."""
_NAMED = re.compile(
    r"(?:^|[^\w])(?:(?:[A-Z][\w.'’-]*|[a-z]{2,3}) )?([A-Z][\w'’-]+)(?:,? (?:Jr|Sr)\.|,? I{1,3}V?)?, (?:now |then |just )?$"
)
_BRACKETED = re.compile(r"(?:^|[^\w])([A-Z][\w'’-]+) (?:[A-Z][\w.'’-]* )?([A-Z][\w'’-]+) [(\[]$")
_AFTER_NAME = re.compile(r"(?:, |,? (?:and|who|of|from|was|is|told|said) ?| at the time\b| when\b|[.,;)](?:\s|[\"'”’]|$)|$)")
_BODIES = row(
    """party alliance front union group board democrats republicans greens league coalition movement court council congress
    assembly senate states kingdom city county province region government committee list bloc federation labour labor tories
    conservatives liberals socialists communists nationalists independents others
    forces army navy police guard brigade battalion regiment"""
)
_OF_THEM = re.compile(r" of (?:them|those|these|whom|which|the)\b")
"""What follows a number of some, behind a day or a clause: "on Saturday, 19 of them were inside"."""

_NOT_FIRST = row("the new north south east west united saudi sri great costa puerto")
"""First words of the names of countries and bodies, which share out medals and seats as people have ages."""
_TALLY = re.compile(
    r"\b(?:seats?|votes?|medals?|points?|goals?|runs?|wickets?|mandates?|delegates?|per ?cent)\b|%"
    rf"|\b(?:{'|'.join(sorted(_BODIES))}),? (?:won |took |got |has |had )?\d"
)
"""What tells that a list shares something out: what is shared, or a body with its number."""
_FROM, _LINK = re.compile(r" (from|of) "), 12
"""What ties a number to a place, and the characters before a name in which it does so too."""

_OF_PEOPLE = re.compile(
    r"\b(?:sons?|daughters?|child(?:ren)?|brothers?|sisters?|wife|husband|mother|father|parents?|siblings|twins|cousins?"
    r"|grand\w+|victims?|killed|died|dead|named|identified|survived|injured|missing|arrested|charged|aged?|year-old|boys?"
    r"|girls?|m[ae]n|wom[ae]n|students|suspects|crew)\b"
)
_LISTED, _LIST = 60, 240
"""Characters before a name in which a semicolon tells of a list, and in which a list says what it is of."""

_FOLK = row(
    """men women boys girls children people those anyone everyone everybody all adults kids teenagers youngsters males females
    persons residents citizens patients workers drivers voters players students migrants civilians"""
)
_LIMITS = frozenset({"under", "over", "above", "below", "just under", "just over"})
_OLDER = re.compile(r",? (?:and|or) (?:younger|older)\b")
_OLD_AS = re.compile(r"\bas (?:young|old) as $")
_AND_OVER = re.compile(r",? (?:and|or) (?:over|under|above|below|up)\b")
_CHILD_OF = re.compile(r"\b(?:man|woman|boy|girl|child|lad|youth|son|daughter|toddler|teenager) of $")

_SOMEBODY_IS = re.compile(
    r"\b(?:he|she|who|i) (?:is|was|am|will be|would be|would have been|(?:(?:had )?just |had )?turned|turns)"
    r" (?:only |just |now |then |about |nearly )?$"
)
_SOMEONE = re.compile(
    r"\b(?:man|woman|boy|girl|teenager|baby|toddler|child|husband|wife|son|daughter|brother|sister|mother|father|uncle|aunt|cousin"
    r"|grand(?:mother|father|son|daughter)|nephew|niece|friend|neighbou?r|pensioner|student|pupil|driver|suspect|widow|girlfriend"
    r"|boyfriend|fianc[eé]e?), $"
)
_END = re.compile(r"\s*(?:[.,;!?)]|when|at the time|by\b|and\b|but\b|years? old|next|this|last|$)")
_IS = re.compile(r"\b(?:is|was|were) (?:only |just |about |nearly )?$")
_THEN = re.compile(r" (?:when|at the time)\b")


def is_age(text: str, folded: str, start: int, number: int, end: int, digits: bool) -> bool:
    """Whether the bare number at `number:end`, whose hedge begins at `start`, is an age. `digits`: it is not in words."""
    if _SAID.search(folded, max(0, start - 40), number) or " age" in f" {folded[start:number]}":
        return True
    if digits and start == number and (listed := _ROW.search(folded, max(0, start - 60), start)):
        return (_ROW_ENDS if listed[1] else _ROW_GOES_ON).match(folded, end) is not None
    if digits and start == number and (named := _NAMED.search(text, max(0, start - 40), start)):
        return _belongs(text, folded, named, end)
    if digits and start == number and (named := _BRACKETED.search(text, max(0, start - 48), start)):
        return folded[end : end + 1] in (")", "]") and _is_person(folded, named)
    if _IS.search(folded, max(0, number - 16), number) and _THEN.match(folded, end):
        return True
    if digits and start == number and _SOMEONE.search(folded, max(0, start - 16), start):
        return _AFTER_NAME.match(text, end) is not None
    if _of_folk(folded, start, number, end):
        return True
    return _SOMEBODY_IS.search(folded, max(0, number - 50), number) is not None and _END.match(folded, end) is not None


def _belongs(text: str, folded: str, named: re.Match[str], end: int) -> bool:
    """Whether the number behind a name and a comma is the age of who is named, not what a body has got."""
    at = named.start(1)
    if named[1].lower() in _BODIES | WEEKDAYS or _OF_THEM.match(folded, end):
        return False
    if not _AFTER_NAME.match(text, end) or _shares_out(folded, named.start(), end):
        return False
    if folded[end : end + 1] != ";" and ";" not in folded[max(0, at - _LISTED) : at]:
        return True
    before = _sentence_before(folded, at)
    if _TALLY.search(before):
        return False
    first = (text[max(0, at - 24) : at].split() or [""])[-1] if text[at - 1 : at] == " " else ""
    full = first[:1].isupper() and first[-1:] not in ",;:" and first.lower() not in _NOT_FIRST
    return full or _OF_PEOPLE.search(before) is not None


def _shares_out(folded: str, name: int, end: int) -> bool:
    """Whether one preposition leads to the name before the number and to what follows it: "34 from Chile, 29 from Peru"."""
    link = _FROM.match(folded, end)
    return link is not None and f" {link[1]} " in folded[max(0, name - _LINK) : name + 1]


def _is_person(folded: str, named: re.Match[str]) -> bool:
    """Whether two capitalised words before a number in brackets are a person: no body, no country, nothing shared out."""
    a_name = named[1].lower() not in _NOT_FIRST and not {named[1].lower(), named[2].lower()} & _BODIES
    return a_name and _TALLY.search(_sentence_before(folded, named.start(1))) is None


def _sentence_before(folded: str, at: int) -> str:
    """What stands before `at` in its sentence, as far back as a list says what it is of."""
    return folded[max(0, at - _LIST) : at].rsplit("\n", 1)[-1].rsplit(". ", 1)[-1]


def _of_folk(folded: str, start: int, number: int, end: int) -> bool:
    """ "men under 40", "children 12 and under", "anyone 65 or older", "as young as 10", "a boy of 12"."""
    if (
        _OLDER.match(folded, end)
        or _OLD_AS.search(folded, start, number)
        or _CHILD_OF.search(folded, max(0, start - 14), number)
    ):
        return not _counts_next(folded, end)
    of_folk = words_before(folded, start, 1)
    if not of_folk or of_folk[0][0] not in _FOLK:
        return False
    limited = folded[start:number].strip() in _LIMITS and not _counts_next(folded, end)
    return limited or _AND_OVER.match(folded, end) is not None


def _counts_next(folded: str, end: int) -> bool:
    """Whether a plural follows that the number would count."""
    following = words_after(folded, end, 1)
    return bool(following) and following[0].endswith("s") and following[0] not in FUNCTION
