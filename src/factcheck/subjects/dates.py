"""Which event a date is the date of. Where the text does not tie it to one plainly, the state stays empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.lexicon.happenings import BEGINS, ENDS, EVENTS, LIGHT, SPEECH
from factcheck.model import Token
from factcheck.subjects.view import View, children, look_up, names

_REACH = 8


@dataclass(frozen=True, slots=True)
class Event:
    """`sort` is the class of event, empty where unclear; `predicate` the word that names it; `who` a name tied to it."""

    sort: str
    predicate: str = ""
    who: str = ""
    why: str = ""


def event_of(view: View) -> Event:
    """The event that a time expression dates: the noun it hangs on, the verb it modifies, or that verb's own event noun."""
    tokens = view.tokens
    relative = _when(view)
    if relative.sort:
        return relative
    i, seen = view.anchor, set[int]()
    while tokens[i].head != i and i not in seen:
        seen.add(i)
        i = tokens[i].head
        token = tokens[i]
        if token.pos in ("NOUN", "PROPN"):
            found = _noun(view, i)
            if found.sort:
                return found
        if token.pos in ("VERB", "AUX"):
            return _verb(view, i)
    return _only(view)


def _noun(view: View, i: int) -> Event:
    for start in (i - 2, i - 1, i):
        found = look_up(view.tokens, start, EVENTS) if start >= 0 else None
        if not found or start + found[1] <= i:
            continue
        return Event(found[0], view.tokens[i].lemma, _name_at(view, i), f"the day of the {view.tokens[i].lemma}")
    return Event("")


def _verb(view: View, verb: int) -> Event:
    tokens = view.tokens
    token = tokens[verb]
    own = children(tokens, verb)
    subjects = [j for j in own if tokens[j].dep in ("nsubj", "nsubjpass")]
    objects = [j for j in own if tokens[j].dep in ("dobj", "attr", "obj")]
    if token.lemma in SPEECH and token.lemma not in LIGHT:
        return Event("", token.lemma, why=f"the day somebody {token.text}, not the day of an event")
    edge = "end" if token.lemma in ENDS else "begin" if token.lemma in BEGINS else ""
    if token.lemma in LIGHT or edge:
        for j in (*subjects, *objects, *_struck_by(tokens, own)):
            found = _noun(view, j)
            if found.sort:
                return Event(f"{found.sort} {edge}".strip(), found.predicate, found.who, found.why)
    row = EVENTS.get(token.lemma) or EVENTS.get(token.text.lower())
    if token.lemma == "leave" and any(tokens[j].pos == "PROPN" for j in subjects):
        row = "sailing"
    if row:
        bearers = [*subjects, *([token.head] if token.dep in ("acl", "relcl") else [])]
        who = next((_bearer(view, j, row) for j in bearers if _name_at(view, j)), "")
        return Event(row, token.lemma, who, f"the day it did {token.lemma}")
    return Event("", token.lemma, why=f"{token.lemma} names no event")


def _bearer(view: View, i: int, row: str) -> str:
    """The name it happened to; of what opens or closes with its noun, since a town has many: the Oldbury bridge."""
    name = _name_at(view, i)
    noun = view.tokens[i]
    return f"{name} {noun.lemma}" if row in ("opening", "closing") and noun.pos == "NOUN" else name


def _struck_by(tokens: Sequence[Token], own: Sequence[int]) -> list[int]:
    """What a passive verb says did it: "the town was hit by a quake"."""
    agents = [j for j in own if tokens[j].dep == "agent"]
    return [k for j in agents for k in children(tokens, j) if tokens[k].dep == "pobj"]


def _when(view: View) -> Event:
    """ "November 13, when the two meet in the run-off": the clause after when says it."""
    tokens = view.tokens
    for i in range(view.last, min(len(tokens), view.last + 3)):
        if tokens[i].text.lower() == "when":
            for j in range(i + 1, min(len(tokens), i + 14)):
                found = _noun(view, j)
                if found.sort and tokens[j].pos in ("NOUN", "PROPN"):
                    return found
    return Event("")


def _only(view: View) -> Event:
    """A fragment ("Report on the ballot of 3 May", "Run-off: 6 November") that names one event near by."""
    found = {}
    for i in range(max(view.left, view.first - _REACH), min(view.right, view.last + 3)):
        if i < view.first or i >= view.last:
            event = _noun(view, i)
            if event.sort:
                found[event.sort] = event
    if len(found) == 1:
        return next(iter(found.values()))
    return Event("", why="no one event is named beside the day")


def _name_at(view: View, i: int) -> str:
    """The name beside a word, its owner's ("Novak's trial") or the one it is of ("the trial of Novak")."""
    tokens = view.tokens
    for start, end in names(tokens, 0, len(tokens)):
        owns = end + 1 == i and tokens[end].tag == "POS"
        owned = start == i + 2 and tokens[i + 1].text.lower() == "of"
        if start - 1 <= i <= end or owns or owned:
            return " ".join(t.text for t in tokens[start:end])
    return ""
