"""Who speaks in each turn of a transcript, an interview or closed captions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck.lexicon import speech
from factcheck.model import Span

_LABEL = re.compile(
    r"^[ \t]*(?:[–—-][ \t]*)?([A-Z][A-Z0-9.'’#&-]*(?:[ \t][A-Z0-9.'’#&-]+){0,4})"
    r"(,[^:\n]{1,40})?([ \t]*\([^)\n]{1,40}\))?:(?=\s)",
    re.M,
)
_NAME_LABEL = re.compile(
    r"^[ \t]*([A-Z][\w.'’-]{0,24}(?:[ \t][A-Z][\w.'’-]{0,24}){0,3})(,[^:\n]{1,40})?([ \t]*\([^)\n]{1,40}\))?:(?=\s)", re.M
)
_DASH_LABEL = re.compile(
    r"^[ \t]*((?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Gen|Col|Capt|Judge|Justice)\.?"
    r"(?:[ \t][A-Z][\w.'’-]{0,24}){1,3})[ \t]*[–—](?=\s?[A-Z“\"‘])",
    re.M,
)
_CAPTION = re.compile(
    r"(?:>>[ \t]*|(?<=[.?!\]])[ \t]*|(?<=-- ))([A-Z][A-Z.'’-]{0,24}(?:[ \t][A-Z][A-Z.'’-]{0,24}){0,3}):(?=\s)|>>"
)
"""In captions, which are all in capitals, a turn opens at a label within the line, or at a mark that names nobody."""

_SPOKEN = re.compile(r"[.?!…][\"”’)]*\s*(?:\n|$)|[.?!]\s")
_LINE = re.compile(r"[^\n]+")
_SHOUTED = 0.8
"""Least share of capitals in the letters of a line of captions."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one voice of a transcript says, or one post. `speaker` is None where it is the outlet's own (a host)."""

    span: Span
    speaker: str | None


class Turns:
    """Turns in text order, asked by offset."""

    def __init__(self, found: Sequence[Turn]) -> None:
        self.all = tuple(found)
        self._starts = [t.span[0] for t in self.all]

    def at(self, offset: int) -> Turn | None:
        """The turn that holds the offset."""
        i = bisect_right(self._starts, offset) - 1
        return self.all[i] if i >= 0 and offset < self.all[i].span[1] else None


@dataclass(frozen=True, slots=True)
class Label:
    """Where a turn is opened, by what name ("" where none is given), and what is told of the one who speaks."""

    span: Span
    name: str
    told: str = ""

    @property
    def key(self) -> str:
        """The last word of the name, which stays where the rest is dropped."""
        return self.name.split()[-1] if self.name else ""


def turns(text: str) -> tuple[Turn, ...]:
    """The turns of a transcript, an interview or captions; none where the text is none of these."""
    for found in (_shouted(text), _named(text), _dashed(text)):
        if found and _are_spoken(text, found):
            return tuple(_turns(text, found, len(text)))
    return tuple(turn for start, end in _captions(text) for turn in _turns(text, _called(text, start, end), end))


def _shouted(text: str) -> list[Label]:
    """Labels in capitals: one comes again, or tells a role, or names a host among others or an office and its holder."""
    found = _found(_LABEL, text)
    again = Counter(label.key for label in found)
    marked = any(label.told or _is_titled(label.name) for label in found)
    hosted = len(again) > 1 and any(label.name.lower() in speech.HOSTS for label in found)
    return found if marked or hosted or any(n > 1 for n in again.values()) else []


def _named(text: str) -> list[Label]:
    """Labels written as names are: two at least, each of which comes again."""
    found = _found(_NAME_LABEL, text)
    again = Counter(label.key for label in found)
    found = [label for label in found if again[label.key] > 1]
    return found if len({label.name for label in found}) > 1 else []


def _dashed(text: str) -> list[Label]:
    """ "Mr. Adair — We paid." """
    return _found(_DASH_LABEL, text)


def _called(text: str, start: int, end: int) -> list[Label]:
    """The changes of voice in captions."""
    return _found(_CAPTION, text, start, end)


def _found(pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None) -> list[Label]:
    """The labels of one sort; `pattern` gives the name and, where it has more groups, what is told of the speaker."""
    found = []
    for match in pattern.finditer(text, start, len(text) if end is None else end):
        name, *told = match.groups(default="")
        about = next((each for each in told if each), "").strip(", ")
        # "ORINVALE, May 3 (Agencies):" is a dateline, "UPDATED (3 p.m.):" a stamp.
        if not ({w.lower() for w in name.split()} & speech.NO_LABELS or any(c.isdigit() for c in about)):
            found.append(Label(match.span(), name.strip(), about))
    return found


def _captions(text: str) -> Iterator[Span]:
    """Stretches of lines in capitals in which marks for a change of voice stand."""
    for capitals, lines in groupby((m for m in _LINE.finditer(text) if m.group().strip()), key=_is_capitals):
        spans = [line.span() for line in lines]
        start, end = spans[0][0], spans[-1][1]
        if capitals and text.count(">>", start, end) > 1:
            yield start, end


def _is_capitals(line: re.Match[str]) -> bool:
    letters = sum(c.isalpha() for c in line.group())
    return letters > 0 and sum(c.isupper() for c in line.group()) >= _SHOUTED * letters


def _is_titled(label: str) -> bool:
    """Whether a label is an office and its holder: "GOVERNOR LUND"."""
    first, *rest = label.lower().split()
    return first.rstrip(".") in speech.TITLES and len(rest) == 1 and rest[0] not in speech.TITLES | speech.SPEAKING_NOUNS


def _ends(found: Sequence[Label], stop: int) -> list[int]:
    """Where the turn behind each label ends; the last at `stop`."""
    return [label.span[0] for label in found[1:]] + [stop] if found else []


def _are_spoken(text: str, found: Sequence[Label]) -> bool:
    """Whether most of what stands behind the labels ends as a sentence does; else it is a list of things."""
    behind = zip(found, _ends(found, len(text)), strict=True)
    return 2 * sum(_SPOKEN.search(text, label.span[1], end) is not None for label, end in behind) > len(found)


def _turns(text: str, found: Sequence[Label], stop: int) -> list[Turn]:
    """The turn behind each label; one that names nobody is nobody's."""
    full: dict[str, str] = {}
    made: list[Turn] = []
    hosts = _askers(text, found, stop) | {""}
    for label, end in zip(found, _ends(found, stop), strict=True):
        if " " in label.name:
            full.setdefault(label.key, label.name)
        if {label.told.lower(), label.name.lower()} & speech.HOSTS:
            hosts.add(label.key)
        named = full.get(label.key, label.name)
        made.append(Turn((label.span[1], end), None if label.key in hosts else named.title() if named.isupper() else named))
    return made


def _askers(text: str, found: Sequence[Label], stop: int) -> set[str]:
    """The labels whose turns mostly end in a question, where others' do not."""
    turns_of: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for label, end in zip(found, _ends(found, stop), strict=True):
        turns_of[label.key] += 1
        asked[label.key] += text[label.span[1] : end].rstrip().endswith("?")
    asking = {key for key in turns_of if 2 * asked[key] > turns_of[key]}
    return asking if len(asking) < len(turns_of) else set()
