"""The files that other services read: the GitHub Action, the pre-commit hooks, and the snippets of the guide."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from factcheck import cli, reports

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
FRONT = "---\noutlet: {}\npublished: 2026-03-02\ntitle: The bridge\n---\n\n"
STORY = "The new bridge at Oldbury cost ${} million, the {} said on Monday.\n"


def loaded(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


ACTION = loaded((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = loaded((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
SNIPPETS = [loaded(text) for text in re.findall(r"```yaml\n(.*?)```", GUIDE, flags=re.DOTALL)]


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """Two outlets that contradict each other, and the same folder before the second wrote."""
    told = (("Post", 12, "council"), ("Ledger", 19, "ministry"))
    for folder, counted in (("the articles", told), ("old", told[:1])):
        (tmp_path / folder).mkdir()
        for outlet, number, speaker in counted:
            text = FRONT.format(outlet) + STORY.format(number, speaker)
            (tmp_path / folder / f"{outlet}.md").write_text(text, encoding="utf-8")
    return tmp_path


def step(newsroom: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The step of the action that checks, run as the runner would."""
    (check,) = [each for each in ACTION["runs"]["steps"] if each.get("name") == "Check the articles"]
    given = {name: field["default"] for name, field in ACTION["inputs"].items()} | inputs
    variables = {}
    for name, value in check["env"].items():
        (wanted,) = re.findall(r"^\$\{\{ inputs\.([a-z-]+) \}\}$", value)
        variables[name] = given[wanted]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, **variables, "PATH": path, "GITHUB_STEP_SUMMARY": str(newsroom / "summary")}
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", check["run"]]
    return subprocess.run(command, cwd=newsroom, env=environment, capture_output=True, text=True, check=False)


def test_the_action_annotates_sums_up_and_fails(newsroom: Path) -> None:
    ran = step(newsroom, paths="the articles\n", sarif="out.sarif")
    assert ran.returncode == 1, ran.stderr
    assert re.match(r"::error file=the articles/\w+\.md,line=7,col=\d+,title=disagree \[\w+\]::", ran.stdout)
    assert (newsroom / "summary").read_text(encoding="utf-8").startswith("# factcheck\n")
    (run,) = json.loads((newsroom / "out.sarif").read_text(encoding="utf-8"))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].startswith("the%20articles/")


def test_the_action_passes_what_the_older_folder_has(newsroom: Path) -> None:
    assert step(newsroom, paths="the articles", against="old").returncode == 1
    assert step(newsroom, paths="the articles", against="the articles").returncode == 0
    assert step(newsroom, paths="old", baseline="none.json").returncode == 2


def test_no_input_reaches_the_shell_as_code(newsroom: Path) -> None:
    step(newsroom, paths="$(touch owned)\n`touch owned`; touch owned")
    assert not (newsroom / "owned").exists()
    assert not [each for each in ACTION["runs"]["steps"] if "${{" in each.get("run", "")]


def test_the_guide_lists_the_inputs_of_the_action() -> None:
    (line,) = [each for each in GUIDE.split("\n\n") if each.startswith("Inputs:")]
    assert re.findall(r"`([a-z-]+)`", line) == list(ACTION["inputs"])
    (used,) = [
        each for s in SNIPPETS if "jobs" in s for each in s["jobs"]["factcheck"]["steps"] if "factcheck@" in each["uses"]
    ]
    assert set(used["with"]) <= set(ACTION["inputs"])


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_runs_over_the_newsroom(
    newsroom: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], hook: dict[str, Any]
) -> None:
    monkeypatch.chdir(newsroom)
    program, *arguments = shlex.split(hook["entry"])
    assert program == "factcheck"
    expected = {"factcheck": cli.NEW_FINDINGS, "factcheck-rules": cli.NOTHING_NEW}[hook["id"]]
    assert cli.main([*arguments, *(["the articles"] if hook["id"] == "factcheck" else [])]) == expected
    assert not (newsroom / "reports").exists()
    assert capsys.readouterr().err == ""


def test_the_guide_names_the_hooks_there_are() -> None:
    (used,) = [each["hooks"] for s in SNIPPETS if "repos" in s for each in s["repos"]]
    assert [hook["id"] for hook in used] == [hook["id"] for hook in HOOKS]


def test_the_files_that_the_guide_writes_have_the_formats_it_says() -> None:
    written = dict.fromkeys(re.findall(r"-o ([\w.-]+)", GUIDE))
    assert {name: reports.by_ending(name).name for name in written} == {
        "factcheck.sarif": "sarif",
        "gl-code-quality-report.json": "gitlab",
        "factcheck.xml": "junit",
        "comment.md": "markdown",
    }
