"""Who is bought, and whether a sum is what is paid for them: "the offer is worth $9 bn", "$57 for every share"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from factcheck.lexicon.money import BUYS, OFFERS, PAID_OUT
from factcheck.model import Quantity
from factcheck.subjects.anchor import Anchor
from factcheck.subjects.bearer import name_at
from factcheck.subjects.headword import Headword
from factcheck.subjects.view import View, children, names

_TRIGGER = (
    r"(?:buy|buys|buying|acquire|acquires|acquiring|take over|takes over|taking over|swallow|swallows|swallowing|"
    r"(?:takeover|acquisition|purchase|buyout|sale) of|(?:bid|offer|approach) for|merger with)"
)
_NAMED = r"((?:[A-Z][\w&]+)(?: [A-Z][\w&]+){0,2})"
_BOUGHT = re.compile(rf"\b{_TRIGGER} (?:(?:the|a|an|its|smaller|larger|rival) |[a-z]+ (?=[A-Z])){{0,2}}{_NAMED}")
_PASSIVE = re.compile(
    rf"\b{_NAMED}(?:,[^,.]{{1,60}},)? (?:is|was|are|were|has been|will be|is to be) (?:bought|acquired|taken over)\b"
)
_PLAINLY = re.compile(
    r"(?i)\b(?:takeovers?|acqui(?:re[sd]?|ring|sitions?)|buyouts?|mergers?|suitors?|bidders?|take over|purchase)\b"
)
_BIDS = re.compile(r"(?i)\b(?:bids?|offers?|accord|terms|swallow(?:s|ed)?|enlarged|tie-up|merged|shareholders|investors)\b")
_OFTEN = 4
"""Words of a takeover from which on an article is about one, the plain ones counted twice."""

_NAMED_OFTEN = 2
"""Mentions from which on a name may be that of the story; another purchase is told of once."""

_TAKES_IN = frozenset({"include", "count", "plus", "assume", "cover", "including", "counting"})
"""Words by which a price takes in a debt."""

_GREAT = 1e6
"""A price from which on it may be that of a firm."""


@dataclass(frozen=True, slots=True)
class Story:
    """A takeover that an article tells of: the name of what is bought, empty where it is not said plainly."""

    target: str = ""


def story_of(text: str) -> Story | None:
    """The takeover that an article is about; None where it is about none."""
    plain = len(_PLAINLY.findall(text))
    if plain == 0 or 2 * plain + len(_BIDS.findall(text)) < _OFTEN:
        return None
    found = Counter([*_BOUGHT.findall(text), *_PASSIVE.findall(text)])
    named = (name for name, _ in found.most_common() if text.count(name.split()[0]) >= _NAMED_OFTEN)
    return Story(next(named, ""))


def of_takeover(view: View, found: Anchor, head: Headword, each: str, story: Story | None) -> tuple[Anchor, str] | None:
    """What is paid for a firm, with its name: the one that the sentence says is bought, else the one of the story."""
    target = _target(view)
    if found.sort == "deal" and target:
        return found, target
    if story is None or not _is_offer(view, found, head, each):
        return None
    return replace(found, sort="deal", of=""), target or story.target


def with_debt(view: View) -> str:
    """Whether the price of a firm takes in what it owes: another sum than what its owners get."""
    words = {t.lemma for t in view.tokens[view.left : view.right]}
    return "with debt" if "debt" in words and not words.isdisjoint(_TAKES_IN) else ""


def _is_offer(view: View, found: Anchor, head: Headword, each: str) -> bool:
    """Whether a sum is the size of an offer or a price, or what those who sell are to get for a share."""
    if not isinstance(view.mention, Quantity) or (view.mention.value < _GREAT and each != "share"):
        return False
    if each == "share" and (found.sort in PAID_OUT or found.sort in OFFERS):
        return True
    tokens = view.tokens
    if head.noun < 0:
        return found.sort == "worth" and any(t.lemma in OFFERS for t in tokens[view.left : view.first])
    told = tokens[head.noun]
    narrowed = told.lemma == "price" and any(tokens[j].dep == "compound" for j in children(tokens, head.noun))
    return found.sort == "deal" or (told.lemma in OFFERS and told.tag == "NN" and not narrowed)


def _target(view: View) -> str:
    """The name of what is bought: "buy Telby for $3 bn", "paid $60 m for Brown", "Brown was bought for $60 m"."""
    tokens = view.tokens
    if view.text(view.last, view.last + 1) == "for" and (runs := names(tokens, view.last + 1, view.last + 3)):
        return name_at(tokens, runs[0][0])
    for i in range(len(tokens)):
        if tokens[i].lemma in OFFERS and (named := _object(view, i, ("of",))):
            return named
        if tokens[i].pos != "VERB" or tokens[i].lemma not in BUYS:
            continue
        passive = any(tokens[j].dep == "auxpass" for j in children(tokens, i))
        wanted = ("nsubjpass",) if passive else ("dobj", "obj")
        found = [j for j in children(tokens, i) if tokens[j].dep in wanted and tokens[j].pos == "PROPN"]
        if found:
            return name_at(tokens, found[0])
    return ""


def _object(view: View, noun: int, links: tuple[str, ...]) -> str:
    """The name behind a noun and one of some prepositions."""
    tokens = view.tokens
    below = (k for j in children(tokens, noun) if tokens[j].text.lower() in links for k in children(tokens, j))
    return next((name_at(tokens, k) for k in below if tokens[k].dep == "pobj" and tokens[k].pos == "PROPN"), "")
