"""The attack strings in files: names, manifest, text, addresses, a rule and a reason, through the command and every format."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import openpyxl
import pytest
from ruamel.yaml import YAML

from factcheck import reports
from factcheck.cli import main
from factcheck.reports import escaping
from tests.reports.attacks import ATTACKS, COMMAND, UNSAFE, parts
from tests.reports.made import sarif_schema

Captured = pytest.CaptureFixture[str]

STORY = "{attack}\n\nOn Tuesday {count} boats lay in the harbour of Skarn, the port authority said. {attack}\n\n{attack}\n"
PAIR = {
    "2021-03-02": "About 9,000 islanders remain on Gull Island, Mayor Ilse Novak said on Tuesday.\n",
    "2021-03-04": "Only 1,800 islanders remain on Gull Island, Mayor Ilse Novak said on Thursday.\n",
}
"""Two articles that contradict each other, under a hostile name and from a hostile outlet."""
FILES = (
    "r.json",
    "r.jsonl",
    "assertions.csv",
    "findings.csv",
    "subjects.csv",
    "r.xlsx",
    "r.md",
    "r.sarif",
    "r.xml",
    "r.html",
    "r.txt",
)
PRINTED = ("plain", "github")
REASON = " ".join(ATTACKS[name] for name in ("colour", "override", "lines", "workflow command", "html", "formula"))


def named(attack: str) -> str | None:
    """The attack as the name of a file, as far as this system has such names."""
    name = attack.replace("/", "\\").replace("\x00", "")[:60]
    try:
        return name if len(os.fsencode(name)) < 200 and name.strip(". ") else None
    except UnicodeEncodeError:
        return None


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of articles whose every text is an attack, and a rule that says one."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "news").mkdir()
    (folder / "rules").mkdir()
    manifest = []
    lines = []
    for number, attack in enumerate(ATTACKS.values()):
        text = STORY.format(attack=attack[:2000], count=1000 + 500 * number)
        known = {"outlet": attack, "published": "2021-03-02", "title": attack, "url": attack}
        lines.append(json.dumps({"id": f"{attack}{number}", "text": text, **known}))
        name = named(attack)
        if name is not None:
            (folder / "news" / f"{name}{number}.txt").write_bytes(text.encode("utf-8", "replace"))
            manifest.append([f"{name}{number}.txt", *(value.replace("\x00", "") for value in known.values())])
    (folder / "news" / "wire.jsonl").write_text("\n".join(lines), encoding="utf-8")
    for day, text in PAIR.items():
        name = f"{named(REASON)}{day}.txt"
        (folder / "news" / name).write_text(text, encoding="utf-8")
        manifest.append([name, f"{REASON} {day}", day, "Islanders wait for boats", ""])
    table = io.StringIO(newline="")
    csv.writer(table).writerows([["path", "outlet", "published", "title", "url"], *manifest])
    (folder / "news" / "articles.csv").write_bytes(table.getvalue().encode("utf-8", "replace"))
    rule = [{"id": "speaker", "kind": "check", "message": REASON, "why": REASON}]
    with (folder / "rules" / "own.yaml").open("w", encoding="utf-8") as stream:
        YAML().dump(rule, stream)
    return folder


@pytest.fixture(scope="module")
def written(desk: Path) -> dict[str, bytes]:
    """What one run writes, by the names of the files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(desk)
        assert main(["news", "--all", *(part for name in FILES for part in ("-o", f"out/{name}"))]) == 1
    return {name: (desk / "out" / name).read_bytes() for name in FILES}


@pytest.mark.parametrize("name", FILES)
def test_nothing_that_acts_is_written(written: dict[str, bytes], name: str) -> None:
    assert [part for part, text in parts(written[name]).items() if UNSAFE.search(text)] == []


def test_every_attack_was_read(written: dict[str, bytes]) -> None:
    document = json.loads(written["r.json"])
    schema = Path(reports.__file__).with_name("report.schema.json")
    jsonschema.validate(document, json.loads(schema.read_text(encoding="utf-8")), jsonschema.Draft202012Validator)
    outlets = {article["outlet"].strip() for article in document["articles"]}
    refused = {ATTACKS[name] for name in ("half a character", "undecodable name")}
    assert {attack.strip() for attack in ATTACKS.values() if attack not in refused} <= outlets
    assert {finding["family"] for finding in document["findings"]} >= {"speaker"}
    assert any(escaping.line(REASON) in escaping.line(finding["message"]) for finding in document["findings"])


def test_every_format_is_what_its_parser_takes(written: dict[str, bytes]) -> None:
    for name in ("assertions.csv", "findings.csv", "subjects.csv"):
        header, *rows = csv.reader(io.StringIO(written[name].decode("utf-8-sig"), newline=""))
        assert {len(row) for row in rows} == {len(header)}
        numbers = {place for place, column in enumerate(header) if column in ("value", "low", "high", "best")}
        texts = [cell for row in rows for place, cell in enumerate(row) if place not in numbers]
        assert not [cell for cell in texts if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert all(json.loads(line) for line in written["r.jsonl"].decode("utf-8").splitlines())
    assert list(sarif_schema().iter_errors(json.loads(written["r.sarif"]))) == []
    assert ElementTree.fromstring(written["r.xml"]).tag == "testsuites"
    cells = [
        cell for sheet in openpyxl.load_workbook(io.BytesIO(written["r.xlsx"])) for row in sheet.iter_rows() for cell in row
    ]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert {cell.hyperlink.target for cell in cells if cell.hyperlink} == {None}


@pytest.mark.parametrize("name", PRINTED)
def test_nothing_that_acts_is_printed(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured, name: str) -> None:
    monkeypatch.chdir(desk)
    assert main(["news", "--all", "--format", name]) == 1
    out, errors = capsys.readouterr()
    assert not UNSAFE.search(out + errors)
    assert [
        line
        for line in (out + errors).splitlines()
        if COMMAND.search(line) and not re.match("::(error|warning|notice) file=", line)
    ] == []


def test_a_reason_is_as_harmless(
    desk: Path, written: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(desk)
    found = json.loads(written["r.json"])["findings"][0]["id"]
    (desk / "kept.json").write_text('{"version": 1, "findings": []}', encoding="utf-8")
    kept = ["--baseline", "kept.json"]
    assert main(["accept", found, "news", "--reason", REASON, *kept]) == 0
    for arguments in (
        ["baseline", "show"],
        ["explain", found, "news"],
        ["news", "--all", "--format", "terminal"],
        ["rules", "list"],
    ):
        capsys.readouterr()
        assert main([*arguments, *kept]) in (0, 1)
        out, errors = capsys.readouterr()
        assert not UNSAFE.search(out + errors)
        assert not [line for line in out.splitlines() if COMMAND.search(line)]
