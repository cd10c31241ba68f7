"""What a format hands over: a text, and what the format itself says of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from factcheck.articles.problem import Problem
from factcheck.model import Basis


@dataclass(frozen=True, slots=True)
class Said:
    """What one place says of an article: fields by name, and where a reader finds them."""

    basis: Basis
    where: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its format gives it. `body` is the offset at which it begins; `said` is in order, the surest first."""

    text: str
    body: int = 0
    id: str = ""
    line: int | None = None
    said: tuple[Said, ...] = field(default=())


Drafts = tuple[tuple[Draft, ...], tuple[Problem, ...]]
Reader = Callable[[bytes, str], Drafts]
"""A format: the bytes of a file and its path, to drafts and problems. Raises `NotText` where the bytes are none of it."""
