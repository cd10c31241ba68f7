"""Direction: whether a figure is a movement ("rose 7.5%", "200 more") rather than a level."""

from __future__ import annotations

from factcheck.model import Change, Kind
from factcheck.quantities.folding import words_after, words_before

_UP = """up rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown
    growing increase increases increased increasing surge surges surged surging soar soars soared soaring advance advances advanced advancing
    rally rallied rallies leap leapt leaped spike spiked add adds added adding rocket rocketed skyrocketed strengthened appreciated improve
    improved expanded expand swelled accelerated upped raise raised raising hike hiked boost boosted higher edged-up ticked-up rebounded
    outperformed widened lifted bounced""".split()
_DOWN = """down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
    decreasing plunge plunges plunged plunging plummet plummets plummeted tumble tumbles tumbled tumbling slide slides slid sliding slip slips
    slipped slipping sink sinks sank sunk shed sheds shedding lose loses lost losing retreat retreated dip dips dipped dipping shrink shrank
    shrunk contract contracted cut cuts cutting slash slashed slump slumps slumped reduce reduced reducing lower lowered weakened depreciated
    eased narrowed crashed collapsed dived dove nosedived tanked halved""".split()
# Nouns of movement, before ("an increase of 5%") or after ("a 5% pay rise") the figure.
_UP_NOUNS = "increase rise gain jump surge hike climb growth raise spike leap uptick boost higher advance rally premium up markup improvement".split()
_DOWN_NOUNS = "decrease fall drop decline cut reduction plunge slump slide loss dip discount lower off fewer less down cheaper contraction".split()
# Verbs that with a count mean something else ("lost 12 soldiers", "cut 500 jobs", "added 12 names").
_COUNTS_MOVE = frozenset(
    "up down rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increased decrease decreased"
    " drop dropped climb climbed jump jumped plunged declined soared surged".split()
)
_WORDS = {word: Change.UP for word in _UP} | {word: Change.DOWN for word in _DOWN}
_NOUNS = {word: Change.UP for word in _UP_NOUNS} | {word: Change.DOWN for word in _DOWN_NOUNS}
MOVES = frozenset(_WORDS) | frozenset("revised changed moved went risen".split())
"""Words after which "from 5 to 7" is a movement between two levels, not a range."""
_MORE = frozenset("another further additional extra".split())
_ADVERBS = frozenset(
    "by sharply slightly just only nearly about a further another even still some steeply roughly around almost more than less over under as much"
    " many modest mere whopping record nearly dramatically again an additional full at to back steadily another trending".split()
) - {"to", "at"}
_SIDES = frozenset({Kind.PERCENT, Kind.MONEY, Kind.MEASURE})


def change_of(folded: str, start: int, core: int, end: int, kind: Kind) -> Change | None:
    """The direction of the figure at `start:end` (hedge and unit included), whose numerals begin at `core`; None for a level."""
    before = [word for word, _ in words_before(folded, start, 4)]
    after = words_after(folded, end, 3)
    if kind in _SIDES or kind is Kind.COUNT or kind is Kind.DURATION:
        if kind is Kind.COUNT and after[:1] in (["point"], ["points"]):
            kind = Kind.MEASURE
        moved = _verb(before, kind) or _noun_before(before, kind) or _noun_after(after, kind)
        if moved is not None:
            return moved
    if kind in (Kind.AGE,):
        return None
    if before and before[0] in _MORE or core > start and any(word in _MORE for word in folded[start:core].split()):
        return Change.MORE
    if after and (after[0] == "more" and after[1:2] != ["or"] or after[0] in ("additional", "extra", "further")):
        return Change.MORE
    return None


def _verb(before: list[str], kind: Kind) -> Change | None:
    for place, word in enumerate(before):
        found = _WORDS.get(word)
        if found is not None:
            plain = kind in _SIDES or word in _COUNTS_MOVE or "by" in before[:place]
            return found if plain and not (kind is Kind.DURATION and "by" not in before[:place]) else None
        if word not in _ADVERBS:
            return None
    return None


def _noun_before(before: list[str], kind: Kind) -> Change | None:
    if kind in _SIDES and len(before) > 1 and before[0] == "of":
        return _NOUNS.get(before[1])
    return None


def _noun_after(after: list[str], kind: Kind) -> Change | None:
    if kind not in (Kind.PERCENT, Kind.MONEY):
        return None
    for place, word in enumerate(after[:2]):
        if word in _NOUNS:
            return _NOUNS[word]
        if place == 0 and word in ("of", "to", "in", "at", "and", "from", "on", "for", "by", "or"):
            return None
    return None
