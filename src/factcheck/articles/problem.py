"""What could not be read, and why: a record, never an exception that stops the other files."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that was not read. `line` counts from 1, None where the whole file is meant."""

    path: str
    line: int | None
    message: str

    def __str__(self) -> str:
        """Say it in one line: ``path:line: message``."""
        return f"{self.path}: {self.message}" if self.line is None else f"{self.path}:{self.line}: {self.message}"
