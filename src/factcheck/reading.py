"""One article by itself: what it asserts, and what was found in it. Nothing here knows of another article.

What `asserted` and `extracted` make follows from the `Task` alone: so they may run in any process, and be kept for another day.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck import assertions, attribution, language, quantities, subjects, timex
from factcheck.model import Article, Assertion, Extract, Quantity, Sentence, Skipped, Span, Timex, Topic


@dataclass(frozen=True, slots=True)
class Task:
    """All that the reading of an article starts from: the article with its day, and its dates found with that day known."""

    article: Article
    timexes: tuple[Timex, ...] = ()
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Asserted:
    """What an article asserts, and what in it is no assertion, with the reason."""

    assertions: tuple[Assertion, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one article. `topics` run parallel to `mentions`."""

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


def asserted(task: Task) -> Asserted:
    """What the article asserts, before it is set beside the others."""
    reading = _read(task)
    said = attribution.attribute(reading.article, reading.sentences, [m.span for m in reading.mentions])
    unused = [Skipped(m.span, m.quote, reason) for m, reason in _reasons(reading) if reason]
    return Asserted(
        assertions.join(reading.article, reading.sentences, reading.mentions, reading.topics, said),
        tuple(sorted((*reading.skipped, *unused), key=lambda s: s.span)),
    )


def extracted(task: Task) -> Extract:
    """Every quantity and time expression of the article, used or not, with the reason where it is not."""
    reading = _read(task)
    reasons = _reasons(reading)
    return Extract(
        article=reading.article.id,
        quantities=reading.quantities,
        timexes=reading.timexes,
        topics=reading.topics[: len(reading.quantities)],
        skipped=reading.skipped,
        used=frozenset(m.span for m, reason in reasons if not reason),
        why_not=tuple((m.span, reason) for m, reason in reasons if reason),
    )


def _read(task: Task) -> Reading:
    numbers, not_numbers = quantities.find(task.article.text, timex.masks(task.timexes))
    skipped = tuple(sorted((*task.skipped, *not_numbers), key=lambda s: s.span))
    found = Reading(task.article, language.sentences(task.article), numbers, task.timexes, skipped)
    holding = _holding(found.sentences, [m.span for m in found.mentions])
    return _understood(replace(found, sentences=language.parse(found.sentences, holding)))


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


def _reasons(reading: Reading) -> list[tuple[Quantity | Timex, str]]:
    """Each mention with the reason why it is no assertion; an empty one where it is."""
    return [(m, assertions.reason_unused(reading.article, m)) for m in reading.mentions]
