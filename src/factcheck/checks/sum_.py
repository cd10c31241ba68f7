"""`sum`: parts that do not make their whole, shares of one whole above all of it, "X of Y" against its percentage."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from factcheck.checks.bounds import bound_of
from factcheck.checks.conflicts import middle
from factcheck.checks.telling import combined
from factcheck.model import Article, Assertion, CheckRule, Family, Finding, Hedge, Kind, Polarity, Scope, Topic

FAMILY = Family.SUM

WHOLES = {"aboard": ("dead", "rescued", "missing")}
"""States that make up another one, with nobody left over: who was aboard is dead, rescued or missing."""

_LISTED = re.compile(
    r":\s|\b(?:namely|as follows|made up of|comprising|consisting of|consists of|broken down into)\b", re.IGNORECASE
)
_LAST = re.compile(r"\band\b|;")
_OF = re.compile(r"^\s*(?:out )?of (?:the |its |their |his |her |a total of )?$", re.IGNORECASE)
_SAME_AS = re.compile(r"^[^.;:]{0,24}?(?:\(|[,–—-]\s*(?:or|about|some|that is|equal to)?\s*|\bor\b\s*)$", re.IGNORECASE)


def find(assertions: Sequence[Assertion], articles: Mapping[str, Article], rule: CheckRule) -> Iterator[Finding]:
    """One finding for each whole that its parts do not make, article by article."""
    plain = [a for a in assertions if a.attribution.polarity is Polarity.ASSERTED and a.kind is not Kind.DATE]
    for name, of_article in groupby(plain, key=lambda a: a.article):
        figures = list(of_article)
        text = articles[name].text
        for _, of_sentence in groupby(figures, key=lambda a: a.sentence):
            told = list(of_sentence)
            yield from _told(_list(told, text, rule.tolerance), "its parts make", articles, rule)
            yield from _told(_share(told, text), "that is", articles, rule)
            yield from _told(_shares(told), "its parts make", articles, rule)
        for whole, parts in WHOLES.items():
            yield from _told(_composed(figures, whole, parts, rule.tolerance), "its parts make", articles, rule)


Mismatch = tuple[Assertion, tuple[Assertion, ...], float]
"""A whole, its parts, and what the parts come to."""


def _list(told: Sequence[Assertion], text: str, tolerance: float) -> Mismatch | None:
    """A total and the list that follows it: "72 objections: nine upheld, 45 refused and 18 waiting"."""
    counts = [a for a in told if a.kind is Kind.COUNT and a.change is None]
    if len(counts) < 3 or any(a.hedge is not Hedge.EXACT for a in counts):
        return None
    whole, *parts = counts
    complete = _LISTED.search(text[whole.span[1] : parts[0].span[0]]) and _LAST.search(
        text[parts[-2].span[1] : parts[-1].span[0]]
    )
    return _unless_equal(whole, parts, tolerance) if complete else None


def _composed(figures: Sequence[Assertion], whole: str, parts: Sequence[str], tolerance: float) -> Mismatch | None:
    """The whole and the last word on each of its parts, where one article gives them all, exactly."""
    last = {
        a.topic.state: a
        for a in sorted(figures, key=lambda a: (a.as_of.start.isoformat() if a.as_of else "", a.span))
        if a.kind is Kind.COUNT and a.hedge is Hedge.EXACT and a.subject and _of_all(a.topic)
    }
    if whole not in last or not all(part in last for part in parts):
        return None
    return _unless_equal(last[whole], [last[part] for part in parts], tolerance)


def _of_all(topic: Topic) -> bool:
    """Whether a figure counts all of them, as they are now."""
    return topic.scope is Scope.TOTAL and topic.aspect == "actual" and not topic.role and not topic.year


def _shares(told: Sequence[Assertion]) -> Mismatch | None:
    """Shares of one vote, one for each owner, that come to more than all of it."""
    shares = {
        a.topic.owner: a for a in told if a.kind is Kind.PERCENT and a.topic.sort == "vote" and a.topic.owner and a.subject
    }
    total = sum(middle(a) for a in shares.values())
    rounding = sum(min(a.step, 1.0) / 2 for a in shares.values())
    if len(shares) < 2 or total <= 100 + rounding:
        return None
    whole, *parts = sorted(shares.values(), key=lambda a: (-middle(a), a.span))
    return whole, tuple(parts), total


def _share(told: Sequence[Assertion], text: str) -> Mismatch | None:
    """ "27 of 5,120 stations, or 0.5%": a part, its whole, and the share that is said to be the part."""
    for part, whole in pairwise(told):
        if part.kind is not Kind.COUNT or whole.kind is not Kind.COUNT or not _OF.match(text[part.span[1] : whole.span[0]]):
            continue
        for share in told:
            if (
                share.kind is Kind.PERCENT
                and whole.span[1] <= share.span[0]
                and _SAME_AS.match(text[whole.span[1] : share.span[0]])
            ):
                made = 100 * middle(part) / middle(whole) if middle(whole) else 0.0
                if abs(made - middle(share)) > max(min(share.step, 1.0) / 2, 1.0 if share.hedge is Hedge.ABOUT else 0.05) + 0.5:
                    return share, (part, whole), made
    return None


def _unless_equal(whole: Assertion, parts: Sequence[Assertion], tolerance: float) -> Mismatch | None:
    """A mismatch where the parts come to another figure than the whole, by more than rounding as written hides."""
    made = sum(middle(a) for a in parts)
    slack = sum(bound_of(a, tolerance).slack for a in (whole, *parts))
    return None if abs(made - middle(whole)) <= slack else (whole, tuple(parts), made)


def _told(mismatch: Mismatch | None, words: str, articles: Mapping[str, Article], rule: CheckRule) -> Iterable[Finding]:
    if mismatch is None:
        return ()
    whole, parts, made = mismatch
    listed = " and ".join(p.quote for p in parts) if len(parts) == 2 else " + ".join(p.quote for p in parts)
    return (combined(whole, parts, f"{listed}: {words} {made:,.15g}", articles, rule),)
