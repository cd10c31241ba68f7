"""The topics of percentages: which rate or share, of what, and for votes, ratings and stakes whose."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.money import TRADED
from factcheck.lexicon.shares import PERSONAL_RATES, POLLS
from factcheck.model import Kind, Quantity, Topic
from factcheck.subjects import again, aspects, ballot, gapping, inflation, movers, owner, place, rates, stretches, terms
from factcheck.subjects.bearer import bearer
from factcheck.subjects.context import Context
from factcheck.subjects.view import View, reasons

_AGAIN = frozenset({"or", ",", "(", "–", "—"})
"""What stands between a share and the same said again; "51% to 49%" are two."""

_NO_LEVEL = frozenset({Kind.PERCENT, Kind.DURATION, Kind.AGE})
"""Kinds of figures that nothing moves on from."""

_NEXT = frozenset({"and", "but", "while", ";", "against", "to"})
"""Words behind somebody's votes that go on to another's."""

_BESIDE = 6
"""Characters between a share and the same said again, at most."""

_ROUNDING = 5.0
"""Percentage points by which the two may differ."""


def share(view: View, context: Context) -> Topic:
    """A percentage: which rate, of what, and for votes and ratings whose."""
    aspect, word = aspects.aspect(view)
    if (told := again.put_at(view, context.said) or _goes_on_beside(view, context)) is not None:
        return inflation.told_again(told, view, context.inflation)
    earlier = aspects.previous(view)
    if earlier:
        said = (s.topic for s in reversed(context.said) if s.mention.kind is Kind.PERCENT and s.sentence == view.at)
        before = next(said, None)
        if before is not None and before.sort:
            return replace(before, aspect="previous", year="", why=reasons(aspect=earlier, anchor="the figure before it"))
        aspect, word = "previous", earlier
    if (same := _restated(view, context)) is not None:
        return same
    stage, cue = terms.of_pay(view, context.bargaining)
    if stage:
        who = "" if stage == "agreed" else bearer(view).name
        return Topic(head="pay rise", sort="pay rise", state="*", owner=who, aspect=stage, why=reasons(aspect=cue))
    found = rates.of_share(view, context.election or bool(context.question) or _goes_on(view, context))
    if aspect == "capacity" and found.sort == "capacity":
        aspect, word = "actual", ""
    who = how = ""
    if found.sort in PERSONAL_RATES:
        who, how = _whose(view, found.sort, context)
        if any(t.lemma in POLLS and t.pos == "NOUN" for t in view.tokens):
            aspect, word = "forecast", "poll"
            found = replace(found, of=found.of or rates.pollster(view))
        elif aspect == "target":
            aspect = "actual"
        if found.sort == "stake" and (state := rates.holding_state(view)):
            who, how = state, "who holds it"
        if not who and found.sort == "stake" and context.firm != found.of:
            who, how = context.firm, "whom the story is about"
        found = replace(found, of="" if found.of == who else found.of)
    elif found.sort == "change":
        change = movers.moved(view, context.firm)
        who, how = change.owner, "whose it is"
        found = replace(found, of=found.of or change.of or ("" if who else _figure_before(view, context)))
    elif found.sort == "share":
        who, how = bearer(view).name or owner.by_pronoun(view) or rates.holder(view), "whose it is"
    if (rate := inflation.read(found, view, aspect, context.inflation, context.said)) is not None:
        return replace(rate, place=_where(view))
    known = who or found.of or found.sort != "change"
    return Topic(
        head=found.of or found.sort,
        sort=found.sort,
        role=place.region(view) or ballot.round_of(view) if found.sort in ("vote", "turnout") else "",
        state=found.state if found.sort and known and (who or found.sort not in PERSONAL_RATES) else "",
        owner=who,
        place="" if found.sort == "change" and (who or found.of in TRADED) else _where(view),
        anchor=found.of,
        aspect=aspect,
        over=stretches.of_movement(view) if found.sort == "change" else "",
        why=reasons(anchor=found.why, owner=how if who else "", aspect=word),
    )


def _where(view: View) -> str:
    return place.located(view)[0] or rates.country(view) or place.everywhere(view)


def _figure_before(view: View, context: Context) -> str:
    """What the figure before it in the sentence is of, where the share says how that moved: "sold 9 m, a drop of 16%"."""
    last = context.said[-1] if context.said else None
    if last is None or last.sentence != view.at or last.mention.kind in _NO_LEVEL or last.topic.sort in ("", "people"):
        return ""
    if last.topic.sort == "price" and last.topic.anchor in TRADED:
        return last.topic.anchor
    return " ".join(dict.fromkeys(w for w in (last.topic.anchor, last.topic.sort) if w))


def _restated(view: View, context: Context) -> Topic | None:
    """The topic of the share right before, said again as a percentage: "just over half, 53 per cent", "two in five, or 40%"."""
    last = context.said[-1] if context.said else None
    mention = view.mention
    if last is None or not isinstance(mention, Quantity) or not isinstance(last.mention, Quantity):
        return None
    beside = 0 <= mention.span[0] - last.mention.span[1] <= _BESIDE and last.mention.kind is Kind.PERCENT
    again = view.text(view.first - 1, view.first) in _AGAIN and abs(mention.value - last.mention.value) <= _ROUNDING
    if not beside or not again or last.sentence != view.at:
        return None
    return replace(last.topic, why=reasons(anchor="the same said again")) if last.topic.sort else None


def _goes_on_beside(view: View, context: Context) -> Topic | None:
    """The topic of a share that goes on a list; one of the vote is read by whom it is for."""
    return None if _goes_on(view, context) else gapping.goes_on(view, context.said)


def _goes_on(view: View, context: Context) -> bool:
    """Whether the percentage goes on a list of shares of the vote: "the Greens won 19% and the Liberals 11%"."""
    last = context.said[-1] if context.said else None
    return last is not None and last.sentence == view.at and last.topic.sort == "vote" and last.mention.kind is Kind.PERCENT


def _of_votes_before(view: View, context: Context) -> str:
    """Whose votes were counted right before, where a share tells the same: "had 3,100, or 41%", "on 3,100, which is 41%"."""
    last = context.said[-1] if context.said else None
    if last is None or last.sentence != view.at or last.mention.kind is not Kind.COUNT or last.topic.sort != "vote":
        return ""
    between = (t for t in view.tokens[: view.first] if t.start >= last.mention.span[1])
    return "" if any(t.pos == "PROPN" or t.text.lower() in _NEXT for t in between) else last.topic.owner


def _whose(view: View, sort: str, context: Context) -> tuple[str, str]:
    """Whom a share of the vote, a rating or a stake belongs to, and how it was found."""
    if sort == "vote" and (choice := _of_votes_before(view, context) or ballot.choice(view, context.question)):
        return choice, "what the vote is for"
    if backed := rates.supported(view):
        return backed, "whom they back"
    who, how = owner.holder(view)
    return ("", "") if sort == "vote" and who and ballot.is_aside(view, who) else (who, how)
