"""One plain form of a text, character for character: the offsets of the folded text are those of the text."""

from __future__ import annotations

import re

_PAIRS = (
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"),
    ("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " " * 16),
    ("\u2018\u2019\u201a\u201b\u02bc", "'" * 5),
    ("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"' * 6),
    ("\u2010\u2011\u2212\ufe63\uff0d", "-" * 5),
    ("\uff0c\uff0e\u066b\u066c\uff05\u066a", ",..,%%"),
)
_TABLE = {ord(a): b for source, target in _PAIRS for a, b in zip(source, target, strict=True)}

# A line feed inside a paragraph of wrapped lines is a space; one that ends a short line, a sentence or a table's row is not.
_WRAPPED = re.compile(r"(?<=[^\n]{39}[^\n.!?:;|])\r?\n(?=[a-z0-9$£€])")


def fold(text: str) -> str:
    """`text` with ASCII lower case, plain spaces, quotes and hyphens, and wrapped lines joined; of the same length."""
    return _WRAPPED.sub(lambda m: " " * len(m[0]), text).translate(_TABLE)


def words_before(folded: str, at: int, most: int) -> list[tuple[str, int]]:
    """Up to `most` words that stand right before `at`, nearest first, each with its offset; punctuation ends the row."""
    found: list[tuple[str, int]] = []
    end = at
    while len(found) < most:
        while end > 0 and folded[end - 1] == " ":
            end -= 1
        floor = max(0, end - 24)
        start = end
        while start > floor and (folded[start - 1].isalnum() or folded[start - 1] in "'-"):
            start -= 1
        if start == end or (start == floor and floor > 0):
            break
        found.append((folded[start:end], start))
        if start == 0 or folded[start - 1] != " ":
            break
        end = start
    return found


_WORD = re.compile(r" ?([^\W\d_]+(?:['-][^\W\d_]+)*)")


def words_after(folded: str, at: int, most: int) -> list[str]:
    """Up to `most` words that stand right after `at`, in order; punctuation ends the row."""
    found: list[str] = []
    while len(found) < most and (match := _WORD.match(folded, at)):
        found.append(match[1])
        at = match.end()
    return found
