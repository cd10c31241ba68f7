"""One table of attack strings, run through every format."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date

import pytest
from junitparser import Error, JUnitXml

from factcheck import reports
from factcheck.model import Extract, Hedge, Kind, Quantity, Report, Skipped, Topic
from factcheck.reports import between, escaping, explain, jsonl
from factcheck.reports.view import View
from tests.reports.made import sarif_schema, with_text

ATTACKS = {
    "colour": "\x1b[31mred\x1b[0m",
    "title": "\x1b]0;owned\x07",
    "link": "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "clear": "\x1bc\x1b[2J",
    "c1 escape": "\x9b31mred",
    "bell and backspace": "9\x08\x07\x000",
    "delete": "a\x7fb",
    "rich markup": "[bold red]9[/] [link=http://evil.example]x[/link] :bomb: [/]",
    "unclosed markup": "[/nothing",
    "override": "1\u202e000,9\u202c",
    "isolate": "\u2066evil\u2069\u200f",
    "invisible": "9\u200b0\u2060\ufeff\U000e0041",
    "half a character": "\ud83d",
    "no character": "9\ufffe0\uffff",
    "percent": "50%0A::error::owned%25",
    "sarif link": "[x](http://evil.example) \\[y](2) {0}",
    "cdata": "]]><failure/>",
    "lines": "one\ntwo\r\nthree\rfour",
    "odd lines": "one\u2028two\u2029three\x0bfour\x0cfive\x85six",
    "log line": "x\nnews/one.txt:1:1: error fake [0000000000] nothing happened",
    "workflow command": "\n::error file=app::owned",
    "formula": '=HYPERLINK("http://evil.example","click")',
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(A1:A9)",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "quotes": '"9,000";"x"',
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "entity": "&lt;b&gt;&#x1b;",
    "table": "a | b |\n| --- |",
    "heading": "# big\n## bigger",
    "fence": "```\nrm -rf\n```",
    "image": "![x](http://evil.example/x.png) [y](javascript:alert(1))",
    "bullet": "- one\n- two",
    "backslash": "\\| \\",
    "braces": "{subject} {0.__class__} %s %n",
    "json": '"}],"findings":[]}',
    "long": "9" * 5000,
    "wide": "数" * 200,
    "empty": "",
}

UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
SGR = re.compile("\x1b\\[[0-9;]*m")

every_attack = pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())


EVERYTHING = View(("news",), everything=True)


def rendered(name: str, report: Report, view: View = EVERYTHING) -> str:
    return reports.render(reports.by_name(name), report, view)


@every_attack
@pytest.mark.parametrize("name", [row.name for row in reports.FORMATS])
def test_nothing_that_acts_gets_out(name: str, attack: str) -> None:
    text = rendered(name, with_text(attack))
    assert not UNSAFE.search(text)
    assert text.encode("utf-8").decode("utf-8") == text


@every_attack
def test_a_coloured_terminal_gets_colour_and_nothing_else(attack: str) -> None:
    text = rendered("terminal", with_text(attack), View(("news",), everything=True, color=True))
    assert "\x1b[" in text
    assert not UNSAFE.search(SGR.sub("", text))


@every_attack
def test_markup_is_shown_and_not_obeyed(attack: str) -> None:
    text = rendered("terminal", with_text(attack), View(("news",), everything=True, width=20000))
    assert escaping.line(attack) in text


@every_attack
def test_plain_has_one_line_a_finding(attack: str) -> None:
    text = rendered("plain", with_text(attack))
    assert text.count("\n") == 1
    assert "\r" not in text
    assert "[3f2a91c4d0]" in text


@every_attack
def test_json_gives_back_what_was_there(attack: str) -> None:
    document = json.loads(rendered("json", with_text(attack)))
    assert document["assertions"][0]["quote"] == attack
    assert document["articles"][0]["path"] == attack
    assert document["findings"][0]["message"] == attack


@every_attack
def test_json_lines_stay_lines(attack: str) -> None:
    records = [json.loads(line) for line in rendered("jsonl", with_text(attack)).splitlines()]
    assert [record["type"] for record in records] == ["assertion"] * 4 + ["finding"]
    assert records[0]["said_by"] == attack


@every_attack
def test_extract_gives_back_what_was_there(attack: str) -> None:
    quantity = Quantity((0, 1), attack, (0, 1), Kind.COUNT, 9.0, 9.0, 9.0, unit=attack, hedge=Hedge.EXACT)
    found = Extract(attack, (quantity,), (), (Topic(counted=attack),), (Skipped((2, 3), attack, attack),))
    records = [json.loads(line) for line in jsonl.mentions([found], everything=True).splitlines()]
    assert [record["type"] for record in records] == ["quantity", "skipped"]
    assert {record["quote"] for record in records} == {attack}


@every_attack
@pytest.mark.parametrize("name", ["csv", "findings-csv"])
def test_spreadsheets_run_nothing(name: str, attack: str) -> None:
    rows = list(csv.reader(io.StringIO(rendered(name, with_text(attack)), newline="")))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows[1:] for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@every_attack
def test_a_quote_comes_back_from_the_table_but_for_the_guard(attack: str) -> None:
    row = next(csv.DictReader(io.StringIO(rendered("csv", with_text(attack)), newline="")))
    unguarded = row["quote"].removeprefix("'") if attack.startswith(("=", "+", "-", "@", "\t", "\r")) else row["quote"]
    assert unguarded == escaping.visible(attack)


@every_attack
def test_markdown_keeps_its_shape(attack: str) -> None:
    text = rendered("markdown", with_text(attack))
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# factcheck",
        "## Warning: shift (3f2a91c4d0)",
        "## Problems",
    ]
    table = [line for line in text.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in table} == {6}
    assert not re.search(r"(?<!\\)(?:\\\\)*[<`]", text)


@every_attack
def test_sarif_keeps_its_links_and_its_shape(attack: str) -> None:
    document = json.loads(rendered("sarif", with_text(attack)))
    assert list(sarif_schema().iter_errors(document)) == []
    (result,) = document["runs"][0]["results"]
    links = re.findall(r"(?<!\\)(?:\\\\)*\[(?:[^\[\]\\]|\\.)*\]\(([^)]*)\)", result["message"]["text"])
    assert links == ["1", "2", "3"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"(?:file://)?[A-Za-z0-9/._~%-]*", uri)


@every_attack
def test_junit_is_xml_of_one_case_a_finding(attack: str) -> None:
    document = JUnitXml.fromstring(rendered("junit", with_text(attack)).encode("utf-8"))
    (suite,) = document
    reading, case = suite
    assert [type(each) for each in reading.result] == [Error]
    assert "[3f2a91c4d0]" in case.name


@every_attack
def test_github_gets_one_command_a_finding_and_no_other(attack: str) -> None:
    lines = rendered("github", with_text(attack)).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::warning", "::warning"]
    properties = re.fullmatch(r"::warning file=([^:,]*),line=3,col=6,title=([^:,]*)::.*", lines[0])
    assert properties
    assert properties[2] == "shift [3f2a91c4d0]"


@every_attack
def test_gitlab_gets_one_issue_a_finding(attack: str) -> None:
    (issue,) = json.loads(rendered("gitlab", with_text(attack)))
    assert issue["fingerprint"] == "3f2a91c4d0"
    assert not re.search(r"[\n\r]", issue["description"])


@every_attack
def test_explain_and_between_are_as_careful(attack: str) -> None:
    report = with_text(attack)
    told = explain.finding(report.findings[0], report, View())
    moved = between.render(replace(report), View(), date(2021, 3, 3), date(2021, 3, 20))
    assert not UNSAFE.search(told + moved)
    assert moved.count("\n") == 2


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ålesund, 9 000 – “about” 数字", "Ålesund, 9 000 – “about” 数字"),
        ("a\u202eb", "a<U+202E>b"),
        ("\x1b[31m", "<U+001B>[31m"),
        ("one\n  two\t", "one   two"),
    ],
)
def test_ordinary_text_stays_as_it_is(text: str, shown: str) -> None:
    assert escaping.line(text) == shown
