"""Units our own table does not hold, read by quantulum3 behind a span that is already ours. The only door to that library."""

from __future__ import annotations

import logging
import re
import warnings
from functools import cache
from typing import Any

from factcheck.model import Kind
from factcheck.quantities.units import Found, Unit

# A number followed by something that can only be a unit: a compound with a slash or a power, a prefix with a known stem.
_LOOKS_LIKE_ONE = re.compile(
    r" ?((?:[A-Za-zµμΩ°]{1,6}[²³]?(?:[/·*][A-Za-zµμΩ]{1,6}[²³23]?)+)(?![\w/])"
    r"|(?:nano|micro|milli|centi|deci|kilo|mega|giga|tera|peta|exa)(?:met(?:re|er)|gram(?:me)?|lit(?:re|er)|watt|volt|joule"
    r"|amp(?:ere)?|hertz|pascal|newton|byte|bit|second|calorie|electronvolt|parsec|curie|tesla|siemens|farad|henry|ohm|mole"
    r"|candela|becquerel|gray)s?\b"
    r"|(?:light-?(?:minute|second|hour|day)|parsec|furlong|angstrom|tesla|gauss|candela|radian|steradian|curie|roentgen|dyne"
    r"|astronomical unit|weber|torr|hundredweight|therm|btu)s?\b)"
)


def unit_after(text: str, at: int) -> Found | None:
    """The unit after a number that ends at `at`, where it looks like one and quantulum3 agrees on its span."""
    match = _LOOKS_LIKE_ONE.match(text, at)
    if match is None or match[1].lower() in _NO_UNITS:
        return None
    name = _named(match[1])
    return None if name is None else Found(Unit(name, Kind.MEASURE), match.start(1), match.end(1))


_NO_UNITS = frozenset({"and/or", "either/or", "he/she", "his/her"})


@cache
def _named(surface: str) -> str | None:
    """The name quantulum3 gives a unit's surface; None where it reads something else, or less than all of it."""
    read = _parse(f"5 {surface}")
    if len(read) != 1 or read[0].value != 5.0 or read[0].surface.strip() != f"5 {surface}":
        return None
    name, entity = str(read[0].unit.name), str(read[0].unit.entity.name)
    known = entity not in ("unknown", "currency", "dimensionless") or ("/" in surface and " per " in name)
    return name if known else None


def _parse(surface: str) -> list[Any]:
    """quantulum3's own reading, loaded when the first such unit is met; its warnings about its classifier are not ours.

    The classifier is put off: it is loaded only where scikit-learn happens to be installed, so that a unit would be read
    otherwise on another machine, and its stored state does not load with newer releases at all.
    """
    logging.getLogger("quantulum3").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import classifier, parser

    classifier.USE_CLF = False
    return list(parser.parse(surface))
