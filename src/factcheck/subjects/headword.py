"""The word by which a text tells what a sum or a share is: a noun of which the figure is the size, else the verb over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.lexicon.figures import ASIDE, BLANK, EXPECTED, LEVELLING, MOVEMENTS, NARROWING, PAPERS, PLACING, REACHING
from factcheck.lexicon.measures import DEFAULT_PROPERTY, unit_of
from factcheck.lexicon.money import BASES, LISTED
from factcheck.lexicon.people import is_people
from factcheck.lexicon.places import CALENDAR
from factcheck.lexicon.swings import SWINGS
from factcheck.model import Token
from factcheck.subjects.anchor import past_bracket
from factcheck.subjects.bearer import canonical
from factcheck.subjects.view import View, children

_SUBJECTS = ("nsubj", "nsubjpass")
_OBJECTS = ("dobj", "obj")
_INSIDE = frozenset({"conj", "appos", "nummod", "nmod", "compound", "quantmod", "punct", "amod", "prep", "npadvmod"})
_UNITS = frozenset({"quarter", "half", "season", "percent", "cent", "dollar", "euro", "pound", "bn", "mn"})
_NO_THING = frozenset(BASES) | PAPERS
_ROW = 4
"""Tokens of the row of nouns that a figure stands before."""

_KIND = 4
"""Tokens behind "in" or "of" in which the noun of what the sum is made up stands."""


@dataclass(frozen=True, slots=True)
class Headword:
    """The token of the noun that the figure is the size of, and of the verb that ties them or that it is under; -1 if none."""

    noun: int = -1
    verb: int = -1

    def __bool__(self) -> bool:
        return self.noun >= 0 or self.verb >= 0

    def has_own(self, view: View) -> bool:
        """Whether the noun stands right beside the figure, not somewhere above it: "a loss of $4 m", "$4 m in fees"."""
        behind = view.last <= self.noun < view.last + _ROW
        return behind or view.text(view.first - 1, view.first) == "of"


NO_HEADWORD = Headword()


def headword(view: View) -> Headword:
    """What tells of a figure: the noun it stands before, is made up of, is the size or the level of; else its verb."""
    at = _before(view)
    if at < 0:
        at = _made_of(view)
    if at < 0:
        at = taken_off(view)
    return Headword(at) if at >= 0 else _above(view)


def _before(view: View) -> int:
    """The noun that the figure stands before like an adjective: "a $35,000 bribe", "a 4% rise"; -1 if none."""
    tokens, found = view.tokens, -1
    for i in range(view.last, min(view.right, view.last + _ROW)):
        token = tokens[i]
        if token.pos == "NOUN" and token.dep != "npadvmod" and is_telling(token):
            found = i
        elif token.text != "-" and (found >= 0 or token.pos not in ("ADJ", "PROPN", "NOUN") or token.dep == "acomp"):
            break
    return found


def _made_of(view: View) -> int:
    """The noun behind "of", or a bare one behind "in": "$7 m of the money", "$35,000 in bribes"; -1 if none."""
    tokens, at = view.tokens, past_bracket(view)
    word = view.text(at, at + 1)
    if at >= view.right or word not in ("of", "in", "worth"):
        return -1
    at += word == "worth"
    for i in range(at + 1, min(view.right, at + 1 + _KIND)):
        if tokens[i].pos == "NOUN" and tokens[i].dep not in ("compound", "poss"):
            return i if is_telling(tokens[i]) else -1
        if (tokens[i].pos == "DET" and word == "in") or tokens[i].pos not in ("ADJ", "NOUN", "PROPN", "DET", "PRON", "PUNCT"):
            return -1
    return -1


def taken_off(view: View) -> int:
    """What so much is taken "off": "wiped $2 bn off the firm's value", "5% off the price"; -1 if nothing."""
    tokens, at = view.tokens, view.last
    if view.text(at, at + 1) != "off" or at >= view.right:
        return -1
    return next((k for k in children(tokens, at) if tokens[k].dep == "pobj" and tokens[k].pos == "NOUN"), -1)


def _above(view: View) -> Headword:
    """What governs the figure: the noun it is of or beside, the one that a verb puts at that level, else the verb."""
    tokens, i, seen = view.tokens, view.anchor, {view.anchor}
    link = ""
    while tokens[i].head not in seen:
        dep, i = tokens[i].dep, tokens[i].head
        seen.add(i)
        token = tokens[i]
        if token.pos in ("VERB", "AUX") and not view.first <= i < view.last:
            return _by_verb(view, i, dep, link)
        if dep == "pobj" and token.pos in ("ADP", "SCONJ"):
            link = token.text.lower()
        elif token.pos == "NOUN" and not view.first <= i < view.last:
            meant = what_moved(tokens, i)
            if dep in ("appos", "prep", "amod", "acl", "relcl", "nmod", "nummod") and is_telling(tokens[meant]):
                return Headword(meant)
            if dep not in _INSIDE and token.lemma not in BLANK:
                return NO_HEADWORD
    return NO_HEADWORD


def _by_verb(view: View, verb: int, dep: str, link: str) -> Headword:
    """The noun that the verb says is so much, or brings to so much; else the verb."""
    tokens = view.tokens
    moved = tokens[verb].lemma in SWINGS and (link == "by" or not link)
    if moved or link in LEVELLING or link in ASIDE or dep in ("attr", "acomp", "oprd") or tokens[verb].lemma in REACHING:
        noun = next(_levelled(tokens, verb, link, view), -1)
        meant = what_moved(tokens, noun) if noun >= 0 and tokens[noun].pos == "NOUN" else -1
        if meant >= 0 and is_telling(tokens[meant]):
            return Headword(meant, verb)
    return NO_HEADWORD if tokens[verb].pos == "AUX" else Headword(verb=verb)


def _levelled(tokens: tuple[Token, ...], verb: int, link: str, view: View) -> Iterator[int]:
    """What stands at a level: the object of a verb of putting it there, else its subject, else that of the verb above."""
    own = children(tokens, verb)
    passive = any(tokens[j].dep == "nsubjpass" for j in own)
    if link and (tokens[verb].lemma in PLACING or not any(tokens[j].dep == "nsubj" for j in own)) and not passive:
        yield from (j for j in own if tokens[j].dep in _OBJECTS and not view.first <= j < view.last)
    seen = {verb}
    while True:
        subjects = [j for j in children(tokens, verb) if tokens[j].dep in _SUBJECTS]
        if subjects and tokens[subjects[0]].tag not in ("WDT", "WP"):
            yield subjects[0]
            return
        if tokens[verb].dep in ("acl", "relcl") and tokens[tokens[verb].head].pos == "NOUN":
            yield tokens[verb].head
            return
        verb = tokens[verb].head
        if verb in seen:
            return
        seen.add(verb)


def what_moved(tokens: tuple[Token, ...], i: int) -> int:
    """Of a movement that which moved: "a jump in fees to $4 m" tells of fees; any other noun is itself."""
    seen = {i}
    while tokens[i].lemma in MOVEMENTS or tokens[i].lemma in BLANK or tokens[i].lemma in EXPECTED or is_unit(tokens[i].lemma):
        below = [k for j in children(tokens, i) if tokens[j].text.lower() in ("in", "of", "for") for k in children(tokens, j)]
        below += [j for j in children(tokens, i) if tokens[j].dep == "compound" and tokens[i].lemma in EXPECTED]
        found = next((k for k in below if tokens[k].pos == "NOUN" and is_telling(tokens[k]) and k not in seen), -1)
        if found < 0:
            break
        i = found
        seen.add(i)
    return i


def is_telling(token: Token) -> bool:
    """Whether a noun may say what a figure is: no unit, no word of the calendar, nobody, and none that says nothing."""
    lemma = token.lemma.lower()
    plain = lemma.isalpha() and len(lemma) > 1 and lemma not in CALENDAR and lemma not in BLANK and lemma not in MOVEMENTS
    return plain and not is_unit(lemma) and not is_people(lemma) and lemma not in _NO_THING


def is_unit(lemma: str) -> bool:
    """Whether a noun is one of time, money or share."""
    return unit_of(lemma)[0] in DEFAULT_PROPERTY or unit_of(lemma)[0] == "time" or lemma in _UNITS


def narrowed(view: View, at: int) -> str:
    """The words that narrow a noun to one of its sort: "cloud" of "cloud revenue", "Asia" of "sales in Asia"."""
    tokens = view.tokens
    near = range(max(0, at - 2), at)
    before = [tokens[i].lemma for i in near if _narrows(tokens[i]) and "-" not in (tokens[i - 1].text, tokens[i + 1].text)]
    behind = [
        tokens[k]
        for j in children(tokens, at)
        if tokens[j].text.lower() in NARROWING
        for k in children(tokens, j)
        if tokens[k].dep == "pobj" and not view.first <= k < view.last and is_telling(tokens[k])
    ]
    return " ".join((*before, *(t.text if t.pos == "PROPN" else t.lemma for t in behind[:1])))


def _narrows(token: Token) -> bool:
    compound = token.pos == "NOUN" and token.dep in ("compound", "nmod")
    return compound and token.lemma not in LISTED and is_telling(token)


def said_of(view: View, verb: int) -> str:
    """What a verb is said of beside the figure: its other object, else its subject, where that is a plain noun of no people."""
    tokens = view.tokens
    for parts in (_OBJECTS, _SUBJECTS):
        for j in children(tokens, verb):
            plain = tokens[j].pos == "NOUN" and not is_people(tokens[j].lemma) and is_telling(tokens[j])
            if tokens[j].dep in parts and plain and not view.first <= j < view.last:
                return canonical(tokens[j].lemma)
    return ""


def word_of(view: View, at: int) -> str:
    """The lemma of a noun as it stands for its sort: with the word that a hyphen joins to it, by its commoner name."""
    tokens, lemma = view.tokens, view.tokens[at].lemma.lower()
    joined = at > 1 and tokens[at - 1].text == "-" and tokens[at - 2].text.isalpha()
    return f"{tokens[at - 2].lemma.lower()}-{lemma}" if joined else canonical(lemma)


def subject_of(view: View, verb: int) -> str:
    """The lemma of the plain noun that is the subject of a verb, or of the one that it goes on from; empty if none."""
    tokens = view.tokens
    for i in (verb, tokens[verb].head) if verb >= 0 and tokens[verb].dep == "conj" else (verb,) if verb >= 0 else ():
        found = [j for j in children(tokens, i) if tokens[j].dep in _SUBJECTS]
        if found:
            return tokens[found[0]].lemma if tokens[found[0]].pos == "NOUN" else ""
    return ""
