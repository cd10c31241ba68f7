"""Tense, publication days that are not known to the day, the habit of numeric dates, and what is no date at all."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from factcheck.model import Published
from factcheck.timex import find, masks

THURSDAY = date(2024, 3, 14)
ON_THURSDAY = Published(THURSDAY, THURSDAY)

TENSE = [
    ("The court heard the case on Saturday.", "2024-03-09"),
    ("The court will hear the case on Saturday.", "2024-03-16"),
    ("The vote is set for Saturday.", "2024-03-16"),
    ("The vote was due to be held on Saturday.", "2024-03-16"),
    ("A vigil will be held on Saturday.", "2024-03-16"),
    ("The minister is to visit on Saturday.", "2024-03-16"),
    ("A rally is called for Saturday.", "2024-03-16"),
    ("On Saturday the talks will resume.", "2024-03-16"),
    ("The shop could open as early as Saturday.", "2024-03-16"),
    ("She called on supporters to gather on Saturday.", "2024-03-16"),
    ("The ship was shot to pieces on Saturday.", "2024-03-09"),
    ("He predicted rain, but the outcome of Saturday's flight will be seen.", "2024-03-16"),
    ("They would look for ways around Wednesday's ruling.", "2024-03-13"),
    ("The police have been searching since Saturday.", "2024-03-09"),
    ("The vote was postponed until Saturday.", "2024-03-16"),
    ("The run-off takes place on Friday.", "2024-03-15"),
    ("The police were called on Saturday.", "2024-03-09"),
    ("The court won’t sit on Saturday.", "2024-03-16"),
    ("The car was set on fire on Saturday.", "2024-03-09"),
    ("The inquest opens on Monday.", "2024-03-18"),
    ("The results would be published on Tuesday.", "2024-03-19"),
    ("He had warned it would sink on Wednesday.", "2024-03-13"),
]


@pytest.mark.parametrize(("text", "day"), TENSE)
def test_a_weekday_goes_by_the_tense_of_its_clause(text: str, day: str) -> None:
    (timex,) = find(text, ON_THURSDAY)[0]
    assert timex.value == day


def test_a_past_statement_of_a_coming_event() -> None:
    said, held = find("He said on Monday that the vote will be held on Sunday.", ON_THURSDAY)[0]
    assert (said.value, held.value) == ("2024-03-11", "2024-03-17")


def test_a_day_without_a_year_keeps_to_the_story_it_is_told_in() -> None:
    text = "The fire began on 14 June 2017. By 15 June it was out.\n\nIt was marked on 15 June."
    assert [timex.value for timex in find(text, ON_THURSDAY)[0]] == ["2017-06-14", "2017-06-15", "2023-06-15"]


def test_a_text_that_names_its_own_day_and_goes_on_means_tomorrow() -> None:
    assert [t.value for t in find("It sank on Thursday. The mayor said on Friday it was over.", ON_THURSDAY)[0]] == [
        "2024-03-14",
        "2024-03-15",
    ]


UNKNOWN = [
    ("It sank on Thursday.", "XXXX-WXX-4"),
    ("It sank today.", "PRESENT_REF"),
    ("It sank yesterday.", "PAST_REF"),
    ("It sank on Dec. 9.", "XXXX-12-09"),
    ("It sank in November.", "XXXX-11"),
    ("It sank last week.", "XXXX-WXX"),
    ("It sank five years ago.", "PAST_REF"),
    ("It sank on the 9th.", "XXXX-XX-09"),
    ("It sank from 3 to 9 June.", "XXXX-06-03/XXXX-06-09"),
]


@pytest.mark.parametrize(("text", "value"), UNKNOWN)
def test_without_a_publication_day_nothing_is_guessed(text: str, value: str) -> None:
    (timex,) = find(text)[0]
    assert (timex.value, timex.start, timex.end) == (value, None, None)


def test_a_year_named_in_the_paragraph_serves_where_no_day_is_known() -> None:
    near = "It sank on Dec. 9. By the end of 2016 it was raised."
    assert [timex.value for timex in find(near)[0]] == ["2016-12-09", "2016"]
    apart = "It sank on Dec. 9.\n\nBy the end of 2016 it was raised."
    assert [timex.value for timex in find(apart)[0]] == ["XXXX-12-09", "2016"]


INTERVALS = [
    ("It sank on Dec. 9.", "2016-12-09"),
    ("It sank last month.", "2016-11"),
    ("It sank last year.", "2015"),
    ("It sank on Thursday.", "XXXX-WXX-4"),
    ("It sank today.", "PRESENT_REF"),
]


@pytest.mark.parametrize(("text", "value"), INTERVALS)
def test_only_what_every_possible_day_agrees_on_is_resolved(text: str, value: str) -> None:
    (timex,) = find(text, Published(date(2016, 12, 12), date(2016, 12, 18)))[0]
    assert timex.value == value


HABITS = [
    ("Filed 3/4/2024.", None, []),
    ("Filed 3/4/2024.", True, ["2024-04-03"]),
    ("Filed 3/4/2024.", False, ["2024-03-04"]),
    ("Filed 13/4/2024 and 3/4/2024.", None, ["2024-04-13", "2024-04-03"]),
    ("Filed 4/13/2024 and 3/4/2024.", None, ["2024-04-13", "2024-03-04"]),
    ("Filed 4/13/2024, 13/4/2024 and 3/4/2024.", None, ["2024-04-13", "2024-04-13"]),
    ("Filed 4/4/2024.", None, ["2024-04-04"]),
    ("Filed 40/40/2024.", True, []),
]


@pytest.mark.parametrize(("text", "day_first", "values"), HABITS)
def test_numeric_dates_go_by_the_habit_or_are_skipped(text: str, day_first: bool | None, values: list[str]) -> None:
    found, skipped = find(text, day_first=day_first)
    assert [timex.value for timex in found] == values
    assert len(skipped) == text.count("2024") - len(values)
    assert all(text[slice(*skip.span)] == skip.quote and skip.reason for skip in skipped)


NOT_DATES = [
    "Theresa May said she may march in the sun.",
    "April Jones sat beside June Smith for a second.",
    "The fall of the city came before a spring in his step.",
    "I was not born yesterday.",
    "The day job is a day-to-day affair, open 24/7.",
    "Some 2000 people and 1999 others marched.",
    "In 2,000 cases nothing was found.",
    "The total of 1950 homes rose to 2000.",
    "Release No. 07/2023 was filed.",
    "Call 0555 014 772 or +00 555 0142.",
    "SeaRay 3 and Windows 2000 met at the G20.",
    "The Sunday Times and the Region Today were read.",
    "A 44-year-old man and a boy aged 12 years.",
    "He is in his 30s.",
    "A long road for today's world.",
    "They won 2:1 in verse 3:16.",
    "Prices rose 2000% to $1990.",
    "It was on '48 Hours' that he spoke.",
    "An overnight ferry sailed.",
    "She scored in the third quarter of the game.",
]


@pytest.mark.parametrize("text", NOT_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert [timex.quote for timex in find(text, ON_THURSDAY)[0]] == []


YEARS = [
    ("In 2016 it sank.", True),
    ("2016 was a hard year.", True),
    ("The 1996 law stands.", True),
    ("The law (1996) stands.", True),
    ("By 2030 it will sink.", True),
    ("It grew from 1991 on.", True),
    ("It grew from 1996 to 2000.", True),
    ("It grew from 1000 to 2000 looms.", False),
    ("It had more than 1950 looms.", False),
    ("It grew to 2000.", False),
    ("It sold 1996 cars.", False),
    ("It grew by 1500 metres.", False),
    ("It has 1996 of them.", False),
]


@pytest.mark.parametrize(("text", "is_year"), YEARS)
def test_a_bare_year_needs_words_of_time(text: str, is_year: bool) -> None:
    assert bool(find(text, ON_THURSDAY)[0]) is is_year


def test_masks_hold_dates_and_times_but_no_lengths() -> None:
    text = "Three days after 9 June he spoke at 18:40, two days earlier than every two weeks; five years ago it took 12 hours."
    masked = [text[slice(*span)] for span in masks(find(text, ON_THURSDAY)[0])]
    assert masked == ["9 June", "18:40", "two days earlier", "five years ago"]


def test_masks_leave_the_lengths_that_a_date_states() -> None:
    text = "Nine days later it sank. Six minutes later, ten weeks from now."
    assert masks(find(text, ON_THURSDAY)[0]) == ()


def test_spans_are_in_order_and_do_not_overlap() -> None:
    text = "From 3 to 9 June 2023, Friday, 12 May, at 5 p.m. on Monday, last week, and in the past two days of 2016–2018."
    spans = [timex.span for timex in find(text, ON_THURSDAY)[0]]
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert len(spans) == 6
