"""The progress bar: late, on terminals only, and gone in the end."""

from __future__ import annotations

import io
import time

import pytest

from factcheck.reports import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def short_of_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.01)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def until(stream: io.StringIO, told: str) -> None:
    """Wait for the bar's own thread to have written that."""
    started = time.monotonic()
    while told not in stream.getvalue():
        assert time.monotonic() - started < 5, stream.getvalue()
        time.sleep(0.01)


def test_who_waits_sees_how_far_it_is_and_then_that_it_goes_on() -> None:
    terminal = Terminal()
    with progress.progress(terminal, shown=True) as tell:
        until(terminal, "reading")
        tell(1, 4)
        until(terminal, "25%")
        tell(4, 4)
        until(terminal, "comparing")
    assert terminal.getvalue().endswith("\x1b[?25h\r\x1b[1A\x1b[2K")  # the cursor is back, and the line is empty


def test_the_bar_goes_whatever_happens() -> None:
    terminal = Terminal()

    def interrupted() -> None:
        with progress.progress(terminal, shown=True):
            until(terminal, "reading")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert "\x1b[?25h" in terminal.getvalue()


def test_who_does_not_wait_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 60.0)
    terminal = Terminal()
    with progress.progress(terminal, shown=True) as tell:
        tell(1, 4)
    assert terminal.getvalue() == ""


@pytest.mark.parametrize(("shown", "terminal"), [(False, "xterm"), (True, "dumb")])
def test_nothing_where_it_is_not_wanted_or_cannot_be(monkeypatch: pytest.MonkeyPatch, shown: bool, terminal: str) -> None:
    monkeypatch.setenv("TERM", terminal)
    stream = Terminal()
    with progress.progress(stream, shown=shown) as tell:
        time.sleep(0.1)
        tell(1, 4)
    assert stream.getvalue() == ""
