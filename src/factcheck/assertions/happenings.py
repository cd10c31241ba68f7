"""The days of what an article tells of: of its event, of a gathering, of a vote, and those on which somebody spoke."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.assertions.clauses import speaks, upward
from factcheck.assertions.stated import as_of
from factcheck.lexicon.happenings import EVENTS, LIGHT
from factcheck.lexicon.rows import row
from factcheck.model import AsOf, AsOfBasis, Role, Sentence, Timex

SUDDEN = frozenset({"sailing", "sinking", "crash", "attack", "quake", "storm", "fire", "collapse", "launch"})
"""Classes of event that are over within a day, and after which an article tells how things stood."""

DEPARTING = row("leave depart")
"""Verbs of a journey that was to end otherwise."""

GATHERING = "rally"
VOTE = "vote"

RECENT = 60
"""Days back that an article's own story goes; what lies further is history that it recalls."""

OPENING = 3
"""Sentences within which an article names the gathering that it is about."""

_VOTE_DAY = re.compile(r"\b(?:election|polling|voting|referendum) day\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day on which somebody spoke: it holds for what that speaker says further on."""

    at: int
    day: AsOf
    speaker: str


class Happenings:
    """What happened on which day, by the days that each sentence names (`named` runs parallel to `sentences`)."""

    def __init__(self, sentences: Sequence[Sentence], named: Sequence[Sequence[Timex]], published: date | None) -> None:
        self._sentences = sentences
        self._past = [
            (index, timex)
            for index, timexes in enumerate(named)
            for timex in timexes
            if timex.precision == "day" and timex.start is not None and (published is None or timex.start <= published)
        ]
        earlier = [(i, t) for i, t in self._past if t.start != published and _recent(t, published)]
        self._classes = [(i, t, self._classes_of(i, t)) for i, t in earlier]
        self.sudden = _most_often([t for _, t, classes in self._classes if classes & SUDDEN])
        """The day of the event that came suddenly, None where nothing did."""
        self.event = self.sudden or _most_often([t for i, t, _ in self._classes if not speaks(sentences[i], t.span[0])])
        """That day, else the day before publication that is named most often and that nobody merely spoke on."""
        self._vote = _most_often([t for _, t, classes in self._classes if VOTE in classes])
        self._gathering = self._opening_gathering()

    def vote_days(self) -> Iterator[tuple[int, Timex]]:
        """Every "election day" whose date the article gives elsewhere, with the index of its sentence."""
        if self._vote is None:
            return
        day = self._vote.start
        for index, sentence in enumerate(self._sentences):
            for match in _VOTE_DAY.finditer(sentence.text):
                span = (sentence.span[0] + match.start(), sentence.span[0] + match.end())
                yield index, Timex(span, match[0], "DATE", day.isoformat(), day, day, basis=AsOfBasis.RELATIVE)

    def gathering(self, index: int) -> AsOf | None:
        """The day of the gathering that the article opens with, for a sentence below it with no heading between."""
        if self._gathering is None or not self._gathering[0] <= index < self._gathering[1]:
            return None
        return self._gathering[2]

    def occasions(self, spoken: Sequence[tuple[int, str]]) -> Iterator[Occasion]:
        """The days of statements with who made them: whose figure the sentence holds, else the next who is named.

        `spoken` are the places of figures and the speaker of each, in reading order.
        """
        places = [at for at, _ in spoken]
        for index, timex in self._past:
            sentence = self._sentences[index]
            if not speaks(sentence, timex.span[0]):
                continue
            here = bisect_right(places, sentence.span[0] - 1)
            following = here if here < len(places) and places[here] < sentence.span[1] else bisect_right(places, timex.span[0])
            if following < len(spoken):
                yield Occasion(timex.span[0], as_of(timex), spoken[following][1])

    def _opening_gathering(self) -> tuple[int, int, AsOf] | None:
        """The sentence that first names a gathering's day, the next heading, and the day; None unless it opens the text."""
        body = [i for i, s in enumerate(self._sentences) if s.role is Role.BODY]
        first = next(((i, t) for i, t, classes in self._classes if GATHERING in classes), None)
        if first is None or first[0] not in body[:OPENING]:
            return None
        heads = (i for i, s in enumerate(self._sentences) if s.role is Role.HEADING and i > first[0])
        return first[0], next(heads, len(self._sentences)), as_of(first[1], AsOfBasis.INFERRED)

    def _classes_of(self, index: int, timex: Timex) -> frozenset[str]:
        """The classes of event that a day is named with: by the nouns over it, its verb, and what goes with the verb."""
        sentence = self._sentences[index]
        words: list[str] = []
        for at in upward(sentence, timex.span[0]):
            token = sentence.tokens[at]
            words.append(token.lemma.lower())
            if token.pos in ("VERB", "AUX"):
                light = token.lemma in LIGHT
                beside = ("conj", "nsubj", "nsubjpass") if light else ("conj",)
                words += [t.lemma.lower() for t in sentence.tokens if t.head == at and t.dep in beside]
                break
        return frozenset(EVENTS.get(w, "sailing" if w in DEPARTING else "") for w in words) - {""}


def _recent(timex: Timex, published: date | None) -> bool:
    """Whether a day lies near enough before publication to be that of the article's own story."""
    return published is None or timex.start is None or (published - timex.start).days <= RECENT


def _most_often(timexes: Sequence[Timex]) -> AsOf | None:
    """The day that is named most often, the first of those named equally often."""
    named: dict[date, list[Timex]] = {}
    for timex in timexes:
        if timex.start is not None:
            named.setdefault(timex.start, []).append(timex)
    return as_of(max(named.values(), key=len)[0], AsOfBasis.RELATIVE) if named else None

