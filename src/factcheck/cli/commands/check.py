"""`check`: articles against each other, and what moved between two days."""

from __future__ import annotations

from datetime import date

from factcheck.cli.asked import Asked, resolve
from factcheck.cli.exits import NOTHING_NEW, Failure
from factcheck.cli.flags import NO_FLAGS, ArticlePath, Options
from factcheck.cli.output import deliver, say
from factcheck.cli.reporting import exit_code, publish, report_ways, timed, view_of
from factcheck.cli.running import checked


def check(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Check articles against each other; `factcheck PATHS` is the same."""
    asked = resolve(paths, options)
    if asked.options.between is not None:
        return _between(asked, *asked.options.between)
    ways = report_ways(asked.options)
    run = checked(asked)
    if run.stale:
        told = ", ".join(run.stale)
        say(asked, f"{asked.baseline}: stale, the figures are gone: {told}; `factcheck baseline update` prunes them")
    publish(run, ways)
    return exit_code(run)


def _between(asked: Asked, start: date, end: date) -> int:
    if asked.options.format not in (None, "plain", "terminal"):
        raise Failure(f"--between has no format {asked.options.format!r}; there is plain")
    if start >= end:
        raise Failure(f"--between takes an earlier and a later day, not {start.isoformat()} and {end.isoformat()}")
    from factcheck.reports import between

    run = checked(asked)
    timed(run)
    deliver(asked, between.render(run.report, view_of(run), start, end))
    return NOTHING_NEW
