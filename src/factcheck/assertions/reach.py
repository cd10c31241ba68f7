"""Which of the figures of a sentence a day in it can be the day of, by the clause that each stands in.

A day belongs to the verb or the noun that it stands with. One in a relative clause ("a dam that was raised in 2009"), in a
comparison ("12 more than yesterday") or in what somebody is reported to have said dates what stands in there, and nothing
around it; and what is told of now ("which runs nine quarries") is of no day that another verb has.
"""

from __future__ import annotations

from factcheck.assertions.clauses import REPORTS, STATEMENTS, tells_of_now, upward
from factcheck.lexicon.happenings import EVENTS, LIGHT
from factcheck.lexicon.moves import COMPARING, LAPS, MOVED
from factcheck.lexicon.rows import row
from factcheck.model import Sentence, Timex

HOLDING = LIGHT | row("conduct carry take stage organise organize publish release issue")
"""Verbs that only say when what they are said of took place: "the survey, conducted on 3 May, found"."""

_VERBS = frozenset({"VERB", "AUX"})


def reaches(sentence: Sentence, timex: Timex, figure: int) -> bool:
    """Whether a day of a sentence can be that of the figure at an offset in it. True where there is no parse."""
    days = tuple(upward(sentence, timex.span[0]))
    figures = tuple(upward(sentence, figure))
    around = [node for at, node in enumerate(days) if node not in figures and _confines(sentence, days[:at], node, timex)]
    if around:
        return all(_of_one(sentence, node, figures) for node in around)
    return not (_of_now(sentence, days, figures) or _described(sentence, days, figures) or _aside(sentence, days, figures))


def _confines(sentence: Sentence, below: tuple[int, ...], node: int, timex: Timex) -> bool:
    """Whether a day that stands under a token, with the tokens `below` between, dates nothing outside it."""
    token = sentence.tokens[node]
    head = sentence.tokens[token.head]
    word = token.text.lower()
    if token.dep in ("relcl", "acl"):
        return True
    if token.dep == "ccomp":
        return head.lemma in STATEMENTS and head.start < token.start
    if word in COMPARING and token.dep in ("prep", "cc", "mark"):
        return True
    if token.dep == "advcl":
        return any(t.head == node and t.dep == "mark" and t.text.lower() in COMPARING for t in sentence.tokens)
    if token.dep != "prep" or not below:
        return False
    direct = sentence.tokens[below[-1]]
    if word == "to":
        return direct.start <= timex.span[1] and direct.end >= timex.span[0]
    if word == "on":
        return direct.lemma in LAPS or (timex.precision == "year" and len(below) == 1)
    return word == "from" and head.lemma in MOVED


def _of_one(sentence: Sentence, node: int, figures: tuple[int, ...]) -> bool:
    """Whether a clause is said of what the figure counts, or tells when the event that the figure is of took place."""
    token = sentence.tokens[node]
    if token.dep not in ("relcl", "acl"):
        return False
    counting = _up_to_verb(sentence, figures)
    if token.head in counting:
        return True
    borne = _up_to_verb(sentence, tuple(_chain(sentence, token.head)))
    nouns = [i for i in counting if sentence.tokens[i].pos in ("NOUN", "PROPN")]
    if nouns and nouns[0] in borne:
        return True
    held = token.lemma in HOLDING and sentence.tokens[token.head].lemma in EVENTS
    verb = _verb(sentence, figures)
    return held and (verb is None or not tells_of_now(sentence, verb))


def _of_now(sentence: Sentence, days: tuple[int, ...], figures: tuple[int, ...]) -> bool:
    """Whether the figure's verb tells of now and the day is that of another verb, which does not govern it."""
    verb, other = _verb(sentence, figures), _verb(sentence, days)
    if verb is None or other is None or verb == other or not tells_of_now(sentence, verb):
        return False
    if other not in figures:
        return sentence.tokens[other].lemma not in REPORTS
    path = figures[figures.index(verb) : figures.index(other)]
    return not any(sentence.tokens[i].dep in ("ccomp", "xcomp") for i in path)


def _aside(sentence: Sentence, days: tuple[int, ...], figures: tuple[int, ...]) -> bool:
    """Whether a day is in a clause that goes with another verb: "3,000 came for Ann, swept away when it fell on Monday"."""
    clause = next((i for i in days if sentence.tokens[i].dep == "advcl"), None)
    if clause is None or clause in figures:
        return False
    governor = sentence.tokens[clause].head
    while governor not in figures and sentence.tokens[governor].dep == "xcomp":
        governor = sentence.tokens[governor].head
    return governor not in figures


def _described(sentence: Sentence, days: tuple[int, ...], figures: tuple[int, ...]) -> bool:
    """Whether a figure only describes somebody by the way, outside what the day is said of: "Orla, a town of 41,000, …"."""
    for at, node in enumerate(figures[1:], start=1):
        token = sentence.tokens[node]
        if token.pos in _VERBS:
            return False
        if token.dep == "appos":
            inside = sentence.tokens[figures[at - 1]]
            indefinite = any(t.head == node and t.lemma in ("a", "an") for t in sentence.tokens)
            return indefinite and inside.dep == "prep" and inside.text.lower() in ("of", "with") and node not in days
    return False


def _chain(sentence: Sentence, index: int) -> tuple[int, ...]:
    return tuple(upward(sentence, sentence.tokens[index].start))


def _up_to_verb(sentence: Sentence, chain: tuple[int, ...]) -> tuple[int, ...]:
    """The tokens of a chain below its first verb."""
    verb = _verb(sentence, chain)
    return chain if verb is None else chain[: chain.index(verb)]


def _verb(sentence: Sentence, chain: tuple[int, ...]) -> int | None:
    return next((i for i in chain if sentence.tokens[i].pos in _VERBS), None)
