"""Where counted people are from, which makes them a group of their own: ten US citizens, ten Americans, ten from the US."""

from __future__ import annotations

from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.people import FROM_ABROAD
from factcheck.lexicon.places import CALENDAR
from factcheck.subjects.owner import subject_before
from factcheck.subjects.view import View, children

_LONGEST = 2


def of(role: str, origin: str) -> str:
    """The role with where they are from; beside a country a tourist or a customer of it is one of its people.

    A role that was taken over from another figure may name another country, which gives way.
    """
    if not origin:
        return role
    plain = role.partition("from ")[0].strip()
    return f"{'' if plain in FROM_ABROAD else plain} from {origin}".strip()


def home(view: View) -> tuple[str, str]:
    """The country or town, and the words in the noun phrase that say it (empty where "from" does)."""
    for i in range(view.last, view.stop):
        if found := _at(view, i, view.stop):
            return found
    return _origin(view) or _of_its(view), ""


def at(view: View, noun: int) -> str:
    """The country that a noun further on names, itself or right before it: "were US citizens", "are Danes"."""
    found = (_at(view, i, noun + 1) for i in range(max(0, noun - 2), noun + 1))
    return next((nation for nation, _ in filter(None, found)), "")


def told(view: View) -> str:
    """The country whose people a number is said to be: "19 of them were Danes", "and two were Danes", "12 of them Danes"."""
    tokens, subject = view.tokens, view.tokens[view.anchor]
    said = [j for j in children(tokens, subject.head) if tokens[j].dep == "attr" and j > view.first]
    if subject.dep == "nsubj" and said and not any(tokens[j].pos == "NUM" for j in children(tokens, said[0])):
        return at(view, said[0])
    after = view.last + 2 * (view.text(view.last, view.last + 2) in ("of them", "of whom"))
    after += after < len(tokens) and tokens[after].lemma == "be"
    return at(view, after) if view.noun is None and view.last < after < len(tokens) else ""


def _at(view: View, i: int, end: int) -> tuple[str, str] | None:
    """The country named at a token, by the longest name."""
    for size in range(_LONGEST, 0, -1):
        if i + size <= end:
            words = " ".join(t.text for t in view.tokens[i : i + size])
            if nation := nation_of(words):
                return nation, words
    return None


def _of_its(view: View) -> str:
    """The country that "its" stands for: "Chile said 34 of its citizens", "Chile lost 34 of its soldiers"."""
    ours = view.text(view.last, view.last + 2) in ("of its", "of their")
    return nation_of(subject_before(view, view.first)) if ours else ""


def _origin(view: View) -> str:
    """The place after "from": "two children from the island of Skye", "10 from US"."""
    tokens = view.tokens
    if view.stop + 1 >= len(tokens) or tokens[view.stop].text.lower() != "from":
        return ""
    for i in range(view.stop + 1, min(len(tokens), view.stop + 3)):
        if found := _at(view, i, len(tokens)):
            return found[0]
    if view.noun is None:
        return ""
    after = tokens[view.stop + 1 : view.stop + 4]
    return " ".join(t.text.lower() for t in after if t.pos == "PROPN" and t.text.lower().rstrip(".") not in CALENDAR)
