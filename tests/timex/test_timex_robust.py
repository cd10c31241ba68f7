"""Hostile text, two clocks, late imports, and the figures on the annotated news where it is at hand."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import Published
from factcheck.timex import find

THURSDAY = Published(date(2024, 3, 14), date(2024, 3, 14))

HOSTILE = [
    "1" * 100_000, "," * 100_000, "1," * 50_000, "1 " * 20_000, "1-" * 20_000, "1/" * 50_000, "10:" * 20_000, "\n " * 50_000,
    "Friday " * 4_000, "two " * 20_000, "12 and " * 10_000, "noon and " * 5_000, "New Year " * 10_000, "twenty-" * 15_000,
    "a.m. " * 20_000, "will " * 20_000 + "Friday", "'s " * 30_000, "May " * 15_000, "2016-12-09T" * 5_000, "1.1" * 30_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_hostile_text_takes_linear_time(text: str) -> None:
    quarter = text[: len(text) // 4]
    began = time.perf_counter()
    find(quarter, THURSDAY)
    small = time.perf_counter() - began
    began = time.perf_counter()
    find(text, THURSDAY)
    whole = time.perf_counter() - began
    assert whole < max(1.0, 10 * small)


_WORDS = "Friday 31 June 9999 0001 ago years later the week of - last next 1/2 12:61 quarter 2nd first half century ٣ 𝟚 . 's"
_PIECES = [*_WORDS.split(), "999999999", "end of the", "\x00", "\n\n"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=4), max_size=25), st.sampled_from([date.min, date.max, None]))
def test_no_text_and_no_day_raises(pieces: list[str], day: date | None) -> None:
    text = " ".join(pieces)
    for timex in find(text, Published(day, day))[0]:
        assert text[slice(*timex.span)] == timex.quote


_UNDER_A_CLOCK = """
import datetime, time
real_date, real_datetime = datetime.date, datetime.datetime
class Like(type):
    def __instancecheck__(cls, other): return isinstance(other, cls.__mro__[1])
class Date(real_date, metaclass=Like):
    @classmethod
    def today(cls): return cls(*CLOCK)
class DateTime(real_datetime, metaclass=Like):
    @classmethod
    def now(cls, tz=None): return cls(*CLOCK, tzinfo=tz)
    @classmethod
    def utcnow(cls): return cls(*CLOCK)
    today = utcnow
datetime.date, datetime.datetime = Date, DateTime
time.time = lambda: (DateTime(*CLOCK) - DateTime(1970, 1, 1)).total_seconds()
from factcheck.timex import find
from factcheck.model import Published
assert Date.today().year == CLOCK[0] and int(time.time()) // 86400 == (Date.today() - Date(1970, 1, 1)).days
text = "On Friday, 3 May, 9 décembre 2016, last week, two days earlier, in April, 1/13/24, Easter, next Monday, today."
day = Date(2024, 3, 14)
for published in (Published(), Published(day, day), Published(Date(2024, 3, 1), day)):
    print(find(text, published))
"""


def _under(clock: str) -> str:
    script = [sys.executable, "-X", "utf8", "-c", _UNDER_A_CLOCK.replace("CLOCK", clock)]
    return subprocess.run(script, capture_output=True, text=True, check=True, encoding="utf-8").stdout


def test_the_same_output_under_two_clocks() -> None:
    outputs = [_under(clock) for clock in ("(1999, 1, 1)", "(2031, 7, 9)")]
    assert outputs[0] == outputs[1]
    assert outputs[0].count("2016-12-09") == 3


def test_dateparser_is_loaded_only_for_months_in_another_language() -> None:
    script = "import sys; from factcheck.timex import find; find({text!r}); print('dateparser' in sys.modules)"
    for text, loaded in (("On 9 December 2016.", "False"), ("Le 9 mars 2016.", "True")):
        ran = subprocess.run([sys.executable, "-c", script.format(text=text)], capture_output=True, text=True, check=True)
        assert ran.stdout.strip() == loaded


def _on(written: str) -> Published:
    return Published(date.fromisoformat(written), date.fromisoformat(written))


SHARED = Path(__file__).parents[3] / "shared"
NEWS = SHARED / "gold" / "timex" / "aquaint.json"


@pytest.mark.skipif(not NEWS.exists(), reason="the annotated news is not part of the project")
def test_figures_on_annotated_news(tmp_path: Path) -> None:
    articles = json.loads(NEWS.read_text(encoding="utf-8"))
    found = [(a["id"], timex) for a in articles for timex in find(a["text"], _on(a["dct"]))[0]]
    rows = [{"article": name, "type": "timex", "span": timex.span, "value": timex.value} for name, timex in found]
    out = tmp_path / "out.jsonl"
    out.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    scorer = [sys.executable, str(SHARED / "scoring" / "score_timex.py"), str(out), str(NEWS)]
    printed = subprocess.run(scorer, capture_output=True, text=True, check=True).stdout
    scored = printed.replace("(", " ").split()
    strict, relaxed, value = (float(scored[scored.index(name) + 2]) for name in ("strict", "relaxed", "value"))
    assert (strict >= 88, relaxed >= 95, value >= 80) == (True, True, True)
    assert float(scored[scored.index("F") + 1]) >= 90
    assert int(scored[scored.index("false") + 1]) <= 25
