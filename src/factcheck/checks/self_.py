"""`self`: one article gives two figures for one thing at one time, and does not say that two speakers differ."""

from __future__ import annotations

from factcheck.checks.conflicts import Case, Conflict
from factcheck.model import Family, Kind

FAMILY = Family.SELF


def pairs(case: Case) -> tuple[Conflict, ...]:
    """The pairs that one article says in its own voice or in one speaker's: two speakers who differ are no slip."""
    return tuple(
        c
        for c in case.conflicts
        if c.first.kind is not Kind.DATE and c.one_telling
    )
