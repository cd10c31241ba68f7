"""The state of people by the verbs and nouns that govern the figure, and who did it."""

from __future__ import annotations

from factcheck.lexicon.people import BODIES, ROLES
from factcheck.lexicon.states import (
    AT_RISK,
    CAPTORS,
    DONE_TO,
    FATAL,
    HEADED_OUT,
    HOLD,
    LAW,
    LETS_GO,
    PLIGHT,
    ROUNDS_UP,
)
from factcheck.model import Token
from factcheck.subjects.sought import denied
from factcheck.subjects.view import View, children, frames, is_generic, look_up, verbs
from factcheck.subjects.wording import BEING, NONE, NOUNS, OF_PEOPLE, WEAK, Reading

_THEY = frozenset({"they", "all", "both", "who", "that", "which"})


def saviour(view: View) -> str:
    """The one person who is said to have saved the people counted: "a farmer, Ola Berg, pulled 11 people from the mud"."""
    tokens = view.tokens
    for verb, part in verbs(view):
        if part != "undergoes" or any(tokens[j].dep in ("auxpass", "nsubjpass") for j in children(tokens, verb)):
            return ""
        who = next((j for j in children(tokens, verb) if tokens[j].dep == "nsubj" and tokens[j].tag in ("NN", "NNP")), -1)
        beside = [who, *children(tokens, who)] if who >= 0 else []
        alone = any(_is_one(tokens[j]) for j in beside)
        return tokens[who].text if alone else ""
    return ""


def _is_one(token: Token) -> bool:
    """A noun for one person by trade: a diver, the fisherman."""
    named = token.lemma in ROLES or token.lemma.endswith(("man", "woman"))
    return token.tag == "NN" and named and token.lemma not in BODIES


def of_deed(view: View) -> Reading:
    """The noun of what was done to them: the deaths of ten tourists and two guides; the deceased included two guides."""
    tokens, i = view.tokens, view.anchor
    while tokens[i].dep == "conj" and tokens[i].head < i:
        i = tokens[i].head
    over = tokens[i].head
    if tokens[i].dep == "pobj" and tokens[over].text.lower() == "of":
        lemma = tokens[tokens[over].head].lemma
        if NOUNS.get(lemma) in DONE_TO:
            return Reading(NOUNS[lemma], lemma, "the noun of what was done")
    if tokens[i].dep in ("dobj", "obj") and tokens[over].lemma == "include":
        for j in children(tokens, over):
            word = tokens[j].text.lower()
            name = BEING.get(word) or BEING.get(tokens[j].lemma) if tokens[j].dep == "nsubj" else None
            if name:
                return Reading(name, word, "what includes them")
    return NONE


def governed(view: View) -> Reading:
    """The verb above the noun, and the verbs that complete it ("are confirmed to have died", "is feared to have drowned")."""
    tokens = view.tokens
    weak = NONE
    for verb, part in verbs(view):
        if part == "attr":
            continue
        if told := OF_PEOPLE["undergoes"].get(f"{tokens[verb].lemma} {_preposition(view, verb)}"):
            return Reading(told, tokens[verb].lemma, "verb")
        if _rounded_up(tokens, verb, f"{tokens[verb].lemma} {_preposition(view, verb)}").state:
            return Reading("arrested", tokens[verb].lemma, "verb")
        completing = _completing(tokens, verb) if part != "beside" else []
        chain = [(verb, part), *((j, "does") for j in completing)]
        for at, how in chain:
            found = _said_by_verb(tokens, at, how)
            if found.state in WEAK or found.why == "at risk":
                weak = weak if weak.state else found
            elif found.state:
                return found
        if part == "beside":
            break
    return weak


def _completing(tokens: tuple[Token, ...], verb: int) -> list[int]:
    """The verbs that complete one: "is feared to have drowned", "are yet to be found", "went on looking"."""
    own = children(tokens, verb)
    passive = any(tokens[j].dep in ("auxpass", "nsubjpass") for j in own)
    reported = [j for j in own if tokens[j].dep == "ccomp" and passive and j > verb]
    going_on = [k for j in own if tokens[j].lemma == "on" for k in children(tokens, j) if tokens[k].dep == "pcomp"]
    completed = [j for j in own if tokens[j].dep == "xcomp" or _is_due(tokens, verb, j)]
    return sorted({*reported, *going_on, *completed})


def _preposition(view: View, verb: int) -> str:
    """The preposition between a verb and the counted noun: "search for 12 sailors"."""
    noun = view.tokens[view.anchor]
    between = view.tokens[noun.head]
    return between.text.lower() if noun.dep == "pobj" and between.head == verb else ""


def _said_by_verb(tokens: tuple[Token, ...], verb: int, part: str) -> Reading:
    own = children(tokens, verb)
    if any(tokens[j].dep in ("auxpass", "nsubjpass") for j in own) and part == "does":
        part = "undergoes"
    if part == "does" and _is_passive_of_headline(tokens, verb):
        part = "undergoes"
    if (lost := denied(tokens, verb, part)).state:
        return lost
    if part == "does" and _lived(tokens, verb):
        return Reading("rescued", "live", "verb")
    if part == "undergoes" and (taken := _rounded_up(tokens, verb)).state:
        return taken
    column = OF_PEOPLE.get("does" if part == "by" else part, {})
    forms = [form for form in frames(tokens, verb) if form in column]
    fuller = next((form for form in forms if " " in form), "")
    if fuller:
        return Reading(column[fuller], fuller, "verb")
    if tokens[verb].lemma == HOLD and (part == "undergoes" or (part == "does" and _is_bare(tokens, verb))):
        return _held(tokens, verb, part)
    if tokens[verb].lemma in AT_RISK and part == "does":
        return Reading("at risk", tokens[verb].lemma, "at risk")
    if part == "does" and tokens[verb].lemma in HEADED_OUT and _not_yet(tokens, verb):
        return Reading("remaining", tokens[verb].lemma, "yet to leave")
    if part == "undergoes" and tokens[verb].lemma == "evacuate" and _not_yet(tokens, verb):
        return Reading("remaining", "evacuate", "yet to leave")
    if forms and column[forms[0]] == "dead":
        return Reading("dead", forms[0], "verb")
    complements = [j for j in own if tokens[j].dep in ("acomp", "oprd", "xcomp", "prep", "advmod", "attr", "ccomp", "advcl")]
    said = NONE
    for j in complements:
        if tokens[j].dep in ("advcl", "ccomp") and _of_another(tokens, j):
            continue
        found = look_up(tokens, j, OF_PEOPLE["being"])
        if tokens[j].lemma in FATAL and tokens[j].dep in ("acomp", "oprd"):
            return Reading("dead", tokens[j].lemma, "complement")
        if found and part in ("does", "undergoes"):
            said = Reading(found[0], tokens[j].text.lower(), "complement")
            break
    if said.state and said.state not in WEAK:
        return said
    if forms and not said.state:
        return Reading(column[forms[0]], forms[0], "verb")
    return said


def _of_another(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether a clause below the verb tells of somebody else: "two were hurt before he was shot"."""
    subjects = (tokens[j] for j in children(tokens, verb) if tokens[j].dep in ("nsubj", "nsubjpass"))
    return any(t.text.lower() not in _THEY for t in subjects)


def _is_passive_of_headline(tokens: tuple[Token, ...], verb: int) -> bool:
    """A bare past form without an object, of a verb that takes one: "700 held after clashes"."""
    lemma = tokens[verb].lemma
    return _is_bare(tokens, verb) and lemma in OF_PEOPLE["undergoes"] and lemma not in OF_PEOPLE["does"]


def _is_bare(tokens: tuple[Token, ...], verb: int) -> bool:
    """A past form without auxiliary and object."""
    alone = not any(tokens[j].dep in ("aux", "dobj", "obj", "ccomp", "xcomp") for j in children(tokens, verb))
    return alone and tokens[verb].tag in ("VBD", "VBN")


def _lived(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether they are said to have lived, not where or how: "60 were on board, 12 of whom lived"."""
    own = children(tokens, verb)
    said_of_it = any(tokens[j].dep in ("prep", "advmod", "dobj", "aux", "acomp", "npadvmod") for j in own)
    return tokens[verb].lemma == "live" and tokens[verb].tag == "VBD" and not said_of_it


def _rounded_up(tokens: tuple[Token, ...], verb: int, told: str = "") -> Reading:
    """An arrest in other words, by who makes it: "police picked up 40 men"; not "police picked up 40 men from the sea"."""
    form = next((f for f in ((told,) if told else frames(tokens, verb)) if f in ROUNDS_UP), "")
    if not form or any(tokens[j].text.lower() == "from" for j in children(tokens, verb)):
        return NONE
    doers = {tokens[k].lemma.lower() for j in children(tokens, verb) for k in (j, *children(tokens, j))}
    return Reading("arrested", form, "verb") if doers & LAW else NONE


def _held(tokens: tuple[Token, ...], verb: int, part: str) -> Reading:
    """What those are in who are held, which hangs on who holds them; a hall that holds 900 holds nobody."""
    own = children(tokens, verb)
    if any(tokens[j].dep in ("acomp", "oprd", "xcomp") for j in own):
        return NONE
    doer = {tokens[k].lemma for j in own for k in (j, *children(tokens, j)) if tokens[k].dep in ("nsubj", "pobj")}
    found = next((name for name, captors in CAPTORS.items() if doer & captors), "")
    passive = any(tokens[j].dep in ("auxpass", "nsubjpass") for j in own) or tokens[verb].tag == "VBN"
    found = found or ("arrested" if passive or part == "does" else "")
    return Reading(found, "hold", "verb") if found else NONE


def _is_due(tokens: tuple[Token, ...], verb: int, below: int) -> bool:
    """What those counted are to do or to have done to them: "are yet to be found"."""
    to = any(tokens[j].text.lower() == "to" for j in children(tokens, below))
    return tokens[verb].lemma == "be" and tokens[below].dep == "advcl" and below > verb and to


def _not_yet(tokens: tuple[Token, ...], verb: int) -> bool:
    """An infinitive or a modal: "to leave", "able to leave", "must leave", "want to leave"."""
    own = [tokens[j] for j in children(tokens, verb)]
    if any(t.dep == "aux" and t.lemma in ("have", "do", "did") for t in own):
        return False
    return any(t.dep == "aux" and (t.text.lower() == "to" or t.tag == "MD") for t in own)


def clause(view: View) -> Reading:
    """A clause on the noun: men who have gone missing, civilians killed while fleeing, people waiting to leave."""
    tokens = view.tokens
    at = view.anchor
    clauses = [j for j in children(tokens, at) if tokens[j].dep in ("relcl", "acl") and j > at]
    # The parser often hangs a clause on a verb further up: an infinitive that follows the noun at once is the noun's own.
    if at + 2 < len(tokens) and tokens[at + 1].text.lower() == "to" and tokens[at + 2].lemma in HEADED_OUT:
        return Reading("remaining", tokens[at + 2].lemma, "yet to leave")
    for clause in clauses:
        if tokens[clause].dep == "relcl" and _of_another(tokens, clause):
            continue
        passive = tokens[clause].tag == "VBN" and not any(tokens[j].dep == "aux" for j in children(tokens, clause))
        chain = [(clause, "undergoes" if passive else "does")]
        chain += [(j, "does") for j in children(tokens, clause) if tokens[j].dep in ("xcomp", "acomp", "advcl")]
        for verb, part in chain:
            found = _said_by_verb(tokens, verb, part)
            if found.state:
                return found
            word = look_up(tokens, verb, OF_PEOPLE["being"])
            if word:
                return Reading(word[0], tokens[verb].text.lower(), "clause")
    return NONE


def let_go(view: View) -> str:
    """The verb by which captives are handed over or come home; empty where they stay."""
    tokens = view.tokens
    over = [verb for verb, _ in verbs(view)][:2]
    subjects = [j for verb in over for j in children(tokens, verb) if tokens[j].lemma.lower() == view.head]
    own = [k for j in (view.anchor, *subjects) for k in children(tokens, j) if tokens[k].dep in ("acl", "relcl")]
    due = [k for verb in over for j in children(tokens, verb) if tokens[j].dep == "acomp" for k in children(tokens, j)]
    told = [i for i in (*own, *over, *due) if tokens[i].pos == "VERB"]
    return next((form for verb in told for form in frames(tokens, verb) if form in LETS_GO), "")


def exposed(view: View) -> Reading:
    """People in a place who are about to suffer something are those who are still there."""
    tokens = view.tokens
    for i in range(view.stop, min(len(tokens), view.stop + 14)):
        if tokens[i].lemma in PLIGHT and any(t.lemma in ("about", "will", "face", "to") for t in tokens[view.stop : i]):
            return Reading("remaining", tokens[i].lemma, "exposed")
    return NONE


def own_verb(view: View) -> str:
    """The lemma of a telling verb, for people that no state of the lexicon fits; empty where the verb says nothing."""
    for verb, part in verbs(view):
        lemma = view.tokens[verb].lemma
        if part in ("does", "undergoes") and not is_generic(lemma) and view.tokens[verb].pos == "VERB":
            return f"{part} {lemma}"
        return ""
    return ""


def complement(view: View) -> int:
    """The token that tells what a figure is said to be: "132 were islanders"; -1 where none does."""
    tokens = view.tokens
    for verb, _ in verbs(view):
        for j in children(tokens, verb):
            if tokens[j].dep in ("attr", "acomp") and j > view.first:
                return j
    return -1
