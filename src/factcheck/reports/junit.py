"""JUnit XML: a test case a finding. What is new and bad enough to fail the run fails; what is accepted is skipped."""

from __future__ import annotations

from collections.abc import Sequence

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from factcheck.model import Article, Assertion, Finding, Report, Status
from factcheck.reports import words
from factcheck.reports.escaping import line
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence, failing, read, worst_first


def render(report: Report, view: View) -> str:
    """One suite: a case that the articles could be read, then a case a finding, worst first."""
    articles, assertions = articles_by_id(report), assertions_by_id(report)
    failed = {found.id for found in failing(report, view.fail_on)}
    suite = TestSuite("factcheck")
    suite.add_testcases(
        [
            _reading(report, view),
            *(
                _case(found, found.id in failed, evidence(found, assertions), articles, view)
                for found in worst_first(report.findings)
            ),
        ]
    )
    document = JUnitXml("factcheck")
    document.add_testsuite(suite)
    text: str = document.tostring().decode("utf-8")  # type: ignore[no-untyped-call]
    return f"{text.strip()}\n"


def _reading(report: Report, view: View) -> TestCase:
    case = TestCase(f"{words.count(len(read(report)), 'article')} read", "factcheck.articles")
    case.result = [Error(line(f"{view.path(a)}: {a.problem}"), "unreadable") for a in report.articles if a.problem]
    return case


def _case(found: Finding, failed: bool, shown: Sequence[Assertion], articles: dict[str, Article], view: View) -> TestCase:
    message = line(found.message)
    case = TestCase(f"{found.family} [{found.id}] {message}", f"factcheck.{found.rule}")
    told = "\n".join(
        line(f"{view.path(articles[made.article])}:{made.line}:{made.column}: {made.quote}: {made.sentence}") for made in shown
    )
    if failed:
        failure = Failure(message, found.severity)
        failure.text = told
        case.result = [failure]
    elif found.status is not Status.NEW:
        case.result = [Skipped(line(f"{found.status}: {found.reason}" if found.reason else found.status))]
    else:
        case.system_out = f"{found.severity}: {message}\n{told}"
    return case
