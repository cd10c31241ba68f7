"""Markdown, for a pull request or a wiki: the new findings, each with its figures as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Article, Assertion, Finding, Report, Status
from factcheck.reports import words
from factcheck.reports.escaping import markdown
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence, read, shown

COLUMNS = ("Figure", "As of", "Said by", "Outlet", "Where")


def render(report: Report, view: View) -> str:
    """The new findings, worst first; with `everything`, also the known and accepted ones."""
    findings = shown(report, view)
    articles, assertions = articles_by_id(report), assertions_by_id(report)
    told = f"{words.count(len(findings), 'finding')} in {words.count(len(read(report)), 'article')}."
    blocks = ["# factcheck", told, *(block for finding in findings for block in _blocks(finding, articles, assertions))]
    problems = [f"- {markdown(f'{article.path}: {article.problem}')}" for article in report.articles if article.problem]
    if problems:
        blocks += ["## Problems", "\n".join(problems)]
    return "\n\n".join(blocks) + "\n"


def _blocks(finding: Finding, articles: dict[str, Article], assertions: dict[str, Assertion]) -> Iterator[str]:
    standing = "" if finding.status is Status.NEW else f", {finding.status}"
    yield f"## {finding.severity.capitalize()}: {finding.family}{standing} ({markdown(finding.id)})"
    yield markdown(finding.message)
    yield _table(evidence(finding, assertions), articles)
    if finding.why:
        yield markdown(finding.why)


def _table(figures: Sequence[Assertion], articles: dict[str, Article]) -> str:
    rows = [COLUMNS, ("---",) * len(COLUMNS)]
    for made in figures:
        article = articles[made.article]
        said = made.attribution.said_by or ""
        cells = (made.quote, words.day_of(made), said, article.outlet, f"{article.path}:{made.line}")
        rows.append(tuple(markdown(each) for each in cells))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
