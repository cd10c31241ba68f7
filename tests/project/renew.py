"""What this repository shows of the program's own output: the sample report, the blocks of the README, the gallery.

The tests compare it with what the program says now. `python tests/project/renew.py` writes it anew; read the difference
before you commit it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import load_workbook

from factcheck.reports import FORMATS, TABLES

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
GALLERY = ROOT / "docs" / "gallery.md"

MOST_LINES, WIDEST = 8, 120
"""How much of a report for programs the gallery shows."""


def said(*arguments: str) -> str:
    """What the command prints on a terminal 80 columns wide, without colour."""
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "factcheck", *arguments]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode in (0, 1), ran.stderr[-500:]
    assert "Traceback" not in ran.stderr, ran.stderr[-500:]
    return re.sub(r" +$", "", ran.stdout, flags=re.MULTILINE)


def sample() -> dict[Path, bytes]:
    """The report on `corpus/`, as `reports/` holds it."""
    with TemporaryDirectory() as folder:
        said("corpus/", "--reports", folder)
        tables = {ROOT / "reports" / name: (Path(folder) / name).read_bytes() for name in TABLES}
    return {ROOT / "reports" / "sample.txt": said("corpus/", "--format", "terminal").encode(), **tables}


def blocks(report: str) -> dict[str, str]:
    """The blocks of the README that are the program's own words, by the name of their marker."""
    return {"report": report, "help": said("--help"), "rules": said("rules", "list")}


def shown(report: str) -> dict[str, str]:
    """The blocks of the gallery, by the name of their marker: each a command and what it says or writes."""
    files = {row.name: f"report{row.ending}" if row.ending.startswith(".") else row.ending for row in FORMATS if row.ending}
    with TemporaryDirectory() as folder:
        paths = {name: Path(folder) / file for name, file in files.items()}
        said("corpus/", *(part for path in paths.values() for part in ("-o", str(path))))
        blocks = {name: prompt(f"corpus/ -o {files[name]}", cut(told(paths[name]))) for name in paths.keys() - {"html"}}
        blocks["markdown"] = prompt("corpus/ -o report.md", told(paths["markdown"]))
        first = json.loads(paths["json"].read_text(encoding="utf-8"))["findings"][0]["id"]
    explain, between = f"explain {first} corpus/", "corpus/ --between 2016-12-01 2016-12-15"
    extract, github = "extract corpus/", "corpus/ --format github"
    return blocks | {
        "terminal": prompt("corpus/", report),
        "explain": prompt(explain, said(*explain.split())),
        "between": prompt(between, said(*between.split())),
        "extract": prompt(extract, cut(said(*extract.split()))),
        "github": prompt(github, cut(said(*github.split()))),
    }


def told(path: Path) -> str:
    """What a report in a file says; of a workbook, its sheets and their columns."""
    if path.suffix == ".xlsx":
        sheets = load_workbook(path).worksheets
        return "\n".join(f"{each.title}: {', '.join(str(cell.value) for cell in next(each.rows))}" for each in sheets)
    return path.read_text(encoding="utf-8-sig")


def prompt(command: str, text: str) -> str:
    """A command, and what it says or writes."""
    return f"$ factcheck {command}\n{text}"


def cut(text: str) -> str:
    """The beginning of a text, and of its lines."""
    lines = [line if len(line) <= WIDEST else f"{line[:WIDEST].rstrip()}…" for line in text.splitlines()]
    return "\n".join([*lines[:MOST_LINES], *(["…"] if len(lines) > MOST_LINES else [])])


def with_block(text: str, name: str, block: str) -> str:
    """The text with one marked block replaced."""
    opening = f"<!-- generated: {name} -->\n```text\n"
    assert text.count(opening) == 1, f"there is no block marked {name!r}, or more than one"
    before, _, after = text.partition(opening)
    _, end, rest = f"\n{after}".partition("\n```\n")
    return f"{before}{opening}{block.strip()}{end}{rest}"


def readme(report: str) -> str:
    """The README as it should be, with the program's words of today."""
    return _filled(README, blocks(report))


def gallery(report: str) -> str:
    """The gallery as it should be."""
    return _filled(GALLERY, shown(report))


def _filled(document: Path, blocks: dict[str, str]) -> str:
    text = document.read_text(encoding="utf-8")
    for name, block in blocks.items():
        text = with_block(text, name, block)
    return text


def main() -> None:
    """Write everything anew."""
    made = sample()
    for path, content in made.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    report = made[ROOT / "reports" / "sample.txt"].decode()
    README.write_text(readme(report), encoding="utf-8")
    GALLERY.write_text(gallery(report), encoding="utf-8")


if __name__ == "__main__":
    main()
