"""Own sentences with every figure in them: its value (of a range its two ends), its bound and its unit.

The bound is "=", "~", ">" or "<"; the unit is "percent", an ISO 4217 code, a spelled-out unit, or empty for what is counted.
"""

from __future__ import annotations

from typing import NamedTuple


class Figure(NamedTuple):
    """One figure of an example: two different ends are a range."""

    low: float
    high: float
    bound: str
    unit: str


class Example(NamedTuple):
    """A sentence and all its figures."""

    text: str
    figures: tuple[Figure, ...]


def _figure(value: float | tuple[float, float], bound: str = "=", unit: str = "") -> Figure:
    low, high = value if isinstance(value, tuple) else (value, value)
    return Figure(low, high, bound, unit)


_ROWS: tuple[tuple[str, tuple[Figure, ...]], ...] = (
    ("At least 12 fishermen drowned and some 90 were missing.", (_figure(12, ">"), _figure(90, "~"))),
    ("The barge sank in about 70 metres of water.", (_figure(70, "~", "metre"),)),
    ("Between 30 and 40 divers searched the wreck.", (_figure((30, 40)),)),
    ("The harbour fund paid out €12–15 million.", (_figure((12e6, 15e6), "=", "EUR"),)),
    ("No more than 2% of the crates were lost.", (_figure(2, "<", "percent"),)),
    ("Turnout was 61.4 per cent, down from 68 per cent.", (_figure(61.4, "=", "percent"), _figure(68, "=", "percent"))),
    ("Four hundred and twelve tents and half a million tiles came.", (_figure(412), _figure(500_000))),
    ("The bridge cost $1.2 billion, up to $300m of it borrowed.", (_figure(1.2e9, "=", "USD"), _figure(3e8, "<", "USD"))),
    ("Gusts reached 90 km/h (56 mph).", (_figure(90, "=", "kilometre per hour"), _figure(56, "=", "mile per hour"))),
    ("More than 2,300 clerks counted 1,243,508 slips.", (_figure(2300, ">"), _figure(1_243_508))),
    ("He waited 45 minutes, then two and a half hours.", (_figure(45, "=", "minute"), _figure(2.5, "=", "hour"))),
    ("The 41-year-old barge carried 20 tonnes.", (_figure(41, "=", "year"), _figure(20, "=", "metric ton"))),
    ("Pier 4 was shut at 18:40 on 12 October 2019.", ()),
    ("No one spoke; it was one of the oldest mills on Highway 7.", ()),
    ("She came third, wore number 9 and called 0555 014 772.", ()),
    ("Under Article 5, the second half began at 7 p.m.", ()),
    ("Rents rose 7.5% and wages fell by 1.1%.", (_figure(7.5, "=", "percent"), _figure(1.1, "=", "percent"))),
    ("Another 5,000 blankets and 200 more tents left.", (_figure(5000), _figure(200))),
    ("Fewer than 100 lifejackets were found on the 64-page list.", (_figure(100, "<"), _figure(64, "=", "page"))),
    ("The mill draws 550 megawatts and 35 GWh a year.", (_figure(550, "=", "megawatt"), _figure(35, "=", "gigawatt hour"))),
    ("An estimated 8,000 people, 16 of them crew, waited.", (_figure(8000, "~"), _figure(16))),
    ("The plan costs 180,000 rupees or 40 yuan a head.", (_figure(180_000, "=", "rupee"), _figure(40, "=", "CNY"))),
    (
        "It fell to -5 °C, and 3 to 5 degrees lower inland.",
        (_figure(-5, "=", "degree celsius"), _figure((3, 5), "=", "degree")),
    ),
    ("Nearly 3.5 million homes and 1.5m shops lost power.", (_figure(3.5e6, "~"), _figure(1.5e6))),
    ("One convoy left; seventeen boats stayed.", (_figure(1), _figure(17))),
    ("Oil sold at $52 a barrel, or 63 cents a litre.", (_figure(52, "=", "USD"), _figure(63, "=", "cent"))),
    (
        "Mr Roe, 71, gave 18 euros and 200 pounds sterling.",
        (_figure(71, "=", "year"), _figure(18, "=", "EUR"), _figure(200, "=", "GBP")),
    ),
    ("The council backed it by 1,315 to 894.", (_figure(1315), _figure(894))),
    ("Rovers won 3-1 in the 2022-23 season.", ()),
    ("Upwards of 50,000 litres and 12 kg of salt leaked.", (_figure(50_000, ">", "litre"), _figure(12, "=", "kilogram"))),
)

EXAMPLES = tuple(Example(text, figures) for text, figures in _ROWS)
