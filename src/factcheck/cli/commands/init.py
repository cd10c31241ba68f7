"""`init`: what a newsroom starts from."""

from __future__ import annotations

from pathlib import Path

from factcheck.cli.exits import NOTHING_NEW, Failure
from factcheck.cli.output import to_file, to_stdout


def init() -> int:
    """Write a configuration and a rule to start from into the current folder."""
    from factcheck.configuration import FIRST_FILES

    taken = [name for name in FIRST_FILES if Path(name).exists()]
    if taken:
        raise Failure(f"{taken[0]} is there already; nothing was written")
    for name, text in FIRST_FILES.items():
        to_file(Path(name), text)
        to_stdout(f"wrote {name}\n")
    return NOTHING_NEW
