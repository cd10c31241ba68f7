"""The whole story: articles in, a report out. Data flows one way; grouping is the only barrier."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from factcheck import assertions, attribution, baseline, checks, dating, grouping, reading, timex, workers
from factcheck.model import Article, Assertion, Extract, Report, Rules, Skipped
from factcheck.reading import Asserted, Task

if TYPE_CHECKING:
    from factcheck.cache import Cache

Progress = Callable[[int, int], None]
Made = TypeVar("Made")

WORTH_A_WORKER = 100_000
"""Characters that take about half as long again to read as a process to start and load the parser."""


def check(
    articles: Sequence[Article], rules: Rules, progress: Progress | None = None, *, jobs: int = 1, cache: Cache | None = None
) -> Report:
    """Check articles against each other: every assertion, the subjects they share, and what cannot hold together.

    `progress` is told how many of how many articles are read. `jobs` processes read them, as many as pay where it is 0.
    What `cache` knows is not read again. Neither of these, nor the order of `articles`, makes a difference to the report.
    """
    tasks = _tasks(articles)
    told = _each(reading.asserted, Asserted, tasks, progress, jobs, cache)
    dated = tuple(task.article for task in tasks)
    made = attribution.identify(dated, tuple(a for each in told for a in each.assertions))
    grouped = grouping.group(made, dated, rules.subjects)
    settled, made = assertions.settle(grouped.subjects, grouped.assertions)
    findings = checks.run(settled, made, dated, rules.checks, grouped.sure)
    return Report(
        articles=dated,
        assertions=made,
        subjects=settled,
        findings=baseline.identify(findings, settled, made, dated),
        skipped=(
            *((task.article.id, skipped) for task, each in zip(tasks, told, strict=True) for skipped in each.skipped),
            *_alone(made, dict(grouped.alone)),
        ),
    )


def extract(
    articles: Sequence[Article], progress: Progress | None = None, *, jobs: int = 1, cache: Cache | None = None
) -> tuple[Extract, ...]:
    """Every quantity and time expression of each article, used or not, with the reason where it is not; else as `check`."""
    return _each(reading.extracted, Extract, _tasks(articles), progress, jobs, cache)


def _tasks(articles: Sequence[Article]) -> list[Task]:
    """What is to be read, in the order of the ids; undated articles are dated before any of their figures gets a day.

    Dates that were found while the article's own day was not known are found once more.
    """
    ordered = sorted(articles, key=lambda a: a.id)
    habits = _habits(ordered)
    found = {a.id: timex.find(a.text, a.published, habits.get(a.outlet)) for a in ordered}
    dated = dating.infer(ordered, {id: timexes for id, (timexes, _) in found.items()})
    for before, after in zip(ordered, dated, strict=True):
        if (before.published.start, before.published.end) != (after.published.start, after.published.end):
            found[after.id] = timex.find(after.text, after.published, habits.get(after.outlet))
    return [Task(article, *found[article.id]) for article in dated]


def _habits(articles: Sequence[Article]) -> dict[str, bool | None]:
    """For each outlet that has a name, whether it writes the day first in "3/4/2024"."""
    texts: dict[str, list[str]] = {}
    for article in articles:
        if article.outlet:
            texts.setdefault(article.outlet, []).append(article.text)
    return {outlet: timex.day_first(of_outlet) for outlet, of_outlet in texts.items()}


def _each(
    work: Callable[[Task], Made],
    form: type[Made],
    tasks: Sequence[Task],
    progress: Progress | None,
    jobs: int,
    cache: Cache | None,
) -> tuple[Made, ...]:
    """The `form` that the work makes of each task, in their order: what the cache has of it, and the rest made now."""
    made = {n: one for n, task in enumerate(tasks) if cache is not None and (one := cache.get(form, task)) is not None}
    rest = [n for n in range(len(tasks)) if n not in made]
    unread = [tasks[n] for n in rest]
    if made and progress is not None:
        progress(len(made), len(tasks))
    with closing(workers.each(work, unread, jobs or _that_pay(unread))) as fresh:
        for n, one in zip(rest, fresh, strict=True):
            made[n] = one
            if cache is not None:
                cache.put(tasks[n], one)
            if progress is not None:
                progress(len(made), len(tasks))
    return tuple(made[n] for n in range(len(tasks)))


def _that_pay(tasks: Sequence[Task]) -> int:
    """As many processes as there are processors and as have enough to read to be worth their start."""
    return min(workers.processors(), sum(len(task.article.text) for task in tasks) // WORTH_A_WORKER)


def _alone(made: Sequence[Assertion], alone: dict[str, str]) -> Iterator[tuple[str, Skipped]]:
    """What was compared with nothing, each with its reason."""
    for assertion in made:
        if assertion.id in alone:
            yield assertion.article, Skipped(assertion.span, assertion.quote, alone[assertion.id])
