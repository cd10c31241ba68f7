"""Little folders of undated articles, written for this purpose, with the day each one is from."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import date

import pytest

from factcheck.articles import read
from factcheck.dating import infer
from factcheck.model import Article, Basis, Published
from factcheck.timex import find

DAM = (
    "The dam above Lower Harrow gave way on Sunday, flooding 40 houses in Mill Street, the Harrow council said. "
    "“Nobody had ever seen the water come so fast or so high,” Councillor Edda Pryce told the Harrow Post."
)
BRIDGE = (
    "Engineers in Oldbury shut the Tarn bridge after cracks were found in two of its piers, the Oldbury road office said. "
    "Director Nils Aker said the Tarn bridge had carried 9,000 lorries a day."
)
ANSWER = "“We have waited four years for an answer and we are done with waiting,”"
STRIKE = (
    "Crane drivers at Port Harlow walked out, the Dockers Union said. "
    f"{ANSWER} union leader Rosa Quint told the crowd in Port Harlow."
)
STRIKE_FRIDAY = STRIKE + " The walkout began on Friday."
STRIKE_TIRED = "Port Harlow is quiet, and Rosa Quint is tired. " + STRIKE
STRIKE_STILL = STRIKE + " On Friday the cranes of Port Harlow stood still."


def articles(**texts: str | tuple[str, str]) -> tuple[Article, ...]:
    """Articles by id, a pair being a text with its publication day, read as standard input is."""
    records = [
        {"id": name, "text": text} if isinstance(text, str) else {"id": name, "text": text[0], "published": text[1]}
        for name, text in texts.items()
    ]
    found, problems = read(["-"], lambda: "\n".join(json.dumps(record) for record in records).encode())
    assert not problems
    return found


def inferred(given: tuple[Article, ...]) -> dict[str, Published]:
    return {article.id: article.published for article in infer(given, {a.id: find(a.text, a.published)[0] for a in given})}


def days(published: Published) -> tuple[str | None, str | None]:
    return (str(published.start) if published.start else None, str(published.end) if published.end else None)


SETS: list[tuple[str, dict[str, str | tuple[str, str]], dict[str, tuple[str | None, str | None]]]] = [
    (
        "a day that the article calls its tomorrow, the year from its sibling",
        {
            "dated": (BRIDGE, "2019-06-05"),
            "it": BRIDGE + " The Oldbury road office will load the Tarn bridge with sandbags tomorrow, 7 June.",
        },
        {"it": ("2019-06-06", "2019-06-06")},
    ),
    (
        "a wrong weekday beside a date does not outweigh what the article calls tomorrow",
        {
            "dated": (BRIDGE, "2019-06-05"),
            "it": BRIDGE + " The cracks were found on Tuesday, June 3. Oldbury will test the Tarn bridge tomorrow, 7 June.",
        },
        {"it": ("2019-06-06", "2019-06-06")},
    ),
    (
        "a quotation that a dated article has, and the weekday that both take for their own",
        {"dated": (STRIKE_FRIDAY, "2018-03-09"), "it": STRIKE_STILL},
        {"it": ("2018-03-09", "2018-03-09")},
    ),
    (
        "a quotation alone leaves the days around it",
        {"dated": (STRIKE, "2018-03-09"), "it": STRIKE_TIRED},
        {"it": ("2018-03-08", "2018-03-11")},
    ),
    (
        "a weekday morning and a date to come",
        {
            "dated": (DAM, "2020-02-17"),
            "it": "Divers searched Mill Street in Lower Harrow on Tuesday morning after the dam broke, Edda Pryce of the Harrow"
            " council said. The council will meet on Thursday, 20 February.",
        },
        {"it": ("2020-02-18", "2020-02-18")},
    ),
    (
        "the evening of a weekday may be told on that day or the next",
        {
            "dated": (DAM, "2020-02-17"),
            "it": "Edda Pryce of the Harrow council opened a shelter for Lower Harrow on Wednesday night, near Mill Street.",
        },
        {"it": ("2020-02-19", "2020-02-20")},
    ),
    (
        "a dateline without a year, and an undated sibling of that one",
        {
            "dated": (STRIKE.replace(ANSWER, "“Enough,”"), "2021-03-10"),
            "wire": "PORT HARLOW, Mar 12 (Coast Wire) — " + STRIKE,
            "it": f"The cranes of Port Harlow stopped on Friday. {ANSWER} Rosa Quint of the Dockers Union told them.",
        },
        {"wire": ("2021-03-12", "2021-03-12"), "it": ("2021-03-12", "2021-03-12")},
    ),
    (
        "its yesterday is a day that a dated article names",
        {
            "dated": (DAM, "2020-02-20"),
            "it": "The dam above Lower Harrow gave way yesterday, flooding 40 houses in Mill Street, the Harrow council said.",
        },
        {"it": ("2020-02-17", "2020-02-17")},
    ),
    (
        "a date in full and the weekday after it, with no sibling at all",
        {"it": "The Oldbury fair sold 300 tickets on Monday, 10 June 2019, and 450 on Tuesday, its clerk said."},
        {"it": ("2019-06-11", "2019-06-12")},
    ),
    (
        "no article is dated, but one names its tomorrow in full",
        {
            "one": BRIDGE + " Oldbury will test the Tarn bridge tomorrow, 12 June 2019.",
            "other": "Nils Aker of the Oldbury road office watched the Tarn bridge on Wednesday morning from a boat.",
        },
        {"one": ("2019-06-11", "2019-06-11"), "other": ("2019-06-12", "2019-06-12")},
    ),
    (
        "the story alone says nothing of the day",
        {"dated": (DAM, "2020-02-17"), "it": "Forty families of Mill Street in Lower Harrow sleep in the Harrow gym."},
        {"it": (None, None)},
    ),
    (
        "a past date alone says nothing of how long after it",
        {"dated": (BRIDGE, "2019-06-05"), "it": "The Tarn bridge at Oldbury was shut on June 4, said Nils Aker."},
        {"it": (None, None)},
    ),
    (
        "a weekday belongs to no week where no article of the story is dated",
        {"dated": (STRIKE, "2018-03-09"), "it": "A barn burned down near Fenwick on Thursday, and 14 cows were lost."},
        {"it": (None, None)},
    ),
]


@pytest.mark.parametrize(("texts", "truth"), [(texts, truth) for _, texts, truth in SETS], ids=[name for name, _, _ in SETS])
def test_undated_articles(
    texts: dict[str, str | tuple[str, str]], truth: dict[str, tuple[str | None, str | None]]
) -> None:
    found = inferred(articles(**texts))
    assert {name: days(found[name]) for name in truth} == truth, {name: found[name].evidence for name in truth}
    for name, (start, _) in truth.items():
        assert found[name].basis is (Basis.INFERRED if start else Basis.UNKNOWN)
        assert bool(found[name].evidence) is bool(start)


def test_the_evidence_can_be_checked() -> None:
    texts: dict[str, str | tuple[str, str]] = {
        "dated": (STRIKE_FRIDAY, "2018-03-09"),
        "it": STRIKE_STILL,
    }
    evidence = inferred(articles(**texts))["it"].evidence
    assert "speaks of 'Friday' as past" in evidence
    passage = "that dated has on 9 March 2018: 'We have waited four years"
    assert any(words.startswith("quotes ") and passage in words for words in evidence)


def test_an_interval_says_what_it_leaves() -> None:
    found = inferred(articles(dated=(STRIKE, "2018-03-09"), it=STRIKE_TIRED))
    assert found["it"].evidence[-1] == "which leaves 8 March 2018 to 11 March 2018"


def test_the_order_of_the_articles_changes_nothing() -> None:
    for _, texts, _ in SETS:
        given = articles(**texts)
        assert inferred(given) == inferred(given[::-1])


def test_a_dated_article_keeps_its_day_and_its_evidence_says_what_contradicts_it() -> None:
    given = articles(late=("The Tarn bridge in Oldbury was opened again on 9 June 2019, Nils Aker said.", "2019-06-05"))
    published = inferred(given)["late"]
    assert published.day == date(2019, 6, 5)
    assert published.basis is Basis.METADATA
    assert published.doubts[-1] == "but the text speaks of 9 June 2019 as past"


@pytest.mark.parametrize(
    "text",
    [
        "The Tarn bridge in Oldbury will be opened again on 9 June 2019, Nils Aker said.",
        "“It was opened on 9 June 2019,” reads the sign that Oldbury has ordered for the Tarn bridge.",
        "The Tarn bridge was opened on 5 June 2019.",
    ],
)
def test_a_day_to_come_or_within_a_quotation_contradicts_nothing(text: str) -> None:
    given = articles(it=(text, "2019-06-05"))
    assert inferred(given)["it"] == given[0].published


def test_nothing_is_changed_but_the_publication() -> None:
    given = articles(dated=(DAM, "2020-02-17"), it=DAM)
    found = infer(given, {a.id: find(a.text, a.published)[0] for a in given})
    assert [replace(a, published=Published()) for a in found] == [replace(a, published=Published()) for a in given]
    assert infer((), {}) == ()
    assert infer(given, {})[0] == given[0]


@pytest.mark.parametrize(
    "text", ["x", "“" * 500, "Monday " * 300, "yesterday, 1 January 0001", "on 31 December 9999", "9/9/9999 " * 20]
)
def test_no_text_raises(text: str) -> None:
    for published in (None, "1900-01-01", "2099-12-31"):
        dated = (DAM, published) if published else DAM
        assert len(inferred(articles(it=text + " " + DAM, dated=dated))) == 2


def test_time_is_linear() -> None:
    boats = (f"“Boat {n},” said Ana Ruiz of Port Harlow on Monday, and on {n % 28 + 1} May it sank." for n in range(4_000))
    text = " ".join(boats)
    given = articles(dated=(text, "2018-05-09"), it=text.replace("Boat", "Ship"))
    timexes = {a.id: find(a.text, a.published)[0] for a in given}
    begun = time.perf_counter()
    infer(given, timexes)
    assert time.perf_counter() - begun < 10
