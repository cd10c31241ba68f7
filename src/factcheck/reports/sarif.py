"""SARIF 2.1.0, for code scanning: one result a finding, its other figures beside it as related locations.

Plain dictionaries: the one package of models on PyPI takes any key, so it would vouch for nothing that the test against the
official schema does not.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import quote

from factcheck import __version__
from factcheck.model import Article, Assertion, CheckRule, Finding, Report, Status
from factcheck.reports import words
from factcheck.reports.escaping import line, lossless, visible
from factcheck.reports.records import Record
from factcheck.reports.view import View, articles_by_id, assertions_by_id, evidence, worst_first

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

# What a reader of SARIF gives a meaning inside a message: links, and places to fill in.
_MESSAGE = str.maketrans({"\\": "\\\\", "[": "\\[", "]": "\\]", "{": "{{", "}": "}}"})


def render(report: Report, view: View) -> str:
    """Every finding as a result, worst first: what is known is unchanged, what is accepted is suppressed with its reason."""
    articles, assertions = articles_by_id(report), assertions_by_id(report)
    findings = worst_first(report.findings)
    rules = _rules(findings, view.checks)
    indexes = {rule["id"]: index for index, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "factcheck", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _problems(report, view)}],
        "results": [_result(found, indexes[found.rule], evidence(found, assertions), articles, view) for found in findings],
    }
    return lossless(json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)) + "\n"


def _rules(findings: Sequence[Finding], checks: Sequence[CheckRule]) -> list[Record]:
    """The rules in force, each with its help; of a rule that is not among them, what its findings tell."""
    described = {
        found.rule: {"id": found.rule, "name": found.family, "shortDescription": {"text": f"Family {found.family}"}}
        for found in findings
    }
    for check in checks:
        described[check.id] = {
            "id": check.id,
            "name": check.family,
            "shortDescription": {"text": line(check.why) or check.id},
            "help": {"text": f"{line(check.why)} `factcheck explain {check.id}` tells what the rule tolerates.".strip()},
            "defaultConfiguration": {"level": check.severity},
        }
    return [described[name] for name in sorted(described)]


def _result(found: Finding, index: int, shown: Sequence[Assertion], articles: dict[str, Article], view: View) -> Record:
    *others, last = shown
    beside = [f"[{_linked(made, articles)}]({number})" for number, made in enumerate(others, start=1)]
    message = line(found.message).translate(_MESSAGE)
    result: Record = {
        "ruleId": found.rule,
        "ruleIndex": index,
        "level": found.severity,
        "rank": round(100 * found.confidence, 1),
        "message": {"text": f"{message} (see {', '.join(beside)})" if beside else message or found.rule},
        "locations": [_location(last, articles, view)],
        "relatedLocations": [
            {"id": number} | _location(made, articles, view) | {"message": {"text": _told(made, articles)}}
            for number, made in enumerate(others, start=1)
        ],
        # The first is the key that GitHub tells alerts apart by; it wants a count of equal ones behind a colon.
        "partialFingerprints": {"primaryLocationLineHash": f"{found.id}:1", "factcheckFinding/v1": found.id},
        "baselineState": "new" if found.status is Status.NEW else "unchanged",
        "properties": {"family": found.family, "confidence": found.confidence, "also": list(found.also)},
    }
    if found.status is Status.ACCEPTED:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": line(found.reason)}]
    return result


def _told(made: Assertion, articles: dict[str, Article]) -> str:
    outlet = articles[made.article].outlet
    return line(", ".join(part for part in (made.quote, outlet, words.day_of(made)) if part))


def _linked(made: Assertion, articles: dict[str, Article]) -> str:
    return _told(made, articles).translate(_MESSAGE)


def _location(made: Assertion, articles: dict[str, Article], view: View) -> Record:
    before, breaks, last = made.quote.rpartition("\n")
    region = {
        "startLine": made.line,
        "startColumn": made.column,
        "endLine": made.line + before.count("\n") + len(breaks),
        "endColumn": (1 if breaks else made.column) + len(last),
        "snippet": {"text": visible(made.quote)},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(view.path(articles[made.article]))}, "region": region}}


def _uri(path: str) -> str:
    """A path as a URI reference; one that starts at the root is a file address of its own."""
    address = quote(path, safe="/", errors="surrogatepass")
    return f"file://{address}" if path.startswith("/") else address


def _problems(report: Report, view: View) -> list[Record]:
    return [
        {
            "level": "warning",
            "message": {"text": line(article.problem).translate(_MESSAGE)},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(view.path(article))}}}],
        }
        for article in report.articles
        if article.problem
    ]
