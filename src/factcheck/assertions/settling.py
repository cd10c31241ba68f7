"""Results that are settled: one that is told again holds for the day it was first told, not for that of each telling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.lexicon.rows import row
from factcheck.model import AsOf, AsOfBasis, Assertion, Behaves, Subject

SETTLED = frozenset({Behaves.SHARE, Behaves.FIXED, Behaves.FLOW})
"""Figures that do not move once they are known."""

RESULTS = row("vote seat turnout ballot")
"""What the result of a vote is counted in."""

OF_THE_TELLING = frozenset({AsOfBasis.PUBLISHED, AsOfBasis.INFERRED})
"""Where a day comes from that the text does not give for the figure itself."""


def settle(subjects: Sequence[Subject], assertions: Sequence[Assertion]) -> tuple[tuple[Subject, ...], tuple[Assertion, ...]]:
    """The same subjects and assertions, with the day of its source for each result that a later article repeats.

    A figure that somebody is quoted for stays of the day on which they say it.
    """
    moved = {a.id: a for subject in subjects if subject.behaves in SETTLED for a in _settled(subject)}
    if not moved:
        return tuple(subjects), tuple(assertions)
    kept = tuple(replace(s, assertions=tuple(moved.get(a.id, a) for a in s.assertions)) for s in subjects)
    return kept, tuple(moved.get(a.id, a) for a in assertions)


def _settled(subject: Subject) -> tuple[Assertion, ...]:
    """The assertions of a subject that repeat an earlier one, each with the day of the latest that it can repeat."""
    results = [(a, a.as_of) for a in subject.assertions if a.as_of is not None and a.topic.sort in RESULTS]
    known: list[tuple[Assertion, AsOf]] = []
    moved: list[Assertion] = []
    for assertion, day in sorted(results, key=lambda r: (r[1].start, r[1].end, r[0].id)):
        source = next((d for a, d in reversed(known) if d.end < day.start and _repeats(assertion, a)), None)
        if source is not None and day.basis in OF_THE_TELLING and assertion.attribution.said_by is None:
            day = replace(source, basis=AsOfBasis.INFERRED)
            moved.append(replace(assertion, as_of=day))
        known.append((assertion, day))
    return tuple(moved)


def _repeats(later: Assertion, earlier: Assertion) -> bool:
    """Whether a figure is an earlier one, as it was or rounded."""
    if isinstance(later.value, str) or isinstance(earlier.value, str) or later.article == earlier.article:
        return False
    if later.kind is not earlier.kind or later.unit != earlier.unit or earlier.step > later.step:
        return False
    return abs(later.value - earlier.value) <= (later.step / 2 if later.step > earlier.step else 0.0)
