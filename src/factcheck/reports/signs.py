"""The signs that a report for people draws with or quotes, and what stands for them where they cannot be shown."""

from __future__ import annotations

from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    """One set of signs. All but `to` and `cut` are one column wide.

    between  parts of a line                opens, closes   the figure in its sentence
    to       from one figure to the next    cut             something was left out
    best     a figure in a plot             span            from the lowest to the highest figure
    low, high  an end of a span             lower, higher   an end that is open
    """

    between: str = "·"
    to: str = "→"
    cut: str = "…"
    opens: str = "»"
    closes: str = "«"
    best: str = "●"
    span: str = "─"
    low: str = "├"
    high: str = "┤"
    lower: str = "◂"
    higher: str = "▸"


UNICODE = Signs()
ASCII = Signs("-", "->", "...", ">", "<", "o", "-", "|", "|", "<", ">")

TYPESET = {'"': "“”„‟″", "'": "‘’‚‛′", "-": "‐‑‒–—―−", "*": "•·", " ": "\xa0\u2007\u2009\u202f", "...": "…"}
"""What a typewriter has, and what a typesetter sets for it."""

_TYPED = {ord(sign): typed for typed, signs in TYPESET.items() for sign in signs}


def fitting(encoding: str) -> Signs:
    """The signs that text in this encoding can hold; ASCII for an encoding that nobody knows."""
    try:
        "".join(astuple(UNICODE)).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return UNICODE


def encoded(text: str, encoding: str) -> bytes:
    """A report as an output in this encoding can hold it: without typesetter's signs, and other characters as their numbers."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_TYPED).encode(encoding, "backslashreplace")
