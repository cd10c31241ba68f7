"""The stretch of time that a sum is made over or a movement is over, of those that come anew: "third quarter", "year"."""

from __future__ import annotations

from factcheck.lexicon.money import PERIODIC
from factcheck.lexicon.stretches import AT_MOST, BARE, PERIODS, RECORDS, SINCE
from factcheck.subjects.view import View

_HALF_YEAR = 3
"""Tokens of "half-year"."""

_BEHIND = 9
"""Tokens behind a figure in which the stretch of time of a movement is named."""


def of_sum(view: View, what: str, story: str = "") -> str:
    """What a sum is made over; the article's own stretch where the sentence says only "the quarter", or nothing.

    A "half-year" may be a figure of its own, at which the stretch of words ends.
    """
    if what not in PERIODIC:
        return ""
    halved = "half" in view.text(view.left - _HALF_YEAR, view.left).split()
    found = named(view.text(view.left - _HALF_YEAR * halved, view.right))
    return story if found in BARE and story.endswith(found) else found


def named(words: str) -> str:
    """The name of the first stretch of time among some words, by the surest pattern; empty where none is."""
    plain = words.lower().replace(" - ", "-").replace("–", "-")
    for pattern, name in PERIODS:
        if match := pattern.search(plain):
            return name if isinstance(name, str) else name[match[1]]
    return ""


def of_movement(view: View) -> str:
    """What a movement is over; "now" where none is named, "at most" of how far it went before it came back."""
    if view.mention.quote.lower().startswith(AT_MOST):
        return "at most"
    behind = view.text(view.last, min(view.right, view.last + _BEHIND))
    words = f"{view.text(view.left, view.first)} | {behind}".replace(" - ", "-")
    found = next((name for pattern, name in SINCE if pattern.search(words)), "")
    record = found == "longer" and any(t.tag in ("JJS", "RBS") or t.lemma in RECORDS for t in view.tokens)
    return "now" if record else found or "now"
