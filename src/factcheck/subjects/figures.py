"""The topics of ages and dates."""

from __future__ import annotations

from factcheck.lexicon.happenings import ONCE
from factcheck.model import Timex, Topic
from factcheck.subjects import aspects, dates, owner, place
from factcheck.subjects.context import Context
from factcheck.subjects.view import View, reasons

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
