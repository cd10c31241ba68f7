"""Articles in, a report out: what the command does, in one call and without printing anything."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import Article, Report, Rules
from factcheck.reports.frames import Frames, to_pandas

if TYPE_CHECKING:
    from factcheck.articles import Problem
    from factcheck.cache import Cache

__all__ = ["Frames", "NoArticles", "Report", "check", "read", "to_pandas", "with_problems"]

Paths = str | PathLike[str] | Iterable[str | PathLike[str]]
Progress = Callable[[int, int], None]


class NoArticles(ValueError):
    """There was no article to read; the message says why, a problem a line."""


def check(
    paths: Paths,
    *,
    rules: Rules | str | PathLike[str] | None = None,
    stdin: Callable[[], bytes] | None = None,
    progress: Progress | None = None,
    jobs: int = 1,
    cache: str | PathLike[str] | None = None,
) -> Report:
    """Check the articles of files and folders against each other.

    `rules` is a folder of your own rules, which go over the shipped ones, or rules as `rulebook.load` gives them; None is the
    shipped ones alone. `stdin` gives what the path "-" stands for. `progress` is told how much of how much is read. What could
    not be read is an article of the report with a `problem`. `jobs` processes read the articles, as many as pay where it is 0.
    `cache` is a folder that keeps what was read for another time; where it cannot be used, that is a `RuntimeWarning`. Neither
    changes the report.

    Raises `NoArticles` where no article could be read, `rulebook.RuleError` for rules that are not right, `workers.Lost` where
    a process that reads fails, and `ValueError` for less than 0 jobs.
    """
    if jobs < 0:
        raise ValueError(f"{jobs} jobs: it is a number of processes, or 0 for as many as pay")
    troubles: list[str] = []
    with nullcontext() if cache is None else _opened(Path(cache), troubles.append) as kept:
        from factcheck import pipeline

        in_force = rules if isinstance(rules, Rules) else _rules(rules)
        found, problems = read(paths, stdin)
        report = pipeline.check(found, in_force, progress, jobs=jobs, cache=kept)
    for trouble in troubles:
        warnings.warn(trouble, RuntimeWarning, stacklevel=2)
    return with_problems(report, problems)


def read(paths: Paths, stdin: Callable[[], bytes] | None = None) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders, and what could not be read. Raises `NoArticles` where there is none."""
    from factcheck import articles

    asked = [fspath(path) for path in ([paths] if isinstance(paths, str | PathLike) else paths)]
    found, problems = articles.read(asked, stdin)
    if not found:
        told = [str(problem) for problem in problems]
        raise NoArticles("\n".join(told) or f"{' '.join(asked)}: no articles there ({', '.join(articles.ENDINGS)})")
    return found, problems


def _opened(folder: Path, warn: Callable[[str], None]) -> Cache:
    from factcheck.cache import Cache

    return Cache(folder, warn)


def _rules(folder: str | PathLike[str] | None) -> Rules:
    from factcheck import rulebook

    return rulebook.load(() if folder is None else (Path(folder),))


def with_problems(report: Report, problems: Sequence[Problem]) -> Report:
    """The report with what could not be read: as the problem of the article of that path, else as an article without text."""
    paths = Counter(article.path for article in report.articles)
    told: dict[str, str] = {}
    for problem in problems:
        alone = paths[problem.path] == 1
        name = problem.path if alone or problem.line is None else f"{problem.path}:{problem.line}"
        told[name] = f"{told[name]}; {problem.message}" if name in told else problem.message
    read = [replace(a, problem=told.pop(a.path)) if a.path in told and paths[a.path] == 1 else a for a in report.articles]
    unread = [Article(id=name, path=name, text="", problem=message) for name, message in sorted(told.items())]
    return replace(report, articles=tuple(sorted((*read, *unread), key=lambda article: article.id)))
