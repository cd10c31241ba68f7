"""How many slips are flagged, and how many findings come up elsewhere: `python bench/mutations [COUNT] [SEED]`."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from factcheck.rulebook import load
from mutations import folder, run

ROOT = Path(__file__).parents[2]


def main(count: int = 200, seed: int = 1) -> None:
    """Print one row a sort of slip, then every slip that was missed or that stirred up another finding."""
    outcomes = list(run(folder(ROOT / "corpus"), load([ROOT / "rules"]), count, seed))
    made, flagged = (Counter(o.slip.sort for o in chosen) for chosen in (outcomes, [o for o in outcomes if o.flagged]))
    for sort in sorted(made):
        print(f"{sort:8}{flagged[sort]:5} of {made[sort]:4} flagged ({100 * flagged[sort] / made[sort]:.0f}%)")
    print(f"{'all':8}{flagged.total():5} of {made.total():4} flagged ({100 * flagged.total() / made.total():.0f}%)")
    print(f"{sum(bool(o.elsewhere) for o in outcomes)} slips brought up a finding elsewhere")
    missed = Counter((o.slip.sort, o.slip.old, o.slip.new) for o in outcomes if not o.flagged)
    for (sort, old, new), times in sorted(missed.items()):
        print(f"missed {times} times: {sort}: {old!r} became {new!r}")
    for outcome in outcomes:
        for sides in outcome.elsewhere:
            print(f"elsewhere: {outcome.slip}: {sorted(sides)}")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
