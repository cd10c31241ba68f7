from __future__ import annotations

import pytest

from factcheck.articles.decoding import NotText, decoded


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Nine boats sank.", "Nine boats sank."),
        ("Čapek’s café".encode(), "Čapek’s café"),
        (b"\xef\xbb\xbfNine boats", "Nine boats"),
        ("Nine boats – ünder".encode("utf-16"), "Nine boats – ünder"),
        (b"the mayor\x92s caf\xe9", "the mayor’s café"),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n"),
    ],
)
def test_bytes_become_the_text_untouched(raw: bytes, text: str) -> None:
    assert decoded(raw) == text


@pytest.mark.parametrize(
    "raw",
    [b"a\0b", b"\x89PNG\r\n\x1a\n\0\0", b"caf\xe9 \x81 \x8d", b"\xff\xfea", bytes(range(1, 32)) * 4, "a\0b".encode("utf-16")],
)
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(NotText, match="not text"):
        decoded(raw)
