"""The command over the real pipeline, on small folders."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factcheck import articles
from factcheck.cli import main
from factcheck.reports import FORMATS, TABLES

Captured = pytest.CaptureFixture[str]

STORIES = {
    "post.md": (
        "Harbour Post",
        "2021-03-02",
        "Islanders wait for boats",
        "About 9,000 islanders remain on Gull Island, Mayor Ilse Novak said on Tuesday.",
    ),
    "ledger.md": (
        "The Ledger",
        "2021-03-11",
        "Evacuation goes on",
        "Relief agency chief Tom Okoro said on Thursday that 4,000 islanders remain on Gull Island.",
    ),
    "radio.md": (
        "Coast Radio",
        "2021-03-17",
        "Last boats leave",
        "Only 1,800 islanders remain on Gull Island, Mayor Ilse Novak said on Wednesday.",
    ),
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    for name, (outlet, day, title, sentence) in STORIES.items():
        front = f"---\noutlet: {outlet}\npublished: {day}\ntitle: {title}\n---\n"
        (news / name).write_text(f"{front}{sentence}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def document(capsys: Captured, *arguments: str) -> Any:
    capsys.readouterr()
    main([*arguments, "--format", "json", "-q"])
    return json.loads(capsys.readouterr().out)


def shift(found: Any) -> Any:
    return next(finding for finding in found["findings"] if finding["family"] == "shift")


def test_a_figure_that_moved_is_found_told_and_tabled(desk: Path, capsys: Captured) -> None:
    main(["news", "-q"])
    lines = capsys.readouterr().out.splitlines()
    moved = next(line for line in lines if " shift [" in line)
    assert moved.startswith("news/")
    assert "down 80%" in moved
    with (desk / "reports" / "findings.csv").open(encoding="utf-8-sig", newline="") as table:
        row = next(row for row in csv.DictReader(table) if row["family"] == "shift")
    assert (row["low"], row["high"], row["first_date"], row["last_date"]) == ("1800", "9000", "2021-03-02", "2021-03-17")


def test_the_json_is_as_the_schema_says_and_quotes_are_where_it_says(desk: Path, capsys: Captured) -> None:
    found = document(capsys, "news")
    schema = Path(__file__).parents[2] / "src" / "factcheck" / "reports" / "report.schema.json"
    jsonschema.validate(found, json.loads(schema.read_text(encoding="utf-8")), jsonschema.Draft202012Validator)
    texts = {article.id: article.text for article in articles.read(["news"])[0]}
    assert found["assertions"]
    for made in found["assertions"]:
        assert texts[made["article"]][slice(*made["span"])] == made["quote"]


def test_between_tells_what_was_last_known_on_each_day(desk: Path, capsys: Captured) -> None:
    main(["news", "-q", "--between", "2021-03-05", "2021-03-31"])
    first = capsys.readouterr().out.splitlines()[0]
    assert "9,000" in first
    assert "1,800 (17 Mar 2021, Mayor Ilse Novak), down 80%" in first


def test_a_known_finding_stays_known_in_a_renamed_and_longer_file(desk: Path, capsys: Captured) -> None:
    main(["baseline", "create", "news", "-q"])
    known = shift(document(capsys, "news"))
    (desk / "news" / "old").mkdir()
    moved = (desk / "news" / "post.md").rename(desk / "news" / "old" / "renamed.txt")
    text = moved.read_text(encoding="utf-8")
    moved.write_text(
        text.replace("---\nAbout", "---\nThe wind has dropped at last.\n\nAbout") + "\nThe ferry is slow.\n", encoding="utf-8"
    )
    again = shift(document(capsys, "news"))
    assert (known["status"], again["status"], again["id"]) == ("known", "known", known["id"])


def test_an_edited_figure_is_new(desk: Path, capsys: Captured) -> None:
    main(["baseline", "create", "news", "-q"])
    edited = desk / "news" / "radio.md"
    edited.write_text(edited.read_text(encoding="utf-8").replace("1,800", "1,500"), encoding="utf-8")
    assert shift(document(capsys, "news"))["status"] == "new"


def test_the_order_of_files_changes_nothing(desk: Path, capsys: Captured) -> None:
    names = [f"news/{name}" for name in STORIES]
    random.Random(7).shuffle(names)
    assert document(capsys, *names) == document(capsys, *reversed(names))


def test_an_accepted_finding_is_explained_with_its_reason(desk: Path, capsys: Captured) -> None:
    name = shift(document(capsys, "news"))["id"]
    assert main(["accept", name, "news", "--reason", "counted twice", "-q"]) == 0
    assert main(["explain", name, "news", "-q"]) == 0
    told = capsys.readouterr().out
    assert f"[{name}], accepted" in told
    assert "Reason in the baseline: counted twice" in told


def test_extract_gives_every_figure_and_date(desk: Path, capsys: Captured) -> None:
    main(["extract", "news", "-q"])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    counted = {(each["value"], each["head"]) for each in found if each["type"] == "quantity"}
    assert counted == {(9000, "islander"), (4000, "islander"), (1800, "islander")}
    assert {each["value"] for each in found if each["type"] == "timex"} == {"2021-03-02", "2021-03-11", "2021-03-17"}


def test_stdin_is_an_article(desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    source = tmp_path / "in.txt"
    source.write_text("Some 40 boats sank on 2 March 2021.\n", encoding="utf-8")
    with source.open(encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        assert main(["extract", "-"]) == 0
    assert {json.loads(line)["article"] for line in capsys.readouterr().out.splitlines()} == {"-"}


def test_reports_that_lie_among_the_articles_are_not_read_as_articles(desk: Path, capsys: Captured) -> None:
    before = document(capsys, "news")
    written = [f"news/report{row.ending}" for row in FORMATS if row.ending]
    main(["news", "-q", "--all", *(part for name in written for part in ("-o", name))])
    main(["extract", "news", "-q", "-o", "news/mentions.jsonl"])
    assert {name for name in written if not Path(name).is_file()} == set()
    after = document(capsys, "news")
    assert {key: before[key] for key in before if key != "articles"} == {key: after[key] for key in after if key != "articles"}
    readable = [name for name in [*written, "news/mentions.jsonl"] if Path(name).suffix in articles.ENDINGS]
    assert len(readable) == 5
    told = {article["path"]: article["problem"] for article in after["articles"] if article["problem"]}
    assert [told.pop(name) for name in readable] == ["a report of factcheck, and no article"] * len(readable)
    assert all("no reader for" in problem for problem in told.values())


def test_the_tables_of_a_plain_run_among_the_articles_are_passed_over(
    desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk / "news")
    main(["."])
    first = capsys.readouterr()
    assert {file.name for file in Path("reports").iterdir()} == set(TABLES)
    Path("reports", "sales.csv").write_text("a,b\n", encoding="utf-8")
    main(["."])
    second = capsys.readouterr()
    assert second.out == first.out
    assert [line for line in second.err.splitlines() if "checked" not in line] == ["factcheck: .: not read: no reader for .csv"]
