"""What this repository shows of the program's own output: the sample report and the blocks of the README.

The tests compare it with what the program says now. `python tests/project/renew.py` writes it anew; read the difference
before you commit it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.reports import TABLES

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"


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


def with_block(text: str, name: str, block: str) -> str:
    """The text with one marked block replaced."""
    opening = f"<!-- generated: {name} -->\n```text\n"
    assert text.count(opening) == 1, f"README.md has no block marked {name!r}, or more than one"
    before, _, after = text.partition(opening)
    _, end, rest = f"\n{after}".partition("\n```\n")
    return f"{before}{opening}{block.strip()}{end}{rest}"


def readme(report: str) -> str:
    """The README as it should be, with the program's words of today."""
    text = README.read_text(encoding="utf-8")
    for name, block in blocks(report).items():
        text = with_block(text, name, block)
    return text


def main() -> None:
    """Write everything anew."""
    made = sample()
    for path, content in made.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    README.write_text(readme(made[ROOT / "reports" / "sample.txt"].decode()), encoding="utf-8")


if __name__ == "__main__":
    main()
