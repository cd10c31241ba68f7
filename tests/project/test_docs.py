"""The documents say what the program does: its help, rules, exit codes, commands and sample report are its own words."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
import renew
from ruamel.yaml import YAML

from factcheck import articles, checks, cli, trial
from factcheck.model import Family
from factcheck.reports import FORMATS
from factcheck.rulebook import RuleError, examples, load
from factcheck.rulebook.forms import KINDS, MESSAGE_FIELDS

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("corpus/README.md")))
README = (ROOT / "README.md").read_text(encoding="utf-8")
RULES = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def sample() -> dict[Path, bytes]:
    return renew.sample()


def test_the_committed_sample_is_what_the_program_says_today(sample: dict[Path, bytes]) -> None:
    old = [path.name for path, content in sample.items() if not path.exists() or path.read_bytes() != content]
    assert old == [], "renew them: python tests/project/renew.py"


def test_the_sample_states_the_shift_and_fits_80_columns(sample: dict[Path, bytes]) -> None:
    text = sample[ROOT / "reports" / "sample.txt"].decode()
    assert all(figure in text for figure in ("250,000", "100,000", "50,000", "down 80%"))
    assert max(len(line) for line in text.splitlines()) <= 80


def test_the_readme_holds_the_programs_own_words(sample: dict[Path, bytes]) -> None:
    report = sample[ROOT / "reports" / "sample.txt"].decode()
    assert renew.readme(report).splitlines() == README.splitlines(), "renew it: python tests/project/renew.py"


def test_the_gallery_shows_every_report_as_the_program_writes_it(sample: dict[Path, bytes]) -> None:
    gallery = renew.GALLERY.read_text(encoding="utf-8")
    report = sample[ROOT / "reports" / "sample.txt"].decode()
    assert renew.gallery(report).splitlines() == gallery.splitlines(), "renew it: python tests/project/renew.py"
    shown = set(re.findall(r"<!-- generated: ([\w-]+) -->", gallery))
    assert {row.name for row in FORMATS} - shown == {"html"}  # a page is not to be read here


def section(heading: str) -> str:
    """What the README has under a heading."""
    return README.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_the_readme_lists_every_format_with_the_ending_of_its_files() -> None:
    rows = [line.split("|")[1:3] for line in section("The reports").splitlines() if line.startswith("| `")]
    told = [[re.findall(r"`([^`]+)`|\bnone\b", cell) for cell in row] for row in rows]
    listed = [pair for names, endings in told for pair in zip(names, endings, strict=True)]
    assert sorted(listed) == sorted((row.name, row.ending) for row in FORMATS)


def test_the_readme_lists_the_endings_of_articles() -> None:
    assert set(re.findall(r"`(\.\w+)`", section("Your own articles").partition("\n```")[0])) == set(articles.ENDINGS)


def test_the_readme_lists_every_exit_code() -> None:
    listed = [int(code) for code in re.findall(r"^\| `(\d+)` \|", README, flags=re.MULTILINE)]
    assert listed == [cli.NOTHING_NEW, cli.NEW_FINDINGS, cli.COULD_NOT_CHECK, cli.INTERRUPTED]


def test_the_readme_lists_the_families_of_the_shipped_rules() -> None:
    listed = re.findall(r"^\| `([a-z]+)` \|", section("What it finds"), flags=re.MULTILINE)
    assert listed == [family for family in Family if family in {rule.family for rule in load().checks}]


def test_every_shipped_rule_is_of_a_family_that_is_judged() -> None:
    judged = {check.family for check in checks.CHECKS} | {across.FAMILY for across in checks.ACROSS}
    assert {rule.family for rule in load().checks} == judged


def test_the_guide_lists_every_key_of_a_rule() -> None:
    listed = set(
        re.findall(r"`([a-z]+)`", "\n".join(line.split("|")[1] for line in RULES.splitlines() if line.startswith("| `")))
    )
    assert listed == {field.alias or key for form, _ in KINDS.values() for key, field in form.model_fields.items()}
    assert set(re.findall(r"`\{(\w+)\}`", RULES)) == set(MESSAGE_FIELDS)


def test_the_rules_shown_in_the_guide_are_read(tmp_path: Path) -> None:
    shown = re.findall(r"```yaml\n(.*?)```", RULES, flags=re.DOTALL)
    assert shown
    for number, text in enumerate(shown):
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    ids = {rule["id"] for text in shown for rule in YAML(typ="safe", pure=True).load(text)}
    rules = load([tmp_path])
    assert ids <= {rule.id for rule in (*rules.checks, *rules.subjects)}


def test_the_examples_shown_in_the_guide_come_out_as_it_says(tmp_path: Path) -> None:
    (shown,) = [text for text in re.findall(r"```yaml\n(.*?)```", RULES, flags=re.DOTALL) if "flag:" in text]
    (tmp_path / "shown.yaml").write_text(shown, encoding="utf-8")
    verdicts = list(trial.run(examples([tmp_path]), load([tmp_path])))
    assert {verdict.example.rule for verdict in verdicts if "shown.yaml" in verdict.example.place} >= {"passengers-stranded"}
    assert [verdict.example for verdict in verdicts if not verdict.right] == []


@pytest.mark.parametrize(
    "text",
    [
        "- id: shift\n  servity: note\n",
        "- id: shift\n  message: '{subject}: {first}, then {secnd}'\n",
        "- id: shift\n  severity: note\n- id: shift\n  severity: error\n",
    ],
)
def test_the_errors_shown_in_the_guide_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("rules").mkdir()
    Path("rules/house.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        load([Path("rules")])
    assert f"\n{caught.value}\n" in RULES


def test_the_rule_in_the_guide_is_the_newsrooms_own() -> None:
    first = re.findall(r"```yaml\n(.*?)```", RULES, flags=re.DOTALL)[0]
    yaml = YAML(typ="safe", pure=True)
    assert yaml.load(first) == yaml.load((ROOT / "rules" / "civilians.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_inside_the_repository_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#\s]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("name", ["try", "test"])
def test_the_readme_gives_one_shell_command_under_each_marker(name: str) -> None:
    commands = re.findall(rf"^<!-- command: {name} -->\n```bash\n(.*?)\n```$", README, flags=re.DOTALL | re.MULTILINE)
    assert len(commands) == 1
    assert "\n" not in commands[0]
    subprocess.run(["bash", "-n", "-c", commands[0]], check=True)
