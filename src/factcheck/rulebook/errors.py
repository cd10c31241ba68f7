"""The one error a rule file can raise."""

from __future__ import annotations

from pathlib import Path


class RuleError(ValueError):
    """A rule that cannot be used: where it stands, what is wrong and what to do about it.

    `line` counts from 1; None where the file or folder as a whole is at fault.
    """

    def __init__(self, path: Path, line: int | None, message: str) -> None:
        self.path = path
        self.line = line
        self.message = message
        super().__init__(f"{path.as_posix()}{'' if line is None else f':{line}'}: {message}")
