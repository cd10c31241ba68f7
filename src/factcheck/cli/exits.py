"""How the command ends: its exit codes, and the failure that stops it."""

from __future__ import annotations

NOTHING_NEW, NEW_FINDINGS, COULD_NOT_CHECK, INTERRUPTED = 0, 1, 2, 130

EXITS = "Exit codes: 0 nothing new, 1 new findings at or above --fail-on, 2 could not check."


class Failure(Exception):
    """Nothing could be checked: one line for stderr, and exit code 2."""
