"""The table of a finding's figures on a terminal: a row a figure, and under it each place it stands in, with the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from factcheck.model import Article, Assertion
from factcheck.reports import words
from factcheck.reports.escaping import line
from factcheck.reports.passages import Passage, passage, shortened
from factcheck.reports.view import View

GAP = 2
INSET = 2
COLUMNS = ("Figure", "As of", "Said by", "Outlet")
GIVE_WAY = {COLUMNS.index("Said by"): 12, COLUMNS.index("Outlet"): 10}
"""The columns that may wrap between words, and how narrow they may get before a figure or a day has to break."""
LEAST_PASSAGE = 30
FIGURE = Style(bold=True, underline=True)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure stands, with the link to there, and its sentence."""

    where: str
    link: str
    passage: Passage


def table(made: Sequence[Assertion], articles: dict[str, Article], year: str, width: int, view: View) -> RenderableType:
    """The figures in their order, in at most `width` columns; `year` goes without saying.

    What one speaker says of one day in several places is one row. A sentence is cut to a line, unless all is asked for.
    """
    rows: dict[tuple[str, str, str], list[Assertion]] = {}
    for each in made:
        rows.setdefault((line(each.quote), words.day_of(each).removesuffix(f" {year}"), line(_speaker(each))), []).append(each)
    told = [(*cells, _outlets([articles[each.article] for each in same])) for cells, same in rows.items()]
    needed = [max(cell_len(each) for each in column) for column in zip(COLUMNS, *told, strict=True)]
    widths = _narrowed(needed, width - GAP * (len(needed) - 1))
    parts: list[RenderableType] = [_row(COLUMNS, widths, "dim")]
    for cells, same in zip(told, rows.values(), strict=True):
        parts.append(_row(cells, widths))
        for each in same:
            under = _under(_place(each, articles[each.article], view), width - INSET, view)
            parts += [Padding(text, (0, 0, 0, INSET)) for text in under]
    return Group(*parts)


def _speaker(made: Assertion) -> str:
    cited = made.attribution.cited_outlet
    return made.attribution.said_by or (f"{cited} (cited)" if cited else "not said")


def _outlets(sources: Sequence[Article]) -> str:
    return line(", ".join(dict.fromkeys(source.outlet or "not told" for source in sources)))


def _place(made: Assertion, article: Article, view: View) -> Place:
    return Place(line(f"{view.short(article.path)}:{made.line}"), view.link(article), passage(made, article, view.signs))


def _row(cells: Sequence[str], widths: Sequence[int], style: str = "") -> Table:
    grid = Table.grid(padding=(0, GAP, 0, 0))
    for width in widths:
        grid.add_column(width=width, overflow="fold")
    grid.add_row(*(Text.assemble((each, style)) for each in cells))
    return grid


def _under(place: Place, width: int, view: View) -> list[Text]:
    """The place and the sentence, on one line if that leaves enough of the sentence."""
    where = Text(place.where, Style(dim=True, link=place.link or None), overflow="fold")
    if view.everything:
        return [where, _marked(place.passage)]
    left = width - cell_len(place.where) - GAP
    if left < LEAST_PASSAGE:
        return [where, _marked(shortened(place.passage, width, view.signs))]
    return [Text(" " * GAP).join((where, _marked(shortened(place.passage, left, view.signs))))]


def _marked(told: Passage) -> Text:
    return Text("", overflow="fold").append(told.before).append(told.figure, FIGURE).append(told.after)


def _narrowed(needed: Sequence[int], room: int) -> list[int]:
    """The columns in `room`: those that may wrap give way first, then the widest."""
    widths = [min(each, max(room, 1)) for each in needed]
    for number, narrowest in GIVE_WAY.items():
        over = max(0, sum(widths) - room)
        widths[number] -= min(over, max(0, widths[number] - narrowest))
    while sum(widths) > room and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    return widths
