"""The topics of sums of money, measures and durations: the property, what it is of, and for some whose."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.measures import ABILITIES, DONE_BY_SOMEBODY, LEVELS, LIES, LYING, UNOWNED, UPRIGHT, unit_of
from factcheck.lexicon.money import BROUGHT_IN, FIRMS, FOR_SHARES, OF_FIRMS, PERIODIC, PLACELESS, SOLD, TRADED, UNITS_OF_TRADE
from factcheck.lexicon.people import is_people
from factcheck.lexicon.spans import COMING, FACED, PERSONAL, SPANNED
from factcheck.model import Kind, Quantity, Scope, Topic
from factcheck.subjects import again, aspects, lasting, measure, owner, place, possessor, prices, stretches, sums, takeovers
from factcheck.subjects.amounts import is_flow
from factcheck.subjects.anchor import Anchor
from factcheck.subjects.apiece import apiece
from factcheck.subjects.bearer import bearer
from factcheck.subjects.comparisons import listed, told_beside
from factcheck.subjects.context import Context
from factcheck.subjects.expected import expected, judged
from factcheck.subjects.headword import headword
from factcheck.subjects.view import View, reasons

_BESIDE = 7
"""Tokens before a figure in which a word says that it is an average."""

_PRICED = frozenset({"", "exchange rate", "cost", "worth", "price"})
"""What words may say of a sum for one barrel or one share that is its price."""

_KEPT = frozenset({"forecast", "target", "previous", "difference"})
"""Aspects that a sum for one of something may have, beside being a rate."""


def measured(view: View, context: Context) -> Topic:
    """A sum, a measure or a duration: the property, what it is of, and for some whose."""
    if (told := told_beside(view, context)) is not None:
        return told
    found, who, role = _property(view, context)
    if (not found.sort or found.why == measure.NO_WORD) and (before := listed(view, context)) is not None:
        found, who = Anchor(before.sort, found.of, before.state, "the figure before it"), before.owner
    aspect, word = _aspect(view, found, context)
    each, aspect = _apiece(view, found, aspect, word)
    if each and found.sort == "cost" and _is_thing(each):
        found, each, aspect = replace(found, of=each), "", "actual" if aspect == "rate" else aspect
    if each:
        found, who = _for_one(view, found, who, each)
        quoted = found.sort == "price" and found.of in TRADED
        aspect = aspect if aspect in _KEPT else "actual" if quoted else "rate"
        role = "" if quoted else f"per {each}"
    return Topic(
        head=each or found.sort,
        sort=found.sort,
        role=role,
        over=stretches.of_sum(view, found.sort, context.stretch) or _over_before(view, found.sort, context),
        state=found.state if found.sort else "",
        owner=who,
        place=_where(view, found.sort),
        anchor=found.of,
        aspect=aspect,
        scope=Scope.PART if who and sums.is_segment(found) else Scope.TOTAL,
        why=reasons(anchor=found.why, aspect=word),
    )


def _aspect(view: View, found: Anchor, context: Context) -> tuple[str, str]:
    """Whether it is no present fact, with the word that says so."""
    aspect, word = aspects.aspect(view)
    if aspect == "rate" and (ahead := expected(view)):
        aspect, word = "forecast", ahead
    earlier = aspects.previous(view) or again.back_then(view)
    if earlier and (context.said or aspect == "rate" or aspects.goes_from(view)):
        aspect, word = "previous", earlier
    if aspect == "actual" and found.sort == "volume" and is_flow(view):
        aspect, word = "rate", "by the day"
    if (aspect == "capacity" and found.sort in ABILITIES) or (aspect == "difference" and found.sort in UPRIGHT):
        aspect, word = "actual", ""
    if found.sort == "sentence" and any(t.lemma in FACED for t in view.tokens[view.left : view.right]):
        return "threshold", "faced"
    if found.sort in SPANNED and any(t.lemma in COMING for t in view.tokens[view.left : view.first]):
        return "forecast", "yet to come"
    return ("difference", "by") if aspect == "actual" and aspects.moves_by(view) else (aspect, word)


def _apiece(view: View, found: Anchor, aspect: str, word: str) -> tuple[str, str]:
    """What the sum is for one of, and its aspect: pay and profit are by the year anyway, and a price is for each."""
    each = apiece(view)
    yearly = each == "year" and (found.sort == "salary" or found.sort in PERIODIC)
    if aspect == "rate" and (yearly or (found.sort == "cost" and not each and word == "each")):
        return "", "actual"
    return "" if yearly else each, aspect


def _is_thing(noun: str) -> bool:
    return unit_of(noun)[0] == noun and not is_people(noun)


def _for_one(view: View, found: Anchor, who: str, each: str) -> tuple[Anchor, str]:
    """What a sum for one of something is: the price of what is traded by the unit, the profit for a share."""
    if each == "share" and found.sort in FOR_SHARES:
        found = replace(found, sort="profit")
    found = replace(found, of="" if found.of == each else found.of)
    if each in UNITS_OF_TRADE and found.sort in _PRICED:
        traded = found.of if found.sort == "price" else ""
        return replace(found, sort="price", of=traded or prices.good(view)), ""
    return found, who


def _where(view: View, sort: str) -> str:
    """Where a measure holds, or a sum was made; the sums of a firm have no place of their own."""
    if sort in PLACELESS:
        return ""
    where, spot = place.located(view)
    where = where or place.struck(view) or place.everywhere(view)
    if not where and sort in UNOWNED and sort != "distance":
        where = place.hit(view)
    return spot or where


def _property(view: View, context: Context) -> tuple[Anchor, str, str]:
    """What is measured, its owner and whom it holds for."""
    mention = view.mention
    assert isinstance(mention, Quantity)
    if mention.kind is Kind.MONEY:
        return _sum(view, context)
    if mention.kind is Kind.DURATION:
        found = lasting.of_time(view)
        return found, owner.holder(view)[0] if found.sort in PERSONAL else "", ""
    found = measure.of_measure(view, mention.unit)
    if found.state == "seize":
        return found, "", _level(view)
    of = bearer(view, by_name=found.sort in ABILITIES)
    if found.sort == "distance" and any(t.lemma in LIES for t in view.tokens[view.left : view.first]):
        return found, of.name, ""
    if not found.sort or found.sort in UNOWNED:
        return found, "", _level(view)
    if not found.of and found.sort not in ABILITIES and found.sort not in LYING and found.sort != "volume":
        found = replace(found, of=of.noun)
    who = of.name or (of.noun if found.sort == "volume" and found.state in DONE_BY_SOMEBODY else "")
    return found, who, f"each {of.noun}" if of.each else _level(view)


def _sum(view: View, context: Context) -> tuple[Anchor, str, str]:
    """What a sum of money is, whose, and whom it holds for."""
    head = headword(view)
    found = sums.of_sum(view, head)
    if (deal := takeovers.of_takeover(view, found, head, apiece(view), context.takeover)) is not None:
        return *deal, takeovers.with_debt(view)
    if found.sort in PERIODIC and head.noun >= 0:
        words = (found.of, possessor.segment(view, head.noun, context.firm))
        found = replace(found, of=" ".join(w for w in words if w))
    whose = possessor.of_sum(view, head, context.firm)
    made = view.tokens[view.anchor].dep in ("dobj", "obj", "npadvmod") and found.sort in BROUGHT_IN
    if made or (head.verb >= 0 and view.tokens[head.verb].lemma in SOLD):
        found = replace(found, of=found.of or ("" if whose.noun in FIRMS else whose.noun))
    who = whose.name
    if not who and found.sort in OF_FIRMS and (head.noun >= 0 or not whose):
        who = owner.by_pronoun(view) or context.firm
    if judged(view):
        return found, who, "analyst"
    if found.sort == "salary":
        return found, who, sums.earner(view)
    return found, who, owner.payer(view) if found.sort == "cost" else ""


def _over_before(view: View, sort: str, context: Context) -> str:
    """The stretch of time of a like sum before it in the sentence: "a quarterly profit of $9 m, below the $10 m expected"."""
    last = context.said[-1] if context.said else None
    return last.topic.over if last is not None and last.sentence == view.at and last.topic.sort == sort else ""


def _level(view: View) -> str:
    """Whether the measure is an average or the least: "the average height", "a low of 3 °C"."""
    if view.text(view.first - 2, view.first) == "record of":
        return "record"
    near = view.tokens[max(view.left, view.first - _BESIDE) : min(view.right, view.stop + 3)]
    return next((LEVELS[t.lemma] for t in near if t.lemma in LEVELS), "")
