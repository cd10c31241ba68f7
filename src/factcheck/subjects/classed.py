"""The class and the state of a count: by its own words, by the counts before it, after the defaults."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.people import CAPTIVE, COUNTERS, DEFAULT_STATES, FALLEN, FIGHTING, RECKONS, SAID_BY_STATE, SOUGHT
from factcheck.lexicon.shares import LOSES
from factcheck.lexicon.states import ENTERED, OUTCOMES, PERSONAL, TAKES_PART
from factcheck.lexicon.things import BREACHED, DATA, POWERED, RUINED, SYNONYMS
from factcheck.subjects import anaphora, coordination, divided, done, governed, noun, owner, place, scope, state
from factcheck.subjects.care import in_care
from factcheck.subjects.clauses import tells_itself
from factcheck.subjects.context import Context
from factcheck.subjects.deprived import is_without_way
from factcheck.subjects.dwellers import dwellers
from factcheck.subjects.view import View, children, climb
from factcheck.subjects.wording import NONE, OF_THINGS, Reading

OWNED = frozenset({"vote", "seat"})
SCORED = frozenset({"point", "goal", "medal", "run", "try", "wicket", "title"})
PLAIN = frozenset({"beside", "verb", "complement", "the toll"})
SAID_HERE = PLAIN | {"clause", "how badly", "lives lost"}
_HURT = frozenset({"injured", "shot"})
"""States that are not those of all victims where some of them are dead."""

_BY_GUN = re.compile(r"(?i)\b(?:injured|wounded|hurt) by (?:gunfire|gunshots?|bullets?)\b")
_NEAR = 6
_ORDER = 10_000
"""How many times the count before it a number may be that counts the same."""

_HEADING = 4
"""Tokens of the heading of a list, at most."""


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of a count on the way: its class and state, and why."""

    sort: str
    role: str
    reading: Reading
    why: str


def read_words(view: View, leaned: anaphora.Said | None, context: Context) -> Read:
    """Class and state by the words alone."""
    if (living := dwellers(view)).state:
        return Read(noun.PEOPLE, "", living, "people: who lives there")
    found = noun.classify(view)
    read = Read(found.sort, found.role, NONE, found.why)
    if scope.is_whole(view):
        reading = state.of_whole(view) if found.sort == noun.PEOPLE else Reading("*", "", "the whole of a share")
        return replace(read, reading=reading, role=read.role or noun.kind(view)) if found.sort else read
    if found.sort in ("", noun.PEOPLE) and (part := divided.divided(view, context)).state:
        return replace(read, sort=noun.PEOPLE, reading=part)
    if found.sort == noun.PEOPLE:
        reading = state.of_people(view)
        if not reading.state and (row := coordination.whole(view)) is not None:
            reading = state.of_people(row)
        if not reading.state:
            reading = divided.fronted(view)
        if not reading.state:
            reading = divided.summed(view, context)
        if not reading.state and not found.role:
            reading = anaphora.toll(view, context.before(view.at))
        if view.head == "victim" and reading.why == "sentence before":
            reading = NONE
        if not reading.state and view.noun is None:
            reading = anaphora.counted_in_clause(view)
        if not reading.state and "victim" in (view.head, _among(view)):
            reading = anaphora.victims(context.before(view.at), context.said)
            if reading.state in _HURT and context.first_dead <= view.at:
                reading = NONE
        return replace(read, reading=_shot(view, reading, context))
    if not found.sort and context.gathering and (reckoned := _reckoned(view, leaned)).state:
        return Read(noun.PEOPLE, "", reckoned, "how many came, by who counted them")
    if not found.sort:
        read = _elliptical(view, leaned, _toll(view, context), found.why)
    if not read.sort or read.sort == noun.PEOPLE:
        return replace(read, reading=_shot(view, read.reading, context))
    read = replace(read, role=noun.kind(view))
    thing = done.of_things(view)
    if leaned and view.noun is None and thing.state == "*" and leaned.topic.sort == read.sort:
        thing = Reading(leaned.topic.state, leaned.topic.predicate, "the count before it")
    return replace(read, reading=thing)


def _reckoned(view: View, leaned: anaphora.Said | None) -> Reading:
    """That so many came, where somebody is said to count so many and no more: "police counted 3,000 in Lund, 900 in Marl"."""
    listed = leaned is not None and leaned.sentence == view.at and leaned.topic.predicate in RECKONS
    if listed and leaned is not None and view.noun is None and leaned.topic.state == "present":
        return Reading("present", leaned.topic.predicate, "the count before it")
    verb, part = next(climb(view.tokens, view.anchor), (-1, ""))
    if view.noun is not None or part != "undergoes" or view.tokens[verb].lemma not in RECKONS:
        return NONE
    counting = any(view.tokens[j].dep == "nsubj" and view.tokens[j].lemma in COUNTERS for j in children(view.tokens, verb))
    return Reading("present", view.tokens[verb].lemma, "who counted") if counting else NONE


def _shot(view: View, reading: Reading, context: Context) -> Reading:
    """Who was hurt by gunfire, or hit where shots were fired, was shot: a count that holds the dead as well."""
    by_gun = reading.state == "injured" and _BY_GUN.search(view.text(view.first - _NEAR, view.stop + _NEAR))
    hit = reading.state == "affected" and reading.predicate == "hit" and context.shooting
    return replace(reading, state="shot") if by_gun or hit else reading


def _among(view: View) -> str:
    """The noun after "among the": what "two Danes were among the victims" says of them."""
    at = next((i for i in range(view.stop, min(view.right, view.stop + _NEAR)) if view.tokens[i].lemma == "among"), -1)
    return next((t.lemma for t in view.tokens[at + 1 : at + 4] if t.pos == "NOUN"), "") if at >= 0 else ""


def _toll(view: View, context: Context) -> Reading:
    """The state of a number without a noun: an outcome said of it, else what "the toll" or "that number" stands for."""
    if view.phrase in anaphora.COUNTING and view.text(view.last, view.last + 1) == "the":
        return NONE  # "ten bodies came out, bringing to 51 the count" counts on
    reading = state.of_people(view)
    if not reading.state and (part := divided.summed(view, context)).state:
        return part
    done_to = reading.why == "verb" and reading.state in PERSONAL
    cared_for = reading.state == "hospitalised" and reading.why in PLAIN
    if reading.state in OUTCOMES or reading.why == "beside" or done_to or cared_for:
        return reading
    toll = anaphora.toll(view, context.before(view.at), context.said)
    toll = toll if toll.state else anaphora.counted_in_clause(view)
    return toll if toll.state else reading


def _elliptical(view: View, leaned: anaphora.Said | None, reading: Reading, why: str) -> Read:
    """A number without a noun: people where a state of people says so, else what the count before it counted."""
    people = Read(noun.PEOPLE, "", reading, "people: what happened to them says so")
    if listed := _heading(view):
        return Read(listed, "", reading, "the heading of its list")
    if leaned is None or _is_of_another_order(view, leaned):
        return people if reading.state else Read("", "", NONE, f"{why}, and nothing is counted before it")
    last = leaned.topic
    inherited = f"the noun of the count before it, {last.head}"
    if last.sort != noun.PEOPLE:
        return people if _is_personal(reading) else Read(last.sort, last.role, NONE, inherited)
    if reading.state:
        role = last.role if leaned.sentence == view.at and scope.is_part(view) else ""
        return replace(people, role=role)
    if tells_itself(view) and not (scope.of_some(view) or scope.is_fronted_part(view)):
        return Read(last.sort, last.role, NONE, inherited)
    return Read(last.sort, last.role, Reading(last.state, last.predicate, "the count before it"), inherited)


def _is_of_another_order(view: View, leaned: anaphora.Said) -> bool:
    """Whether a number is so much greater than the count before it that it cannot be of the same: 530 men, 310 million."""
    return view.value > _ORDER * max(1.0, leaned.mention.value)


def _is_personal(reading: Reading) -> bool:
    """Whether a state, as it is said, is one that only people can be in: who fell ill, not what was released."""
    of_things = any(reading.predicate in column for column in OF_THINGS.values())
    plainly = reading.state in OUTCOMES and reading.why in PLAIN
    return plainly or (reading.state in PERSONAL and reading.why in SAID_HERE and not of_things)


def _is_lost(view: View) -> bool:
    """Whether seats are said to be lost, not held."""
    verb, part = next(climb(view.tokens, view.anchor), (0, ""))
    return part == "undergoes" and view.tokens[verb].lemma in LOSES


def _is_mourned(view: View, role: str) -> bool:
    """Whether they were lost by those whom they died for: soldiers by anybody, people by a country."""
    if governed.own_verb(view) != "undergoes lose":
        return False
    return role in FALLEN or (role in ("", "foreigner") and bool(nation_of(owner.subject_before(view, view.first))))


def _heading(view: View) -> str:
    """The seats or votes that a list is headed with: "Seats: Blues 95, Reds 310"."""
    for i in range(min(view.first, _HEADING)):
        if view.tokens[i + 1].text == ":":
            sort = SYNONYMS.get(view.tokens[i].lemma.lower(), "")
            return sort if sort in OWNED and not any(t.pos == "VERB" for t in view.tokens[i:]) else ""
    return ""


def settled(view: View, read: Read, aspect: str) -> Read:
    """Class and state after the defaults: what needs no state, what people of a role are, the same thing in other words."""
    sort, role, reading = read.sort, read.role, read.reading
    if sort == noun.PEOPLE:
        reading = in_care(view, reading)
    status = reading.state
    if sort == "seat" and _is_lost(view):
        reading = replace(reading, state="lost")
    elif sort in OWNED or sort in SCORED or sort == "view" or aspect in ("capacity", "threshold"):
        reading = replace(reading, state="*")
    elif role in CAPTIVE and status != "dead" and (word := governed.let_go(view)):
        reading = Reading("released", word, "handed over")
    elif status == "does join" or (role == "hostage" and reading.predicate == "hold"):
        reading = replace(reading, state=DEFAULT_STATES.get(role, status))
    elif not status and sort == noun.PEOPLE and place.gathered(view):
        reading = Reading("present", "in the open", "where they are")
    elif not status and sort == noun.PEOPLE and place.is_there(view):
        reading = Reading("there", "be", "where they are")
    elif status == "missing" and role in SOUGHT and reading.why == "verb":
        reading = replace(reading, state="wanted")
    elif not status and sort == noun.PEOPLE and _is_mourned(view, role):
        reading = Reading("dead", "lose", "verb")
    elif not status and sort == noun.PEOPLE and role:
        verb = "" if scope.is_whole(view) else governed.own_verb(view)
        reading = replace(reading, state=verb or DEFAULT_STATES.get(role, ""))
    elif status == "hired" and reading.predicate in ENTERED and role != "worker":
        reading = NONE
    elif status == "laid off" and role in FIGHTING:
        reading = replace(reading, state="dead")
    elif role in SOUGHT and (status == "on strike" or (status == "present" and reading.predicate in TAKES_PART)):
        reading = replace(reading, state="wanted")
    elif status == "remaining" and role == "soldier":
        reading = replace(reading, state="deployed")
    elif sort == noun.PEOPLE and role not in ("customer", "family") and is_without_way(view, reading):
        reading = replace(reading, state="remaining")
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
    return Read(sort, role, reading, read.why)
