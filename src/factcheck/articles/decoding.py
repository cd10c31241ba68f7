"""Bytes to text: byte order mark, UTF-8, then Windows-1252. Nothing else is touched: no newline is changed."""

from __future__ import annotations

import codecs
import re

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks and the codec that reads (and drops) each."""

MOST_CONTROLS = 0.02
"""The share of control characters above which bytes that decode are still no text."""

_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")


class NotText(ValueError):
    """The bytes are no text. The message is fit to be shown."""


def decoded(raw: bytes) -> str:
    """The text that `raw` holds. Raises `NotText` where it holds none."""
    for mark, codec in MARKS:
        if raw.startswith(mark):
            return _strictly(raw, codec)
    if b"\0" in raw:
        raise NotText("not text: it holds NUL bytes")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = _strictly(raw, "cp1252")
    if len(_CONTROLS.findall(text)) > MOST_CONTROLS * len(text):
        raise NotText("not text: it holds control characters")
    return text


def _strictly(raw: bytes, codec: str) -> str:
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as error:
        raise NotText(f"not text: byte {error.start} is neither UTF-8 nor Windows-1252") from error
    if "\0" in text:
        raise NotText("not text: it holds NUL characters")
    return text
