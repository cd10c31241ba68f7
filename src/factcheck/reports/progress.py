"""A progress bar for whoever waits longer than a second."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0


@contextmanager
def progress(stream: TextIO, shown: bool) -> Iterator[Callable[[int, int], None] | None]:
    """What to call with how many of how many are done; None where nothing is to be shown. The bar goes when it is over."""
    if not shown:
        yield None
        return
    bar = _Bar(stream)
    try:
        yield bar.tell
    finally:
        bar.close()


class _Bar:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._started = time.monotonic()
        self._shown: Progress | None = None

    def tell(self, done: int, total: int) -> None:
        if self._shown is None and time.monotonic() - self._started > PATIENCE and done < total:
            self._shown = self._open(total)
        if self._shown is not None:
            self._shown.update(self._shown.task_ids[0], completed=done)

    def close(self) -> None:
        if self._shown is not None:
            self._shown.stop()

    def _open(self, total: int) -> Progress:
        from rich.console import Console
        from rich.progress import Progress

        shown = Progress(console=Console(file=self._stream), transient=True)
        shown.add_task("reading", total=total)
        shown.start()
        return shown
