"""Whose each figure of a list is: "Chile lost 34, Peru 29", "Chile with 34, Peru with 29", "34 from Chile, 29 from Peru".

A figure is an entry of a list only where another one beside it is tied to another name in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.lexicon.causes import CAUSES
from factcheck.lexicon.happenings import EVENTS
from factcheck.lexicon.places import CALENDAR, LOCATIVE
from factcheck.lexicon.rows import row
from factcheck.lexicon.speech import SAYING
from factcheck.model import Token
from factcheck.subjects.bearer import told_of
from factcheck.subjects.view import Range, children, climb, names

_FOR = row("from for to") | LOCATIVE
"""Prepositions behind a number before the name that it is for: "34 from Chile", "29 in Peru", "3,100 for Lund"."""

_JOINED = row("with had has at")
"""Words between a name and its number that say nothing themselves."""

_BREAKS = frozenset({",", ";", ":", "–", "—", "-", "and", "while", "but", "are", "is", "include", "includes", "including", "|"})
_ENDS = frozenset({",", ";", ".", ")", "and", "while", "but", "–", "—", "-", "|"})
_INSIDE = frozenset({"NOUN", "ADJ", "VERB", "AUX", "ADV", "PROPN"})
_TIMES = row("morning afternoon evening night day week month year past future end")
_APART = 3
"""Tokens between a name and the next figure of its list, at most: ", and another"."""

_WIDE = 4
"""Tokens of a noun phrase between a number and the preposition behind it, at most."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Whom or which place a figure of a list is for: `name` as written, a plain noun in lower case ("the capital").

    `link` is the preposition that ties them, empty where the name stands before the number; `end` the token past a name behind
    it, else 0. `leads` is true of the first of its list, which says what is counted; `within` where a figure before the list is
    the whole that it divides.
    """

    name: str
    link: str = ""
    end: int = 0
    leads: bool = False
    within: bool = False


_List = list[tuple[int, Entry]]


def entries(tokens: Sequence[Token], figures: Sequence[Range]) -> dict[int, Entry]:
    """The entries of a sentence's lists, by the first token of their figure. `figures` are their tokens, in order."""
    before = [_named_before(tokens, figures, n) for n in range(len(figures))]
    _lead(tokens, figures, before)
    behind = [_named_behind(tokens, own) for own in figures]
    lists = (*_lists(tokens, figures, behind), *_lists(tokens, figures, before))
    return {figures[n][0]: replace(entry, leads=n == one[0][0], within=one[0][0] > 0) for one in lists for n, entry in one}


def _lists(tokens: Sequence[Token], figures: Sequence[Range], named: Sequence[Entry | None]) -> Iterator[_List]:
    """The figures, by number, that follow on each other with one link, two or more, and names that all differ."""
    listed: _List = []
    for n, entry in enumerate((*named, None)):
        if listed and (entry is None or not _goes_on(tokens, listed[-1][1], entry, figures[n])):
            if len({one.name for _, one in listed}) == len(listed) > 1:
                yield listed
            listed = []
        if entry is not None:
            listed.append((n, entry))


def _goes_on(tokens: Sequence[Token], last: Entry, entry: Entry, own: Range) -> bool:
    """Whether an entry belongs to the list of the last one: the same link, and nothing told between the two."""
    between = tokens[last.end : own[0]] if last.end else ()
    return last.link == entry.link and len(between) <= _APART and not any(t.pos in ("VERB", "AUX") for t in between)


def _named_before(tokens: Sequence[Token], figures: Sequence[Range], n: int) -> Entry | None:
    """The name right before a number, with no more than a verb, "with" or a bracket between: "Peru 29", "in Peru 29"."""
    floor = figures[n - 1][1] if n else 0
    i = figures[n][0] - 1
    if (noun := _with(tokens, floor, i)) >= 0:
        return Entry(tokens[noun].lemma)
    bracket = i > floor and tokens[i].text == "("
    if i > floor and (bracket or tokens[i].text.lower() in _JOINED or tokens[i].tag == "POS" or _has(tokens[i])):
        i -= 1 + (tokens[i - 1].text == ",")
    run = _run_to(tokens, floor, i + 1)
    if run is None:
        return None
    start = run[0] - (run[0] > floor and tokens[run[0] - 1].pos == "DET")
    link = tokens[start - 1].text.lower() if start > floor and tokens[start - 1].text.lower() in _FOR else ""
    at = start - 1 - bool(link)
    whose = bracket or tokens[i + 1].tag == "POS"
    opens = at < floor or tokens[at].text.lower() in _BREAKS
    return Entry(_written(tokens, run), "" if whose else link) if opens or whose else None


def _has(verb: Token) -> bool:
    """Whether a verb may say that its subject has so many; none of saying does."""
    return verb.tag in ("VBD", "VBZ", "VBP") and verb.lemma not in SAYING


def _with(tokens: Sequence[Token], floor: int, i: int) -> int:
    """The noun of "the valley, with 41", right before a number; -1 where no such stands there."""
    noun = i - 2
    fits = noun > floor and tokens[i].text.lower() == "with" and tokens[i - 1].text == "," and tokens[noun].pos == "NOUN"
    return noun if fits and tokens[noun - 1].pos == "DET" else -1


def _run_to(tokens: Sequence[Token], floor: int, end: int) -> Range | None:
    """The name that ends right before a token, none of the calendar's."""
    runs = names(tokens, floor, end) if floor < end else []
    if not runs or runs[-1][1] != end or any(tokens[i].text.lower().rstrip(".") in CALENDAR for i in range(*runs[-1])):
        return None
    return told_of(tokens, runs)


def _lead(tokens: Sequence[Token], figures: Sequence[Range], before: list[Entry | None]) -> None:
    """Give the figure before a row of names and numbers the subject of its verb: "Chile had 34 of its men hurt, Peru 29"."""
    for n in range(len(figures) - 1):
        goes_on = before[n + 1]
        if before[n] is None and goes_on is not None and not goes_on.link and tokens[figures[n + 1][0] - 1].text != "(":
            name = _given(tokens, figures[n]) or _subject(tokens, figures[n])
            before[n] = Entry(name) if name else None


def _given(tokens: Sequence[Token], own: Range) -> str:
    """The name right before a number that its verb gives something to: "gave Pell 212 votes"."""
    run = _run_to(tokens, 0, own[0])
    return _written(tokens, run) if run and run[0] > 0 and tokens[run[0] - 1].pos == "VERB" else ""


def _subject(tokens: Sequence[Token], own: Range) -> str:
    """The named subject of the verb over a figure; of what it was not made the subject of itself."""
    for verb, part in climb(tokens, own[1] - 1):
        if part == "does":
            return ""
        for j in children(tokens, verb):
            if tokens[j].dep in ("nsubj", "nsubjpass") and j < own[0]:
                run = next((r for r in names(tokens, 0, own[0]) if r[0] <= j < r[1]), None)
                return _written(tokens, run) if run else ""
    return ""


def _named_behind(tokens: Sequence[Token], own: Range) -> Entry | None:
    """The name, or the noun with "the", behind a preposition after a number, with its noun between: "29 men from Peru"."""
    at = own[1]
    while at < min(len(tokens), own[1] + _WIDE) and tokens[at].pos in _INSIDE:
        at += 1
    if at + 1 >= len(tokens) or tokens[at].text.lower() not in _FOR:
        return None
    link, start = tokens[at].text.lower(), at + 1 + (tokens[at + 1].pos == "DET")
    run = next((r for r in names(tokens, start, len(tokens)) if r[0] == start), None)
    if run is None and start == at + 2 and start < len(tokens) and _is_somewhere(tokens[start]):
        run = (start, start + 1)
    if run is None or (run[1] < len(tokens) and tokens[run[1]].text.lower() not in _ENDS):
        return None
    named = tokens[run[0]].pos != "NOUN" or tokens[run[0]].text[:1].isupper()
    name = _written(tokens, run) if named else tokens[run[0]].lemma
    return Entry(name, link, run[1]) if name else None


def _is_somewhere(token: Token) -> bool:
    """Whether a noun with "the" may be that of a place: the port; not what people came to harm in, or a time of day."""
    return token.pos == "NOUN" and token.lemma not in CAUSES.keys() | EVENTS.keys() | CALENDAR | _TIMES


def _written(tokens: Sequence[Token], run: Range) -> str:
    words = [t.text for t in tokens[slice(*run)]]
    return "" if any(w.lower().rstrip(".") in CALENDAR for w in words) else " ".join(words)
