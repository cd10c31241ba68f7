"""GitHub's workflow commands: one annotation a finding, at its latest figure. A file gets the job summary, as Markdown."""

from __future__ import annotations

from factcheck.model import Report, Severity, Status
from factcheck.reports.escaping import line
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence, shown

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, view: View) -> str:
    """One command a finding, worst first: GitHub shows the first ten of each level. What is not new is only a notice."""
    articles, assertions = articles_by_id(report), assertions_by_id(report)
    lines = []
    for found in shown(report, view):
        last = evidence(found, assertions)[-1]
        new = found.status is Status.NEW
        properties = {
            "file": view.path(articles[last.article]),
            "line": str(last.line),
            "col": str(last.column),
            "title": f"{found.family} [{found.id}]{'' if new else f' ({found.status})'}",
        }
        told = ",".join(f"{name}={line(value).translate(_PROPERTY)}" for name, value in properties.items())
        lines.append(f"::{COMMANDS[found.severity] if new else 'notice'} {told}::{line(found.message).translate(_DATA)}\n")
    lines += [
        f"::warning file={line(view.path(article)).translate(_PROPERTY)}::{line(article.problem).translate(_DATA)}\n"
        for article in report.articles
        if article.problem
    ]
    return "".join(lines)
