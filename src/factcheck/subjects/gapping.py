"""Lists that go on without their verb: "Norvik gave $4 m, Telby $3 m", "4% in Norway and 7% in Sweden"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.lexicon.measures import unit_of
from factcheck.model import Kind, Quantity, Token, Topic
from factcheck.subjects.anaphora import Said
from factcheck.subjects.view import Range, View, locate, names, reasons

_LINKS = frozenset({",", ";", "and", "while", "whereas", "but", "or"})
_THIN = frozenset({"DET", "ADP", "PUNCT", "CCONJ", "SCONJ", "ADV", "NUM", "SYM", "PART"})
"""Parts of speech that may stand between two figures of a list, beside the one name that is new."""

_FOR = frozenset({"for", "in", "at", "to", "from", "by", "with"})
_OWN = 5
"""Tokens between a figure and the comma behind it in which it is told of what it is: "60% of its capacity"."""

_BEHIND = 5
"""Tokens behind a figure in which the name of whose it is may stand: "for the Lund 100"."""


def goes_on(view: View, said: Sequence[Said]) -> Topic | None:
    """The topic of the like figure before, which a list gives for somebody, something or some place else."""
    last = said[-1] if said else None
    if last is None or last.sentence != view.at or not last.topic.sort or not _like(last.mention, view.mention):
        return None
    before = locate(view.tokens, last.mention.span)
    if before is None or before[1] >= view.first:
        return None
    link = range(before[1], view.first)
    behind = _behind(view.tokens, before[1])
    if behind is not None:
        return _of_another(view, last.topic, behind)
    link = _past_own(view.tokens, link)
    run = _only_name(view.tokens, link)
    if run is not None:
        return _renamed(view, last.topic, _written(view.tokens, run))
    noun = _only_noun(view.tokens, link)
    return _told(last.topic, anchor=noun) if noun and last.topic.anchor and not last.topic.owner else None


def _of_another(view: View, before: Topic, first: Range) -> Topic | None:
    """The topic of the second of two figures that have their names behind them: "4% for the one and 3% for the other"."""
    link = range(first[1], view.first)
    second = _behind(view.tokens, view.last)
    bare = link and view.tokens[link[-1]].text.lower() in _LINKS and all(view.tokens[i].pos != "VERB" for i in link)
    return _renamed(view, before, _written(view.tokens, second), first) if second is not None and bare else None


def _renamed(view: View, before: Topic, name: str, first: Range | None = None) -> Topic:
    """The topic with the new name where the old one stood: as its place, else as its owner."""
    old = _written(view.tokens, first) if first is not None else ""
    if before.place and (not before.owner or old == before.place):
        return _told(before, place=name)
    return _told(before, owner=name, anchor="" if before.anchor == old else before.anchor)


def _told(topic: Topic, owner: str | None = None, place: str | None = None, anchor: str | None = None) -> Topic:
    return replace(
        topic,
        owner=topic.owner if owner is None else owner,
        place=topic.place if place is None else place,
        anchor=topic.anchor if anchor is None else anchor,
        why=reasons(anchor="the list goes on"),
    )


def _like(one: object, other: object) -> bool:
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.kind is not other.kind:
        return False
    return other.kind is not Kind.MEASURE or unit_of(one.unit)[0] == unit_of(other.unit)[0]


def _behind(tokens: Sequence[Token], at: int) -> Range | None:
    """The name right behind a figure and a preposition."""
    if at >= len(tokens) or tokens[at].text.lower() not in _FOR:
        return None
    start = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].pos == "DET")
    run = next(iter(names(tokens, start, min(len(tokens), start + _BEHIND))), None)
    return _with_number(tokens, run) if run is not None and run[0] == start else None


def _past_own(tokens: Sequence[Token], link: range) -> range:
    """The words between two figures from the comma or the "and" on: what stands before is said of the first alone."""
    at = next((i for i in link if tokens[i].text.lower() in _LINKS), link.stop)
    plain = at - link.start <= _OWN and all(tokens[i].pos not in ("VERB", "AUX", "PROPN") for i in range(link.start, at))
    return range(at, link.stop) if plain else range(link.stop, link.stop)


def _only_name(tokens: Sequence[Token], link: range) -> Range | None:
    """The one name between two figures of a list; None where there is another, or a verb."""
    runs = [_with_number(tokens, run) for run in names(tokens, link.start, link.stop)]
    runs = runs or [(i, i + 1) for i in link if tokens[i].text[:1].isupper()]
    if len(runs) != 1:
        return None
    rest = [tokens[i] for i in link if not runs[0][0] <= i < runs[0][1]]
    return runs[0] if all(t.pos in _THIN for t in rest) else None


def _only_noun(tokens: Sequence[Token], link: range) -> str:
    """The one plain noun between two figures of a list."""
    nouns = [tokens[i].lemma for i in link if tokens[i].pos == "NOUN"]
    thin = all(tokens[i].pos in _THIN | {"NOUN"} for i in link)
    return nouns[0] if thin and len(nouns) == 1 else ""


def _with_number(tokens: Sequence[Token], run: Range) -> Range:
    """A name with the number that ends it: "Lund 100"."""
    ends = run[1] < len(tokens) and tokens[run[1]].text.isdigit() and tokens[run[1]].head in range(*run)
    return (run[0], run[1] + ends)


def _written(tokens: Sequence[Token], run: Range) -> str:
    return " ".join(t.text for t in tokens[run[0] : run[1]])
