"""The baseline of the sample corpus, whatever is done to the corpus that leaves the figures of its findings as they are."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from factcheck import articles, baseline, pipeline
from factcheck.baseline import Baseline
from factcheck.model import Report, Rules, Status
from factcheck.rulebook import load

ROOT = Path(__file__).parents[2]
CORPUS = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "corpus").glob("2*.md"))}
FRONT = 5
"""Lines of front matter: they say which article it is."""

EDITS = 40
"""Random edits, each to one line of one article."""

SENTENCES = (
    "",
    "The wind has dropped at last.",
    "Nobody at the ministry would comment.",
    "Some 31 lorries were waiting at the depot on Friday.",
    "Bread cost $3 a loaf in the market, a trader said.",
    "The road was closed on 4 March 2011.",
    "She was 57, and had taught there for eleven years.",
)

Texts = Mapping[str, str]


@cache
def rules() -> Rules:
    return load([ROOT / "rules"])


def checked(texts: Texts) -> Report:
    """The report on files of these names and texts."""
    with TemporaryDirectory() as folder:
        for name, text in texts.items():
            path = Path(folder) / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        found, problems = articles.read([folder])
    assert not problems
    return pipeline.check(found, rules())


@cache
def before() -> Report:
    return checked(CORPUS)


def ids(report: Report) -> list[str]:
    return sorted(finding.id for finding in report.findings)


def told(known: Baseline) -> list[tuple[str, object]]:
    """What a baseline knows, without the words of its messages."""
    return [(entry.id, entry.pairs) for entry in known.entries]


def lines_in_findings(report: Report) -> dict[str, set[int]]:
    """By the name of the file, the lines that a finding rests on."""
    shown = {name for finding in report.findings for name in finding.assertions}
    held: dict[str, set[int]] = {}
    for made in report.assertions:
        if made.id in shown:
            held.setdefault(Path(made.article).name, set()).add(made.line)
    return held


def moved(texts: Texts) -> Texts:
    return {f"archive/{name}": text for name, text in texts.items()}


def renamed(texts: Texts) -> Texts:
    return {f"story-{number}.txt": texts[name] for number, name in enumerate(sorted(texts, reverse=True))}


def reflowed(texts: Texts) -> Texts:
    """Every paragraph over lines of 72 characters."""
    flowed = {}
    for name, text in texts.items():
        lines = text.splitlines()
        body = [each for line in lines[FRONT:] for each in (textwrap.wrap(line, 72) or [""])]
        flowed[name] = "\n".join([*lines[:FRONT], *body]) + "\n"
    return flowed


def with_other_line_ends(texts: Texts) -> Texts:
    return {name: text.replace("\n", "\r\n") for name, text in texts.items()}


def spaced(texts: Texts) -> Texts:
    return {name: text.replace("\n\n", "\n\n\n\n") for name, text in texts.items()}


def partly_edited(texts: Texts) -> Texts:
    """A sentence more at the end of every article."""
    return {name: f"{text}\nThe wind has dropped at last, and nobody would comment.\n" for name, text in texts.items()}


def joined_by_another(texts: Texts) -> Texts:
    other = "---\noutlet: Coast Radio\npublished: 2016-12-12\ntitle: A bridge\n---\n\nSome 31 lorries crossed the bridge.\n"
    return {**texts, "0-another.md": other}


@pytest.mark.parametrize(
    "change",
    [moved, renamed, reflowed, with_other_line_ends, spaced, partly_edited, joined_by_another],
    ids=lambda f: f.__name__,
)
def test_the_baseline_stays_the_same(change: Callable[[Texts], Texts]) -> None:
    assert before().findings
    after = checked(change(CORPUS))
    assert told(baseline.create(after)) == told(baseline.create(before()))
    compared = baseline.compare(after, baseline.create(before()))
    assert {finding.status for finding in compared.findings} == {Status.KNOWN}
    assert baseline.stale(after, baseline.create(before())) == ()


def test_an_article_that_goes_leaves_its_entries_stale() -> None:
    known = baseline.create(before())
    gone = checked({name: text for name, text in CORPUS.items() if "syrian" in name})
    assert baseline.stale(gone, known) == known.entries
    assert baseline.stale(before(), known) == ()


def test_an_entry_with_one_pair_left_is_not_stale() -> None:
    known = baseline.create(before())
    grown = Baseline(tuple(replace(entry, pairs=(*entry.pairs, ())) for entry in known.entries))
    assert baseline.stale(before(), grown) == ()


def edited(text: str, line: int, chance: random.Random) -> str:
    """The text with one line rewritten, doubled, cut short, emptied or followed by another paragraph."""
    lines = text.splitlines()
    old = lines[line]
    words = old.split()
    lines[line] = chance.choice(
        (
            chance.choice(SENTENCES),
            f"{old} {chance.choice(SENTENCES)}",
            f"{chance.choice(SENTENCES)} {old}",
            f"{old}\n\n{chance.choice(SENTENCES)}",
            " ".join(words[: chance.randrange(len(words) + 1)]),
            old.upper(),
        )
    )
    return "\n".join(lines) + "\n"


def test_editing_a_line_that_is_in_no_finding_leaves_every_id() -> None:
    chance = random.Random(7)
    held = lines_in_findings(before())
    free = [
        (name, line)
        for name, text in CORPUS.items()
        for line in range(FRONT, len(text.splitlines()))
        if line + 1 not in held.get(name, set())
    ]
    changed = []
    for _ in range(EDITS):
        name, line = chance.choice(free)
        text = edited(CORPUS[name], line, chance)
        if ids(checked({**CORPUS, name: text})) != ids(before()):
            changed.append((name, line + 1, text.splitlines()[line]))
    assert changed == []
