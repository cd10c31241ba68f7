"""The place whose count a figure is, where no preposition before a place says so."""

from __future__ import annotations

import re

from factcheck.lexicon.causes import CAUSES
from factcheck.lexicon.happenings import EVENTS
from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.people import DEATHS, FIGHTING, ROLES
from factcheck.lexicon.places import COUNTS_ITS_OWN, DEICTIC, HARDEST_HIT, SETTLEMENTS, SPOTS
from factcheck.lexicon.spans import STOPPAGES
from factcheck.lexicon.speech import heads_headline
from factcheck.model import Token
from factcheck.subjects.naming import TOLLS
from factcheck.subjects.place import is_place, name_before
from factcheck.subjects.view import View, children, climb, names

_PLACED = re.compile(r"\b(in|at|near|outside|to|into|of)\s(?:the\s)?((?:[A-Z][\w-]*[a-z][\w-]*\s?){1,4})")
_SAID_OF = frozenset({"nsubj", "nsubjpass", "dobj", "obj", "attr"})
_OF_TALLY = frozenset({"poss", "compound", "amod", "nmod"})
_HOUSES = SPOTS | {"centre", "center"}


def reckoned(view: View, known: frozenset[str], before: str) -> str:
    """The place that had so many: "Kenya lost 12", "Peru with 40", "Chile 31"."""
    found = next(filter(None, (find(view, known) for find in (_item, _before_colon, _keeper, _of_tally))), "")
    return found or _there(view, before)


def _item(view: View, known: frozenset[str]) -> str:
    """The place of an item of a list: "Peru with 40, Chile with 31", "Marl County, with 61 dead, and the north, with 27"."""
    tokens, at = view.tokens, view.first - 1
    linked = at > 0 and tokens[at].text.lower() == "with"
    if linked:
        at -= 1
        if tokens[at].text == ",":
            at -= 1
        elif view.noun is not None and view.noun >= view.last:
            return ""
    if at < 0 or (not linked and view.noun is not None and view.noun >= view.last):
        return ""
    if linked and tokens[at].lemma in DEICTIC and tokens[at].pos == "NOUN":
        if any(tokens[j].lemma in ("any", "other", "no") for j in children(tokens, at)):
            return ""
        return " ".join(t.text for t in tokens[max(0, at - 1) : at + 1] if t.pos in ("ADJ", "NOUN", "PROPN"))
    name = name_before(tokens, at + 1)
    words = name.split()
    placed = linked and name and (known & set(words) or words[-1].lower() in DEICTIC | SETTLEMENTS)
    return name if placed or nation_of(name) else ""


def _keeper(view: View, known: frozenset[str]) -> str:
    """The place that lost or reported them: "Uganda reported 310 cases"; soldiers lost are a side's, wherever they fell."""
    tokens = view.tokens
    verb, part = next(climb(tokens, view.anchor), (0, ""))
    listed = tokens[view.anchor].dep == "conj"  # "counted nine deaths since Sunday and 61 in all"
    if (part != "undergoes" and not listed) or tokens[verb].lemma not in COUNTS_ITS_OWN or ROLES.get(view.head) in FIGHTING:
        return ""
    for j in children(tokens, verb):
        if tokens[j].dep == "nsubj" and tokens[j].pos == "PROPN":
            name = name_before(tokens, j + 1)
            return _country(name) or (name if known & set(name.split()) else "")
        if tokens[j].dep == "nsubj":
            return _country(tokens[j].text) or _bearer(tokens, j, known, frozenset({"poss"}))
    return ""


def _of_tally(view: View, known: frozenset[str]) -> str:
    """The place whose toll or deaths they are: "Kenya's toll stood at 29", "the Kenyan toll", "Rowan deaths hit 40"."""
    tokens = view.tokens
    tallies = [view.noun] if view.noun is not None else []
    for verb, _ in climb(tokens, view.anchor):
        tallies += [j for j in children(tokens, verb) if tokens[j].dep in _SAID_OF]
    named = (_bearer(tokens, j, known, _OF_TALLY) for j in tallies if tokens[j].lemma in TOLLS | DEATHS)
    return next(filter(None, named), "")


def _bearer(tokens: tuple[Token, ...], noun: int, known: frozenset[str], deps: frozenset[str]) -> str:
    """The country or known place that stands before a noun as whose it is."""
    for j in children(tokens, noun):
        if j < noun and tokens[j].dep in deps and (name := name_before(tokens, j + 1) or tokens[j].text):
            if country := _country(name):
                return country
            if known & set(name.split()) and is_place(name):
                return name
    return ""


def _country(name: str) -> str:
    """A country by its own name, whatever word is written for it or for its people; empty where the word is for none."""
    nation = nation_of(name)
    return name if nation == name.lower() else nation.replace("_", " ").title()


def _there(view: View, before: str) -> str:
    """The place of the sentence before, where they are said to have been "there"."""
    if not _points_there(view):
        return ""
    named = [(m[1], m[2].strip()) for m in _PLACED.finditer(before) if is_place(m[2].split()[0])]
    spots = [name for link, name in named if link != "of" or name.split()[-1].lower() in _HOUSES]
    return spots[-1] if spots else ""


def _points_there(view: View) -> bool:
    """Whether they are said to be "there", or "in that country"."""
    tokens = view.tokens
    told = (j for verb, _ in climb(tokens, view.anchor) for j in children(tokens, verb))
    there = any(tokens[j].text.lower() == "there" and tokens[j].dep == "advmod" for j in told)
    after = [t.text.lower() for t in tokens[view.stop : view.stop + 3]]
    return there or (after[:1] == ["in"] and after[1:2] in (["that"], ["this"]) and after[2:] != [] and after[2] in DEICTIC)


def tallied(view: View) -> str:
    """The place whose count a bare number is said to be: "the figure for Rowan was 95"."""
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        for j in children(tokens, verb):
            if tokens[j].dep in ("nsubj", "nsubjpass") and tokens[j].lemma in TOLLS:
                links = (k for k in children(tokens, j) if tokens[k].text.lower() == "for")
                of = [i for k in links for i in children(tokens, k)]
                parts = sorted(i for o in of for i in (o, *children(tokens, o)) if tokens[i].dep in ("pobj", "compound"))
                return " ".join(tokens[i].text for i in parts if tokens[i].pos == "PROPN" and is_place(tokens[i].text))
    return ""


def headed(view: View) -> str:
    """The place that a label before a colon names: "Rowan mill: 12 dead"."""
    tokens = view.tokens
    colon = next((i for i in range(view.first) if tokens[i].text == ":"), 0)
    within = tokens[colon + 1 : view.first]
    if not colon or (within and within[0].pos != "NUM") or any(t.pos in ("VERB", "AUX") or t.text in ":;" for t in within):
        return ""
    words = [t for t in tokens[:colon] if t.pos in ("PROPN", "NOUN", "ADJ")]
    lemmas = {t.lemma for t in words}
    last = tokens[colon - 1]
    placed = any(t.pos == "PROPN" for t in words) or last.lemma in SPOTS | SETTLEMENTS
    happened = bool(lemmas & (CAUSES.keys() | EVENTS.keys() | STOPPAGES))
    if len(words) < colon or not placed or happened or heads_headline(last.lemma.lower(), last.text.lower()):
        return ""
    return " ".join(t.text for t in words)


def _before_colon(view: View, known: frozenset[str]) -> str:
    """The one place of a clause that a list of counts explains: "Hardest hit was the town of Kelt: 40 dead, 12 missing"."""
    tokens = view.tokens
    colon = next((i for i in range(view.first - 1, 0, -1) if tokens[i].text in (":", ";")), 0)
    told = any(t.lemma in HARDEST_HIT for t in tokens[:colon])
    if tokens[colon].text != ":" or not told or any(t.pos in ("VERB", "AUX") for t in tokens[colon : view.stop]):
        return ""
    named = [" ".join(t.text for t in tokens[slice(*run)]) for run in names(tokens, 1, colon)]
    places = [n for n in named if nation_of(n) or known & set(n.split()) or n.split()[-1].lower() in SETTLEMENTS]
    return places[0] if len(named) == len(places) == 1 else ""


def of_row(view: View) -> str:
    """The place that the row of a table names before its figures: "Marl: 40 cases, 3 deaths"."""
    return headed(view).lower() if view.noun is not None and view.noun >= view.last else ""
