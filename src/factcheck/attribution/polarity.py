"""Whether a figure is asserted at all, or denied, supposed or asked."""

from __future__ import annotations

import re

from factcheck.lexicon import speech
from factcheck.model import Polarity, Span

_HEDGE = (
    r"(?:(?:as (?:high|low|many|much|few|little|long) as|more than|less than|fewer than|up to|at least|over|under|around|about"
    r"|nearly|almost|close to|some|roughly)\s+)?$"
)
_CLAUSE = re.compile(r"[,;:.!?—–()\n]\s|[\"“”]")
_SUBORDINATE = re.compile(r"\s(?:since|when|after|before|because|who|which)\s", re.I)
_AMONG = re.compile(r"\bamong(?: the)?\s+$", re.I)

_NEGATED = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\bnor|\brather than|\binstead of|\bno longer|\bneither|\b(?-i:[Nn]o))"
    r"(?:\s+(?:been|be|the|a|an|even|at|of|by|that|have|had))?\s+$",
    re.I,
)
_NOT_DONE = re.compile(
    r"(?:\b(?:did|does|do|had|has|have|was|were|is|are)(?:\s+not|n['’]t)|\bnever)\s+"
    r"(?!(?:only|just|merely|even|yet|until|till|for|in|on|by|since|before|after|because|about|with|as|to|long|far|all|every)\b)"
    r"[^\W\d_]{3,}\s+(?:(?:a|an|any)\s+)?$",
    re.I,
)
_NO_NEGATION = re.compile(r"^\W*(?:only|just|more|less|fewer|over|under|later|earlier)\b", re.I)
_DENIED = re.compile(
    r"\b(?:no evidence|false|untrue|not true|no truth|nothing to"
    r"|(?:(?:did|could|would|can|has|have|had)(?:\s+not|n['’]t)|unable to|declined to|refused to|yet to"
    r"|no(?:body|\s+one|\s+official|\s+source)\s+(?:could|would|can))\s+(?:\w+\s+)?(?:confirm|verify)(?:ed)?)\b[^.;]{0,60}$",
    re.I,
)

_MODAL = r"(?:could|would have(?!\s+to\b)|(?:might|may)(?!\s+(?:\d|(?:\w+\s+)?have\b(?!\s+to\b))))\b"
"""What may have happened is thought to have, and what would have to be is planned: their figures are set beside the others."""

_SUPPOSED = re.compile(rf"\b(?:(?i:if|unless|whether|suppose|supposing)\b|{_MODAL})")
_SUPPOSED_AFTER = re.compile(rf"\s+(?:(?!(?:and|but|then)\s+\D)\S+\s+){{0,4}}?{_MODAL}")
_VALUED = re.compile(r"\b(?:(?:might|may)\s+(?:(?:even|well)\s+)?be|could\s+have\s+been)\s+" + _HEDGE)
"""A figure that something may be, or could have been, is an estimate of what is; what it could rise to is not there yet."""

_FEARED = re.compile(r"\bfear(?:s|ed|ing)?\s+(?:that\s+)?(?:\S+\s+){0,2}$", re.I)
_FEARED_AFTER = re.compile(r"\s+(?:(?!missing\b)[^\W\d_]+\s+){0,3}?(?:feared|presumed)\s+(?:dead|to\b|\w+ed\b|lost)", re.I)
_WOULD = re.compile(r"\bwould\b")
_WOULD_IF = re.compile(r"\b(?:if|unless)\b", re.I)

_DEFINITE = re.compile(
    r"(?P<clause>\b(?:that|whether|if)\s+)?(?:\b(?:the|these|those|its|their|his|her|our|my|both|all)|\w['’]s|\ws['’])\s+"
    r"(?:(?:other|remaining|further|last|latest|past|next|first|final|same|entire|whole|total|full|extra|additional|original"
    r"|missing)\s+)?" + _HEDGE,
    re.I,
)
"""What stands before a figure that is taken for granted: "whether the five bodies found so far were ..." has five found."""

_OF_FIGURE = re.compile(
    r"(?:\s+\w+)?\s+(?:figures?|estimates?|tolls?|numbers?|counts?|claims?|totals?|tally|tallies|mark|level|barrier|threshold)\b",
    re.I,
)
"""Behind such a figure, what shows that the figure itself is in doubt: "whether the 9,000 estimate is right"."""

_ASKS = re.compile(
    r"\W*(?:do|did|does|is|are|was|were|has|have|had|can|could|will|would|should|may|might|who|whose|what|when|where|why|how"
    r"|which)\b",
    re.I,
)
_ASKED_BEHIND = re.compile(r"[;:]\s|\s[–—-]\s")


def polarity(text: str, span: Span, sentence: Span, denied: bool) -> Polarity:
    """How the writer puts the figure at `span`. `denied` says that a verb of denial governs it."""
    start, end = span
    before = text[max(sentence[0], start - 160) : start]
    clause = before[_last_cut(before) :]
    tail = text[end : min(sentence[1], end + 160)]
    counted = not speech.DAYS & set(re.findall(r"[^\W\d_]+", text[start:end].lower())) and "ago" not in text[start:end]
    refused = _NEGATED.search(before) and not _NO_NEGATION.match(text[start:end])
    given = None if refused or _OF_FIGURE.match(tail) else _DEFINITE.search(before)
    if given is not None and (given["clause"] or not (denied or _DENIED.search(before))):
        return Polarity.ASSERTED
    if _is_asked(text, span, sentence):
        return Polarity.QUESTION
    unmade = counted and _NOT_DONE.search(clause) and not _NO_NEGATION.match(text[start:end])
    if denied or refused or unmade or _DENIED.search(before):
        return Polarity.NEGATED
    return Polarity.HYPOTHETICAL if _is_supposed(before, clause, tail, counted) else Polarity.ASSERTED


def _is_asked(text: str, span: Span, sentence: Span) -> bool:
    """Whether the figure stands in a question: not where one follows its clause, "The mill shed 40 jobs – what now?"."""
    if not text[max(sentence[0], sentence[1] - 8) : sentence[1]].rstrip("\"'”’) ").endswith("?"):
        return False
    return _ASKS.match(text, *sentence) is not None or _ASKED_BEHIND.search(text, span[1], sentence[1]) is None


def _is_supposed(before: str, clause: str, tail: str, counted: bool) -> bool:
    """Whether a condition, a modal verb or a fear governs the figure between `clause` and `tail`."""
    cut = _CLAUSE.search(tail)
    rest = tail[: cut.start()] if cut else tail
    conditional = _WOULD_IF.search(before + tail) is not None
    if _VALUED.search(clause) and not conditional:
        return False
    if (_SUPPOSED.search(clause) and not _AMONG.search(clause)) or _SUPPOSED_AFTER.match(rest):
        return True
    if counted and (_FEARED.search(clause) or _FEARED_AFTER.match(rest)):
        return True
    return conditional and _WOULD.search(clause + " " + rest) is not None


def _last_cut(before: str) -> int:
    return max((m.end() for cut in (_CLAUSE, _SUBORDINATE) for m in cut.finditer(before)), default=0)
