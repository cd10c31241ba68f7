from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import Behaves, CheckRule, Family, Kind, Severity, SubjectRule
from factcheck.rulebook import SHIPPED, RuleError, load
from factcheck.rulebook.forms import EXAMPLES, KINDS, MESSAGE_FIELDS

ROOT = Path(__file__).parents[2]

CHECK = """\
- id: crowd
  kind: check
  family: disagree
  severity: note
  message: "{subject}: {first}, {second}"
"""


def folder(root: Path, *texts: str) -> Path:
    root.mkdir(exist_ok=True)
    for name, text in zip("abc", texts, strict=False):
        (root / f"{name}.yaml").write_text(text, encoding="utf-8")
    return root


def check(path: Path, name: str) -> CheckRule:
    return next(rule for rule in load([path]).checks if rule.id == name)


def test_every_family_has_one_shipped_check_and_its_default_severity() -> None:
    shipped = {rule.family: rule for rule in load().checks}
    assert len(shipped) == len(load().checks)
    assert {family: (rule.severity, rule.copies, rule.growth) for family, rule in shipped.items()} == {
        Family.DISAGREE: (Severity.ERROR, Severity.WARNING, None),
        Family.SHIFT: (Severity.WARNING, None, Severity.NOTE),
        Family.RETREAT: (Severity.ERROR, Severity.WARNING, None),
        Family.SELF: (Severity.ERROR, None, None),
        Family.SPEAKER: (Severity.ERROR, None, None),
        Family.SUM: (Severity.ERROR, Severity.WARNING, None),
        Family.WEEKDAY: (Severity.ERROR, None, None),
        Family.DATE: (Severity.ERROR, Severity.WARNING, None),
        Family.HEDGE: (Severity.WARNING, None, None),
        Family.DERIVED: (Severity.ERROR, Severity.WARNING, None),
    }
    assert not load().subjects, "the general grouping needs no subject rule"


def test_every_shipped_rule_says_what_and_why() -> None:
    filled = dict.fromkeys(MESSAGE_FIELDS, "x")
    for rule in load().checks:
        assert rule.message.format(**filled)
        assert any(name for _, name, _, _ in Formatter().parse(rule.message)), rule.id
        assert rule.why.endswith("."), rule.id


def test_the_newsroom_rule_of_this_repository_is_ten_lines() -> None:
    (rule,) = load([ROOT / "rules"]).subjects
    assert (rule.id, rule.label, rule.behaves) == ("civilians-remaining", "civilians remaining", Behaves.STOCK)
    assert len((ROOT / "rules" / "civilians.yaml").read_text(encoding="utf-8").splitlines()) <= 10


def test_forms_ask_for_what_the_records_hold() -> None:
    for form, record in KINDS.values():
        assert set(form.model_fields) - {"kind", *EXAMPLES.values()} == {field.name for field in fields(record)}


def test_a_rule_is_read_whole(tmp_path: Path) -> None:
    text = (
        CHECK
        + """\
  why: because
  tolerance: 0.05
  window: 3
  copies: warning
  growth: note
  subjects: [the-crowd]
  kinds: [count, percent]
  between: [2026-03-01, 2026-03-15]
- id: the-crowd
  kind: subject
  label: people in the square
  nouns: [protester, NO, 'on']
  places: [square]
"""
    )
    rules = load([folder(tmp_path / "rules", text)])
    assert check(tmp_path / "rules", "crowd") == CheckRule(
        "crowd",
        Family.DISAGREE,
        Severity.NOTE,
        "{subject}: {first}, {second}",
        why="because",
        tolerance=0.05,
        window=3,
        copies=Severity.WARNING,
        growth=Severity.NOTE,
        subjects=("the-crowd",),
        kinds=(Kind.COUNT, Kind.PERCENT),
        between=(date(2026, 3, 1), date(2026, 3, 15)),
    )
    assert rules.subjects == (
        SubjectRule("the-crowd", "people in the square", nouns=("protester", "NO", "on"), places=("square",)),
    )
    assert [rule.id for rule in rules.checks] == sorted(rule.id for rule in rules.checks)
    assert {type(word) for word in rules.subjects[0].nouns} == {str}


def test_a_later_folder_overrides_the_keys_it_gives(tmp_path: Path) -> None:
    shipped = next(rule for rule in load().checks if rule.id == "shift")
    first = folder(tmp_path / "first", "- id: shift\n  severity: note\n")
    second = folder(tmp_path / "second", "- id: shift\n  kind: check\n  window: 7\n")
    found = next(rule for rule in load([first, second]).checks if rule.id == "shift")
    assert (found.severity, found.window, found.message) == (Severity.NOTE, 7, shipped.message)
    assert len(load([first, second]).checks) == len(load().checks)


def test_an_empty_or_commented_file_holds_no_rule(tmp_path: Path) -> None:
    assert load([folder(tmp_path / "rules", "", "# nothing yet\n")]) == load()


def test_only_yaml_files_of_the_folder_itself_are_read(tmp_path: Path) -> None:
    rules = folder(tmp_path / "rules")
    (rules / "notes.txt").write_text("not a rule")
    folder(rules / "old.yaml", CHECK)
    assert load([rules]) == load()


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (CHECK + "  servity: error\n", 6, "unknown key 'servity' — did you mean 'severity'?"),
        (CHECK.replace("severity", "servity"), 4, "unknown key 'servity' — did you mean 'severity'?"),
        (CHECK + "  colour: red\n", 6, "unknown key 'colour' — use one of id, kind, family,"),
        ("- id: a\n  kind: subject\n  label: a\n  tolerance: 1\n", 4, "unknown key 'tolerance' — use one of id, kind, label,"),
        ("- id: a\n  kind: chek\n", 2, "unknown kind 'chek' — did you mean 'check'?"),
        ("- id: a\n  kind: [check]\n", 2, "unknown kind \"['check']\" — did you mean 'check'?"),
        ("\n- id: a\n  label: b\n", 2, "the rule has no kind — add 'kind: check' or 'kind: subject'"),
        ("- kind: check\n", 1, "the rule has no id — add 'id: some-name'"),
        ("- id: Über Rule\n  kind: subject\n", 1, "the id 'Über Rule' is not a name"),
        ("- id: 12\n  kind: subject\n", 1, "the id '12' is not a name"),
        ("- id: !!python/object:os.system x\n", 1, "is not a name"),
        ("- id: a\n  id: b\n", 2, 'not valid YAML: found duplicate key "id" with value "b" — mend this line'),
        ("- id: a\n  kind: subject\n  kind: subject\n", 3, 'found duplicate key "kind"'),
        (CHECK + CHECK, 6, "the id 'crowd' is already taken at "),
        ("- id: shift\n  kind: subject\n  label: x\n", 2, "the id 'shift' names a check rule at "),
        (CHECK.replace("note", "warn"), 4, "'severity' cannot be 'warn' — did you mean 'warning'?"),
        (CHECK.replace("disagree", "quarrel"), 3, "'family' cannot be 'quarrel' — use one of disagree, shift,"),
        (CHECK.replace("  severity: note\n", ""), 1, "the key 'severity' is missing — add it"),
        (CHECK.replace("{second}", "{secnd}"), 5, "'message' names {secnd}, which no finding has — did you mean 'second'?"),
        (CHECK.replace("{second}", "{second.x}"), 5, "'message' names {second.x}, which no finding has"),
        (CHECK.replace("{second}", "{second[0]}"), 5, "'message' names {second[0]}, which no finding has"),
        (CHECK.replace("{second}", "{second!r}"), 5, "'message' names {second}, which no finding has"),
        (CHECK.replace("{second}", "{second:>9999999}"), 5, "'message' names {second}, which no finding has"),
        (CHECK.replace("{second}", "{}"), 5, "'message' names {}, which no finding has"),
        (CHECK.replace("{second}", "{second"), 5, "'message' has a brace that does not close"),
        (CHECK + "  tolerance: 5%\n", 6, "'tolerance' cannot be '5%': input should be a valid number — mend the value"),
        (CHECK + "  tolerance: 1.5\n", 6, "'tolerance' cannot be '1.5': input should be less than 1"),
        (CHECK + "  tolerance: .nan\n", 6, "'tolerance' cannot be 'nan'"),
        (CHECK + "  window: -1\n", 6, "'window' cannot be '-1'"),
        (CHECK + "  window: true\n", 6, "'window' cannot be 'True'"),
        (CHECK + "  window: 1.5\n", 6, "'window' cannot be '1.5'"),
        (CHECK + "  kinds:\n    - count\n    - perc\n", 8, "'kinds' cannot be 'perc' — did you mean 'percent'?"),
        (CHECK + "  kinds: count\n", 6, "'kinds' is a list — write [count]"),
        (CHECK + "  kinds: {count: 1}\n", 6, "'kinds' is a list — write [one, two]"),
        (CHECK + "  between: [2026-03-01]\n", 6, "'between' is a pair of days — write [2026-01-01, 2026-01-31]"),
        (CHECK + "  between: [2026-03-01, 2026-03-02, 2026-03-03]\n", 6, "'between' is a pair of days"),
        (CHECK + "  between: [2026-03-15, 2026-03-01]\n", 6, "'between' must name an earlier and a later day"),
        (CHECK + "  between: [soon, later]\n", 6, "'between' cannot be 'soon'"),
        (CHECK + "  why: ''\n", 6, "'why' is empty — fill it in or leave the key out"),
        (CHECK + "  why: 12\n", 6, "'why' must be text, not '12' — put it in quotes"),
        (CHECK + "  1: x\n", 6, "the key '1' is not a word"),
        ("id: a\n", 1, "a rule file is a list of rules — start each rule with '- id: …'"),
        ("- just words\n", 1, "a rule is a set of keys — start it with '- id: …'"),
        ("- id: [a\n", 2, "not valid YAML: expected ',' or ']', but got '<stream end>'"),
        ("- &a {id: a, kind: subject, label: b}\n- <<: *a\n", 2, "the id 'a' is already taken at "),
        ("- a\n---\n- b\n", 2, "not valid YAML: but found another document"),
        ("- id: \x00\n", None, "not valid YAML: "),
        ("[" * 1000, None, "is nested too deeply — a rule is a flat list of keys"),
        ("- id: a\n  kind: check\n  between: [2026-02-31, 2026-03-01]\n", None, "not valid YAML: "),
    ],
)
def test_a_bad_rule_is_refused_where_it_stands(tmp_path: Path, text: str, line: int | None, message: str) -> None:
    rules = folder(tmp_path / "rules", text)
    with pytest.raises(RuleError) as caught:
        load([rules])
    assert caught.value.path == rules / "a.yaml"
    assert caught.value.line == line
    assert message in str(caught.value)
    assert " — " in caught.value.message, "it says what to do"
    assert "\n" not in str(caught.value)
    where = "" if line is None else f":{line}"
    assert str(caught.value).startswith(f"{(rules / 'a.yaml').as_posix()}{where}: ")


def test_an_id_stands_once_in_a_folder_whatever_the_file(tmp_path: Path) -> None:
    rules = folder(tmp_path / "rules", CHECK, "# more\n" + CHECK)
    with pytest.raises(RuleError, match=r"b\.yaml:2: the id 'crowd' is already taken at .*a\.yaml:1 — "):
        load([rules])


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"nowhere: no such folder of rules — ") as caught:
        load([tmp_path / "nowhere"])
    assert caught.value.line is None


def test_a_file_that_is_not_text_is_an_error(tmp_path: Path) -> None:
    rules = folder(tmp_path / "rules")
    (rules / "a.yaml").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(RuleError, match=r"a\.yaml: is not UTF-8 text — save it as UTF-8"):
        load([rules])


@settings(max_examples=60, deadline=None)
@given(text=st.one_of(st.text(max_size=200), st.text(alphabet="-:{}[]&*!|>%@\"'#,? \n\tidkn", max_size=60)))
def test_any_text_loads_or_is_refused_by_name(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    rules = tmp_path_factory.mktemp("rules")
    (rules / "a.yaml").write_text(text, encoding="utf-8", errors="replace")
    blamed = rules / "a.yaml"
    try:
        assert load([rules]) == load()
    except RuleError as error:
        blamed = error.path
    assert blamed == rules / "a.yaml"


def test_the_shipped_rules_lie_in_the_package() -> None:
    assert SHIPPED == ROOT / "src" / "factcheck" / "rules"
