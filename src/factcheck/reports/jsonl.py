"""JSON lines: one assertion or finding a line."""

from __future__ import annotations

import json
from collections.abc import Iterable

from factcheck.model import Report
from factcheck.reports import records
from factcheck.reports.escaping import lossless
from factcheck.reports.records import Record
from factcheck.reports.view import View


def render(report: Report, view: View) -> str:
    """Every assertion, then every finding, each with its `type`."""
    return lines(
        [
            *({"type": "assertion"} | records.assertion(each) for each in report.assertions),
            *({"type": "finding"} | records.finding(each) for each in report.findings),
        ]
    )


def lines(found: Iterable[Record]) -> str:
    """Records as JSON, one a line."""
    return "".join(lossless(json.dumps(record, ensure_ascii=False, allow_nan=False)) + "\n" for record in found)
