"""The topics of figures that count nothing and are no shares: ages, sums of money, measures, durations and dates."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.happenings import ONCE
from factcheck.lexicon.measures import ABILITIES, LEVELS, LIES, LYING, UNOWNED, UPRIGHT, unit_of
from factcheck.lexicon.money import BROUGHT_IN, OF_FIRMS, PERIODIC, SOLD, UNITS_OF_TRADE
from factcheck.lexicon.spans import COMING, FACED, PERSONAL, SPANNED
from factcheck.model import Kind, Quantity, Scope, Timex, Topic
from factcheck.subjects import (
    again,
    anchor,
    aspects,
    dates,
    gapping,
    lasting,
    measure,
    owner,
    place,
    possessor,
    stretches,
    sums,
)
from factcheck.subjects.bearer import bearer
from factcheck.subjects.context import Context
from factcheck.subjects.counted import price_of
from factcheck.subjects.headword import headword
from factcheck.subjects.view import View, reasons

_CONVERSION = 30
"""Characters between a figure and the bracket that gives it in another unit, at most."""

_BESIDE = 7
"""Tokens before a figure in which a word says that it is an average."""

_PRICED = frozenset({"", "exchange rate", "cost", "worth", "price"})
"""What words may say of a sum for one barrel or one share that is its price."""

_NEXT_YEAR = 200
"""Days between a date and its article after which it is of another year's event."""


def age(view: View) -> Topic:
    """An age says whose it is, or nothing."""
    who, why = owner.aged(view)
    why = why or "nobody is named beside it"
    then = aspects.then(view)
    return Topic(
        sort="age",
        head="age",
        state="*" if who else "",
        owner=who,
        aspect="previous" if then else "actual",
        why=(f"owner: {why}", *reasons(aspect=then)),
    )


def measured(view: View, context: Context) -> Topic:
    """A sum, a measure or a duration: the property, what it is of, and for some whose."""
    each = price_of(view.sentence, view.mention) if isinstance(view.mention, Quantity) else None
    if _is_conversion(view, context) and (each is None or each.head == context.said[-1].topic.head):
        return replace(context.said[-1].topic, why=("anchor: the same in another unit",))
    if (told := again.put_at(view, context.said) or gapping.goes_on(view, context.said)) is not None:
        return told
    if (other := _beside(view, context)) is not None:
        return other
    found, who, role = _property(view, context)
    if (not found.sort or found.why == measure.NO_WORD) and (before := _listed(view, context)) is not None:
        found, who = anchor.Anchor(before.sort, found.of, before.state, "the figure before it"), before.owner
    aspect, word = aspects.aspect(view)
    earlier = aspects.previous(view) or again.back_then(view)
    if earlier and (context.said or aspect == "rate"):
        aspect, word = "previous", earlier
    if (aspect == "capacity" and found.sort in ABILITIES) or (aspect == "difference" and found.sort in UPRIGHT):
        aspect, word = "actual", ""
    if found.sort == "sentence" and any(t.lemma in FACED for t in view.tokens[view.left : view.right]):
        aspect, word = "threshold", "faced"
    if found.sort in SPANNED and any(t.lemma in COMING for t in view.tokens[view.left : view.first]):
        aspect, word = "forecast", "yet to come"
    if aspect == "actual" and aspects.moves_by(view):
        aspect, word = "difference", "by"
    if found.sort == "salary" and aspect == "rate" and word in ("a year", "per year"):
        each, aspect, word = None, "actual", ""
    if each and each.head == "share" and found.sort in ("salary", "revenue"):
        found = replace(found, sort="profit")
    if each:
        traded = each.head in UNITS_OF_TRADE and found.sort in _PRICED
        found = replace(found, sort="price" if traded else found.sort, of="" if found.of == each.head else found.of)
        if traded:
            found, who = replace(found, of=sums.good(view)), ""
        aspect, role = "rate", f"per {each.head}"
    where, spot = place.located(view)
    where = where or place.struck(view) or place.everywhere(view)
    if not where and found.sort in UNOWNED and found.sort != "distance":
        where = place.hit(view)
    return Topic(
        head=each.head if each else found.sort,
        sort=found.sort,
        role=role,
        over=stretches.of_sum(view, found.sort) or _over_before(view, found.sort, context),
        state=found.state if found.sort else "",
        owner=who,
        place=spot or where,
        anchor=found.of,
        aspect=aspect,
        scope=Scope.PART if who and sums.is_segment(found) else Scope.TOTAL,
        why=reasons(anchor=found.why, aspect=word),
    )


def dated(view: View, timex: Timex, context: Context) -> Topic:
    """The event of a date; a date of another year is of another event of its sort, but for births and foundings."""
    event = dates.event_of(view)
    year = ""
    if timex.start is not None and context.published is not None and event.sort not in ONCE:
        other = timex.start.year != context.published.year and abs((timex.start - context.published).days) > _NEXT_YEAR
        year = str(timex.start.year) if other else ""
    coming = _coming(view, event.predicate)
    return Topic(
        head=event.predicate,
        sort=event.sort,
        state="on" if event.sort else "",
        predicate=event.predicate,
        owner=event.who,
        place=place.located(view)[0],
        aspect="forecast" if coming else "actual",
        year=year,
        why=reasons(state=event.why, aspect=coming),
    )


def _coming(view: View, event: str) -> str:
    """ "Next" before the event: the next inspection is another than the last."""
    tokens = view.tokens
    found = (i for i in range(1, len(tokens)) if tokens[i].lemma == event and tokens[i - 1].lemma == "next")
    return "next" if next(found, 0) else ""


def _beside(view: View, context: Context) -> Topic | None:
    """The topic of a sum that the one before it is set beside: "up from $4 m a year earlier", "beating forecasts of $3 m"."""
    last, mention = context.said[-1] if context.said else None, view.mention
    if last is None or last.sentence != view.at or not last.topic.sort:
        return None
    if not isinstance(mention, Quantity) or not isinstance(last.mention, Quantity):
        return None
    if mention.kind is not Kind.MONEY or last.mention.kind is not Kind.MONEY or last.mention.unit != mention.unit:
        return None
    if (word := aspects.expected(view)) and last.topic.aspect != "forecast":
        why = reasons(aspect=word, anchor="the figure before it")
        return replace(last.topic, aspect="forecast", role="analyst", year="", why=why)
    earlier = aspects.previous(view) or again.back_then(view)
    if earlier and not headword(view).has_own(view):
        return replace(last.topic, aspect="previous", year="", why=reasons(aspect=earlier, anchor="the figure before it"))
    return None


def _property(view: View, context: Context) -> tuple[anchor.Anchor, str, str]:
    """What is measured, its owner and whom it holds for."""
    mention = view.mention
    assert isinstance(mention, Quantity)
    if mention.kind is Kind.MONEY:
        return _sum(view, context)
    if mention.kind is Kind.DURATION:
        found = lasting.of_time(view)
        return found, owner.holder(view)[0] if found.sort in PERSONAL else "", ""
    found = measure.of_measure(view, mention.unit)
    of = bearer(view, by_name=found.sort in ABILITIES)
    if found.sort == "distance" and any(t.lemma in LIES for t in view.tokens[view.left : view.first]):
        return found, of.name, ""
    if not found.sort or found.sort in UNOWNED:
        return found, "", _level(view)
    if not found.of and found.sort not in ABILITIES and found.sort not in LYING:
        found = replace(found, of=of.noun)
    return found, of.name, f"each {of.noun}" if of.each else _level(view)


def _sum(view: View, context: Context) -> tuple[anchor.Anchor, str, str]:
    """What a sum of money is, whose, and whom it holds for."""
    head = headword(view)
    found = sums.of_sum(view, head)
    if found.sort == "deal" and (bought := sums.target(view)):
        return found, bought, ""
    if found.sort in PERIODIC and head.noun >= 0:
        words = (found.of, possessor.segment(view, head.noun, context.firm))
        found = replace(found, of=" ".join(w for w in words if w))
    whose = possessor.of_sum(view, head, context.firm)
    made = view.tokens[view.anchor].dep in ("dobj", "obj", "npadvmod") and found.sort in BROUGHT_IN
    if made or (head.verb >= 0 and view.tokens[head.verb].lemma in SOLD):
        found = replace(found, of=found.of or whose.noun)
    who = whose.name
    if not who and found.sort in OF_FIRMS and (head.noun >= 0 or not whose):
        who = owner.by_pronoun(view) or context.firm
    if aspects.judged(view):
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
    near = view.tokens[max(view.left, view.first - _BESIDE) : min(view.right, view.stop + 3)]
    return next((LEVELS[t.lemma] for t in near if t.lemma in LEVELS), "")


def _listed(view: View, context: Context) -> Topic | None:
    """The topic of a like figure before it, of which a list goes on: "60 tonnes to low orbit and 17 tonnes to the Moon"."""
    mention = view.mention
    if not context.said or not isinstance(mention, Quantity) or mention.kind is not Kind.MEASURE:
        return None
    last = context.said[-1]
    like = isinstance(last.mention, Quantity) and unit_of(last.mention.unit)[0] == unit_of(mention.unit)[0]
    verbs = any(t.pos in ("VERB", "AUX") for t in view.tokens[view.left : view.first])
    return last.topic if like and last.sentence == view.at and last.topic.sort and not verbs else None


def _is_conversion(view: View, context: Context) -> bool:
    """A second unit in brackets or after "or": "96 million crowns ($8.4 million)", "20 knots or 23 mph"."""
    if not context.said or view.first == 0 or view.tokens[view.first - 1].text.lower() not in ("(", "or"):
        return False
    last, mention = context.said[-1], view.mention
    same = isinstance(mention, Quantity) and last.mention.kind is mention.kind and last.sentence == view.at
    return same and mention.span[0] - last.mention.span[1] < _CONVERSION
