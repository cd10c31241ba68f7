"""Whether a figure is a total that goes on after the day of the event, or is of a single day."""

from __future__ import annotations

from factcheck.assertions.links import Figure
from factcheck.lexicon.rows import row
from factcheck.lexicon.states import BY_NAME
from factcheck.model import Behaves

RUNNING = frozenset({Behaves.CUMULATIVE, Behaves.STOCK})
"""States whose count goes on after the day of the event."""

AT_ONCE = frozenset({"arrested", "injured", "seriously injured", "slightly injured"})
"""States whose count, though it runs, is of one day where it is told of what went on then: "70 were arrested at the march"."""

FARES = row("ticket seat berth cabin fare")
"""What is sold for a journey, and so before it."""


def is_running(figure: Figure) -> bool:
    """Whether a figure is a total that goes on after the day of the event; the fares of a journey do not."""
    state = BY_NAME.get(figure.topic.state)
    return state is not None and state.behaves in RUNNING and figure.topic.head not in FARES


def goes_on(figure: Figure) -> bool:
    """Whether a figure is such a total, and of no single day even where it is told of one."""
    return is_running(figure) and figure.topic.state not in AT_ONCE
