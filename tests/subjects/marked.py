"""Texts with their figures marked by hand, so that these tests ask nothing of the rooms that find figures.

``[12]`` is a count, ``[61%]`` a percentage, ``[$4 m]`` a sum, ``[age 44]`` an age, ``[10 km]`` a measure, ``[20 minutes]`` a
duration and ``[on 2020-05-09 = Saturday]`` a date.
"""

from __future__ import annotations

import re
from datetime import date

from factcheck import language
from factcheck.lexicon.measures import unit_of
from factcheck.model import Article, Block, Kind, Published, Quantity, Role, Sentence, Timex, Topic
from factcheck.subjects import topics

PUBLISHED = date(2020, 5, 10)
_MARK = re.compile(r"\[([^\]]+)\]")
_DATE = re.compile(r"on ([\d-]+) = (.+)")
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "nine": 9,
    "eleven": 11,
    "dozens": 24,
    "hundreds": 200,
}


def read(text: str, name: str = "a") -> tuple[Article, tuple[Sentence, ...], list[Quantity | Timex], tuple[Topic, ...]]:
    """The article of a marked text, its parsed sentences, its mentions and their topics."""
    plain, mentions = _unmarked(text)
    article = Article(name, name, plain, published=Published(PUBLISHED, PUBLISHED), blocks=(Block((0, len(plain)), Role.BODY),))
    found = language.sentences(article)
    parsed = language.parse(found, range(len(found)))
    return article, parsed, mentions, topics(article, parsed, mentions)


def topic(text: str, n: int = -1) -> Topic:
    """The topic of the n-th figure of a marked text, the last by default."""
    return read(text)[3][n]


def _unmarked(text: str) -> tuple[str, list[Quantity | Timex]]:
    plain, mentions, at = "", [], 0
    for match in _MARK.finditer(text):
        plain += text[at : match.start()]
        inner = match[1]
        if dated := _DATE.fullmatch(inner):
            mentions.append(_timex(len(plain), dated[1], dated[2]))
            plain += dated[2]
        else:
            shown = inner.removeprefix("age ")
            mentions.append(_quantity(len(plain), shown, inner != shown))
            plain += shown
        at = match.end()
    return plain + text[at:], mentions


def _timex(start: int, iso: str, shown: str) -> Timex:
    parts = [int(p) for p in iso.split("-")]
    first = date(*([*parts, 1, 1])[:3])
    last = first if len(parts) == 3 else date(first.year, 12, 31)
    return Timex((start, start + len(shown)), shown, "DATE", iso, first, last, "day" if len(parts) == 3 else "year")


def _quantity(start: int, shown: str, aged: bool) -> Quantity:
    number = _NUMBER.search(shown)
    value = float(number[0].replace(",", "")) if number else float(_WORDS[shown.lower().split()[-1]])
    core = (start + number.start(), start + number.end()) if number else (start, start + len(shown))
    unit = shown[number.end() :].strip(" -") if number else ""
    kind = Kind.COUNT
    if aged:
        kind, unit = Kind.AGE, ""
    elif "%" in shown:
        kind, unit = Kind.PERCENT, "percent"
    elif shown.startswith("$"):
        kind, unit = Kind.MONEY, "USD"
    elif "-" in shown and unit_of(unit)[0] == unit:
        unit = ""
    elif unit and unit_of(unit)[0] == "time":
        kind = Kind.DURATION
    elif unit:
        kind = Kind.MEASURE
    return Quantity((start, start + len(shown)), shown, core, kind, value, value, value, unit)
