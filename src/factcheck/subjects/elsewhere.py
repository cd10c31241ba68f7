"""Whether a figure is of another happening, or of one spot or moment: no value of what the article is about."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lexicon.causes import CAUSES
from factcheck.lexicon.happenings import EVENTS
from factcheck.lexicon.places import DEICTIC, LOCATIVE, SPOTS
from factcheck.lexicon.scopes import ANOTHER, CITYWIDE, FOR_DAYS, HAPPENINGS, OF_SAYING
from factcheck.subjects.view import View, children, climb

_BY = frozenset({"in", "during", "by", "from", "of", "at"})
_NEAR = 9
_AFTER = 4


def aside(view: View) -> str:
    """The words that set a figure beside what the article is about; empty where none do."""
    return _of_another(view) or _in_one(view) or _excepted(view) or _of_many(view) or _there(view)


def _there(view: View) -> str:
    """ "There" after what happened, in the one place of several that was named last: "75 were killed and 300 hurt there"."""
    tokens = view.tokens
    for i in range(view.stop, min(len(tokens), view.stop + _AFTER)):
        if tokens[i].text.lower() == "there" and tokens[i].dep == "advmod":
            return "there"
        if tokens[i].text in (",", ";") or tokens[i].pos in ("NOUN", "PROPN", "AUX"):
            return ""
    return ""


def _of_many(view: View) -> str:
    """The words that make harm that of many incidents, all over a town for days: "across the city since Friday"."""
    told = f" {view.text(0, len(view.tokens))} "
    wide = next((phrase for phrase in CITYWIDE if f" {phrase} " in told), "")
    days = next((phrase for phrase in FOR_DAYS if f" {phrase} " in told), "")
    return f"{wide} {days}" if wide and days else ""


def _of_another(view: View) -> str:
    """The words that make a figure one of another happening: "an earlier crash", "in a separate move", "elsewhere"."""
    tokens = view.tokens
    if view.text(0, 1) == "elsewhere":
        return "elsewhere"
    for i in _setting(view):
        if tokens[i].text.lower() == "elsewhere":
            return "elsewhere"
        if tokens[i].lemma in HAPPENINGS or (tokens[i].lemma in CAUSES.keys() | EVENTS.keys() and _is_named(view, i)):
            for j in children(tokens, i):
                if tokens[j].text.lower() in ANOTHER and j < i:
                    return view.text(j, i + 1)
    return ""


def _is_named(view: View, i: int) -> bool:
    """A noun for a happening, but for those that only tell of one: "an earlier report"."""
    return view.tokens[i].pos in ("NOUN", "PROPN") and EVENTS.get(view.tokens[i].lemma) not in OF_SAYING


def _setting(view: View) -> Iterator[int]:
    """The tokens that say in what a figure came about: the subject and the prepositions of its verb, what its clause is on."""
    tokens = view.tokens
    yield from _objects(view, view.anchor)
    for verb, _ in climb(tokens, view.anchor):
        yield from (j for j in children(tokens, verb) if tokens[j].dep in ("nsubj", "advmod"))
        yield from _objects(view, verb)
        if tokens[verb].dep == "relcl":
            yield tokens[verb].head
        if tokens[verb].dep == "ccomp":
            return


def _objects(view: View, i: int) -> Iterator[int]:
    tokens = view.tokens
    for j in children(tokens, i):
        if tokens[j].dep in ("prep", "agent") and tokens[j].text.lower() in _BY:
            yield from (k for k in children(tokens, j) if tokens[k].dep == "pobj")


def alone(view: View) -> str:
    """The one place or time that a figure is of, among more: "in Kent alone", "on Monday alone"."""
    tokens = view.tokens
    for i in (*range(view.stop, min(view.right, view.stop + _NEAR)), *range(view.first - 1, max(0, view.first - _NEAR), -1)):
        if tokens[i].text.lower() == "alone" and i and tokens[i - 1].pos in ("NOUN", "PROPN", "NUM"):
            return view.text(i - 1, i + 1)
    return ""


def _excepted(view: View) -> str:
    """What is left of a whole: "all but 12 of the 30"."""
    before = view.text(view.first - 2, view.first)
    return before if before == "all but" else ""


def _in_one(view: View) -> str:
    """The one spot of several that a figure is of: "in one school", "at one of the hospitals"."""
    tokens = view.tokens
    for i in (*range(view.stop, min(view.right, view.stop + _NEAR)), *range(max(0, view.first - _NEAR), view.first)):
        if tokens[i].text.lower() in LOCATIVE and view.text(i + 1, i + 2) == "one":
            for j in range(i + 2, min(len(tokens), i + 5)):
                if tokens[j].lemma in SPOTS | DEICTIC:
                    return view.text(i + 1, j + 1)
    return ""
