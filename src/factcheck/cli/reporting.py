"""What came of a run, in the formats and places that were asked for."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.exits import NEW_FINDINGS, NOTHING_NEW, Failure
from factcheck.cli.flags import Options
from factcheck.cli.output import say, to_file, to_stdout
from factcheck.cli.running import Run

if TYPE_CHECKING:
    from factcheck.model import Extract, Report
    from factcheck.reports import Format
    from factcheck.reports.view import View

    Way = tuple[Path | None, Format]
    """A file, or stdout where it is None, and the format that goes there."""

WIDEST = 120
"""Columns beyond which a report on a terminal is not stretched."""


def report_ways(options: Options) -> list[Way]:
    """Where a report goes, and in which format: on a terminal in the terminal's, else a line a finding."""
    from factcheck import reports

    return ways_of(options, reports.FORMATS, "terminal" if sys.stdout.isatty() else "plain")


def ways_of(options: Options, offered: Sequence[Format], usual: str) -> list[Way]:
    """Each file that was asked for with the format of its name or ending; without a file, the one asked for or the usual.

    Raises `Failure` where there is no such format, or none that stdout could take.
    """
    from factcheck import reports

    files = options.output or ()
    if options.format is not None and len(files) > 1:
        raise Failure("--format is for one file; of several, each ending picks the format")
    try:
        if files and options.format is None:
            return [(path, reports.by_ending(path.name, offered)) for path in files]
        form = reports.by_name(options.format or usual, offered)
    except reports.UnknownFormat as error:
        raise Failure(str(error)) from error
    if form.binary and not files and sys.stdout.isatty():
        raise Failure(f"{form.name} is nothing for a terminal: -o report{form.ending} writes it")
    return [(files[0] if files else None, form)]


def publish(run: Run, ways: Sequence[Way]) -> None:
    """Report as was asked for; a plain run also writes its tables."""
    report(run, ways)
    if run.asked.options.format is None and run.asked.options.output is None:
        from factcheck import reports

        folder = run.asked.options.reports or Path("reports")
        for name in reports.TABLES:
            to_file(folder / name, reports.for_file(reports.by_ending(name), run.report, view_of(run)))


def report(run: Run, ways: Sequence[Way]) -> None:
    """Write to the files that were asked for, else print; the terminal's report tells itself how long the check took."""
    view = view_of(run)
    if view.seconds is None or all(form.name != "terminal" for _, form in ways):
        timed(run)
    put(ways, run.report, view)


def put(ways: Sequence[Way], found: Report | Sequence[Extract], view: View) -> None:
    """Write what was found to the files that were asked for, else print it."""
    from factcheck import reports

    for path, form in ways:
        if path is not None:
            to_file(path, reports.for_file(form, found, view))
        if path is None or form.file_by:
            to_stdout(reports.render(form, found, view), utf8=form.data)


def timed(run: Run) -> None:
    """Tell how many articles were checked, in how many seconds."""
    from factcheck.reports import view, words

    say(run.asked, f"checked {words.count(len(view.read(run.report)), 'article')} in {run.seconds:.1f} s")


def exit_code(run: Run) -> int:
    """1 where a new finding is as severe as `--fail-on`, unless `--exit-zero` was given; else 0."""
    from factcheck.reports.view import failing

    return NEW_FINDINGS if failing(run.report, run.asked.fail_on) and not run.asked.options.exit_zero else NOTHING_NEW


def view_of(run: Run) -> View:
    """How reports show this run: on a terminal in its width, colours and signs, in a file in those that any reader has."""
    from factcheck.reports import signs
    from factcheck.reports.view import View

    to_file = run.asked.options.output is not None
    on_terminal = not to_file and sys.stdout.isatty()
    color = _colored(run.asked.options.color or "auto", to_file)
    return View(
        corpus=run.asked.paths,
        everything=bool(run.asked.options.all),
        width=80 if to_file else min(shutil.get_terminal_size().columns, WIDEST),
        color=color,
        fail_on=run.asked.fail_on,
        checks=run.checks,
        folder=Path.cwd().as_posix(),
        links=color and on_terminal and os.environ.get("TERM") != "linux",
        signs=signs.fitting("utf-8" if to_file else sys.stdout.encoding or "utf-8"),
        seconds=run.seconds if on_terminal and not run.asked.options.quiet else None,
    )


def _colored(wanted: str, to_file: bool) -> bool:
    """Colour where it was asked for, and on a terminal that can show it and whose owner does not mind."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or to_file:
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
