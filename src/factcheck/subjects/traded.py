"""What is traded by the unit, under its commoner name."""

from __future__ import annotations

from factcheck.lexicon.money import GOODS, TRADED


def traded_good(word: str) -> str:
    """What is traded under a word, by its commoner name: "oil" for "Brent"; empty for anything else, a share too."""
    found = GOODS.get(word.lower(), word.lower())
    return found if found in TRADED and found not in ("share", "stock") else ""
