"""Whether a figure is of another time than its article: the year named for it, or the day of harm that is long done."""

from __future__ import annotations

import re
from datetime import date, timedelta

from factcheck.lexicon.measures import MADE
from factcheck.lexicon.moves import COMPARING
from factcheck.lexicon.states import HARM
from factcheck.model import Kind, Quantity, Timex, Topic
from factcheck.subjects.context import Context
from factcheck.subjects.inflation import INFLATION
from factcheck.subjects.view import Range, View, climb

_RECENT = timedelta(days=4)
"""How long ago something may be and still be what the article is about."""

_EDGES = frozenset({"since", "until", "from", "by"})
_AROUND = frozenset({"after", "since", "before", "following"})
_POINTS_BACK = re.compile(r"(?i)\b(?:the|that|those) (?:incidents?|strikes?|attacks?|raids?|bombings?)\b")
_LONG = frozenset({"month", "year", "decade"})
_DIGITS = {"year": 4, "decade": 4, "month": 7, "quarter": 7, "season": 7}
_CLAUSES = frozenset({"advcl", "relcl", "ccomp", "acl", "pcomp", "conj"})
_FRONT = 5


def time_of(view: View, topic: Topic, context: Context) -> str:
    """The past time that a figure is of, at its own precision; empty if it is of the article's own days or no time is named."""
    assert isinstance(view.mention, Quantity)
    if view.mention.kind is Kind.AGE:
        return ""
    if topic.sort == "people" and topic.state in HARM:
        return _long_before(view) or _past_day(view, context)
    year = _other_year(view, context)
    return "" if topic.sort == INFLATION and year not in view.text(view.left, view.right) else year


def _long_before(view: View) -> str:
    """ "Less than a year after a blast killed 49 people": harm of an earlier event, whose day is not named."""
    tokens = view.tokens
    for i in range(view.first - 1):
        if tokens[i].lemma in _LONG and tokens[i + 1].text.lower() in ("after", "since") and not _closed(view, i):
            return "earlier"
    return ""


def _closed(view: View, at: int) -> bool:
    """Whether the clause after "a year after" ends before the figure."""
    return any(t.text in (",", ";", ":") for t in view.tokens[at + 2 : view.first])


def _other_year(view: View, context: Context) -> str:
    """The year in the figure's own stretch, if another than the article's."""
    near = ((t, where[0]) for t, where in _near(view, context) if view.left <= where[0] < view.right)
    inside = (t for t, at in near if not _places(view, at) and not _compared(view, at))
    then = next(inside, None)
    if then is None or context.published is None or not is_past(then, context.published):
        return ""
    year = _written(then)[:4]
    return year if year != str(context.published.year) and not _of_making(view, year) else ""


def _compared(view: View, at: int) -> bool:
    """Whether a time is that of what the figure is set beside: "20% more than last year", "9, where it was 8 a year ago"."""
    tokens, i, seen = view.tokens, at, {at}
    while tokens[i].head not in seen:
        i = tokens[i].head
        seen.add(i)
        if tokens[i].text.lower() in COMPARING - _EDGES or tokens[i].lemma == "compare":
            return not i < view.first < at
        if tokens[i].pos in ("VERB", "AUX"):
            break
    clause = tokens[i].pos in ("VERB", "AUX") and i > view.last and tokens[i].dep in _CLAUSES
    return clause and at > view.last and all(verb != i for verb, _ in climb(tokens, view.anchor))


def _of_making(view: View, year: str) -> bool:
    """Whether the year is the one in which the thing measured was made: "the 46-metre dam, built in 1971"."""
    assert isinstance(view.mention, Quantity)
    if view.mention.kind is not Kind.MEASURE:
        return False
    named = [i for i in range(view.left, view.right) if view.tokens[i].text == year]
    return any(t.lemma in MADE for i in named for t in view.tokens[max(0, i - 3) : i])


def _past_day(view: View, context: Context) -> str:
    """The day of harm done, where that is over; a sentence that goes on about it ("One person died.") stays with it."""
    for then, where in _near(view, context):
        between = view.tokens[min(where[1], view.last) : max(where[0], view.first)]
        if where[0] > _FRONT and any(t.pos == "NUM" for t in between):
            continue
        if not is_past(then, context.published):
            return ""
        context.past[view.at] = _written(then)
        return context.past[view.at]
    for before in range(view.at - 1, max(-1, view.at - 3), -1):
        if not _goes_on(view, before, context):
            break
        past = context.past.get(before) or _only_past(before, context)
        if past:
            context.past[view.at] = past
            return past
    return ""


def _goes_on(view: View, before: int, context: Context) -> bool:
    """Whether an earlier sentence may be what this one goes on about: in its paragraph, or pointed back to ("the incident")."""
    if context.sentences[before].paragraph == view.sentence.paragraph:
        return True
    return before == view.at - 1 and bool(_POINTS_BACK.search(view.sentence.text))


def _only_past(at: int, context: Context) -> str:
    """The past day of a sentence that names no other."""
    days = [t for t, _ in context.times(at) if t.relation not in _EDGES]
    return _written(days[0]) if days and all(is_past(d, context.published) for d in days) else ""


def _near(view: View, context: Context) -> list[tuple[Timex, Range]]:
    """The days named in the sentence, the nearest to the figure first; not where a count starts ("since May") or ends."""
    found = []
    for timex, where in context.times(view.at):
        then = view.text(where[1], where[1] + 2).strip(" ,").startswith("when")
        if then or timex.relation not in _EDGES:
            found.append((timex, where))
    return sorted(found, key=lambda f: (abs(f[1][0] - view.first), f[0].span))


def _places(view: View, at: int) -> bool:
    """A time that only places what went before: "after the war ended in 2015, 900 people remained"; not one with "when"."""
    if view.text(at + 1, at + 3).strip(" ,").startswith("when"):
        return False
    return any(t.lemma in _AROUND for t in view.tokens[max(0, at - 8) : at])


def is_past(timex: Timex, published: date | None) -> bool:
    """Whether the time is over by more than the days that news of one event goes on."""
    return published is not None and timex.end is not None and timex.type == "DATE" and timex.end < published - _RECENT


def _written(timex: Timex) -> str:
    """The time at its own precision: a year, a month or a day."""
    return timex.start.isoformat()[: _DIGITS.get(timex.precision, 10)] if timex.start is not None else ""
