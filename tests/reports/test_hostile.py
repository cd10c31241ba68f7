"""One table of attack strings, run through every format and read back by a parser of that format."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from junitparser import Error, JUnitXml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from openpyxl.utils.escape import unescape

from factcheck import reports
from factcheck.model import CheckRule, Extract, Family, Hedge, Kind, Quantity, Severity, Skipped, Topic
from factcheck.reports import between, escaping, explain, mentions
from factcheck.reports.view import View
from tests.reports.attacks import ATTACKS, COMMAND, UNSAFE, parts
from tests.reports.made import sarif_schema, with_text

SGR = re.compile("\x1b\\[[0-9;]*m")
SPREADSHEET_STARTS = ("=", "+", "-", "@", "\t", "\r")

every_attack = pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())


def hostile(attack: str, width: int = 80) -> View:
    """A view whose corpus, folder and rules are as hostile as the articles."""
    rule = CheckRule("shift", Family.SHIFT, Severity.WARNING, message=attack, why=attack)
    return View((attack,), everything=True, width=width, checks=(rule,), folder=attack)


def rendered(name: str, attack: str, view: View | None = None) -> str:
    text = reports.render(reports.by_name(name), with_text(attack), view or hostile(attack))
    assert isinstance(text, str)
    return text


@cache
def made(name: str, attack: str) -> bytes:
    return reports.for_file(reports.by_name(name), with_text(attack), hostile(attack))


@cache
def opened(attack: str) -> Any:
    return openpyxl.load_workbook(io.BytesIO(made("xlsx", attack)))


@every_attack
@pytest.mark.parametrize("name", [row.name for row in reports.FORMATS])
def test_nothing_that_acts_gets_out(name: str, attack: str) -> None:
    held = parts(made(name, attack))
    assert [part for part, text in held.items() if UNSAFE.search(text)] == []


@every_attack
@pytest.mark.parametrize("name", ["terminal", "plain", "json", "jsonl", "github", "gitlab", "sarif"])
def test_no_line_is_a_command_to_a_build_server(name: str, attack: str) -> None:
    assert [
        line for line in rendered(name, attack).splitlines() if COMMAND.search(line) and not line.startswith("::warning file=")
    ] == []


@every_attack
def test_a_coloured_terminal_gets_colour_and_nothing_else(attack: str) -> None:
    text = rendered("terminal", attack, replace(hostile(attack), color=True))
    assert "\x1b[" in text
    assert not UNSAFE.search(SGR.sub("", text))


@every_attack
def test_markup_is_shown_and_not_obeyed(attack: str) -> None:
    assert escaping.line(attack) in rendered("terminal", attack, hostile(attack, width=200_000))


@every_attack
def test_plain_has_one_line_a_finding(attack: str) -> None:
    text = rendered("plain", attack)
    assert text.count("\n") == 1
    assert "\r" not in text
    assert "[3f2a91c4d0]" in text


@every_attack
def test_json_gives_back_what_was_there(attack: str) -> None:
    document = json.loads(rendered("json", attack))
    assert document["assertions"][0]["quote"] == attack
    assert document["articles"][0]["path"] == attack
    assert document["articles"][0]["published"]["evidence"] == [attack, attack]
    assert document["findings"][0]["message"] == attack


@every_attack
def test_json_lines_stay_lines(attack: str) -> None:
    records = [json.loads(line) for line in rendered("jsonl", attack).splitlines()]
    assert [record["type"] for record in records] == ["assertion"] * 4 + ["finding"]
    assert records[0]["said_by"] == attack


@every_attack
def test_extract_gives_back_what_was_there(attack: str) -> None:
    quantity = Quantity((0, 1), attack, (0, 1), Kind.COUNT, 9.0, 9.0, 9.0, unit=attack, hedge=Hedge.EXACT)
    found = Extract(attack, (quantity,), (), (Topic(counted=attack),), (Skipped((2, 3), attack, attack),))
    records = [json.loads(line) for line in mentions.lines([found], View(everything=True)).splitlines()]
    assert [record["type"] for record in records] == ["quantity", "skipped"]
    assert {record["quote"] for record in records} == {attack}


@every_attack
@pytest.mark.parametrize(("name", "count"), [("csv", 4), ("findings-csv", 1), ("subjects-csv", 3)])
def test_tables_run_nothing_and_keep_their_shape(name: str, count: int, attack: str) -> None:
    header, *rows = csv.reader(io.StringIO(rendered(name, attack), newline=""))
    assert len(rows) == count
    assert {len(row) for row in rows} == {len(header)}
    assert not [cell for row in rows for cell in row if cell.startswith(SPREADSHEET_STARTS)]


@every_attack
def test_a_quote_comes_back_from_the_table_but_for_the_guard(attack: str) -> None:
    row = next(csv.DictReader(io.StringIO(rendered("csv", attack), newline="")))
    unguarded = row["quote"].removeprefix("'") if attack.startswith(SPREADSHEET_STARTS) else row["quote"]
    assert unguarded == escaping.visible(attack)


@every_attack
def test_a_workbook_holds_text_and_no_formula(attack: str) -> None:
    book = opened(attack)
    assert book.sheetnames == ["findings", "assertions", "subjects", "articles"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    shown = re.sub("\r\n?", "\n", escaping.visible(attack))[:32767]
    # The one reader that leaves the workbook's own escapes to its callers.
    assert unescape(book["assertions"]["R2"].value or "") == shown
    assert unescape(book["findings"]["H2"].value or "") == shown


@every_attack
def test_a_workbook_links_to_itself_alone(attack: str) -> None:
    """None of the attacks is an address that a browser may be sent to."""
    book = opened(attack)
    links = [cell.hyperlink for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert [link.target for link in links if link.target] == []
    places = [re.fullmatch(r"(findings|assertions|subjects|articles)!A(\d+)", link.location) for link in links]
    assert all(place and 2 <= int(place[2]) <= book[place[1]].max_row for place in places)
    assert len(links) >= 9


@every_attack
def test_a_workbook_is_whole_xml_without_code_or_outside_parts(attack: str) -> None:
    held = parts(made("xlsx", attack))
    for part, text in held.items():
        ElementTree.fromstring(text.encode("utf-8"))
        assert not re.search(r"vba|external|embed|activeX", part, re.IGNORECASE)
        assert 'TargetMode="External"' not in text
        assert "<f>" not in text


def tokens(attack: str) -> list[Token]:
    """The Markdown as the strictest of the usual dialects reads it: with tables, and bare addresses made into links."""
    parser = MarkdownIt("gfm-like")
    flat = parser.parse(rendered("markdown", attack))
    return [each for token in flat for each in (token, *(token.children or ()))]


@every_attack
def test_markdown_keeps_its_shape(attack: str) -> None:
    read = tokens(attack)
    opened_by = [token.type for token in read]
    assert opened_by.count("heading_open") == 3
    assert opened_by.count("tr_open") == 5
    assert opened_by.count("td_open") == 20
    allowed = {"text", "inline", "text_special", "softbreak"}
    blocks = {"heading", "paragraph", "table", "thead", "tbody", "tr", "th", "td", "bullet_list", "list_item"}
    assert {re.sub("_(open|close)$", "", kind) for kind in opened_by} <= allowed | blocks


@every_attack
def test_markdown_shows_what_was_there(attack: str) -> None:
    cells = {"".join(part.content for part in token.children or ()) for token in tokens(attack) if token.type == "inline"}
    assert escaping.line(attack) in cells


@every_attack
def test_sarif_keeps_its_links_and_its_shape(attack: str) -> None:
    document = json.loads(rendered("sarif", attack))
    assert list(sarif_schema().iter_errors(document)) == []
    (result,) = document["runs"][0]["results"]
    links = re.findall(r"(?<!\\)(?:\\\\)*\[(?:[^\[\]\\]|\\.)*\]\(([^)]*)\)", result["message"]["text"])
    assert links == ["1", "2", "3"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"(?:file://)?[A-Za-z0-9/._~%-]*", uri)


@every_attack
def test_junit_is_xml_of_one_case_a_finding(attack: str) -> None:
    text = rendered("junit", attack)
    tags = [element.tag for element in ElementTree.fromstring(text).iter()]
    assert tags == ["testsuites", "testsuite", "testcase", "error", "testcase", "system-out"]
    (suite,) = JUnitXml.fromstring(text.encode("utf-8"))
    reading, case = suite
    assert [type(each) for each in reading.result] == [Error]
    assert case.name == f"shift [3f2a91c4d0] {escaping.line(attack)}"


@every_attack
def test_github_gets_one_command_a_finding_and_no_other(attack: str) -> None:
    lines = rendered("github", attack).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::warning", "::warning"]
    properties = re.fullmatch(r"::warning file=([^:,]*),line=3,col=6,title=([^:,]*)::.*", lines[0])
    assert properties
    assert properties[2] == "shift [3f2a91c4d0]"


@every_attack
def test_gitlab_gets_one_issue_a_finding(attack: str) -> None:
    (issue,) = json.loads(rendered("gitlab", attack))
    assert issue["fingerprint"] == "3f2a91c4d0"
    assert not re.search(r"[\n\r]", issue["description"])


@every_attack
def test_explain_and_between_are_as_careful(attack: str) -> None:
    report = with_text(attack)
    told = explain.finding(report.findings[0], report, hostile(attack))
    moved = between.render(report, hostile(attack), date(2021, 3, 3), date(2021, 3, 20))
    assert not UNSAFE.search(told + moved)
    assert moved.count("\n") == 2


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ålesund, 9 000 – “about” 数字", "Ålesund, 9 000 – “about” 数字"),
        ("a\u202eb", "a<U+202E>b"),
        ("\x1b[31m", "<U+001B>[31m"),
        ("one\n  two\t", "one   two"),
        ("::error::x at 10::30 ##[group]", ":<U+003A>error:<U+003A>x at 10::30 #<U+0023>[group]"),
    ],
)
def test_ordinary_text_stays_as_it_is(text: str, shown: str) -> None:
    assert escaping.line(text) == shown


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://paper.example/a?b=1&c=2#d", True),
        ("HTTP://paper.example/é", True),
        ("javascript:alert(1)", False),
        ("https://paper.example/ javascript:alert(1)", False),
        ("https://paper.example/\u202egpj.exe", False),
        ("file:///etc/passwd", False),
        ("internal:findings!A1", False),
        ("mailto:me@paper.example", False),
        ("https://paper.example/" + "x" * 3000, False),
        ("", False),
    ],
)
def test_only_an_address_of_the_web_is_a_link(url: str, linked: bool) -> None:
    report = with_text("x")
    report = replace(report, articles=tuple(replace(article, url=url) for article in report.articles))
    book = openpyxl.load_workbook(io.BytesIO(reports.for_file(reports.by_name("xlsx"), report, View())))
    for cell in (book["articles"]["G2"], book["assertions"]["P2"]):
        target = f"{cell.hyperlink.target}#{cell.hyperlink.location or ''}".rstrip("#") if cell.hyperlink else ""
        assert target == (url if linked else "")
