"""Who said it: the speaker and the cited outlet behind a figure, and which voices are one across articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.attribution.reading import Reading
from factcheck.model import Article, Assertion, Attribution, Sentence, Span

__all__ = ["attribute", "identify"]


def attribute(article: Article, sentences: Sequence[Sentence], mentions: Sequence[Span]) -> tuple[Attribution, ...]:
    """Who stands behind each of `mentions` (spans in the article's text), in their order.

    `sentences` are all of the article's prose in order; those without `tokens` are read by their words alone.
    """
    reading = Reading(article, sentences)
    return tuple(reading.attribution(span) for span in mentions)


def identify(articles: Sequence[Article], assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    """The same assertions, each with its `speaker` (one name across articles) and its `voice` (one id an origin).

    Whatever joined a speaker to another name is added to the attribution's `why`. The order of articles and of assertions
    changes nothing but the order of the answer.
    """
    from factcheck.attribution.speakers import canonical
    from factcheck.attribution.voices import voices

    names = canonical(a.attribution.said_by for a in assertions if a.attribution.said_by)
    speakers = {a.id: names[a.attribution.said_by][0] if a.attribution.said_by else "" for a in assertions}
    voice = voices(articles, assertions, speakers)
    return tuple(_identified(a, speakers[a.id], voice[a.id], names) for a in assertions)


def _identified(assertion: Assertion, speaker: str, voice: str, names: dict[str, tuple[str, str]]) -> Assertion:
    said = assertion.attribution
    joined = names[said.said_by][1] if said.said_by else ""
    if joined:
        said = replace(said, why="; ".join(w for w in (said.why, joined) if w))
    return replace(assertion, speaker=speaker, voice=voice, attribution=said)
