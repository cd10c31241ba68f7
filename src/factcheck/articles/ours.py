"""What this tool writes itself: a report that lies among the articles is none of them."""

from __future__ import annotations

import re
from pathlib import Path

MESSAGE = "a report of factcheck, and no article"

OPENINGS = (
    rb"\s*(?i:<!DOCTYPE html>).{0,4000}?<meta name=\"generator\" content=\"factcheck",
    rb"# factcheck\n\n[\d,]+ findings? in [\d,]+ articles?\.\n",
    rb"[^\n]{1,4000}?:\d+:\d+: (?:error|warning|note) [a-z0-9-]+ \[[0-9a-f]{10}\] ",
    rb"\{\"type\": \"(?:assertion|finding)\", \"id\": \"",
    rb"\{\"article\": \"[^\n]{1,4000}?\", \"type\": \"(?:quantity|timex|skipped)\", \"span\": \[",
)
"""How the reports begin whose endings articles have too: a page, Markdown, a line a finding, and both sorts of JSON lines."""

PACKAGE = "datapackage.json"
"""What a plain run writes beside its tables, and what names them."""

_OPENINGS = tuple(re.compile(opening, re.DOTALL) for opening in OPENINGS)
_PACKAGE = re.compile(rb"\s*\{\s*\"name\":\s*\"factcheck\"")
_TABLE = re.compile(rb"\"path\":\s*\"([\w-]+\.csv)\"")


def written(raw: bytes) -> bool:
    """Whether the bytes of a file are a report of this tool's own."""
    return any(opening.match(raw) for opening in _OPENINGS)


def tables(folder: Path) -> frozenset[str]:
    """The names of the files that a plain run wrote into a folder; none where it wrote none."""
    package = folder / PACKAGE
    try:
        raw = package.read_bytes() if package.is_file() else b""
    except OSError:  # then it is told with the other files that nothing reads
        return frozenset()
    return frozenset({PACKAGE, *(name.decode() for name in _TABLE.findall(raw))} if _PACKAGE.match(raw) else ())
