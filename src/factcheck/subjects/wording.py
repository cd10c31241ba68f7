"""The words for states, as tables, and the state that a stretch of unparsed words speaks of."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lexicon.states import PEOPLE, PERSONS, THINGS, State


@dataclass(frozen=True, slots=True)
class Reading:
    """A state, the word that says it, and how it was found; `state` is empty where no word says."""

    state: str
    predicate: str = ""
    why: str = ""


NONE = Reading("")
_Table = dict[str, str]


def _table(states: tuple[State, ...], column: str) -> _Table:
    found: _Table = {}
    for state in states:
        for word in sorted(getattr(state, column)):
            found.setdefault(word, state.name)
    return found


def _all(states: tuple[State, ...], column: str) -> dict[str, tuple[State, ...]]:
    words = sorted({word for state in states for word in getattr(state, column)})
    return {word: tuple(state for state in states if word in getattr(state, column)) for word in words}


OF_PEOPLE = {column: _table(PEOPLE, column) for column in ("does", "undergoes", "being", "noun")}
OF_THINGS = {column: _all(THINGS, column) for column in ("does", "undergoes", "being", "noun")}
"""A word -> the states that it may say of a thing, each with the only things of which it is said (none: of any)."""

NOUNS = OF_PEOPLE["noun"]
"""A noun that names those in a state -> the state."""

BEING = {**{word: name for word, name in OF_PEOPLE["noun"].items() if word not in PERSONS}, **OF_PEOPLE["being"]}
_SAID = frozenset({"dead", "shot", "injured", "missing", "rescued", "displaced", "arrested", "charged", "infected"})
SAID = frozenset(
    word for word, name in OF_PEOPLE["being"].items() if name in _SAID and " " not in word and not word.endswith("ly")
)
"""Adjectives that can stand for the people they are said of: 25 hurt, 90 missing."""

_RANK = {state.name: n for n, state in enumerate(PEOPLE)}
OUTCOMES = frozenset({"dead", "injured", "critical", "seriously injured", "missing", "rescued", "hospitalised", "shot"})
WEAK = frozenset({"aboard", "present", "affected", "deployed", "remaining", "arrived", "fled", "registered"})


def in_words(text: str) -> Reading:
    """The state that a stretch of unparsed text speaks of, by the surest noun or adjective in it: for "that number"."""
    best = NONE
    bare = [word.strip(".,;:!?\"'“”‘()") for word in text.lower().replace("’", "'").split()]
    for n, word in enumerate(bare):
        for form in (" ".join(bare[n : n + 2]), word, word.removesuffix("s"), word.removesuffix("es")):
            name = BEING.get(form)
            if name and (not best.state or _RANK[name] < _RANK[best.state]):
                best = Reading(name, word, "sentence before")
    return best
