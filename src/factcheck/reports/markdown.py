"""Markdown, for a pull request or a wiki: the new findings, each with its figures as a table."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Finding, Report, Status
from factcheck.reports import words
from factcheck.reports.escaping import markdown
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence, read, worst_first

COLUMNS = ("Figure", "As of", "Said by", "Outlet", "Where")


def render(report: Report, view: View) -> str:
    """The new findings, worst first; with `everything`, also the known and accepted ones."""
    shown = [f for f in worst_first(report.findings) if view.everything or f.status is Status.NEW]
    told = f"{words.count(len(shown), 'finding')} in {words.count(len(read(report)), 'article')}."
    blocks = ["# factcheck", told, *(block for finding in shown for block in _blocks(finding, report))]
    problems = [f"- {markdown(f'{article.path}: {article.problem}')}" for article in report.articles if article.problem]
    if problems:
        blocks += ["## Not checked", "\n".join(problems)]
    return "\n\n".join(blocks) + "\n"


def _blocks(finding: Finding, report: Report) -> Iterator[str]:
    standing = "" if finding.status is Status.NEW else f", {finding.status}"
    yield f"## {finding.severity.capitalize()}: {finding.family}{standing} ({markdown(finding.id)})"
    yield markdown(finding.message)
    yield _table(finding, report)
    if finding.why:
        yield markdown(finding.why)


def _table(finding: Finding, report: Report) -> str:
    articles = articles_by_id(report)
    rows = [COLUMNS, ("---",) * len(COLUMNS)]
    for made in evidence(finding, assertions_by_id(report)):
        article = articles[made.article]
        said = made.attribution.said_by or ""
        cells = (made.quote, words.as_of(made.as_of), said, article.outlet, f"{article.path}:{made.line}")
        rows.append(tuple(markdown(each) for each in cells))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
