"""JSON lines: one assertion or finding a line, and for `extract` one mention a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from factcheck.model import Extract, Report
from factcheck.reports import records
from factcheck.reports.escaping import lossless
from factcheck.reports.records import Record
from factcheck.reports.view import View


def render(report: Report, view: View) -> str:
    """Every assertion, then every finding, each with its `type`."""
    return _lines(
        [
            *({"type": "assertion"} | records.assertion(each) for each in report.assertions),
            *({"type": "finding"} | records.finding(each) for each in report.findings),
        ]
    )


def mentions(extracts: Sequence[Extract], everything: bool) -> str:
    """Every mention of every article, used or not; with `everything`, also what only looks like one."""
    return _lines(record for found in extracts for record in records.mentions(found, everything))


def _lines(found: Iterable[Record]) -> str:
    return "".join(lossless(json.dumps(record, ensure_ascii=False, allow_nan=False)) + "\n" for record in found)
