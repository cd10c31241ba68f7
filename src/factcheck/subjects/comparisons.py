"""Figures that are told beside the one before them: in another unit, of another time, as it was expected to be."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.lexicon.figures import ASIDE, FORETOLD
from factcheck.lexicon.measures import unit_of
from factcheck.lexicon.money import SUMS
from factcheck.model import Kind, Quantity, Topic
from factcheck.subjects import again, aspects, gapping
from factcheck.subjects.anaphora import Said
from factcheck.subjects.apiece import apiece
from factcheck.subjects.context import Context
from factcheck.subjects.expected import expected
from factcheck.subjects.headword import headword
from factcheck.subjects.view import View, reasons

_CONVERSION = 30
"""Characters between a figure and the bracket that gives it in another unit, at most."""

_SAME = ("anchor: the same in another unit",)
_ALSO = frozenset({";", "/", ","})
"""What stands between the second and the third unit of a bracket."""

_EQUALS = frozenset({"equal to", "equivalent to"})
_RECENT = 2
"""Sentences back in which a text says that it sets results beside what was expected."""

_WORD = re.compile(r"[a-z]+")


def told_beside(view: View, context: Context) -> Topic | None:
    """The topic of a figure that says no more than how it differs from the one before it; None where it stands alone."""
    last = context.said[-1] if context.said else None
    if last is None:
        return None
    if _is_conversion(view, last):
        return replace(last.topic, why=_SAME)
    if (told := again.put_at(view, context.said) or gapping.goes_on(view, context.said)) is not None:
        return told
    beside = next((said for said in reversed(context.said) if said.sentence != view.at or _is_like(view, said)), last)
    return _compared(view, beside, context)


def listed(view: View, context: Context) -> Topic | None:
    """The topic of a like measure before it, of which a list goes on: "60 tonnes to low orbit and 17 tonnes to the Moon"."""
    mention = view.mention
    if not context.said or not isinstance(mention, Quantity) or mention.kind is not Kind.MEASURE:
        return None
    last = context.said[-1]
    like = isinstance(last.mention, Quantity) and unit_of(last.mention.unit)[0] == unit_of(mention.unit)[0]
    verbs = any(t.pos in ("VERB", "AUX") for t in view.tokens[view.left : view.first])
    return last.topic if like and last.sentence == view.at and last.topic.sort and not verbs else None


def _is_conversion(view: View, last: Said) -> bool:
    """A second unit in brackets or after "or": "96 million crowns ($8.4 million)", "20 knots or 23 mph", "equal to $9 m"."""
    before = view.text(view.first - 1, view.first)
    again = before in _ALSO and last.topic.why == _SAME
    if not (again or before in ("(", "or") or view.text(view.first - 2, view.first) in _EQUALS):
        return False
    mention, each = view.mention, apiece(view)
    same = isinstance(mention, Quantity) and last.mention.kind is mention.kind and last.sentence == view.at
    near = same and mention.span[0] - last.mention.span[1] < _CONVERSION
    return near and (not each or each == last.topic.head)


def _compared(view: View, last: Said, context: Context) -> Topic | None:
    """The topic of a sum that the one before it is set beside: "up from $4 m a year earlier", "beating forecasts of $3 m"."""
    if not _is_like(view, last) or _is_of_another_sort(view, last):
        return None
    against = _set_against(view)
    word = expected(view) or (against if _was_expected(context, view.at) else "")
    if word and last.topic.aspect != "forecast":
        role = last.topic.role or "analyst"
        return replace(last.topic, aspect="forecast", role=role, year="", why=_why(word))
    earlier = aspects.previous(view) or again.back_then(view) or against
    if earlier and not headword(view).has_own(view):
        return replace(last.topic, aspect="previous", year="", why=_why(earlier))
    return None


def _why(word: str) -> tuple[str, ...]:
    return reasons(aspect=word, anchor="the figure before it")


def _is_like(view: View, last: Said) -> bool:
    """Whether two sums of one currency stand in one sentence."""
    one, other = last.mention, view.mention
    if last.sentence != view.at or not last.topic.sort or not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return one.kind is other.kind is Kind.MONEY and one.unit == other.unit


def _is_of_another_sort(view: View, last: Said) -> bool:
    """Whether a noun of another sort of sum stands between the two: "revenue of $4 bn, and a profit of $9 m"."""
    between = (t for t in view.tokens[: view.first] if t.start >= last.mention.span[1] and t.pos == "NOUN")
    return any(SUMS.get(t.lemma, last.topic.sort) != last.topic.sort for t in between)


def _set_against(view: View) -> str:
    """The word by which the figure is set beside the one before it: "$5.1 bn, against $5.3 bn"."""
    word = view.text(view.first - 1, view.first)
    return word if word in ASIDE and word != "than" else ""


def _was_expected(context: Context, at: int) -> bool:
    """Whether the last few sentences speak of what was expected: a bare "against" sets a result beside that."""
    near = " ".join(s.text for s in context.sentences[max(0, at - _RECENT) : at + 1]).lower()
    return not FORETOLD.isdisjoint(_WORD.findall(near))
