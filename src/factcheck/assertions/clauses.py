"""What the parse of a sentence tells of a place in it: the verb over it, its tense, and whether somebody speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factcheck.lexicon.rows import row
from factcheck.lexicon.speech import ASKING, COUNTING, SAYING, VOICING
from factcheck.model import Sentence

STATEMENTS = SAYING | ASKING | VOICING
"""Lemmas of verbs whose day is the day on which somebody spoke."""

REPORTS = STATEMENTS | COUNTING
"""Lemmas of verbs whose tense is that of the telling, not of what is told."""

CROWDS = row("crowd rally marcher demonstrator protester gathering congregation audience supporter")
"""Whom one can only speak to where they are gathered."""

_FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
_NOW = frozenset({"VBZ", "VBP", "MD"})
_PRESENT = frozenset({"VBZ", "VBP", "VB", "MD"})


def token_at(sentence: Sentence, offset: int) -> int | None:
    """The index of the first token of a sentence that starts at or after an offset into the article."""
    index = bisect_left(sentence.tokens, offset, key=lambda t: t.start)
    return index if index < len(sentence.tokens) else None


def upward(sentence: Sentence, offset: int) -> Iterator[int]:
    """The token at an offset, then the one that governs it, and so on up to the root."""
    at = token_at(sentence, offset)
    seen: set[int] = set()
    while at is not None and at not in seen:
        seen.add(at)
        yield at
        at = sentence.tokens[at].head


def verb_over(sentence: Sentence, offset: int) -> int | None:
    """The index of the nearest verb that governs what stands at an offset; None where there is none."""
    return next((i for i in upward(sentence, offset) if sentence.tokens[i].pos in ("VERB", "AUX")), None)


def lemma_over(sentence: Sentence, offset: int) -> str:
    """The lemma of that verb, empty where there is none."""
    verb = verb_over(sentence, offset)
    return "" if verb is None else sentence.tokens[verb].lemma


def holds_now(sentence: Sentence, offset: int) -> bool:
    """Whether the verb over an offset is in the present or the perfect, as it is taken to be where there is none."""
    verb = verb_over(sentence, offset)
    if verb is None:
        return True
    finite = [t.tag for t in sentence.tokens if t.head == verb and t.dep in ("aux", "auxpass") and t.tag in _FINITE]
    return (finite[0] if finite else sentence.tokens[verb].tag) in _PRESENT


def tells_of_now(sentence: Sentence, verb: int) -> bool:
    """Whether a verb stands in the present, the perfect or the future; an infinitive tells of no time of its own."""
    finite = [t.tag for t in sentence.tokens if t.head == verb and t.dep in ("aux", "auxpass") and t.tag in _FINITE]
    return (finite[0] if finite else sentence.tokens[verb].tag) in _NOW


def speaks(sentence: Sentence, offset: int) -> bool:
    """Whether the verb over an offset is one of saying."""
    return lemma_over(sentence, offset) in STATEMENTS


def spoken_to_a_crowd(sentence: Sentence, offset: int) -> bool:
    """Whether what stands at an offset was told to people who had gathered: "told the crowd that 90 shops had shut"."""
    over = {i for i in upward(sentence, offset) if sentence.tokens[i].lemma in STATEMENTS}
    return any(t.head in over and t.dep in ("dobj", "dative") and t.lemma in CROWDS for t in sentence.tokens)


def reported(sentence: Sentence) -> bool:
    """Whether a sentence gives words that were said before: it quotes, or has a verb of telling in the past."""
    return (
        "“" in sentence.text
        or "”" in sentence.text
        or any(t.lemma in REPORTS and t.tag in ("VBD", "VBN") and t.dep not in ("acl", "amod") for t in sentence.tokens)
    )


def conjoined(sentence: Sentence, one: int | None, other: int | None) -> bool:
    """Whether two verbs are one, or are strung together by "and": "counted 600 and made 20 arrests"."""
    if one is None or other is None:
        return False
    return one == other or (sentence.tokens[other].dep == "conj" and sentence.tokens[other].head == one)
