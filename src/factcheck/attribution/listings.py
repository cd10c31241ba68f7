"""Lists: which line with a colon leads the items that stand behind it, one a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model import Sentence

_BULLET = re.compile(r"\s*(?:[-–—•*▪●]|\d{1,2}[.)])\s")
_LABELLED = re.compile(r"\s*[^.:;\n]{1,60}:\s")
_LONGEST_ITEM = 240


def leads(sentences: Sequence[Sentence]) -> dict[int, int]:
    """The number of each sentence that is an item of a list -> that of the sentence which leads the list with a colon."""
    found: dict[int, int] = {}
    lead: int | None = None
    for n, sentence in enumerate(sentences):
        if lead is not None and _is_item(sentence.text):
            found[n] = lead
        else:
            lead = n if sentence.text.rstrip().endswith(":") else None
    return found


def _is_item(text: str) -> bool:
    return len(text) <= _LONGEST_ITEM and (_BULLET.match(text) is not None or _LABELLED.match(text) is not None)
