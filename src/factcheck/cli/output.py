"""What goes to stdout, to stderr and into files; nothing else prints."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.exits import Failure

if TYPE_CHECKING:
    from factcheck.cli.asked import Asked


def to_stdout(made: str | bytes, *, utf8: bool = False) -> None:
    """Print to stdout: what is for programs in UTF-8 or as it is, the rest in what the terminal takes."""
    from factcheck.reports import signs

    stdout = sys.stdout
    stdout.flush()
    encoding = "utf-8" if utf8 else stdout.encoding or "utf-8"
    stdout.buffer.write(made if isinstance(made, bytes) else signs.encoded(made, encoding))
    stdout.buffer.flush()


def to_stderr(message: str) -> None:
    """One line to stderr, of which nothing acts on the terminal."""
    from factcheck.reports.escaping import line

    sys.stderr.write(f"factcheck: {line(message)}\n")


def say(asked: Asked, message: str) -> None:
    """A line to stderr, but for `--quiet`."""
    if not asked.options.quiet:
        to_stderr(message)


def to_file(path: Path, made: str | bytes) -> None:
    """Write a whole file or none: beside it first, then in its place. A link stays one; a device or a pipe is written to.

    Raises `Failure` where it cannot be written.
    """
    whole = made if isinstance(made, bytes) else made.encode("utf-8", "backslashreplace")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(whole)
            return
        place = path.resolve()
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_name(f".{place.name}.{os.getpid()}")
        try:
            beside.write_bytes(whole)
            os.replace(beside, place)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise Failure(f"{path}: cannot be written: {error.strerror or error}") from error


def deliver(asked: Asked, text: str, *, utf8: bool = False) -> None:
    """Write to the files that were asked for, else print."""
    for path in asked.options.output or ():
        to_file(path, text)
    if asked.options.output is None:
        to_stdout(text, utf8=utf8)
