"""What a pipe gets: one finding a line, `path:line:col: severity rule [id] message`, never wrapped."""

from __future__ import annotations

from factcheck.model import Report, Status
from factcheck.reports.escaping import line
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence, shown


def render(report: Report, view: View) -> str:
    """The new findings, worst first; with `everything`, also the known and accepted ones, which say so."""
    articles, assertions = articles_by_id(report), assertions_by_id(report)
    lines = []
    for finding in shown(report, view):
        last = evidence(finding, assertions)[-1]
        place = f"{articles[last.article].path}:{last.line}:{last.column}"
        standing = "" if finding.status is Status.NEW else f" ({finding.status})"
        lines.append(line(f"{place}: {finding.severity} {finding.rule} [{finding.id}] {finding.message}{standing}"))
    return "".join(f"{each}\n" for each in lines)
