"""What lasted a stretch of time."""

from __future__ import annotations

from factcheck.lexicon.spans import ITSELF, LASTS, PERSONAL, SPANS
from factcheck.lexicon.things import SYNONYMS
from factcheck.subjects.anchor import Anchor, nearest
from factcheck.subjects.bearer import bearer
from factcheck.subjects.view import View, climb, frames, is_generic

_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ")
_WORDS = 6


def of_time(view: View) -> Anchor:
    """What lasted, where a verb or a noun says it; else the content words, for two durations to be held side by side."""
    of = bearer(view).noun
    of = SYNONYMS.get(of, of)
    if of and _lasts(view):
        return Anchor(SPANS.get(of, "length"), SPANS.get(of, of), why=f"how long the {of} lasted")
    named = nearest(view, SPANS, 4)
    if named:
        of = "" if named[0] in PERSONAL else named[0] if named[0] in ITSELF else of
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
    return any(frame in LASTS for frame in frames(view.tokens, nearest_verb[0]))
