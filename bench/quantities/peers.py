"""Who is measured: each peer turns a text into (low, high, bound, unit) figures. A peer that is not installed is left out."""

from __future__ import annotations

import warnings
from collections.abc import Callable

from factcheck.model import Hedge
from factcheck.quantities import find

Found = tuple[float, float, str, str]
Reader = Callable[[str], list[Found]]

_BOUND = {
    Hedge.ABOUT: "~",
    Hedge.AT_LEAST: ">",
    Hedge.MORE_THAN: ">",
    Hedge.AT_MOST: "<",
    Hedge.LESS_THAN: "<",
    Hedge.UP_TO: "<",
}
_ISO = {
    "dollar": "USD",
    "euro": "EUR",
    "pound sterling": "GBP",
    "chinese yuan": "CNY",
    "indian rupee": "rupee",
    "percentage": "percent",
    "dimensionless": "",
    "kilometer": "kilometre",
    "meter": "metre",
    "liter": "litre",
    "tonne": "metric ton",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
}


def factcheck() -> Reader:
    """This project's own recogniser."""

    def read(text: str) -> list[Found]:
        out: list[Found] = []
        for q in find(text)[0]:
            ranged = q.hedge is Hedge.RANGE and q.low is not None and q.high is not None
            low, high = (q.low or 0.0, q.high or 0.0) if ranged else (q.value, q.value)
            out.append((low, high, _BOUND.get(q.hedge, "="), q.unit))
        return out

    return read


def quantulum3() -> Reader:
    """The quantity extractor quantulum3; it tells no bounds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

    def read(text: str) -> list[Found]:
        out: list[Found] = []
        for q in parser.parse(text):
            spread = q.uncertainty or 0.0
            out.append((q.value - spread, q.value + spread, "=", _ISO.get(q.unit.name, q.unit.name)))
        return out

    return read


def duckling() -> Reader:
    """duckling through its Python build, which needs a Java runtime."""
    from duckling import DucklingWrapper

    wrapper = DucklingWrapper()

    def read(text: str) -> list[Found]:
        out: list[Found] = []
        for parse in (wrapper.parse_number, wrapper.parse_money, wrapper.parse_distance, wrapper.parse_duration):
            for hit in parse(text):
                value = hit["value"].get("value")
                if isinstance(value, (int, float)):
                    unit = str(hit["value"].get("unit") or "")
                    out.append((float(value), float(value), "=", _ISO.get(unit, unit)))
        return out

    return read


PEERS: tuple[tuple[str, Callable[[], Reader]], ...] = (
    ("factcheck", factcheck),
    ("quantulum3", quantulum3),
    ("duckling", duckling),
)
