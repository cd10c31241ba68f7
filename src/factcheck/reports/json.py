"""JSON, exactly as the contract and `report.schema.json` have it."""

from __future__ import annotations

import json

from factcheck.model import Report
from factcheck.reports import records
from factcheck.reports.escaping import lossless
from factcheck.reports.view import View

VERSION = 1


def render(report: Report, view: View) -> str:
    """The whole report as one JSON document; what could not be read is an article with a `problem`."""
    document = {
        "version": VERSION,
        "articles": [records.article(each) for each in report.articles],
        "assertions": [records.assertion(each) for each in report.assertions],
        "subjects": [records.subject(each) for each in report.subjects],
        "findings": [records.finding(each) for each in report.findings],
        "skipped": [records.skipped(name, each) for name, each in report.skipped],
    }
    return lossless(json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)) + "\n"
