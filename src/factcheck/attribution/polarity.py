"""Whether a figure is asserted at all, or denied, supposed or asked."""

from __future__ import annotations

import re

from factcheck.lexicon import speech
from factcheck.model import Polarity, Span

_CLAUSE = re.compile(r"[,;:.!?—–()\n]\s|[\"“”]")
_SUBORDINATE = re.compile(r"\s(?:since|when|after|before|because|who|which)\s", re.I)
_AMONG = re.compile(r"\bamong(?: the)?\s+$", re.I)
_NEGATED = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\bnor|\brather than|\binstead of|\bno longer|\bneither|\bno)"
    r"(?:\s+(?:been|be|the|a|an|even|at|of|by|that|have|had))?\s+$",
    re.I,
)
_NOT_DONE = re.compile(
    r"(?:\b(?:did|does|do|had|has|have|was|were|is|are)(?:\s+not|n['’]t)|\bnever)\s+"
    r"(?!(?:only|just|merely|even|yet|until|till|for|in|on|by|since|before|after|because|about|with|as|to|long|far|all|every)\b)"
    r"[^\W\d_]{3,}\s+(?:(?:the|a|an|any|those|these)\s+)?$",
    re.I,
)
_NO_NEGATION = re.compile(r"^\W*(?:only|just|more|less|fewer|over|under|later|earlier)\b", re.I)
_DENIED = re.compile(
    r"\b(?:no evidence|false|untrue|not true|no truth|nothing to"
    r"|(?:(?:did|could|would|can|has|have|had)(?:\s+not|n['’]t)|unable to|declined to|refused to|yet to"
    r"|no(?:body|\s+one|\s+official|\s+source)\s+(?:could|would|can))\s+(?:\w+\s+)?(?:confirm|verify)(?:ed)?)\b[^.;]{0,60}$",
    re.I,
)
_SUPPOSED = re.compile(
    r"(?i:\b(?:if|unless|whether|suppose|supposing|were to|would have)\b)"
    r"|\bcould\b|\b(?:might|may)\b(?!\s+(?:\d|(?:\w+\s+)?have\b(?!\s+to\b)))"
)
"""What may have happened is thought to have: its figure is set beside the others."""

_SUPPOSED_AFTER = re.compile(
    r"\s+(?:\S+\s+){0,4}?(?:could|would have|(?:might|may)(?!\s+(?:\d|(?:\w+\s+)?have\b(?!\s+to\b))))\b"
)
_FEARED = re.compile(r"\bfear(?:s|ed|ing)?\s+(?:that\s+)?(?:\S+\s+){0,2}$", re.I)
_FEARED_AFTER = re.compile(r"\s+(?:(?!missing\b)[^\W\d_]+\s+){0,3}?(?:feared|presumed)\s+(?:dead|to\b|\w+ed\b|lost)", re.I)
_WOULD = re.compile(r"\bwould\b")
_WOULD_IF = re.compile(r"\b(?:if|unless)\b", re.I)


def polarity(text: str, span: Span, sentence: Span, denied: bool) -> Polarity:
    """How the writer puts the figure at `span`. `denied` says that a verb of denial governs it."""
    start, end = span
    before = text[max(sentence[0], start - 160) : start]
    clause = before[_last_cut(before) :]
    tail = text[end : min(sentence[1], end + 160)]
    cut = _CLAUSE.search(tail)
    rest = tail[: cut.start()] if cut else tail
    if text[max(sentence[0], sentence[1] - 8) : sentence[1]].rstrip("\"'”’) ").endswith("?"):
        return Polarity.QUESTION
    counted = not speech.DAYS & set(re.findall(r"[^\W\d_]+", text[start:end].lower())) and "ago" not in text[start:end]
    unmade = _NEGATED.search(before) or (counted and _NOT_DONE.search(clause))
    if denied or (unmade and not _NO_NEGATION.match(text[start:end])) or _DENIED.search(before):
        return Polarity.NEGATED
    whole = clause + " " + rest
    feared = counted and (_FEARED.search(clause) or _FEARED_AFTER.match(rest))
    if (_SUPPOSED.search(clause) and not _AMONG.search(clause)) or _SUPPOSED_AFTER.match(rest) or feared:
        return Polarity.HYPOTHETICAL
    if _WOULD.search(whole) and _WOULD_IF.search(before + tail):
        return Polarity.HYPOTHETICAL
    return Polarity.ASSERTED


def _last_cut(before: str) -> int:
    return max((m.end() for cut in (_CLAUSE, _SUBORDINATE) for m in cut.finditer(before)), default=0)
