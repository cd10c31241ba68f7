"""Who speaks in a whole text or a long stretch of it: the body that issues a statement, whoever signs a post."""

from __future__ import annotations

import re

from factcheck.attribution.transcripts import Turn
from factcheck.attribution.words import words
from factcheck.lexicon import speech

_SIGNED = re.compile(r"[—–-][ \t]*([A-Z][^\n@()—–]{1,48})\(@\w{1,30}\)")
_LONGEST_POST = 300
_LINE = re.compile(r"[^\n]+")
_HEAD = re.compile(r"(?:^|\b)(" + "|".join(re.escape(h) for h in speech.STATEMENT_HEADS) + r")\b", re.I)
_PARTS = re.compile(r"\s+[–—|-]+\s+")
_SMALL = frozenset({"of", "for", "and", "the", "on"})
_FEW_LINES = 6


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
