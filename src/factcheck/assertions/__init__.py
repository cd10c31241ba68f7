"""Joins what was found of one mention, what it is, what it speaks of, who says so, for which day, into an Assertion."""

from factcheck.assertions.joining import join, reason_unused
from factcheck.assertions.settling import settle

__all__ = ["join", "reason_unused", "settle"]
