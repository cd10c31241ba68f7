"""Which earlier figure a figure takes its day from: the whole of a part, what it restates, what it is counted among."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.assertions.clauses import conjoined, verb_over
from factcheck.model import AsOf, AsOfBasis, Kind, Scope, Sentence, Span, Timex, Topic

WHOLE = re.compile(r"\bof (?:the|these|those|its|their) (?:\w+ )?$", re.IGNORECASE)
"""What stands before a figure that is a whole: "Of the 90, ten were guests"."""

LISTED = re.compile(r"[^.:;,]{0,30}: [^.]*$")
"""What stands between a whole and the parts that are listed after it: "40 shops: bakers in ten, banks in six"."""

AMONG = re.compile(r" (?:of|in|at) (?:the|these|those|our|its|their) (\w+)(?: (\w+))?", re.IGNORECASE)
"""What stands behind a part of things that were counted before: "80% of the shops"."""

BORROWED = ("of them", "of those", "of these", "the count before it")
"""What `Topic.why` says of a figure that speaks of what the one before it counted."""

REACH = 80
"""Characters that are looked at beside a figure: enough for a phrase, and the same in a sentence without end."""

POINTING = 2
"""Sentences back in which the figure stands that another points to."""

COUNTED = 5
"""Sentences back in which the things were counted of which a share is given."""

_LAP = re.compile(r"\byears? (?:before|earlier|previously|ago)$|\b(?:last|previous|the same) year$", re.IGNORECASE)
"""What names the same stretch or day of another year."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure to be placed in time: where it stands, in which sentence, what it speaks of, and who says so."""

    span: Span
    index: int
    kind: Kind
    topic: Topic
    said_by: str | None = None


@dataclass(frozen=True, slots=True)
class Dated:
    """A figure with the days it holds for."""

    figure: Figure
    as_of: AsOf


def leader(figure: Figure, sentences: Sequence[Sentence], before: Sequence[Dated]) -> Dated | None:
    """The figure, of those `before` it, whose day it shares; None where it stands for itself."""
    sentence = sentences[figure.index]
    near = [
        d for d in before[-2 * COUNTED :] if figure.index - d.figure.index <= COUNTED and d.figure.topic.aspect != "previous"
    ]
    last = near[-1] if near and figure.index - near[-1].figure.index <= POINTING else None
    together = last is not None and sentences[last.figure.index].paragraph == sentence.paragraph
    if last is not None and together and (_points_back(figure) or _one_breath(last.figure, figure, sentence)):
        return last
    return next((d for d in reversed(near) if _among(figure, d.figure, sentence)), None)


def lister(figure: Figure, sentence: Sentence, before: Sequence[Dated]) -> Dated | None:
    """The figure of the same sentence whose parts are listed after a colon, this one among them."""
    text, offset = sentence.text, sentence.span[0]
    here = [d for d in before[-2 * COUNTED :] if d.figure.index == figure.index]
    return next((d for d in here if LISTED.fullmatch(text[d.figure.span[1] - offset : figure.span[0] - offset])), None)


def a_year_before(now: Dated, figure: Figure, timex: Timex) -> AsOf | None:
    """For "a year earlier": the day, in that year, that the figure holds for which this one is told beside; else None."""
    day = now.as_of
    told = now.figure.index != figure.index or day.basis not in (AsOfBasis.STATED, AsOfBasis.RELATIVE)
    if told or day.precision != "day" or timex.start is None or _LAP.search(timex.quote) is None:
        return None
    year = timex.start.year
    then = date(year, day.start.month, min(day.start.day, monthrange(year, day.start.month)[1]))
    return AsOf(then, then, "day", AsOfBasis.RELATIVE)


def _points_back(figure: Figure) -> bool:
    """Whether a figure counts nothing of its own, but what the one before it counted or a part of that."""
    topic = figure.topic
    bare = figure.kind is Kind.COUNT and not (topic.head or topic.sort or topic.counted)
    return bare or topic.scope is Scope.PART or any(sign in " ".join(topic.why) for sign in BORROWED)


def _one_breath(earlier: Figure, figure: Figure, sentence: Sentence) -> bool:
    """Whether two figures of a sentence are a whole and its part, or stand in one clause."""
    if earlier.index != figure.index:
        return False
    opening = earlier.span[0] - sentence.span[0]
    if WHOLE.search(sentence.text[max(0, opening - REACH) : opening]):
        return True
    return conjoined(sentence, verb_over(sentence, earlier.span[0]), verb_over(sentence, figure.span[0]))


def _among(figure: Figure, earlier: Figure, sentence: Sentence) -> bool:
    """Whether a share is one of the things that an earlier figure counts: 700 shops, and then 80% of the shops."""
    found = AMONG.match(sentence.text, figure.span[1] - sentence.span[0])
    words = {*earlier.topic.counted.lower().split()[-1:], earlier.topic.head}
    return found is not None and any(word.lower() in words for word in found.groups() if word)
