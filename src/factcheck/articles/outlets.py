"""Whose article it is, where the text itself says so plainly; otherwise nobody's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.articles import datelines, publication
from factcheck.articles.lines import Line

NOUNS = (
    "advertiser agency argus bugle bulletin chronicle citizen courier daily dispatch echo enquirer examiner express"
    " gazette globe guardian herald independent inquirer journal leader ledger magazine mail mercury messenger mirror"
    " monitor news newspaper observer post press radio record recorder reporter review sentinel service standard star"
    " sun telegram telegraph television times today tribune voice weekly wire world"
)
"""Words that the names of newspapers, agencies and stations end or begin with."""

ISSUED = (
    r"(?:press|news|media)\s+(?:release|statement|notice)|statement|communiqu[eé]|situation\s+(?:report|update)"
    r"|bulletin|advisory"
)
"""What a body calls the paper that it puts out itself."""

_NOUNS = frozenset(NOUNS.split())
_ISSUED = re.compile(rf"(?i:\b(?:{ISSUED})\b)")
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w.&'’-]*(?:\s+(?:[A-ZÀ-ÖØ-Þ&][\w.&'’-]*|of|the|and|for)){0,5}")
_TAGLINE = re.compile(r"((?:The\s+)?[A-Z][\w.&'’ -]{2,40}?)\s*[–—|,-]+\s*since\s+(?:1[5-9]|20)\d\d\b", re.IGNORECASE)
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "at", "de", "la"})


def named(text: str, lines: Sequence[Line]) -> str:
    """The outlet that the text names as its own, "" where none is plain."""
    agency = _agency(lines[: publication.TOP_LINES])
    if agency:
        return agency
    heads = mastheads(lines)
    return _cased(heads[0].text, text) if heads else _tagline(lines)


def mastheads(lines: Sequence[Line]) -> list[Line]:
    """The lines that are a name of the outlet itself: over its press release, or beside the publication line."""
    top = lines[: publication.TOP_LINES]
    return _issuer(top) + _beside_date(top)


def _agency(top: Sequence[Line]) -> str:
    """The agency in the dateline's brackets."""
    found = (datelines.opening(line.text) for line in top)
    return next((d.agency for d in found if d is not None and d.agency), "")


def _issuer(top: Sequence[Line]) -> list[Line]:
    """The body whose name stands over "press release" or "statement"."""
    return [
        name
        for name, paper in pairwise(top[:3])
        if _like_a_name(name) and name.text.isupper() and paper.words <= 12 and _ISSUED.search(paper.text)
    ][:1]


def _beside_date(top: Sequence[Line]) -> list[Line]:
    """A newspaper's name on the line before or after the first publication line."""
    dated = next((n for n, line in enumerate(top) if publication.stamp_of(line)), None)
    if dated is None:
        return []
    beside = [top[n] for n in (dated - 1, dated + 1) if 0 < n < len(top)]
    return [line for line in beside if _like_a_name(line) and _newspaper(line.text)][:1]


def _tagline(lines: Sequence[Line]) -> str:
    """The name in a tagline ("The Bay Echo – since 1921")."""
    for line in (*lines[:4], *lines[-6:]):
        match = _TAGLINE.match(line.text) if line.short else None
        if match and _newspaper(match[1]):
            return match[1].strip()
    return ""


def _like_a_name(line: Line) -> bool:
    return line.words <= 6 and bool(_NAME.fullmatch(line.text)) and not any(c.isdigit() for c in line.text)


def _newspaper(name: str) -> bool:
    return any(word.strip(".,'’").lower() in _NOUNS for word in name.split())


def _cased(name: str, text: str) -> str:
    """A name in capitals as the text spells it elsewhere, else with capital initials."""
    if not name.isupper():
        return name
    for match in re.finditer(re.escape(name), text, re.IGNORECASE):
        if not match.group().isupper():
            return match.group()
    words = name.lower().split()
    return " ".join(w if n and w in _SMALL else w[:1].upper() + w[1:] for n, w in enumerate(words))
