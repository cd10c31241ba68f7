"""Article text is hostile: what an article, file name, outlet or rule says must never act on what shows it.

`visible` is for whatever people look at, `line` for whatever has one record a line, `lossless` for JSON, `cell` for
spreadsheets, `markdown` for Markdown. Each leaves ordinary text as it is.
"""

from __future__ import annotations

import re

# Control characters of both sets, the marks and overrides that reorder text, line and paragraph separators, invisible
# joiners, tags and variation tricks that hide text, what is no character, and halves of one that cannot be encoded.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_BREAKS = re.compile(r"[\t\n\r]+")
# What a build server takes for a command in its log: `::error` at the start of a line, `##[error]` anywhere in it.
_COMMAND = re.compile(r"(?<=:):(?=[a-z])|(?<=#)#(?=\[)", re.IGNORECASE)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>#|~&@$]|^[-+=]|(?<=\d)[.)](?=\s)|:(?=//)|(?<=www)\.", re.IGNORECASE)


def visible(text: str) -> str:
    """The text with every character that could act on a terminal or reorder a line written out, as in `<U+202E>`."""
    return _UNSAFE.sub(_spelled, text)


def line(text: str) -> str:
    """`visible`, on one line, with no command to the build server that logs it."""
    return _COMMAND.sub(_spelled, _BREAKS.sub(" ", visible(text)).strip())


def lossless(document: str) -> str:
    """JSON text with the same characters as JSON escapes: a parser reads back exactly what was there."""
    return _COMMAND.sub(_escaped, _UNSAFE.sub(_escaped, document))


def cell(text: str) -> str:
    """`visible`, with an apostrophe before what a spreadsheet would run as a formula. Line ends stay, in quotes."""
    shown = visible(text)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown


def markdown(text: str) -> str:
    """`line`, with what Markdown, HTML and the usual dialects give a meaning (links, mentions, formulas) behind a backslash."""
    return _MARKDOWN.sub(lambda match: f"\\{match[0]}", line(text))


def _spelled(match: re.Match[str]) -> str:
    return f"<U+{ord(match[0]):04X}>"


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{int.from_bytes(units[i : i + 2], 'big'):04x}" for i in range(0, len(units), 2))
