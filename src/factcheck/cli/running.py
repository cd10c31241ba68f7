"""Reading the articles and checking them, with what is known set beside what is found."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.asked import Asked, known_findings, rules_in_force
from factcheck.cli.exits import Failure
from factcheck.cli.output import say

if TYPE_CHECKING:
    from factcheck.articles import Problem
    from factcheck.baseline import Baseline
    from factcheck.cache import Cache
    from factcheck.model import Article, CheckRule, Report, Rules


@dataclass(frozen=True, slots=True)
class Run:
    """What was asked for, and what came of it in how long. `stale` are the ids of the baseline whose figures are gone."""

    asked: Asked
    report: Report
    seconds: float
    checks: tuple[CheckRule, ...] = ()
    stale: tuple[str, ...] = ()


def checked(asked: Asked, *, compare: bool = True) -> Run:
    """Check what was asked for and, unless told not to, set the findings beside the baseline."""
    started = time.monotonic()
    jobs = asked.jobs
    with reading(asked) as cache, waiting(asked) as tell:
        rules = rules_in_force(asked)
        known = known_findings(asked) if compare else None
        found, problems = read(asked)
        from factcheck import baseline, library, pipeline

        report = library.with_problems(pipeline.check(found, rules, tell, jobs=jobs, cache=cache), problems)
    warn(asked, problems)
    stale = baseline.stale(report, known) if known is not None else ()
    if compare and asked.options.against is not None:
        known = baseline.joined(known or baseline.Baseline(), _old(asked, asked.options.against, rules))
    if known is not None:
        report = baseline.compare(report, known)
    return Run(asked, report, time.monotonic() - started, rules.checks, tuple(entry.id for entry in stale))


def _old(asked: Asked, folder: Path, rules: Rules) -> Baseline:
    """What an older folder knows: every finding it has by itself. One without an article knows nothing."""
    from factcheck import articles, baseline, pipeline

    if not folder.exists():
        raise Failure(f"{folder}: no such folder to check against")
    with reading(asked) as cache, waiting(asked) as tell:
        found, problems = articles.read([folder.as_posix()])
        old = pipeline.check(found, rules, tell, jobs=asked.jobs, cache=cache)
    warn(asked, problems)
    return baseline.create(old)


def read(asked: Asked) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles, and what could not be read. Raises `Failure` where there is no article at all."""
    if not asked.paths:
        raise Failure("no articles: name the folders and files to check")
    from factcheck import library

    try:
        return library.read(asked.paths, lambda: sys.stdin.buffer.read())
    except library.NoArticles as error:
        raise Failure(str(error)) from error


@contextmanager
def reading(asked: Asked) -> Iterator[Cache | None]:
    """Have what earlier runs read, or None where nothing is to be kept; what is wrong with it is told once the work is done.

    Raises `Failure` where a process that reads fails.
    """
    from factcheck.cache import Cache
    from factcheck.workers import Lost

    troubles: list[str] = []
    folder = asked.cache
    try:
        with nullcontext() if folder is None else Cache(folder, troubles.append) as cache:
            yield cache
    except Lost as error:
        raise Failure(str(error)) from error
    for trouble in troubles:
        say(asked, trouble)


def waiting(asked: Asked) -> AbstractContextManager[Callable[[int, int], None]]:
    """A progress bar on a terminal for what takes long; none over what somebody types."""
    from factcheck.reports.progress import progress

    typed = "-" in asked.paths and sys.stdin.isatty()
    return progress(sys.stderr, shown=not asked.options.quiet and sys.stderr.isatty() and not typed)


def warn(asked: Asked, problems: Sequence[Problem]) -> None:
    """Tell what could not be read."""
    for problem in problems:
        say(asked, str(problem))
