"""Whose a sum is, and to which part of their business it is narrowed: by the noun that tells of it, else by the verb."""

from __future__ import annotations

from factcheck.lexicon.figures import JUDGES, WITHIN
from factcheck.lexicon.money import FIRMS, SUMS
from factcheck.lexicon.speech import IMPOSING, RECKONING, SAYING
from factcheck.model import Token
from factcheck.subjects import owner
from factcheck.subjects.bearer import NOBODY, Bearer, name_at
from factcheck.subjects.headword import Headword, is_telling
from factcheck.subjects.view import View, children, climb

_SUBJECTS = ("nsubj", "nsubjpass")
_BELONGS = frozenset({"of", "at", "for", "by"})
_OWNING = frozenset({"of", "for", "against"})
_GIVEN = frozenset({"dative", "dobj", "obj"})
_FINITE = 40
"""Steps up a parse, at most."""


def of_sum(view: View, head: Headword, firm: str) -> Bearer:
    """Whose a sum is: a name, or the plain noun that it is said of; `firm`, whom the story is about, is "the company"."""
    name = _of_noun(view, head.noun, firm) if head.noun >= 0 else ""
    found = Bearer(name) if name else _of_verb(view, head, firm)
    return found or Bearer(_elsewhere(view))


def segment(view: View, noun: int, firm: str) -> str:
    """The part of a business that a sum is narrowed to: "cloud" of "cloud revenue", "Asia" of "sales in Asia"."""
    tokens, words = view.tokens, []
    for j in children(tokens, noun):
        token = tokens[j]
        if token.dep in ("compound", "nmod") and j < noun and not view.first <= j < view.last:
            if token.pos == "PROPN" and firm and not _same(name_at(tokens, j), firm):
                words.append(name_at(tokens, j))
            elif token.pos == "NOUN" and is_telling(token):
                words.append(token.lemma)
        elif token.text.lower() in WITHIN:
            inside = (k for k in children(tokens, j) if tokens[k].dep == "pobj" and not view.first <= k < view.last)
            words += [_narrowing(tokens, k) for k in inside]
    return " ".join(dict.fromkeys(w for w in words if w))


def _narrowing(tokens: tuple[Token, ...], i: int) -> str:
    if tokens[i].pos == "PROPN":
        return name_at(tokens, i)
    if tokens[i].pos != "NOUN" or not is_telling(tokens[i]):
        return ""
    return " ".join((*(tokens[j].lemma for j in children(tokens, i) if tokens[j].dep == "compound"), tokens[i].lemma))


def _of_noun(view: View, noun: int, firm: str) -> str:
    """The possessor of the noun, the name before it, or the one that it is of."""
    tokens = view.tokens
    for j in children(tokens, noun):
        token = tokens[j]
        if token.dep == "poss":
            if token.pos == "PROPN":
                return name_at(tokens, j)
            if token.tag == "PRP$":
                return owner.by_pronoun(view) or (firm if token.lemma == "its" else "")
            return firm if token.lemma in FIRMS and token.tag == "NN" else ""
    for j in children(tokens, noun):
        if tokens[j].dep in ("compound", "nmod") and j < noun and tokens[j].pos == "PROPN":
            name = name_at(tokens, j)
            if not firm or _same(name, firm):
                return name
        if tokens[j].text.lower() in _BELONGS or (tokens[j].text.lower() == "in" and tokens[noun].lemma in ("share", "stock")):
            for k in children(tokens, j):
                if tokens[k].dep == "pobj" and tokens[k].pos == "PROPN" and not view.first <= k < view.last:
                    return name_at(tokens, k)
                if tokens[k].dep == "pobj" and tokens[k].lemma in FIRMS and tokens[k].tag == "NN":
                    return firm
    return ""


def _of_verb(view: View, head: Headword, firm: str) -> Bearer:
    """The one whom the verb over the figure gives it to or takes it from, else its subject, or that of the verb above it."""
    tokens, i = view.tokens, head.verb if head.verb >= 0 else next(climb(view.tokens, view.anchor), (-1, ""))[0]
    for j in children(tokens, i) if i >= 0 else ():
        if tokens[j].dep in _GIVEN and not view.first <= j < view.last:
            if tokens[j].pos == "PROPN":
                return Bearer(name_at(tokens, j))
            if tokens[j].lemma in FIRMS and tokens[j].tag == "NN":
                return Bearer(firm)
    for _ in range(_FINITE if i >= 0 else 0):
        subjects = [j for j in children(tokens, i) if tokens[j].dep in _SUBJECTS]
        if subjects and tokens[subjects[0]].tag in ("WDT", "WP") and tokens[i].dep == "relcl":
            subjects = [tokens[i].head]
        if subjects and _only_tells(view, i):
            return NOBODY
        if subjects:
            mine = subjects[0] == head.noun or view.first <= subjects[0] < view.last
            return NOBODY if mine else _who(view, subjects[0], firm)
        if tokens[i].head == i or tokens[i].dep not in ("xcomp", "conj", "advcl", "pcomp"):
            break
        i = tokens[i].head
    return NOBODY


def _only_tells(view: View, verb: int) -> bool:
    """Whether the subject of a verb gives a figure or lays it on another: "she put the losses at $9 m", "set a fine of"."""
    lemma = view.tokens[verb].lemma
    return lemma in IMPOSING or (lemma in RECKONING and view.text(view.first - 1, view.first) == "at")


def _who(view: View, i: int, firm: str) -> Bearer:
    """The name that a subject is, is known by or bears; of a firm by its kind the one of the story; else its plain noun."""
    tokens = view.tokens
    if tokens[i].pos == "PROPN":
        return Bearer(name_at(tokens, i))
    if tokens[i].pos != "NOUN":
        return NOBODY
    named = [k for k in children(tokens, i) if tokens[k].dep == "appos" and tokens[k].pos == "PROPN"]
    if named:
        return Bearer(name_at(tokens, named[0]))
    if tokens[i].lemma in FIRMS and tokens[i].tag == "NN":
        return Bearer(firm, "" if firm else tokens[i].lemma)
    before = [k for k in children(tokens, i) if tokens[k].dep in ("compound", "nmod") and tokens[k].pos == "PROPN"]
    if before:
        return Bearer(name_at(tokens, before[-1]))
    plain = is_telling(tokens[i]) and tokens[i].lemma not in SUMS and tokens[i].lemma not in JUDGES
    return Bearer(noun=tokens[i].lemma) if plain else NOBODY


def _elsewhere(view: View) -> str:
    """The nearest name, where it is the subject of a verb that does not only tell, or a noun is "of" or "for" it."""
    who, tokens = owner.holder(view)[0], view.tokens
    for i in (*range(view.first - 1, -1, -1), *range(view.last, len(tokens))):
        if tokens[i].pos != "PROPN" or tokens[i].text not in who.split() or tokens[i].dep in ("compound", "nmod"):
            continue
        link = tokens[tokens[i].head].text.lower() if tokens[i].dep == "pobj" else ""
        if tokens[i].dep in _SUBJECTS:
            return "" if _only_tells(view, tokens[i].head) or tokens[tokens[i].head].lemma in SAYING else who
        owned = link in _OWNING and _is_sum(tokens[tokens[tokens[i].head].head])
        return who if owned or tokens[i].dep in _GIVEN else ""
    return ""


def _is_sum(token: Token) -> bool:
    return token.pos != "NOUN" or token.lemma in SUMS or token.text.lower() in SUMS


def _same(name: str, firm: str) -> bool:
    return firm.lower() in name.lower().split()
