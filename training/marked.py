"""Articles of our own with every figure annotated: `{26|s=dead;hi=-;by=police}` in the text, subjects declared at the head.

A set tells one event in several articles. The words are ours; most of the events are real, some are invented.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

SETS = Path(__file__).parent / "sets"
UNREAD = Path(__file__).parent / "unread"
"""Sets that nobody who works on the rules may open: the measure of what to expect of an event never seen."""

_MARK = re.compile(r"\{([^{}|]+)\|([^{}]*)\}")
_MEASURED = re.compile(r" \[[^\]]*\]$")


@dataclass(frozen=True, slots=True)
class Marked:
    """One article: its text without marks, and the subject of each figure by the half-open range of its characters."""

    outlet: str
    published: str
    text: str
    subjects: Mapping[tuple[int, int], str]


def read(path: Path) -> list[Marked]:
    """The articles of a set. One measure in two units has one subject. Raises ValueError for a head line that means nothing."""
    names: dict[str, str] = {}
    heads: list[tuple[str, str]] = []
    texts: list[list[str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        field, _, said = line.removeprefix("# ").partition(": ")
        if line.startswith("# subject: "):
            short, _, name = said.partition(" = ")
            names[short] = _MEASURED.sub("", name)
        elif line.startswith("# article: "):
            outlet, _, published = said.partition(" | ")
            heads.append((outlet, published))
            texts.append([])
        elif line.startswith("# ") and field not in ("set", "about"):
            raise ValueError(f"{path.name}: a line of no known kind: {line}")
        elif texts and not line.startswith("# "):
            texts[-1].append(line)
    return [Marked(*head, *_unmarked("\n".join(lines).strip() + "\n", names)) for head, lines in zip(heads, texts, strict=True)]


def write(articles: list[Marked], folder: Path) -> None:
    """The articles as a folder that factcheck reads: 01.txt, 02.txt … and articles.csv."""
    with (folder / "articles.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["path", "outlet", "published"])
        for name, article in zip(_names(), articles, strict=False):
            rows.writerow([name, article.outlet, article.published])
            (folder / name).write_text(article.text, encoding="utf-8")


def by_name(articles: list[Marked]) -> dict[str, Marked]:
    """The articles by the name of their file."""
    return dict(zip(_names(), articles, strict=False))


def _names() -> Iterator[str]:
    return (f"{n:02}.txt" for n in range(1, 100))


def _unmarked(text: str, names: Mapping[str, str]) -> tuple[str, dict[tuple[int, int], str]]:
    plain, at, found = "", 0, {}
    for match in _MARK.finditer(text):
        plain += text[at : match.start()]
        keys = dict(part.partition("=")[::2] for part in match[2].split(";"))
        if keys.get("s"):
            found[len(plain), len(plain) + len(match[1])] = names[keys["s"]]
        plain += match[1]
        at = match.end()
    return plain + text[at:], found
