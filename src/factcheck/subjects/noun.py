"""The class of a counted noun: people with their role, or a thing with those news uses for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.lexicon.animals import ANIMALS
from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.people import AGENTS, ANYONE, BODIES, CERTAINTY, GROUPS, NATIONALITY_ENDINGS, POSTS, POSTS_MADE, ROLES
from factcheck.lexicon.scopes import HAPPENINGS
from factcheck.lexicon.states import HURT
from factcheck.lexicon.things import ADDRESSES, AIMED, DEEDS, DEEDS_OF_THINGS, KINDS, LIFELESS, SYNONYMS, TAKEN_AS, TIMES
from factcheck.subjects.scope import of_those
from factcheck.subjects.state import of_people
from factcheck.subjects.view import View, children, climb, names
from factcheck.subjects.wording import NOUNS, OF_THINGS, SAID

PEOPLE = "people"
_TESTERS = frozenset({"laboratory", "lab", "test"})
_UNDER = re.compile(r"(?:(?:were|are|was|is) )?(?:aged )?(?:under|below) (?:the age of )?(\d\d?)\b")
_GROWN = 18
"""The age from which on nobody is a child."""

_HUMAN = frozenset({"dead", "arrested", "convicted", "hospitalised", "rescued", "missing", "shot", *HURT})


@dataclass(frozen=True, slots=True)
class Class:
    """`sort` is "people" or the class of the thing, empty where no noun says; `role` which people; `why` says from what."""

    sort: str
    role: str = ""
    why: str = ""


def classify(view: View) -> Class:
    """The class of what is counted, from its head noun and the words between the number and it."""
    head, phrase = view.head, view.phrase.lower()
    if view.text(view.first - 2, view.first) in ("family of", "families of"):
        return Class(PEOPLE, "family member", "the members of a family")
    if of_those(view):
        return Class(PEOPLE, why="some of those to whom it happened")
    if not head:
        return Class("", why="no noun is counted")
    at = view.last - 1 if view.noun is None else view.noun
    pair = " ".join(t.lemma for t in view.tokens[max(view.last, at - 1) : at + 1])
    if head == "member" and (body := _body(view)):
        return Class(PEOPLE, body, f"members of a body of {body}s")
    if head == "count" and view.text(at + 1, at + 2) == "of":
        return Class("charge", why="counts of a crime are charges")
    if head in POSTS and any(t.lemma in POSTS_MADE for t in view.tokens):
        return Class(PEOPLE, "worker", f"a {head} that is cut or made is a worker's")
    if head == "timer" and at > 1 and view.tokens[at - 1].text == "-":
        part = view.tokens[at - 2].lemma in ("full", "part")
        return Class(PEOPLE, "worker" if part else "", f"{head} is who does it so much of the time")
    if head == "name" and view.text(at + 1, at + 2) == "long":
        return Class(head, why="the length of a list")
    if head in HAPPENINGS and _is_how_often(view, at):
        return Class("time of doing", why=f"in so many {head}s something else happened")
    if head == "car" and view.text(view.last, view.last + 1) == "train":
        return Class("carriage", why="the cars of a train")
    for form in (phrase, pair, head):
        if form in TAKEN_AS and any(t.lemma in TAKEN_AS[form][1] for t in view.tokens):
            return Class(TAKEN_AS[form][0], why=f"{form} beside its verb")
        if form == "shot" and not any(t.lemma in AIMED for t in view.tokens):
            return Class(PEOPLE, why="shot says what happened to people")
        if form in TIMES:
            return Class("time of doing", why=f"{head} counts how often")
        if form in ADDRESSES and (at < view.first or view.tokens[at].tag == "NN"):
            return Class("address", why=f"the number of a {head} is its name")
        if form in ROLES:
            return Class(PEOPLE, ROLES[form], f"{form} are people")
        if form in SYNONYMS:
            return Class(SYNONYMS[form], why=f"{form} is counted as {SYNONYMS[form]}")
    if head in ANYONE or phrase in ANYONE:
        return Class(PEOPLE, _inner_role(view), f"{head} are people")
    if head in GROUPS and head == pair:
        return Class("", why=f"{head} says not what is counted")
    if head.lower() in DEEDS or head.lower() in SAID or view.term in NOUNS or (head in NOUNS and head not in LIFELESS):
        return Class(PEOPLE, _inner_role(view), f"{head} says what happened to people")
    if head in DEEDS_OF_THINGS:
        return Class(DEEDS_OF_THINGS[head][0], why=f"a {head} is a {DEEDS_OF_THINGS[head][0]}")
    token = view.tokens[at]
    if head in OF_THINGS["noun"] and view.noun is not None and at > view.last and view.tokens[at - 1].dep == "compound":
        done_to = view.tokens[at - 1].lemma
        return Class(SYNONYMS.get(done_to, done_to), why=f"{head} is done to a {done_to}")
    if nation_of(token.text):
        return Class(PEOPLE, "", f"{token.text} are people by their country")
    if head.endswith(AGENTS) and head not in ANIMALS and SYNONYMS.get(head) is None and of_people(view).state in _HUMAN:
        return Class(PEOPLE, head, f"{head} ends like a noun for people, and it happened to them as to people")
    if not token.text.isalpha() or at < view.first:
        return Class(SYNONYMS.get(head, head), why=f"{head} is a thing")
    if token.text[:1].isupper() and head.lower().removesuffix("s").endswith(
        tuple(e.removesuffix("s") for e in NATIONALITY_ENDINGS)
    ):
        return Class(PEOPLE, head.lower().removesuffix("s"), f"{token.text} are people by the name of their country or town")
    if token.tag == "NNPS":
        return Class(PEOPLE, head.lower(), f"{token.text} are people by name")
    compound = " ".join(t.lemma for t in view.tokens[view.last : at + 1] if t.dep == "compound" or t is token)
    return Class(SYNONYMS.get(compound, head), why=f"{head} is a thing")


def _is_how_often(view: View, at: int) -> bool:
    """ "In three cases, the driver was hurt": the cases are those in which somebody else came to something."""
    tokens, over = view.tokens, view.tokens[at].head
    if tokens[over].text.lower() == "of":  # "in two of the cases"
        over = max(0, view.first - 1)
    told = view.text(view.stop, view.stop + 1) != "of" and not certainty(view)
    fronted = over < view.first and all(t.pos not in ("VERB", "AUX") for t in tokens[:over])
    return tokens[over].text.lower() == "in" and fronted and told and any(t.pos in ("VERB", "AUX") for t in tokens[at:])


def role_of(lemma: str) -> str:
    """The role that a noun for people names, empty where it names none."""
    return ROLES.get(lemma, "")


def _body(view: View) -> str:
    """The role of the members of a body: "one member of the forces", "two staff members"."""
    tokens = view.tokens
    near = [t.lemma for t in tokens[view.last : view.stop]] + [
        t.lemma for t in tokens[view.stop : view.stop + 5] if t.pos in ("NOUN", "PROPN")
    ]
    return next((BODIES[lemma] for lemma in near if lemma in BODIES), "")


def _inner_role(view: View) -> str:
    """A role named before a plain noun: "40 passenger deaths", "12 crew members"."""
    for token in view.tokens[view.last : view.noun or view.last]:
        if token.lemma in ROLES and token.tag[:1] == "N":
            return ROLES[token.lemma]
    return ""


def certainty(view: View) -> str:
    """How sure cases are said to be: "90 suspected cases", "of which 40 have been confirmed"; empty where nothing says."""
    said = [t.text.lower() for t in view.tokens[view.last : view.stop]]
    said += view.phrase.lower().replace("-", " ").split()
    if found := next((CERTAINTY[word] for word in said if word in CERTAINTY), ""):
        return found
    verb, _ = next(climb(view.tokens, view.anchor), (-1, ""))
    by = {view.tokens[j].lemma: view.tokens[j].dep for j in children(view.tokens, verb)} if verb >= 0 else {}
    tested = _TESTERS & by.keys() or "nsubjpass" in by.values() or "auxpass" in by.values()
    return CERTAINTY.get(view.tokens[verb].lemma, "") if verb >= 0 and tested else ""


def minor(view: View) -> str:
    """The role of some whom their age makes children: "of whom nine were under 16"."""
    match = _UNDER.match(view.text(view.stop, view.stop + 6))
    return ROLES["child"] if match and int(match[1]) <= _GROWN else ""


def kind(view: View) -> str:
    """The adjective that tells these things from others of their class: 2 side boosters, 40 foreign observers."""
    return next((t.lemma for t in view.tokens[view.last : view.stop] if t.lemma in KINDS), "")


def name_beside(view: View) -> str:
    """The name that stands in the counted phrase: "1,300 Red Cross volunteers"."""
    if view.noun is None:
        return ""
    runs = names(view.tokens, view.last, view.noun)
    return " ".join(t.text for t in view.tokens[runs[0][0] : runs[0][1]]) if runs else ""
