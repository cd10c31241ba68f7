"""Slips put into a folder of articles on purpose: one figure, date or hedge that another article has as it was.

Few figures of a folder stand in two of its articles. So each article is also set beside a twin of another outlet, and the
slip is put into the twin.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck import articles, pipeline
from factcheck.model import Assertion, Hedge, Kind, Report, Rules

TWIN = "0-twin.md"
"""Stands before the others, so that a limit that it has alone was dropped on the way to them."""

Texts = Mapping[str, str]
Side = tuple[str, int, str]
"""Article, line and quote."""

HEDGES = ("up to", "at most", "fewer than")
"""Limits from above: a plain figure claims more. What is at least 300 may well be 300, so that is no slip."""

CLOSED = frozenset({Hedge.EXACT, Hedge.ABOUT})
"""Over 750 and over 900 can both be true: only figures without an open end are changed."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
FACTORS = (0.1, 0.3, 0.5, 0.7, 1.4, 2.0, 3.0, 10.0)

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Slip:
    """One change of one figure: what sort it is, what was written and what is now."""

    sort: str
    name: str
    old: str
    new: str
    start: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether a slip was flagged against another article, and the conflicts that came up where nothing was changed."""

    slip: Slip
    flagged: bool
    elsewhere: tuple[frozenset[Side], ...]


def folder(path: Path) -> dict[str, str]:
    """The articles of a folder, by name."""
    return {each.name: each.read_text(encoding="utf-8") for each in sorted(path.glob("2*.md"))}


def run(texts: Texts, rules: Rules, count: int, seed: int) -> Iterator[Outcome]:
    """The outcome of that many slips, drawn at random from all that can be put into the articles or a twin of one."""
    chance = random.Random(seed)
    cases = []
    for twin in (None, *sorted(texts)):
        base = (
            dict(texts) if twin is None else {**texts, TWIN: re.sub(r"(?m)^outlet: ", "outlet: Coast ", texts[twin], count=1)}
        )
        before = _checked(base, rules)
        targets = [a for a in _held_twice(before) if _name(a) == TWIN or twin is None]
        cases += [(base, before, target) for target in targets if _sorts(target)]
    for _ in range(count):
        base, before, target = chance.choice(cases)
        slip = _slip(target, chance)
        text = base[slip.name]
        after = _checked({**base, slip.name: text[: slip.start] + slip.new + text[slip.start + len(slip.old) :]}, rules)
        yield _outcome(slip, before, after)


def _checked(texts: Texts, rules: Rules) -> Report:
    with TemporaryDirectory() as path:
        for name, text in texts.items():
            (Path(path) / name).write_text(text, encoding="utf-8")
        found, _ = articles.read([path])
    return pipeline.check(found, rules)


def _name(made: Assertion) -> str:
    return Path(made.article).name


def _held_twice(report: Report) -> Iterator[Assertion]:
    """The figures that another article has too, as one subject and with the same bounds."""
    for subject in report.subjects:
        for made in subject.assertions:
            others = [a for a in subject.assertions if a.article != made.article]
            if any((a.value, a.low, a.high) == (made.value, made.low, made.high) for a in others):
                yield made


def _sorts(made: Assertion) -> tuple[str, ...]:
    """The sorts of slip that can be made of a figure."""
    if made.kind is Kind.DATE:
        return ("date",) if made.quote in WEEKDAYS else ()
    if made.hedge not in CLOSED or not (_NUMBER.search(made.quote) or made.quote.lower() in WORDS):
        return ()
    return ("figure", "hedge") if made.hedge is Hedge.EXACT and made.kind is Kind.COUNT else ("figure",)


def _slip(made: Assertion, chance: random.Random) -> Slip:
    sort = chance.choice(_sorts(made))
    new = {"figure": _other_figure, "date": _other_day, "hedge": _hedged}[sort](made.quote, chance)
    return Slip(sort, _name(made), made.quote, new, made.span[0])


def _other_figure(quote: str, chance: random.Random) -> str:
    if quote.lower() in WORDS:
        return chance.choice([word for word in WORDS if word != quote.lower()])

    def changed(match: re.Match[str]) -> str:
        old = float(match[0].replace(",", ""))
        new = round(old * chance.choice(FACTORS)) if "%" not in quote else (old + chance.choice((17, 31, 44))) % 100
        return f"{new if new != old else old + 3:,.0f}"

    return _NUMBER.sub(changed, quote, count=1)


def _other_day(quote: str, chance: random.Random) -> str:
    return chance.choice([day for day in WEEKDAYS if day != quote])


def _hedged(quote: str, chance: random.Random) -> str:
    return f"{chance.choice(HEDGES)} {quote.removeprefix('some ').removeprefix('Some ')}"


def _outcome(slip: Slip, before: Report, after: Report) -> Outcome:
    told = {made.id: made for made in after.assertions}
    changed = {name for name, made in told.items() if _name(made) == slip.name and _touches(made, slip)}
    flagged = any(
        {*pair} & changed and len({told[name].article for name in pair}) == 2
        for found in after.findings
        for pair in found.conflicts
    )
    new = {sides for pair, sides in _pairs(after) if not {*pair} & changed} - {sides for _, sides in _pairs(before)}
    return Outcome(slip, flagged, tuple(sorted(new, key=sorted)))


def _touches(made: Assertion, slip: Slip) -> bool:
    return made.span[0] < slip.start + len(slip.new) and slip.start < made.span[1]


def _pairs(report: Report) -> Iterator[tuple[tuple[str, str], frozenset[Side]]]:
    told = {made.id: (_name(made), made.line, made.quote) for made in report.assertions}
    for found in report.findings:
        for pair in found.conflicts:
            yield pair, frozenset(told[name] for name in pair)
