"""JSON, exactly as the contract and `report.schema.json` have it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from factcheck.model import Report
from factcheck.reports import records
from factcheck.reports.escaping import lossless
from factcheck.reports.records import Record
from factcheck.reports.view import View

VERSION = 1


def render(report: Report, view: View) -> str:
    """The whole report as one JSON document, one record a line; what could not be read is an article with a `problem`."""
    return document(
        {
            "articles": [records.article(each) for each in report.articles],
            "assertions": [records.assertion(each) for each in report.assertions],
            "subjects": [records.subject(each) for each in report.subjects],
            "findings": [records.finding(each) for each in report.findings],
            "skipped": [records.skipped(name, each) for name, each in report.skipped],
        }
    )


def document(parts: Mapping[str, Sequence[Record]]) -> str:
    """Lists of records under their names, one record a line, and the version of the form they have."""
    members = [f'"version": {VERSION}', *(f'"{name}": {_array(found)}' for name, found in parts.items())]
    return lossless("{" + ",\n ".join(members) + "}\n")


def _array(found: Sequence[Record]) -> str:
    lines = [json.dumps(record, ensure_ascii=False, allow_nan=False) for record in found]
    return "[\n  " + ",\n  ".join(lines) + "\n ]" if lines else "[]"
