"""What moved between two days: for each subject, the figure last known on the one and on the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from factcheck.intervals import Bound, Relation, relate
from factcheck.model import Article, Assertion, Behaves, Report, Subject
from factcheck.reports import words
from factcheck.reports.escaping import line
from factcheck.reports.standings import best, counts
from factcheck.reports.view import View, articles_by_id, labels


@dataclass(frozen=True, slots=True)
class Movement:
    """A subject and the figures last known on two days. `change` is second minus first."""

    subject: Subject
    first: Assertion
    second: Assertion
    change: float


def between(report: Report, start: date, end: date) -> tuple[Movement, ...]:
    """For each subject of which a figure was known by both days, what it was and how it moved, in the order of subjects.

    Of several figures for the last known day, the one that most independent voices give counts, then the surest.
    """
    movements = []
    for subject in report.subjects:
        first, second = _last_known(subject, start), _last_known(subject, end)
        if first is not None and second is not None:
            movements.append(Movement(subject, first, second, float(second.value) - float(first.value)))
    return tuple(movements)


def render(report: Report, view: View, start: date, end: date) -> str:
    """One line a subject that moved; with `everything`, also those that stood still."""
    articles, named = articles_by_id(report), labels(report)
    known = between(report, start, end)
    moved = [movement for movement in known if _cannot_both_hold(movement)]
    lines = [
        f"{named[each.subject.id]}: {_figure(each.first, articles)} -> {_figure(each.second, articles)}, "
        f"{words.change(each.first, each.second)}"
        for each in (known if view.everything else moved)
    ]
    span = f"between {words.day(start)} and {words.day(end)}"
    last = f"{words.count(len(moved), 'subject')} moved {span}, of {len(known)} with a figure known on both days."
    return "".join(f"{line(text)}\n" for text in (*lines, last))


def _cannot_both_hold(movement: Movement) -> bool:
    """Whether the figure has moved for sure: "more than 750" and then "hundreds" may be one number."""
    first, second = (Bound(a.low, a.high) for a in (movement.first, movement.second))
    return relate(first, second) is Relation.DISJOINT


def _last_known(subject: Subject, day: date) -> Assertion | None:
    if subject.behaves is Behaves.DATE:
        return None
    known = [a for a in subject.assertions if counts(a) and a.as_of is not None and a.as_of.end <= day]
    latest = max((a.as_of.end for a in known if a.as_of is not None), default=None)
    of_that_day = [a for a in known if a.as_of is not None and a.as_of.end == latest]
    return best(of_that_day) if of_that_day else None


def _figure(assertion: Assertion, articles: dict[str, Article]) -> str:
    told = (words.day_of(assertion), assertion.attribution.said_by or articles[assertion.article].outlet)
    return f"{assertion.quote} ({', '.join(part for part in told if part)})"
