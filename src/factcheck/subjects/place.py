"""Where: the place or the spot that is named for a figure."""

from __future__ import annotations

import re

from factcheck.lexicon.causes import CAUSES
from factcheck.lexicon.happenings import EVENTS
from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.places import (
    CALENDAR,
    DEICTIC,
    EDGES,
    EVERYWHERE,
    LOCATIVE,
    MEETS,
    MISSIONS,
    NATIONWIDE,
    NO_PLACES,
    OPENING,
    PARTS,
    REGIONS,
    SPOTS,
    STRIKING,
)
from factcheck.model import Token
from factcheck.subjects.clauses import is_elsewhere
from factcheck.subjects.view import View, below, children, climb, names, verbs

_REACH = 9
_LONGEST = 4
"""Tokens of the longest name of a place."""

_CAUSED = 3
"""Tokens after a cause in which its place begins."""

_COUNTING = frozenset({"be", "estimate", "count", "put", "number"})
_BEHIND = re.compile(r"\b(?:in|at|near|outside|across)\s((?:[A-Z][\w-]*[a-z][\w-]*\s?){1,3})")
_OPEN = frozenset(
    [
        "square",
        "street",
        "park",
        "stadium",
        "avenue",
        "plaza",
        "march",
        "rally",
        "protest",
        "demonstration",
        "crowd",
        "vigil",
        "concert",
        "nightclub",
        "club",
        "bar",
        "pub",
        "arena",
        "venue",
        "theatre",
        "theater",
        "cinema",
        "parade",
        "festival",
    ]
)


def named_in(text: str) -> frozenset[str]:
    """The words that an article uses as names of places: those behind "in", "at", "near", "outside"."""
    return frozenset(word for match in _BEHIND.finditer(text) for word in match[1].split())


def located(view: View, cause: int = -1, known: frozenset[str] = frozenset()) -> tuple[str, str]:
    """The named place and the spot ("the upper deck"); empty where none.

    Where the token `cause` names what people came to harm by, the place of the cause is theirs ("strikes in the valley
    that killed 30");
    else the nearest after the counted noun, else before it.
    """
    place = spot = ""
    if cause >= 0:
        place, spot = _scene(view, cause)
        place = place or " ".join(
            t.text for t in view.tokens[max(0, cause - 3) : cause] if t.pos == "PROPN" and t.text in known and is_place(t.text)
        )
    indexes = [
        *range(view.stop, min(view.right, view.stop + _REACH)),
        *range(view.first - 1, max(view.left - 1, view.first - _REACH), -1),
    ]
    for i in indexes:
        if view.tokens[i].text.lower() not in LOCATIVE or view.tokens[i].pos not in ("ADP", "SCONJ") or is_elsewhere(view, i):
            continue
        named, kind = object_of(view, i)
        if named and _is_of_the_next(view, i):
            continue
        place, spot = place or named, spot or kind
    return place or _fronted(view) or _antecedent(view), spot


def _fronted(view: View) -> str:
    """The place that opens the clause of the figure, however far: "In the province of Orley, officials said, 40 died"."""
    tokens = view.tokens
    if view.first < _REACH or tokens[0].text.lower() not in OPENING or is_elsewhere(view, 0):
        return ""
    own = {tokens[i].text for i in below(tokens, 0)}
    name = object_of(view, 0)[0] if any(tokens[0].head == verb for verb, _ in verbs(view)) else ""
    return name if own.issuperset(name.split()) else ""


def _is_of_the_next(view: View, preposition: int) -> bool:
    """Whether the place behind a preposition stands right before the next figure: "12 were held, and in Marl nine"."""
    tokens = view.tokens
    ends = view.stop < view.right < len(tokens) and tokens[view.right].pos == "NUM" and preposition > view.stop
    return ends and all(t.pos in ("PROPN", "DET") for t in tokens[preposition + 1 : view.right])


def _scene(view: View, cause: int) -> tuple[str, str]:
    """The place and the spot of a cause: "a blast at the mill in Oldbury"."""
    tokens, place, spot, near = view.tokens, "", "", _CAUSED
    for i in range(cause + 1, len(tokens)):
        if i > cause + near or tokens[i].pos in ("VERB", "AUX") or place:
            break
        if tokens[i].text.lower() in LOCATIVE:
            place, kind = object_of(view, i)
            spot, near = spot or kind, i - cause + _REACH
    return place, spot


def struck(view: View) -> str:
    """The named place that something strikes: "winds of 90 mph battered the Rowan Isles"."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        objects = [j for j in children(tokens, verb) if tokens[j].dep in ("dobj", "obj") and tokens[j].pos == "PROPN"]
        if tokens[verb].lemma in STRIKING and objects and part != "undergoes":
            return " ".join(t.text for j in objects for t in tokens[max(verb + 1, j - 2) : j + 1] if t.pos == "PROPN")
        return ""
    return ""


def hit(view: View) -> str:
    """The named place that weather comes to: "Rowan recorded gusts of 90 mph", "Marl was drenched by 90 mm of rain"."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        if part == "does" or tokens[verb].lemma not in MEETS:
            return ""
        subjects = [j for j in children(tokens, verb) if tokens[j].dep in ("nsubj", "nsubjpass") and tokens[j].pos == "PROPN"]
        named = next((run for run in names(tokens, 0, view.first) if subjects and run[0] <= subjects[0] < run[1]), None)
        words = [t.text for t in tokens[slice(*named)]] if named else []
        return "" if any(w.lower() in NO_PLACES for w in words) else " ".join(words)
    return ""


def everywhere(view: View) -> str:
    """A word that makes a figure one of the whole country: "nationwide"."""
    near = view.tokens[max(view.left, view.first - _REACH) : min(view.right, view.stop + 4)]
    return EVERYWHERE if any(t.lemma in NATIONWIDE for t in near) else ""


def region(view: View) -> str:
    """The unnamed part of a country that a share of the vote is of: "in the north", "in rural areas"."""
    tokens = view.tokens
    for i in range(view.stop, min(view.right, view.stop + _REACH)):
        if tokens[i].text.lower() != "in":
            continue
        words = [t.lemma.lower() for t in tokens[i + 1 : i + 5] if t.pos in ("NOUN", "ADJ")]
        return next((w for w in words if w in REGIONS), "")
    return ""


def _antecedent(view: View) -> str:
    """The name that a clause on a noun for a place is about: "Rowan, the town in the north that lost 40 people".

    The parser hangs what such a clause led to on some verb before it, so the nearest clause to the left is taken.
    """
    tokens = view.tokens
    for i in range(view.first - 1, view.left - 1, -1):
        if tokens[i].text.lower() == "where":
            return name_before(tokens, i - (tokens[i - 1].text == ","))
        if tokens[i].dep == "relcl":
            return _name_of(view, tokens[i].head)
        if tokens[i].pos == "VERB" and any(tokens[j].dep == "nsubj" for j in children(tokens, i)):
            return ""
    return ""


def name_before(tokens: tuple[Token, ...], end: int) -> str:
    """The name that ends right before a token; empty where none does."""
    run = next(iter(names(tokens, max(0, end - _LONGEST), end)[-1:]), (0, -1))
    return " ".join(t.text for t in tokens[slice(*run)]) if run[1] == end else ""


def _name_of(view: View, at: int) -> str:
    """The name of a place, or of the one that a plain noun for a place stands for: the last that is named before it."""
    tokens = view.tokens
    if tokens[at].pos == "PROPN" and tokens[at].dep == "pobj" and tokens[tokens[at].head].text.lower() in LOCATIVE:
        return tokens[at].text if is_place(tokens[at].text) and not _goes_on(tokens, at + 1) else ""
    if tokens[at].lemma not in DEICTIC:
        return ""
    for i in range(at - 1, 0, -1):
        if tokens[i].text.lower() in LOCATIVE and tokens[i].pos == "ADP" and (named := object_of(view, i)[0]):
            return named
    return ""


def is_place(word: str) -> bool:
    """Whether a name can be one of a place: no day, no cause, no event, no acronym."""
    low = word.lower().rstrip(".")
    return not (word.isupper() and len(word) > 3) and low not in CALENDAR and low not in CAUSES and low not in EVENTS


def _leads_on(token: Token) -> bool:
    return token.pos in ("DET", "ADJ", "PART", "NOUN") or token.text.lower() == "of"


def _is_of_something(tokens: tuple[Token, ...], i: int) -> bool:
    """A noun whose "of" leads to no place: "on behalf of", against "on the outskirts of"."""
    follows = i + 1 < len(tokens) and tokens[i + 1].text.lower() == "of"
    return tokens[i].pos == "NOUN" and follows and tokens[i].text.lower() not in EDGES


def object_of(view: View, at: int) -> tuple[str, str]:
    """The name and the spot that a preposition governs."""
    tokens = view.tokens
    named: list[str] = []
    for i in range(at + 1, min(len(tokens) if at >= view.first else view.first, at + 7)):
        token = tokens[i]
        low = token.text.lower()
        if nation_of(token.text) and i + 1 < len(tokens) and tokens[i + 1].lemma in MISSIONS:
            continue
        if token.pos == "PROPN" and is_place(token.text):
            named.append(token.text)
        elif low in PARTS and token.pos in ("ADJ", "PROPN", "NOUN"):
            named.append(low)
        elif token.lemma in SPOTS and token.pos in ("NOUN", "PROPN"):
            before = tokens[i - 1]
            qualifier = before.lemma + " " if before.pos in ("ADJ", "NOUN") and i - 1 > at else ""
            named = named or _keeper_of(tokens, i)
            return (" ".join(named) if any(n[:1].isupper() for n in named) else ""), qualifier + token.lemma
        elif low == "of" and tokens[i - 1].lemma in DEICTIC:  # "the northern province of Rowan" is all of Rowan
            named.clear()
        elif low in DEICTIC and not any(n[:1].isupper() for n in named):
            continue
        elif named or _is_of_something(tokens, i) or not _leads_on(token):
            break
        if named and (other := _goes_on(tokens, i + 1)):
            return f"{' '.join(named)} and {other}", ""
    proper = [n for n in named if n[:1].isupper()]
    return (" ".join(named) if proper else ""), ""


def _keeper_of(tokens: tuple[Token, ...], i: int) -> list[str]:
    """The name behind a spot's "of": "the clinics of the Rowan Trust"."""
    at = i + 2 + (i + 2 < len(tokens) and tokens[i + 2].text.lower() == "the")
    if i + 1 >= len(tokens) or tokens[i + 1].text.lower() != "of":
        return []
    run = next(iter(names(tokens, at, min(len(tokens), at + 4))), (-1, -1))
    return [t.text for t in tokens[slice(*run)]] if run[0] == at else []


def _goes_on(tokens: tuple[Token, ...], i: int) -> str:
    """The name of a second place that follows with "and": what is told of both together is told of neither.

    The country of the first may stand between: "in Ombe, Kenya, and Lusa, Zambia".
    """
    if i + 2 < len(tokens) and tokens[i].text == "," and nation_of(tokens[i + 1].text):
        i += 2 + (tokens[i + 2].text == ",")
    if i + 1 >= len(tokens) or tokens[i].text.lower() != "and" or not is_place(tokens[i + 1].text):
        return ""
    start, end = next(iter(names(tokens, i + 1, min(len(tokens), i + 7))), (0, 0))
    linked = start == i + 1 and any(tokens[j].dep == "conj" for j in range(start, end))
    return " ".join(t.text for t in tokens[start:end]) if linked else ""


def is_there(view: View) -> bool:
    """Whether so many are said to be somewhere: "there were 420 people at the mine", "90 people were in the hall"."""
    tokens = view.tokens
    verb, _ = next(climb(tokens, view.anchor), (-1, ""))
    if verb < 0 or tokens[verb].lemma != "be":
        return False
    beside = [j for j in (*children(tokens, verb), *children(tokens, view.anchor)) if j > view.anchor]
    preps = (j for j in beside if tokens[j].dep == "prep" and tokens[j].text.lower() in LOCATIVE)
    return any(object_of(view, j) != ("", "") for j in preps)


def gathered(view: View) -> bool:
    """People who are in a square, at a march or in a stadium have come there."""
    verb = next(climb(view.tokens, view.anchor), None)
    if verb is not None and view.tokens[verb[0]].lemma not in _COUNTING:
        return False
    return any(t.lemma in _OPEN for t in view.tokens)
