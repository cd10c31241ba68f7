from __future__ import annotations

from datetime import date

import pytest

from factcheck.articles import datelines, lines, publication, stamps
from factcheck.model import Basis, Published


@pytest.mark.parametrize(
    ("line", "day", "time", "label"),
    [
        ("Thursday, 04 March 2021 18:10", "2021-03-04", "18:10", ""),
        ("March 4, 2021 at 2:01 pm", "2021-03-04", "14:01", ""),
        ("Updated 14:05 GMT, Thu 4 Mar 2021", "2021-03-04", "14:05", "updated"),
        ("2021-03-04", "2021-03-04", None, ""),
        ("2021-03-04T09:30:00Z", "2021-03-04", "09:30", ""),
        ("2021-03-04T09:30:00+00:00", "2021-03-04", "09:30", ""),
        ("2021-03-04 09:30:00.123+05:30", "2021-03-04", "09:30", ""),
        ("2021-03-04T09:30-0500", "2021-03-04", "09:30", ""),
        ("March 4th, 2021", "2021-03-04", None, ""),
        ("Port Ellen, 4 March 2021", "2021-03-04", None, ""),
        ("Published: 4 Mar 2021 | 5 min read", "2021-03-04", None, "published"),
        ("Last updated on Thursday 4 March 2021 at 12.45am", "2021-03-04", "00:45", "updated"),
        ("Posted: Thursday, March 4, 2021 11:49 AM EDT Updated: March 5, 2021 8:00 AM", "2021-03-04", "11:49", "published"),
        ("Updated 5 March 2021; first published 4 March 2021", "2021-03-04", None, "published"),
        ("DATE: March 4, 2021 2:20:54 PM CST", "2021-03-04", "14:20", "published"),
        ("(Published Thursday, March 4, 2021)", "2021-03-04", None, "published"),
        ("Updated: 2021-03-04 06:50 (Baynet)", "2021-03-04", "06:50", "updated"),
        ("Ana Ruiz | The Bay Echo | 4 March 2021", "2021-03-04", None, ""),
        ("By Ana Ruiz and Tom Birk, March 4, 2021", "2021-03-04", None, ""),
        ("Updated 0322 GMT (1122 HKT) March 4, 2021", "2021-03-04", "03:22", "updated"),
        ("Published 3:04 PM ET, Thu March 4, 2021", "2021-03-04", "15:04", "published"),
        ("04.03.2021", "2021-03-04", None, ""),
        ("3/14/2021", "2021-03-14", None, ""),
    ],
)
def test_publication_lines(line: str, day: str, time: str | None, label: str) -> None:
    stamp = stamps.line(line)
    assert stamp is not None
    assert (str(stamp.date), stamp.time, stamp.label) == (day, time, label)


@pytest.mark.parametrize(
    "line",
    [
        "The truce of 4 March 2021 held until noon",
        "Battle of 4 March 2021",
        "3/4/2021",
        "31 June 2021",
        "Results of the vote of 4 March 2021",
        "On 4 March 2021, nine boats sank off the pier.",
        "Thursday at noon",
        "1,200 dead",
        "",
    ],
)
def test_what_only_holds_a_date_is_no_publication_line(line: str) -> None:
    assert stamps.line(line) is None


@pytest.mark.parametrize(
    ("value", "start", "end", "precision"),
    [
        ("2021-03-04", "2021-03-04", "2021-03-04", "day"),
        ("2021-03-04 14:01", "2021-03-04", "2021-03-04", "day"),
        ("4 March 2021", "2021-03-04", "2021-03-04", "day"),
        ("2021-02", "2021-02-01", "2021-02-28", "month"),
        ("February 2020", "2020-02-01", "2020-02-29", "month"),
        ("2021", "2021-01-01", "2021-12-31", "year"),
    ],
)
def test_fields_keep_their_precision(value: str, start: str, end: str, precision: str) -> None:
    found = publication.from_field(value, Basis.MANIFEST, "articles.csv:2")
    assert found is not None
    assert (str(found.start), str(found.end), found.precision) == (start, end, precision)
    assert found.evidence == (f"articles.csv:2: '{value}'",)


@pytest.mark.parametrize("value", ["soon", "2021-13", "2021-02-30", "", "x" * 10_000])
def test_a_field_without_a_date_gives_none(value: str) -> None:
    assert publication.from_field(value, Basis.MANIFEST, "articles.csv:2") is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2021-03-04-harbour.txt", "2021-03-04"),
        ("20210304.txt", "2021-03-04"),
        ("a/2020/harbour_2021_03_04.md", "2021-03-04"),
        ("120210304.txt", None),
        ("2021-13-04.txt", None),
        ("harbour.txt", None),
        ("2021-03-04/harbour.txt", None),
    ],
)
def test_file_names(name: str, day: str | None) -> None:
    found = publication.from_name(name)
    assert (str(found.start) if found else None) == day


@pytest.mark.parametrize(
    ("text", "quote", "agency"),
    [
        ("PORT ELLEN, Mar 4 (Bay Wire) — Nine boats sank.", "PORT ELLEN, Mar 4 (Bay Wire)", "Bay Wire"),
        ("Port Ellen (Bay Wire) - Nine boats sank.", "Port Ellen (Bay Wire)", "Bay Wire"),
        ("(BWN) Nine boats sank off the eastern pier on Sunday.", "(BWN)", "BWN"),
        ("PORT ELLEN, Ill. -- Nine boats sank off the eastern pier on Sunday.", "PORT ELLEN, Ill.", ""),
        ("PORT ELLEN — Nine boats sank off the eastern pier on Sunday.", "PORT ELLEN", ""),
    ],
)
def test_datelines(text: str, quote: str, agency: str) -> None:
    found = datelines.opening(text)
    assert found is not None
    assert (found.quote, found.agency) == (quote, agency)
    assert text[found.length :].startswith("Nine boats")


@pytest.mark.parametrize(
    "text",
    ["Nine boats - all of them old - sank off the eastern pier.", "EXPLAINER-What next for the harbour after the storm?",
     "FERRY SINKS, 40 DEAD – what we know so far about the loss",
     "The pier (built in 1902) — a landmark — fell.", "Mayor Ruiz – who spoke on Sunday – said nine boats sank."],
)  # fmt: skip
def test_dashes_in_prose_are_no_dateline(text: str) -> None:
    assert datelines.opening(text) is None


PARAGRAPH = (
    "Nine boats sank off the eastern pier in heavy seas before dawn, the coastguard said,"
    " and two more were missing by noon."
)


@pytest.mark.parametrize(
    ("text", "day", "evidence"),
    [
        (f"Nine boats sink\n\n4 March 2021\n\n{PARAGRAPH}", "2021-03-04", ("line 3: '4 March 2021'",)),
        (f"4 March 2021 18:10\nNine boats sink\n{PARAGRAPH}", "2021-03-04", ("first line: '4 March 2021 18:10'",)),
        (
            f"Nine boats sink\nUpdated 5 March 2021\nPublished 4 March 2021\n{PARAGRAPH}",
            "2021-03-04",
            ("line 3: 'Published 4 March 2021'", "also line 2: 'Updated 5 March 2021'"),
        ),
        (f"ELLEN, 2021-03-04 (Bay Wire) — {PARAGRAPH}", "2021-03-04", ("first line: 'ELLEN, 2021-03-04 (Bay Wire)'",)),
        (
            f"PORT ELLEN, Mar 4 (Bay Wire) — {PARAGRAPH} It was Thursday, 4 March 2021.",
            "2021-03-04",
            ("first line: 'PORT ELLEN, Mar 4 (Bay Wire)'", "the text names 4 March 2021"),
        ),
        (
            f"Nine boats sink\nFriday, 4 March 2021\n{PARAGRAPH}",
            "2021-03-04",
            ("line 2: 'Friday, 4 March 2021'", "4 March 2021 was a Thursday, not a Friday"),
        ),
        (f"PORT ELLEN, Mar 4 (Bay Wire) — {PARAGRAPH} The last such storm was in 1994.", None, ()),
        (f"A chronicle\n{PARAGRAPH}\n{PARAGRAPH}\n4 March 2021\n{PARAGRAPH}", None, ()),
    ],
)
def test_the_text_says_when_it_came_out(text: str, day: str | None, evidence: tuple[str, ...]) -> None:
    found = publication.from_text(text, lines.split(text))
    if day is None:
        assert found is None
    else:
        assert found is not None
        assert (found.day, found.basis, found.evidence) == (date.fromisoformat(day), Basis.DATELINE, evidence)


@pytest.mark.parametrize(
    ("line", "doubts"),
    [
        ("Update, 10:42 a.m. Friday: two more boats were found.", ("but line 3 is an update of Friday",)),
        ("UPDATED Friday – two more boats were found.", ("but line 3 is an update of Friday",)),
        ("Update, 10:42 a.m. Thursday: two more boats were found.", ()),
        ("An update on Friday will say more.", ()),
    ],
)
def test_an_update_of_another_weekday_is_a_doubt(line: str, doubts: tuple[str, ...]) -> None:
    published = publication.updated(Published(date(2021, 3, 4), date(2021, 3, 4)), lines.split(f"Boats sink\n\n{line}\n"))
    assert published.doubts == doubts
