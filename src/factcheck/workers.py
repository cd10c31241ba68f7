"""The same work on many items, spread over processes. What comes of it does not tell how many there were.

Each process is a fresh interpreter that is asked over its standard input and answers over its standard output. So nothing is
forked beside the threads of the numerical libraries, a script needs no guard around its main part, and whoever runs out of
somebody to ask ends by itself, even where the asking process was killed.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from queue import SimpleQueue
from typing import Any, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")

_START = "import sys; sys.path[:] = sys.argv[1:]; from factcheck.workers import serve; serve()"
"""What a process runs; it looks for modules where this one does, and not in the folder it is started in (`-P`)."""


class Lost(RuntimeError):
    """A process ended before it answered, or could not be started; the message says which."""


class _Elsewhere(Exception):
    """The traceback of an error in another process, as the cause of the same error here."""


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def each(work: Callable[[Item], Made], items: Sequence[Item], jobs: int) -> Generator[Made, None, None]:
    """What `work` makes of each item, in their order, by `jobs` processes; by this one where there is but one job or item.

    `work` is a function at the top of a module, and takes and gives what pickle can carry. An error that it raises is raised
    here when the turn of its item comes. Raises `Lost` where a process fails. All have ended when the iterator has.
    """
    hands = min(jobs, len(items))
    if hands < 2:
        yield from map(work, items)
        return
    with ThreadPoolExecutor(hands) as threads, ExitStack() as crew:
        idle: SimpleQueue[_Worker] = SimpleQueue()
        for _ in range(hands):
            worker = _Worker()
            crew.callback(worker.end)
            idle.put(worker)

        def ask(item: Item) -> Made:
            worker = idle.get()
            try:
                made: Made = worker.ask(work, item)
                return made
            finally:
                idle.put(worker)

        yield from threads.map(ask, items)


class _Worker:
    """A process that does one thing at a time."""

    def __init__(self) -> None:
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _START, *sys.path],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # Ctrl-C is for the process that asks, which ends this one.
                process_group=0,
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as error:
            raise Lost(f"no process could be started to read in ({error.strerror or error}); one job needs none") from error

    def ask(self, work: Callable[[Any], Any], item: object) -> Any:
        """What comes of the item there; an error is raised with its traceback there as the cause."""
        asked, answers = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answers is not None
        try:
            pickle.dump((work, item), asked, pickle.HIGHEST_PROTOCOL)
            asked.flush()
            made, error, told = pickle.load(answers)
        except (EOFError, BrokenPipeError) as gone:
            raise Lost(f"a process that read articles ended (exit code {self._process.wait()}); try fewer jobs") from gone
        if error is not None:
            raise error from _Elsewhere(told)
        return made

    def end(self) -> None:
        """End it, whatever it does: it holds nothing that is not known here."""
        self._process.kill()
        with suppress(BrokenPipeError), self._process:  # closed and waited for; what was on its way to it is lost
            pass


def serve() -> None:
    """Answer what is asked over standard input until nobody is there to ask."""
    asked = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # Whatever a library prints must not get among the answers.
    try:
        while True:
            work, item = pickle.load(asked)
            pickle.dump(_answer(work, item), answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()
    except (EOFError, BrokenPipeError):
        os._exit(0)  # Nobody is left to be told anything, not even by the flush at the end.


def _answer(work: Callable[[Any], Any], item: object) -> tuple[Any, Exception | None, str]:
    try:
        return work(item), None, ""
    except Exception as error:
        return None, error, traceback.format_exc()
