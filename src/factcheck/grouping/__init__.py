"""Assertions -> subjects: the one step that needs all articles at once."""

from __future__ import annotations

from factcheck.grouping.grouping import Grouping, group

__all__ = ["Grouping", "group"]
