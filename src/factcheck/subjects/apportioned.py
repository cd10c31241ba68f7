"""What a figure takes from the list that it is an entry of: whose or where it is, and what the list counts."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.people import is_people
from factcheck.lexicon.places import LOCATIVE
from factcheck.lexicon.states import HARM
from factcheck.model import Kind, Quantity, Scope, Topic
from factcheck.subjects import home
from factcheck.subjects.context import Context
from factcheck.subjects.listing import Entry
from factcheck.subjects.noun import PEOPLE
from factcheck.subjects.view import View, look_up
from factcheck.subjects.wording import BEING

_BORNE_BY_PLACES = HARM | {"infected", "rescued", "hospitalised", "affected", "at risk"}
"""What happens to people in a place, as one reports it that is named as the one who had so many."""


def apportioned(topic: Topic, view: View, context: Context) -> Topic:
    """The topic of a count, a share or a sum with the bearer that its list gives it; as it is where it is in no list."""
    entry = context.entry(view)
    if entry is None:
        return topic
    why = f"owner: an entry of a list ({entry.name})"
    told = _extent(_as_the_first(topic, view, context, entry), entry)
    if not told.sort and entry.link == "from" and any(is_people(t.lemma) for t in view.tokens[: view.first]):
        told = replace(told, sort=PEOPLE)
    if entry.link in LOCATIVE or (told.sort == PEOPLE and not entry.link and _is_place(told, view, entry, context)):
        borne = replace(told, place=entry.name, owner="")
    elif told.sort == PEOPLE and (entry.link == "from" or (not entry.link and nation_of(entry.name))):
        origin = nation_of(entry.name) or entry.name.lower()
        borne = replace(told, role=home.of(told.role, origin), place="", owner="")
    else:
        borne = replace(told, owner=entry.name)
    return replace(borne, why=(*told.why, why))


def _as_the_first(topic: Topic, view: View, context: Context, entry: Entry) -> Topic:
    """The topic with what the entries before it in the list say and its own words do not: the noun, the class, the state."""
    before = context.said[-1] if context.said else None
    own = view.noun is not None and view.noun >= view.last
    if entry.leads or own or before is None or before.sentence != view.at or before.mention.kind is not _kind(view):
        return topic
    first = before.topic
    if topic.sort not in ("", first.sort):
        return topic
    stateless = topic.state in ("", "*") or look_up(view.tokens, view.last, BEING) is None
    return replace(
        topic,
        counted=first.counted,
        head=first.head,
        sort=first.sort,
        role=first.role,
        state=first.state if stateless else topic.state,
        predicate=first.predicate if stateless else topic.predicate,
        anchor=topic.anchor if before.mention.kind is Kind.COUNT else first.anchor,
        aspect=first.aspect,
    )


def _kind(view: View) -> Kind:
    return view.mention.kind if isinstance(view.mention, Quantity) else Kind.DATE


def _extent(topic: Topic, entry: Entry) -> Topic:
    """The topic as a part of the whole that stands before its list, else as all there are of whom or where it is for."""
    if entry.within and entry.link in LOCATIVE and topic.scope is Scope.TOTAL:
        return replace(topic, scope=Scope.PART, anchor=f"{entry.link} {entry.name.lower()}")
    return topic if entry.within or topic.scope is not Scope.PART else replace(topic, scope=Scope.TOTAL, anchor="")


def _is_place(topic: Topic, view: View, entry: Entry, context: Context) -> bool:
    """Whether a bare name is that of a place: where it happened, and not a country named for its people ("of its citizens")."""
    if nation_of(entry.name):
        return not topic.role and view.text(view.last, view.last + 2) != "of its"
    return bool(context.places & set(entry.name.split())) or topic.state in _BORNE_BY_PLACES
