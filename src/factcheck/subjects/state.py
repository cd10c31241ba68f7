"""What happened to the people that are counted: the ways to find it, from the surest to the weakest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from factcheck.lexicon.states import PERSONS
from factcheck.subjects.beside import among, beside, carried, either, named, severe, window, within
from factcheck.subjects.deprived import cut_off, held, posts
from factcheck.subjects.governed import clause, exposed, governed, of_deed
from factcheck.subjects.scope import of_those
from factcheck.subjects.sought import sought
from factcheck.subjects.view import View
from factcheck.subjects.wording import NONE, OUTCOMES, WEAK, Reading


def of_people(view: View) -> Reading:
    """The state of counted people, from the surest evidence to the weakest."""
    if of_those(view) and (found := governed(replace(view, noun=None))).state:
        return found
    if view.noun is not None and view.noun < view.first and (found := named(view)).state:
        return found
    if view.head in PERSONS:
        return _first(view, (either, severe, beside, governed, clause, named))
    for find in _FINDERS:
        found = find(view)
        if (found.state == "hospitalised" or found.predicate == "alive") and (outcome := governed(view)).state in SETTLED:
            return outcome
        if found.why == "noun" and view.head in REMAINS and (outcome := governed(view)).state in AFTERWARDS:
            return outcome
        if found.state in WEAK and find is beside:
            outcome = governed(view)
            return outcome if outcome.state in OUTCOMES else found
        if found.state:
            return found
    return NONE


def of_whole(view: View) -> Reading:
    """The state that the noun phrase itself gives the whole of a share: "10 of the 12 people killed were nurses"."""
    return _first(view, (severe, named, within, held, clause))


def _first(view: View, finders: Sequence[Callable[[View], Reading]]) -> Reading:
    return next((found for find in finders if (found := find(view)).state), NONE)


SETTLED = frozenset({"dead", "arrested"})
"""States that a verb brings those into who are in hospital or alive: two died in hospital, three were taken alive."""

REMAINS = frozenset({"body", "corpse", "remains"})
AFTERWARDS = frozenset({"identified", "handed over", "laid to rest"})
"""What becomes of bodies, which counts some of the dead: 42 bodies were identified."""

_FINDERS = (
    *(either, severe, carried, held, posts, named, cut_off, sought, of_deed),
    *(beside, among, governed, clause, exposed, window),
)
