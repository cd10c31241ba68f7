"""What each form of time expression means: surface -> TIMEX3 value, first and last day, relation."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.model import AsOfBasis, Published, Timex
from factcheck.timex import find

THURSDAY = date(2024, 3, 14)


def on(day: date) -> Published:
    return Published(day, day)


def read(text: str, day: date = THURSDAY) -> list[tuple[str, str]]:
    return [(timex.quote, timex.value) for timex in find(text, on(day))[0]]


def only(text: str, day: date = THURSDAY) -> Timex:
    (timex,) = find(text, on(day))[0]
    assert text[slice(*timex.span)] == timex.quote
    return timex


STATED = [
    # surface, value, first day, last day, precision
    ("9 December 2016", "2016-12-09", "2016-12-09", "2016-12-09", "day"),
    ("the 9th of December 2016", "2016-12-09", "2016-12-09", "2016-12-09", "day"),
    ("Dec. 9, 2016", "2016-12-09", "2016-12-09", "2016-12-09", "day"),
    ("DEC 9 2016", "2016-12-09", "2016-12-09", "2016-12-09", "day"),
    ("June 7th, 2023", "2023-06-07", "2023-06-07", "2023-06-07", "day"),
    ("Fri. 13 Oct 2023", "2023-10-13", "2023-10-13", "2023-10-13", "day"),
    ("2024-03-05", "2024-03-05", "2024-03-05", "2024-03-05", "day"),
    ("2024-03-05T09:30:00Z", "2024-03-05T09:30", "2024-03-05", "2024-03-05", "day"),
    ("13/4/2024", "2024-04-13", "2024-04-13", "2024-04-13", "day"),
    ("4/13/24", "2024-04-13", "2024-04-13", "2024-04-13", "day"),
    ("12.09.2016", "2016-09-12", "2016-09-12", "2016-09-12", "day"),
    ("2016/12/09", "2016-12-09", "2016-12-09", "2016-12-09", "day"),
    ("12/2016", "2016-12", "2016-12-01", "2016-12-31", "month"),
    ("November 2015", "2015-11", "2015-11-01", "2015-11-30", "month"),
    ("mid-November 2015", "2015-11", "2015-11-01", "2015-11-30", "month"),
    ("Sept 2020", "2020-09", "2020-09-01", "2020-09-30", "month"),
    ("the third quarter of 2022", "2022-Q3", "2022-07-01", "2022-09-30", "quarter"),
    ("Q4 2016", "2016-Q4", "2016-10-01", "2016-12-31", "quarter"),
    ("the first half of 2017", "2017-H1", "2017-01-01", "2017-06-30", "span"),
    ("spring 2017", "2017-SP", "2017-03-01", "2017-05-31", "season"),
    ("winter 2017", "2017-WI", "2017-12-01", "2018-02-28", "season"),
    ("05-Jan-2020", "2020-01-05", "2020-01-05", "2020-01-05", "day"),
    ("FY2023", "FY2023", "2023-01-01", "2023-12-31", "year"),
    ("fiscal 2023", "FY2023", "2023-01-01", "2023-12-31", "year"),
    ("the 2016-17 fiscal year", "FY2017", "2017-01-01", "2017-12-31", "year"),
    ("the 1990s", "199X", "1990-01-01", "1999-12-31", "decade"),
    ("the nineties", "199X", "1990-01-01", "1999-12-31", "decade"),
    ("the 20th century", "19", "1900-01-01", "1999-12-31", "span"),
    ("3 to 9 June 2023", "2023-06-03/2023-06-09", "2023-06-03", "2023-06-09", "span"),
    ("June 3-9, 2023", "2023-06-03/2023-06-09", "2023-06-03", "2023-06-09", "span"),
    ("Dec. 28 to Jan. 3, 2023", "2022-12-28/2023-01-03", "2022-12-28", "2023-01-03", "span"),
    ("April-May 1945", "1945-04/1945-05", "1945-04-01", "1945-05-31", "span"),
    ("2012-2016", "2012/2016", "2012-01-01", "2016-12-31", "span"),
    ("the 2011-12 season", "2011/2012", "2011-01-01", "2012-12-31", "span"),
    ("the week of March 6, 2000", "2000-W10", "2000-03-06", "2000-03-12", "week"),
    ("Easter Sunday 2016", "2016-03-27", "2016-03-27", "2016-03-27", "day"),
    ("the last Friday of May 2019", "2019-05-31", "2019-05-31", "2019-05-31", "day"),
    ("9 décembre 2016", "2016-12-09", "2016-12-09", "2016-12-09", "day"),
    ("12 de octubre de 2023", "2023-10-12", "2023-10-12", "2023-10-12", "day"),
]


@pytest.mark.parametrize(("surface", "value", "start", "end", "precision"), STATED)
def test_a_stated_date_resolves_without_a_publication_day(
    surface: str, value: str, start: str, end: str, precision: str
) -> None:
    (timex,) = find(f"They met on {surface}.")[0]
    assert timex.value == value
    assert (timex.start, timex.end) == (date.fromisoformat(start), date.fromisoformat(end))
    assert (timex.type, timex.precision, timex.basis) == ("DATE", precision, AsOfBasis.STATED)


RELATIVE = [
    # text (published on Thursday, 14 March 2024), quote, value, first day, last day
    ("It fell on Wednesday.", "Wednesday", "2024-03-13", "2024-03-13", "2024-03-13"),
    ("It fell on Thursday.", "Thursday", "2024-03-14", "2024-03-14", "2024-03-14"),
    ("It fell on Friday.", "Friday", "2024-03-08", "2024-03-08", "2024-03-08"),
    ("They met last Tuesday.", "last Tuesday", "2024-03-12", "2024-03-12", "2024-03-12"),
    ("They met last Thursday.", "last Thursday", "2024-03-07", "2024-03-07", "2024-03-07"),
    ("They meet next Monday.", "next Monday", "2024-03-18", "2024-03-18", "2024-03-18"),
    ("They meet this coming Tuesday.", "this coming Tuesday", "2024-03-19", "2024-03-19", "2024-03-19"),
    ("They meet Monday next week.", "Monday next week", "2024-03-18", "2024-03-18", "2024-03-18"),
    ("Wednesday morning was calm.", "Wednesday morning", "2024-03-13TMO", "2024-03-13", "2024-03-13"),
    ("It burned last night.", "last night", "2024-03-13TNI", "2024-03-13", "2024-03-13"),
    ("It burned overnight.", "overnight", "2024-03-13TNI", "2024-03-13", "2024-03-14"),
    ("They spoke yesterday evening.", "yesterday evening", "2024-03-13TEV", "2024-03-13", "2024-03-13"),
    ("They spoke today.", "today", "2024-03-14", "2024-03-14", "2024-03-14"),
    ("They go tomorrow.", "tomorrow", "2024-03-15", "2024-03-15", "2024-03-15"),
    ("It began on Dec. 9.", "Dec. 9", "2023-12-09", "2023-12-09", "2023-12-09"),
    ("It will begin on Dec. 9.", "Dec. 9", "2024-12-09", "2024-12-09", "2024-12-09"),
    ("The ferry was lost on 3 June.", "3 June", "2023-06-03", "2023-06-03", "2023-06-03"),
    ("It opened in November.", "November", "2023-11", "2023-11-01", "2023-11-30"),
    ("It will open in November.", "November", "2024-11", "2024-11-01", "2024-11-30"),
    ("It shut last October.", "last October", "2023-10", "2023-10-01", "2023-10-31"),
    ("It opens in April next year.", "April next year", "2025-04", "2025-04-01", "2025-04-30"),
    ("Last week 40 died.", "Last week", "2024-W10", "2024-03-04", "2024-03-10"),
    ("It was sold last month.", "last month", "2024-02", "2024-02-01", "2024-02-29"),
    ("It was sold this year.", "this year", "2024", "2024-01-01", "2024-12-31"),
    ("They met over the weekend.", "the weekend", "2024-W10-WE", "2024-03-09", "2024-03-10"),
    ("They meet this coming weekend.", "this coming weekend", "2024-W11-WE", "2024-03-16", "2024-03-17"),
    ("Profits fell in the third quarter.", "the third quarter", "2023-Q3", "2023-07-01", "2023-09-30"),
    ("It was built last spring.", "last spring", "2023-SP", "2023-03-01", "2023-05-31"),
    ("This time last year it stood at 40.", "This time last year", "2023-03", "2023-03-01", "2023-03-31"),
    ("It sank five years ago.", "five years ago", "2019", "2019-01-01", "2019-12-31"),
    ("It sank two and a half years ago.", "two and a half years ago", "2021", "2021-01-01", "2021-12-31"),
    ("It sank 11 days ago.", "11 days ago", "2024-03-03", "2024-03-03", "2024-03-03"),
    ("It sank six weeks ago.", "six weeks ago", "2024-W05", "2024-01-29", "2024-02-04"),
    ("It sank half a century ago.", "half a century ago", "1974", "1974-01-01", "1974-12-31"),
    ("They vote in two weeks' time.", "two weeks' time", "2024-W13", "2024-03-25", "2024-03-31"),
    ("He left two days earlier.", "two days earlier", "2024-03-12", "2024-03-12", "2024-03-12"),
    ("They spoke on Christmas Eve.", "Christmas Eve", "2023-12-24", "2023-12-24", "2023-12-24"),
    ("It was shown last Thanksgiving.", "last Thanksgiving", "2023-11-23", "2023-11-23", "2023-11-23"),
    ("It was heard on the 9th.", "9th", "2024-03-09", "2024-03-09", "2024-03-09"),
    ("The trial ran from 3 to 9 June.", "3 to 9 June", "2023-06-03/2023-06-09", "2023-06-03", "2023-06-09"),
    ("It ends by the end of the month.", "the end of the month", "2024-03", "2024-03-01", "2024-03-31"),
]


@pytest.mark.parametrize(("text", "quote", "value", "start", "end"), RELATIVE)
def test_a_relative_date_is_counted_from_the_publication_day(text: str, quote: str, value: str, start: str, end: str) -> None:
    timex = only(text)
    assert (timex.quote, timex.value) == (quote, value)
    assert (timex.start, timex.end) == (date.fromisoformat(start), date.fromisoformat(end))
    assert timex.basis is AsOfBasis.RELATIVE


LENGTHS = [
    ("They held out for three days.", "three days", "DURATION", "P3D", None, None),
    ("The two-day visit went well.", "two-day", "DURATION", "P2D", None, None),
    ("It took 5 1/2 hours.", "5 1/2 hours", "DURATION", "PT5H30M", None, None),
    ("It took half an hour.", "half an hour", "DURATION", "PT30M", None, None),
    ("A decades-long feud was settled.", "decades-long", "DURATION", "PXY", None, None),
    ("In the past three days, 40 died.", "the past three days", "DURATION", "P3D", "2024-03-11", "2024-03-14"),
    ("Rain is due over the next 48 hours.", "the next 48 hours", "DURATION", "PT48H", "2024-03-14", "2024-03-16"),
    ("It grew over the past decade.", "the past decade", "DURATION", "P10Y", "2014-03-14", "2024-03-14"),
    ("Ships sail every two weeks.", "every two weeks", "SET", "P2W", None, None),
    ("They pray on Fridays.", "Fridays", "SET", "XXXX-WXX-5", None, None),
    ("Two daily flights were cut.", "daily", "SET", "P1D", None, None),
    ("It struck at 6.30 p.m. and stopped.", "6.30 p.m.", "TIME", "2024-03-14T18:30", "2024-03-14", "2024-03-14"),
    ("It struck at 0735 GMT and stopped.", "0735 GMT", "TIME", "2024-03-14T07:35", "2024-03-14", "2024-03-14"),
    ("It struck at 5 o'clock and stopped.", "5 o'clock", "TIME", "2024-03-14T05:00", "2024-03-14", "2024-03-14"),
    ("It struck at noon and stopped.", "noon", "TIME", "2024-03-14T12:00", "2024-03-14", "2024-03-14"),
    ("It struck at 9 a.m. EST Tuesday.", "9 a.m. EST Tuesday", "DATE", "2024-03-12T09:00", "2024-03-12", "2024-03-12"),
]


@pytest.mark.parametrize(("text", "quote", "kind", "value", "start", "end"), LENGTHS)
def test_lengths_sets_and_times(text: str, quote: str, kind: str, value: str, start: str | None, end: str | None) -> None:
    timex = only(text)
    assert (timex.quote, timex.type, timex.value) == (quote, kind, value)
    assert [day and day.isoformat() for day in (timex.start, timex.end)] == [start, end]


SEVERAL = [
    ("Signed 01 December 2016 18:10.", [("01 December 2016", "2016-12-01"), ("18:10", "2016-12-01T18:10")]),
    ("It left at 18:40 on Tuesday.", [("18:40 on Tuesday", "2024-03-12T18:40")]),
    ("On Tuesday it left at 18:40.", [("Tuesday", "2024-03-12"), ("18:40", "2024-03-12T18:40")]),
    ("It rained between Monday and Wednesday.", [("Monday", "2024-03-11"), ("Wednesday", "2024-03-13")]),
    ("Fires as early as 2011, and from 2015 through 2018.", [("2011", "2011"), ("2015", "2015"), ("2018", "2018")]),
    ("It covers 2015 through 2018.", [("2015", "2015"), ("2018", "2018")]),
    ("It rained in the last week of June 2023.", [("June 2023", "2023-06")]),
    ("It will last three weeks.", [("three weeks", "P3W")]),
    ("He ruled from 1991 to 1997.", [("1991", "1991"), ("1997", "1997")]),
    ("It rained on June 9 and 10, 2023.", [("June 9", "2023-06-09"), ("10", "2023-06-10")]),
    ("It rained on 9, 10 and 11 June 2023.", [("9", "2023-06-09"), ("10", "2023-06-10"), ("11 June 2023", "2023-06-11")]),
    ("Fires in 1994, 1995 and 1997.", [("1994", "1994"), ("1995", "1995"), ("1997", "1997")]),
    ("He quit on March 3 and died two days later.", [("March 3", "2024-03-03"), ("two days later", "2024-03-05")]),
    ("In 1994 it sank; two years later it was raised.", [("1994", "1994"), ("two years later", "1996")]),
    ("On 6 June 1944 they landed.\n\nThe next day it rained.", [("6 June 1944", "1944-06-06"), ("The next day", "1944-06-07")]),
    (
        "On 3 May 2021 he warned.\n\nIt reopened two days earlier.",
        [("3 May 2021", "2021-05-03"), ("two days earlier", "2024-03-12")],
    ),
    ("Sales fell last year from the year before.", [("last year", "2023"), ("the year before", "2022")]),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_expressions_stand_on_those_beside_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


RELATIONS = [
    ("Since 15 November 2023, 40 have died.", "since"),
    ("Pay by 14 November 2023.", "by"),
    ("Pay no later than 14 November 2023.", "by"),
    ("It runs until 14 November 2023.", "until"),
    ("It was quiet before 14 November 2023.", "before"),
    ("It was quiet ahead of 14 November 2023.", "before"),
    ("It was quiet prior to 14 November 2023.", "before"),
    ("It was quiet after 14 November 2023.", "after"),
    ("It fell during 2023.", "during"),
    ("In the past three days it fell.", "during"),
    ("It ran from 3 to 9 June.", "during"),
    ("As of 14 November 2023 it held.", "on"),
    ("They were shocked by Wednesday's vote.", "on"),
    ("The poster is from November 2015.", "on"),
    ("Masks will be worn from 14 November 2024.", "since"),
    ("They were shocked by Wednesday’s vote.", "on"),
]


@pytest.mark.parametrize(("text", "expected"), RELATIONS)
def test_the_words_before_say_how_the_days_bound_what_is_told(text: str, expected: str) -> None:
    assert only(text).relation == expected


def test_a_range_of_two_dates_is_bounded_by_both() -> None:
    for text in ("Between Monday and Wednesday 40 died.", "From Monday to Wednesday 40 died."):
        assert [timex.relation for timex in find(text, on(THURSDAY))[0]] == ["since", "until"]


PROBLEMS = [
    ("It sank on Saturday, 6 November 2022.", 5, "2022-11-06", "6 November 2022 was a Sunday, not a Saturday"),
    ("It sank on Friday, October 12.", 4, "2023-10-12", "12 October 2023 was a Thursday, not a Friday"),
    ("It sank on Thursday, October 12.", 3, "2023-10-12", None),
    ("It sank on 31 June.", None, "XXXX-06-31", "there is no 31 June"),
    ("It sank on Feb. 29, 2023.", None, "2023-02-29", "there is no 29 February 2023"),
    ("It sank on Feb. 29, 2024.", None, "2024-02-29", None),
    ("It sank on 2023-13-01.", None, "2023-13-01", "there is no month 13"),
]


@pytest.mark.parametrize(("text", "weekday", "value", "problem"), PROBLEMS)
def test_what_cannot_be_is_said(text: str, weekday: int | None, value: str, problem: str | None) -> None:
    timex = only(text)
    assert (timex.weekday, timex.value, timex.problem) == (weekday, value, problem)
    assert (timex.start is None) == (problem is not None and "was a" not in problem)
