"""The topics of figures that count nothing: ages, shares, sums of money, measures, durations and dates."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.happenings import ONCE
from factcheck.lexicon.measures import ABILITIES
from factcheck.lexicon.shares import PERSONAL_RATES
from factcheck.lexicon.spans import PERSONAL
from factcheck.model import Kind, Quantity, Timex, Topic
from factcheck.subjects import anchor, dates, owner, place, scope
from factcheck.subjects.context import Context
from factcheck.subjects.counted import price_of
from factcheck.subjects.view import View, reasons

_CONVERSION = 30
"""Characters between a figure and the bracket that gives it in another unit, at most."""

_NEXT_YEAR = 200
"""Days between a date and its article after which it is of another year's event."""


def age(view: View) -> Topic:
    """An age says whose it is, or nothing."""
    who, why = owner.aged(view)
    why = why or "nobody is named beside it"
    return Topic(sort="age", head="age", state="*" if who else "", owner=who, why=(f"owner: {why}",))


def measured(view: View, context: Context) -> Topic:
    """A sum, a measure or a duration: the property, what it is of, and for some whose."""
    each = price_of(view.sentence, view.mention) if isinstance(view.mention, Quantity) else None
    if _is_conversion(view, context) and (each is None or each.head == context.said[-1].topic.head):
        return replace(context.said[-1].topic, why=("anchor: the same in another unit",))
    found, who, role = _property(view)
    aspect, word = scope.aspect(view)
    earlier = scope.previous(view)
    if earlier and context.said:
        aspect, word = "previous", earlier
    if aspect == "capacity" and found.sort in ABILITIES:
        aspect, word = "actual", ""
    where, spot = place.located(view)
    where = where or place.struck(view)
    return Topic(
        head=each.head if each else found.sort,
        sort=found.sort,
        role=role,
        state=found.state if found.sort else "",
        owner=who,
        place=spot or where,
        anchor=found.of,
        aspect=aspect,
        why=reasons(anchor=found.why, aspect=word),
    )


def share(view: View, context: Context) -> Topic:
    """A percentage: which rate, of what, and for votes and ratings whose."""
    aspect, word = scope.aspect(view)
    earlier = scope.previous(view)
    if earlier:
        said = (s.topic for s in reversed(context.said) if s.mention.kind is Kind.PERCENT and s.sentence == view.at)
        before = next(said, None)
        if before is not None and before.sort:
            return replace(before, aspect="previous", year="", why=reasons(aspect=earlier, anchor="the figure before it"))
        aspect, word = "previous", earlier
    found = anchor.of_share(view, context.election)
    who = how = ""
    if found.sort in PERSONAL_RATES:
        who, how = owner.holder(view)
        if any(t.lemma == "poll" and t.pos == "NOUN" for t in view.tokens):
            aspect, word = "forecast", "poll"
        elif aspect == "target":
            aspect = "actual"
    return Topic(
        head=found.of or found.sort,
        sort=found.sort,
        state=found.state if found.sort and (who or found.sort not in PERSONAL_RATES) else "",
        owner=who,
        place=place.located(view)[0],
        anchor=found.of,
        aspect=aspect,
        why=reasons(anchor=found.why, owner=how, aspect=word),
    )


def dated(view: View, timex: Timex, context: Context) -> Topic:
    """The event of a date; a date of another year is of another event of its sort, but for births and foundings."""
    event = dates.event_of(view)
    year = ""
    if timex.start is not None and context.published is not None and event.sort not in ONCE:
        other = timex.start.year != context.published.year and abs((timex.start - context.published).days) > _NEXT_YEAR
        year = str(timex.start.year) if other else ""
    return Topic(
        head=event.predicate,
        sort=event.sort,
        state="on" if event.sort else "",
        predicate=event.predicate,
        owner=event.who,
        place=place.located(view)[0],
        year=year,
        why=reasons(state=event.why),
    )


def _property(view: View) -> tuple[anchor.Anchor, str, str]:
    """What is measured, its owner and whom it holds for."""
    mention = view.mention
    assert isinstance(mention, Quantity)
    if mention.kind is Kind.MONEY:
        found = anchor.of_sum(view)
        return found, owner.holder(view)[0], owner.payer(view) if found.sort == "cost" else ""
    if mention.kind is Kind.DURATION:
        found = anchor.of_time(view)
        return found, owner.holder(view)[0] if found.sort in PERSONAL else "", ""
    return anchor.of_measure(view, mention.unit), "", ""


def _is_conversion(view: View, context: Context) -> bool:
    """A second unit in brackets or after "or": "96 million crowns ($8.4 million)", "20 knots or 23 mph"."""
    if not context.said or view.first == 0 or view.tokens[view.first - 1].text.lower() not in ("(", "or"):
        return False
    last, mention = context.said[-1], view.mention
    same = isinstance(mention, Quantity) and last.mention.kind is mention.kind and last.sentence == view.at
    return same and mention.span[0] - last.mention.span[1] < _CONVERSION
