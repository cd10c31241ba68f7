"""The tables as data frames."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas
import pytest

from factcheck.model import AsOf, AsOfBasis, Kind, Published, Report, Severity
from factcheck.reports.columns import ARTICLES, ASSERTIONS, FINDINGS, SUBJECTS
from factcheck.reports.frames import to_pandas
from tests.reports.made import report, with_text


def test_a_frame_a_table_with_its_columns_and_rows() -> None:
    made = report()
    frames = to_pandas(made)
    assert [len(frame) for frame in frames] == [4, 1, 3, 4]
    assert list(frames.assertions.columns) == [
        part
        for name in ASSERTIONS.names
        for part in {"value": ("value", "date"), "as_of": ("as_of", "as_of_end")}.get(name, (name,))
    ]
    others = (frames.findings, frames.subjects, frames.articles)
    assert [list(frame.columns) for frame in others] == [list(table.names) for table in (FINDINGS, SUBJECTS, ARTICLES)]


@pytest.mark.parametrize("made", [report(), Report()], ids=["full", "empty"])
def test_the_types_do_not_depend_on_what_there_is(made: Report) -> None:
    frames = to_pandas(made)
    assert {name: str(frames.assertions.dtypes[name]) for name in ("value", "date", "as_of", "as_of_end", "line", "kind")} == {
        "value": "Float64",
        "date": "string",
        "as_of": "datetime64[s]",
        "as_of_end": "datetime64[s]",
        "line": "Int64",
        "kind": "category",
    }
    assert [str(frames.subjects.dtypes[name]) for name in ("day", "best", "voices")] == ["datetime64[s]", "Float64", "Int64"]
    assert list(frames.findings["severity"].cat.categories) == list(Severity)
    assert str(frames.articles.dtypes["published"]) == "datetime64[s]"


def test_numbers_and_dates_that_are_asserted_stand_apart() -> None:
    made = report()
    dated = replace(made.assertions[1], kind=Kind.DATE, value="2021-03", low=None, high=None, as_of=None)
    assertions = to_pandas(Report(made.articles, (made.assertions[0], dated))).assertions
    assert assertions["value"].tolist() == [9000.0, pandas.NA]
    assert assertions["date"].tolist() == [pandas.NA, "2021-03"]
    assert assertions["as_of"].isna().tolist() == [False, True]


def test_days_of_any_century_and_spans_of_days() -> None:
    made = report()
    years = (AsOf(date(1500, 1, 1), date(9999, 12, 31), "span", AsOfBasis.STATED), made.assertions[1].as_of)
    told = tuple(replace(each, as_of=when) for each, when in zip(made.assertions, years, strict=False))
    assertions = to_pandas(Report(made.articles, told)).assertions
    assert [str(day)[:10] for day in assertions["as_of"]] == ["1500-01-01", "2021-03-11"]
    assert [str(day)[:10] for day in assertions["as_of_end"]] == ["9999-12-31", "2021-03-11"]
    month = replace(made.articles[0], published=Published(date(2021, 3, 1), date(2021, 3, 31), precision="month"))
    assert to_pandas(replace(made, articles=(month, *made.articles[1:]))).articles["published"].isna().sum() == 1


def test_text_is_as_it_was_read() -> None:
    frames = to_pandas(with_text("=1+1\x1b[31m"))
    assert frames.assertions["quote"].tolist() == ["=1+1\x1b[31m"] * 4
