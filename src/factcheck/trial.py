"""Rules put to the test: each example of a rule is checked as a folder of articles would be."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck import articles, pipeline
from factcheck.model import Article, Report, Rules
from factcheck.rulebook import Example


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a rule did with an example as it should; `others` are the rules that flagged it."""

    example: Example
    right: bool
    others: tuple[str, ...]


def run(examples: Sequence[Example], rules: Rules) -> Iterator[Verdict]:
    """The verdict on each example. A check rule flags a finding, a subject rule a figure that belongs to it."""
    for example in examples:
        report = pipeline.check(_articles(example), rules)
        flagged = _flagged(example, report)
        others = sorted({found.rule for found in report.findings} - {example.rule})
        yield Verdict(example, flagged is example.flagged, tuple(others))


def _flagged(example: Example, report: Report) -> bool:
    if example.kind == "subject":
        return any(subject.rule == example.rule for subject in report.subjects)
    return any(found.rule == example.rule for found in report.findings)


def _articles(example: Example) -> tuple[Article, ...]:
    """The stories as articles, read as JSON lines from standard input would be."""
    lines = [
        {"id": f"{number}", "outlet": story.outlet, "published": story.published.isoformat(), "text": story.text}
        for number, story in enumerate(example.stories, start=1)
    ]
    given = "".join(f"{json.dumps(each)}\n" for each in lines).encode("utf-8")
    read, _ = articles.read(["-"], lambda: given)
    return read
