"""How sure a finding is: as its pairs are likely to be of one thing, each by itself; and from where on it is told."""

from __future__ import annotations

import math
from collections.abc import Sequence

from factcheck.checks.conflicts import Conflict

LEAST = 0.3
"""How surely two figures must be of one thing for their pair to count at all."""

SURE = 0.55
"""How sure a finding must be to be told. Of those below it, more than half were false on sets that nobody had read."""

_MOST = 0.95
"""Nothing is surer: of those findings that come out surest, one in ten was false."""


def certainty(conflicts: Sequence[Conflict]) -> float:
    """How likely some pair among these is of one thing; 0 where there is none. The more pairs say so, the surer it is."""
    return min(_MOST, 1.0 - math.prod(1.0 - c.sure for c in conflicts))
