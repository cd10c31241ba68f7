"""Several counted nouns in a row as one phrase, of which what is said is said of each: "two Swedes, three Danes and a Finn"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.subjects.view import View, stretch

_WITHIN = frozenset({"NUM", "NOUN", "PROPN", "ADJ", "DET"})
_LINKS = frozenset({",", "and"})


def whole(view: View) -> View | None:
    """The view of the row that a counted noun stands in, from its first figure to its last noun; None where it is alone."""
    tokens = view.tokens
    if view.noun is None or view.noun < view.last:
        return None
    start, end = view.first, view.stop
    while start > 0 and (tokens[start - 1].pos in _WITHIN or tokens[start - 1].text in _LINKS):
        start -= 1
    while end < len(tokens) and (tokens[end].pos in _WITHIN or tokens[end].text in _LINKS):
        end += 1
    figures = [i for i in range(start, end) if tokens[i].pos == "NUM"]
    nouns = [i for i in range(start, end) if tokens[i].pos in ("NOUN", "PROPN")]
    if not set(figures) - set(range(view.first, view.last)) or nouns[-1] < view.stop - 1:
        return None
    own = min(figures[0], view.first), nouns[-1] + 1
    others = [(i, i + 1) for i, t in enumerate(tokens) if t.pos == "NUM" and not own[0] <= i < own[1]]
    left, right = stretch(tokens, own, others)
    return replace(view, first=own[0], noun=nouns[-1], left=left, right=right)
