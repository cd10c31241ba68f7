"""Whether a figure says how far something went, up or down, and by which token the sentence names that thing."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lexicon.swings import ADVERBS, BESIDE, DEARER, DRAINS, DRIVES, STRIDES, SWINGS
from factcheck.model import Change, Quantity, Token
from factcheck.subjects.bearer import name_at
from factcheck.subjects.headword import is_unit, taken_off, what_moved
from factcheck.subjects.traded import traded_good
from factcheck.subjects.view import View, children, frames

_SUBJECT = ("nsubj", "nsubjpass")
_OBJECT = ("dobj", "obj")
_FAR = ("dobj", "obj", "npadvmod", "advmod", "attr", "oprd", "dep", "nmod", "nummod", "ccomp", "dative")
"""How far something goes hangs on its verb as one of these, however the parser takes it."""

_LEVEL = frozenset({"to", "at", "from", "in"})
_SUSPENDED = ("conj", "xcomp", "advcl", "ccomp", "pcomp", "acl")
"""Clauses whose subject may stand in the clause above."""

_SIGNS = frozenset({"-", "+", "−", "–"})
_CLAUSES = 4
_SAYS_MORE = ("of", "in", "for", "to", "on")


@dataclass(frozen=True, slots=True)
class Movement:
    """A percentage that says how far something went: the token of that thing, -1 where the sentence does not tell."""

    driver: int = -1


def movement(view: View) -> Movement | None:
    """The movement that a percentage tells of; what something rose "to" is a level, and none."""
    at = _restated(view)
    if view.text(view.first - 1, view.first) == "to":
        return None
    for read in (_signed, _taken_off, _compared, _by_noun, _by_adverb, _by_verb, _drained, _cost):
        if (found := read(view, at)) is not None:
            return found
    mention = view.mention
    if isinstance(mention, Quantity) and mention.change in (Change.UP, Change.DOWN):
        return Movement(subject_over(view.tokens, at))
    return None


def _restated(view: View) -> int:
    """The token that a percentage says again in other units: "41 points, or 1.4%", "60 cents (2%)"; itself where none."""
    tokens, at = view.tokens, view.anchor
    head = tokens[at].head
    beside = tokens[at].dep in ("conj", "appos") and head < view.first and tokens[head].pos in ("NOUN", "NUM", "PROPN")
    return head if beside and (is_unit(tokens[head].lemma) or tokens[head].lemma in ("point", "cent")) else at


def _signed(view: View, at: int) -> Movement | None:
    """What a percentage with a sign stands beside: "the Lund 40 (-1.7%)"."""
    tokens, before = view.tokens, view.first - 1
    if view.mention.quote[:1] not in _SIGNS or before < 1:
        return None
    before -= tokens[before].text in ("(", ",", ":")
    head = tokens[before].head if tokens[before].pos == "NUM" else before
    link = tokens[head].head
    if tokens[head].dep == "pobj" and tokens[tokens[link].head].pos in ("NOUN", "PROPN"):
        head = tokens[link].head
    return Movement(head if tokens[head].pos in ("NOUN", "PROPN") else -1)


def _taken_off(view: View, at: int) -> Movement | None:
    """What so much is taken off: "knocked 40% off the price"."""
    off = taken_off(view)
    return Movement(what_moved(view.tokens, off)) if off >= 0 else None


def _compared(view: View, at: int) -> Movement | None:
    """What is so much more than it was: "16% less fuel", "the shares were 3% dearer", "sales are 12% ahead of last year"."""
    tokens, i = view.tokens, view.last
    if i >= view.right or not _is_comparing(tokens[i]):
        return None
    noun = tokens[i].head
    if noun > i and tokens[noun].pos == "NOUN":
        return Movement(noun)
    return Movement(subject_over(tokens, i if tokens[i].head != i else at))


def _is_comparing(token: Token) -> bool:
    return token.tag in ("JJR", "RBR") or token.lemma in BESIDE or token.text.lower() in DEARER


def _by_noun(view: View, at: int) -> Movement | None:
    """What a noun of movement is of: "a 13% slide in fees", "a drop of 16%", "suffered a loss of 4%"."""
    tokens, noun = view.tokens, view.tokens[at].head
    if tokens[noun].text.lower() in ("of", "by"):
        noun = tokens[noun].head
    elif tokens[noun].lemma == "be" and tokens[at].dep in ("attr", "npadvmod"):
        noun = next((j for j in children(tokens, noun) if tokens[j].dep == "nsubj"), noun)
    if tokens[noun].pos != "NOUN" or tokens[noun].lemma not in STRIDES:
        return None
    if (moved := what_moved(tokens, noun)) != noun:
        return Movement(moved)
    for j in (*children(tokens, noun), *children(tokens, at)):
        if tokens[j].text.lower() in _SAYS_MORE:
            inside = [k for k in children(tokens, j) if tokens[k].dep == "pobj" and not view.first <= k < view.last]
            if inside and tokens[inside[0]].pos in ("NOUN", "PROPN"):
                return Movement(inside[0])
    before = [j for j in children(tokens, noun) if tokens[j].dep in ("poss", "compound", "nmod") and j < noun]
    whose = [j for j in before if tokens[j].pos in ("NOUN", "PROPN") and j != at and not is_unit(tokens[j].lemma)]
    if whose and not view.first <= whose[-1] < view.last and name_or_noun(tokens, whose[-1]):
        return Movement(whose[-1])
    suffered = tokens[noun].dep in (*_OBJECT, "attr", "pobj")
    return Movement(subject_over(tokens, noun) if suffered else -1)


def name_or_noun(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a token names a thing: a plain noun, or a name that is no day or month."""
    return tokens[i].pos == "NOUN" or bool(name_at(tokens, i))


def _by_adverb(view: View, at: int) -> Movement | None:
    """What is "up 3%": the noun before, the object of the verb that sent it there, else the subject."""
    tokens, i = view.tokens, view.first - 1
    if i < 0 or tokens[i].text.lower() not in ADVERBS:
        return None
    head = tokens[i].head
    if tokens[head].pos in ("NOUN", "PROPN") and head < i:
        return Movement(head)
    sent = [j for j in children(tokens, head) if tokens[j].dep in _OBJECT and j < i and not view.first <= j < view.last]
    if sent and tokens[head].pos == "VERB":
        return Movement(sent[0])
    if i > 0 and tokens[i - 1].pos in ("NOUN", "PROPN") and tokens[head].pos not in ("VERB", "AUX"):
        return Movement(i - 1)
    return Movement(subject_over(tokens, i))


def _by_verb(view: View, at: int) -> Movement | None:
    """What a verb says went so far, or was made to go "by" so much."""
    tokens, i = view.tokens, _past_time(view.tokens, at)
    link = tokens[i].head if tokens[i].dep == "pobj" else -1
    verb = tokens[link].head if link >= 0 else tokens[i].head
    if tokens[verb].pos not in ("VERB", "AUX") or (link < 0 and tokens[i].dep not in _FAR):
        return None
    apart = link > verb + 1 or any(tokens[j].dep in _OBJECT and verb < j < at for j in children(tokens, verb))
    told = {tokens[verb].lemma, *_with_particle(tokens, verb)} if apart else set(frames(tokens, verb))
    word = tokens[link].text.lower() if link >= 0 else ""
    if word and word != "by" and f"{tokens[verb].lemma} {word}" not in told & SWINGS:
        return None
    if view.text(view.first - 1, view.first) in _LEVEL:
        return None
    if word == "by" and tokens[verb].lemma in DRIVES:
        made = [j for j in children(tokens, verb) if tokens[j].dep in (*_OBJECT, "nsubjpass") and j != at]
        if made:
            return Movement(made[0])
    return Movement(subject_over(tokens, i)) if told & SWINGS else None


def _with_particle(tokens: tuple[Token, ...], verb: int) -> tuple[str, ...]:
    """The verb with the adverb or the particle right behind it: "went up, by 9%"."""
    behind = tokens[verb + 1 : verb + 2]
    return tuple(f"{tokens[verb].lemma} {t.text.lower()}" for t in behind if t.dep in ("prt", "advmod"))


def _past_time(tokens: tuple[Token, ...], at: int) -> int:
    """The token itself, or the stretch of time that a parser hangs it on: "dropped 13% year on year"."""
    head = tokens[at].head
    time = head > at and tokens[at].dep in ("compound", "nmod", "amod") and tokens[head].dep == "npadvmod"
    return head if time and is_unit(tokens[head].lemma) else at


def _drained(view: View, at: int) -> Movement | None:
    """What so much went from: "2% went from the index", "3% was wiped off the value"."""
    tokens = view.tokens
    verb = tokens[at].head
    if tokens[at].dep not in _SUBJECT or tokens[verb].lemma not in DRAINS:
        return None
    links = (j for j in children(tokens, verb) if tokens[j].text.lower() in ("from", "off"))
    below = (k for j in links for k in children(tokens, j) if tokens[k].dep == "pobj")
    return next((Movement(what_moved(tokens, k)) for k in below), None)


def _cost(view: View, at: int) -> Movement | None:
    """What a day, or something else, "cost" so much: "Monday cost the index 4%"."""
    tokens, verb = view.tokens, view.tokens[at].head
    if tokens[at].dep == "appos" and tokens[tokens[verb].head].lemma == "cost" and tokens[verb].pos == "PROPN":
        return Movement(verb)
    if tokens[verb].lemma != "cost" or tokens[at].dep not in (*_OBJECT, "npadvmod"):
        return None
    taken = (j for j in children(tokens, verb) if tokens[j].dep in ("dative", *_OBJECT) and verb < j < view.first and j != at)
    return next((Movement(j) for j in taken if tokens[j].pos in ("NOUN", "PROPN")), None)


def subject_over(tokens: tuple[Token, ...], start: int) -> int:
    """The subject of the verb over a token, or of the clause that this one hangs on; -1 where none is a noun."""
    i = start
    for _ in range(len(tokens)):
        if tokens[i].pos in ("VERB", "AUX") and i != start:
            break
        if tokens[i].head == i:
            return -1
        i = tokens[i].head
    for _ in range(_CLAUSES):
        subjects = [j for j in children(tokens, i) if tokens[j].dep in _SUBJECT and j != start]
        if subjects:
            at = subjects[-1]
            if tokens[at].tag in ("WDT", "WP") and tokens[i].dep == "relcl":
                at = tokens[i].head
            return what_moved(tokens, at) if tokens[at].pos in ("NOUN", "PROPN") or traded_good(tokens[at].text) else -1
        if (meant := _for_it_to(tokens, i)) >= 0:
            return meant
        if tokens[i].dep not in _SUSPENDED or tokens[i].head == i:
            break
        i = tokens[i].head
    return -1


def _for_it_to(tokens: tuple[Token, ...], verb: int) -> int:
    """What is to do something in "for sales to fall"; -1 if nothing."""
    to = next((j for j in children(tokens, verb) if tokens[j].dep == "aux" and tokens[j].text.lower() == "to"), 0)
    noun = to - 1
    meant = noun > 0 and tokens[noun].dep == "pobj" and tokens[tokens[noun].head].text.lower() == "for"
    return noun if meant and tokens[noun].pos in ("NOUN", "PROPN") else -1
