"""Numerals come back as the number they were written from, with the right span, however they were written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from factcheck.model import Quantity
from factcheck.quantities import find

FRAMES = (
    "They counted {} crates in the hold.",
    "{} crates were counted.",
    "The hold, with {} crates, was full; nobody knew why.",
)
LETTERS = {"k": 1e3, "m": 1e6, "bn": 1e9, "tn": 1e12}
SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def only(text: str) -> Quantity:
    found, skipped = find(text)
    assert len(found) == 1, (text, found, skipped)
    return found[0]


def check(surface: str, value: float, frame: str) -> None:
    text = frame.format(surface)
    quantity = only(text)
    assert quantity.value == pytest.approx(value, rel=1e-12)
    assert text[slice(*quantity.core)] == surface
    assert quantity.quote == surface


WHOLE = st.one_of(st.integers(2, 2500), st.integers(0, 10**12 - 1), st.integers(1, 10**4).map(lambda n: n * 10**6))
frames = st.sampled_from(FRAMES)


@settings(max_examples=60, deadline=None)
@given(WHOLE.filter(lambda n: n != 1), frames)
def test_whole_numbers_in_words(n: int, frame: str) -> None:
    check(num2words(n), n, frame)


@settings(max_examples=80, deadline=None)
@given(WHOLE.filter(lambda n: n != 1), frames)
def test_whole_numbers_in_words_without_and_or_comma(n: int, frame: str) -> None:
    check(num2words(n).replace(" and ", " ").replace(",", ""), n, frame)


@settings(max_examples=60, deadline=None)
@given(WHOLE, frames, st.sampled_from([",", "\u00a0", "\u202f", " "]))
def test_whole_numbers_with_separators(n: int, frame: str, separator: str) -> None:
    check(f"{n:,}".replace(",", separator), n, frame)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9), st.integers(0, 10**4 - 1), frames)
def test_decimals(n: int, rest: int, frame: str) -> None:
    check(f"{n:,}.{rest:04}", n + rest / 10**4, frame)


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 10**6), st.integers(1, 999), frames)
def test_decimals_in_words(n: int, rest: int, frame: str) -> None:
    value = float(f"{n}.{rest:03}")
    check(num2words(value), value, frame)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 999), st.integers(0, 99), st.sampled_from(sorted(SCALES)), frames)
def test_digits_with_scale_words(n: int, rest: int, scale: str, frame: str) -> None:
    check(f"{n}.{rest:02} {scale}", float(f"{n}.{rest:02}") * SCALES[scale], frame)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 999), st.integers(0, 9), st.sampled_from(sorted(LETTERS)), st.sampled_from(["$", "£", "€"]))
def test_money_with_scale_letters(n: int, rest: int, letter: str, sign: str) -> None:
    surface = f"{sign}{n}.{rest}{letter}"
    quantity = only(f"The harbour cost {surface} to mend.")
    assert quantity.value == pytest.approx(float(f"{n}.{rest}") * LETTERS[letter])
    assert quantity.quote == surface


DECIMAL_DIGITS = [chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) == "Nd"]
OTHER_NUMBERS = [chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) in ("No", "Nl")]


def test_every_decimal_digit_of_unicode_is_read() -> None:
    for digit in DECIMAL_DIGITS:
        n = int(digit)
        assert [q.value for q in find(f"they saw {digit}{digit} tents")[0]] == [n * 11.0], digit


def test_other_number_characters_are_skipped_or_worth_what_they_say() -> None:
    for character in OTHER_NUMBERS:
        value = unicodedata.numeric(character)
        for quantity in find(f"they saw {character} tents")[0]:
            assert quantity.value == pytest.approx(100 * value, abs=1e-3), character


@pytest.mark.parametrize(
    ("surface", "value"),
    [
        ("a dozen", 12),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("three-quarters of a million", 750_000),
        ("one and a half million", 1_500_000),
        ("two and a half", 2.5),
        ("3½", 3.5),
        ("3 1/2", 3.5),
        ("a hundred and ten", 110),
        ("four hundred and twelve", 412),
        ("twenty-five hundred", 2500),
        ("4 hundred million", 400_000_000),
        ("two hundred thousand", 200_000),
        ("three lakh", 300_000),
        ("1.2 lakh crore", 1.2e12),
        ("2,50,000", 250_000),
        ("1.234.567", 1_234_567),
        ("1'234'567", 1_234_567),
        ("1 234", 1234),
        ("١٬٢٣٤", 1234),
        ("１，２３４", 1234),
        ("FIFTY", 50),
        ("Twenty One", 21),
    ],
)
def test_forms(surface: str, value: float) -> None:
    check(surface, value, "They counted {} crates.")


@pytest.mark.parametrize(
    ("surface", "step"),
    [
        ("304", 1),
        ("300", 100),
        ("2.5 million", 100_000),
        ("250,000", 10_000),
        ("1.25", 0.01),
        ("12", 1),
        ("seventeen", 1),
        ("4 million", 1e6),
        ("two hundred", 100),
        ("0.5", 0.1),
        ("2.50 million", 10_000),
    ],
)
def test_step_is_the_place_of_the_last_digit_meant(surface: str, step: float) -> None:
    assert only(f"They counted {surface} crates.").step == pytest.approx(step)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("two, three and four", [2, 3, 4]),
        ("a million, two million", [1e6, 2e6]),
        ("twenty, one", [20]),
        ("five hundred, two hundred", [500, 200]),
        ("12, 300 and 45", [12, 300, 45]),
        ("forty\n\nfive crates", [40, 5]),
        ("a load of 5\n\nmillion crates", [5]),
    ],
)
def test_pieces_that_are_no_one_number_stay_apart(text: str, values: list[float]) -> None:
    assert [q.value for q in find(text)[0]] == values
