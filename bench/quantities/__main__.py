"""Measure the recogniser beside quantulum3 and duckling on the project's own examples: `python bench/quantities`."""

from __future__ import annotations

import time
from collections.abc import Sequence

from examples import EXAMPLES, Figure
from peers import PEERS, Found, Reader

LEAST_SECONDS = 1.0
"""A peer reads the examples again and again for at least this long."""


def main() -> None:
    """Print one row a peer: words a second, and F1 of values, of values with their bound, and with their unit."""
    print(f"{len(EXAMPLES)} sentences, {sum(len(e.figures) for e in EXAMPLES)} figures, one core")
    print(f"{'':12}{'words/s':>10}{'first s':>10}{'value':>8}{'+bound':>8}{'+unit':>8}")
    for name, load in PEERS:
        start = time.perf_counter()
        try:
            reader = load()
        except ImportError as error:
            print(f"{name:12}not installed ({error})")
            continue
        reader(EXAMPLES[0].text)
        first = time.perf_counter() - start
        scores = "".join(f"{100 * score:8.1f}" for score in _scores(reader))
        print(f"{name:12}{_speed(reader):10,.0f}{first:10.2f}{scores}")


def _speed(reader: Reader) -> float:
    """Words a second over the examples."""
    words = sum(len(e.text.split()) for e in EXAMPLES)
    read, start = 0, time.perf_counter()
    while (taken := time.perf_counter() - start) < LEAST_SECONDS:
        for example in EXAMPLES:
            reader(example.text)
        read += words
    return read / taken


def _scores(reader: Reader) -> tuple[float, float, float]:
    """F1 of value, of value and bound, and of value and unit."""
    found = [(example.figures, reader(example.text)) for example in EXAMPLES]
    return _f1(found, bound=False, unit=False), _f1(found, bound=True, unit=False), _f1(found, bound=False, unit=True)


def _f1(found: Sequence[tuple[Sequence[Figure], Sequence[Found]]], bound: bool, unit: bool) -> float:
    hits = wanted = had = 0
    for figures, read in found:
        wanted, had = wanted + len(figures), had + len(read)
        rest = list(read)
        for figure in figures:
            match = next((r for r in rest if _same(figure, r, bound, unit)), None)
            if match is not None:
                rest.remove(match)
                hits += 1
    return 2 * hits / (wanted + had) if wanted + had else 0.0


def _same(figure: Figure, read: Found, bound: bool, unit: bool) -> bool:
    close = all(abs(a - b) <= 1e-4 * max(1.0, abs(a)) for a, b in ((figure.low, read[0]), (figure.high, read[1])))
    return close and (not bound or figure.bound == read[2]) and (not unit or figure.unit == read[3])


if __name__ == "__main__":
    main()
