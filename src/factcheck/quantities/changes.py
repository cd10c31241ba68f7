"""Direction: whether a figure is a movement ("rose 7.5%", "200 more") rather than a level."""

from __future__ import annotations

from factcheck.lexicon.rows import row
from factcheck.model import Change, Kind
from factcheck.quantities.folding import words_after, words_before

_UP = row(
    """up rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping grow
    grows grew grown growing increase increases increased increasing surge surges surged surging soar soars soared soaring
    advance advances advanced advancing rally rallied rallies leap leapt leaped spike spiked add adds added adding rocket
    rocketed skyrocketed strengthened appreciated expanded expand swelled accelerated upped hike hiked boost boosted
    higher edged-up ticked-up rebounded outperformed widened lifted bounced"""
)
_DOWN = row(
    """down off fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
    decreases decreased decreasing plunge plunges plunged plunging plummet plummets plummeted tumble tumbles tumbled
    tumbling slide slides slid sliding slip slips slipped slipping sink sinks sank sunk shed sheds shedding lose loses
    lost losing retreat retreated dip dips dipped dipping shrink shrank shrunk contract contracted cut cuts cutting slash
    slashed slump slumps slumped reduce reduced reducing lower lowered weakened depreciated eased narrowed crashed
    collapsed dived dove nosedived tanked halved"""
)
# Nouns of movement, before ("an increase of 5%") or after ("a 5% pay rise") the figure.
_UP_NOUNS = row(
    """increase rise gain jump surge hike climb growth raise spike leap uptick boost higher advance rally premium up markup
    improvement"""
)
_DOWN_NOUNS = row(
    """decrease fall drop decline cut reduction plunge slump slide loss dip discount lower off fewer less down cheaper
    contraction"""
)
# Verbs that with a count mean something else ("lost 12 soldiers", "cut 500 jobs", "added 12 names").
_COUNTS_MOVE = row(
    """up down rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increased
    decrease decreased drop dropped climb climbed jump jumped plunged declined soared surged"""
)
_CARRIED = row("lifted hike hiked boost boosted crashed collapsed")
"""Verbs that with a measure say what was carried or walked, or where it was, not by how much something rose or fell."""
_PARTICLED = row(
    """give gives gave given giving hand hands handed handing pick picks picked picking round rounds rounded rounding set sets
    setting take takes took taken taking blow blows blew blown blowing shut shuts shutting shoot shoots shot break breaks broke
    burn burns burned burnt put puts putting bring brings brought bringing turn turns turned turning sign signs signed signing
    line lines lined hold holds held pull pulls pulled tear tears tore torn lay lays laid pay pays paid sell sells sold write
    gun guns gunned mow mowed track tracked hunt hunted lock locks locked back backs backed"""
)
"""Verbs of which "up" and "down" are particles: "gave up 70 prisoners", "shot down two jets"."""

_WORDS = dict.fromkeys(_UP, Change.UP) | dict.fromkeys(_DOWN, Change.DOWN)
_NOUNS = dict.fromkeys(_UP_NOUNS, Change.UP) | dict.fromkeys(_DOWN_NOUNS, Change.DOWN)
MOVES = frozenset(_WORDS) | row("revised changed moved went raised raise raising improved")
"""Words after which "from 5 to 7" is a movement between two levels, not a range."""
_MORE = row("another further additional extra")
_MORE_AFTER = row("more additional extra further")
_ADVERBS = row(
    """by sharply slightly just only nearly about a further another even still some steeply roughly around almost more than
    less over under as much many modest mere whopping record dramatically again an additional full at to back steadily
    trending"""
) - {"to", "at"}
_SIDES = frozenset({Kind.PERCENT, Kind.MONEY, Kind.MEASURE})


def change_of(folded: str, start: int, end: int, kind: Kind) -> Change | None:
    """The direction of the figure at `start:end` (hedge and unit included), None for a level."""
    before = [word for word, _ in words_before(folded, start, 4)]
    after = words_after(folded, end, 3)
    if kind is Kind.AGE:
        return None
    if kind is Kind.COUNT and after[:1] in (["point"], ["points"]):
        kind = Kind.MEASURE
    moved = _verb(before, kind) or _noun_before(before, kind) or _noun_after(after, kind)
    if moved is not None:
        return moved
    added = (before[:1] and before[0] in _MORE) or folded[start:end] in _MORE
    return Change.MORE if added or (after[:1] and after[0] in _MORE_AFTER) else None


def _verb(before: list[str], kind: Kind) -> Change | None:
    for place, word in enumerate(before):
        found = _WORDS.get(word)
        if kind is Kind.COUNT and word in ("up", "down", "off") and not _PARTICLED.isdisjoint(before[place + 1 : place + 2]):
            return None
        if found is not None:
            plain = (kind in _SIDES and not (kind is Kind.MEASURE and word in _CARRIED)) or word in _COUNTS_MOVE
            plain = plain or "by" in before[:place]
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
