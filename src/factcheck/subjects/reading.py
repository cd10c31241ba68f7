"""One pass over an article's mentions: each gets its topic, and may lean on those read before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Article, Kind, Quantity, Sentence, Timex, Topic
from factcheck.subjects import singly
from factcheck.subjects.anaphora import Said
from factcheck.subjects.animals import of_animals
from factcheck.subjects.apportioned import apportioned
from factcheck.subjects.context import Context
from factcheck.subjects.counts import count
from factcheck.subjects.figures import age, dated
from factcheck.subjects.measured import measured
from factcheck.subjects.percentages import share
from factcheck.subjects.tally import corrected
from factcheck.subjects.times import time_of
from factcheck.subjects.view import Mention, View


def topics(article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> tuple[Topic, ...]:
    """What each mention speaks of: one topic for each, in the order given. Mentions are read in the order of the text.

    `sentences` are the article's, parsed where they hold a mention; one in a sentence without tokens gets a topic that says so.
    """
    context = Context(article, sentences, mentions)
    order = sorted(range(len(mentions)), key=lambda i: (mentions[i].span, i))
    found = {i: _topic(mentions[i], context) for i in order}
    return tuple(found[i] for i in range(len(mentions)))


def _topic(mention: Mention, context: Context) -> Topic:
    view = context.view(mention)
    if view is None:
        return Topic(why=("sentence: it was not parsed",))
    if isinstance(mention, Timex):
        return dated(view, mention, context)
    found = _figure(mention, view, context)
    if found.denied:
        return found
    found = apportioned(corrected(found, view, context), view, context)
    if not found.year:
        found = replace(found, year=time_of(view, found, context))
    context.said.append(Said(mention, found, view.at))
    return found


def _figure(mention: Quantity, view: View, context: Context) -> Topic:
    match mention.kind:
        case Kind.COUNT:
            found = of_animals(count(view, context), view, context.said)
            return singly.counted(view, found, context.said) if singly.is_singly(mention) else found
        case Kind.PERCENT:
            return share(view, context)
        case Kind.AGE:
            return age(view)
        case _:
            return measured(view, context)
