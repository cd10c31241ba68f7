"""The passage that a figure stands in, cut into pieces, so that the page can mark figures without reading markup."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from factcheck.model import Article, Span

MOST_AROUND = 320
"""At most so many characters of a paragraph are shown on each side of a figure."""

PLAIN, FIGURE, OTHER = 0, 1, 2
"""What a piece of a passage is: text, the figure that the passage is about, another figure that was given with it."""

Piece = tuple[str, int]


def passage(article: Article, figure: Span, others: Sequence[Span] = ()) -> tuple[Piece, ...]:
    """The paragraph around a figure, as (text, `PLAIN`, `FIGURE` or `OTHER`) in the order of the text.

    `figure` and `others` are spans of the article's text, the others in order. A long paragraph is cut between words, with
    an ellipsis.
    """
    paragraph = _paragraph(article, figure)
    start, end = _window(article.text, paragraph, figure)
    pieces: list[Piece] = [("… ", PLAIN)] if start > paragraph[0] else []
    at = start
    for span, sort in _marked(figure, others, (start, end)):
        pieces += [(article.text[at : span[0]], PLAIN), (article.text[slice(*span)], sort)]
        at = span[1]
    pieces.append((article.text[at:end], PLAIN))
    if end < paragraph[1]:
        pieces.append((" …", PLAIN))
    return tuple(piece for piece in pieces if piece[0])


def _marked(figure: Span, others: Sequence[Span], window: Span) -> list[tuple[Span, int]]:
    """The spans to mark, in order and apart: of two that overlap the figure itself stays, else the first."""
    marked = [(figure, FIGURE)]
    for span in others[bisect_left(others, (window[0], 0)) : bisect_left(others, (window[1], 0))]:
        if span[1] <= window[1] and all(span[1] <= taken[0] or taken[1] <= span[0] for taken, _ in (marked[0], marked[-1])):
            marked.append((span, OTHER))
    return sorted(marked)


def _window(text: str, paragraph: Span, figure: Span) -> Span:
    """As much of a paragraph as is shown around a figure, from word to word."""
    start, end = paragraph
    if figure[0] - start > MOST_AROUND:
        start = figure[0] - MOST_AROUND
        start = next((at + 1 for at in range(start, figure[0]) if text[at].isspace()), start)
    if end - figure[1] > MOST_AROUND:
        end = figure[1] + MOST_AROUND
        end = next((at for at in range(end - 1, figure[1] - 1, -1) if text[at].isspace()), end)
    return start, end


def _paragraph(article: Article, figure: Span) -> Span:
    """The block that holds the figure; the whole text where no block does."""
    before = bisect_right(article.blocks, figure[0], key=lambda block: block.span[0])
    if before and figure[1] <= article.blocks[before - 1].span[1]:
        return article.blocks[before - 1].span
    return 0, len(article.text)
