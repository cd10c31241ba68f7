"""What no file of the tree may hold: paths of one machine, addresses of registries, lock files that carry them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Spelt in pieces, so that this file does not hold what it forbids.
FORBIDDEN = {
    "a machine's path": re.compile(r"(?<![\w./-])/(?:" + "|".join(("work", "tmp", "root", "home", "opt")) + r")\b"),
    "a registry's address": re.compile(
        r"py" r"pi\.org|python" r"hosted\.org|registry\.npm" r"js|deb\." r"debian\.org", re.IGNORECASE
    ),
}
BY_LOCALE = re.compile(r"%[aAbBcpxX]\b|\bsetlocale\b")
LOCKS = {"uv.lock", "poetry.lock", "pdm.lock", "package-lock.json", "yarn.lock"}


def tracked() -> list[Path]:
    """Every file git knows of."""
    ran = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if ran.returncode != 0:
        pytest.skip("not a git checkout")
    return [path for name in ran.stdout.split("\0") if name and (path := ROOT / name).is_file()]


@pytest.mark.parametrize(
    ("what", "text", "found"),
    [
        ("a machine's path", "see /" + "tmp/x", True),
        ("a machine's path", "cd /" + "work", True),
        ("a machine's path", "src/" + "work/x and a.b/" + "tmp and /" + "temporary", False),
        ("a registry's address", "https://py" + "pi.org/simple", True),
    ],
)
def test_the_patterns_find_what_they_are_for(what: str, text: str, found: bool) -> None:
    assert bool(FORBIDDEN[what].search(text)) is found


def test_no_file_names_a_machine_or_a_registry() -> None:
    told = [
        f"{path.relative_to(ROOT)}:{number}: {what}: {line.strip()[:80]}"
        for path in tracked()
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1)
        for what, pattern in FORBIDDEN.items()
        if pattern.search(line)
    ]
    assert told == []


def test_no_lock_file_is_tracked() -> None:
    assert [path.name for path in tracked() if path.name in LOCKS] == []


def test_no_day_is_spelt_by_the_locale() -> None:
    assert BY_LOCALE.search("{day:%b %Y}")
    program = [path for path in tracked() if path.is_relative_to(ROOT / "src") and path.suffix == ".py"]
    assert [path.name for path in program if BY_LOCALE.search(path.read_text(encoding="utf-8"))] == []
