"""How long the report step takes, in processor seconds of one run. `python bench/reports [FOLDER]` (default: corpus/).

Printed: a cold check of the folder; the cold report step after it, which is a plain run on a terminal (the report there and
the files of `reports/`), with all that it imports; its share of the two; and the same step, warm, on 500 assertions.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

import factcheck
from factcheck.model import Report

CORPUS = Path(__file__).parents[2] / "corpus"
MANY = 500


def step(report: Report) -> None:
    """Make what a plain run on a terminal prints and writes."""
    from factcheck import reports
    from factcheck.reports.view import View

    view = View(("corpus",), color=True, links=True, folder="/corpus")
    reports.render(reports.by_name("terminal"), report, view)
    for name in reports.TABLES:
        reports.for_file(reports.by_ending(name), report, view)


def copies(report: Report, number: int) -> Report:
    """The same report that many times over, as if of so many events: every id has the number of its copy."""
    parts = [_copy(report, f"-{n}") for n in range(number)]
    return Report(
        articles=tuple(each for part in parts for each in part.articles),
        assertions=tuple(each for part in parts for each in part.assertions),
        subjects=tuple(each for part in parts for each in part.subjects),
        findings=tuple(each for part in parts for each in part.findings),
    )


def _copy(report: Report, mark: str) -> Report:
    made = {
        each.id: replace(each, id=each.id + mark, article=each.article + mark, subject=each.subject and each.subject + mark)
        for each in report.assertions
    }
    return Report(
        articles=tuple(replace(each, id=each.id + mark) for each in report.articles),
        assertions=tuple(made.values()),
        subjects=tuple(
            replace(each, id=each.id + mark, assertions=tuple(made[a.id] for a in each.assertions)) for each in report.subjects
        ),
        findings=tuple(
            replace(
                each,
                id=each.id + mark,
                subject=each.subject and each.subject + mark,
                assertions=tuple(name + mark for name in each.assertions),
                conflicts=tuple((a + mark, b + mark) for a, b in each.conflicts),
            )
            for each in report.findings
        ),
    )


def main() -> None:
    """Measure and print; the processor's time starts with the process, so that the check has all that Python does first."""
    report = factcheck.check(sys.argv[1] if len(sys.argv) > 1 else CORPUS)
    checked = time.process_time()
    step(report)
    reported = time.process_time()
    many = copies(report, -(-MANY // len(report.assertions)))
    started = time.process_time()
    step(many)
    warm = time.process_time() - started
    print(f"check {checked:.3f} s, report {reported - checked:.3f} s: {(reported - checked) / reported:.1%} of the run")
    print(f"{len(many.assertions)} assertions, {len(many.findings)} findings: report {warm:.3f} s")


if __name__ == "__main__":
    main()
