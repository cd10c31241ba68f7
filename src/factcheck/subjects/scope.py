"""Whether a figure is the whole, a part, an addition, or something beside it."""

from __future__ import annotations

from factcheck.lexicon.people import ROLES
from factcheck.lexicon.scopes import ADDED_AFTER, ADDED_BEFORE, OF_STATES, PART_OF, SHARES
from factcheck.model import Change, Quantity
from factcheck.subjects.view import View, children, climb

_KNOWN = frozenset({"the", "its", "his", "her", "their", "these", "those", "our"})
_IN_A_ROW = frozenset({"first", "last", "final"})
_PLAINLY = frozenset({"people", "person", "adult"})


def adds(view: View) -> bool:
    """Whether the figure is said to come on top of something: another 5,000, 200 more troops, hundreds more."""
    mention = view.mention
    if isinstance(mention, Quantity) and mention.change is Change.MORE:
        return True
    tokens = view.tokens
    before = {t.lemma for t in tokens[max(0, view.first - 2) : view.last]}
    if before & ADDED_BEFORE:
        return True
    if any(
        part == "does" and tokens[verb].lemma == "join" and _joins_some(view, verb) for verb, part in climb(tokens, view.anchor)
    ):
        return True
    after = tokens[view.last : min(len(tokens), view.stop + 1)]
    return (
        any(t.lemma in ADDED_AFTER or t.text.lower() in ADDED_AFTER for t in after)
        and view.text(view.last, view.last + 2) != "more than"
    )


def _joins_some(view: View, verb: int) -> bool:
    """Whether those who join join a number: "200 will join the 300 already there"."""
    tokens = view.tokens
    joined = [j for j in children(tokens, verb) if tokens[j].dep in ("dobj", "obj")]
    return any(tokens[i].pos == "NUM" for j in joined for i in (j, *children(tokens, j)))


def is_part(view: View) -> str:
    """The phrase that makes the figure a part of an earlier one, or an empty string."""
    near = f" {view.text(max(view.left - 3, view.first - 3), view.first)} "
    after = f" {view.text(view.last, min(len(view.tokens), view.stop + 3))} "
    there = any(t.dep == "expl" for t in view.tokens[max(0, view.first - 4) : view.first])
    for phrase in PART_OF:
        if phrase == "among the" and near.endswith(f" {phrase} "):
            continue
        if f" {phrase} " in near or (after.startswith(f" {phrase} ") and not there):
            return phrase
    return ""


def is_one_of(view: View) -> bool:
    """ "One of the cars": one of a set, and no count of it."""
    words = [t.text.lower() for t in view.tokens[view.first : view.last + 2]]
    return words[:2] == ["one", "of"]


def of_those(view: View) -> bool:
    """Some of those in a state, and nothing said of all: "seven of the dead"."""
    tokens = view.tokens
    words = [t.text.lower() for t in tokens[view.last : view.last + 3]]
    return words[:1] == ["of"] and words[1:2] == ["the"] and len(words) == 3 and words[2] in OF_STATES


def of_some(view: View) -> bool:
    """Some of those told of before, and no count of all: "eight of them", "two of those"."""
    return view.text(view.last, view.last + 2) in ("of them", "of those", "of these", "of whom")


def of_the(view: View) -> bool:
    """Some of a known set: "two of the boosters", "three of its ships"."""
    words = [t.text.lower() for t in view.tokens[view.last : view.last + 2]]
    return words[:1] == ["of"] and words[1:2] != [] and words[1] in ("the", "its", "his", "her", "their", "these", "those")


def is_fronted_part(view: View) -> bool:
    """A bare number after "Of the 198 passengers, ...": a part of them."""
    tokens = view.tokens
    lead = [t.text.lower() for t in tokens[:3]]
    told = any(t.pos in ("VERB", "AUX") for t in tokens[2 : view.first])
    return (
        view.noun is None
        and view.first > 2
        and (
            lead[:1] == ["of"] or (lead[:2] == ["among", "the"] and lead[2] in OF_STATES) or (lead[1:2] == ["of"] and not told)
        )
    )


def is_of_a_whole(view: View) -> bool:
    """Whether the figure is some of a whole: "10 of the 12", "seven of the dead", "of the dead, seven", "two of them"."""
    return whole_follows(view) or of_those(view) or of_some(view) or is_fronted_part(view)


def is_seen(view: View) -> bool:
    """What a witness saw is no count of all: "they saw at least ten bodies"."""
    nearest = next(climb(view.tokens, view.anchor), None)
    if (
        nearest is None
        or nearest[1] != "undergoes"
        or view.tokens[nearest[0]].lemma not in ("see", "spot", "witness", "notice")
    ):
        return False
    return not any(view.tokens[j].dep == "auxpass" for j in children(view.tokens, nearest[0]))


def is_beside_one(view: View) -> bool:
    """Whether somebody is named or told of right before the count, who came to the same: "Baby, 4 people hurt"."""
    at = view.first - 1
    if at < 1 or view.head not in _PLAINLY or view.tokens[at].text.lower() not in (",", "and", "&"):
        return False
    one = view.tokens[at - 1 - (view.tokens[at - 1].text == "," and at > 1)]
    governed = children(view.tokens, at - 1)
    alone = one.tag in ("NN", "NNP") and one.lemma.lower() in ROLES
    return alone and not any(view.tokens[i].pos == "NUM" for i in governed)


def of_a_row(view: View) -> str:
    """Which of those who came one after another are meant: "the last eight victims", "the first 40 evacuees"."""
    before = view.text(view.first - 2, view.first).split()
    return before[1] if before[:1] == ["the"] and before[1:] and before[1] in _IN_A_ROW else ""


def is_other(view: View) -> bool:
    """The rest of a whole: "the other three", "the remaining 12"."""
    return any(t.lemma in ("other", "remaining") for t in view.tokens[max(0, view.first - 1) : view.first])


def whole_follows(view: View) -> bool:
    """Whether the number is "N of the M": the second figure is the whole."""
    tokens = view.tokens
    at = view.last
    if at < len(tokens) and tokens[at].text.lower() == "out":
        at += 1
    return at < len(tokens) and tokens[at].text.lower() in ("of", "in") and any(t.pos == "NUM" for t in tokens[at + 1 : at + 5])


def is_whole(view: View) -> bool:
    """The whole that a share is of: the second number of "58 of 120", "half of the 900 workers", "some of its 30 shops"."""
    tokens = view.tokens
    at = view.first - 1
    if at > 0 and tokens[at].text.lower() in _KNOWN:
        at -= 1
    if at < 1 or tokens[at].text.lower() != "of":
        return False
    share = tokens[at - 1]
    return share.pos == "NUM" or share.lemma in SHARES or share.text.lower() in SHARES
