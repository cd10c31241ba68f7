"""Which clause words stand in: what is said of another clause, or of others told about there, is not said of a figure."""

from __future__ import annotations

from factcheck.lexicon.happenings import EVENTS
from factcheck.lexicon.people import ANYONE, BODIES, GROUPS, ROLES, is_people
from factcheck.lexicon.places import COUNTS_ITS_OWN
from factcheck.lexicon.scopes import MAKES_UP
from factcheck.lexicon.speech import SAYING
from factcheck.subjects.naming import MEASURERS, TOLLS
from factcheck.subjects.view import View, below, children, climb, frames, is_generic
from factcheck.subjects.wording import NOUNS

_LEARNING = frozenset({"hear", "learn", "read", "understand", "total", "average", "follow", "remain"})
"""Verbs by which a figure comes to somebody, or is one: they say nothing of those counted."""

_DESCRIBING = frozenset({"relcl", "acl"})
_CLOSED = _DESCRIBING | {"ccomp"}
"""Clauses that words outside them are not about: what describes a noun, and what is reported."""

_OF_THEM = (ANYONE | ROLES.keys() | EVENTS.keys()) - (GROUPS | MEASURERS | TOLLS | NOUNS.keys() | BODIES.keys())
"""Nouns for others than those counted behind their "of": their mothers, their funeral."""


def is_elsewhere(view: View, at: int) -> bool:
    """Whether the preposition at a token belongs to a clause or a noun that does not tell what happened to the counted.

    "The minister in Rowan said 27 people died": the minister is in Rowan. "The driver of the bus that fell, killing 27, is in
    hospital", "relatives of the 27 people met in Rowan": others are. What opens the sentence is of all of it, and a clause
    on a place or on what happened there ("the hall in Rowan where 27 died") is of that place.
    """
    top, nested = _phrase(view)
    if at in below(view.tokens, top):
        return False
    if nested:
        return True
    above, i = _above(view, at), view.anchor
    while i not in above and view.tokens[i].head != i:
        over = view.tokens[i].head
        if view.tokens[i].dep in _CLOSED:
            return not (_opens(view, at) or (view.tokens[i].dep in _DESCRIBING and _is_of(view, at, over)))
        i = over
    return False


def _phrase(view: View) -> tuple[int, bool]:
    """The top of the noun phrase that a counted noun stands in, and whether that is of others than the counted.

    "Relatives of the 27 people" are others, "the bodies of 27 people" are they.
    """
    tokens, i, nested = view.tokens, view.anchor, False
    while tokens[i].dep == "pobj":
        over = tokens[tokens[i].head].head
        if tokens[over].pos not in ("NOUN", "NUM") or over >= i:
            break
        nested = nested or tokens[over].lemma in _OF_THEM
        i = over
    return i, nested


def _above(view: View, at: int) -> set[int]:
    """A token and all above it."""
    found = {at}
    while view.tokens[at].head not in found:
        at = view.tokens[at].head
        found.add(at)
    return found


def _is_of(view: View, at: int, described: int) -> bool:
    """Whether a preposition leads to the noun that a clause describes, or stands on it; not on people."""
    tied = described in below(view.tokens, at) or at in below(view.tokens, described)
    return tied and not is_people(view.tokens[described].lemma)


def _opens(view: View, at: int) -> bool:
    """Whether a preposition opens the sentence, before the subject of the verb that it hangs on."""
    tokens, verb = view.tokens, view.tokens[at].head
    subject = next((j for j in children(tokens, verb) if tokens[j].dep in ("nsubj", "nsubjpass")), -1)
    return tokens[verb].pos in ("VERB", "AUX") and at < subject


def clause_start(view: View) -> int:
    """Where the clause begins in which a figure is done something by somebody: words before it tell of others.

    "One died and medics saw to 200": of the 200 the words from "medics" on tell. 0 where the verb says nothing.
    """
    if (verb := _telling(view)) < 0:
        return 0
    subject = next((j for j in children(view.tokens, verb) if view.tokens[j].dep == "nsubj" and j < verb), -1)
    return below(view.tokens, subject)[0] if subject >= 0 else 0


def tells_itself(view: View) -> bool:
    """Whether the verb over a bare number says what they did or what was done to them, so that no earlier count need say it."""
    return _telling(view) >= 0


def _telling(view: View) -> int:
    """The verb by which a figure does something or has it done to it, -1 where that says no more than that they are so many."""
    verb, part = next(climb(view.tokens, view.anchor), (-1, ""))
    lemma = view.tokens[verb].lemma
    made_up = verb >= 0 and any(form in MAKES_UP for form in frames(view.tokens, verb))
    plain = made_up or is_generic(lemma) or lemma in COUNTS_ITS_OWN or lemma in SAYING or lemma in _LEARNING
    return verb if part in ("does", "undergoes") and view.tokens[verb].pos == "VERB" and not plain else -1
