"""One attribution as it stands in a sentence: who speaks, by which verb, and which way it governs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.model import Span

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Cue:
    """One attribution.

    span       the attribution clause itself
    verb       the lemma of its verb, or "according to"
    speaker    the speaker's words; None where it is the speaker of the cue before (", adding that ...")
    leads      what it governs follows it; else it stands beside or behind that
    weak       a paper is the source, which yields to a person who reports it
    denies     what it governs is said to be untrue, or is not said
    contact    it stands in a relative clause ("the 75 goats the vet says were ill") and governs no more than that
    at         where its verb starts
    silent     it shows who speaks, and governs quotations only ("described the scene")
    addressee  who was told
    back       it points back at what was told before it: "Those were the figures the mayor gave"
    citing     whom the speaker cites in turn: "Northwire reported, citing police"
    """

    span: Span
    verb: str
    speaker: Span | None
    leads: bool
    weak: bool = False
    denies: bool = False
    contact: bool = False
    at: int = 0
    silent: bool = False
    addressee: Span | None = None
    citing: Span | None = None
    back: bool = False


def tidy(text: str) -> str:
    """A speaker as written, on one line, without the article before it."""
    flat = _SPACES.sub(" ", text).strip(" ,;:–—-")
    for article in ("the ", "The ", "THE ", "a ", "A ", "an ", "An "):
        if flat.startswith(article) and len(flat) > len(article):
            return flat[len(article) :]
    return flat
