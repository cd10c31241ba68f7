"""Dates on the project's own examples: factcheck beside dateparser's search, in one run. `python bench/dates`.

Printed for each: words a second on one core, and precision, recall and F1 over the dates of `examples.txt`. A date is
right where the prediction overlaps it and its value starts with the annotated one; dateparser, which gives every month
and year a day, is thus judged at the precision that was written. Lengths of time and clock times are left aside.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from factcheck.model import Published
from factcheck.timex import find

MARKED = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")
ROUNDS = 20
"""How often factcheck reads the examples for its speed; dateparser, slower by far, reads them once."""

Dated = tuple[int, int, str]
"""Start, end and TIMEX3 value of a date."""
Reader = Callable[[str, date], list[Dated]]


@dataclass(frozen=True, slots=True)
class Example:
    """One text, the day it was published, and its dates."""

    text: str
    published: date
    dates: tuple[Dated, ...]


def examples(path: Path) -> list[Example]:
    """The texts of a file: each under a line with its day, dates marked as [surface|value]."""
    blocks = re.split(r"^# (\S+)\n", path.read_text(encoding="utf-8"), flags=re.M)[1:]
    return [_example(block, date.fromisoformat(day)) for day, block in zip(blocks[::2], blocks[1::2], strict=True)]


def _example(block: str, published: date) -> Example:
    text, dates, last = "", [], 0
    for match in MARKED.finditer(block):
        text += block[last : match.start()]
        dates.append((len(text), len(text) + len(match[1]), match[2]))
        text, last = text + match[1], match.end()
    return Example(text + block[last:], published, tuple(dates))


def by_factcheck(text: str, published: date) -> list[Dated]:
    """The dates that factcheck finds."""
    return [(*timex.span, timex.value) for timex in find(text, Published(published, published))[0] if timex.type == "DATE"]


def by_dateparser(text: str, published: date) -> list[Dated]:
    """The dates that dateparser's search finds, told the language and the day; it gives no offsets, so each is looked up."""
    from dateparser.search import search_dates

    base = datetime(published.year, published.month, published.day, tzinfo=UTC).replace(tzinfo=None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}) or []
    dates, at = [], 0
    for surface, day in found:
        start = text.find(surface, at)
        if start >= 0:
            dates.append((start, start + len(surface), day.date().isoformat()))
            at = start + len(surface)
    return dates


def figures(gold: list[Example], read: Reader, rounds: int) -> tuple[float, float, float, float]:
    """Words a second, precision, recall and F1 of a reader."""
    read(gold[0].text, gold[0].published)
    began = time.perf_counter()
    for _ in range(rounds):
        found = [read(example.text, example.published) for example in gold]
    speed = rounds * sum(len(example.text.split()) for example in gold) / (time.perf_counter() - began)
    right = sum(_right(example, dates) for example, dates in zip(gold, found, strict=True))
    precision, recall = right / max(1, sum(map(len, found))), right / sum(len(example.dates) for example in gold)
    return speed, precision, recall, 2 * precision * recall / ((precision + recall) or 1)


def _right(example: Example, dates: list[Dated]) -> int:
    left = list(dates)
    right = 0
    for start, end, value in example.dates:
        hit = next((d for d in left if d[0] < end and start < d[1] and d[2].startswith(value)), None)
        if hit:
            left.remove(hit)
            right += 1
    return right


def main() -> None:
    """Print one line a reader."""
    gold = examples(Path(__file__).parent / "examples.txt")
    print(f"{sum(len(example.dates) for example in gold)} dates in {sum(len(e.text.split()) for e in gold)} words")
    for name, read, rounds in (("factcheck", by_factcheck, ROUNDS), ("dateparser search", by_dateparser, 1)):
        speed, precision, recall, f1 = figures(gold, read, rounds)
        print(f"{name:18} {speed:9,.0f} words/s   P {100 * precision:5.1f}   R {100 * recall:5.1f}   F1 {100 * f1:5.1f}")


if __name__ == "__main__":
    main()
