"""The whole story: articles in, a report out. Data flows one way; grouping is the only barrier."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck import assertions, attribution, baseline, checks, dating, grouping, language, quantities, subjects, timex
from factcheck.model import (
    Article,
    Assertion,
    Extract,
    Quantity,
    Report,
    Rules,
    Sentence,
    Skipped,
    Span,
    Timex,
    Topic,
)

Progress = Callable[[int, int], None]
Dates = tuple[tuple[Timex, ...], tuple[Skipped, ...]]

BATCH = 16
"""Articles that are parsed together: enough to keep the parser busy, few enough to show progress and bound the memory."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one article before it is set beside the others. `topics` run parallel to `mentions`."""

    article: Article
    sentences: tuple[Sentence, ...]
    quantities: tuple[Quantity, ...]
    timexes: tuple[Timex, ...]
    skipped: tuple[Skipped, ...]
    topics: tuple[Topic, ...] = ()

    @property
    def mentions(self) -> tuple[Quantity | Timex, ...]:
        """Every quantity, then every time expression."""
        return (*self.quantities, *self.timexes)


def check(articles: Sequence[Article], rules: Rules, progress: Progress | None = None) -> Report:
    """Check articles against each other: every assertion, the subjects they share, and what cannot hold together.

    `progress` is told how many of how many articles are read. The order of `articles` does not matter.
    """
    readings = tuple(_read(articles, progress))
    dated = tuple(r.article for r in readings)
    made = attribution.identify(dated, tuple(a for r in readings for a in _assertions(r)))
    grouped = grouping.group(made, dated, rules.subjects)
    settled, made = assertions.settle(grouped.subjects, grouped.assertions)
    findings = checks.run(settled, made, dated, rules.checks, grouped.sure)
    return Report(
        articles=dated,
        assertions=made,
        subjects=settled,
        findings=baseline.identify(findings, settled, made, dated),
        skipped=tuple(_skipped(readings, made, dict(grouped.alone))),
    )


def extract(articles: Sequence[Article], progress: Progress | None = None) -> tuple[Extract, ...]:
    """Every quantity and time expression of each article, used or not, with the reason where it is not."""
    return tuple(_extract(reading) for reading in _read(articles, progress))


def _read(articles: Sequence[Article], progress: Progress | None) -> Iterator[Reading]:
    """Read the articles in the order of their ids; undated ones are dated before any of their figures gets a day."""
    ordered = sorted(articles, key=lambda a: a.id)
    habits = _habits(ordered)
    found = {a.id: timex.find(a.text, a.published, habits.get(a.outlet)) for a in ordered}
    dated = dating.infer(ordered, {id: timexes for id, (timexes, _) in found.items()})
    for start in range(0, len(dated), BATCH):
        stretch = slice(start, start + BATCH)
        pairs = zip(ordered[stretch], dated[stretch], strict=True)
        batch = [_recognise(before, after, found[after.id], habits.get(after.outlet)) for before, after in pairs]
        for done, reading in enumerate(_parse(batch), start=start + 1):
            yield _understood(reading)
            if progress is not None:
                progress(done, len(dated))


def _habits(articles: Sequence[Article]) -> dict[str, bool | None]:
    """For each outlet that has a name, whether it writes the day first in "3/4/2024"."""
    texts: dict[str, list[str]] = {}
    for article in articles:
        if article.outlet:
            texts.setdefault(article.outlet, []).append(article.text)
    return {outlet: timex.day_first(of_outlet) for outlet, of_outlet in texts.items()}


def _recognise(undated: Article, article: Article, found: Dates, day_first: bool | None) -> Reading:
    """The quantities and dates of an article; dates found while its own day was not known are found once more."""
    known = (undated.published.start, undated.published.end) == (article.published.start, article.published.end)
    timexes, not_dates = found if known else timex.find(article.text, article.published, day_first)
    numbers, not_numbers = quantities.find(article.text, timex.masks(timexes))
    skipped = tuple(sorted((*not_dates, *not_numbers), key=lambda s: s.span))
    return Reading(article, language.sentences(article), numbers, timexes, skipped)


def _parse(batch: Sequence[Reading]) -> Iterator[Reading]:
    """The same readings with the sentences that hold a figure or a date parsed, all in one go."""
    flat = [s for reading in batch for s in reading.sentences]
    wanted: set[int] = set()
    offset = 0
    for reading in batch:
        wanted |= {offset + i for i in _holding(reading.sentences, [m.span for m in reading.mentions])}
        offset += len(reading.sentences)
    parsed = iter(language.parse(flat, wanted))
    for reading in batch:
        yield replace(reading, sentences=tuple(next(parsed) for _ in reading.sentences))


def _understood(reading: Reading) -> Reading:
    """The same reading with its topics; where a quantity turns out to count nothing, all is read afresh without it."""
    topics = subjects.topics(reading.article, reading.sentences, reading.mentions)
    denied = {m.span: Skipped(m.span, m.quote, t.denied) for m, t in zip(reading.mentions, topics, strict=True) if t.denied}
    if not denied:
        return replace(reading, topics=topics)
    kept = tuple(q for q in reading.quantities if q.span not in denied)
    skipped = tuple(sorted((*reading.skipped, *denied.values()), key=lambda s: s.span))
    return _understood(replace(reading, quantities=kept, skipped=skipped))


def _holding(sentences: Sequence[Sentence], spans: Sequence[Span]) -> frozenset[int]:
    """The indexes of the sentences in which a span stands."""
    starts = [s.span[0] for s in sentences]
    indexes = (bisect_right(starts, span[0]) - 1 for span in spans)
    return frozenset(i for i, span in zip(indexes, spans, strict=True) if i >= 0 and span[0] < sentences[i].span[1])


def _assertions(reading: Reading) -> tuple[Assertion, ...]:
    said = attribution.attribute(reading.article, reading.sentences, [m.span for m in reading.mentions])
    return assertions.join(reading.article, reading.sentences, reading.mentions, reading.topics, said)


def _skipped(readings: Sequence[Reading], made: Sequence[Assertion], alone: dict[str, str]) -> Iterator[tuple[str, Skipped]]:
    """What is no figure, what is no assertion, and what was compared with nothing, each with its reason."""
    for reading in readings:
        unused = [
            Skipped(m.span, m.quote, reason)
            for m in reading.mentions
            if (reason := assertions.reason_unused(reading.article, m))
        ]
        for skipped in sorted((*reading.skipped, *unused), key=lambda s: s.span):
            yield reading.article.id, skipped
    for assertion in made:
        if assertion.id in alone:
            yield assertion.article, Skipped(assertion.span, assertion.quote, alone[assertion.id])


def _extract(reading: Reading) -> Extract:
    reasons = tuple((m.span, assertions.reason_unused(reading.article, m)) for m in reading.mentions)
    return Extract(
        article=reading.article.id,
        quantities=reading.quantities,
        timexes=reading.timexes,
        topics=reading.topics[: len(reading.quantities)],
        skipped=reading.skipped,
        used=frozenset(span for span, reason in reasons if not reason),
        why_not=tuple((span, reason) for span, reason in reasons if reason),
    )
