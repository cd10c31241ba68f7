"""What a rule must flag and what it must let pass, as stories that can be checked like any other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

USUAL_DAY = date(2026, 3, 2)
"""When a story came out that does not say: a Monday."""


@dataclass(frozen=True, slots=True)
class Story:
    """An article of a few sentences."""

    outlet: str
    published: date
    text: str


@dataclass(frozen=True, slots=True)
class Example:
    """Stories that one rule must flag, or must let pass. `place` is where the example stands, as ``path:line``."""

    rule: str
    kind: str
    flagged: bool
    place: str
    stories: tuple[Story, ...]

    @property
    def told(self) -> str:
        """The stories in one line."""
        return " | ".join(story.text for story in self.stories)
