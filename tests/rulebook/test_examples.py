"""The examples of rules: how they are written, and that the shipped rules and this repository's own do what theirs say."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

from factcheck import rulebook, trial
from factcheck.cli import main
from factcheck.rulebook import SHIPPED, Example, RuleError, Story

ROOT = Path(__file__).parents[2]
OWN = ROOT / "rules"
RULES = rulebook.load([OWN])

RULE = """\
- id: crowd
  kind: check
  family: disagree
  severity: note
  message: "{first}, {second}"
"""


def folder(root: Path, text: str) -> Path:
    (root / "rules").mkdir()
    (root / "rules" / "a.yaml").write_text(text, encoding="utf-8")
    return root / "rules"


def examples(path: Path, name: str) -> list[Example]:
    return [each for each in rulebook.examples([path]) if each.rule == name]


@pytest.mark.parametrize(
    "example", rulebook.examples([OWN]), ids=lambda example: f"{example.rule} {example.place.split(':')[-1]}"
)
def test_every_rule_does_what_its_examples_say(example: Example) -> None:
    (verdict,) = trial.run([example], RULES)
    assert verdict.right, verdict


def test_every_shipped_rule_has_two_of_each() -> None:
    counted = Counter((each.rule, each.flagged) for each in rulebook.examples())
    assert counted == {(rule.id, flagged): 2 for rule in rulebook.load().checks for flagged in (True, False)}


def test_an_example_is_a_sentence_or_a_list_of_stories(tmp_path: Path) -> None:
    text = RULE + "  flag:\n    - One.\n    - [One., {text: Two., outlet: Post, published: 2026-03-05}]\n  pass: [Three.]\n"
    path = folder(tmp_path, text)
    usual = date(2026, 3, 2)
    one = Story("Outlet 1", usual, "One.")
    assert examples(path, "crowd") == [
        Example("crowd", "check", True, f"{path.as_posix()}/a.yaml:7", (one,)),
        Example("crowd", "check", True, f"{path.as_posix()}/a.yaml:8", (one, Story("Post", date(2026, 3, 5), "Two."))),
        Example("crowd", "check", False, f"{path.as_posix()}/a.yaml:9", (Story("Outlet 1", usual, "Three."),)),
    ]


def test_an_overriding_rule_keeps_the_examples_it_does_not_replace(tmp_path: Path) -> None:
    path = folder(tmp_path, "- id: shift\n  flag: [One.]\n")
    assert [each.flagged for each in examples(path, "shift")] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  flag: [12]\n", 6),
        ("  flag: [[]]\n", 6),
        ("  flag:\n    - One.\n    - [{outlet: Post}]\n", 8),
        ("  pass:\n    - [{text: One., colour: red}]\n", 7),
        ("  pass: ['']\n", 6),
        ("  pass: [[{text: One., published: soon}]]\n", 6),
        ("  pass: [[[One.]]]\n", 6),
    ],
)
def test_a_bad_example_is_refused_where_it_stands(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(RuleError, match=r"has an example that is none — write a sentence, or a list of \{outlet") as caught:
        rulebook.load([folder(tmp_path, RULE + text)])
    assert caught.value.line == line


def test_examples_are_a_list(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"'flag' is a list — write \[One\.\]"):
        rulebook.load([folder(tmp_path, RULE + "  flag: One.\n")])


class TestCommand:
    def test_it_tells_each_and_exits_0(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(tmp_path)
        assert main(["rules", "test"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[-1] == "40 examples, 0 wrong"
        assert sum("checks.yaml:" in line and ": right: " in line for line in lines) == 40

    def test_one_that_does_otherwise_exits_1(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        subject = "- id: boats\n  kind: subject\n  label: boats\n  nouns: [boat]\n"
        folder(tmp_path, f"{subject}  flag: [Some 40 boats sank.]\n  pass: [Nine boats sank.]\n")
        monkeypatch.chdir(tmp_path)
        assert main(["rules", "test"]) == 1
        out = capsys.readouterr().out
        assert "rules/a.yaml:5: right: boats must flag: Some 40 boats sank.\n" in out
        assert "rules/a.yaml:6: WRONG: boats must pass: Nine boats sank.\n" in out
        assert out.endswith("42 examples, 1 wrong\n")

    def test_the_schema_takes_the_rules_there_are(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(tmp_path)
        assert main(["rules", "schema"]) == 0
        schema = jsonschema.Draft202012Validator(json.loads(capsys.readouterr().out))
        for path in (*SHIPPED.glob("*.yaml"), *OWN.glob("*.yaml")):
            rules = json.loads(json.dumps(YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8")), default=str))
            assert list(schema.iter_errors(rules)) == []
        assert schema.is_valid([{"id": "shift", "severity": "note"}])
        assert not schema.is_valid([{"id": "shift", "servity": "note"}])
        assert not schema.is_valid([{"severity": "note"}])
