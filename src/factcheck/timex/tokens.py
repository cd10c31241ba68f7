"""A text as a string of word classes, one character a token, so that a grammar of time expressions is a set of plain patterns.

Every word of the vocabulary has a character of its own, numerals have one for what they may be (a day of the month, a
year), and all other words share one. `pattern` translates a readable pattern over classes and literal words
("WEEKDAY COMMA? d=DAY m=MONTH") into a regular expression over such strings.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.timex import foreign, words

_TOKEN = re.compile(
    r"(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![\w-]))"
    r"|(?P<numeric>[0-9]{1,4}/[0-9]{1,2}/[0-9]{2,4}(?![\w/])|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}(?!\w)"
    r"|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}(?![\w-])|[0-9]{1,2}/[0-9]{4}(?![\w/]))"
    r"|(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])|[0-9]{1,2}\.[0-9]{2}(?=\s?[ap]\.?m\b))"
    r"|(?P<number>[0-9]+(?:[.,/][0-9]+)*)"
    r"|(?P<ampm>[aApP]\.\s?[mM]\b\.?)"
    r"|(?P<quarter>(?<!\w)[QH][1-4](?!\w))"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<blank>\n[^\S\n]*\n)"
    r"|[^\w\s]"
)
_LETTER = re.compile(r"[^\W\d_]+")

OTHER = "."
BREAK = "|"
_FIRST_FREE = 0xE000

DAYS = {"HOUR12": range(1, 13), "HOUR24": range(13, 25), "DAY31": range(25, 32), "SIXTY": range(32, 60)}
"""Classes of small whole numbers, by value."""

GROUPS: dict[str, Iterable[str]] = {
    "WEEKDAY": words.WEEKDAYS,
    "WEEKDAYS": [f"{day}s" for day in words.WEEKDAYS],
    "WD": words.WEEKDAY_ABBREVIATIONS,
    "MON": words.MONTH_ABBREVIATIONS,
    "MONTHNAME": words.MONTHS,
    "FOREIGN": foreign.MONTHS,
    "SEASON": words.SEASONS,
    "PART": words.DAY_PARTS,
    "CARDINAL": words.CARDINALS,
    "TENS": words.TENS,
    "HUNDREDS": words.HUNDREDS,
    "VAGUE": words.VAGUE,
    "ORDINAL": words.ORDINALS,
    "DECADEWORD": words.DECADES,
    "UNIT": words.CALENDAR_UNITS,
    "SPAN": ("week", "weekend", "month", "quarter", "year", "decade", "century"),
    "CLOCKUNIT": words.CLOCK_UNITS,
    "ADJECTIVE": words.ADJECTIVES,
    "ZONE": words.ZONES,
    "AMPM": ("am", "pm"),
}
"""Names of word classes in patterns, and their words."""

NUMERALS = (*DAYS, "ZERO", "INT", "YEAR", "FIGURE", "NTH", "NTHX", "TEN_S", "ISO", "NUMERIC", "CLOCK", "QUARTER")
"""Names of the classes of numerals."""

SETS = {
    "DAY": ("HOUR12", "HOUR24", "DAY31"),
    "COUNT": ("HOUR12", "HOUR24", "DAY31", "SIXTY", "INT", "FIGURE", "YEAR"),
    "ANYMONTH": ("MONTHNAME", "MON"),
    "ANYDAY": ("WEEKDAY", "WD"),
    "MILITARY": ("YEAR", "INT"),
}
"""Names for unions of classes."""

MARKS = {"COMMA": ",", "DOT": ".", "HYPHEN": "-", "DASH": "–", "POS": "'s"}

_TITLE_ONLY = frozenset(
    {"may", "march", "mar", "jan", "dec", "sep", "sat", "sun", "mon", "wed", "fri", "thu", "tue", "august", "nov", "oct"}
)
"""Words of a calendar that are other words, or fragments, when written small."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut into tokens: `classes` has one character each, `starts` and `ends` are their offsets into `text`.

    `lower` has each token in small letters, empty at a paragraph's end; `breaks` are the indexes of those ends.
    """

    text: str
    classes: str
    starts: list[int]
    ends: list[int]
    lower: list[str]
    breaks: list[int]

    def word(self, index: int) -> str:
        """The token at an index in small letters; empty outside the text and at a paragraph's end."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def raw(self, index: int) -> str:
        """The token at an index as written; empty outside the text."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.starts) else ""

    def paragraph(self, index: int) -> int:
        """The number of the paragraph that a token stands in."""
        return bisect_right(self.breaks, index)


_CHARACTERS: dict[str, str] = {}
"""The character of each class of numerals, mark and word. Patterns that name further words add them as they are compiled."""
_SURFACES: dict[str, str] = {}
"""The character of each word as it may be written."""


def _character(name: str) -> str:
    return _CHARACTERS.setdefault(name, chr(_FIRST_FREE + len(_CHARACTERS)))


def _word(word: str) -> str:
    """The character of a word, which from now on is told from other words."""
    forms = (word.title(), word.upper()) if word in _TITLE_ONLY else (word, word.title(), word.upper())
    _SURFACES.update(dict.fromkeys(forms, _character(word)))
    return _CHARACTERS[word]


for _name in (*NUMERALS, *MARKS):
    _character(_name)
NEVER_FIRST = OTHER + BREAK + "".join(_CHARACTERS[name] for name in MARKS) + "".join(_word(word) for word in words.INNER)
"""The classes that no expression begins with."""
_ISO, _NUMERIC, _CLOCK = (_CHARACTERS[name] for name in ("ISO", "NUMERIC", "CLOCK"))
_AMPM = _word("am")
_MARK = {mark: _CHARACTERS[name] for name, mark in MARKS.items()}
_SMALL = {number: _CHARACTERS[name] for name, numbers in DAYS.items() for number in numbers}


def tokenize(text: str) -> Tokens:
    """Cut a text into tokens with their classes, in time linear in its length."""
    classes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    breaks: list[int] = []
    surfaces = _SURFACES
    position = 0
    while match := _TOKEN.search(text, position):
        start, end = match.span()
        kind = match.lastgroup
        position = end
        if kind == "word":
            mark = surfaces.get(match[0], OTHER)
        elif kind is None:
            mark, end = _punctuation(text, start)
            position = end
        elif kind == "quarter":
            mark = _CHARACTERS["QUARTER"]
        elif kind == "blank":
            mark = BREAK
            breaks.append(len(classes))
        else:
            mark, end = _numeral(text, match, kind)
            position = end
        classes.append(mark)
        starts.append(start)
        ends.append(end)
    joined = "".join(classes)
    lower = [text[start:end].lower() for start, end in zip(starts, ends, strict=True)]
    for index in breaks:
        lower[index] = ""
    for possessive in re.finditer(_MARK["'s"], joined):
        lower[possessive.start()] = "'s"
    return Tokens(text, joined, starts, ends, lower, breaks)


def _punctuation(text: str, start: int) -> tuple[str, int]:
    """The class of a mark: hyphens and dashes count only where they join, an apostrophe with its "s" is one token."""
    mark, end = text[start], start + 1
    if mark in "'’":
        if text[end : end + 1] in ("s", "S") and not text[end + 1 : end + 2].isalnum():
            return _MARK["'s"], end + 1
        return OTHER, end
    if mark in "-‐‑–—":
        joins = start > 0 and text[start - 1].isalnum() and text[end : end + 1].isalnum()
        return (_MARK["-" if mark in "-‐‑" else "–"] if joins else OTHER), end
    return _MARK.get(mark, OTHER), end


def _numeral(text: str, match: re.Match[str], kind: str) -> tuple[str, int]:
    """The class of a numeral and where it ends, with the letters that are glued to it ("9th", "1990s", "7pm")."""
    start, end = match.span()
    glued = (
        start > 0 and (text[start - 1].isalnum() or text[start - 1] in "$€£¥#_/.") and text[max(0, start - 2) : start] != "FY"
    )
    if kind == "ampm":
        return (OTHER if glued and text[start - 1].isalpha() else _AMPM), end
    if glued:
        return OTHER, end
    if kind == "iso":
        return _ISO, end
    if kind == "numeric":
        return _NUMERIC, end
    if kind == "clock":
        return _CLOCK, end
    return _plain_number(text, match[0], end)


def _plain_number(text: str, digits: str, end: int) -> tuple[str, int]:
    after = text[end : end + 1]
    if after == "%" or after == "/":
        return OTHER, end
    if after.isalpha():
        letters = _LETTER.match(text, end, end + 3)
        suffix = letters[0].lower() if letters else ""
        glued_end = end + len(suffix)
        if text[glued_end : glued_end + 1].isalnum():
            return OTHER, end
        if suffix in ("st", "nd", "rd", "th") and digits.isdigit():
            return _CHARACTERS["NTH" if len(digits) <= 2 and 1 <= int(digits) <= 31 else "NTHX"], glued_end
        if suffix == "s" and digits.isdigit() and digits.endswith("0") and len(digits) in (2, 4):
            return _CHARACTERS["TEN_S"], glued_end
        if suffix in ("a", "p") and text[glued_end : glued_end + 2].lower() == ".m":
            return _SMALL.get(int(digits), OTHER) if len(digits) <= 2 else OTHER, end
        if suffix in ("am", "pm") and digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 12:
            return _CHARACTERS["CLOCK"], glued_end
        return OTHER, end
    if not digits.isdigit():
        return (_CHARACTERS["FIGURE"] if len(digits) <= 12 else OTHER), end
    if len(digits) <= 2:
        return (_SMALL.get(int(digits)) or _CHARACTERS["ZERO" if int(digits) == 0 else "INT"]), end
    if len(digits) == 4 and 1000 <= int(digits) < 2100:
        return _CHARACTERS["YEAR"], end
    return (_CHARACTERS["INT"] if len(digits) <= 6 else OTHER), end


_NAME = re.compile(r"(?P<group>\b[a-z]+=)?(?:(?P<name>\b[A-Z][A-Z0-9_]*\b)|(?P<literal>\b[a-z][a-z']*\b))")


def pattern(readable: str) -> re.Pattern[str]:
    """Compile a pattern over token classes. ``x=NAME`` and ``x=(...)`` name a group; small letters are a word itself."""
    grouped = re.sub(r"\b([a-z]+)=\(", r"(?P<\1>", readable)
    translated = re.sub(r"\(\?P<[a-z]+>|\(\?[:!=<]+|" + _NAME.pattern, _translate, grouped)
    return re.compile(translated.replace(" ", ""))


def _translate(match: re.Match[str]) -> str:
    if not match["name"] and not match["literal"]:
        return match[0]
    marks = f"[{''.join(_members(match['name']))}]" if match["name"] else _word(match["literal"])
    return f"(?P<{match['group'][:-1]}>{marks})" if match["group"] else marks


def _members(name: str) -> list[str]:
    if name in SETS:
        return [mark for part in SETS[name] for mark in _members(part)]
    if name in GROUPS:
        return [_word(word) for word in GROUPS[name]]
    return [_CHARACTERS[name]]
