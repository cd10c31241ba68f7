"""The topic of a count: what is counted, what happened to it, and whether it is the whole."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.people import is_people
from factcheck.lexicon.states import HARM, HELD, WROUGHT
from factcheck.model import Quantity, Scope, Topic
from factcheck.subjects import (
    anaphora,
    aspects,
    divided,
    elsewhere,
    governed,
    home,
    movements,
    movers,
    noun,
    owner,
    place,
    placed,
    returns,
    scope,
    tally,
)
from factcheck.subjects.cause import cause_of, happening
from factcheck.subjects.classed import OWNED, SCORED, Read, read_words, settled
from factcheck.subjects.context import Context
from factcheck.subjects.extent import extent_of
from factcheck.subjects.feared import feared
from factcheck.subjects.sides import side
from factcheck.subjects.view import Mention, View, reasons
from factcheck.subjects.wording import NONE, Reading

_ANYBODY = frozenset({"people", "person", "victim"})
_MAGNITUDE = 3


def count(view: View, context: Context) -> Topic:
    """The topic of a count, from its noun, its verb, and the counts before it."""
    view = tally.votes(_possessors(view)) if context.election else _possessors(view)
    same = anaphora.same_figure(view, context.said)
    if same is not None and (view.noun is None or not same.head or view.head in {same.head, same.sort, *_ANYBODY}):
        return replace(same, why=("noun: the same figure said before",))
    near = view.tokens[max(0, view.first - _MAGNITUDE) : view.last + _MAGNITUDE]
    if any(t.lemma == "magnitude" for t in near):
        return Topic(head="magnitude", sort="magnitude", state="*", why=("anchor: magnitude",))
    leaned = anaphora.leaned_on(view, context.said, view.at)
    aspect, said_aspect = aspects.aspect(view)
    read = settled(view, read_words(view, leaned, context), aspect)
    who, how = _whose(view, read, aspect, context)
    if read.sort in OWNED and not who and aspect != "difference" and owner.is_unnamed(view):
        read = replace(read, reading=NONE)
    whole, qualifier, read = extent_of(view, read, context)
    earlier = aspects.previous(view)
    if earlier and leaned is not None:
        aspect, said_aspect = "previous", earlier
        if not read.reading.state or view.noun is None:
            inherited = replace(read.reading, state=leaned.topic.state)
            read = replace(read, sort=leaned.topic.sort, role=leaned.topic.role, reading=inherited)
    if read.sort == "point" and (shift := movements.movement(view)) is not None:
        aspect, said_aspect = "difference", "how far it moved"
        who = movers.moved(view, context.firm).owner or (who if shift.driver < 0 else "")
    if (before := aspects.had_said(view)) and aspect == "actual" and _told_anew(view, read, context):
        aspect, said_aspect = "previous", before
    people = read.sort == noun.PEOPLE
    if read.reading.state == "infected" and (sure := noun.certainty(view)):
        read, qualifier = replace(read, role=sure), ""
    if read.reading.state == "rescued" and (one := governed.saviour(view)):
        whole, qualifier = Scope.PART, one
    if people and not read.role and (child := noun.minor(view)):
        read, qualifier = replace(read, role=child), ""
    if people and (which := side(view)):
        read, whole, qualifier = replace(read, role=which), Scope.TOTAL, ""
    origin, said_origin = home.home(view) if people else ("", "")
    role = home.of(read.role, origin)
    if people and not role and scope.is_of_a_whole(view):
        role, word = _said_to_be(view)
        if role or scope.of_those(view) or (word and scope.whole_follows(view)):
            whole, qualifier = Scope.PART, word
    if people and (some := noun.role_of(divided.sharer(view))):
        role, whole, qualifier = some, Scope.PART, ""
    if people and not role and not origin:
        role = home.of(role, home.told(view))
    if context.election and not scope.is_whole(view) and (returned := returns.state_of(view, read.sort)):
        sort = "constituency" if read.sort == "seat" else read.sort
        read = replace(read, sort=sort, reading=Reading(returned, "", "returns"))
        whole, qualifier, who, how = Scope.TOTAL, "", "", ""
    if read.sort not in OWNED and (row := placed.of_row(view)):
        whole, qualifier = Scope.PART, f"in {row}"
    if said_origin:
        who, how = "", ""
        within = any(s.topic.role == role and _value(s.mention) > _value(view.mention) for s in context.said[-3:])
        qualifier = qualifier if within or scope.is_one_of(view) else ""
    if people and read.reading.state in HARM and aspect in ("actual", "forecast") and (doubt := feared(view)):
        aspect, said_aspect = "feared", doubt
    cause, at_cause = cause_of(view) if people and read.reading.state in HARM else ("", -1)
    if read.reading.state == "laid off" and aspect in ("target", "forecast"):
        aspect, said_aspect = "actual", ""
    beside = scope.is_part(view) or elsewhere.aside(view)
    where, spot = place.located(view, at_cause, context.places)
    return Topic(
        counted=view.phrase,
        head=view.head or (leaned.topic.head if leaned and read.sort else ""),
        sort=read.sort,
        role=role,
        state=read.reading.state,
        predicate=read.reading.predicate,
        owner=who,
        place=where or spot or ("" if who else placed.headed(view)) or (_placed(view, context) if people else ""),
        anchor=qualifier or cause,
        aspect=aspect,
        over=owner.stretch(view) if read.sort in SCORED else "",
        scope=whole,
        why=reasons(noun=read.why, state=_said(read.reading), scope=beside, owner=how, aspect=said_aspect),
    )


def _told_anew(view: View, read: Read, context: Context) -> bool:
    """Whether another figure for the same was told before: "164 were saved. The ministry had said earlier 368 were"."""
    like = (s for s in context.said if s.topic.aspect == "actual")
    return any(
        (s.topic.sort, s.topic.state) == (read.sort, read.reading.state) and s.mention.value != _value(view.mention)
        for s in like
    )


def _placed(view: View, context: Context) -> str:
    """The place whose count of people it is."""
    return placed.tallied(view) or placed.reckoned(view, context.places, context.before(view.at))


def _said_to_be(view: View) -> tuple[str, str]:
    """What some of a whole are said to be: the role, else the word: "10 of the 12 victims were nurses"."""
    at = governed.complement(view)
    if at < 0:
        return "", ""
    origin = home.at(view, at)
    role = home.of(noun.role_of(view.tokens[at].lemma), origin)
    return role, "" if role else view.tokens[at].lemma


def _possessors(view: View) -> View:
    """In "9,000 users' data" the users are counted, not the data."""
    if view.noun is None or view.tokens[view.noun].lemma not in HELD:
        return view
    for i in range(view.last + 1, view.noun):
        owner_of = view.tokens[i - 1]
        if view.tokens[i].tag == "POS" and (is_people(owner_of.lemma) or nation_of(owner_of.text)):
            phrase = " ".join(t.text for t in view.tokens[view.last : i])
            return replace(view, noun=i - 1, phrase=phrase, head=owner_of.lemma.lower())
    return view


def _value(mention: Mention) -> float:
    return mention.value if isinstance(mention, Quantity) else 0.0


def _said(reading: Reading) -> str:
    return f"{reading.predicate} ({reading.why})" if reading.why else ""


def _whose(view: View, read: Read, aspect: str, context: Context) -> tuple[str, str]:
    """The owner of votes and seats; of anything else the name in its noun phrase."""
    if read.reading.state == "voting" and (side := owner.side(view)):
        return side, "the side they voted for"
    if read.sort in SCORED:
        return owner.holder(view)
    if read.sort not in OWNED:
        name = noun.name_beside(view)
        if name or read.sort in ("", noun.PEOPLE):
            return name, "the name in its noun phrase" if name else ""
        if read.reading.state in WROUGHT and (name := happening(view)):
            return name, "what did it"
        name = owner.keeper(view)
        return name, "who has them" if name else ""
    if aspect == "difference" or scope.is_whole(view):
        return "", ""
    if side := owner.side(view):
        return side, "the side it was cast for"
    who, how = owner.holder(view)
    if who:
        return who, how
    if read.sort == "vote" and owner.is_he(view, view.left):
        return context.contender(view.at), "whom the sentence before is about"
    name = owner.labelled(view)
    return name, "its label" if name else ""
