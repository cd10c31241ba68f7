"""Front matter: a block of ``key: value`` lines between two ``---`` lines at the head of a text. Flat, and read strictly."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST = 100
"""Lines within which the block is closed."""

KEYS = frozenset({"outlet", "published", "title", "url", "author"})
"""The keys that speak of the article; others are the newsroom's own and are passed over."""

_OPEN = re.compile(r"---[ \t]*(?:\r\n|\n|\r)")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|$)")
_PAIR = re.compile(r"([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$")
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^']|'')*)'")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the block says. `end` is the offset at which the article begins; `broken` are line numbers with what is wrong."""

    fields: dict[str, str]
    end: int = 0
    broken: tuple[tuple[int, str], ...] = ()


def read(text: str) -> FrontMatter:
    """The front matter of a text, empty where it has none (a text may well begin with a rule of dashes)."""
    opening = _OPEN.match(text)
    if not opening:
        return FrontMatter({})
    fields: dict[str, str] = {}
    broken: list[tuple[int, str]] = []
    at, number, pairs = opening.end(), 1, 0
    while at < len(text) and number <= LONGEST:
        line = _LINE.match(text, at)
        assert line is not None  # the pattern matches an empty line too
        content, at, number = line.group(1).rstrip(), line.end(), number + 1
        if content in ("---", "..."):
            return FrontMatter(fields, at, tuple(broken)) if pairs else FrontMatter({})
        pair = _PAIR.match(content)
        if pair:
            pairs += 1
            _keep(pair, number, fields, broken)
        elif not content or content.startswith("#"):
            continue
        elif not pairs:
            return FrontMatter({})
        elif not content.startswith((" ", "\t", "- ")):
            broken.append((number, f"front matter is not 'key: value': {_shown(content)}"))
    return FrontMatter({}, 0, ((1, "front matter is not closed by '---'"),)) if pairs else FrontMatter({})


def _keep(pair: re.Match[str], number: int, fields: dict[str, str], broken: list[tuple[int, str]]) -> None:
    """Put one pair among the fields; what is said twice or badly quoted is broken."""
    key, raw = pair.group(1).lower(), (pair.group(2) or "").strip()
    if key not in KEYS:
        return
    if key in fields:
        broken.append((number, f"front matter says '{key}' twice"))
        return
    value = _unquoted(raw)
    if value is None:
        broken.append((number, f"front matter: the quote of '{key}' is not closed"))
        return
    fields[key] = value


def _unquoted(raw: str) -> str | None:
    if raw[:1] not in ("'", '"'):
        return re.split(r"[ \t]#", raw, maxsplit=1)[0].strip()
    quoted = _QUOTED.match(raw)
    rest = raw[quoted.end() :].strip() if quoted else "?"
    if quoted is None or (rest and not rest.startswith("#")):
        return None
    if quoted.group(1) is not None:
        return re.sub(r"\\(.)", r"\1", quoted.group(1))
    return quoted.group(2).replace("''", "'")


def _shown(content: str) -> str:
    return content if len(content) <= 60 else content[:59] + "…"
