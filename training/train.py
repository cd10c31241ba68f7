"""Learn how much each sign of a pair weighs, from the sets beside this file, and write the scorecards into the package.

    python training/train.py            write src/factcheck/grouping/weights.json
    python training/train.py --check    train on six sevenths of the sets, group the rest, and print how well that went
    python training/train.py --unread   group the sets that nobody has read, as the package stands

Logistic regression with a squared penalty, by Newton's method: no randomness, the same weights on every machine to the digits
that are written. Every set weighs as much as another, whatever its number of pairs.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

import factcheck
from factcheck.grouping import likeness, weights
from factcheck.grouping.pairs import at_odds, equal, signs
from factcheck.grouping.profiles import Profile, chances, rarities
from factcheck.grouping.slots import Slots
from factcheck.model import Polarity
from marked import SETS, UNREAD, by_name, read, write

CARDS = Path(weights.__file__).with_name("weights.json")

PENALTY = 10.0
"""The squared penalty on a weight; by `--check` 3 to 16 do as well; of these, one that keeps apart what was kept apart."""

SEEN = 8
"""Pairs that must show a sign before it gets a weight."""

FEWEST = 20.0
"""Pairs of one subject that a set counts for at least, so that one with two such pairs does not weigh like one with fifty."""

FOLDS = 7

_Pattern = tuple[float, tuple[int, ...]]
"""What speaks against a pair by chance, and the signs that it shows, by number."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of one event and dimension: their signs, whether they are equal, whether they are of one subject, and what
    their number speaks against them."""

    signs: tuple[str, ...]
    equal: bool
    same: bool
    chance: float


def pairs(path: Path) -> list[Pair]:
    """The annotated pairs of a set."""
    gold, profiles = annotated(path)
    rarity = rarities(profiles)
    blocks: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for p in profiles:
        if p.assertion.id in gold and p.assertion.attribution.polarity is Polarity.ASSERTED:
            blocks[p.key.event, p.key.dimension].append(p)
    chance = chances(profiles)
    return [
        Pair(
            tuple(signs(a, b, equal(a, b), rarity)),
            equal(a, b),
            gold[a.assertion.id] == gold[b.assertion.id],
            chance[block] if equal(a, b) else 0.0,
        )
        for block, members in blocks.items()
        for a, b in combinations(members, 2)
        if not at_odds(a, b)
    ]


def annotated(path: Path) -> tuple[dict[str, str], list[Profile]]:
    """The subject of each annotated figure by the id of its assertion, and the profiles of all figures of the set."""
    articles = read(path)
    with tempfile.TemporaryDirectory() as folder:
        write(articles, Path(folder))
        report = factcheck.check(folder)
    marked = by_name(articles)
    names = {a.id: Path(a.path).name for a in report.articles}
    gold = {
        a.id: subject
        for a in report.assertions
        for (start, end), subject in marked[names[a.article]].subjects.items()
        if a.span[0] < end and start < a.span[1]
    }
    return gold, Slots(report.assertions, report.articles).profiles()


def fit(sets: Iterable[Sequence[Pair]], of_equal: bool) -> weights.Card:
    """The scorecard of the equal pairs, or of those that differ."""
    rows: list[tuple[Pair, float]] = []
    for found in sets:
        mine = [p for p in found if p.equal is of_equal]
        share = 1 / max(FEWEST, sum(p.same for p in mine))
        rows += [(p, share) for p in mine]
    counted = Counter(sign for pair, _ in rows for sign in pair.signs)
    names = sorted(sign for sign, n in counted.items() if n >= SEEN)
    index = {sign: n for n, sign in enumerate(names)}
    patterns: dict[_Pattern, list[float]] = defaultdict(lambda: [0.0, 0.0])
    scale = len(rows) / sum(share for _, share in rows)
    for pair, share in rows:
        shown = tuple(sorted(index[s] for s in pair.signs if s in index))
        patterns[round(pair.chance, 3), shown][pair.same] += share * scale
    theta = _regress(patterns, len(names))
    return weights.Card(round(theta[-1], 3), {sign: round(theta[n], 3) for sign, n in index.items()})


def _regress(patterns: dict[_Pattern, list[float]], size: int) -> list[float]:
    """The weights and, last, the bias. `patterns` holds how often each set of signs was of two things and of one."""
    shown = np.zeros((len(patterns), size + 1))
    shown[:, -1] = 1.0
    against = np.array([chance for chance, _ in sorted(patterns)])
    for row, (_, pattern) in enumerate(sorted(patterns)):
        shown[row, list(pattern)] = 1.0
    apart, same = np.array([patterns[p] for p in sorted(patterns)]).T
    penalty = np.full(size + 1, PENALTY)
    penalty[-1] = 1e-3
    theta = np.zeros(size + 1)
    for _ in range(50):
        likely = 1 / (1 + np.exp(-np.clip(shown @ theta - against, -30, 30)))
        slope = shown.T @ (same - (apart + same) * likely) - penalty * theta
        bend = (shown * ((apart + same) * likely * (1 - likely))[:, None]).T @ shown + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        theta += step
        if np.abs(step).max() < 1e-8:
            break
    return [float(t) for t in theta]


def learn(sets: Sequence[Sequence[Pair]]) -> dict[str, weights.Card]:
    """Both scorecards."""
    return {"different": fit(sets, of_equal=False), "equal": fit(sets, of_equal=True)}


def save(cards: dict[str, weights.Card]) -> None:
    """Write the scorecards where the package reads them."""
    told = {name: {"bias": card.bias, "signs": dict(sorted(card.signs.items()))} for name, card in cards.items()}
    CARDS.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def check(paths: Sequence[Path], found: Sequence[Sequence[Pair]]) -> None:
    """Group each set by what the others teach, and print B-cubed and the pairs of figures that differ, precision and recall."""
    total = np.zeros(6)
    for fold in range(FOLDS):
        taught = learn([f for n, f in enumerate(found) if n % FOLDS != fold])
        likeness.cards = lambda taught=taught: (taught["different"], taught["equal"])
        total += _grouped(list(paths)[fold::FOLDS])
    _print(total)


def _grouped(paths: Sequence[Path]) -> np.ndarray:
    """What `_judged` says of some sets, added up."""
    total = np.zeros(6)
    for path in paths:
        gold, profiles = annotated(path)
        total += _judged(gold, {p.assertion.id: p for p in profiles})
    return total


def _print(total: np.ndarray) -> None:
    cubed_p, cubed_r = total[0] / total[2], total[1] / total[2]
    right_p, right_r = total[5] / total[4], total[5] / total[3]
    print(f"B-cubed {_told(cubed_p, cubed_r)}   figures that differ {_told(right_p, right_r)}")


def _told(precision: float, recall: float) -> str:
    return f"P {precision:.1%} R {recall:.1%} F {2 * precision * recall / (precision + recall):.1%}"


def _judged(gold: dict[str, str], profiles: dict[str, Profile]) -> tuple[float, ...]:
    """B-cubed precision, recall and figures; pairs that differ: wanted, made, both."""
    made = {i: p.assertion.subject or i for i, p in profiles.items() if i in gold}
    mine = [[j for j in made if made[j] == made[i]] for i in made]
    theirs = [[j for j in made if gold[j] == gold[i]] for i in made]
    both = [sum(gold[j] == gold[i] for j in row) for i, row in zip(made, mine, strict=True)]
    differing = [(i, j) for i, j in combinations(made, 2) if profiles[i].assertion.value != profiles[j].assertion.value]
    return (
        sum(b / len(row) for b, row in zip(both, mine, strict=True)),
        sum(b / len(row) for b, row in zip(both, theirs, strict=True)),
        len(made),
        sum(gold[i] == gold[j] for i, j in differing),
        sum(made[i] == made[j] for i, j in differing),
        sum(gold[i] == gold[j] and made[i] == made[j] for i, j in differing),
    )


def main() -> None:
    """Train, or check how well training carries over to sets that were not trained on."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="print how well it carries over, and write nothing")
    parser.add_argument("--unread", action="store_true", help="group the sets that nobody has read, and write nothing")
    asked = parser.parse_args()
    if asked.unread:
        _print(_grouped(sorted(UNREAD.glob("*.txt"))))
        return
    paths = sorted(SETS.glob("*.txt"))
    found = [pairs(path) for path in paths]
    print(f"{len(paths)} sets, {sum(map(len, found))} pairs, {sum(p.same for f in found for p in f)} of one subject")
    if asked.check:
        check(paths, found)
    else:
        save(learn(found))


if __name__ == "__main__":
    main()
