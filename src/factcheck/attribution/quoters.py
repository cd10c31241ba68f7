"""Who is quoted: the speaker of every quotation of an article."""

from __future__ import annotations

import re

from factcheck.attribution.cue import Cue
from factcheck.attribution.hearing import Hearing

_MARKS = " \t\"“”'‘"
_AFRESH = re.compile(r"[.!?]\s+[A-Z]")
_ONLY_MARKS = re.compile(r"[\"”’'»]*\s*")
_COLON_LABEL = re.compile(r"\s*([^:\n\"“”]{2,40}):[ \t\"“”'‘]*")
_LONGEST_LABEL = 60
_BACK = 700
_GAP = 400


def quoters(hearing: Hearing) -> tuple[str | None, ...]:
    """The speaker of each quotation, in order: named behind it, or before it, or else that of the quotation before."""
    found: list[str | None] = []
    for q in range(len(hearing.quoted.all)):
        found.append(
            _runs_on(hearing, q, found) or _named_behind(hearing, q) or _named_before(hearing, q) or _carried(hearing, q, found)
        )
    return tuple(found)


def _runs_on(hearing: Hearing, q: int, found: list[str | None]) -> str | None:
    """A quotation that opens where the one before was never closed is the same speech."""
    if q == 0:
        return None
    before = hearing.quoted.all[q - 1]
    return found[q - 1] if not before.closed and hearing.quoted.all[q].span[0] - before.span[1] <= 3 else None


def _named_behind(hearing: Hearing, q: int) -> str | None:
    """ "...," said Jane Doe"""
    start, end = hearing.quoted.all[q].span
    n = hearing.sentence_at(max(start, end - 1))
    if n is None:
        return None
    stop = min(hearing.sentences[n].span[1], end + _GAP)
    if q + 1 < len(hearing.quoted.all):
        stop = min(stop, hearing.quoted.all[q + 1].span[0])
    line = hearing.text.find("\n", end, stop)
    for said in hearing.next_after(end, stop if line < 0 else line):
        if _AFRESH.search(hearing.text, end, said.cue.span[0]):
            return None
        if not (said.cue.leads and _opens_afresh(hearing.text, said.cue, end)):
            return said.speaker
    return None


def _opens_afresh(text: str, cue: Cue, end: int) -> bool:
    """Whether a cue after a quotation starts a sentence of its own rather than closes the quotation's."""
    return text[end - 1] in ".!?" or _ONLY_MARKS.fullmatch(text, end, cue.span[0]) is None


def _named_before(hearing: Hearing, q: int) -> str | None:
    """Jane Doe said: "..." """
    start, end = hearing.quoted.all[q].span
    n = hearing.sentence_at(start)
    if n is None:
        return None
    lo, hi = hearing.sentences[n].span
    said = hearing.last_before(start, lo)
    if said is not None:
        return said.speaker
    opening = max(lo, hearing.text.rfind("\n", lo, start) + 1)
    label = _COLON_LABEL.fullmatch(hearing.text, opening, start) if start - opening <= _LONGEST_LABEL else None
    if label is not None and hearing.roster.knows(label.group(1)):
        return hearing.roster.resolve(label.group(1), n)
    after = hearing.next_after(end, hi)
    return after[0].speaker if after and not after[0].cue.leads else None


def _carried(hearing: Hearing, q: int, found: list[str | None]) -> str | None:
    """Free quotation, after its speaker was quoted or named."""
    text, start = hearing.text, hearing.quoted.all[q].span[0]
    n = hearing.sentence_at(start)
    if n is not None and not _opens_sentence(text, hearing.sentences[n].span[0], start):
        return None
    line = text.rfind("\n", max(0, start - _BACK), start) + 1
    leads_line = not text[line:start].strip(_MARKS)
    if q and found[q - 1] is not None:
        before = hearing.quoted.all[q - 1].span
        gap = text[before[1] : start] if start - before[1] < _GAP else None
        if gap is not None and gap.count("\n") <= 2 and (before[0] >= line or leads_line):
            last = hearing.last_before(start, before[1])
            return last.speaker if last is not None else found[q - 1]
    if n is None:
        return None
    if n and hearing.sentences[n - 1].paragraph == hearing.sentences[n].paragraph and not hearing.said[n - 1]:
        named = hearing.roster.names.opener(n - 1)
        if named is not None:
            return named
    last = hearing.last_before(start, max(0, line - _BACK) if leads_line else line)
    near = n < 3 or last is None or last.cue.span[0] >= hearing.sentences[n - 3].span[0]
    return last.speaker if last is not None and near else None


def _opens_sentence(text: str, sentence: int, start: int) -> bool:
    """Whether a quotation begins its sentence, or stands behind a colon; else it is a few words in the writer's own."""
    lead = text[sentence:start].rstrip(_MARKS)
    return not lead or lead.endswith(":")
