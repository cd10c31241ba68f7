"""A speaker as written, taken apart: the name of a person, the words of a role or a body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.attribution.spelling import fold
from factcheck.attribution.words import Word, strip_possessive, words
from factcheck.lexicon import speech

SHORT_FORM = re.compile(r"\s*\(([^()]{2,12})\)")
_SMALL = speech.LINKS | speech.DETERMINERS | {"and", "own"}
_BODIES = (speech.BODY_WORDS | speech.GENERIC_BODIES | speech.DOCUMENTS) - speech.TITLES
PLAIN = frozenset(fold(w) for w in speech.DOCUMENTS | speech.GENERIC_BODIES | {"polling", "lead", "own"}) - {"board"}
"""Words of a body that tell nothing of whose it is."""

_SPELT = {"defense": "defence", "center": "centre", "labor": "labour", "organization": "organisation", "program": "programme"}


@dataclass(frozen=True, slots=True)
class Parts:
    """A speaker as an article writes them, taken apart. `name` is a person's, empty for a role or a body.

    `roles` are the words besides it, of a body the words that tell it from others. `label` is how it is shown.
    """

    text: str
    name: tuple[str, ...]
    roles: frozenset[str]
    person: bool
    short: str = ""
    label: str = ""


def parts(speaker: str) -> Parts:
    """Take a speaker apart into name and roles; who is called a firm, a group or an office is a body."""
    short = SHORT_FORM.search(speaker)
    chunks = [[w for w in words(chunk) if w.is_word] for chunk in SHORT_FORM.sub("", speaker).split(",")]
    first = chunks[0]
    name = _name(first)
    holder = chunks[1] if not name and len(chunks) > 1 and 2 <= len(chunks[1]) <= 4 else []
    if holder and all(w.is_capital for w in holder):
        name = holder
    roles = [w for chunk in chunks for w in chunk if w not in name and w.lower not in _SMALL]
    titled = any(w.lower in speech.TITLES for w in roles)
    body = bool({w.lower for w in (*name, *roles)} & _BODIES) and not (titled and len(name) >= 2) and not _is_one(first, name)
    if not body and (titled or len(name) >= 2):
        return Parts(
            speaker, tuple(strip_possessive(w.text) for w in name), frozenset(fold(w.text) for w in roles), True, "", speaker
        )
    own = name if name is holder else first
    told = frozenset(_SPELT.get(fold(w.text), fold(w.text)) for w in own if w.lower not in _SMALL)
    label = " ".join(w.text for w in own)
    return Parts(speaker, (), told - PLAIN or told, False, short.group(1) if short else "", strip_possessive(label))


def _is_one(found: Sequence[Word], name: Sequence[Word]) -> bool:
    """Whether a phrase is "Ms Holt", or headed by somebody's office: "police chief", "spokesman for the ministry"."""
    if found and name and found[0].lower in speech.MALE | speech.FEMALE:
        return True
    end = next((i for i, w in enumerate(found) if i and w.lower in speech.LINKS), len(found))
    return end > 0 and found[end - 1].lower in speech.OFFICES and not found[end - 1].is_possessive


def _name(found: Sequence[Word]) -> list[Word]:
    """The name that a phrase ends with, before any "of" or "for"; what stands before the last title in it is none of it."""
    end = next((i for i, w in enumerate(found) if i and w.lower in speech.LINKS), len(found))
    start = end
    while start > 0 and (found[start - 1].is_capital or (start < end and found[start - 1].lower in speech.NAME_PARTICLES)):
        start -= 1
    name = list(found[start:end])
    titles = [i for i, w in enumerate(name) if w.lower in speech.TITLES]
    if titles:
        name = name[titles[-1] + 1 :]
    while name and name[0].lower in _SMALL | speech.NAME_PARTICLES:
        name = name[1:]
    return name
