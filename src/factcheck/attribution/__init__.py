"""Who said it: the speaker and the cited outlet behind a figure, and which voices are one across articles."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.attribution.reading import Reading
from factcheck.model import Article, Attribution, Sentence, Span

__all__ = ["attribute"]


def attribute(article: Article, sentences: Sequence[Sentence], mentions: Sequence[Span]) -> tuple[Attribution, ...]:
    """Who stands behind each of `mentions` (spans in the article's text), in their order.

    `sentences` are all of the article's prose in order; those without `tokens` are read by their words alone.
    """
    reading = Reading(article, sentences)
    return tuple(reading.attribution(span) for span in mentions)
