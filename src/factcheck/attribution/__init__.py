"""Who said it: the speaker and the cited outlet behind a figure, and which voices are one across articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.attribution.reading import Reading
from factcheck.model import Article, Assertion, Attribution, Office, Sentence, Span

__all__ = ["attribute", "identify"]


def attribute(article: Article, sentences: Sequence[Sentence], mentions: Sequence[Span]) -> tuple[Attribution, ...]:
    """Who stands behind each of `mentions` (spans in the article's text), in their order.

    `sentences` are all of the article's prose in order; those without `tokens` are read by their words alone.
    """
    reading = Reading(article, sentences)
    return tuple(reading.attribution(span) for span in mentions)


def identify(articles: Sequence[Article], assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    """The same assertions with `speaker` (one name across articles), `office` (whom it speaks for), `voice` (one an origin).

    Whatever joined a speaker to another name, or ties them to a body, is added to the attribution's `why`. The order of
    articles and of assertions changes nothing but the order of the answer.
    """
    from factcheck.attribution.offices import offices
    from factcheck.attribution.speakers import canonical
    from factcheck.attribution.voices import voices

    names = canonical(a.attribution.said_by for a in assertions if a.attribution.said_by)
    held = offices({written: name for written, (name, _) in names.items()})
    named = tuple(_named(a, names, held) for a in assertions)
    voice = voices(articles, named)
    return tuple(replace(a, voice=voice[a.id]) for a in named)


def _named(assertion: Assertion, names: Mapping[str, tuple[str, str]], held: Mapping[str, Office]) -> Assertion:
    said = assertion.attribution
    if not said.said_by:
        return assertion
    speaker, joined = names[said.said_by]
    office = held.get(speaker)
    why = "; ".join(w for w in (said.why, joined, office.why if office else "") if w)
    return replace(assertion, speaker=speaker, office=office, attribution=replace(said, why=why))
