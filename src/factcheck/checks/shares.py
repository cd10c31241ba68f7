"""Percentages against the counts they come from, and percentages of one whole that come to more than all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.checks.conflicts import middle
from factcheck.checks.mismatch import Mismatch, reckoned
from factcheck.checks.parts import OF
from factcheck.model import Assertion, Hedge, Kind

OPEN = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.UP_TO, Hedge.RANGE, Hedge.VAGUE})
FEWEST = 3
"""Shares in one sentence from which on they are a division of a whole."""

OVERLAP = 150
"""Sum from which on shares overlap: nobody divides a whole so badly."""

_SAME_AS = re.compile(r"[^.;:]{0,24}?(?:\(|[,–—-]\s*(?:or|about|some|that is|equal to)?\s*|\bor\b\s*)", re.IGNORECASE)
_IN_FIGURES = re.compile(r"[^.;:\d]{0,30}?(?:\(|[,–—:-]\s*(?:or|that is|equal to)?\s*|\bor\b\s*)", re.IGNORECASE)
_DIVIDED = re.compile(
    r"\b(?:in favou?r|against|undecided|abstain\w*|don[’']t know|vot(?:e|es|ed)|ballots?|budget|spen[dt]|spending|divided|"
    r"split|allocat\w+|g(?:ave|oes|o|iven)|shar(?:e|es|ed) out|made up of|consists? of|breakdown)\b",
    re.IGNORECASE,
)
_NEXT_SHARE = re.compile(r"[^.;:%\d]{1,40}")
_COMPARED = re.compile(r"\b(?:from|up|down|while|but|compared|than|including|of whom|of them)\b", re.IGNORECASE)


def of_pair(told: Sequence[Assertion], text: str) -> Iterator[Mismatch]:
    """ "27 of 5,120 stations, or 0.5%", "0.5% (27 of 5,120)": a part, its whole, and the share that is said to be the part."""
    for part, whole in pairwise(told):
        if part.kind is not Kind.COUNT or whole.kind is not Kind.COUNT or not OF.fullmatch(text[part.span[1] : whole.span[0]]):
            continue
        for share in (a for a in told if a.kind is Kind.PERCENT and a.hedge not in OPEN):
            after = whole.span[1] <= share.span[0] and _SAME_AS.fullmatch(text[whole.span[1] : share.span[0]])
            before = share.span[1] <= part.span[0] and _IN_FIGURES.fullmatch(text[share.span[1] : part.span[0]])
            if (after or before) and not _is_share(share, part, whole):
                yield Mismatch(share, (part, whole), f"{part.quote} and {whole.quote}: that is {_percent(part, whole):,.15g}")
                break


def of_turnout(figures: Sequence[Assertion]) -> Iterator[Mismatch]:
    """A turnout against those who voted and those who could, where an article gives one of each, and of nothing narrower."""
    turnouts = [a for a in figures if a.kind is Kind.PERCENT and a.topic.sort == "turnout"]
    people = [a for a in figures if a.kind is Kind.COUNT and a.topic.sort == "people"]
    voted = [a for a in people if a.topic.state == "voting"]
    listed = [a for a in people if a.topic.state == "registered"]
    if not len(turnouts) == len(voted) == len(listed) == 1:
        return
    (share,), (part,), (whole,) = turnouts, voted, listed
    told = (share, part, whole)
    if len({(a.topic.place, a.topic.year) for a in told}) > 1 or any(
        a.hedge in OPEN or a.topic.aspect != "actual" for a in told
    ):
        return
    if not _is_share(share, part, whole):
        yield Mismatch(share, (part, whole), f"{part.quote} and {whole.quote}: that is {_percent(part, whole):.3g}%")


def above_all(told: Sequence[Assertion], text: str) -> Iterator[Mismatch]:
    """Shares of one whole that come to more than all of it: one vote by its owners, or a division into three and more."""
    percents = [a for a in told if a.kind is Kind.PERCENT and a.change is None and a.hedge not in OPEN]
    votes = {a.topic.owner: a for a in percents if a.topic.sort == "vote" and a.topic.owner and a.subject}
    for shares in (list(votes.values()), _division(percents, text)):
        total = sum(middle(a) for a in shares)
        rounding = sum(min(a.step, 1.0) / 2 for a in shares)
        if len(shares) > 1 and total > 100 + rounding:
            whole, *rest = sorted(shares, key=lambda a: (-middle(a), a.span))
            listed = " and ".join(a.quote for a in rest) if len(rest) == 2 else " + ".join(a.quote for a in rest)
            yield Mismatch(whole, tuple(rest), f"{listed}: its parts make {total:,.15g}")
            return


def _division(percents: Sequence[Assertion], text: str) -> list[Assertion]:
    """The shares of a sentence that divides a whole, one after the other; none where the words tell of no division."""
    gaps = [text[a.span[1] : b.span[0]] for a, b in pairwise(percents)]
    one_by_one = all(_NEXT_SHARE.fullmatch(gap) and not _COMPARED.search(gap) for gap in gaps)
    told = len(percents) >= FEWEST and one_by_one and sum(middle(a) for a in percents) < OVERLAP
    return list(percents) if told and _DIVIDED.search(percents[0].sentence) else []


def _percent(part: Assertion, whole: Assertion) -> float:
    return 100 * middle(part) / middle(whole) if middle(whole) else 0.0


def _is_share(share: Assertion, part: Assertion, whole: Assertion) -> bool:
    """Whether a percentage may be that of part and whole, as the three were rounded."""
    one, all_of = reckoned(part), reckoned(whole)
    if all_of.floor <= 0:
        return True
    slack = max(min(share.step, 1.0) / 2, 1.0 if share.hedge is Hedge.ABOUT else 0.05) + 0.5
    return 100 * one.floor / all_of.ceiling - slack <= middle(share) <= 100 * one.ceiling / all_of.floor + slack
