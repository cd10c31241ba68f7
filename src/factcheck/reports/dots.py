"""A small plot in letters: the lowest, the best and the highest figure of each day on one scale, between day and figures."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from factcheck.reports import words
from factcheck.reports.escaping import line
from factcheck.reports.signs import Signs
from factcheck.reports.standings import Standing

LEAST, WIDEST = 7, 40
"""Columns below which a plot tells nothing, and above which it tells no more."""

GAP = 2


def by_day(days: Sequence[Standing], year: str, width: int, signs: Signs) -> Table:
    """A row a day in `width` columns where that can be: the day, the plot, what it shows; `year` goes without saying."""
    told = [(day_of(day, year), line(words.standing(day))) for day in days]
    taken = sum(GAP + max(cell_len(row[n]) for row in told) for n in (0, 1))
    plotted = plot(days, min(width - taken, WIDEST), signs) or [""] * len(days)
    rows = Table.grid(padding=(0, GAP, 0, 0))
    for (day, figure), drawn in zip(told, plotted, strict=True):
        rows.add_row(*(Text(each) for each in (day, drawn, figure) if each))
    return rows


def day_of(stood: Standing, year: str) -> str:
    """The day in words, without the year that goes without saying."""
    return words.day(stood.day, year=str(stood.day.year) != year)


def plot(stood: Sequence[Standing], width: int, signs: Signs) -> list[str]:
    """A line of `width` columns a day; the scale runs from the least to the greatest figure of them all.

    One column at either side is kept for the sign of an open end. No line where there is no room for a plot.
    """
    if width < LEAST:
        return []
    figures = [each for day in stood for each in (day.low, day.best, day.high) if each is not None]
    least, most = min(figures), max(figures)

    def column(value: float) -> int:
        share = (value - least) / (most - least) if most > least else 0.5
        return 1 + round(share * (width - 3))

    return [_drawn(day, [column(v) for v in _ends(day)], column(day.best), width, signs) for day in stood]


def _ends(day: Standing) -> tuple[float, float]:
    """From where to where the figures of a day reach, as far as is known."""
    return (day.best if day.low is None else day.low), (day.best if day.high is None else day.high)


def _drawn(day: Standing, ends: Sequence[int], best: int, width: int, signs: Signs) -> str:
    left, right = min(*ends, best), max(*ends, best)
    cells = [" "] * width
    cells[left : right + 1] = [signs.span] * (right + 1 - left)
    cells[left], cells[right] = signs.low, signs.high
    cells[best] = signs.best
    if day.low is None:
        cells[left - 1] = signs.lower
    if day.high is None:
        cells[right + 1] = signs.higher
    return "".join(cells)
