"""The rows of each table, typed: what fills the CSV files, the workbook and the data frames."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from factcheck.model import Article, Assertion, Finding, Report, voices
from factcheck.reports import records
from factcheck.reports.columns import ARTICLES, ASSERTIONS, DAY, FINDINGS, SUBJECTS, Table
from factcheck.reports.standings import standings
from factcheck.reports.view import articles_by_id, assertions_by_id, evidence, first_day, labels, last_day, worst_first

Cell = str | int | float | date | None
Row = list[Cell]


def rows(table: Table, report: Report) -> list[Row]:
    """The rows of a table, each with one cell a column: numbers finite, whole days as days, None for what is not known."""
    return _ROWS[table.name](report)


def _assertions(report: Report) -> list[Row]:
    articles, named = articles_by_id(report), labels(report)
    held: dict[str, list[str]] = {}
    for finding in report.findings:
        for name in finding.assertions:
            held.setdefault(name, []).append(finding.id)
    return [
        _assertion(each, articles[each.article], named.get(each.subject or "", ""), " ".join(held.get(each.id, ())))
        for each in report.assertions
    ]


def _assertion(made: Assertion, article: Article, subject: str, held: str) -> Row:
    period = made.period
    return [
        made.id,
        subject,
        made.kind,
        _day(made.value) if isinstance(made.value, str) else records.number(made.value),
        records.number(made.low),
        records.number(made.high),
        made.unit,
        made.hedge,
        made.topic.counted,
        made.topic.place,
        None if made.as_of is None else _day(records.days(made.as_of.start, made.as_of.end)),
        None if period is None else period.start,
        None if period is None else period.end,
        made.attribution.said_by,
        made.attribution.cited_outlet,
        article.outlet,
        _day(records.published_date(article.published)),
        made.quote,
        made.sentence,
        article.path,
        made.line,
        made.confidence,
        held,
    ]


def _findings(report: Report) -> list[Row]:
    articles, known, named = articles_by_id(report), assertions_by_id(report), labels(report)
    return [
        _finding(each, evidence(each, known), articles, named.get(each.subject or "", ""))
        for each in worst_first(report.findings)
    ]


def _finding(found: Finding, shown: Sequence[Assertion], articles: dict[str, Article], subject: str) -> Row:
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
        _day(min((day for each in shown if (day := first_day(each)) is not None), default=None)),
        _day(max((day for each in shown if (day := last_day(each)) is not None), default=None)),
        voices(shown),
        "; ".join(sorted({source.outlet for source in sources if source.outlet})),
        "; ".join(sorted({source.path for source in sources})),
        found.reason,
    ]


def _subjects(report: Report) -> list[Row]:
    named, stood = labels(report), standings(report)
    return [
        [
            named[subject.id],
            subject.behaves,
            subject.place,
            each.unit,
            each.day,
            records.number(each.low),
            records.number(each.best),
            records.number(each.high),
            each.voices,
            " ".join(each.assertions),
        ]
        for subject in report.subjects
        for each in stood.get(subject.id, ())
    ]


def _articles(report: Report) -> list[Row]:
    asserted = Counter(each.article for each in report.assertions)
    known = assertions_by_id(report)
    held = Counter(name for finding in report.findings for name in {known[each].article for each in finding.assertions})
    return [
        [
            article.path,
            article.outlet,
            article.title,
            article.author,
            _day(records.published_date(article.published)),
            article.published.basis,
            article.url,
            asserted[article.id],
            held[article.id],
            article.problem,
        ]
        for article in report.articles
    ]


def _day(told: str | None) -> str | date | None:
    """A whole day as a day; months, years, several days and days that do not exist as they are told."""
    if told is None or not re.fullmatch(DAY, told):
        return told
    try:
        return date.fromisoformat(told)
    except ValueError:
        return told


_ROWS = {
    ASSERTIONS.name: _assertions,
    FINDINGS.name: _findings,
    SUBJECTS.name: _subjects,
    ARTICLES.name: _articles,
}
