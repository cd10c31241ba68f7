"""No text makes the recogniser raise, lose its place, or take more than time in proportion to its length."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.quantities import find, foreign

PIECES = (
    "1 12 1,000 3.5 one two hundred million a an half third dozen dozens of tens and to - – / $ € % per cent km m year-old at"
    " least more than about up to between from May 2016 18:40 , . : ; ( ) \n \n\n ± + -5 ² ½ ٣ ３ No. Pier iPhone was , 41,"
    " \ud800 \u0130 \u200b ß"
)
pieces = st.sampled_from(PIECES.split(" "))


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(pieces, max_size=25).map(" ".join), st.lists(pieces, max_size=25).map("".join)))
def test_any_text(text: str) -> None:
    found, skipped = find(text)
    assert [q.span for q in found] == sorted(q.span for q in found)
    for quantity in found:
        start, end = quantity.span
        assert text[start:end] == quantity.quote
        assert start <= quantity.core[0] < quantity.core[1] <= end
        assert "\n\n" not in quantity.quote
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
        assert quantity.step > 0
    assert all(a.span[1] <= b.span[0] for a, b in pairwise(found))
    assert all(text[slice(*s.span)] == s.quote and s.reason for s in skipped)
    assert find(text) == (found, skipped)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        ",",
        "1,",
        "123,",
        "123 ",
        "1.",
        "one ",
        "twenty-",
        "thousand ",
        "hundred and ",
        "a ",
        "1-",
        "1–",
        "1/",
        " ",
        "\n",
        "1'",
        "0123 ",
        "@",
        "a@",
        "http://",
        "$",
        "USD",
        "1% ",
        "half a ",
        "5 to ",
        "between 5 and ",
        "more than ",
        "May 5 ",
        "1:",
        "(",
        "x",
        "tens of ",
        "one point one ",
        "1٢",
        "± 5% ",
        "Ab, 41, ",
        "one of ",
        "Marl 12, ",
        "sent 40 men, Marl and Kelt 12 and ",
        "In Marl 40 died ",
        "U.S. 41 ",
        "he is 5 ",
        "two million, ",
        "A ",
        "\t\n",
        "five- and ",
        "1 1/2 ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    def seconds(n: int) -> float:
        text = piece * n
        start = time.process_time()
        find(text)
        return time.process_time() - start

    # The least of three: a collection of all that the other tests left behind takes ten times as long as the reading.
    small, large = (min(seconds(n) for _ in range(3)) for n in (100, 1600))
    assert large < 16 * 6 * small + 0.05


@pytest.mark.parametrize("piece", ["1", ",", "9,", "٣"])
def test_a_million_characters(piece: str) -> None:
    start = time.process_time()
    assert find(piece * 1_000_000)[0] == ()
    assert time.process_time() - start < 15


def test_the_heavy_library_waits_for_a_unit_that_needs_it() -> None:
    code = (
        "import sys\n"
        "from factcheck.quantities import find\n"
        "assert [q.unit for q in find('at least 12 km, 5 kW and $3m')[0]] == ['kilometre', 'kilowatt', 'USD']\n"
        "assert 'quantulum3' not in sys.modules\n"
        "assert [q.unit for q in find('a force of 5 megavolts')[0]] == ['megavolt']\n"
        "assert 'quantulum3' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


@pytest.mark.parametrize(
    ("text", "unit", "quote"),
    [
        ("a load of 5 kg/m²", "kilogram per square metre", "5 kg/m²"),
        ("dust of 12 µg/m³", "microgram per cubic metre", "12 µg/m³"),
        ("a force of 5 megavolts", "megavolt", "5 megavolts"),
        ("2 men and/or women", "", "2"),
        ("12 he/she", "", "12"),
    ],
)
def test_units_of_the_library_behind_our_spans(text: str, unit: str, quote: str) -> None:
    (quantity,) = find(text)[0]
    assert (quantity.unit, quantity.quote) == (unit, quote)


def test_units_are_read_alike_where_a_classifier_could_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """quantulum3 loads a stored classifier if scikit-learn is there, and fails where the two do not fit."""
    from quantulum3 import classifier

    def fail(*_: object) -> None:
        raise ModuleNotFoundError("its stored state does not load")

    foreign._named.cache_clear()
    monkeypatch.setattr(classifier, "USE_CLF", True)
    monkeypatch.setattr(classifier, "disambiguate_unit", fail)
    found = foreign.unit_after("about 9 µg/m3 of it", 7)
    assert found is not None
    assert found.unit.name == "microgram per cubic metre"
