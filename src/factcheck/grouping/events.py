"""Articles -> events, by an index over the names and rare words they share; near-linear, whatever the folder holds."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from factcheck.lexicon.places import CALENDAR
from factcheck.model import Article

_NAME = re.compile(r"(?<![.!?:”\"\n] )(?<![\n.!?“\"'‘(])\b[A-Z][\w’'-]{2,}")
_WORD = re.compile(r"\b[^\W\d_][\w’'-]{2,}")
_ALIKE = 0.27
"""How alike two groups of articles are (cosine) to be of one event."""

_STORY = 21
"""Days without an article after which a story is over, as a rule."""

_ALIKE_LATER = 0.38
"""How alike a follow-up after that must be."""

_BESIDES = 20
"""Articles that the folder is thought to be a part of, so that in a folder of two or three a shared name still weighs."""

_PLAIN = 0.2
"""Weight of a word that is no name."""

_LONE = 0.5
"""Weight of a word that no other article has: it tells apart, but less than a shared word binds."""

_WIDE = 40
"""A name that more than this many articles share brings each together with the next one only, so that time grows with their
number; a story that fills the folder is still one."""


_Vector = dict[str, float]
_Days = tuple[date | None, date | None]


def events(articles: Sequence[Article]) -> dict[str, str]:
    """The id of the event that each article is of, by article id.

    An event is called by the names that weigh most in it, so that its id outlives other articles; one event alone needs none.
    """
    ordered = sorted(articles, key=lambda a: a.id)
    named = [_names(a) for a in ordered]
    vectors = _weighted([_words(a) for a in ordered], named)
    days = [(a.published.start, a.published.end) for a in ordered]
    member = _merge(vectors, _candidates(vectors, named), days)
    by_root: dict[int, list[int]] = defaultdict(list)
    for n, root in enumerate(member):
        by_root[root].append(n)
    found: dict[str, str] = {}
    single = len(by_root) == 1
    taken: set[str] = set()
    for root in sorted(by_root):
        strong = _strongest((vectors[n], named[n]) for n in by_root[root])
        ident = "" if single else " ".join(strong[:2])
        if ident in taken:
            ident = " ".join((ident, ordered[root].id)).strip()
        taken.add(ident)
        for n in by_root[root]:
            found[ordered[n].id] = ident
    return found


def _names(article: Article) -> frozenset[str]:
    """The capitalised words inside sentences."""
    return frozenset(_bare(m.group()) for m in _NAME.finditer(article.text)) - CALENDAR


def _words(article: Article) -> Counter[str]:
    """How often each word stands."""
    return Counter(_bare(m.group()) for m in _WORD.finditer(article.text))


def _bare(word: str) -> str:
    return word.lower().removesuffix("’s").removesuffix("'s")


def _weighted(counts: Sequence[Counter[str]], named: Sequence[frozenset[str]]) -> list[_Vector]:
    """Unit vectors: a word weighs more if it is a name, the oftener it stands here and the fewer articles have it."""
    spread = Counter(w for c in counts for w in c)
    cased = Counter(w for names in named for w in names)
    every = len(counts) + _BESIDES
    weight = {
        w: (1.0 if 2 * cased[w] > n else _PLAIN) * (_LONE if n == 1 else 1.0) * math.log(every / n) for w, n in spread.items()
    }
    vectors = []
    for count in counts:
        raw = {w: (1 + math.log(n)) * weight[w] for w, n in sorted(count.items())}
        size = math.sqrt(sum(v * v for v in raw.values())) or 1.0
        vectors.append({w: v / size for w, v in raw.items()})
    return vectors


def _candidates(vectors: Sequence[_Vector], named: Sequence[frozenset[str]]) -> list[tuple[float, int, int]]:
    """Pairs of articles that share a name which is not everywhere, the most alike first."""
    index: dict[str, list[int]] = defaultdict(list)
    for n, names in enumerate(named):
        for name in sorted(names):
            index[name].append(n)
    pairs = {
        (a, b)
        for shared in index.values()
        for i, a in enumerate(shared)
        for b in (shared[i + 1 :] if len(shared) <= _WIDE else shared[i + 1 : i + 2])
    }
    return sorted((-_cosine(vectors[a], vectors[b]), a, b) for a, b in sorted(pairs))


def _merge(vectors: Sequence[_Vector], pairs: Iterable[tuple[float, int, int]], days: Sequence[_Days]) -> list[int]:
    """Join the most alike first, as long as the two groups as wholes are alike; those far apart in time must be more so."""
    parent = list(range(len(vectors)))
    centre: dict[int, _Vector] = {n: dict(v) for n, v in enumerate(vectors)}
    span = dict(enumerate(days))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for negative, first, second in pairs:
        if -negative < _ALIKE / 2:
            break
        a, b = sorted((root(first), root(second)))
        if a != b and _cosine(centre[a], centre[b]) >= _needed(span[a], span[b]):
            parent[b] = a
            span[a] = _joined(span[a], span.pop(b))
            for word, weight in centre.pop(b).items():
                centre[a][word] = centre[a].get(word, 0.0) + weight
    return [root(n) for n in range(len(vectors))]


def _needed(one: _Days, other: _Days) -> float:
    """How alike two groups must be, given the days between them."""
    if one[0] is None or one[1] is None or other[0] is None or other[1] is None:
        return _ALIKE
    gap = max((other[0] - one[1]).days, (one[0] - other[1]).days)
    return _ALIKE if gap <= _STORY else _ALIKE_LATER


def _joined(one: _Days, other: _Days) -> _Days:
    starts = [d for d in (one[0], other[0]) if d is not None]
    ends = [d for d in (one[1], other[1]) if d is not None]
    return (min(starts) if starts else None, max(ends) if ends else None)


def _cosine(one: _Vector, other: _Vector) -> float:
    if len(one) > len(other):
        one, other = other, one
    dot = sum(weight * other[word] for word, weight in one.items() if word in other)
    size = math.sqrt(sum(v * v for v in one.values()) * sum(v * v for v in other.values()))
    return dot / size if size else 0.0


def _strongest(members: Iterable[tuple[_Vector, frozenset[str]]]) -> tuple[str, ...]:
    """The names that weigh most over all articles of an event."""
    total: dict[str, float] = defaultdict(float)
    for vector, names in members:
        for name in names & vector.keys():
            total[name] += vector[name]
    return tuple(sorted(total, key=lambda w: (-total[w], w))[:5])
