"""Where settings are found, and what is said of a file that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.configuration import ConfigurationError, find

KEYS = ("fail-on", "paths")


def test_the_nearest_table_counts(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\npaths = ["a"]\n', encoding="utf-8")
    below = tmp_path / "sub"
    below.mkdir()
    (below / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    found = find(below, KEYS)
    assert (found.folder, found.values) == (tmp_path, {"paths": ["a"]})
    (below / "factcheck.toml").write_text('fail-on = "note"\n', encoding="utf-8")
    assert find(below, KEYS).values == {"fail-on": "note"}


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("factcheck.toml", 'paths = ["a"]\npath = 3\n', "factcheck.toml:2: there is no setting 'path'"),
        ("pyproject.toml", "[project]\nname = 'x'\n[tool.factcheck]\nname = 3\n", "pyproject.toml:4: there is no setting"),
        ("pyproject.toml", "tool.factcheck.name = 3\n", "pyproject.toml: there is no setting 'name'"),
        ("factcheck.toml", "paths = [\n", "factcheck.toml: "),
        ("factcheck.toml", "paths = " + "1" * 5000, "factcheck.toml: Exceeds the limit"),
        ("factcheck.toml", "paths = " + "[" * 50_000, "factcheck.toml: maximum recursion"),
        ("factcheck.toml", "paths = '\udc80'", "factcheck.toml: 'utf-8' codec"),
    ],
    ids=range(7),
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, name: str, text: str, told: str) -> None:
    (tmp_path / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ConfigurationError) as caught:
        find(tmp_path, KEYS)
    assert str(caught.value).startswith(str(tmp_path / told))
