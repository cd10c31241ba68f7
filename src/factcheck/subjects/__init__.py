"""What each figure or date of an article speaks of, slot by slot: the subject keys that grouping compares."""

from __future__ import annotations

from factcheck.subjects.reading import topics

__all__ = ["topics"]
