"""The sentence of a figure, with the place of the figure in it, cut to the room there is."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len

from factcheck.model import Article, Assertion, Span
from factcheck.reports.escaping import line
from factcheck.reports.signs import Signs


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence on one line, in three parts that are safe to show; the figure between marks that set it off without colour."""

    before: str
    figure: str
    after: str

    @property
    def text(self) -> str:
        """The three parts as one."""
        return f"{self.before}{self.figure}{self.after}"


def place(made: Assertion, article: Article) -> Span | None:
    """Where a figure stands in its own sentence; None where it is not in it."""
    start, end = made.span
    earliest = max(0, end - len(made.sentence))
    at = article.text.find(made.sentence, earliest, start + len(made.sentence))
    if made.sentence and 0 <= at <= start:
        return start - at, end - at
    found = made.sentence.find(made.quote)
    return (found, found + len(made.quote)) if made.quote and found >= 0 else None


def passage(made: Assertion, article: Article, signs: Signs) -> Passage:
    """The sentence of a figure, whole; the figure alone where it stands in no sentence."""
    span = place(made, article)
    before, figure, after = "", made.quote, ""
    if span is not None:
        before, figure, after = (made.sentence[part] for part in (slice(span[0]), slice(*span), slice(span[1], None)))
    return Passage(
        line(f"{before}{signs.opens}").removesuffix(signs.opens),
        f"{signs.opens}{line(figure)}{signs.closes}",
        line(f"{signs.closes}{after}").removeprefix(signs.closes),
    )


def shortened(whole: Passage, room: int, signs: Signs) -> Passage:
    """The passage in at most `room` columns: the words farthest from the figure go first."""
    if cell_len(whole.text) <= room:
        return whole
    sides = max(0, room - cell_len(whole.figure))
    before, after = cell_len(whole.before), cell_len(whole.after)
    left = min(before, max(sides // 2, sides - after))
    shorter_after = _beginning(whole.after, sides - left, signs.cut)
    left = sides - cell_len(shorter_after)
    shorter = Passage(_beginning(whole.before[::-1], left, signs.cut[::-1])[::-1], whole.figure, shorter_after)
    return shorter if cell_len(shorter.text) <= room else Passage("", _beginning(whole.figure, room, signs.cut), "")


def _beginning(text: str, room: int, cut: str) -> str:
    """As many whole words of a text as fit, and the sign that some are left out; of one long word, a part."""
    if cell_len(text) <= room:
        return text
    used, end = cell_len(cut), 0
    for char in text:
        used += cell_len(char)
        if used > room:
            break
        end += 1
    if end == 0:
        return cut if cell_len(cut) <= room else ""
    words = text.rfind(" ", 0, end + 1)
    return f"{text[: words if words >= 0 else end]}{cut}"
