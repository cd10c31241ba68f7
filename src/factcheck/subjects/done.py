"""What happened to counted things."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lexicon.moves import LEVELS
from factcheck.lexicon.people import GROUPS
from factcheck.lexicon.rows import row
from factcheck.lexicon.states import State
from factcheck.lexicon.things import DEEDS_OF_THINGS, FILED, GROUPED, OCCURRING, OCCURS, SYNONYMS
from factcheck.subjects.deprived import cut_off
from factcheck.subjects.naming import MEASURERS
from factcheck.subjects.view import View, children, frames, is_generic, look_up, verbs
from factcheck.subjects.wording import OF_PEOPLE, OF_THINGS, Reading

_COVERS = frozenset({"cover", "affect", "include", "involve", "apply", "concern", "hit", "total", "reach", "number", "be"})
"""Verbs by which a noun of deed is said of things: "the recall covers 900 cars"."""

_AMOUNTING = row("loss wave series string number set batch row range network list stock pile pool chain cluster cache haul")
"""Nouns that are what they are of: a batch of 40 rifles is the rifles."""

_LYING = frozenset({"lie", "stand", "sit"})
_BELONGING = frozenset({"with", "to", "on"})
_RAISING = row(
    """be have get need seem appear begin start continue believe know think say report fear understand estimate assume presume
    suspect expect plan set schedule force order confirm find consider remain prove happen tend"""
)
"""Verbs that say of their subject what the verb below them says; who waits or hopes to do something has not done it."""

_EITHER = {"damaged", "destroyed"}
_TAKEN = frozenset({"receive", "get", "face", "handle", "log", "field", "register", "draw", "attract", "bring"})


def of_things(view: View) -> Reading:
    """The state of counted things: a class of verbs, a verb's own lemma, or ``*`` where the verb says nothing."""
    if (cut := _without_power(view)).state:
        return cut
    if _definite(view):
        return Reading("*", "", "all of them")
    if _is_of_a_whole(view):
        return Reading("*", "", "what the thing has")
    sort = _sort(view)
    if sort in DEEDS_OF_THINGS:
        return Reading(DEEDS_OF_THINGS[sort][1], sort, "the noun of what was done")
    found = _beside(view) or _on_it(view) or _of_deed(view) or _governed(view)
    if found.predicate in LEVELS and view.head and view.noun is None:
        return Reading("*", found.predicate, "the level they are at")
    if sort in OCCURRING and (found.state in OCCURS or found.predicate in OCCURS):
        return Reading("*", found.predicate, "that it happened")
    if sort in FILED and (found.state == "*" or found.predicate in _TAKEN):
        return Reading("submitted", found.predicate, "what comes to somebody")
    return found


def _without_power(view: View) -> Reading:
    """Homes and firms without power, by the words of people."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.stop + 4)):
        if (found := look_up(tokens, i, OF_PEOPLE["being"])) and found[0] == "without power":
            return Reading(found[0], view.text(i, i + found[1]), "adjective")
    for verb, part in verbs(view):
        if any(OF_PEOPLE.get(part, OF_PEOPLE["undergoes"]).get(form) == "without power" for form in frames(tokens, verb)):
            return Reading("without power", tokens[verb].lemma, "verb")
    return cut_off(view)


def _sort(view: View) -> str:
    return SYNONYMS.get(view.head, view.head)


def _fitting(view: View, states: tuple[State, ...]) -> str:
    """The first of some states that is said of what is counted; empty where none is."""
    sorts = {view.head, _sort(view), SYNONYMS.get(view.term, "")}
    return next((state.name for state in states if not state.of or sorts & state.of), "")


def _is_of_a_whole(view: View) -> bool:
    """What is joined to the number tells how much a thing has ("the 310-room hotel burned"), unless the thing is a group."""
    if view.noun is not None or not view.head or "-" not in view.mention.quote:
        return False
    bearer = next((t.lemma for t in view.tokens[view.last : view.last + 3] if t.pos in ("NOUN", "PROPN")), "")
    return bool(bearer) and bearer not in GROUPED


def _definite(view: View) -> bool:
    """Its three engines, the ship's 27 cabins, all three boosters: a known whole, whatever happens to it in this sentence."""
    before = view.tokens[view.first - 1] if view.first else None
    return before is not None and (before.tag in ("PRP$", "POS") or before.text.lower() == "all")


def _beside(view: View) -> Reading | None:
    """The adjective or participle right before or after the noun: "900 gutted homes", "60 shops closed"."""
    for i in (*range(view.last, view.anchor), view.anchor + 1):
        if i < len(view.tokens) and (said := _being(view, i)):
            if i + 2 < len(view.tokens) and view.text(i + 1, i + 2) == "or" and {said, _being(view, i + 2)} == _EITHER:
                said = "damaged or destroyed"
            return Reading(said, view.tokens[i].text.lower(), "adjective")
    return None


def _being(view: View, i: int) -> str:
    """The state that an adjective, a participle or a phrase at a token says of a thing; empty where it says none."""
    found = look_up(view.tokens, i, OF_THINGS["being"])
    return _fitting(view, found[0]) if found else ""


def _on_it(view: View) -> Reading | None:
    """A clause on the noun: "the 340 homes that burned", "36 guns taken by the police"."""
    tokens = view.tokens
    for j in children(tokens, view.anchor):
        if tokens[j].dep in ("acl", "relcl") and j > view.anchor and tokens[j].pos == "VERB":
            passive = any(tokens[k].dep in ("auxpass", "nsubjpass") for k in children(tokens, j))
            bare = tokens[j].tag == "VBN" and not any(tokens[k].dep in ("aux", "nsubj") for k in children(tokens, j))
            own = any(tokens[k].dep == "nsubj" and tokens[k].tag not in ("WDT", "WP") for k in children(tokens, j))
            for name, form in _named(view, j, "undergoes" if passive or bare or own else "does"):
                return Reading(name, form, "clause")
    return None


def _of_deed(view: View) -> Reading | None:
    """The noun of what was done: "the closure of 60 shops", "210 school closures", "the recall covers 900 cars"."""
    tokens, i = view.tokens, view.anchor
    nouns = OF_THINGS["noun"]
    if view.noun is not None and view.head in nouns and tokens[i - 1].dep == "compound":
        return Reading(_fitting(view, nouns[view.head]) or "*", view.head, "the noun of what was done")
    while tokens[i].dep == "conj" and tokens[i].head < i:
        i = tokens[i].head
    over = tokens[i].head
    if tokens[i].dep == "pobj" and tokens[over].text.lower() in ("of", "for", "on", "against"):
        lemma = tokens[tokens[over].head].lemma
        if name := _fitting(view, nouns.get(lemma, ())):
            return Reading(name, lemma, "the noun of what was done")
    verb, part = next(verbs(view), (-1, ""))
    if verb >= 0 and part != "does" and tokens[verb].lemma in _COVERS:
        for j in children(tokens, verb):
            if tokens[j].dep == "nsubj" and (name := _fitting(view, nouns.get(tokens[j].lemma, ()))):
                return Reading(name, tokens[j].lemma, "the noun of what was done")
    return None


def _governed(view: View) -> Reading:
    """The verb over the noun, or the one that completes it: "are believed to have been stolen", "had to be emptied"."""
    tokens = view.tokens
    if _belongs(view):
        return Reading("*", "", "what something is of")
    for verb, part in verbs(view):
        lemma = tokens[verb].lemma
        if tokens[verb].dep == "auxpass":
            continue
        if part == "beside":
            return _by_preposition(view, verb) or _at(view, verb)
        for name, form in _named(view, verb, "undergoes" if part == "undergoes" else "does"):
            other = next((n for k in _alternatives(view, verb) for n, _ in _named(view, k, "undergoes")), name)
            return Reading("damaged or destroyed" if {name, other} == _EITHER else name, form, "verb")
        for name, form in _completed(view, verb, part):
            return Reading(name, form, "verb")
        if part == "does" and (is_generic(lemma) or lemma in _LYING):
            at = next((j for j in (verb, *children(tokens, verb)) if j >= verb and _being(view, j)), -1)
            if at >= 0:
                return Reading(_being(view, at), tokens[at].text.lower(), "complement")
        if part == "undergoes" or not is_generic(lemma):
            return Reading("*" if is_generic(lemma) else lemma, lemma, "verb")
        return Reading("*", lemma, "verb")
    return Reading("*", "", "no verb")


def _alternatives(view: View, verb: int) -> Iterator[int]:
    """The verbs that "or" sets beside one: "were damaged or destroyed", "destroyed or damaged 40 homes"."""
    tokens = view.tokens
    for first in (verb, tokens[verb].head):
        if any(tokens[k].text.lower() == "or" and tokens[k].dep == "cc" for k in children(tokens, first)):
            yield from (k for k in (first, *children(tokens, first)) if tokens[k].dep == "conj" or k == first)


def _by_preposition(view: View, verb: int) -> Reading | None:
    """What a verb with its preposition says: "thieves made off with 14 paintings", "disposed of 300 barrels"."""
    tokens = view.tokens
    over = tokens[view.anchor].head
    if tokens[view.anchor].dep != "pobj":
        return None
    lemma, link = tokens[verb].lemma, tokens[over].text.lower()
    particles = [tokens[j].lemma for j in children(tokens, verb) if tokens[j].dep in ("prt", "advmod") and j < over]
    for form in (" ".join((lemma, *particles, link)), f"{lemma} {link}"):
        if name := _fitting(view, OF_THINGS["undergoes"].get(form, ())):
            return Reading(name, form, "verb")
    return None


def _belongs(view: View) -> bool:
    """Whether the noun only says what another is of: what is done to "a survey of three towns" is not done to the towns, nor
    what is done to "a park with 80 turbines" to the turbines.
    """
    tokens, i = view.tokens, view.anchor
    over = tokens[i].head
    noun, link = tokens[tokens[over].head], tokens[over].text.lower()
    if tokens[i].dep != "pobj" or noun.pos not in ("NOUN", "ADJ") or over >= view.first:
        return False
    return link in _BELONGING or (link == "of" and noun.lemma not in MEASURERS | GROUPS | GROUPED | _AMOUNTING)


def _completed(view: View, verb: int, part: str) -> Iterator[tuple[str, str]]:
    """What the verb that completes one says of its subject: "are believed to have been stolen", "had to be emptied"."""
    tokens = view.tokens
    if tokens[verb].lemma not in _RAISING:
        return
    for below in children(tokens, verb):
        if tokens[below].dep in ("xcomp", "ccomp") and tokens[below].pos in ("VERB", "AUX"):
            own = {tokens[k].dep for k in children(tokens, below)}
            if "nsubj" not in own or part == "undergoes":
                yield from _named(view, below, "undergoes" if own & {"auxpass", "nsubjpass"} else "does")


def _named(view: View, verb: int, column: str) -> Iterator[tuple[str, str]]:
    """The states that a verb says of what is counted, the most specific form first, and that form."""
    for form in frames(view.tokens, verb):
        if name := _fitting(view, OF_THINGS[column].get(form, ())):
            yield name, form


def _at(view: View, verb: int) -> Reading:
    """Things at which something happened, not which something happened to: "tallies did not match at 300 stations"."""
    tokens = view.tokens
    before = tokens[view.first - 1].text.lower() if view.first else ""
    if before not in ("at", "in", "from", "on"):
        return Reading("*", "", "no verb")
    said = (
        next((tokens[j].lemma for j in children(tokens, verb) if tokens[j].dep in ("acomp", "oprd")), "") or tokens[verb].lemma
    )
    for column in ("undergoes", "does"):
        said = _fitting(view, OF_THINGS[column].get(said, ())) or said
    return Reading("*" if is_generic(said) else f"{before} {said}", tokens[verb].text.lower(), "where it happened")
