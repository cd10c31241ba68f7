"""Whose article it is, where the text itself says so plainly; otherwise nobody's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.articles import datelines, forms, publication, stamps
from factcheck.articles.lines import Line

NOUNS = (
    "advertiser agency argus bugle bulletin chronicle citizen courier daily dispatch echo enquirer examiner express"
    " gazette globe guardian herald independent inquirer journal leader ledger magazine mail mercury messenger mirror"
    " monitor news newspaper observer post press radio record recorder reporter review sentinel service standard star"
    " sun telegram telegraph television times today tribune voice weekly wire world"
    " advocate banner beacon broadcasting channel clarion comet fm lantern online tv"
)
"""Words that the names of newspapers, agencies and stations end or begin with."""

SECTIONS = (
    "analysis arts business companies culture economy education health home latest life local markets money national opinion"
    " politics regions science special sport sports technology trade travel uk us world"
)
"""Words of a newspaper's sections, of which no name of one is made."""

FIRST = frozenset({"the", "daily", "evening", "morning", "sunday", "weekly"})
"""Words that the names of newspapers begin with."""

OFFICES = (
    "administration agency army authority board brigade bureau cabinet centre center commission committee council court"
    " department directorate embassy fire government guard institute ministry mission office police prosecutor secretariat"
    " service services"
)
"""Words that the name of a public body begins or ends with."""

JOURNALISTS = "reporter|correspondent|editor|columnist|writer|journalist|producer|broadcaster|blogger|bureau chief"
"""What those who write for a newspaper are called in the note on them; a fellow or professor writes for it as a guest."""

NOTES = 12
"""Lines at the end of an article among which the note on its author stands."""

_NOUNS, _SECTIONS, _OFFICES = (frozenset(words.split()) for words in (NOUNS, SECTIONS, OFFICES))
_ISSUED = re.compile(rf"(?i:\b(?:{forms.PAPERS})\b)")
_WORD = r"[A-ZÀ-ÖØ-Þ&][\w.&'’-]*"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:{_WORD}|of|the|and|for|\d+(?:\.\d+)?(?=\s+[AF]M\b))){{0,5}}")
_SITE = re.compile(stamps.SITE)
_PARTS = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|[:,.]\s+")
_TAGLINE = re.compile(r"((?:The\s+)?[A-Z][\w.&'’ -]{2,40}?)\s*[–—|,-]+\s*since\s+(?:1[5-9]|20)\d\d\b", re.IGNORECASE)
_AUTHOR = re.compile(
    rf"{_WORD}(?:\s{_WORD}){{1,3}} is (?:(?:a|an|the|our) )?[\w ,&’'-]{{0,60}}?\b(?:{JOURNALISTS}) (?:at|for|of|with)"
    rf" ((?:[Tt]he )?{_WORD}(?:\s(?:{_WORD}|of|the|and|for)){{0,4}})(?=[.,;]\s|[.,;]?$)"
)
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "at", "de", "la"})
_VOWELS = frozenset("aeiouy")


@dataclass(frozen=True, slots=True)
class Masthead:
    """A line that names whose article it is, and the name."""

    line: Line
    name: str


def named(text: str, lines: Sequence[Line]) -> str:
    """The outlet that the text names as its own, "" where none is plain."""
    agency = _agency(lines[: publication.TOP_LINES])
    if agency:
        return agency
    heads = mastheads(lines)
    return _cased(heads[0].name, text) if heads else _tagline(lines) or _by_author(lines)


def mastheads(lines: Sequence[Line]) -> list[Masthead]:
    """The lines that name the outlet itself: over its press release, over a section, or beside the publication line."""
    top = lines[: publication.TOP_LINES]
    return [*_issuer(top), *_over_section(top), *_beside_date(lines, top)]


def _agency(top: Sequence[Line]) -> str:
    """The agency in the dateline's brackets."""
    found = (datelines.opening(line.text) for line in top)
    return next((d.agency for d in found if d is not None and d.agency), "")


def _issuer(top: Sequence[Line]) -> Iterator[Masthead]:
    """The body whose name stands in capitals over or before "press release" or "statement"."""
    for line, below in zip(top[:2], (*top[1:3], None), strict=False):
        parts = _PARTS.split(line.text)
        issued = any(_ISSUED.fullmatch(part) for part in parts)
        if line.text.isupper() and (issued or (below is not None and below.words <= 12 and _ISSUED.search(below.text))):
            bodies = [part for part in parts if _is_name(part) and not _ISSUED.search(part)]
            office = next((body for body in bodies if _has(body, _OFFICES)), None)
            yield from (Masthead(line, body) for body in ([office] if office else bodies[:1]))
            return


def _over_section(top: Sequence[Line]) -> Iterator[Masthead]:
    """A newspaper or station with a section of its own ("The Bay Echo | Sport")."""
    for line in top[:4]:
        name, *sections = _PARTS.split(line.text)
        if sections and _newspaper(name) and all(_is_section(each) for each in sections):
            yield Masthead(line, name)


def _beside_date(lines: Sequence[Line], top: Sequence[Line]) -> Iterator[Masthead]:
    """A newspaper's name before the date of the first publication line, or on the line before or after it."""
    dated = next((line.number for line, _ in publication.publication_lines(lines)), None)
    if dated is None:
        return
    at = next(n for n, line in enumerate(top) if line.number == dated)
    yield from (Masthead(top[at], part) for part in _PARTS.split(top[at].text)[:2] if _newspaper(part))
    for n in (at - 1, at + 1):
        if 0 <= n < len(top) and _newspaper(top[n].text) and (n > 0 or _is_title(top[n].text)):
            yield Masthead(top[n], top[n].text)


def _tagline(lines: Sequence[Line]) -> str:
    """The name in a tagline ("The Bay Echo – since 1921")."""
    for line in (*lines[:4], *lines[-6:]):
        match = _TAGLINE.match(line.text) if line.short else None
        if match and _has(match[1], _NOUNS):
            return match[1].strip()
    return ""


def _by_author(lines: Sequence[Line]) -> str:
    """The name in the note on the author that closes an article ("Ana Ruiz is a reporter at The Bay Quarterly.")."""
    notes = (_AUTHOR.match(line.text) for line in lines[-NOTES:])
    return next((note[1].rstrip(" .") for note in notes if note), "")


def _newspaper(name: str) -> bool:
    """Whether a name is that of a newspaper, agency or station or the address of its site, and not only that of a section."""
    if _SITE.fullmatch(name):
        return True
    return _is_name(name) and _has(name, _NOUNS) and not (_is_section(name) and name.split()[0].lower() in _SECTIONS)


def _is_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text))


def _is_section(text: str) -> bool:
    return all(word in _SECTIONS | _NOUNS | {"&", "and"} for word in text.lower().split())


def _is_title(name: str) -> bool:
    """Whether a first line, where headlines stand, can only be a newspaper's own: it begins or ends as those do."""
    words = name.lower().split()
    return words[0] in FIRST or words[-1] in _NOUNS


def _has(name: str, words: frozenset[str]) -> bool:
    return any(word.strip(".,'’").lower() in words for word in name.split())


def _cased(name: str, text: str) -> str:
    """A name in capitals as the text spells it elsewhere, else with capital initials; what has no vowel is an abbreviation."""
    if not name.isupper():
        return name
    for match in re.finditer(re.escape(name), text, re.IGNORECASE):
        if not match.group().isupper():
            return match.group()
    words = name.lower().split()
    return " ".join(_capital(word) if not n or word not in _SMALL else word for n, word in enumerate(words))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:] if _VOWELS & set(word) else word.upper()
