"""The topic of a count: what is counted, what happened to it, and whether it is the whole."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.people import DEFAULT_STATES, FALLEN, SAID_BY_STATE, SOUGHT, is_people
from factcheck.lexicon.shares import LOSES
from factcheck.lexicon.states import HARM, HELD, OUTCOMES, UNDONE
from factcheck.lexicon.things import BREACHED, DATA, POWERED, RUINED, SYNONYMS
from factcheck.model import Quantity, Scope, Topic
from factcheck.subjects import anaphora, elsewhere, home, noun, owner, place, scope, state
from factcheck.subjects.cause import cause_of
from factcheck.subjects.context import Context
from factcheck.subjects.view import Mention, View, climb, reasons

_OWNED = frozenset({"vote", "seat"})
_SCORED = frozenset({"point", "goal", "medal", "run", "try", "wicket", "title"})
_ANYBODY = frozenset({"people", "person", "victim"})
_PLAIN = frozenset({"beside", "verb", "complement", "the toll"})
_BEFORE_THE_LAW = frozenset({"arrested", "charged", "convicted", "released"})
"""States in which some of those accused are, and others besides them: eight of the 17 indicted are in custody."""

_HURT = frozenset({"injured", "shot"})
"""States that are not those of all victims where some of them are dead."""

_IN_CARE = frozenset({"hospitalised", "critical", "seriously injured", "slightly injured", "stable"})
"""States of patients: seven more who are treated come on top of two in a critical condition."""

_MAGNITUDE = 3
_NEAR = 6
_HEADING = 4
"""Tokens of the heading of a list, at most."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What is known of a count on the way: its class and state, and why."""

    sort: str
    role: str
    reading: state.Reading
    why: str


def count(view: View, context: Context) -> Topic:
    """The topic of a count, from its noun, its verb, and the counts before it."""
    view = _possessors(view)
    same = anaphora.same_figure(view, context.said)
    if same is not None and (view.noun is None or not same.head or view.head in {same.head, same.sort, *_ANYBODY}):
        return replace(same, why=("noun: the same figure said before",))
    near = view.tokens[max(0, view.first - _MAGNITUDE) : view.last + _MAGNITUDE]
    if any(t.lemma == "magnitude" for t in near):
        return Topic(head="magnitude", sort="magnitude", state="*", why=("anchor: magnitude",))
    leaned = anaphora.leaned_on(view, context.said, view.at)
    aspect, said_aspect = scope.aspect(view)
    read = _settled(view, _read(view, leaned, context), aspect)
    who, how = _whose(view, read, aspect)
    if read.sort in _OWNED and not who and aspect != "difference" and owner.is_unnamed(view):
        read = replace(read, reading=state.NONE)
    whole, qualifier, read = _scope(view, read, context)
    earlier = scope.previous(view)
    if earlier and leaned is not None:
        aspect, said_aspect = "previous", earlier
        if not read.reading.state or view.noun is None:
            inherited = replace(read.reading, state=leaned.topic.state)
            read = replace(read, sort=leaned.topic.sort, role=leaned.topic.role, reading=inherited)
    people = read.sort == noun.PEOPLE
    if read.reading.state == "infected" and (sure := noun.certainty(view)):
        read, qualifier = replace(read, role=sure), ""
    if read.reading.state == "rescued" and (one := state.saviour(view)):
        whole, qualifier = Scope.PART, one
    if people and not read.role and (child := noun.minor(view)):
        read, qualifier = replace(read, role=child), ""
    origin, said_origin = home.home(view) if people else ("", "")
    role = home.of(read.role, origin)
    if people and not role and (scope.whole_follows(view) or scope.of_those(view)):
        role, word = _said_to_be(view)
        if role or word or scope.of_those(view):
            whole, qualifier = Scope.PART, word
    if row := place.listed(view):
        whole, qualifier = Scope.PART, f"in {row}"
    if said_origin:
        who, how = "", ""
        within = any(s.topic.role == role and _value(s.mention) > _value(view.mention) for s in context.said[-3:])
        qualifier = qualifier if within or scope.is_one_of(view) else ""
    cause, at_cause = cause_of(view) if people and read.reading.state in HARM else ("", -1)
    if read.reading.state == "laid off" and aspect in ("target", "forecast"):
        aspect, said_aspect = "actual", ""
    beside = scope.is_part(view) or elsewhere.aside(view)
    where, spot = place.located(view, at_cause, context.places)
    return Topic(
        counted=view.phrase,
        head=view.head or (leaned.topic.head if leaned else ""),
        sort=read.sort,
        role=role,
        state=read.reading.state,
        predicate=read.reading.predicate,
        owner=who,
        place=where or spot or place.headed(view),
        anchor=qualifier or cause,
        aspect=aspect,
        over=owner.stretch(view) if read.sort in _SCORED else "",
        scope=whole,
        why=reasons(noun=read.why, state=_said(read.reading), scope=beside, owner=how, aspect=said_aspect),
    )


def _said_to_be(view: View) -> tuple[str, str]:
    """What some of a whole are said to be: the role, else the word: "10 of the 12 victims were nurses"."""
    at = state.complement(view)
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


def _said(reading: state.Reading) -> str:
    return f"{reading.predicate} ({reading.why})" if reading.why else ""


def _read(view: View, leaned: anaphora.Said | None, context: Context) -> _Read:
    """Class and state by the words alone."""
    found = noun.classify(view)
    read = _Read(found.sort, found.role, state.NONE, found.why)
    if scope.is_whole(view):
        reading = state.of_whole(view) if found.sort == noun.PEOPLE else state.Reading("*", "", "the whole of a share")
        return replace(read, reading=reading, role=read.role or noun.kind(view)) if found.sort else read
    if found.sort == noun.PEOPLE:
        reading = state.of_people(view)
        if not reading.state and not found.role:
            reading = anaphora.toll(view, context.before(view.at))
        if view.head == "victim" and reading.why == "sentence before":
            reading = state.NONE
        if not reading.state and view.noun is None:
            reading = anaphora.counted_by_subject(view)
        if not reading.state and "victim" in (view.head, _among(view)):
            reading = anaphora.victims(context.before(view.at), context.said)
            if reading.state in _HURT and context.first_dead <= view.at:
                reading = state.NONE
        return replace(read, reading=reading)
    if not found.sort:
        read = _elliptical(view, leaned, _toll(view, context), found.why)
    if not read.sort or read.sort == noun.PEOPLE:
        return read
    read = replace(read, role=noun.kind(view))
    thing = state.of_things(view)
    if leaned and view.noun is None and thing.state == "*":
        thing = state.Reading(leaned.topic.state, leaned.topic.predicate, "the count before it")
    return replace(read, reading=thing)


def _among(view: View) -> str:
    """The noun after "among the": what "two Danes were among the victims" says of them."""
    at = next((i for i in range(view.stop, min(view.right, view.stop + _NEAR)) if view.tokens[i].lemma == "among"), -1)
    return next((t.lemma for t in view.tokens[at + 1 : at + 4] if t.pos == "NOUN"), "") if at >= 0 else ""


def _toll(view: View, context: Context) -> state.Reading:
    """The state of a number without a noun: an outcome said of it, else what "the toll" or "that number" stands for."""
    reading = state.of_people(view)
    if reading.state in OUTCOMES or (reading.state == "hospitalised" and reading.why in _PLAIN):
        return reading
    toll = anaphora.toll(view, context.before(view.at), context.said)
    toll = toll if toll.state else anaphora.counted_by_subject(view)
    return toll if toll.state else reading


def _elliptical(view: View, leaned: anaphora.Said | None, reading: state.Reading, why: str) -> _Read:
    """A number without a noun: people where a state of people says so, else what the count before it counted."""
    people = _Read(noun.PEOPLE, "", reading, "people: what happened to them says so")
    if listed := _heading(view):
        return _Read(listed, "", reading, "the heading of its list")
    if leaned is None:
        return people if reading.state else _Read("", "", state.NONE, f"{why}, and nothing is counted before it")
    last = leaned.topic
    inherited = f"the noun of the count before it, {last.head}"
    if last.sort != noun.PEOPLE:
        sure = (reading.state in OUTCOMES or reading.state == "arrested") and reading.why in _PLAIN
        return people if sure else _Read(last.sort, last.role, state.NONE, inherited)
    if reading.state:
        role = last.role if leaned.sentence == view.at and scope.is_part(view) else ""
        return replace(people, role=role)
    return _Read(last.sort, last.role, state.Reading(last.state, last.predicate, "the count before it"), inherited)


def _is_lost(view: View) -> bool:
    """Whether seats are said to be lost, not held."""
    verb, part = next(climb(view.tokens, view.anchor), (0, ""))
    return part == "undergoes" and view.tokens[verb].lemma in LOSES


def _heading(view: View) -> str:
    """The seats or votes that a list is headed with: "Seats: Blues 95, Reds 310"."""
    for i in range(min(view.first, _HEADING)):
        if view.tokens[i + 1].text == ":":
            sort = SYNONYMS.get(view.tokens[i].lemma.lower(), "")
            return sort if sort in _OWNED and not any(t.pos == "VERB" for t in view.tokens[i:]) else ""
    return ""


def _settled(view: View, read: _Read, aspect: str) -> _Read:
    """Class and state after the defaults: what needs no state, what people of a role are, the same thing in other words."""
    sort, role, reading = read.sort, read.role, read.reading
    status = reading.state
    if sort == "seat" and _is_lost(view):
        reading = replace(reading, state="lost")
    elif sort in _OWNED or sort in _SCORED or sort == "view" or aspect in ("capacity", "threshold"):
        reading = replace(reading, state="*")
    elif status == "does join":
        reading = replace(reading, state=DEFAULT_STATES.get(role, status))
    elif not status and sort == noun.PEOPLE and place.gathered(view):
        reading = state.Reading("present", "in the open", "where they are")
    elif status == "missing" and role in SOUGHT and reading.why == "verb":
        reading = replace(reading, state="wanted")
    elif not status and sort == noun.PEOPLE and role in FALLEN and state.own_verb(view) == "undergoes lose":
        reading = state.Reading("dead", "lose", "verb")
    elif not status and sort == noun.PEOPLE and role:
        verb = "" if scope.is_whole(view) else state.own_verb(view)
        reading = replace(reading, state=verb or DEFAULT_STATES.get(role, ""))
    elif status == "remaining" and role == "soldier":
        reading = replace(reading, state="deployed")
    elif status == "without power" and (sort in POWERED or role == "family"):
        sort, role = noun.PEOPLE, "customer"
    elif status == "employed" and DEFAULT_STATES.get(role) == "deployed":
        reading = replace(reading, state="deployed")
    elif sort in RUINED and status == "lost":
        reading = replace(reading, state="destroyed")
    elif sort in DATA and status in BREACHED:
        reading = replace(reading, state="stolen")
    status = reading.state
    if (role in SAID_BY_STATE and status == DEFAULT_STATES.get(role)) or (role == "protester" and status == "arrested"):
        role = ""
    return _Read(sort, role, reading, read.why)


def _whose(view: View, read: _Read, aspect: str) -> tuple[str, str]:
    """The owner of votes and seats; of anything else the name in its noun phrase."""
    if read.reading.state == "voting" and (side := owner.side(view)):
        return side, "the side they voted for"
    if read.sort in _SCORED:
        return owner.holder(view)
    if read.sort not in _OWNED:
        name = noun.name_beside(view)
        if name or read.sort in ("", noun.PEOPLE):
            return name, "the name in its noun phrase" if name else ""
        name = owner.keeper(view)
        return name, "who has them" if name else ""
    if aspect == "difference" or scope.is_whole(view):
        return "", ""
    if side := owner.side(view):
        return side, "the side it was cast for"
    who, how = owner.holder(view)
    return (who, how) if who else (owner.labelled(view), "its label")


def _scope(view: View, read: _Read, context: Context) -> tuple[Scope, str, _Read]:
    """Whole, part, addition or other; what tells the part; and the state, which a part takes from its whole."""
    recent = anaphora.last_three(context.said)
    here = anaphora.last_three(context.said, view.at)
    reading = read.reading
    whole, qualifier = Scope.TOTAL, ""
    if elsewhere.aside(view):
        return Scope.OTHER, "", read
    if at := elsewhere.alone(view):
        return Scope.PART, at, read
    of = next((t for t in reversed(recent) if t.sort == read.sort), None) if scope.is_part(view) else None
    if of is not None and not reading.state:
        reading = state.Reading(of.state, of.predicate, "what it is a part of")
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
        said = state.complement(view)
        qualifier = reading.predicate if reading.predicate not in ("", "be") else view.tokens[said].lemma if said >= 0 else ""
    if (scope.adds(view) or _is_new(view, read)) and _adds_to(view, read.sort, reading.state, here or recent):
        whole = Scope.ADDITION
    return whole, qualifier, replace(read, reading=reading)


def _is_new(view: View, read: _Read) -> bool:
    """Deaths, cases and arrests said to be new, and things that were added: they come on top of what there was."""
    fresh = any(t.lemma == "new" for t in view.tokens[view.last : view.stop])
    if read.sort == noun.PEOPLE:
        return fresh and view.head in state.NOUNS and (read.reading.state in HARM or read.reading.state == "infected")
    return read.reading.predicate == "add" or (view.noun is None and view.text(view.first - 1, view.first) == "plus")


def _is_share_of_a_whole(view: View, read: _Read) -> bool:
    """ "640 of the 5,120 stations"; "Of the 198 passengers, 132 were locals": a part, unless a verb says what it counts."""
    if scope.of_those(view) or scope.is_one_of(view):
        return True
    if read.reading.state in UNDONE and read.reading.why == "verb" and scope.whole_follows(view):
        return False
    if (scope.whole_follows(view) or scope.of_the(view)) and read.sort != noun.PEOPLE and read.sort not in _OWNED:
        return True
    return scope.is_fronted_part(view) and read.reading.why not in _PLAIN


def _is_beside(view: View, read: _Read, recent: tuple[Topic, ...]) -> bool:
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
