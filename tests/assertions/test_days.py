"""For which days a figure holds, and over which it was counted."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck import quantities, timex
from factcheck.assertions.days import Clock, Figure
from factcheck.language import parse, sentences
from factcheck.model import Article, Block, Kind, Published, Role, Topic

FRIDAY = date(2024, 5, 10)


def clock(text: str) -> tuple[Clock, Article]:
    article = Article("x", "x", text, published=Published(FRIDAY, FRIDAY), blocks=(Block((0, len(text)), Role.BODY),))
    split = sentences(article)
    found, figures = timex.find(text, article.published)[0], quantities.find(text)[0]
    return Clock(article, parse(split, range(len(split))), found, [q.span for q in figures]), article


def as_of(text: str, figure: str, topic: Topic | None = None, kind: Kind = Kind.COUNT) -> str:
    told, article = clock(text)
    at = text.rindex(figure)
    index = next(i for i, s in enumerate(sentences(article)) if s.span[0] <= at < s.span[1])
    found, _ = told.read(Figure((at, at + len(figure)), index, kind, topic or Topic()))
    assert found is not None
    return found.start.isoformat()[: {"day": 10, "month": 7, "year": 4}[found.precision]]


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Some 61 people are missing.", "61", "2024-05-10"),
        ("On Tuesday 300 people signed the book.", "300", "2024-05-07"),
        ("Officials said on Wednesday that 85 shops had shut.", "85", "2024-05-08"),
        ("By Thursday evening 112 had been saved.", "112", "2024-05-09"),
        ("The river last flooded in 1994, when 112 people died.", "112", "1994"),
        ("Turnout was 61%, compared with 68% in 2017.", "68%", "2017"),
        ("A vigil will be held on Sunday for the 44 dead.", "44", "2024-05-10"),
        ("Tuesday's rally drew 40,000 people. Police put the crowd at 8,000.", "8,000", "2024-05-07"),
        ("The wall broke on Tuesday. Some 61 people are missing.", "61", "2024-05-10"),
        ("The wall broke on Tuesday. Some 61 people have been buried.", "61", "2024-05-10"),
        ("Turnout was 61%, the board said, compared with 68% in 2017.", "61%", "2024-05-10"),
        ("It is the worst flood since 1994, when 112 people died.", "112", "1994"),
        ("The toll was cut to 43 on Wednesday, from 44.", "44", "2024-05-07"),
        ("“We pulled out 103 people. Nobody gives up,” Moran said on Wednesday.", "103", "2024-05-08"),
    ],
)
def test_the_day_a_figure_holds_for(text: str, figure: str, expected: str) -> None:
    assert as_of(text, figure) == expected


def test_what_was_before_is_the_day_before() -> None:
    assert as_of("The toll was cut from 44.", "44", Topic(aspect="previous")) == "2024-05-09"


def test_a_former_figure_has_its_own_day_where_one_is_named_right_after_it() -> None:
    assert as_of("Turnout was 61% on Tuesday, down from 68% in 2017.", "68%", Topic(aspect="previous")) == "2017"
    assert as_of("The toll was cut to 43 on Tuesday, from 44.", "44", Topic(aspect="previous")) == "2024-05-06"


def test_an_age_is_the_age_on_the_day_it_is_told() -> None:
    assert as_of("Moran, 52, appeared in court on Tuesday.", "52", kind=Kind.AGE) == "2024-05-10"


def test_a_running_total_does_not_take_the_day_of_the_event() -> None:
    text = "The wall broke on Tuesday. Of those inside, 121 were rescued."
    assert as_of(text, "121", Topic(state="rescued")) == "2024-05-10"
    assert as_of(text, "121", Topic(state="signed")) == "2024-05-07"


def test_a_toll_is_of_the_day_it_is_told_not_of_the_day_of_the_event() -> None:
    dead = Topic(state="dead")
    assert as_of("At least 84 people were killed when the wall broke on Tuesday.", "84", dead) == "2024-05-10"
    assert as_of("The toll stood at 84 on Wednesday.", "84", dead) == "2024-05-08"
    assert as_of("The wall last broke in 1994 and killed 84.", "84", dead) == "1994"


def test_the_day_of_a_statement_holds_for_its_speaker_until_another_speaks() -> None:
    text = "The mayor appealed for help on Tuesday.\n\nMoran called for buses for 90 people. Rescuers counted 40 dead."
    article = Article(
        "x",
        "x",
        text,
        published=Published(FRIDAY, FRIDAY),
        blocks=(Block((0, 39), Role.BODY), Block((41, len(text)), Role.BODY)),
    )
    split = sentences(article)
    spoken = [(text.index("90"), "Moran"), (text.index("40"), "rescuers")]
    told = Clock(article, parse(split, range(len(split))), timex.find(text, article.published)[0], (), spoken)
    days = [told.read(Figure((at, at + 2), i, Kind.COUNT, Topic(), who))[0] for i, (at, who) in enumerate(spoken, start=1)]
    assert [str(d.start) for d in days if d] == ["2024-05-07", "2024-05-10"]


def test_since_a_day_is_the_period_a_figure_was_counted_over() -> None:
    told, _ = clock("More than 750 people have been killed since April 15.")
    found, period = told.read(Figure((0, 13), 0, Kind.COUNT, Topic()))
    assert found is not None
    assert period is not None
    assert (found.start, period.start, period.end) == (FRIDAY, date(2024, 4, 15), None)


def test_without_a_publication_day_no_day_is_made_up() -> None:
    text = "Some 61 people are missing."
    article = Article("x", "x", text, blocks=(Block((0, len(text)), Role.BODY),))
    assert Clock(article, sentences(article), ()).read(Figure((5, 7), 0, Kind.COUNT, Topic())) == (None, None)
