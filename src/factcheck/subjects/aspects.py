"""Whether a figure is no present fact: a capacity, a threshold, a target, a forecast, an earlier value, a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from factcheck.lexicon.scopes import (
    ALLOWED,
    AT_FIRST,
    AT_THE_TIME,
    CAPACITY,
    DIFFERENCE,
    EARLIER,
    FIRST_SAID,
    FORECAST,
    FORMERLY,
    HOLDS,
    NEEDS,
    PER_DAY,
    PREVIOUSLY,
    SEATS,
    SINCE_THEN,
    TARGET,
    THRESHOLD,
)
from factcheck.lexicon.speech import SAYING
from factcheck.lexicon.swings import ADVERBS, LOSES_WORTH, SWINGS, WANDERS
from factcheck.model import Kind, Quantity
from factcheck.subjects.anchor import past_bracket
from factcheck.subjects.expected import expected
from factcheck.subjects.view import View, children, climb

_REVISED = frozenset({"revise", "cut", "correct", "lower", "amend", "downgrade", "upgrade", "raise"})
_ASIDES = frozenset({"projected", "predicted", "forecast", "forecasts", "projects", "predicts"})
_OF_VALUE = frozenset({"of value", "in value", "of worth"})
_CAP = 5
_MOVED = 12
"""Tokens before "from" or "by" in which something goes up or down."""

_SCORES = frozenset({"vote", "point", "seat", "ballot"})
_SEPARATES = frozenset({"separate", "divide", "part"})
_GAP = frozenset({"gap", "difference", "margin", "lead", "majority"})
_AHEAD = frozenset({"beat", "defeat", "lead", "trail", "win", "squeak", "lose", "edge", "ahead", "front", "exceed"})


def moves_by(view: View) -> bool:
    """Whether the figure is how far something moved: "sales fell by $9 m", "the stock slid 65 cents"."""
    token = view.tokens[view.anchor]
    if view.tokens[token.head].lemma in LOSES_WORTH and view.text(view.last, view.last + 2) in _OF_VALUE:
        return True
    if view.text(view.last, view.last + 1) == "off" and token.dep in ("dobj", "obj"):
        return True
    if token.dep in ("dobj", "obj", "npadvmod") and view.tokens[token.head].lemma in WANDERS:
        return view.text(view.first - 1, view.first) not in ("to", "from", "at")
    return view.text(view.first - 1, view.first) == "by" and _moves(view)


def previous(view: View) -> str:
    """The phrase that makes the figure an earlier value of the one before it, or an empty string.

    After a revision ("cut to 43 from 44") the earlier value is the same count as before and stays with it.
    """
    near = f" {view.text(max(0, view.first - 4), view.first)} {view.text(view.first, view.first + 1)} "
    if any(t.lemma in _REVISED for t in view.tokens[max(0, view.first - 14) : view.first]):
        return ""
    for phrase in PREVIOUSLY:
        if f" {phrase} " in near:
            return phrase
    return "from" if goes_from(view) else ""


def goes_from(view: View) -> bool:
    """Whether the figure is where a movement began: "slid from $2.7 m to $2.2 m"."""
    return view.first > 0 and view.tokens[view.first - 1].text.lower() == "from" and _moves(view)


def then(view: View) -> str:
    """The words after an age that make it that of another time: "was 17 when the mill burned", "then 17"."""
    after = f" {view.text(view.last, view.last + 5)} "
    said = next((phrase for phrase in AT_THE_TIME if after.startswith((f" {phrase} ", f" , {phrase} "))), "")
    return said or ("then" if view.text(view.first - 1, view.first) in ("then", "then-") else "")


def _moves(view: View) -> bool:
    """Whether something goes up or down before the figure."""
    return any(t.lemma in SWINGS or t.lemma in ADVERBS for t in view.tokens[max(0, view.first - _MOVED) : view.first])


def _is_due(view: View, i: int) -> bool:
    """ "300 were due to go", "ready to let 300 go": what is to be."""
    to = any(view.tokens[j].dep == "xcomp" for j in children(view.tokens, i))
    return view.tokens[i].dep == "acomp" and view.tokens[i].lemma in ("due", "ready", "set") and to


def aspect(view: View) -> tuple[str, str]:
    """The aspect of a figure, and the word that says it, by the first reading that finds one."""
    return next((found for read in _READINGS if (found := read(view)) is not None), ("actual", ""))


def _set_apart(view: View) -> tuple[str, str] | None:
    """How far a figure is from another: "900 more than the limit"; how far one side is ahead."""
    after, behind = _after(view), f" {view.text(view.last, view.last + 3)} "
    word = next((phrase for phrase in DIFFERENCE if after.startswith(f" {phrase} ") or behind.startswith(f" {phrase} ")), "")
    word = word or _gap(view) or _between(view)
    return ("difference", word) if word else None


def _of_before(view: View) -> tuple[str, str] | None:
    """A figure that has been given up since, or that a clause ends on as what was before."""
    after = f" {view.text(view.stop, view.stop + 4)} "
    ended = (phrase for phrase in FORMERLY if after.startswith((f" {phrase} .", f" {phrase} ,", f" {phrase} ;")))
    word = _superseded(view) or said_first(view) or next(ended, "")
    return ("previous", word) if word else None


def _by_unit(view: View) -> tuple[str, str] | None:
    """A figure for each day, each head, each share."""
    after = _after(view)
    return next((("rate", phrase) for phrase in PER_DAY if after.startswith(f" {phrase} ")), None)


def _after(view: View) -> str:
    """The words behind a figure, its noun and the bracket that gives it in another unit."""
    stop = max(view.stop, past_bracket(view))
    return f" {view.text(stop, stop + 4)} "


def _held_or_needed(view: View) -> tuple[str, str] | None:
    """What something can hold, or may; what has to be there."""
    tokens = view.tokens
    if allowed := _allowed(view):
        return "capacity", allowed
    for verb, part in climb(tokens, view.anchor):
        if part != "undergoes":
            continue
        able = any(tokens[j].lemma in ("can", "could") for j in children(tokens, verb))
        seats = tokens[verb].lemma in SEATS and tokens[verb].tag in ("VBZ", "VBP")
        if tokens[verb].lemma in HOLDS and (able or seats):
            return "capacity", tokens[verb].lemma
        counted = isinstance(view.mention, Quantity) and view.mention.kind is not Kind.MONEY
        if counted and tokens[verb].lemma in NEEDS and not _needs_doing(view, verb):
            return "threshold", tokens[verb].lemma
    return None


def _marked(view: View) -> tuple[str, str] | None:
    """A capacity or a mark by the words near the figure."""
    mine = range(max(view.left, view.first - 8), min(view.right, view.stop + 5))
    marks = (view.tokens[i] for i in mine if not _is_minimum_wage(view, i))
    words = {form for t in marks for form in (t.text.lower(), "" if t.tag == "VBN" else t.lemma)}
    return _hit(words, (("capacity", CAPACITY), ("threshold", THRESHOLD)))


def _is_minimum_wage(view: View, i: int) -> bool:
    """Whether a word is that of a pay by law, which is a sum of its own and no mark to be met."""
    return view.tokens[i].text.lower() == "minimum" and view.text(i + 1, i + 2) in ("wage", "wages", "pay", "salary")


def _ahead(view: View) -> tuple[str, str] | None:
    """What is meant to be, or yet to be, by the words right before the figure and the verb over it."""
    tokens = view.tokens
    verb, _ = next(climb(tokens, view.anchor), (-1, ""))
    before = range(max(view.left, view.first - 4), view.first)
    around = {tokens[i].text.lower() for i in before if not _perhaps_did(view, i) and tokens[i].dep != "pobj"}
    if verb >= 0:
        auxiliaries = (j for j in children(tokens, verb) if tokens[j].dep == "aux" and not _perhaps_did(view, j))
        around |= {tokens[verb].lemma, tokens[verb].text.lower(), *(tokens[j].text.lower() for j in auxiliaries)}
        over = tokens[tokens[verb].head]
        if tokens[verb].dep == "xcomp" and over.lemma == "be" and over.tag == "VBD":
            return "target", "was to"
        if tokens[verb].dep == "xcomp" and (over.lemma in TARGET or over.text.lower() in TARGET):
            return "target", over.lemma
        if any(_is_due(view, j) for j in children(tokens, verb)):
            return "target", "due to"
    sure = {"will", "would"} if _is_backshifted(view, verb) else {"will"}
    return _hit(around - sure, (("target", TARGET), ("forecast", FORECAST)))


def _is_backshifted(view: View, verb: int) -> bool:
    """Whether a sum "would" be what somebody said it "will" be: "the recall would cost $12 m, she said", with no if or but."""
    if verb < 0 or not isinstance(view.mention, Quantity) or view.mention.kind is not Kind.MONEY:
        return False
    tokens = view.tokens
    over = tokens[tokens[verb].head]
    unless = any(tokens[j].dep in ("advcl", "mark") and tokens[j].text.lower() != "that" for j in children(tokens, verb))
    return tokens[verb].dep == "ccomp" and over.lemma in SAYING and over.tag == "VBD" and not unless


def _foretold(view: View) -> tuple[str, str] | None:
    """What somebody thought would come, by a clause on the figure or beside it."""
    if word := expected(view):
        return "forecast", word
    aside = {t.text.lower() for t in view.tokens[view.stop : min(view.right, view.stop + 9)] if t.pos == "VERB"}
    return _hit(aside, (("forecast", _ASIDES),))


def _hit(words: set[str], tables: Iterable[tuple[str, frozenset[str]]]) -> tuple[str, str] | None:
    """The first table that has one of the words, and the word."""
    return next(((name, min(words & table)) for name, table in tables if words & table), None)


def _superseded(view: View) -> str:
    """The phrase that says that a figure was told at first, in a sentence that goes on to what came after."""
    before, after = view.text(0, view.first), {t.text.lower() for t in view.tokens[view.stop :]}
    if not after & SINCE_THEN or {t.text.lower() for t in view.tokens[: view.first]} & SINCE_THEN:
        return ""
    return next((phrase for phrase in FIRST_SAID if f" {phrase} " in f" {before} "), "")


def said_first(view: View) -> str:
    """The word that says that a figure was told at first, and another since: "officials initially put the dead at 14"."""
    return next((word for said, _ in _sayings(view) for word in sorted(said & AT_FIRST)), "")


def had_said(view: View) -> str:
    """The word that says that a figure was told before another: "the ministry had announced earlier that 368 were saved"."""
    return next((word for said, had in _sayings(view) if had for word in sorted(said & EARLIER)), "")


def _sayings(view: View) -> Iterator[tuple[set[str], bool]]:
    """When those who tell the figure said so, for each verb of saying over it, and whether they "had" said it."""
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        if tokens[verb].lemma in SAYING:
            own = [tokens[j] for j in (*children(tokens, verb), min(verb + 1, len(tokens) - 1))]
            when = {t.text.lower() for t in own if t.dep == "advmod"}
            fronted = {"at first"} if view.text(0, 2) == "at first" else set()
            yield when | fronted, any(t.dep == "aux" and t.text.lower() == "had" for t in own)


def _allowed(view: View) -> str:
    """The word that makes a figure what is allowed: not where people are allowed to do something."""
    tokens = view.tokens
    for i in range(max(view.left, view.first - _CAP), min(view.right, view.stop + _CAP)):
        if tokens[i].text.lower() in ALLOWED:
            to = view.text(i + 1, i + 2) == "to"
            holds = to and i + 2 < len(tokens) and tokens[i + 2].lemma in HOLDS
            if holds or (i >= view.stop and not to):
                return tokens[i].text.lower()
    return ""


def _needs_doing(view: View, verb: int) -> bool:
    """What has to be done to the figure's noun is no threshold: "we need to contact 690 clients"."""
    return any(view.tokens[j].dep == "xcomp" for j in children(view.tokens, verb))


def _perhaps_did(view: View, i: int) -> bool:
    """ "May have closed" tells of what is past, not of what is to come."""
    after = view.text(i + 1, i + 4).split()
    return view.tokens[i].text.lower() in ("may", "might", "could") and "have" in after[:2] and "to" not in after[:3]


def _between(view: View) -> str:
    """The word that says that votes or points lie between two: "900 votes separate them", "900 votes between the two"."""
    if view.head not in _SCORES:
        return ""
    verb, part = next(climb(view.tokens, view.anchor), (-1, ""))
    if part == "does" and view.tokens[verb].lemma in _SEPARATES:
        return view.tokens[verb].lemma
    return "between" if "between" in view.text(view.stop, view.stop + 2).split() else ""


def _gap(view: View) -> str:
    """A figure one side is ahead by: "beat her by 3,120 votes", "a gap of 3,000"."""
    tokens = view.tokens
    before = tokens[max(view.left, view.first - 4) : view.first]
    while before and before[-1].pos in ("ADV", "DET", "ADJ"):
        before = before[:-1]
    before = before[-3:]
    if (
        before
        and before[-1].text.lower() == "by"
        and any(t.lemma in _AHEAD for t in tokens[max(view.left, view.first - 8) : view.first])
        and not _one_side(view)
    ):
        return "by"
    for token in before:
        if token.lemma in _GAP and token.pos != "VERB" and not _is_earned(view, token.lemma):
            return token.lemma
    nearby = tokens[view.left : view.first]
    gaps = (t for t in nearby if t.lemma in _GAP and t.dep == "nsubj" and t.pos == "NOUN")
    subjects = (t.lemma for t in gaps if not _is_earned(view, t.lemma))
    return next((t.lemma for t in nearby if t.lemma in ("gap", "difference")), "") or next(subjects, "")


def _is_earned(view: View, noun: str) -> bool:
    """Whether a margin is what a firm keeps of its sales: "the gross margin"."""
    words = view.text(view.left, view.right).split()
    return noun == "margin" and bool({"gross", "profit", "operating", "net", "ebit", "ebitda"} & set(words))


def _one_side(view: View) -> bool:
    """Whether the figure is the first of two sides: "beat her by 54% to 46%"."""
    link, other = view.text(view.last, view.last + 1), view.text(view.last + 1, view.last + 2)
    return link in ("to", "-", "–") and other[:1].isdigit()


_READINGS: tuple[Callable[[View], tuple[str, str] | None], ...] = (
    _set_apart,
    _of_before,
    _by_unit,
    _held_or_needed,
    _marked,
    _ahead,
    _foretold,
)
"""How an aspect is read, in the order in which one reading outweighs the next."""
