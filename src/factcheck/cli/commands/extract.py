"""`extract`: every figure and date that is found."""

from __future__ import annotations

from factcheck.cli.asked import resolve
from factcheck.cli.exits import NOTHING_NEW
from factcheck.cli.flags import NO_FLAGS, ArticlePath, Options
from factcheck.cli.reporting import put, ways_of
from factcheck.cli.running import read, reading, waiting, warn


def extract(*paths: ArticlePath, options: Options = NO_FLAGS) -> int:
    """Print every figure and date that is found, used or not, as jsonl, json or csv."""
    from factcheck import reports
    from factcheck.reports.view import View

    asked = resolve(paths, options)
    ways = ways_of(asked.options, reports.EXTRACTS, "jsonl")
    jobs = asked.jobs
    with reading(asked) as cache, waiting(asked) as tell:
        articles, problems = read(asked)
        from factcheck import pipeline

        found = pipeline.extract(articles, tell, jobs=jobs, cache=cache)
    warn(asked, problems)
    put(ways, found, View(everything=bool(asked.options.all)))
    return NOTHING_NEW
