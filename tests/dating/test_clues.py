from __future__ import annotations

from datetime import date, timedelta

import pytest

from factcheck.dating import own, sharing
from factcheck.dating.clues import WEIGHTS, Clue, fits, possible, weight
from factcheck.dating.named import Named, days
from factcheck.dating.page import Page
from factcheck.model import Article, Block, Published, Role
from factcheck.timex import find


def named(text: str) -> list[Named]:
    return days(Page(Article("it", "it", text)), find(text, Published())[0])


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The boats sank on Sunday.", False),
        ("The council will meet on Sunday.", True),
        ("A service will be held at the pier on Sunday, 15 October, at noon.", True),
        ("She told the crowd that the pier would begin to open on Sunday.", True),
        ("Ruiz called on the crews to gather on Sunday.", True),
        ("Ruiz called off the search on Sunday.", False),
        ("The pier is due to open on Sunday, the mayor said.", True),
        ("On Sunday the boats left Port Ellen.", False),
        ("On Sunday the boats will leave Port Ellen.", True),
        ("Complaints may be filed until 9 June.", True),
        ("Sunday at the pier", None),
    ],
)
def test_whether_a_day_is_still_to_come(text: str, ahead: bool | None) -> None:
    assert [one.ahead for one in named(text)] == [ahead]


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("The pier opens tomorrow, 17 October.", 1),
        ("The pier opens tomorrow (Friday).", 1),
        ("It sank yesterday, 15 October, off the pier.", -1),
        ("It sank on Monday. The pier opens tomorrow.", None),
    ],
)
def test_days_that_an_article_ties_to_its_own(text: str, tied: int | None) -> None:
    assert [one.tied for one in named(text) if one.month or one.weekday is not None] == [tied]


def test_quotations_notices_and_copies_name_no_days() -> None:
    text = "It sank on Monday. “Come on Friday,” he said. Sign up by Sunday. It sank on Tuesday."
    blocks = [(0, 18, Role.BODY), (19, 44, Role.BODY), (45, 63, Role.BOILERPLATE), (64, len(text), Role.COPY)]
    article = Article("it", "it", text, blocks=tuple(Block((start, end), role) for start, end, role in blocks))
    assert [one.quote for one in days(Page(article), find(text, Published())[0])] == ["Monday"]


@pytest.mark.parametrize("sort", WEIGHTS)
def test_every_table_of_weights_reaches_further_with_each_step(sort: str) -> None:
    reaches = [reach for reach, _ in WEIGHTS[sort]]
    assert reaches == sorted(set(reaches))
    assert all(0 < value <= 1 for _, value in WEIGHTS[sort])
    assert weight(sort, 0) == WEIGHTS[sort][0][1]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It sank on Thursday morning.", ["2021-03-04"]),
        ("It sank on Thursday.", ["2021-03-04", "2021-03-05"]),
        ("It sank on Thursday night.", ["2021-03-04", "2021-03-05"]),
        ("It sank on Wednesday, the mayor said on Thursday.", ["2021-03-04", "2021-03-05"]),
        ("The pier opens tomorrow, 5 March.", ["2021-03-04"]),
        ("The pier will open on Sunday.", [f"2021-03-0{n}" for n in range(1, 8)]),
    ],
)  # fmt: skip
def test_what_one_week_leaves(text: str, left: list[str]) -> None:
    week = [date(2021, 3, 1) + timedelta(days=n) for n in range(7)]
    assert [str(day) for day in possible(fits(list(own.clues(named(text), relative=False)), week))] == left


def test_the_best_day_fits_by_one() -> None:
    week = [date(2021, 3, day) for day in (1, 2, 3)]
    clue = Clue("odd days", lambda day: 0.5 if day.day % 2 else 0.05)
    assert fits([clue, clue], week) == pytest.approx({week[0]: 1.0, week[1]: 0.01, week[2]: 1.0})
    assert fits([], []) == {}
    assert possible(fits([Clue("never", lambda day: 0.0)], week)) == []


SAID = "“We have waited four years for an answer and we are done,” she said."


@pytest.mark.parametrize(
    ("one", "other", "sort", "passage"),
    [
        (f"Quint spoke. {SAID}", f"In Harlow, {SAID}", "quotation", "We have waited four years for an answer and we are done"),
        (
            "The port stood still while the crews of nine boats waited for an answer that did not come.",
            "Early on, the port stood still while the crews of nine boats waited for an answer that did not come.",
            "sentence",
            "The port stood still while the crews of nine boats waited for an answer that did not come",
        ),
    ],
)
def test_shared_passages(one: str, other: str, sort: str, passage: str) -> None:
    read = [sharing.words_of(Page(Article(name, name, text))) for name, text in (("one", one), ("other", other))]
    found = sharing.passages(read, [0])[0]
    assert [(shared.other, shared.sort, shared.passage) for shared in found] == [(1, sort, passage)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("She is the Minister of Trade and Industry and the Sea.", "He is the Minister of Trade and Industry and the Sea."),
        ("The port stood still while crews waited.", "The port stood still while crews waited."),
        ("Nine boats sank.", "Ten boats sank."),
    ],
)  # fmt: skip
def test_titles_and_short_phrases_are_not_shared_passages(one: str, other: str) -> None:
    read = [sharing.words_of(Page(Article(name, name, text))) for name, text in (("one", one), ("other", other))]
    assert sharing.passages(read, [0])[0] == []
