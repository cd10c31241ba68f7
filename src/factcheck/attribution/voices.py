"""Which assertions come from one origin: one speaker on one occasion, one cited outlet, one sentence copied, one wire text."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz

from factcheck.attribution.merged import Merged
from factcheck.attribution.spelling import fold
from factcheck.attribution.words import words
from factcheck.model import Article, Assertion

COPIED = 92.0
"""Least similarity (0 to 100) of two sentences that are one."""

WIRE = 0.6
"""Least share of a body's runs of words that another body has too, for both to be one wire text."""

RUN = 5
"""Words in a run."""

SKETCH = 48
"""Runs kept of a body: those with the smallest check sums, which are the same ones in two copies."""

_SHORTEST = 8
_CROWD = 40
_LONGEST = 600


def voices(articles: Sequence[Article], assertions: Sequence[Assertion]) -> dict[str, str]:
    """Each assertion's id -> the id of its voice, which is the least assertion id of those that share it."""
    merged = Merged(a.id for a in assertions)
    wires = _wires(articles)
    by_id = {a.id: a for a in articles}
    first: dict[tuple[object, ...], str] = {}
    for assertion in sorted(assertions, key=lambda a: a.id):
        for key in _origins(assertion, by_id.get(assertion.article), wires):
            merged.join(first.setdefault(key, assertion.id), assertion.id, "")
    for one, other in _copies(assertions):
        merged.join(one, other, "")
    return {a.id: merged.find(a.id) for a in assertions}


def _origins(assertion: Assertion, article: Article | None, wires: Mapping[str, str]) -> Iterable[tuple[object, ...]]:
    """What an assertion shares with others of its origin: each key alone makes two of them one voice."""
    topic = assertion.topic
    figure = (assertion.kind, str(assertion.value), assertion.unit, topic.state)
    matter = (assertion.kind, assertion.unit, topic.sort, topic.role, topic.state)
    if assertion.attribution.cited_outlet:
        yield ("outlet", fold(assertion.attribution.cited_outlet), *figure)
    if assertion.speaker:
        yield ("speaker", assertion.speaker, *figure)
        if assertion.office is not None:
            yield ("speaker", assertion.office.body, *figure)
        if article is not None and article.published.day is not None:
            yield ("speaker on a day", assertion.speaker, article.published.day, *matter)
        return
    yield ("text", wires.get(assertion.article, assertion.article), *matter)
    if article is not None and article.outlet:
        yield ("outlet", fold(article.outlet), *figure)
        yield ("outlet", fold(article.outlet), *matter)


def _runs(text: str, size: int = RUN) -> list[int]:
    """Check sums of the runs of words of a text, in order."""
    found = [fold(w.text) for w in words(text) if w.is_word]
    return [zlib.crc32(" ".join(found[i : i + size]).encode()) for i in range(len(found) - size + 1)]


def _copies(assertions: Sequence[Assertion]) -> Iterable[tuple[str, str]]:
    """Pairs of assertions of one value whose sentences are near-identical in two articles."""
    blocks: dict[tuple[object, ...], list[Assertion]] = defaultdict(list)
    for assertion in sorted(assertions, key=lambda a: a.id):
        runs = sorted(set(_runs(assertion.sentence[:_LONGEST], 3)))
        if len(runs) < _SHORTEST - 2:
            continue
        for run in runs[:4]:
            block = blocks[(assertion.kind, run)]
            twin = next((b for b in block if b.article != assertion.article and _is_copy(b, assertion)), None)
            if twin is not None:
                yield twin.id, assertion.id
            if len(block) < _CROWD:
                block.append(assertion)


def _is_copy(one: Assertion, other: Assertion) -> bool:
    """One sentence, and the same place in it: a copy may get the figure wrong and is a copy still."""
    a, b = one.sentence[:_LONGEST].casefold(), other.sentence[:_LONGEST].casefold()
    if fuzz.ratio(a, b, score_cutoff=COPIED) < COPIED:
        return False
    if one.value == other.value:
        return True
    return abs(a.find(one.quote.casefold()) - b.find(other.quote.casefold())) <= 3


def _wires(articles: Sequence[Article]) -> dict[str, str]:
    """Each article's id -> the least id of those whose bodies are largely its own."""
    merged = Merged(a.id for a in articles)
    sketches = {a.id: frozenset(sorted(set(_runs(a.text)))[:SKETCH]) for a in articles}
    holders: dict[int, list[str]] = defaultdict(list)
    for name in sorted(sketches):
        met: dict[str, int] = defaultdict(int)
        for run in sorted(sketches[name]):
            for other in holders[run]:
                met[other] += 1
            if len(holders[run]) < _CROWD:
                holders[run].append(name)
        for other in sorted(met):
            least = min(len(sketches[name]), len(sketches[other]))
            if least >= SKETCH // 4 and met[other] >= WIRE * least:
                merged.join(other, name, "")
    return {name: merged.find(name) for name in sorted(sketches)}
