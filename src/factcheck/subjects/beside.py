"""The state of people by the words that stand beside the figure and its noun."""

from __future__ import annotations

from factcheck.lexicon.people import ANYONE, is_people
from factcheck.lexicon.speech import SAYING
from factcheck.lexicon.states import HOLD, HURT, PERSONS
from factcheck.lexicon.things import CRAFT
from factcheck.model import Token
from factcheck.subjects.clauses import clause_start
from factcheck.subjects.view import View, children, frames, look_up
from factcheck.subjects.wording import BEING, NONE, NOUNS, OF_PEOPLE, OUTCOMES, SAID, WEAK, Reading

_HOW_BADLY = HURT - {"injured"}
_SEVERITY = {word: name for word, name in OF_PEOPLE["being"].items() if name in _HOW_BADLY}
_TAKEN = frozenset({"loss", "lose", "claim", "cost", "take"})
_TALLIES = frozenset({"toll", "count", "tally", "number", "figure", "total"})
_NEAR = 4
_NEW_CLAUSE = frozenset({"when", "while", "before", "where"})
_REACH = 8
_ON = frozenset({"on", "in", "aboard", "inside", "onboard"})
_ITSELF = frozenset({"it", "her", "them"})


def either(view: View) -> Reading:
    """Killed or injured, dead or wounded: counted together, and neither the dead nor the injured."""
    tokens = view.tokens
    for i in range(max(1, view.first - _NEAR), min(view.right, view.stop + _REACH, len(tokens) - 1)):
        if tokens[i].text.lower() == "or" and {_harm(tokens[i - 1]), _harm(tokens[i + 1])} == {"dead", "injured"}:
            return Reading("killed or injured", view.text(i - 1, i + 2), "either")
    return NONE


def _harm(token: Token) -> str:
    """The state of a word for harm: "wounded", "hurting"."""
    return BEING.get(token.text.lower()) or OF_PEOPLE["undergoes"].get(token.lemma, "")


def severe(view: View) -> Reading:
    """How badly hurt, which tells a part of the injured from all of them."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.stop + 7)):
        if tokens[i].dep == "cc" or tokens[i].text == ",":
            break
        found = look_up(tokens, i, _SEVERITY)
        if found:
            return Reading(found[0], view.text(i, i + found[1]), "how badly")
    return NONE


def among(view: View) -> Reading:
    """ "Ten Swedes among 12 dead", "two were among the injured": a part of those, in their state."""
    tokens = view.tokens
    for i in range(view.stop, min(len(tokens), view.stop + _REACH)):
        if tokens[i].text.lower() in ("among", "amongst"):
            for j in range(i + 1, min(len(tokens), i + _NEAR + 2)):
                if found := look_up(tokens, j, BEING):
                    return Reading(found[0], tokens[j].text.lower(), "among those")
            return NONE
        if tokens[i].pos == "VERB" or tokens[i].text in (",", ";"):
            return NONE
    return NONE


def named(view: View) -> Reading:
    """The counted noun itself: 12 deaths, 103 survivors, 25 hurt."""
    low = view.head.lower()
    said = (NOUNS.get(form) for form in (view.phrase.lower(), view.term, low))
    name = next(filter(None, said), None) or (OF_PEOPLE["being"].get(low) if low in SAID else None)
    if view.head in ("life", "soul") and any(
        t.lemma in _TAKEN for t in view.tokens[max(0, view.first - 4) : view.stop + _NEAR]
    ):
        return Reading("dead", view.head, "lives lost")
    if name:
        return Reading(name, view.head, "noun")
    return NONE


def within(view: View) -> Reading:
    """A word between the number and its noun: "the 40 injured passengers"."""
    for i in range(view.last, view.stop):
        if found := look_up(view.tokens, i, BEING):
            return Reading(found[0], view.tokens[i].text.lower(), "beside")
    return NONE


def beside(view: View) -> Reading:
    """A word next to the number or its noun: 12 dead, 103 rescued passengers, 40 people missing, 5 seriously hurt."""
    tokens = view.tokens
    best = NONE
    inner = range(view.last, view.stop)
    after = range(view.stop, min(view.right, view.stop + _NEAR))
    for i in (*inner, *after):
        token = tokens[i]
        if i == view.noun and view.head in PERSONS:
            continue
        if i >= view.stop and (token.text in (",", ".") or token.dep in ("mark", "cc") or _opens_verb(tokens, i)):
            break
        found = look_up(tokens, i, BEING)
        if not found and not best.state and token.tag in ("VBN", "VBD") and _befalls(token):
            break
        if found and not _other_verb(tokens, i):
            if found[0] in OUTCOMES and (not best.state or best.state in WEAK):
                return Reading(found[0], token.text.lower(), "beside")
            if not best.state:
                best = Reading(found[0], token.text.lower(), "beside")
    return best


def carried(view: View) -> Reading:
    """Those whom something had on it, whatever became of it: "a boat with 75 people on it sank"."""
    tokens, i = view.tokens, view.anchor
    within = view.text(view.stop, view.stop + 1) in _ON and view.text(view.stop + 1, view.stop + 2) in _ITSELF
    over = tokens[i].head
    if tokens[i].dep != "pobj" or tokens[over].text.lower() != "with" or not within:
        return NONE
    craft = tokens[tokens[over].head].lemma in CRAFT
    return Reading("aboard" if craft else "there", tokens[view.stop].text.lower(), "what they were on")


def _befalls(token: Token) -> bool:
    """A participle that says itself what happened to them: "four held over the killing of a clerk"."""
    return token.lemma in OF_PEOPLE["undergoes"] or token.lemma == HOLD


def _opens_verb(tokens: tuple[Token, ...], i: int) -> bool:
    """A finite active verb ends the noun's own stretch; "were", "are", "still" and "confirmed" do not."""
    token = tokens[i]
    return (
        token.pos == "VERB"
        and token.tag in ("VBD", "VBZ", "VBP", "VB")
        and token.lemma not in ("be", "go", "remain", "feel", "report")
    )


def _other_verb(tokens: tuple[Token, ...], i: int) -> bool:
    """An active verb whose participle looks like a state: "have killed", "was killing"."""
    active = any(tokens[j].lemma == "have" and tokens[j].dep == "aux" for j in children(tokens, i))
    passive = any(tokens[j].dep == "auxpass" for j in children(tokens, i))
    return (
        tokens[i].pos == "VERB"
        and tokens[i].tag != "VBG"
        and ((active and not passive) or any(tokens[j].dep == "dobj" for j in children(tokens, i)))
    )


def window(view: View) -> Reading:
    """A cue in the stretch, to the right first, the nearest first; never across another counted noun's own verb."""
    tokens = view.tokens
    right = range(view.stop, min(view.right, view.stop + 9))
    left = range(view.first - 1, max(view.left, view.first - _REACH, clause_start(view)) - 1, -1)
    weak = NONE
    for indexes in (right, left):
        for i in indexes:
            if tokens[i].text.lower() in _NEW_CLAUSE or (tokens[i].text.lower() == "that" and tokens[i].dep == "mark"):
                break
            if i >= view.stop and tokens[i - 1].text == "," and tokens[i].lemma in SAYING:
                break
            found = look_up(tokens, i, BEING) or _participle(tokens, i)
            if found and _is_of_others(view, i):
                continue
            if found and found[1] == 1 and (_names_a_thing(tokens, i) or _has_doer(view, i) or _speaks(tokens, i)):
                continue
            if found and found[1] == 1 and tokens[i].pos == "NOUN" and tokens[i].lemma in SAID and tokens[i].lemma not in NOUNS:
                continue
            if found and not (tokens[i].pos == "VERB" and tokens[i].tag in ("VB", "VBP", "VBZ")) and not _other_verb(tokens, i):
                if found[0] in OUTCOMES:
                    return Reading(found[0], tokens[i].text.lower(), "near")
                if not weak.state:
                    weak = Reading(found[0], tokens[i].text.lower(), "near")
    return weak


def _is_of_others(view: View, i: int) -> bool:
    """Whether an adjective says it of other people: "40 Danes, homeless people above all"."""
    head = view.tokens[i].head
    return view.tokens[i].dep == "amod" and head > i and head != view.anchor and is_people(view.tokens[head].lemma)


def _speaks(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a noun names those who say it: "some 60, survivors recalled, had gone below"."""
    return tokens[i].dep == "nsubj" and tokens[tokens[i].head].lemma in SAYING


def _has_doer(view: View, i: int) -> bool:
    """A verb put in before the figure, with a subject of its own: "in all, she added, 900 people were brought in"."""
    own = (j for j in children(view.tokens, i) if view.tokens[j].dep == "nsubj" and view.tokens[j].pos in ("PRON", "PROPN"))
    return i + 1 < view.first and view.tokens[i + 1].text == "," and any(j < i for j in own)


def _names_a_thing(tokens: tuple[Token, ...], i: int) -> bool:
    """A word for a state inside the name of a thing: a body camera, the death penalty; not a death toll, shooting victims."""
    over = tokens[tokens[i].head]
    return tokens[i].dep == "compound" and over.lemma not in _TALLIES and over.lemma not in ANYONE and over.lemma not in NOUNS


def _participle(tokens: tuple[Token, ...], i: int) -> tuple[str, int] | None:
    if tokens[i].tag not in ("VBN", "VBG", "VBD"):
        return None
    forms = [(form, column) for column in ("undergoes", "does") for form in frames(tokens, i) if form in OF_PEOPLE[column]]
    if tokens[i].tag == "VBD":  # who looked for help was not looked for
        forms = [(form, column) for form, column in forms if column == "does" or " " not in form]
    return (OF_PEOPLE[forms[0][1]][forms[0][0]], 1) if forms else None
