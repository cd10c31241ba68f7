"""What bears a measure: the name or the noun of the thing that is so high, so heavy, so fast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.lexicon.happenings import EVENTS
from factcheck.lexicon.measures import FITTING, MIXED, PROPERTIES, UPRISING, unit_of
from factcheck.lexicon.money import SUMS
from factcheck.lexicon.people import GROUPS, is_people
from factcheck.lexicon.places import CALENDAR
from factcheck.lexicon.shares import RATES, RATIOS
from factcheck.lexicon.spans import STOPPAGES
from factcheck.lexicon.things import SYNONYMS
from factcheck.model import Token
from factcheck.subjects.view import Range, View, children, names

_SUBJECTS = ("nsubj", "nsubjpass")
_CLAUSES = frozenset({"relcl", "acl"})
_RELATIVE = frozenset({"that", "which", "who"})
_EACH = frozenset({"each", "every"})
_SHARES = frozenset({"%", "percent", "cent"})
_OF_OTHERS = SUMS.keys() | RATES.keys() | GROUPS | RATIOS
"""Nouns that a thing has and that bear nothing themselves."""

_PARTY = frozenset({"of", "for", "from", "("})
"""What stands between a name and its party, its town or the rest of it."""

_REACH = 4
"""Tokens between a figure and the name that it stands before: "the 310-metre Halden Tower"."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """`name` as written without its possessive, `noun` a lemma; both empty where nothing is named. `each`: one of several."""

    name: str = ""
    noun: str = ""
    each: bool = False

    def __bool__(self) -> bool:
        return bool(self.name or self.noun)


NOBODY = Bearer()


def bearer(view: View, by_name: bool = False) -> Bearer:
    """The thing that the figure describes: what it stands before, the noun it hangs on, else the subject of its verb.

    With `by_name` a plain noun between the figure and its verb is passed over.
    """
    tokens, i = view.tokens, view.anchor
    beside = _beside(view)
    if beside:
        return beside
    seen = {i}
    while tokens[i].head not in seen:
        i = tokens[i].head
        seen.add(i)
        if tokens[i].pos in ("VERB", "AUX"):
            break
        if tokens[i].pos in ("NOUN", "PROPN") and tokens[i].lemma not in _SHARES and not view.first <= i < view.last:
            found = described(tokens, i, view.anchor)
            if found.name or (found and not by_name):
                return found
    return _subject(tokens, view.anchor)


def _subject(tokens: Sequence[Token], start: int) -> Bearer:
    """The subject of the verb that governs the figure, or that verb's own governor where it has none ("able to lift N")."""
    i, seen = start, {start}
    while tokens[i].head not in seen:
        below, i = i, tokens[i].head
        seen.add(i)
        if tokens[below].dep in _SUBJECTS:
            return NOBODY
        if tokens[below].dep in _CLAUSES and tokens[i].pos in ("NOUN", "PROPN"):
            return described(tokens, i)
        if tokens[i].pos not in ("VERB", "AUX"):
            continue
        subjects = [j for j in children(tokens, i) if tokens[j].dep in _SUBJECTS]
        if subjects and tokens[subjects[0]].text.lower() not in _RELATIVE:
            if subjects[0] == start or tokens[start].head == subjects[0]:
                return NOBODY
            return described(tokens, subjects[0])
    return NOBODY


def described(tokens: Sequence[Token], i: int, figure: int = -1) -> Bearer:
    """The bearer that a noun stands for: itself, or, of a property or a sum, its possessor ("the tower's height").

    `figure` is the token of the figure itself, which bears nothing ("a depth of 70 m").
    """
    word = tokens[i].text.lower()
    if PROPERTIES.get(word) == word or unit_of(word)[0] in FITTING:
        return _owner_of(tokens, i, figure)
    if tokens[i].pos == "PROPN":
        return Bearer(name_at(tokens, i))
    if tokens[i].pos != "NOUN":
        return NOBODY
    lemma = tokens[i].lemma
    owner = _owner_of(tokens, i, figure)
    if not owner.name and (named := [j for j in children(tokens, i) if tokens[j].dep == "appos" and tokens[j].pos == "PROPN"]):
        return Bearer(name_at(tokens, named[0]))
    if owner.name or (lemma in PROPERTIES and lemma not in UPRISING) or lemma in _OF_OTHERS:
        return owner
    if is_people(lemma):
        return NOBODY
    return Bearer("", canonical(lemma), any(tokens[j].text.lower() in _EACH for j in children(tokens, i)))


def _owner_of(tokens: Sequence[Token], i: int, figure: int) -> Bearer:
    """Whose a noun is: its possessor, the name before it, what it is of."""
    own = children(tokens, i)
    for j in own:
        if tokens[j].dep == "poss" and tokens[j].pos in ("PROPN", "NOUN"):
            return described(tokens, j)
    if i > 0 and (name := _name_before(tokens, i)):
        return Bearer(name)
    of = [k for j in own if tokens[j].text.lower() == "of" for k in children(tokens, j) if tokens[k].dep == "pobj"]
    return described(tokens, of[0]) if of and figure not in of else NOBODY


def canonical(noun: str) -> str:
    """One noun for those that news uses for the same: a fire for flames and blazes, a vessel for ships and boats."""
    if noun in STOPPAGES:
        return "strike"
    found = EVENTS.get(noun) or SYNONYMS.get(noun, noun)
    return noun if found in MIXED else found


def name_at(tokens: Sequence[Token], i: int) -> str:
    """The name that a token is part of, with the number that ends it ("Orion 5"), without title words of time."""
    for start, end in names(tokens, 0, len(tokens)):
        if start <= i < end:
            return _written(tokens, start, end)
    return ""


def told_of(tokens: Sequence[Token], runs: Sequence[Range]) -> Range:
    """The last of some names, or the one before it of which it tells more: "Ann Pell of the Greens", "Ann Pell (Greens)"."""
    run = runs[-1]
    for earlier in reversed(runs[:-1]):
        if earlier[0] <= _told_more(tokens, run) < earlier[1]:
            run = earlier
    return run


def _told_more(tokens: Sequence[Token], run: Range) -> int:
    """The token that a name in brackets or behind a preposition tells more of; the run's own last where none."""
    link = run[0] - 1 if tokens[run[0] - 1].text == "(" else tokens[run[1] - 1].head
    if not 0 < link < run[0] or tokens[link].text.lower() not in _PARTY:
        return run[1] - 1
    at = link - 1 - (link > 1 and tokens[link - 1].text == ",")
    return tokens[at].head if tokens[at].dep == "appos" and tokens[at].pos == "NOUN" else at


def _name_before(tokens: Sequence[Token], i: int) -> str:
    """The name right before a noun: "the Orion 5 launcher", "Norvik shares"."""
    at = i - 1 - (tokens[i - 1].text.isdigit() and i > 1)
    return name_at(tokens, at) if tokens[at].pos == "PROPN" and tokens[i - 1].tag != "POS" else ""


def _written(tokens: Sequence[Token], start: int, end: int) -> str:
    words = [t.text.lower().rstrip(".") for t in tokens[start:end]]
    if any(w in CALENDAR for w in words) or (len(words) == 1 and PROPERTIES.get(words[0]) == words[0]):
        return ""
    if end < len(tokens) and tokens[end].text.isdigit() and tokens[end].head in range(start, min(len(tokens), end + 2)):
        end += 1
    return " ".join(t.text for t in tokens[start:end])


def _beside(view: View) -> Bearer:
    """The name or the noun that the measure stands before like an adjective: "the 310-metre Halden Tower"."""
    tokens = view.tokens
    for i in range(view.last, min(len(tokens), view.last + _REACH)):
        if tokens[i].pos == "PROPN":
            return Bearer(name_at(tokens, i))
        if tokens[i].pos not in ("ADJ", "NOUN") and tokens[i].text != "-":
            break
    return NOBODY
