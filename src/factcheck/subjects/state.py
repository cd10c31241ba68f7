"""What happened to the people or things that are counted, and the word that says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.lexicon.people import ANYONE, BODIES, POSTS, ROLES
from factcheck.lexicon.states import (
    AT_RISK,
    AT_WORK,
    BY_NAME,
    DONE_TO,
    HEADED_OUT,
    HELD,
    KEEPING,
    PEOPLE,
    PERSONS,
    PLIGHT,
    THINGS,
    State,
)
from factcheck.lexicon.things import SYNONYMS, WORKING
from factcheck.model import Token
from factcheck.subjects.view import View, children, climb, frames, is_generic, look_up


@dataclass(frozen=True, slots=True)
class Reading:
    """A state, the word that says it, and how it was found; `state` is empty where no word says."""

    state: str
    predicate: str = ""
    why: str = ""


NONE = Reading("")

_Table = dict[str, str]


def _table(states: tuple[State, ...], column: str) -> _Table:
    found: _Table = {}
    for state in states:
        for word in sorted(getattr(state, column)):
            found.setdefault(word, state.name)
    return found


_PEOPLE = {column: _table(PEOPLE, column) for column in ("does", "undergoes", "being", "noun")}
_THINGS = {column: _table(THINGS, column) for column in ("does", "undergoes", "being", "noun")}
NOUNS = _PEOPLE["noun"]
"""A noun that names those in a state -> the state."""

_BEING = {**{word: name for word, name in _PEOPLE["noun"].items() if word not in PERSONS}, **_PEOPLE["being"]}
_SAID = frozenset({"dead", "shot", "injured", "missing", "rescued", "displaced", "arrested", "charged", "infected"})
SAID = frozenset(
    word for word, name in _PEOPLE["being"].items() if name in _SAID and " " not in word and not word.endswith("ly")
)
"""Adjectives that can stand for the people they are said of: 25 hurt, 90 missing."""

_HOW_BADLY = frozenset({"seriously injured", "slightly injured", "critical", "stable"})
_SEVERITY = {word: name for word, name in _PEOPLE["being"].items() if name in _HOW_BADLY}
_RANK = {state.name: n for n, state in enumerate(PEOPLE)}
_OUTCOMES = frozenset({"dead", "injured", "critical", "seriously injured", "missing", "rescued", "hospitalised", "shot"})
_WEAK = frozenset({"aboard", "present", "affected", "deployed", "remaining", "arrived", "fled", "registered"})
_TAKEN = frozenset({"loss", "lose", "claim", "cost", "take"})
_TALLIES = frozenset({"toll", "count", "tally", "number", "figure", "total"})
_POWER = frozenset({"power", "electricity"})
_NEAR = 4
_NEW_CLAUSE = frozenset({"when", "while", "before", "where"})
_REACH = 8


def of_people(view: View) -> Reading:
    """The state of counted people, from the surest evidence to the weakest."""
    if view.noun is not None and view.noun < view.first and (found := _named(view)).state:
        return found
    if view.head in PERSONS:
        return _first(view, (_either, _severe, _beside, _governed, _clause, _named))
    for find in _FINDERS:
        found = find(view)
        if found.state in _WEAK and find is _beside:
            outcome = _governed(view)
            return outcome if outcome.state in _OUTCOMES else found
        if found.state:
            return found
    return NONE


def of_whole(view: View) -> Reading:
    """The state that the noun phrase itself gives the whole of a share: "10 of the 12 people killed were nurses"."""
    return _first(view, (_severe, _named, _within, _held, _clause))


def _first(view: View, finders: Sequence[Callable[[View], Reading]]) -> Reading:
    return next((found for find in finders if (found := find(view)).state), NONE)


def of_things(view: View) -> Reading:
    """The state of counted things: a class of verbs, a verb's own lemma, or ``*`` where the verb says nothing."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.stop + 4)):
        if (found := look_up(tokens, i, _PEOPLE["being"])) and found[0] == "without power":
            return Reading(found[0], view.text(i, i + found[1]), "adjective")
    for verb, part in _verbs(view):
        if any(_PEOPLE[part if part in _PEOPLE else "undergoes"].get(form) == "without power" for form in frames(tokens, verb)):
            return Reading("without power", tokens[verb].lemma, "verb")
    if (cut := _cut_off(view)).state:
        return cut
    if _definite(view):
        return Reading("*", "", "all of them")
    for i in (*range(view.last, view.anchor), view.anchor + 1):
        if i < len(tokens) and (said := _of_thing(view, i)):
            return Reading(said, tokens[i].text.lower(), "adjective")
    for verb, part in _verbs(view):
        lemma = tokens[verb].lemma
        if part == "beside":
            return _at(view, verb)
        for form in frames(tokens, verb):
            name = _THINGS["undergoes" if part == "undergoes" else "does"].get(form)
            if name and (name != AT_WORK or _works(view)):
                return Reading(name, form, "verb")
        if part == "does" and is_generic(lemma):
            at = next((j for j in children(tokens, verb) if j > verb and _of_thing(view, j)), -1)
            if at >= 0:
                return Reading(_of_thing(view, at), tokens[at].text.lower(), "complement")
        if part == "undergoes" or not is_generic(lemma):
            return Reading("*" if is_generic(lemma) else lemma, lemma, "verb")
        return Reading("*", lemma, "verb")
    return Reading("*", "", "no verb")


def _cut_off(view: View) -> Reading:
    """Those whom an outage hit, to whom power was cut, in whose homes it is out, and who have none."""
    tokens = view.tokens
    for verb, part in _verbs(view):
        own = children(tokens, verb)
        gone = any(tokens[j].text.lower() in ("out", "off", "down") for j in own)
        for j in own:
            lemma, dep = tokens[j].lemma, tokens[j].dep
            hit = dep == "nsubj" and lemma in ("outage", "blackout") and part == "undergoes"
            cut = dep == "nsubjpass" and lemma in _POWER and tokens[verb].lemma == "cut"
            out = dep == "nsubj" and lemma in _POWER and tokens[verb].lemma in ("be", "go") and gone and part == "beside"
            none = dep == "dobj" and lemma in _POWER and tokens[j - 1].text.lower() == "no" and part == "does"
            if hit or cut or out or none:
                return Reading("without power", lemma, "what cut them off")
    return NONE


def _of_thing(view: View, i: int) -> str:
    """The state that an adjective, a participle or a phrase at a token says of a thing; empty where it says none."""
    found = look_up(view.tokens, i, _THINGS["being"])
    return found[0] if found and (found[0] != AT_WORK or _works(view)) else ""


def _works(view: View) -> bool:
    """Whether what is counted can be at work somewhere: boats, dogs, teams; not letters that were sent."""
    return SYNONYMS.get(view.head, view.head) in WORKING


def _posts(view: View) -> Reading:
    """Jobs that go, and those whose loss is told of: "900 jobs will go", "the loss of 900 jobs"."""
    tokens = view.tokens
    if view.head not in POSTS:
        return NONE
    over = tokens[tokens[view.anchor].head]
    if over.text.lower() == "of" and tokens[over.head].lemma in ("loss", "axing", "cutting", "elimination", "end"):
        return Reading("laid off", tokens[over.head].lemma, "the noun of what was done")
    for verb, part in _verbs(view):
        return Reading("laid off", "go", "verb") if part == "does" and tokens[verb].lemma == "go" else NONE
    return NONE


def saviour(view: View) -> str:
    """The one person who is said to have saved the people counted: "a farmer, Ola Berg, pulled 11 people from the mud"."""
    tokens = view.tokens
    for verb, part in _verbs(view):
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


def _definite(view: View) -> bool:
    """Its three engines, the ship's 27 cabins, all three boosters: a known whole, whatever happens to it in this sentence."""
    before = view.tokens[view.first - 1] if view.first else None
    return before is not None and (before.tag in ("PRP$", "POS") or before.text.lower() == "all")


def _at(view: View, verb: int) -> Reading:
    """Things at which something happened, not which something happened to: "tallies did not match at 300 stations"."""
    tokens = view.tokens
    before = tokens[view.first - 1].text.lower() if view.first else ""
    if before not in ("at", "in", "from", "on"):
        return Reading("*", "", "no verb")
    said = (
        next((tokens[j].lemma for j in children(tokens, verb) if tokens[j].dep in ("acomp", "oprd")), "") or tokens[verb].lemma
    )
    for table in (_THINGS["undergoes"], _THINGS["does"]):
        said = table.get(said, said)
    return Reading("*" if is_generic(said) else f"{before} {said}", tokens[verb].text.lower(), "where it happened")


def _either(view: View) -> Reading:
    """Killed or injured, dead or wounded: counted together, and neither the dead nor the injured."""
    tokens = view.tokens
    for i in range(max(1, view.first - _NEAR), min(view.right, view.stop + _REACH, len(tokens) - 1)):
        if tokens[i].text.lower() == "or" and {_harm(tokens[i - 1]), _harm(tokens[i + 1])} == {"dead", "injured"}:
            return Reading("killed or injured", view.text(i - 1, i + 2), "either")
    return NONE


def _harm(token: Token) -> str:
    """The state of a word for harm: "wounded", "hurting"."""
    return _BEING.get(token.text.lower()) or _PEOPLE["undergoes"].get(token.lemma, "")


def _severe(view: View) -> Reading:
    """How badly hurt, which tells a part of the injured from all of them."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.stop + 7)):
        if tokens[i].dep == "cc" or tokens[i].text == ",":
            break
        found = look_up(tokens, i, _SEVERITY)
        if found:
            return Reading(found[0], view.text(i, i + found[1]), "how badly")
    return NONE


def _held(view: View) -> Reading:
    """The records of 92 million customers: those whose data was taken are affected."""
    before = [t for t in view.tokens[max(0, view.first - 5) : view.first] if t.pos != "PUNCT"][-3:]
    after = view.tokens[view.stop : view.stop + 4]
    if after and after[0].tag == "POS" and any(t.lemma in HELD for t in after):
        return Reading("affected", after[0].text.lower(), "their data")
    if _lost_data(view):
        return Reading("affected", "data", "their data")
    if [t.lemma for t in before[-2:]] == ["home", "to"]:
        return Reading("remaining", "home to", "where they live")
    if before and before[-1].text.lower() in ("of", "from", "on", "about") and any(t.lemma in HELD for t in before):
        if any(t.lemma in KEEPING and t.dep != "aux" for t in view.tokens[max(view.left, view.first - 8) : view.first]):
            return NONE
        return Reading("affected", before[0].text.lower(), "their data")
    return NONE


def _lost_data(view: View) -> bool:
    """ "40 customers had their records stolen": what was done to their data was done to them."""
    tokens = view.tokens
    for verb, part in _verbs(view):
        if part == "does" and tokens[verb].lemma in ("have", "see"):
            below = (i for j in children(tokens, verb) if j > verb for i in (j, *children(tokens, j)))
            return any(tokens[i].lemma in HELD for i in below)
        return False
    return False


def _of_deed(view: View) -> Reading:
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
            name = _BEING.get(word) or _BEING.get(tokens[j].lemma) if tokens[j].dep == "nsubj" else None
            if name:
                return Reading(name, word, "what includes them")
    return NONE


def _among(view: View) -> Reading:
    """ "Ten Swedes among 12 dead", "two were among the injured": a part of those, in their state."""
    tokens = view.tokens
    for i in range(view.stop, min(len(tokens), view.stop + _REACH)):
        if tokens[i].text.lower() in ("among", "amongst"):
            for j in range(i + 1, min(len(tokens), i + _NEAR + 2)):
                if found := look_up(tokens, j, _BEING):
                    return Reading(found[0], tokens[j].text.lower(), "among those")
            return NONE
        if tokens[i].pos == "VERB" or tokens[i].text in (",", ";"):
            return NONE
    return NONE


def _named(view: View) -> Reading:
    """The counted noun itself: 12 deaths, 103 survivors, 25 hurt."""
    low = view.head.lower()
    said = (NOUNS.get(form) for form in (view.phrase.lower(), view.term, low))
    name = next(filter(None, said), None) or (_PEOPLE["being"].get(low) if low in SAID else None)
    if view.head in ("life", "soul") and any(t.lemma in _TAKEN for t in view.tokens[max(0, view.first - 4) : view.stop]):
        return Reading("dead", view.head, "lives lost")
    if name:
        return Reading(name, view.head, "noun")
    return NONE


def _within(view: View) -> Reading:
    """A word between the number and its noun: "the 40 injured passengers"."""
    for i in range(view.last, view.stop):
        if found := look_up(view.tokens, i, _BEING):
            return Reading(found[0], view.tokens[i].text.lower(), "beside")
    return NONE


def _beside(view: View) -> Reading:
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
        found = look_up(tokens, i, _BEING)
        if found and not _other_verb(tokens, i):
            if found[0] in _OUTCOMES and (not best.state or best.state in _WEAK):
                return Reading(found[0], token.text.lower(), "beside")
            if not best.state:
                best = Reading(found[0], token.text.lower(), "beside")
    return best


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


def _verbs(view: View) -> Iterator[tuple[int, str]]:
    yield from climb(view.tokens, view.anchor)


def _governed(view: View) -> Reading:
    """The verb above the noun, and the verbs that complete it ("are confirmed to have died", "is feared to have drowned")."""
    tokens = view.tokens
    weak = NONE
    for verb, part in _verbs(view):
        if part == "attr":
            continue
        chain = [(verb, part)]
        if sought := _PEOPLE["undergoes"].get(f"{tokens[verb].lemma} {_preposition(view, verb)}"):
            return Reading(sought, tokens[verb].lemma, "verb")
        if part != "beside":
            passive = any(tokens[j].dep in ("auxpass", "nsubjpass") for j in children(tokens, verb))
            chain += [
                (j, "does")
                for j in children(tokens, verb)
                if tokens[j].dep == "xcomp" or (tokens[j].dep == "ccomp" and passive)
            ]
        for at, how in chain:
            found = _said_by_verb(tokens, at, how)
            if found.state in _WEAK or found.why == "at risk":
                weak = weak if weak.state else found
            elif found.state:
                return found
        if part == "beside":
            break
    return weak


def _preposition(view: View, verb: int) -> str:
    """The preposition between a verb and the counted noun: "search for 12 sailors"."""
    noun = view.tokens[view.anchor]
    between = view.tokens[noun.head]
    return between.text.lower() if noun.dep == "pobj" and between.head == verb else ""


def _said_by_verb(tokens: tuple[Token, ...], verb: int, part: str) -> Reading:
    own = children(tokens, verb)
    if tokens[verb].lemma in AT_RISK and part == "does":
        return Reading("at risk", tokens[verb].lemma, "at risk")
    if any(tokens[j].dep in ("auxpass", "nsubjpass") for j in own) and part == "does":
        part = "undergoes"
    if part == "does" and tokens[verb].lemma in HEADED_OUT and _not_yet(tokens, verb):
        return Reading("remaining", tokens[verb].lemma, "yet to leave")
    if part == "undergoes" and tokens[verb].lemma == "evacuate" and _not_yet(tokens, verb):
        return Reading("remaining", "evacuate", "yet to leave")
    complements = [j for j in own if tokens[j].dep in ("acomp", "oprd", "xcomp", "prep", "advmod", "attr", "ccomp")]
    said = NONE
    for j in complements:
        found = look_up(tokens, j, _PEOPLE["being"])
        if found and part in ("does", "undergoes"):
            said = Reading(found[0], tokens[j].text.lower(), "complement")
            break
    if said.state and said.state not in _WEAK:
        return said
    column = _PEOPLE.get("does" if part == "by" else part, {})
    form = next((form for form in frames(tokens, verb) if form in column and (" " in form or not said.state)), "")
    return Reading(column[form], form, "verb") if form else said


def _not_yet(tokens: tuple[Token, ...], verb: int) -> bool:
    """An infinitive or a modal: "to leave", "able to leave", "must leave", "want to leave"."""
    own = [tokens[j] for j in children(tokens, verb)]
    if any(t.dep == "aux" and t.lemma in ("have", "do", "did") for t in own):
        return False
    return any(t.dep == "aux" and (t.text.lower() == "to" or t.tag == "MD") for t in own)


def _clause(view: View) -> Reading:
    """A clause on the noun: men who have gone missing, civilians killed while fleeing, people waiting to leave."""
    tokens = view.tokens
    at = view.anchor
    clauses = [j for j in children(tokens, at) if tokens[j].dep in ("relcl", "acl") and j > at]
    # The parser often hangs a clause on a verb further up: an infinitive that follows the noun at once is the noun's own.
    if at + 2 < len(tokens) and tokens[at + 1].text.lower() == "to" and tokens[at + 2].lemma in HEADED_OUT:
        return Reading("remaining", tokens[at + 2].lemma, "yet to leave")
    for clause in clauses:
        passive = tokens[clause].tag == "VBN" and not any(tokens[j].dep == "aux" for j in children(tokens, clause))
        chain = [(clause, "undergoes" if passive else "does")]
        chain += [(j, "does") for j in children(tokens, clause) if tokens[j].dep in ("xcomp", "acomp", "advcl")]
        for verb, part in chain:
            found = _said_by_verb(tokens, verb, part)
            if found.state:
                return found
            word = look_up(tokens, verb, _PEOPLE["being"])
            if word:
                return Reading(word[0], tokens[verb].text.lower(), "clause")
    return NONE


def _exposed(view: View) -> Reading:
    """People in a place who are about to suffer something are those who are still there."""
    tokens = view.tokens
    for i in range(view.stop, min(len(tokens), view.stop + 14)):
        if tokens[i].lemma in PLIGHT and any(t.lemma in ("about", "will", "face", "to") for t in tokens[view.stop : i]):
            return Reading("remaining", tokens[i].lemma, "exposed")
    return NONE


def _window(view: View) -> Reading:
    """A cue in the stretch, to the right first, the nearest first; never across another counted noun's own verb."""
    tokens = view.tokens
    right = range(view.stop, min(view.right, view.stop + 9))
    left = range(view.first - 1, max(view.left - 1, view.first - 9), -1)
    weak = NONE
    for indexes in (right, left):
        for i in indexes:
            if tokens[i].text.lower() in _NEW_CLAUSE or (tokens[i].text.lower() == "that" and tokens[i].dep == "mark"):
                break
            found = look_up(tokens, i, _BEING) or _participle(tokens, i)
            if found and found[1] == 1 and _names_a_thing(tokens, i):
                continue
            if found and found[1] == 1 and tokens[i].pos == "NOUN" and tokens[i].lemma in SAID and tokens[i].lemma not in NOUNS:
                continue
            if found and not (tokens[i].pos == "VERB" and tokens[i].tag in ("VB", "VBP", "VBZ")) and not _other_verb(tokens, i):
                if found[0] in _OUTCOMES:
                    return Reading(found[0], tokens[i].text.lower(), "near")
                if not weak.state:
                    weak = Reading(found[0], tokens[i].text.lower(), "near")
    return weak


def _names_a_thing(tokens: tuple[Token, ...], i: int) -> bool:
    """A word for a state inside the name of a thing: a body camera, the death penalty; not a death toll, shooting victims."""
    over = tokens[tokens[i].head]
    return tokens[i].dep == "compound" and over.lemma not in _TALLIES and over.lemma not in ANYONE and over.lemma not in NOUNS


def _participle(tokens: tuple[Token, ...], i: int) -> tuple[str, int] | None:
    if tokens[i].tag not in ("VBN", "VBG", "VBD"):
        return None
    name = _PEOPLE["undergoes"].get(tokens[i].lemma) or _PEOPLE["does"].get(tokens[i].lemma)
    return (name, 1) if name else None


_FINDERS = (
    *(_either, _severe, _held, _posts, _named, _cut_off, _of_deed),
    *(_beside, _among, _governed, _clause, _exposed, _window),
)


def in_words(text: str) -> Reading:
    """The state that a stretch of unparsed text speaks of, by the surest noun or adjective in it: for "that number"."""
    best = NONE
    bare = [word.strip(".,;:!?\"'“”‘()") for word in text.lower().replace("’", "'").split()]
    for n, word in enumerate(bare):
        for form in (" ".join(bare[n : n + 2]), word, word.removesuffix("s"), word.removesuffix("es")):
            name = _BEING.get(form)
            if name and (not best.state or _RANK[name] < _RANK[best.state]):
                best = Reading(name, word, "sentence before")
    return best


def behaves(state: str) -> State | None:
    """The lexicon's row for a state."""
    return BY_NAME.get(state)


def own_verb(view: View) -> str:
    """The lemma of a telling verb, for people that no state of the lexicon fits; empty where the verb says nothing."""
    for verb, part in _verbs(view):
        lemma = view.tokens[verb].lemma
        if part in ("does", "undergoes") and not is_generic(lemma) and view.tokens[verb].pos == "VERB":
            return f"{part} {lemma}"
        return ""
    return ""


def complement(view: View) -> int:
    """The token that tells what a figure is said to be: "132 were islanders"; -1 where none does."""
    tokens = view.tokens
    for verb, _ in _verbs(view):
        for j in children(tokens, verb):
            if tokens[j].dep in ("attr", "acomp") and j > view.first:
                return j
    return -1
