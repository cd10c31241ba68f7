"""Who speaks in a whole text or a long stretch of it: the body that issues a statement, the turns of a transcript."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.attribution.words import words
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
_SPOKEN = re.compile(r"[.?!…][\"”’)]*\s*(?:\n|$)|[.?!]\s")
_SIGNED = re.compile(r"[—–-][ \t]*([A-Z][^\n@()—–]{1,48})\(@\w{1,30}\)")
_LONGEST_POST = 300
_LINE = re.compile(r"[^\n]+")
_HEAD = re.compile(r"(?:^|\b)(" + "|".join(re.escape(h) for h in speech.STATEMENT_HEADS) + r")\b", re.I)
_PARTS = re.compile(r"\s+[–—|-]+\s+")
_SMALL = frozenset({"of", "for", "and", "the", "on"})
_FEW_LINES = 6


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


def turns(text: str) -> tuple[Turn, ...]:
    """The turns of a transcript or an interview; none where the text is neither."""
    found = [m for m in _LABEL.finditer(text) if not {w.lower() for w in m.group(1).split()} & speech.NO_LABELS]
    again = Counter(m.group(1).split()[-1] for m in found)
    if not (any(again[k] > 1 for k in again) or any(m.group(2) or m.group(3) for m in found)) or not _are_spoken(text, found):
        found = [m for m in _NAME_LABEL.finditer(text) if not {w.lower() for w in m.group(1).split()} & speech.NO_LABELS]
        again = Counter(m.group(1).split()[-1] for m in found)
        found = [m for m in found if again[m.group(1).split()[-1]] > 1]
        if len({m.group(1) for m in found}) < 2 or not _are_spoken(text, found):
            return ()
    return tuple(_turns(text, found))


def posts(text: str) -> tuple[Turn, ...]:
    """What was posted and is signed behind: "Two hurt on Elm Street. — Halden Police (@HaldenPD)"."""
    found: list[Turn] = []
    for match in _SIGNED.finditer(text):
        end = match.start()
        body = text[max(0, end - _LONGEST_POST) : end].rstrip()
        line = body.rfind("\n") + 1
        first = max(end - _LONGEST_POST, 0) + line
        if found:
            first = max(first, found[-1].span[1])
        if first < end:
            found.append(Turn((first, end), match.group(1).strip()))
    return tuple(found)


def _ends(text: str, found: Sequence[re.Match[str]]) -> list[int]:
    """Where the turn behind each label ends."""
    return [m.start() for m in found[1:]] + [len(text)] if found else []


def _are_spoken(text: str, found: Sequence[re.Match[str]]) -> bool:
    """Whether most of what stands behind the labels ends as a sentence does; else it is a list of things."""
    said = sum(_SPOKEN.search(text, m.end(), end) is not None for m, end in zip(found, _ends(text, found), strict=True))
    return 2 * said > len(found)


def _turns(text: str, found: Sequence[re.Match[str]]) -> list[Turn]:
    full: dict[str, str] = {}
    made: list[Turn] = []
    hosts = _askers(text, found)
    for match, end in zip(found, _ends(text, found), strict=True):
        label = match.group(1).strip()
        key = label.split()[-1]
        if " " in label:
            full.setdefault(key, label)
        role = (match.group(2) or "").strip(", ").lower()
        if role in speech.HOSTS or label.lower() in speech.HOSTS:
            hosts.add(key)
        named = full.get(key, label)
        made.append(Turn((match.end(), end), None if key in hosts else named.title() if named.isupper() else named))
    return made


def _askers(text: str, found: Sequence[re.Match[str]]) -> set[str]:
    """The labels whose turns mostly end in a question, where others' do not."""
    turns_of: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for match, end in zip(found, _ends(text, found), strict=True):
        key = match.group(1).split()[-1]
        turns_of[key] += 1
        asked[key] += text[match.end() : end].rstrip().endswith("?")
    asking = {key for key in turns_of if 2 * asked[key] > turns_of[key]}
    return asking if len(asking) < len(turns_of) else set()


def issuer(text: str) -> str | None:
    """The body that speaks in a statement, press release or situation report; None for any other text."""
    lines = [m.group().strip() for _, m in zip(range(_FEW_LINES * 2), _LINE.finditer(text), strict=False) if m.group().strip()][
        :_FEW_LINES
    ]
    for i, line in enumerate(lines):
        head = _HEAD.search(line)
        if head is None or len(line) > 110:
            continue
        before = line[: head.start()]
        if len(before.split()) > 2 and not _is_body(before):
            continue
        by = re.search(r"\b(?:by|from|of)\s+(?:the\s+)?(.+)", line[head.end() :], re.I)
        beside = (before, *lines[:i][::-1], *([by.group(1)] if by else []), *lines[i + 1 : i + 2])
        parts = [part for candidate in beside for part in _PARTS.split(candidate)]
        # "CHOLERA SITUATION REPORT" is of cholera, and by the ministry whose name stands over it.
        body = next((part for part in parts if _names_a_body(part)), None) or next((c for c in beside if _is_body(c)), None)
        if body is not None:
            return _as_named(text, body.strip(" :–—-|"))
    return None


def _is_body(line: str) -> bool:
    """Whether a line is the name of a body and nothing else: by its words, or by its capitals where nothing else is known."""
    found = [w for w in words(line) if w.is_word]
    capitals = line.strip(" :–—-|").isupper() and 1 <= len(found) <= 6 and _HEAD.search(line) is None
    return _names_a_body(line) or (capitals and _like_a_name(line))


def _names_a_body(line: str) -> bool:
    """Whether a line is a name that holds a word for a body: a ministry, an office, a council."""
    found = [w for w in words(line) if w.is_word]
    named = any(w.lower in speech.BODY_WORDS for w in found)
    return named and _like_a_name(line) and all(w.is_capital or w.lower in _SMALL for w in found)


def _like_a_name(line: str) -> bool:
    found = [w for w in words(line) if w.is_word]
    return 1 <= len(found) <= 9 and not line.rstrip().endswith((".", "?", "!")) and not any(w.text.isdigit() for w in found)


def _as_named(text: str, body: str) -> str:
    """The name as the running text spells it, where the head is in capitals."""
    if not body.isupper():
        return body
    for match in re.finditer(re.escape(body), text, re.I):
        if not match.group().isupper():
            return match.group()
    if " " not in body and len(body) <= 5:
        return body
    return " ".join(word.lower() if n and word.lower() in _SMALL else word.title() for n, word in enumerate(body.split()))
