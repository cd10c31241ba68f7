"""What lasted a stretch of time."""

from __future__ import annotations

from factcheck.lexicon.spans import (
    BUSY,
    ENDED,
    FINALS,
    GOES_ON,
    ITSELF,
    LASTS,
    ONSETS,
    PERSONAL,
    SPANS,
    STARTS,
    STAYS_OUT,
    STOPPAGES,
)
from factcheck.lexicon.things import SYNONYMS
from factcheck.subjects.anchor import Anchor, nearest
from factcheck.subjects.bearer import bearer, canonical
from factcheck.subjects.view import View, children, climb, frames, is_generic

_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ")
_WORDS = 6


def of_time(view: View) -> Anchor:
    """What lasted, where a verb or a noun says it; else the content words, for two durations to be held side by side."""
    if (course := _course(view)) is not None:
        return course
    if (whole := _went_on(view)) is not None:
        return whole
    of = bearer(view).noun
    of = of if of in STOPPAGES else SYNONYMS.get(of, of)
    if of and _lasts(view):
        return Anchor(SPANS.get(of, "length"), SPANS.get(of, of), why=f"how long the {of} lasted")
    named = nearest(view, SPANS, 4)
    if named and not (named[0] == "contract" and view.text(view.first - 1, view.first) == "after"):
        of = "" if named[0] in PERSONAL else named[0] if named[0] in ITSELF else SPANS.get(of, of)
        return Anchor(named[0], of or (named[0] if _lasts(view) else ""), why=f"{named[1]} says {named[0]}")
    words: list[str] = []
    for i in (*range(view.last, view.right), *range(view.first - 1, view.left - 1, -1)):
        token = view.tokens[i]
        if token.pos in _CONTENT and not is_generic(token.lemma) and token.lemma not in words and len(token.lemma) > 2:
            words.append(token.lemma)
        if len(words) == _WORDS:
            break
    return Anchor("time", " ".join(sorted(words)), why="what lasted, by the words around it")


def _lasts(view: View) -> bool:
    """Whether the verb over the figure says that its subject lasted so long: "the trial took six weeks"."""
    nearest_verb = next(climb(view.tokens, view.anchor), None)
    if nearest_verb is None or nearest_verb[1] == "does":
        return False
    after = view.text(view.first - 1, view.first) == "after"
    return any(frame in LASTS or (after and frame in ENDED) for frame in frames(view.tokens, nearest_verb[0]))


def _went_on(view: View) -> Anchor | None:
    """What a stretch of time before it is the length of ("a 72-hour strike"), or a strike that staff are out on "for" it."""
    verb, part = next(climb(view.tokens, view.anchor), (0, ""))
    out = view.text(view.first - 1, view.first) == "for" and part == "beside"
    if out and any(frame in STAYS_OUT for frame in frames(view.tokens, verb)):
        return Anchor("length", "strike", why=f"how long they {view.tokens[verb].text}")
    if view.text(view.first - 1, view.first) == "for" and view.tokens[verb].lemma in BUSY:
        busy = BUSY[view.tokens[verb].lemma]
        return Anchor(SPANS.get(busy, "length"), SPANS.get(busy, busy), why=f"how long it was {view.tokens[verb].text}")
    for token in view.tokens[view.last : view.last + 3]:
        if token.pos == "NOUN":
            of = GOES_ON.get(token.lemma)
            return Anchor("length", of, why=f"the length of the {token.lemma}") if of else None
        if token.pos != "ADJ" and token.text != "-":
            return None
    return None


def _course(view: View) -> Anchor | None:
    """How long after its onset something ended: "sank within 20 minutes of the first list", "from the alarm to the end"."""
    onset = _onset(view)
    verb = next(climb(view.tokens, view.anchor), (-1, ""))[0]
    if not onset or verb < 0:
        return None
    end = next((FINALS[f] for f in frames(view.tokens, verb) if f in FINALS), None)
    if end is None:
        end = _end_named(view)
    if end is None:
        return None
    what = next((t.lemma for j in children(view.tokens, verb) if (t := view.tokens[j]).dep == "nsubj" and t.pos == "NOUN"), "")
    thing = canonical(what) if what and view.tokens[verb].lemma not in ("take", "last") else ""
    return Anchor("onset to end", " ".join(w for w in (onset, thing, end) if w), why=f"how long after the {onset} it was over")


def _onset(view: View) -> str:
    """What the time is counted from, named behind the figure or at the head of the sentence."""
    tokens = view.tokens
    behind = range(view.last, min(view.right, view.last + 1))
    ahead = (i for i in range(view.left, view.first) if tokens[i].text.lower() == "from")
    for i in (*behind, *ahead):
        if tokens[i].text.lower() in ONSETS:
            named = (t.lemma for t in tokens[i + 1 : i + 7] if t.pos in ("NOUN", "VERB") and t.lemma not in STARTS)
            return next(named, "")
    return ""


def _end_named(view: View) -> str | None:
    """The end that a sentence with "from" names: "to the end", "to the collapse"; None where it names none."""
    tokens = view.tokens
    for i in range(view.left, view.right):
        if tokens[i].text.lower() in ("to", "until"):
            for token in tokens[i + 1 : i + 4]:
                if token.lemma in FINALS or token.text.lower() == "sinking":
                    return FINALS.get(token.lemma, "sink")
    return None
