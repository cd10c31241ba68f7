"""How the tables of this package are written: words apart by white space, phrases with an underscore for their inner spaces."""

from __future__ import annotations


def row(text: str) -> frozenset[str]:
    """The words and phrases of one row: ``row("die lose_life")`` is ``{"die", "lose life"}``."""
    return frozenset(word.replace("_", " ") for word in text.split())


def index(table: dict[str, str]) -> dict[str, str]:
    """Each word of a table's rows -> the name of its row. A word stands in one row; the first row that has it keeps it."""
    found: dict[str, str] = {}
    for name, text in table.items():
        for word in sorted(row(text)):
            found.setdefault(word, name)
    return found
