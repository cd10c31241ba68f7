"""What rules out that two figures are of one thing, and what speaks for and against it: named signs, which `weights` weighs.

A sign is a short phrase ("same state", "both alone"), true or false of a pair, that can be told to a reader.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from factcheck.grouping.keys import ONSET_TO_END
from factcheck.grouping.names import same_name
from factcheck.grouping.places import apart
from factcheck.grouping.profiles import Profile
from factcheck.grouping.soft import BY_PLACE, anchored_apart, conflict, parted, placed_apart
from factcheck.lexicon.people import WITHIN
from factcheck.lexicon.states import BY_NAME, KIN
from factcheck.model import Hedge, Kind, Scope

_EQUAL = 1e-5
_CONVERTED = {Kind.MEASURE: 0.03, Kind.MONEY: 0.05}
"""How far a figure may be off that another gives in another unit or currency, rounded as each is."""

_RATIOS = (
    (1.05, "within a twentieth"),
    (1.2, "within a fifth"),
    (1.5, "within a half"),
    (3.0, "within thrice"),
    (10.0, "within ten times"),
)
_SIZES = ((5.0, "under five"), (11.0, "under eleven"), (100.0, "under a hundred"))
_DIGITS = ("one digit", "one digit", "two digits", "three digits")
_SHARES = ((0.0, "no"), (0.1, "few"), (0.25, "some"), (0.6, "many"))

_PEOPLE = "people"

_FOUND = "body"
"""The noun of those who are counted as they are found."""

_OUTCOMES = frozenset({"dead", "injured", "missing", "rescued", "hospitalised", "arrested", "shot", "critical"})


def equal(one: Profile, other: Profile) -> bool:
    """Whether two figures are one value, units and currencies converted; "thousands" is not the 2,000 that it begins at."""
    if (one.assertion.hedge is Hedge.VAGUE) != (other.assertion.hedge is Hedge.VAGUE):
        return False
    allowed = _EQUAL
    if one.assertion.unit != other.assertion.unit:
        allowed = _CONVERTED.get(one.assertion.kind, _EQUAL)
    return abs(one.size - other.size) <= allowed * max(abs(one.size), abs(other.size))


def at_odds(one: Profile, other: Profile) -> bool:
    """Whether some slot says that the two are not of one thing.

    Two states that the words name, or two groups of people, are never one (140 aboard, 140 injured), nor are people and
    things, nor shares of two things. Beyond that an equal figure may stand as a forecast here and as a fact there; one that
    differs may not.
    """
    mine, theirs = one.slots, other.slots
    if _both(one, other, "state") and _states(mine["state"], theirs["state"]) == "other":
        return True
    if _both(one, other, "role") and not _within(mine["role"], theirs["role"]):
        return True
    if any(_both(one, other, slot) and mine[slot] != theirs[slot] for slot in _NAMED.get(one.assertion.kind, ())):
        return True
    if _both(one, other, "sort") and (mine["sort"] == _PEOPLE) != (theirs["sort"] == _PEOPLE):
        return True
    if equal(one, other):
        return False
    if _both(one, other, "owner") and _owners(mine["owner"], theirs["owner"]) == "other":
        return True
    if one.key.sort == ONSET_TO_END and not (one.assertion.speaker and one.assertion.speaker == other.assertion.speaker):
        return True
    if any(mine[slot] != theirs[slot] for slot in _STANDING) or _from(mine["role"]) != _from(theirs["role"]):
        return True
    if one.assertion.kind is Kind.COUNT:
        return parted(one.soft, other.soft) or _people_apart(one, other)
    return mine["role"] != theirs["role"] or _apart(one, other)


def _people_apart(one: Profile, other: Profile) -> bool:
    """Whether people came to harm by two causes, or lie in one hospital here and in all there."""
    if not one.key.sort == other.key.sort == _PEOPLE:
        return False
    if anchored_apart(one.key, one.soft.anchor, other.soft.anchor):
        return True
    return one.key.state == "hospitalised" and placed_apart(one.key, one.soft.place, other.soft.place)


def plainly_one(one: Profile, other: Profile) -> bool:
    """Whether no slot sets one figure apart from the other, be it as a part or by its place or day, and none is wanting.

    What is measured at many places needs one that both name, and bodies that were found are not yet all the dead.
    """
    if one.key.scope != other.key.scope or one.key.part != other.key.part:
        return False
    if one.key.sort in BY_PLACE and not (one.soft.place and other.soft.place):
        return False
    if (one.slots["noun"] == _FOUND) != (other.slots["noun"] == _FOUND):
        return False
    return not at_odds(one, other) and not _apart(one, other)


def _both(one: Profile, other: Profile, slot: str) -> bool:
    return bool(one.slots[slot] and other.slots[slot])


def _apart(one: Profile, other: Profile) -> bool:
    return conflict(one.key, one.soft, other.soft)


_NAMED = {Kind.PERCENT: ("sort", "state", "part"), Kind.MEASURE: ("sort",)}
"""Slots of which two that are named and differ are of two things: a share of homes and of schools, a width and a distance."""

_STANDING = ("aspect", "year", "part")
"""Slots that set a figure that differs apart from the plain ones: a forecast, another year's, a part's."""


def signs(one: Profile, other: Profile, alike: bool, rarity: Mapping[str, float]) -> list[str]:
    """The signs that are true of a pair; `alike`: whether they are one value; `rarity`: how much each word tells, by stem."""
    agree = one.key == other.key and not _apart(one, other)
    found = [
        *_of_slots(one, other),
        *_of_words(one, other, rarity),
        *_of_values(one, other, alike),
        *_of_settings(one, other, alike),
        *_of_keys(one, other, agree),
    ]
    have = set(found)
    found += [f"{a}, {b}" for a, b in _TOGETHER if a in have and b in have]
    return found


_KEY = ("sort", "state", "role", "aspect", "scope", "part", "year")

_TOGETHER = (
    ("slots agree", "can both hold"),
    ("slots agree", "one speaker"),
    ("slots agree", "headline and text"),
    ("slots agree", "most words of the sentence"),
    ("slots agree", "many words of the sentence"),
    ("slots agree", "the later is the greater"),
    ("slots agree", "the later is the smaller"),
    ("slots agree", "of one day"),
    ("same sort", "the later is the greater"),
    ("an outcome", "the later is the greater"),
    ("an outcome", "the later is the smaller"),
    ("slots agree but for the role", "an outcome"),
    ("slots agree but for the state", "people"),
    ("same state, same sort", "can both hold"),
    ("other anchor", "a measure"),
    ("other anchor", "a percent"),
    ("other anchor", "a money"),
    ("other owner", "same sort"),
    ("other place", "same sort"),
    ("slots agree", "both alone"),
    ("slots agree", "an outcome"),
    ("slots agree", "within a twentieth"),
    ("slots agree", "within a fifth"),
    ("slots agree", "two articles"),
    ("slots agree", "no near words"),
    ("slots agree", "same noun"),
    ("same state", "same sort"),
    ("same noun", "a thing"),
    ("same noun", "two articles"),
    ("same owner", "same sort"),
    ("same verb", "same noun"),
    ("two articles", "under eleven"),
    ("two articles", "other state"),
    ("two articles", "other sort"),
    ("two articles", "three digits"),
    ("a slot is missing", "two articles"),
    ("both alone", "same sort"),
    ("same anchor", "same sort"),
)
"""Signs that say more together than each for itself."""


def _of_slots(one: Profile, other: Profile) -> Iterator[str]:
    for slot, mine in one.slots.items():
        theirs = other.slots[slot]
        if not mine and not theirs:
            continue
        if not mine or not theirs:
            yield f"one {slot}"
        else:
            yield f"{_RELATIONS.get(slot, _same)(mine, theirs)} {slot}"


def _same(mine: str, theirs: str) -> str:
    return "same" if mine == theirs else "other"


def _from(role: str) -> bool:
    """Whether a role is where people are from: ten Americans are not all the dead."""
    return "from " in role


def _within(mine: str, theirs: str) -> bool:
    """Whether two groups are one or one is within the other: pilots are crew."""
    return mine == theirs or WITHIN.get(mine) == theirs or WITHIN.get(theirs) == mine


def _states(mine: str, theirs: str) -> str:
    if mine == theirs:
        return "same"
    if frozenset((mine, theirs)) in KIN:
        return "kindred"
    return "other" if mine in BY_NAME and theirs in BY_NAME else "differing"


def _owners(mine: str, theirs: str) -> str:
    return "same" if same_name(mine, theirs) else "other"


def _places(mine: str, theirs: str) -> str:
    return "same" if mine == theirs else "other" if apart(mine, theirs) else "near"


def _anchors(mine: str, theirs: str) -> str:
    if mine == theirs:
        return "same"
    a, b = set(mine.split()), set(theirs.split())
    return "near" if a <= b or b <= a or same_name(mine, theirs) else "other"


_RELATIONS = {"state": _states, "owner": _owners, "place": _places, "anchor": _anchors}


def _of_words(one: Profile, other: Profile, rarity: Mapping[str, float]) -> Iterator[str]:
    if one.phrase and other.phrase:
        yield f"{_share(one.phrase, other.phrase, rarity)} counted words"
    yield f"{_share(one.near, other.near, rarity)} near words"
    if one.assertion.sentence != other.assertion.sentence:
        yield f"{_share(one.words, other.words, rarity)} words of the sentence"


def _share(mine: frozenset[str], theirs: frozenset[str], rarity: Mapping[str, float]) -> str:
    """How much of the words of two figures is common to both, each word by how rare it is; summed alike in any order."""
    both = mine & theirs
    if not both:
        return "no"
    part = math.fsum(rarity[w] for w in both) / math.fsum(rarity[w] for w in mine | theirs)
    return next((name for limit, name in _SHARES if part <= limit), "most")


def _of_values(one: Profile, other: Profile, alike: bool) -> Iterator[str]:
    small, great = sorted((abs(one.size), abs(other.size)))
    if not alike:
        ratio = great / small if small else math.inf
        yield next((name for limit, name in _RATIOS if ratio <= limit), "beyond ten times")
    elif one.assertion.unit != other.assertion.unit:
        yield "converted"
    yield next((name for limit, name in _SIZES if small < limit), "a hundred or more")
    yield _DIGITS[min(one.digits, other.digits)]
    if not alike and can_both_hold(one, other):
        yield "can both hold"
    if Hedge.VAGUE in (one.assertion.hedge, other.assertion.hedge):
        yield "a vague figure"
    if one.meanings > 1 or other.meanings > 1:
        yield "a value of several things"
    if one.assertion.hedge is Hedge.EXACT is other.assertion.hedge:
        yield "both exact"


def can_both_hold(one: Profile, other: Profile) -> bool:
    """Whether some number lies within the bounds of both, in their own unit."""
    a, b = one.assertion, other.assertion
    if a.unit != b.unit:
        return False
    low = max(-math.inf if x.low is None else x.low for x in (a, b))
    high = min(math.inf if x.high is None else x.high for x in (a, b))
    return low <= high


def _of_settings(one: Profile, other: Profile, alike: bool) -> Iterator[str]:
    a, b = one.assertion, other.assertion
    yield f"a {a.kind}"
    if a.article == b.article:
        yield "one sentence" if a.sentence == b.sentence else "one article"
    else:
        yield "two articles"
    if one.alone and other.alone:
        yield "both alone"
    if not alike and a.article != b.article:
        yield from _moved(one, other)
    if one.heard and other.heard:
        yield "both heard elsewhere"
    elif one.heard or other.heard:
        yield "one heard elsewhere"
    if a.speaker and a.speaker == b.speaker:
        yield "one speaker"
    if a.role is b.role and a.article != b.article:
        yield f"both in the {a.role}"
    elif a.role is not b.role and a.article == b.article:
        yield "headline and text"


def _moved(one: Profile, other: Profile) -> Iterator[str]:
    """How a figure moved from the day of one to the day of the other."""
    a, b = one.assertion.as_of, other.assertion.as_of
    if a is None or b is None:
        return
    if a.start == b.start:
        yield "of one day"
    else:
        grew = (a.start < b.start) == (one.size < other.size)
        yield "the later is the greater" if grew else "the later is the smaller"


def _of_keys(one: Profile, other: Profile, agree: bool) -> Iterator[str]:
    if one.lacks or other.lacks:
        yield "a slot is missing"
        if one.lacks and other.lacks:
            yield "a slot is missing in both"
    if one.key == other.key:
        yield "slots agree" if agree else "slots agree but for owner, place or day"
    elif len(odd := [slot for slot in _KEY if getattr(one.key, slot) != getattr(other.key, slot)]) == 1:
        yield f"slots agree but for the {odd[0]}"
    if one.slots["sort"] == other.slots["sort"]:
        yield "people" if one.slots["sort"] == _PEOPLE else "a thing" if one.slots["sort"] else "nothing named"
    if one.slots["state"] in _OUTCOMES and other.slots["state"] in _OUTCOMES:
        yield "an outcome"
    if Scope.PART.value in (one.key.scope, other.key.scope):
        yield "a part"
