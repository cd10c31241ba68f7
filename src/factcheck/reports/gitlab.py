"""GitLab's code quality report: one issue a finding, at its latest figure."""

from __future__ import annotations

import json

from factcheck.model import Article, Assertion, Finding, Report, Severity
from factcheck.reports.escaping import line, lossless
from factcheck.reports.records import Record
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence, shown

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(report: Report, view: View) -> str:
    """The new findings, worst first; with `everything`, also the known and accepted ones."""
    articles, assertions = articles_by_id(report), assertions_by_id(report)
    issues = [_issue(found, evidence(found, assertions)[-1], articles, view) for found in shown(report, view)]
    return lossless(json.dumps(issues, ensure_ascii=False, indent=1)) + "\n"


def _issue(found: Finding, last: Assertion, articles: dict[str, Article], view: View) -> Record:
    return {
        "description": line(found.message),
        "check_name": found.rule,
        "fingerprint": found.id,
        "severity": SEVERITIES[found.severity],
        "location": {"path": view.path(articles[last.article]), "lines": {"begin": last.line}},
    }
