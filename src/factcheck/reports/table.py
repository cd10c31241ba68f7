"""The two tables for spreadsheets and data frames: one row an assertion, one row a finding. The only user of pandas."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.model import Article, Assertion, Finding, Report
from factcheck.reports import records
from factcheck.reports.escaping import cell
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence, first_day, labels, last_day, worst_first

if TYPE_CHECKING:
    from pandas import DataFrame

Cell = str | int | float | None

ASSERTIONS = (
    "id",
    "subject",
    "kind",
    "value",
    "low",
    "high",
    "unit",
    "hedge",
    "counted",
    "place",
    "as_of",
    "period_start",
    "period_end",
    "said_by",
    "cited_outlet",
    "outlet",
    "published",
    "quote",
    "sentence",
    "path",
    "line",
    "confidence",
    "findings",
)
FINDINGS = (
    "id",
    "status",
    "severity",
    "confidence",
    "family",
    "rule",
    "subject",
    "message",
    "low",
    "high",
    "first_date",
    "last_date",
    "voices",
    "outlets",
    "paths",
    "reason",
)
NUMBERS = ("low", "high", "line", "confidence", "voices")


def assertions(report: Report, view: View) -> str:
    """assertions.csv: one row an assertion, with the ids of its findings joined by a space."""
    return _csv(_assertion_rows(report), ASSERTIONS)


def findings(report: Report, view: View) -> str:
    """findings.csv: one row a finding, new ones first, then the worst."""
    return _csv(_finding_rows(report), FINDINGS)


def to_pandas(report: Report) -> tuple[DataFrame, DataFrame]:
    """The assertions and the findings as data frames with the columns of the CSV files. Text is as it was read."""
    return _frame(_assertion_rows(report), ASSERTIONS), _frame(_finding_rows(report), FINDINGS)


def _frame(rows: Sequence[Sequence[Cell]], columns: Sequence[str]) -> DataFrame:
    from pandas import DataFrame

    frame = DataFrame(rows, columns=list(columns), dtype=object)
    return frame.astype({name: "Float64" for name in columns if name in NUMBERS})


def _csv(rows: Sequence[Sequence[Cell]], columns: Sequence[str]) -> str:
    from pandas import DataFrame

    written = [[_written(value) for value in row] for row in rows]
    return DataFrame(written, columns=list(columns), dtype=object).to_csv(index=False, lineterminator="\r\n")


def _written(value: Cell) -> str:
    """A cell: text behind its guard, numbers plain (never 1e+06), nothing for what is not known."""
    if value is None:
        return ""
    return cell(value) if isinstance(value, str) else f"{Decimal(repr(value)):f}"


def _assertion_rows(report: Report) -> list[list[Cell]]:
    articles, named = articles_by_id(report), labels(report)
    held: dict[str, list[str]] = {}
    for finding in report.findings:
        for name in finding.assertions:
            held.setdefault(name, []).append(finding.id)
    return [
        _assertion_row(each, articles[each.article], named.get(each.subject or "", ""), " ".join(held.get(each.id, ())))
        for each in report.assertions
    ]


def _assertion_row(made: Assertion, article: Article, subject: str, held: str) -> list[Cell]:
    period = made.period
    return [
        made.id,
        subject,
        made.kind,
        made.value if isinstance(made.value, str) else records.number(made.value),
        records.number(made.low),
        records.number(made.high),
        made.unit,
        made.hedge,
        made.topic.counted,
        made.topic.place,
        None if made.as_of is None else records.days(made.as_of.start, made.as_of.end),
        None if period is None else records.iso(period.start),
        None if period is None else records.iso(period.end),
        made.attribution.said_by,
        made.attribution.cited_outlet,
        article.outlet,
        records.published_date(article.published),
        made.quote,
        made.sentence,
        article.path,
        made.line,
        made.confidence,
        held,
    ]


def _finding_rows(report: Report) -> list[list[Cell]]:
    articles, known, named = articles_by_id(report), assertions_by_id(report), labels(report)
    return [
        _finding_row(each, evidence(each, known), articles, named.get(each.subject or "", ""))
        for each in worst_first(report.findings)
    ]


def _finding_row(found: Finding, shown: Sequence[Assertion], articles: dict[str, Article], subject: str) -> list[Cell]:
    bounds = [bound for each in shown for bound in (each.low, each.high) if bound is not None]
    sources = [articles[each.article] for each in shown]
    return [
        found.id,
        found.status,
        found.severity,
        found.confidence,
        found.family,
        found.rule,
        subject,
        found.message,
        records.number(min(bounds, default=None)),
        records.number(max(bounds, default=None)),
        min((day for each in shown if (day := first_day(each)) is not None), default=None),
        max((day for each in shown if (day := last_day(each)) is not None), default=None),
        len({each.voice or each.article for each in shown}),
        "; ".join(sorted({source.outlet for source in sources if source.outlet})),
        "; ".join(sorted({source.path for source in sources})),
        found.reason,
    ]
