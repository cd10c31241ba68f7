"""What the sheets of the workbook hold: the tables, the figures of each finding beside it, and what each cell links to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from factcheck.model import Article, Assertion, Finding, Report
from factcheck.reports import words
from factcheck.reports.columns import ARTICLES, ASSERTIONS, FINDINGS, SUBJECTS, Column, Table
from factcheck.reports.standings import standings
from factcheck.reports.table import Row, rows
from factcheck.reports.view import articles_by_id, assertions_by_id, evidence, worst_first

Links = Mapping[str, str]

MOST_FIGURES = 10
"""Figures that stand beside a finding; the others are found by its id on the sheet of assertions."""

_ADDRESS = re.compile(r"https?://[^\s\"<>\\^`{|}]{1,2000}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with its rows and, of each row, where the cell of a column leads: an address, or a cell of the workbook."""

    table: Table
    rows: Sequence[Row]
    links: Sequence[Links]


def sheets(report: Report) -> tuple[Sheet, ...]:
    """The sheets of the workbook, what is to be read first before what it rests on."""
    places = _Places.of(report)
    return (_findings(report, places), _assertions(report, places), _subjects(report, places), _articles(report))


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the rows of findings, assertions, subjects (the first of each) and articles are, by their ids."""

    findings: Links
    assertions: Links
    subjects: Links
    articles: Links

    @classmethod
    def of(cls, report: Report) -> _Places:
        stood = standings(report)
        by_day = [subject.id for subject in report.subjects for _ in stood.get(subject.id, ())]
        return cls(
            _rows_of(FINDINGS, [found.id for found in worst_first(report.findings)]),
            _rows_of(ASSERTIONS, [made.id for made in report.assertions]),
            _rows_of(SUBJECTS, by_day),
            _rows_of(ARTICLES, [article.id for article in report.articles]),
        )


def _rows_of(table: Table, ids: Sequence[str]) -> Links:
    """The first row of each id, below the header."""
    last_to_first = reversed(list(enumerate(ids, start=2)))
    return {name: f"internal:{table.name}!A{row}" for row, name in last_to_first}


def _findings(report: Report, places: _Places) -> Sheet:
    articles, known = articles_by_id(report), assertions_by_id(report)
    shown = [(found, evidence(found, known)[:MOST_FIGURES]) for found in worst_first(report.findings)]
    most = max((len(figures) for _, figures in shown), default=0)
    named = [Column(f"figure_{number}", "A figure of the finding, by its day.", width=44) for number in range(1, most + 1)]
    filled: list[Row] = []
    for row, (_, figures) in zip(rows(FINDINGS, report), shown, strict=True):
        told = [_figure(made, articles[made.article]) for made in figures]
        filled.append([*row, *told, *[None] * (most - len(told))])
    links = [_finding_links(found, figures, places) for found, figures in shown]
    return Sheet(replace(FINDINGS, columns=(*FINDINGS.columns, *named)), filled, links)


def _figure(made: Assertion, article: Article) -> str:
    return f"{made.quote} ({words.day_of(made)}, {article.outlet or PurePath(article.path).name})"


def _finding_links(found: Finding, figures: Sequence[Assertion], places: _Places) -> Links:
    subject = places.subjects.get(found.subject or "", "")
    return {"subject": subject} | {f"figure_{i}": places.assertions[made.id] for i, made in enumerate(figures, start=1)}


def _assertions(report: Report, places: _Places) -> Sheet:
    articles = articles_by_id(report)
    held = {name: places.findings[found.id] for found in reversed(worst_first(report.findings)) for name in found.assertions}
    links = [
        {
            "subject": places.subjects.get(made.subject or "", ""),
            "outlet": _address(articles[made.article]),
            "path": places.articles[made.article],
            "findings": held.get(made.id, ""),
        }
        for made in report.assertions
    ]
    return Sheet(ASSERTIONS, rows(ASSERTIONS, report), links)


def _subjects(report: Report, places: _Places) -> Sheet:
    stood = standings(report)
    links = [
        {"assertions": places.assertions[each.assertions[0]]}
        for subject in report.subjects
        for each in stood.get(subject.id, ())
    ]
    return Sheet(SUBJECTS, rows(SUBJECTS, report), links)


def _articles(report: Report) -> Sheet:
    return Sheet(ARTICLES, rows(ARTICLES, report), [{"url": _address(article)} for article in report.articles])


def _address(article: Article) -> str:
    """The article's address where a browser may be sent to it, else nothing."""
    return article.url if _ADDRESS.fullmatch(article.url) and article.url.isprintable() else ""
