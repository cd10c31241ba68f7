"""How much of a whole a count is: all, a part, an addition, the rest."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.states import HARM, HURT, UNDONE
from factcheck.model import Scope, Topic
from factcheck.subjects import anaphora, elsewhere, governed, noun, scope
from factcheck.subjects.circumstance import circumstance
from factcheck.subjects.classed import OWNED, PLAIN, Read
from factcheck.subjects.context import Context
from factcheck.subjects.view import View
from factcheck.subjects.wording import NOUNS, Reading

_BEFORE_THE_LAW = frozenset({"arrested", "charged", "convicted", "released"})
"""States in which some of those accused are, and others besides them: eight of the 17 indicted are in custody."""

_IN_CARE = HURT - {"injured"} | {"hospitalised"}
"""States of patients: seven more who are treated come on top of two in a critical condition."""


def extent_of(view: View, read: Read, context: Context) -> tuple[Scope, str, Read]:
    """Whole, part, addition or other; what tells the part; and the state, which a part takes from its whole."""
    recent = anaphora.last_three(context.said)
    here = anaphora.last_three(context.said, view.at)
    reading = read.reading
    whole, qualifier = Scope.TOTAL, ""
    if elsewhere.aside(view):
        return Scope.OTHER, "", read
    if at := elsewhere.alone(view):
        return Scope.PART, at, read
    if read.sort == noun.PEOPLE and (which := scope.of_a_row(view)):
        return Scope.PART, which, read
    others = any(s.topic.state == "dead" for s in context.said)
    if reading.state == "dead" and not scope.adds(view) and (how := circumstance(view, others)):
        return Scope.PART, how, read
    of = next((t for t in reversed(recent) if t.sort == read.sort), None) if scope.is_part(view) else None
    if of is not None and not reading.state:
        reading = Reading(of.state, of.predicate, "what it is a part of")
    if of is not None and reading.state == of.state:
        whole, qualifier = Scope.PART, reading.predicate if view.noun is None or not read.role else ""
    elif reading.state in _BEFORE_THE_LAW and scope.of_some(view):
        whole, qualifier = Scope.PART, reading.predicate
    elif of is None and _is_beside(view, read, here):
        whole = Scope.OTHER
    elif of is None and _is_share_of_a_whole(view, read):
        whole = Scope.PART
    if whole is Scope.PART and scope.is_one_of(view):
        qualifier = "one of them"
    elif whole is Scope.PART and of is None:
        said = governed.complement(view)
        qualifier = reading.predicate if reading.predicate not in ("", "be") else view.tokens[said].lemma if said >= 0 else ""
    if (scope.adds(view) or _is_new(view, read)) and _adds_to(view, read.sort, reading.state, here or recent):
        whole = Scope.ADDITION
    return whole, qualifier, replace(read, reading=reading)


def _is_new(view: View, read: Read) -> bool:
    """Deaths, cases and arrests said to be new, and things that were added: they come on top of what there was."""
    fresh = any(t.lemma == "new" for t in view.tokens[view.last : view.stop])
    if read.sort == noun.PEOPLE:
        return fresh and view.head in NOUNS and (read.reading.state in HARM or read.reading.state == "infected")
    return read.reading.predicate == "add" or (view.noun is None and view.text(view.first - 1, view.first) == "plus")


def _is_share_of_a_whole(view: View, read: Read) -> bool:
    """ "640 of the 5,120 stations"; "Of the 198 passengers, 132 were locals": a part, unless a verb says what it counts."""
    if scope.of_those(view):
        return read.reading.state in ("", "dead", "*") or read.reading.why == "noun"
    if scope.is_one_of(view):
        return True
    if read.reading.state in UNDONE and read.reading.why == "verb" and scope.whole_follows(view):
        return False
    if (scope.whole_follows(view) or scope.of_the(view)) and read.sort != noun.PEOPLE and read.sort not in OWNED:
        return True
    return scope.is_fronted_part(view) and read.reading.why not in PLAIN


def _is_beside(view: View, read: Read, recent: tuple[Topic, ...]) -> bool:
    """The rest ("the other three"), others after a like count, or what one witness saw."""
    status = read.reading.state
    if scope.is_beside_one(view) and status in HARM:
        return True
    if view.head == "other" and any(t.sort == read.sort and t.state == status for t in recent):
        return True
    return scope.is_other(view) or (status in HARM and scope.is_seen(view))


def _adds_to(view: View, sort: str, status: str, recent: tuple[Topic, ...]) -> bool:
    """ "N more" adds unless another outcome stands before it; "another N" adds only to a like count before it."""
    like = [t for t in recent if t.sort == sort]
    if status in _IN_CARE and any(t.state in _IN_CARE for t in like):
        return True
    if any(t.text.lower() in ("another", "further") for t in view.tokens[max(0, view.first - 1) : view.last]):
        return any(not status or t.state == status for t in like)
    return not status or not like or any(t.state == status for t in like)
