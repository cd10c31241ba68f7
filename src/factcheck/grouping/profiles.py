"""A figure with all that is compared: its slots under one name each, the words about it, how it stands among the others."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.grouping.keys import Key
from factcheck.grouping.soft import Soft
from factcheck.model import Assertion

_WORD = re.compile(r"[^\W\d_]{3,}")
_BESIDE = 60
"""Characters on either side of a figure in which a word stands near it."""

_NEAR = 5
"""Words on either side of a figure that stand near it."""

_DIGITS = 3

_PLAIN = frozenset(
    [
        "the", "and", "for", "that", "this", "with", "from", "were", "was", "has", "have", "had", "been", "are", "its", "his",
        "her", "their", "they", "them", "not", "but", "who", "which", "when", "where", "what", "said", "says", "say", "will",
        "would", "could", "than", "then", "there", "about", "over", "into", "after", "before", "more", "most", "other", "some",
        "all", "also", "one", "two", "out", "off", "per", "cent", "percent", "million", "billion", "least", "people",
        "according", "told",
    ]
)  # fmt: skip
"""Words that stand in any sentence with a figure."""

_ENDINGS = ("ings", "ing", "edly", "ed", "ies", "es", "s")
_STEM = 3


@dataclass(frozen=True, slots=True)
class Profile:
    """A figure with all that is compared: its slots under one name each, the words about it, how it stands in its article.

    `lacks` is the reason why its key is not complete, `alone` that its article gives no other of its sort, `heard` that another
    article gives the same, `meanings` how many sorts of things its value stands for in the story.
    """

    assertion: Assertion
    key: Key
    soft: Soft
    lacks: str
    size: float
    digits: int
    slots: Mapping[str, str]
    phrase: frozenset[str]
    near: frozenset[str]
    words: frozenset[str]
    alone: bool = False
    heard: bool = False
    meanings: int = 1


def profile(assertion: Assertion, key: Key, soft: Soft, lacks: str, size: float, place: str) -> Profile:
    """The profile of one figure.

    `lacks` is the reason why its key is not complete, empty if it is; `size` the value in the unit that it is compared in.
    """
    topic = assertion.topic
    return Profile(
        assertion,
        key,
        soft,
        lacks,
        size,
        _digits(assertion),
        {
            "sort": topic.sort,
            "noun": topic.head,
            "state": "" if topic.state == "*" else topic.state,
            "role": key.role,
            "year": key.year,
            "stretch": topic.over,
            "verb": topic.predicate,
            "anchor": topic.anchor.lower(),
            "owner": topic.owner,
            "place": place,
            "aspect": key.aspect,
            "scope": key.scope,
            "part": key.part,
        },
        frozenset(_stem(w) for w in _WORD.findall(topic.counted)),
        _near(assertion),
        _stems(assertion.sentence),
    )


def in_context(profiles: Sequence[Profile]) -> list[Profile]:
    """The profiles with how each stands among the others: alone of its sort in its article, heard of in another."""
    beside = Counter(_bearing(p) for p in profiles)
    told: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for p in profiles:
        told[_telling(p)].add(p.assertion.article)
    meant: dict[tuple[str, str, str], set[tuple[str, str]]] = defaultdict(set)
    for p in profiles:
        meant[p.key.event, p.key.dimension, f"{p.size:.4g}"].add((p.slots["sort"], p.slots["state"]))
    return [
        replace(
            p,
            alone=beside[_bearing(p)] == 1,
            heard=len(told[_telling(p)]) > 1,
            meanings=len(meant[p.key.event, p.key.dimension, f"{p.size:.4g}"]),
        )
        for p in profiles
    ]


def _bearing(p: Profile) -> tuple[str, ...]:
    return (p.assertion.article, p.key.event, p.key.dimension, p.slots["sort"], p.slots["state"], p.slots["role"])


def _telling(p: Profile) -> tuple[str, str, str]:
    return (p.key.event, p.key.dimension + p.slots["sort"], f"{p.size:.4g}")


_USUAL = 40
"""Figures of one kind in a story of five articles, about; among more, two are the likelier equal by chance."""


def chances(profiles: Sequence[Profile]) -> dict[tuple[str, str], float]:
    """What speaks against an equal pair for the number of figures that an event has of its dimension, in log-odds."""
    counted = Counter((p.key.event, p.key.dimension) for p in profiles)
    return {block: math.log(max(1.0, n / _USUAL)) for block, n in counted.items()}


def rarities(profiles: Sequence[Profile]) -> dict[str, float]:
    """How much each word tells, by stem: the fewer figures it stands about, the more."""
    heard = Counter(w for p in profiles for w in p.words | p.near | p.phrase)
    return {w: math.log((len(profiles) + 1) / (n + 0.5)) + 0.1 for w, n in heard.items()}


def _near(assertion: Assertion) -> frozenset[str]:
    sentence, quote = assertion.sentence, assertion.quote
    at = sentence.find(quote)
    if at < 0:
        return frozenset()
    left = _WORD.findall(sentence[max(0, at - _BESIDE) : at])[-_NEAR:]
    right = _WORD.findall(sentence[at + len(quote) : at + len(quote) + _BESIDE])[:_NEAR]
    return frozenset(_stem(w) for w in (*left, *right) if w.lower() not in _PLAIN)


@lru_cache(maxsize=4096)
def _stems(sentence: str) -> frozenset[str]:
    return frozenset(_stem(w) for w in _WORD.findall(sentence) if w.lower() not in _PLAIN)


def _digits(assertion: Assertion) -> int:
    """How many digits a number has, up to three, zeros at its ends left out: the more, the less is it shared by chance."""
    value = 0.0 if isinstance(assertion.value, str) else assertion.value
    return min(len(f"{abs(value):.12g}".replace(".", "").strip("0")), _DIGITS)


def _stem(word: str) -> str:
    """The word without its ending, so that "closed" and "closes" are one."""
    lower = word.lower()
    ending = next((e for e in _ENDINGS if lower.endswith(e) and len(lower) - len(e) >= _STEM), "")
    return lower.removesuffix(ending)
