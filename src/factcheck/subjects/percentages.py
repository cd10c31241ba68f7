"""The topics of percentages: which rate or share, of what, and for votes, ratings and stakes whose."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.shares import PERSONAL_RATES, POLLS
from factcheck.model import Kind, Topic
from factcheck.subjects import again, aspects, movements, owner, place, rates, terms
from factcheck.subjects.bearer import bearer
from factcheck.subjects.context import Context
from factcheck.subjects.view import View, reasons


def share(view: View, context: Context) -> Topic:
    """A percentage: which rate, of what, and for votes and ratings whose."""
    aspect, word = aspects.aspect(view)
    if (told := again.put_at(view, context.said)) is not None:
        return told
    earlier = aspects.previous(view)
    if earlier:
        said = (s.topic for s in reversed(context.said) if s.mention.kind is Kind.PERCENT and s.sentence == view.at)
        before = next(said, None)
        if before is not None and before.sort:
            return replace(before, aspect="previous", year="", why=reasons(aspect=earlier, anchor="the figure before it"))
        aspect, word = "previous", earlier
    stage, cue = terms.of_pay(view, context.bargaining)
    if stage:
        who = "" if stage == "agreed" else bearer(view).name
        return Topic(head="pay rise", sort="pay rise", state="*", owner=who, aspect=stage, why=reasons(aspect=cue))
    found = rates.of_share(view, context.election)
    if aspect == "capacity" and found.sort == "capacity":
        aspect, word = "actual", ""
    who = how = ""
    if found.sort in PERSONAL_RATES:
        who, how = (backed, "whom they back") if (backed := rates.supported(view)) else owner.holder(view)
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
    elif found.sort in ("change", "share"):
        who, how = bearer(view).name or owner.by_pronoun(view) or rates.holder(view), "whose it is"
        if not who and found.of == "share" and found.sort == "change":
            who, how = context.firm, "whom the story is about"
    return Topic(
        head=found.of or found.sort,
        sort=found.sort,
        role=place.region(view) if found.sort in ("vote", "turnout") else "",
        state=found.state if found.sort and (who or found.sort not in PERSONAL_RATES) else "",
        owner=who,
        place=place.located(view)[0] or rates.country(view) or place.everywhere(view),
        anchor=found.of,
        aspect=aspect,
        over=movements.since(view) if found.sort == "change" else "",
        why=reasons(anchor=found.why, owner=how if who else "", aspect=word),
    )
