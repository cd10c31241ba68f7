"""A progress bar for whoever waits longer than a second."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer
from typing import TextIO

PATIENCE = 1.0
"""Seconds before which nobody needs to be told to wait."""


@contextmanager
def progress(stream: TextIO, shown: bool) -> Iterator[Callable[[int, int], None]]:
    """What to call with how many of how many are done; where `shown`, a bar tells it once a second is over.

    The bar also comes where nothing was told yet, and it goes when all is over, however that ends.
    """
    if not shown:
        yield lambda done, total: None
        return
    bar = _Bar(stream)
    try:
        yield bar.tell
    finally:
        bar.close()


class _Bar:
    """Opened by a timer, as one long step may tell nothing; the lock keeps that thread and the others apart."""

    def __init__(self, stream: TextIO) -> None:
        # Imported here and not by the timer: two threads that import the same modules may see them half made.
        from rich.console import Console
        from rich.progress import Progress

        console = Console(file=stream)
        self._shown = Progress(
            console=console, transient=True, redirect_stdout=False, redirect_stderr=False, disable=not console.is_interactive
        )
        self._task = self._shown.add_task("reading", total=None)
        self._lock = Lock()
        self._closed = False
        self._timer = Timer(PATIENCE, self._open)
        self._timer.daemon = True
        self._timer.start()

    def tell(self, done: int, total: int) -> None:
        if done < total:
            self._shown.update(self._task, completed=done, total=total)
        else:
            self._shown.update(self._task, description="comparing", total=None)

    def close(self) -> None:
        self._timer.cancel()
        with self._lock:
            self._closed = True
            self._shown.stop()

    def _open(self) -> None:
        with self._lock:
            if not self._closed:
                self._shown.start()
