"""Whom, or which answer, votes and shares of the vote are for: by the options named beside them, then by the parse."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lexicon.people import TITLES
from factcheck.lexicon.places import LOCATIVE
from factcheck.lexicon.shares import AGAINST, ANSWERS, CONTESTS, FOR, OPPOSES, ROUNDS, SUPPORTS, WINS
from factcheck.lexicon.speech import SAYING
from factcheck.model import Token
from factcheck.subjects.owner import name_of, side, side_of_result
from factcheck.subjects.view import View, children, climb

_SUBJECTS = ("nsubj", "nsubjpass")
_OBJECTS = ("dobj", "obj", "dative")
_NEAR = 5
"""Tokens on either side of a figure in which the answer it is for stands."""

_FAR = 9
"""Tokens behind it, where more stands between: "of the votes cast going to 'no'"."""

_ASIDE = frozenset({"from", "of"})
_MARKS = frozenset({"'", '"', "‘", "’", "“", "”", "``", "''"})


def choice(view: View, question: frozenset[str]) -> str:
    """The answer or the name that the votes are for; empty where the sentence does not say it of this figure.

    `question` are the plain words of an article on a referendum, in which a noun may stand for what is asked; else empty.
    """
    return answer(view) or side(view) or _contender(view) or next(_named(view, question), "")


def answer(view: View) -> str:
    """The side of a question by its answer: "Yes 2,100", "58% for 'no'", "went to the No side"."""
    tokens = view.tokens
    behind = range(view.last, min(view.right, view.last + _FAR))
    before = range(view.first - 1, max(view.left, view.first - _NEAR) - 1, -1)
    for i in (*behind, *before):
        word = tokens[i].text.lower().strip("".join(_MARKS))
        if word in ANSWERS and (_is_answer(tokens, i) or (tokens[i].text[:1].isupper() and word != "no")):
            return ANSWERS[word]
    return ""


def _contender(view: View) -> str:
    """Whose share is the first, or the second, of a result: "Voss beat Pell by 51% to 49%"."""
    tokens, which = view.tokens, side_of_result(view)
    verb = next((i for i in range(view.first) if tokens[i].lemma in CONTESTS and tokens[i].pos == "VERB"), -1)
    wanted = _SUBJECTS if which == "first" else _OBJECTS
    for j in children(tokens, verb) if which and verb >= 0 else ():
        if tokens[j].dep in wanted and j < view.first and tokens[j].pos in ("NOUN", "PROPN") and tokens[j].text[:1].isupper():
            named = tokens[j].pos == "NOUN" and tokens[j].text.lower() not in TITLES
            return name_of(view, j) or (tokens[j].text if named else "")
    return ""


def _is_answer(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether "no" is an answer, not a determiner: quoted, capitalised within its sentence, or the name of a side."""
    if tokens[i].text.lower() not in ANSWERS:
        return True
    beside = {tokens[j].text for j in (i - 1, i + 1) if 0 <= j < len(tokens)}
    side = i + 1 < len(tokens) and tokens[i + 1].lemma in ("side", "campaign", "camp", "vote", "option")
    return bool(beside & _MARKS) or side or (i > 0 and tokens[i].text[:1].isupper()) or tokens[i].text.isupper()


def _named(view: View, question: frozenset[str]) -> Iterator[str]:
    """Whom the verb over the figure, or the vote it stands before, is for."""
    tokens, i = view.tokens, view.anchor
    head, before = tokens[i].head, view.first - 1
    if before >= view.left and tokens[before].pos == "PROPN" and tokens[before].dep != "pobj":
        yield name_of(view, before)
    for at in (i, head) if tokens[head].pos == "NOUN" else (i,):
        for j in children(tokens, at):
            if tokens[j].text.lower() == "for":
                yield from _inside(view, j, question or frozenset({"vote"}) if tokens[at].lemma == "vote" else question)
            elif tokens[j].dep == "poss" and tokens[j].pos == "PROPN":
                yield name_of(view, j)
    if tokens[i].dep == "appos" and tokens[head].pos == "PROPN":
        yield name_of(view, head)
    verb, part = next(climb(tokens, i), (-1, ""))
    if verb < 0:
        return
    lemma, own = tokens[verb].lemma, children(tokens, verb)
    if part == "does":
        if lemma in OPPOSES or any(tokens[j].lemma in OPPOSES for j in own):
            yield AGAINST
        if lemma in SUPPORTS or lemma in ("vote", "want", "opt", "go", "fall"):
            yield from (name for j in own if tokens[j].dep in _OBJECTS for name in _option(view, j, question))
            yield from (n for j in own if tokens[j].text.lower() in ("for", "to") for n in _inside(view, j, question))
            if question and lemma in ("want", "support", "favour", "favor", "back", "approve"):
                yield FOR
    elif lemma in WINS:
        yield from (name for j in own if tokens[j].dep in _SUBJECTS for name in _option(view, j, question))


def _inside(view: View, preposition: int, question: frozenset[str]) -> Iterator[str]:
    for k in children(view.tokens, preposition):
        yield from _option(view, k, question)


def _option(view: View, i: int, question: frozenset[str]) -> Iterator[str]:
    """A name; where a question is put to the people, also the noun of what is wanted."""
    token = view.tokens[i]
    if token.pos == "PROPN" and token.text.lower() not in question:
        yield name_of(view, i)
    elif question and token.tag in ("NN", "NNP") and not view.first <= i < view.last:
        yield FOR


def is_aside(view: View, name: str) -> bool:
    """Whether a name is only that of a place, of those who vote, or of who says so: "in Lund", "of Danes", "Pell said"."""
    tokens = view.tokens
    for i in range(len(tokens)):
        if tokens[i].pos != "PROPN" or tokens[i].text not in name.split():
            continue
        head = tokens[tokens[i].head]
        if tokens[i].dep == "pobj" and head.text.lower() in LOCATIVE | _ASIDE:
            return True
        if tokens[i].dep in _SUBJECTS and head.lemma in SAYING:
            return True
    return False


def round_of(view: View) -> str:
    """Which round of an election is named in the sentence: "first round", "run-off"; empty where none is, or both are."""
    words = " ".join(t.text.lower() for t in view.tokens)
    named = {name for phrase, name in ROUNDS if phrase in words}
    return named.pop() if len(named) == 1 else ""
