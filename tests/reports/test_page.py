"""What the page is made of: its records, its passages, and what the file says of itself. No browser."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from hashlib import sha256
from importlib.resources import files
from typing import Any

import pytest

from factcheck import reports
from factcheck.model import Article, Block, Hedge, Published, Report, Role, Span
from factcheck.reports import page
from factcheck.reports.page import chart, contents
from factcheck.reports.page.passages import FIGURE, MOST_AROUND, OTHER, PLAIN, Piece, passage
from factcheck.reports.view import View
from tests.reports import large, made
from tests.reports.attacks import ATTACKS

VIEW = View(("news/",), folder="/desk")
SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)


def element(text: str, name: str) -> str:
    """The text of the script element with this id."""
    (found,) = [each["text"] for each in SCRIPT.finditer(text) if f'id="{name}"' in each["attributes"]]
    return found


def told(report: Report, view: View = VIEW) -> Any:
    return json.loads(element(page.render(report, view), "contents"))


def one(report: Report) -> Report:
    """The report with the first figure of its subject only: nothing to draw."""
    (subject,) = report.subjects
    first = subject.assertions[:1]
    finding = replace(report.findings[0], assertions=(first[0].id,), conflicts=((first[0].id, first[0].id),))
    return replace(report, assertions=first, subjects=(replace(subject, assertions=first),), findings=(finding,))


def text_of(words: str, figure: str, others: tuple[str, ...] = ()) -> tuple[Article, Span, list[Span]]:
    article = Article("a", "a.txt", words, blocks=(Block((0, len(words)), Role.BODY),))
    spans = [(words.index(each), words.index(each) + len(each)) for each in (figure, *others)]
    return article, spans[0], sorted(spans)


@pytest.mark.parametrize(
    ("words", "figure", "others", "pieces"),
    [
        (
            "Some 90 barges are moored, 40 of them empty.",
            "90",
            (),
            (("Some ", PLAIN), ("90", FIGURE), (" barges are moored, 40 of them empty.", PLAIN)),
        ),
        (
            "Some 90 barges are moored, 40 of them empty.",
            "90",
            ("40",),
            (("Some ", PLAIN), ("90", FIGURE), (" barges are moored, ", PLAIN), ("40", OTHER), (" of them empty.", PLAIN)),
        ),
        ("at least 90 barges", "at least 90", ("90",), (("at least 90", FIGURE), (" barges", PLAIN))),
        ("at least 90 barges", "90", ("at least 90",), (("at least ", PLAIN), ("90", FIGURE), (" barges", PLAIN))),
        ("90", "90", (), (("90", FIGURE),)),
        ("𝟗𝟎 <b>90</b>", "90", (), (("𝟗𝟎 <b>", PLAIN), ("90", FIGURE), ("</b>", PLAIN))),
    ],
)
def test_a_passage_in_pieces(words: str, figure: str, others: tuple[str, ...], pieces: tuple[Piece, ...]) -> None:
    assert passage(*text_of(words, figure, others)) == pieces


def test_a_long_paragraph_is_cut_between_words() -> None:
    words = f"{'before ' * 100}90 barges{' after' * 100}"
    pieces = passage(*text_of(words, "90"))
    assert [sort for _, sort in pieces] == [PLAIN, PLAIN, FIGURE, PLAIN, PLAIN]
    assert (pieces[0][0], pieces[-1][0]) == ("… ", " …")
    assert pieces[1][0].startswith("before ")
    assert pieces[3][0].endswith(" after")
    assert all(len(text) <= MOST_AROUND for text, _ in pieces)


def test_a_passage_stays_in_its_paragraph() -> None:
    words = "The headline\n\nSome 90 barges.\n\nThe end."
    article = replace(text_of(words, "90")[0], blocks=(Block((0, 12), Role.HEADLINE), Block((14, 29), Role.BODY)))
    assert "".join(text for text, _ in passage(article, (19, 21))) == "Some 90 barges."


def test_a_finding_is_told_with_its_figures_pairs_and_subject() -> None:
    page_of = told(made.report())
    (found,) = page_of["findings"]
    assert found["message"].startswith("from 9,000 (Mayor Ilse Novak, 2 Mar 2021)")
    assert [page_of["figures"][number]["quote"] for number in found["figures"]] == ["9,000", "4,000", "1,800", "1,800"]
    assert [[page_of["figures"][number]["quote"] for number in pair] for pair in found["pairs"]][:2] == [["9,000", "1,800"]] * 2
    assert found["sure"] == "very sure (0.90), 2 independent voices"
    subject = page_of["subjects"][found["subject"]]
    assert (subject["label"], subject["behaves"], subject["voices"]) == ("islanders remaining", "stock", 2)
    assert page_of["days"] == "2 to 17 Mar 2021"


def test_a_figure_is_told_with_its_bounds_day_speaker_and_passage() -> None:
    figure = told(made.report())["figures"][0]
    assert figure | {"passage": None} == {
        "article": 1,
        "subject": 0,
        "quote": "9,000",
        "sentence": "Some 9,000 islanders remain, Mayor Ilse Novak.",
        "bounds": "exactly 9,000",
        "counted": "islanders",
        "day": "2 Mar 2021",
        "basis": "stated",
        "said": "Mayor Ilse Novak",
        "cited": "",
        "line": 3,
        "sure": "very sure (0.90)",
        "why": "",
        "passage": None,
    }
    assert figure["passage"] == [["Some ", 0], ["9,000", 1], [" islanders remain, Mayor Ilse Novak.", 0]]


def test_a_subject_is_told_by_day_and_as_points() -> None:
    (subject,) = told(made.report())["subjects"]
    assert [(stood["told"], stood["figures"], stood["voices"]) for stood in subject["standings"]] == [
        ("2 Mar 2021", ["9,000", "9,000", "9,000"], 1),
        ("11 Mar 2021", ["4,000", "4,000", "4,000"], 1),
        ("17 Mar 2021", ["1,800", "1,800", "1,800"], 1),
    ]
    assert subject["chart"][1] == {
        "figure": 1,
        "start": "2021-03-11",
        "end": "2021-03-11",
        "value": 4000,
        "low": 4000,
        "high": 4000,
    }


def test_an_open_bound_is_told_as_open() -> None:
    report = made.report()
    (subject,) = report.subjects
    figures = tuple(replace(each, hedge=Hedge.AT_LEAST, high=None) for each in subject.assertions)
    (open_ended,) = told(replace(report, assertions=figures, subjects=(replace(subject, assertions=figures),)))["subjects"]
    assert open_ended["standings"][0]["figures"] == ["9,000", "9,000", "open"]
    assert open_ended["chart"][0]["high"] is None


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://paper.example/story?a=1&b=2", "https://paper.example/story?a=1&b=2"),
        ("http://paper.example/", "http://paper.example/"),
        ("javascript:alert(1)", ""),
        ("JavaScript:alert(1)", ""),
        ("data:text/html,<script>alert(1)</script>", ""),
        ("//paper.example/", ""),
        ("https:", ""),
        ("https://[", ""),
        ("", ""),
    ],
)
def test_only_what_leads_to_the_web_is_a_link(url: str, link: str) -> None:
    report = made.report()
    changed = replace(report, articles=(replace(report.articles[0], url=url), *report.articles[1:]))
    assert told(changed)["articles"][0]["url"] == link


def test_an_article_has_a_name_of_its_own_that_stays() -> None:
    first, again = (told(made.report())["articles"] for _ in range(2))
    assert [each["anchor"] for each in first] == [each["anchor"] for each in again]
    assert len({each["anchor"] for each in first}) == len(first)
    assert all(re.fullmatch("[0-9a-f]{10}", contents.anchor(attack)) for attack in ATTACKS.values())


def test_paths_are_told_from_the_folder_that_was_checked() -> None:
    article = told(made.report())["articles"][0]
    assert (article["path"], article["where"]) == ("news/four.txt", "four.txt")


def test_what_could_not_be_read_is_listed_with_its_problem() -> None:
    report = made.report()
    unread = Article("news/bad.txt", "news/bad.txt", "", published=Published(), problem="not a text")
    listed = told(replace(report, articles=(*report.articles, unread)))["articles"][-1]
    assert (listed["problem"], listed["published"], listed["title"]) == ("not a text", "", "news/bad.txt")


def test_the_same_report_is_the_same_page() -> None:
    assert page.render(made.report(), VIEW) == page.render(made.report(), VIEW)


def test_only_its_own_scripts_and_style_run_and_nothing_is_fetched() -> None:
    text = page.render(made.report(), VIEW)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    assert policy[1].startswith("default-src 'none'; ")
    assert "unsafe" not in policy[1]
    own = {each["text"] for each in SCRIPT.finditer(text) if "application/json" not in each["attributes"]}
    style = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    hashes = {f"'sha256-{base64.b64encode(sha256(each.encode()).digest()).decode()}'" for each in (*own, *style)}
    assert set(re.findall(r"'sha256-[^']*'", policy[1])) == hashes
    assert not re.search(r"\s(?:src|href)=[\"'](?!#)", text.replace(element(text, "charting"), ""))


def test_the_page_is_the_files_of_the_package_and_no_file_is_left_over() -> None:
    folder = files("factcheck.reports.page")
    assert {f"{name}.js" for name in page.SCRIPTS} == {each.name for each in folder.joinpath("script").iterdir()}
    assert {each.name for each in folder.iterdir() if not each.name.startswith("_")} == {
        "chart.py",
        "contents.py",
        "page.css",
        "page.html",
        "passages.py",
        "script",
    }


def test_what_draws_charts_comes_only_with_a_chart() -> None:
    drawn, plain = page.render(made.report(), VIEW), page.render(one(made.report()), VIEW)
    assert element(drawn, "charting") == chart.bundle()
    assert (element(plain, "charting"), element(plain, "specification")) == ("", "null")
    assert len(plain) < 60_000


def test_a_page_without_a_chart_loads_no_charting_library() -> None:
    code = (
        "import sys; from factcheck.model import Report; from factcheck.reports.view import View\n"
        "from factcheck.reports import page; page.render(Report(), View())\n"
        "print([name for name in ('altair', 'vl_convert', 'pandas') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_the_specification_has_what_the_script_fills() -> None:
    specification = chart.specification()
    assert {"figures", "standings"} <= {each["name"] for each in specification["data"]}
    assert {"ticks", "format", "zero"} <= {each["name"] for each in specification["signals"]}
    assert "url" not in json.dumps(specification["data"])


def test_the_bundle_can_stand_in_a_page() -> None:
    assert not re.search(r"</script|<!--|\r", chart.bundle(), re.IGNORECASE)


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_what_an_article_says_cannot_leave_its_place(attack: str) -> None:
    ordinary, attacked = page.render(made.report(), VIEW), page.render(made.with_text(attack), VIEW)
    assert re.sub(SCRIPT, "", ordinary) == re.sub(SCRIPT, "", attacked)
    assert len(SCRIPT.findall(ordinary)) == len(SCRIPT.findall(attacked))
    assert not re.search("[<>&\u2028\u2029]", element(attacked, "contents"))


def test_a_large_report_is_laid_out_in_its_order() -> None:
    page_of = contents.of(large.report(), VIEW)
    assert (len(page_of["figures"]), len(page_of["findings"])) == (5000, 500)
    ranks = [(found["status"] != "new", ("error", "warning", "note").index(found["severity"])) for found in page_of["findings"]]
    assert ranks == sorted(ranks)


def test_a_file_that_ends_in_html_is_a_page() -> None:
    row = reports.by_ending("out/Report.HTML")
    assert row.name == "html"
    assert reports.for_file(row, made.report(), VIEW).decode("utf-8") == page.render(made.report(), VIEW)


def test_no_day_is_needed() -> None:
    report = made.report()
    undated = tuple(replace(each, as_of=None) for each in report.assertions)
    subject = replace(report.subjects[0], assertions=undated)
    articles = tuple(replace(each, published=Published()) for each in report.articles)
    page_of = told(replace(report, articles=articles, assertions=undated, subjects=(subject,)))
    assert (page_of["days"], page_of["subjects"][0]["standings"], page_of["subjects"][0]["chart"]) == ("", [], [])
    assert page_of["figures"][0]["day"] == "no day"


def test_a_date_far_away_is_only_a_date() -> None:
    report = made.report()
    far = replace(report.articles[0], published=Published(date.min, date.max))
    assert told(replace(report, articles=(far, *report.articles[1:])))["articles"][0]["published"] == "1 Jan 1 to 31 Dec 9999"
