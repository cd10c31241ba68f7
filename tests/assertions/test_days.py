"""For which days a figure holds, and over which it was counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from factcheck import quantities, subjects, timex
from factcheck.assertions.days import Clock
from factcheck.assertions.joining import DOUBTED, join
from factcheck.assertions.links import Figure
from factcheck.language import parse, sentences
from factcheck.model import Article, Attribution, Block, Kind, Published, Role, Scope, Topic

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
        ("Tuesday's march drew 30,000 people. The council counted 7,000.", "7,000", "2024-05-07"),
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
    assert as_of("Two died and 84 others were hurt in a fall on Tuesday.", "84", Topic(state="injured", scope=Scope.OTHER)) == (
        "2024-05-10"
    )
    assert as_of("A boat brought in another 12 bodies on Tuesday.", "12", replace(dead, scope=Scope.ADDITION)) == "2024-05-07"
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


def days(text: str, *, published: date = FRIDAY) -> dict[str, str]:
    """The day of every figure of a text, read in one go: quote -> ISO day. Paragraphs stand between empty lines."""
    blocks, at = [], 0
    for part in text.split("\n\n"):
        role = Role.HEADING if part.isupper() else Role.BODY
        blocks.append(Block((at, at + len(part)), role))
        at += len(part) + 2
    article = Article("x", "x", text, published=Published(published, published), blocks=tuple(blocks))
    found, numbers = timex.find(text, article.published)[0], quantities.find(text)[0]
    split = sentences(article)
    parsed = parse(split, range(len(split)))
    topics = subjects.topics(article, parsed, numbers)
    made = join(article, parsed, (*numbers, *found), (*topics, *(Topic() for _ in found)), _said(len(numbers) + len(found)))
    digits = {"month": 7, "year": 4}
    return {a.quote: str(a.as_of.start)[: digits.get(a.as_of.precision, 10)] for a in made if a.as_of is not None}


def _said(n: int) -> tuple[Attribution, ...]:
    return tuple(Attribution() for _ in range(n))


SINKING = "The barge sank on Tuesday in a gale.\n\n"
MARCH = "Tuesday night's march drew 900 people.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (SINKING + "Papers show the barge carried 70 crates.", "70", "2024-05-07"),
        (SINKING + "A diver said up to 25 lorries were on the lower deck.", "up to 25", "2024-05-07"),
        (SINKING + "The owner had said on Wednesday that there were 35 rafts on board.", "35", "2024-05-07"),
        (SINKING + "The port puts the number on board at 80.", "80", "2024-05-07"),
        (SINKING + "The line sold 95 tickets for the trip.", "95", "2024-05-07"),
        (SINKING + "The yard carries 70 crates a day.", "70", "2024-05-10"),
        (SINKING + "The council opened a fund of €3 million.", "€3 million", "2024-05-10"),
        (SINKING + "Of the 80 people aboard, 31 were rescued.", "31", "2024-05-10"),
        (SINKING + "Papers show the barge carried 70 crates. Some 12 of them were empty.", "Some 12", "2024-05-07"),
        ("The firm opened a branch on Tuesday.\n\nIts lorries carried 70 crates.", "70", "2024-05-10"),
        ("The barge sank on 7 May 2001 in a gale.\n\nThe new one carried 70 crates.", "70", "2024-05-10"),
    ],
)
def test_how_things_stood_when_it_happened_is_of_the_day_it_happened(text: str, figure: str, expected: str) -> None:
    assert days(text)[figure] == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (MARCH + "Police said 41 people were arrested and 13 officers hurt.", "41", "2024-05-07"),
        (MARCH + "Police said 41 people were arrested and 13 officers hurt.", "13", "2024-05-07"),
        (MARCH + "Some 41 people have been arrested.", "Some 41", "2024-05-10"),
        (MARCH + "A lawyer said she had names of 66 detainees.", "66", "2024-05-10"),
        (MARCH + "Moran told the crowd that 45 shops had shut.", "45", "2024-05-07"),
        (MARCH + "Moran told reporters that 45 shops had shut.", "45", "2024-05-10"),
        (MARCH + "WHAT ELSE\n\nIn the north, 41 people were arrested.", "41", "2024-05-10"),
        ("On Tuesday night police counted 900 people and made 20 arrests.", "20", "2024-05-07"),
        ("The crowd was back on Tuesday night. Police counted about 900 and made 20 arrests.", "20", "2024-05-07"),
        ("It was calmer than on Tuesday, when 41 people were arrested.", "41", "2024-05-07"),
    ],
)
def test_what_went_on_at_a_gathering_is_of_its_day(text: str, figure: str, expected: str) -> None:
    assert days(text)[figure] == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Report on the election of 5 May\n\nThe league sent 70 people to 300 schools on polling day.", "300", "2024-05-05"),
        ("The league sent 70 people to 300 schools on polling day.", "300", "2024-05-10"),
        (
            "Report on the vote of 5 May\n\nOn voting day we went to 300 schools. Queues formed at 20% of the schools.",
            "20%",
            "2024-05-05",
        ),
        (
            "Report on the vote of 5 May\n\nOn voting day we went to 300 schools. Faults arose in 38: poor seals in 21.",
            "21",
            "2024-05-05",
        ),
        ("The hall filled on Tuesday. Of the 40 dead, six came from the hills.", "six", "2024-05-10"),
    ],
)
def test_a_part_is_of_the_day_of_its_whole(text: str, figure: str, expected: str) -> None:
    assert days(text)[figure] == expected


def test_a_doubted_publication_day_lowers_the_confidence_in_every_figure() -> None:
    text = "Some 61 people are missing."
    told = Published(FRIDAY, FRIDAY, evidence=("line 1: '10 May 2024'",))
    doubted = replace(told, doubts=("but the text speaks of 13 May 2024 as past",))
    sure = []
    for published in (told, doubted):
        article = Article("x", "x", text, published=published, blocks=(Block((0, len(text)), Role.BODY),))
        numbers = quantities.find(text)[0]
        sure += [a.confidence for a in join(article, sentences(article), numbers, (Topic(),), _said(1))]
    assert sure == [1.0, DOUBTED]


def test_a_date_that_no_calendar_has_is_asserted_with_its_problem() -> None:
    text = "The town will vote on 31 June 2025, and again on a Friday."
    article = Article("x", "x", text, published=Published(FRIDAY, FRIDAY), blocks=(Block((0, len(text)), Role.BODY),))
    found = timex.find(text, article.published)[0]
    made = join(article, sentences(article), found, (Topic(),) * len(found), _said(len(found)))
    assert [(a.value, a.problem) for a in made if a.problem] == [("2025-06-31", "there is no 31 June")]


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The firm, which owns nine quarries, said the pit was last checked in April.", "nine", "2024-05-10"),
        ("Orla, a town of 41,000, last flooded badly in 2013.", "41,000", "2024-05-10"),
        ("At Orla Hospital, which has 120 beds, 95% were taken on Sunday.", "120", "2024-05-10"),
        ("At Orla Hospital, which has 120 beds, 95% were taken on Sunday.", "95%", "2024-05-05"),
        ("Ms Dane, who took over in May 2022, has the backing of the town, which owns 34%.", "34%", "2024-05-10"),
        ("The firm bought it in 2008 and has since spent €3 million on it.", "€3 million", "2024-05-10"),
        ("Some 3,000 came for Ann Gray, swept away in her bed when the wall burst on Tuesday.", "Some 3,000", "2024-05-10"),
        ("She and 40 friends are among 7,000 people whose trips were cancelled on Monday.", "40", "2024-05-10"),
        ("She and 40 friends are among 7,000 people whose trips were cancelled on Monday.", "7,000", "2024-05-06"),
        ("The survey, conducted on Monday, found 61% in favour.", "61%", "2024-05-06"),
        ("A survey of 900 homes, published on Monday, found lead in 12%.", "12%", "2024-05-06"),
        ("The trial, which began on Monday, will hear 60 witnesses.", "60", "2024-05-10"),
        ("The council said on Monday that the hall, which seats 300, was full.", "300", "2024-05-06"),
        ("The march of May 4 drew 900 people, by one count; police said 400.", "400", "2024-05-04"),
    ],
)
def test_a_day_belongs_to_the_clause_it_stands_in(text: str, figure: str, expected: str) -> None:
    assert days(text)[figure] == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("That is 12 more than yesterday and it includes four boys.", "12", "2024-05-10"),
        ("That is 12 more than yesterday and it includes four boys.", "four", "2024-05-10"),
        ("Staff want a 7 percent rise, backdated to January.", "7 percent", "2024-05-10"),
        ("It was an increase of 3 per cent on the same period of 2023.", "3 per cent", "2024-05-10"),
        ("Nine new cases have been found since the last report of 2 May.", "Nine", "2024-05-10"),
        ("Since the beginning of April we have seen 310 cases.", "310", "2024-05-10"),
        ("The board had logged 460 cases by Thursday, up from 312 on Monday.", "460", "2024-05-09"),
        ("The board had logged 460 cases by Thursday, up from 312 on Monday.", "312", "2024-05-06"),
        ("It lost €40 million in the first quarter, from a profit of €17 million a year before.", "€17 million", "2023-03-31"),
    ],
)
def test_a_day_that_a_figure_is_compared_with_is_not_its_own(text: str, figure: str, expected: str) -> None:
    assert days(text)[figure] == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The shop lost €4 million in the first quarter.", "€4 million", "2024-03-31"),
        ("Last week the clinic admitted 54 patients.", "54", "2024-05-05"),
        ("The county had 31 mm of rain in April.", "31 mm", "2024-04"),
        ("Sales in the three months to 31 March were €12 million.", "€12 million", "2024-03-31"),
        ("Revenue for the year ended 31 March was €12 million.", "€12 million", "2024-03-31"),
        ("From 2 to 5 May the clinic saw 300 patients.", "300", "2024-05-05"),
        ("In the first half of 2023 the yard built 900 boats.", "900", "2023-06-30"),
        ("Two suspects were named after 16 people were hurt over the weekend.", "16", "2024-05-10"),
        ("It is the 71st fire this year, and 14 were arson.", "14", "2024-05-10"),
        ("There have been 71 fires this year.", "71", "2024-05-10"),
    ],
)
def test_what_is_counted_over_a_stretch_holds_when_it_is_over_or_told(text: str, figure: str, expected: str) -> None:
    assert days(text)[figure] == expected


def test_a_stretch_is_the_period_of_what_is_counted_over_it() -> None:
    for text, figure, period in (
        ("The shop lost €4 million in the first quarter.", "€4 million", ("2024-01-01", "2024-03-31")),
        ("There have been 71 fires this year.", "71", ("2024-01-01", "2024-12-31")),
    ):
        told, _ = clock(text)
        over = told.read(Figure((text.index(figure), text.index(figure) + len(figure)), 0, Kind.COUNT, Topic()))[1]
        assert over is not None
        assert (str(over.start), str(over.end)) == period


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The line expects to run 90 buses on Sunday.", "90", "2024-05-12"),
        ("The line expects to run 90 buses on Saturday and all 240 from Sunday, 12 May.", "240", "2024-05-12"),
        ("The line will shut 12 stops on Sunday.", "12", "2024-05-10"),
        ("Some 400 doses are on the way and will arrive on Sunday.", "Some 400", "2024-05-10"),
        ("A vigil will be held on Sunday for the 44 dead.", "44", "2024-05-10"),
    ],
)
def test_a_forecast_may_hold_for_a_day_to_come(text: str, figure: str, expected: str) -> None:
    assert days(text)[figure] == expected


HEAD = "SITUATION REPORT No. 7\n\n{}\n\nSuspected cases: 128. A clinic found 31 on 6 May. It began on 2 April.\n\nBeds: 55"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Data as of: 8 May 2024, 20:00", "2024-05-08"),
        ("Figures as at 8 May", "2024-05-08"),
        ("Situation at 18:00 on 8 May 2024", "2024-05-08"),
        ("All figures in this report are correct as of 8 May.", "2024-05-08"),
        ("As of Wednesday, 8 May", "2024-05-08"),
        ("Data cut-off: 8 May 2024", "2024-05-08"),
        ("Report of 8 May 2024", "2024-05-10"),
        ("Data as of: 12 May 2024", "2024-05-10"),
        ("Results for the six months to 30 April", "2024-05-10"),
        ("The hall held its fair until 8 May", "2024-05-10"),
    ],
)
def test_a_day_stated_for_all_figures_holds_for_those_without_their_own(line: str, expected: str) -> None:
    found = days(HEAD.format(line))
    assert (found["128"], found["55"]) == (expected, expected)
    assert found["31"] == "2024-05-06"


RESULTS = "The yard made a loss of €4 million in the first quarter.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (RESULTS + "Revenue was €31 million.", "€31 million", "2024-03-31"),
        (RESULTS + "A quarterly loss of €9 million is not out of reach.", "€9 million", "2024-03-31"),
        (RESULTS + "A yearly loss of €9 million is not out of reach.", "€9 million", "2024-05-10"),
        (RESULTS + "It paid a fine of €2 million.", "€2 million", "2024-05-10"),
        ("Revenue was €31 million.\n\n" + RESULTS, "€31 million", "2024-05-10"),
    ],
)
def test_results_are_of_the_stretch_that_was_named_before_them(text: str, figure: str, expected: str) -> None:
    assert days(text)[figure] == expected


def test_what_was_at_the_time_of_an_event_is_of_its_day() -> None:
    text = "The tanker sank on Tuesday.\n\nAt the time of the accident the tanks held 31 million litres."
    assert days(text)["31 million litres"] == "2024-05-07"
