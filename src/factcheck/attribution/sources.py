"""Who speaks in a whole text or a long stretch of it: the body that issues a statement, the turns of a transcript."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from factcheck.attribution.words import words
from factcheck.lexicon import speech
from factcheck.model import Span

_LABEL = re.compile(
    r"^[ \t]*(?:[–—-][ \t]*)?([A-Z][A-Z0-9.'’#&-]*(?:[ \t][A-Z0-9.'’#&-]+){0,4})"
    r"(,[^:\n]{1,40})?([ \t]*\([^)\n]{1,40}\))?:(?=\s)",
    re.M,
)
_LINE = re.compile(r"[^\n]+")
_HEAD = re.compile(r"(?:^|\b)(" + "|".join(re.escape(h) for h in speech.STATEMENT_HEADS) + r")\b", re.I)
_FEW_LINES = 6


@dataclass(frozen=True, slots=True)
class Turn:
    """What one voice of a transcript says. `speaker` is None where it is the outlet's own (a host)."""

    span: Span
    speaker: str | None


class Turns:
    """The turns of a transcript, asked by offset; none where the text is no transcript."""

    def __init__(self, text: str) -> None:
        found = [m for m in _LABEL.finditer(text) if not {w.lower() for w in m.group(1).split()} & speech.NO_LABELS]
        again = Counter(m.group(1).split()[-1] for m in found)
        told = any(again[k] > 1 for k in again) or any(m.group(2) or m.group(3) for m in found)
        self.all: tuple[Turn, ...] = tuple(_turns(text, found)) if told else ()
        self._starts = [t.span[0] for t in self.all]

    def at(self, offset: int) -> Turn | None:
        """The turn that holds the offset."""
        i = bisect_right(self._starts, offset) - 1
        return self.all[i] if i >= 0 and offset < self.all[i].span[1] else None


def _turns(text: str, found: list[re.Match[str]]) -> list[Turn]:
    full: dict[str, str] = {}
    turns: list[Turn] = []
    hosts: set[str] = set()
    for i, match in enumerate(found):
        label = match.group(1).strip()
        key = label.split()[-1]
        if " " in label:
            full.setdefault(key, label)
        role = (match.group(2) or "").strip(", ").lower()
        if role in speech.HOSTS or label.lower() in speech.HOSTS | {"q", "question", "reporter"}:
            hosts.add(key)
        end = found[i + 1].start() if i + 1 < len(found) else len(text)
        turns.append(Turn((match.end(), end), None if key in hosts else full.get(key, label).title()))
    return turns


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
        for candidate in (before, *lines[:i][::-1], *([by.group(1)] if by else []), *lines[i + 1 : i + 2]):
            if _is_body(candidate):
                return _as_named(text, candidate.strip(" :–—-|"))
    return None


def _is_body(line: str) -> bool:
    """Whether a line is the name of a body and nothing else."""
    found = [w for w in words(line) if w.is_word]
    if not 1 <= len(found) <= 9 or line.rstrip().endswith((".", "?", "!")) or any(w.text.isdigit() for w in found):
        return False
    if any(w.lower in speech.BODY_WORDS for w in found) and all(
        w.is_capital or w.lower in ("of", "for", "and", "the", "on") for w in found
    ):
        return True
    return line.strip(" :–—-|").isupper() and len(found) <= 6 and _HEAD.search(line) is None


def _as_named(text: str, body: str) -> str:
    """The name as the running text spells it, where the head is in capitals."""
    if not body.isupper():
        return body
    for match in re.finditer(re.escape(body), text, re.I):
        if not match.group().isupper():
            return match.group()
    return body.title() if " " in body or len(body) > 5 else body
