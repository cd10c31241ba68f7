"""Sentences that stand in two articles word for word but for one figure."""

from __future__ import annotations

import pytest

from factcheck import pipeline
from factcheck.model import Article, Block, Report, Role, Rules
from factcheck.rulebook import load

RULES: Rules = load([])


def checked(*texts: str) -> Report:
    articles = [Article(f"{n}", f"{n}.txt", text, outlet=f"Outlet {n}", blocks=(Block((0, len(text)), Role.BODY),))
                for n, text in enumerate(texts)]  # fmt: skip
    return pipeline.check(articles, RULES)


@pytest.mark.parametrize(
    ("wording", "one", "other"),
    [
        ("{} of the old looms were carried down to the cellar of the Oldbury mill.", "Two", "Seven"),
        ("The ferry company of Port Rowan will hire another {} deckhands this spring.", "7,000", "2,100"),
        ("The choir from Marl needed {} coaches to bring its singers to the fair.", "3", "9"),
        ("The reservoir above Oldbury was drained in {} by the water board.", "12 days", "40 days"),
        ("The new quay at Port Rowan is {} long from end to end.", "80 metres", "300 metres"),
    ],
)
def test_what_one_sentence_says_twice_is_one_thing(wording: str, one: str, other: str) -> None:
    report = checked(wording.format(one), wording.format(other))
    first, second = (a for a in report.assertions if a.quote in (one, other))
    assert first.subject is not None
    assert first.subject == second.subject
    assert [f.conflicts for f in report.findings] == [((first.id, second.id),)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two of the old looms were carried down to the cellar.", "Seven of the new looms were carried down to the cellar."),
        ("Hurt: 12", "Hurt: 90"),
    ],
)
def test_other_words_or_two_figures_are_no_echo(one: str, other: str) -> None:
    assert checked(one, other).findings == ()


@pytest.mark.xfail(strict=True, reason="all words but the figures agree, and likeness takes that for a slip")
def test_a_sentence_with_two_other_figures_is_no_echo() -> None:
    one, other = "The choir needed 3 coaches for 90 singers from home.", "The choir needed 9 coaches for 70 singers from home."
    assert checked(one, other).findings == ()


def test_one_article_that_repeats_itself_tells_of_two_things() -> None:
    line = "The choir from Marl needed {} coaches to bring its singers to the fair."
    assert checked(f"{line.format(3)} {line.format(9)}").findings == ()
