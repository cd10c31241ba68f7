"""The command: what it prints where, what it writes, what it exits with."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import threading
import tomllib
from pathlib import Path

import pytest

from factcheck import __version__, cli, reports
from factcheck.cli import main

Captured = pytest.CaptureFixture[str]


def finding_id(capsys: Captured) -> str:
    """The id of the one finding."""
    main(["news", "--format", "json", "-q"])
    name: str = json.loads(capsys.readouterr().out)["findings"][0]["id"]
    return name


class TestExit:
    @pytest.mark.parametrize(
        ("arguments", "code"),
        [
            (["news"], 0),
            (["check", "news"], 0),
            (["news", "--fail-on", "warning"], 1),
            (["news", "--fail-on", "note"], 1),
            (["news", "--fail-on", "note", "--exit-zero"], 0),
            (["news", "missing"], 0),
            (["missing"], 2),
            (["missing", "--exit-zero"], 2),
            (["empty"], 2),
            ([], 2),
            (["check"], 2),
            (["news", "--format", "docx"], 2),
            (["news", "-o", "report.docx"], 2),
            (["news", "--fail-on", "whim"], 2),
            (["news", "--nope"], 2),
            (["news", "--between", "2021-03-01"], 2),
            (["news", "--between", "yesterday", "today"], 2),
            (["news", "--between", "2021-03-17", "2021-03-03"], 2),
            (["news", "--between", "2021-03-03", "2021-03-17", "--format", "json"], 2),
            (["news", "--baseline", "none.json"], 2),
            (["news", "--rules", "none"], 2),
            (["explain"], 2),
            (["explain", "nothing", "news"], 2),
            (["accept", "nothing", "news", "--reason", "x"], 2),
            (["accept", "nothing", "news"], 2),
            (["extract", "news", "--format", "json"], 0),
            (["extract", "news", "--format", "sarif"], 2),
            (["baseline", "show"], 2),
            (["baseline", "update", "news"], 2),
            (["--version"], 0),
            (["--help"], 0),
            (["rules", "validate"], 0),
        ],
    )
    def test_code(self, desk: Path, capsys: Captured, arguments: list[str], code: int) -> None:
        (desk / "empty").mkdir()
        assert main(arguments) == code
        errors = capsys.readouterr().err
        assert "Traceback" not in errors
        assert code != 2 or arguments == [] or errors.startswith("factcheck: ")

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["missing"], "factcheck: missing: "),
            (["news", "--format", "docx"], "there is no format 'docx'; there are terminal, plain, json, jsonl"),
            (["news", "-o", "report.docx"], "report.docx: no format has this ending; there are .txt, .json"),
            (["news", "--baseline", "none.json"], "none.json: No such file"),
            (["news", "--rules", "none"], "none: no such folder of rules"),
            (["explain", "nothing", "news", "-q"], "there is no rule 'nothing', and no finding with this id in news"),
            (["accept", "nothing", "news", "--reason", "x", "-q"], "no finding has the id nothing in news"),
            (["news", "--format", "json", "-o", "a", "-o", "b"], "--format is for one file; of several, each ending"),
            (["extract", "news", "--format", "sarif"], "there is no format 'sarif'; there are jsonl, json, csv"),
        ],
    )
    def test_an_error_is_one_line_that_names_what_is_wrong(
        self, desk: Path, capsys: Captured, arguments: list[str], told: str
    ) -> None:
        main(arguments)
        out, errors = capsys.readouterr()
        assert out == ""
        assert errors.count("\n") == 1
        assert told in errors

    def test_a_broken_rule_is_named_with_its_line(self, desk: Path, capsys: Captured) -> None:
        (desk / "rules").mkdir()
        (desk / "rules" / "own.yaml").write_text("- id: shift\n  kind: check\n  colour: red\n", encoding="utf-8")
        assert main(["news"]) == 2
        assert "factcheck: rules/own.yaml:3: " in capsys.readouterr().err

    def test_an_empty_folder_is_told(self, desk: Path, capsys: Captured) -> None:
        (desk / "empty").mkdir()
        assert main(["empty"]) == 2
        assert "empty" in capsys.readouterr().err

    def test_one_unreadable_file_is_told_and_stops_nothing(self, desk: Path, capsys: Captured) -> None:
        (desk / "news" / "b.txt").write_bytes(b"\x00\x01\x02\x03" * 50)
        assert main(["news", "--format", "json"]) == 0
        out, errors = capsys.readouterr()
        assert "factcheck: news/b.txt: " in errors
        problems = {article["path"]: article["problem"] for article in json.loads(out)["articles"]}
        assert problems["news/b.txt"]
        assert problems["news/a.txt"] is None

    def test_a_broken_line_is_told_with_its_number(self, desk: Path, capsys: Captured) -> None:
        (desk / "news" / "c.jsonl").write_text('{"id": "x", "text": "9 boats"}\n{"id":\n', encoding="utf-8")
        assert main(["news", "--format", "json"]) == 0
        out, errors = capsys.readouterr()
        assert "news/c.jsonl:2: " in errors
        assert [a["path"] for a in json.loads(out)["articles"] if a["problem"]]


class TestOut:
    def test_a_pipe_gets_plain_lines_and_the_reports_folder_the_tables(self, desk: Path, capsys: Captured) -> None:
        main(["news"])
        out, errors = capsys.readouterr()
        assert out.startswith("news/three.txt:3:6: warning shift [")
        assert out.count("\n") == 1
        assert "checked 5 articles in" in errors
        assert sorted(path.name for path in (desk / "reports").iterdir()) == sorted(reports.TABLES)
        raw = (desk / "reports" / "assertions.csv").read_bytes()
        assert raw.startswith(b"\xef\xbb\xbfid,subject,kind")
        assert raw.count(b"\r\n") == raw.count(b"\n")

    def test_the_tables_go_where_they_are_wanted(self, desk: Path) -> None:
        main(["news", "--reports", "out/today"])
        assert (desk / "out" / "today" / "findings.csv").exists()
        assert not (desk / "reports").exists()

    @pytest.mark.parametrize(
        "arguments",
        [["--format", "json"], ["-o", "out.json"], ["--format", "plain"], ["--between", "2021-03-03", "2021-03-17"]],
    )
    def test_only_what_was_asked_for_is_written(self, desk: Path, arguments: list[str]) -> None:
        main(["news", *arguments])
        assert not (desk / "reports").exists()

    def test_a_file_is_written_in_the_format_of_its_ending(self, desk: Path, capsys: Captured) -> None:
        assert main(["news", "-o", "out/r.json"]) == 0
        assert json.loads((desk / "out" / "r.json").read_text(encoding="utf-8"))["version"] == 1
        assert capsys.readouterr().out == ""
        main(["news", "-o", "r.csv"])
        main(["news", "-o", "r.md"])
        assert (desk / "r.csv").read_bytes().startswith(b"\xef\xbb\xbfid,subject")
        assert (desk / "r.md").read_bytes().startswith(b"# factcheck")

    def test_several_files_are_written_each_in_its_own_format(self, desk: Path, capsys: Captured) -> None:
        assert main(["news", "-o", "out/r.sarif", "-o", "r.csv", "--output", "r.xml"]) == 0
        assert json.loads((desk / "out" / "r.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
        assert (desk / "r.csv").read_bytes().startswith(b"\xef\xbb\xbfid,subject")
        assert (desk / "r.xml").read_bytes().startswith(b"<testsuites")
        assert capsys.readouterr().out == ""
        assert not (desk / "reports").exists()

    def test_the_files_of_a_configuration_are_meant_from_its_folder(self, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (desk / "factcheck.toml").write_text('paths = ["news"]\noutput = ["r.json", "out/r.md"]\n', encoding="utf-8")
        monkeypatch.chdir(desk / "news")
        assert main([]) == 0
        assert (desk / "r.json").exists()
        assert (desk / "out" / "r.md").exists()

    def test_a_binary_format_is_printed_byte_for_byte_and_never_to_a_terminal(
        self, desk: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        binary = reports.Format("binary", "table:assertions", ending=".bin", binary=True)
        monkeypatch.setattr(reports, "FORMATS", (*reports.FORMATS, binary))
        monkeypatch.setattr(reports, "_made", lambda by, report, view: b"\x00\xff\r\n")
        assert main(["news", "--format", "binary", "-q"]) == 0
        assert capfdbinary.readouterr().out == b"\x00\xff\r\n"
        assert main(["news", "-o", "r.bin"]) == 0
        assert (desk / "r.bin").read_bytes() == b"\x00\xff\r\n"
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
        assert main(["news", "--format", "binary"]) == 2
        assert b"-o report.bin" in capfdbinary.readouterr().err

    def test_update_writes_the_files_it_is_asked_for(self, desk: Path, capsys: Captured) -> None:
        main(["baseline", "create", "news"])
        assert main(["baseline", "update", "news", "-o", "r.json"]) == 0
        assert (desk / "r.json").exists()
        assert capsys.readouterr().out == ""

    def test_a_table_on_stdout_has_no_mark(self, desk: Path, capsys: Captured) -> None:
        main(["news", "--format", "csv"])
        assert capsys.readouterr().out.startswith("id,subject,kind")

    def test_a_terminal_gets_the_terminal_s_report(self, desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
        main(["news", "-q"])
        out, errors = capsys.readouterr()
        assert "\x1b[" in out
        assert "Verdict:" in out.splitlines()[-1]
        assert errors == ""

    @pytest.mark.parametrize(
        ("environment", "flag", "colored"),
        [
            ({}, "auto", True),
            ({"NO_COLOR": "1"}, "auto", False),
            ({"TERM": "dumb"}, "auto", False),
            ({}, "never", False),
            ({"NO_COLOR": "1"}, "always", True),
        ],
    )
    def test_colour_on_a_terminal(
        self,
        desk: Path,
        capsys: Captured,
        monkeypatch: pytest.MonkeyPatch,
        environment: dict[str, str],
        flag: str,
        colored: bool,
    ) -> None:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        main(["news", "--color", flag])
        assert ("\x1b[" in capsys.readouterr().out) is colored

    @pytest.mark.parametrize(("environment", "colored"), [({}, False), ({"FORCE_COLOR": "1"}, True)])
    def test_colour_in_a_pipe(
        self, desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], colored: bool
    ) -> None:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        main(["news", "--format", "terminal"])
        assert ("\x1b[" in capsys.readouterr().out) is colored

    def test_quiet_leaves_only_findings(self, desk: Path, capsys: Captured) -> None:
        main(["news", "missing", "-q"])
        out, errors = capsys.readouterr()
        assert out.count("\n") == 1
        assert errors == ""

    def test_between_prints_what_moved(self, desk: Path, capsys: Captured) -> None:
        assert main(["news", "--between", "2021-03-03", "2021-03-17"]) == 0
        assert "islanders remaining: 9,000 (2 Mar 2021, Mayor Ilse Novak) -> 1,800" in capsys.readouterr().out

    def test_between_goes_to_a_file(self, desk: Path, capsys: Captured) -> None:
        assert main(["news", "--between", "2021-03-03", "2021-03-17", "-o", "moved.txt"]) == 0
        assert "islanders remaining" in (desk / "moved.txt").read_text(encoding="utf-8")
        assert capsys.readouterr().out == ""

    def test_the_help_names_every_format(self, capsys: Captured) -> None:
        main(["--help"])
        told = re.split(r"[^\w-]+", capsys.readouterr().out)
        assert [row.name for row in reports.FORMATS if row.name not in told] == []

    def test_github_prints_its_commands_and_writes_the_summary(self, desk: Path, capsys: Captured) -> None:
        assert main(["news", "--format", "github", "-o", "summary"]) == 0
        assert capsys.readouterr().out.startswith("::warning file=news/")
        assert (desk / "summary").read_text(encoding="utf-8").startswith("# factcheck\n")

    def test_sarif_names_the_rules_and_paths_from_here(self, desk: Path, capsys: Captured) -> None:
        assert main([str(desk / "news"), "--format", "sarif", "-o", "out.sarif"]) == 0
        (run,) = json.loads((desk / "out.sarif").read_text(encoding="utf-8"))["runs"]
        assert len(run["tool"]["driver"]["rules"]) == 10
        assert capsys.readouterr().out == ""

    def test_extract_prints_json_lines(self, desk: Path, capsys: Captured) -> None:
        assert main(["extract", "news", "--format", "jsonl"]) == 0
        (line,) = capsys.readouterr().out.splitlines()
        assert json.loads(line)["article"] == "news/a.txt"
        main(["extract", "news", "-o", "found.jsonl", "-o", "found.json", "-o", "found.csv"])
        assert (desk / "found.jsonl").read_text(encoding="utf-8") == f"{line}\n"
        assert json.loads((desk / "found.json").read_text(encoding="utf-8"))["mentions"] == [json.loads(line)]
        assert (desk / "found.csv").read_bytes().startswith(b"\xef\xbb\xbfarticle,type,start,end")

    def test_standard_input_is_read(self, desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"9 boats")))
        assert main(["extract", "-"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 1

    def test_a_terminal_that_holds_only_ascii_gets_ascii(self, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        narrow = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
        monkeypatch.setattr(sys, "stdout", narrow)
        main(["news", "--format", "terminal"])
        written = narrow.buffer.getvalue()  # type: ignore[attr-defined]
        assert b"9,000 (2 Mar 2021) -> 1,800 (17 Mar 2021)" in written
        assert b"\\u" not in written

    def test_the_time_is_in_the_first_line_on_a_terminal_and_on_stderr_else(
        self, desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        main(["news", "--format", "terminal"])
        out, errors = capsys.readouterr()
        assert not re.search(r"\d s\n", out)
        assert re.search(r"articles in \d+\.\d s\n", errors)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
        main(["news", "--color", "never"])
        out, errors = capsys.readouterr()
        assert re.search(r"2021 · \d+\.\d s\n", out)
        assert errors == ""
        main(["news", "--format", "json"])
        assert re.search(r"articles in \d+\.\d s\n", capsys.readouterr().err)

    @pytest.mark.parametrize(
        ("terminal", "arguments", "linked"),
        [
            ("xterm", [], True),
            ("linux", [], False),
            ("dumb", [], False),
            ("xterm", ["--color", "never"], False),
        ],
    )
    def test_places_are_links_where_the_terminal_has_them(
        self,
        desk: Path,
        capsys: Captured,
        monkeypatch: pytest.MonkeyPatch,
        terminal: str,
        arguments: list[str],
        linked: bool,
    ) -> None:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
        monkeypatch.setenv("TERM", terminal)
        main(["news", *arguments])
        assert (f"\x1b]8;;{desk.as_uri()}/news/one.txt\x1b\\" in capsys.readouterr().out) is linked


class TestFaults:
    def test_a_fault_of_our_own_does_not_pass_for_findings(
        self, desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("factcheck.pipeline.check", lambda *_, **__: 1 // 0)
        assert main(["news"]) == 2
        errors = capsys.readouterr().err
        assert "ZeroDivisionError" in errors
        assert errors.splitlines()[-1].startswith("factcheck: this is a fault in factcheck")


class TestWholeFiles:
    def test_an_interruption_leaves_the_old_file(self, desk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
        (desk / "r.json").write_text("old", encoding="utf-8")

        def interrupted(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "replace", interrupted)
        assert main(["news", "-o", "r.json"]) == cli.INTERRUPTED
        assert (desk / "r.json").read_text(encoding="utf-8") == "old"
        assert sorted(path.name for path in desk.iterdir()) == ["news", "r.json"]
        assert capsys.readouterr().err.endswith("factcheck: interrupted\n")

    def test_a_link_stays_a_link(self, desk: Path) -> None:
        (desk / "kept").mkdir()
        (desk / "r.json").symlink_to(desk / "kept" / "real.json")
        main(["news", "-o", "r.json"])
        assert (desk / "r.json").is_symlink()
        assert json.loads((desk / "kept" / "real.json").read_text(encoding="utf-8"))["version"] == 1

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
    def test_a_pipe_or_device_is_written_to_and_not_replaced(self, desk: Path) -> None:
        os.mkfifo(desk / "r.json")
        heard: list[str] = []
        reader = threading.Thread(target=lambda: heard.append((desk / "r.json").read_text(encoding="utf-8")), daemon=True)
        reader.start()
        main(["news", "-o", "r.json"])
        reader.join(timeout=10)
        assert (desk / "r.json").is_fifo()
        assert json.loads(heard[0])["version"] == 1

    def test_where_nothing_can_be_written_it_says_so(self, desk: Path, capsys: Captured) -> None:
        (desk / "taken").write_text("a file", encoding="utf-8")
        assert main(["news", "-o", "taken/r.json"]) == 2
        assert "taken/r.json: cannot be written" in capsys.readouterr().err


class TestBaseline:
    def test_created_it_makes_everything_known(self, desk: Path, capsys: Captured) -> None:
        assert main(["baseline", "create", "news"]) == 0
        assert main(["news", "--fail-on", "note"]) == 0
        capsys.readouterr()
        main(["news", "--all"])
        assert capsys.readouterr().out.endswith("(known)\n")

    def test_it_is_not_created_twice(self, desk: Path, capsys: Captured) -> None:
        main(["baseline", "create", "news"])
        assert main(["baseline", "create", "news"]) == 2
        assert "factcheck-baseline.json: there is a baseline already" in capsys.readouterr().err

    def test_accept_show_and_update(self, desk: Path, capsys: Captured) -> None:
        name = finding_id(capsys)
        assert main(["accept", name, "news", "--reason", "by phone", "--until", "2021-03-17"]) == 0
        assert main(["news", "--fail-on", "note"]) == 0
        capsys.readouterr()
        assert main(["baseline", "show"]) == 0
        shown = capsys.readouterr().out
        assert shown.startswith(f"{name} accepted until 2021-03-17 shift: ")
        assert shown.endswith("(by phone)\n")
        assert main(["baseline", "update", "news"]) == 0
        assert "1 kept, 0 gone" in capsys.readouterr().err
        (desk / "news" / "b.txt").write_text("all is well\n", encoding="utf-8")
        main(["baseline", "update", "news"])
        assert "0 kept, 1 gone" in capsys.readouterr().err

    def test_update_still_reports_and_fails_on_what_is_new(self, desk: Path, capsys: Captured) -> None:
        (desk / "factcheck-baseline.json").write_text('{"version": 1, "findings": []}', encoding="utf-8")
        assert main(["baseline", "update", "news", "--fail-on", "warning"]) == 1
        assert "warning shift" in capsys.readouterr().out

    def test_a_broken_one_is_an_error(self, desk: Path, capsys: Captured) -> None:
        (desk / "factcheck-baseline.json").write_text("{", encoding="utf-8")
        assert main(["news"]) == 2
        assert "factcheck-baseline.json:1: not a baseline" in capsys.readouterr().err

    def test_what_is_gone_is_stale(self, desk: Path, capsys: Captured) -> None:
        name = finding_id(capsys)
        main(["baseline", "create", "news"])
        capsys.readouterr()
        main(["news"])
        assert "stale" not in capsys.readouterr().err
        (desk / "news" / "b.txt").write_text("all is well\n", encoding="utf-8")
        assert main(["news"]) == 0
        assert f"factcheck-baseline.json: stale, the figures are gone: {name}; " in capsys.readouterr().err

    def test_update_does_not_call_stale_what_it_prunes(self, desk: Path, capsys: Captured) -> None:
        main(["baseline", "create", "news"])
        (desk / "news" / "b.txt").write_text("all is well\n", encoding="utf-8")
        capsys.readouterr()
        main(["baseline", "update", "news"])
        errors = capsys.readouterr().err
        assert "1 gone" in errors
        assert "stale" not in errors


class TestAgainst:
    def test_what_the_older_folder_has_is_known(self, desk: Path, capsys: Captured) -> None:
        (desk / "old").mkdir()
        (desk / "old" / "a.txt").write_text("9 boats came in.\n", encoding="utf-8")
        assert main(["news", "--against", "old", "--fail-on", "note"]) == 0
        capsys.readouterr()
        main(["news", "--against", "old", "--all"])
        assert capsys.readouterr().out.endswith("(known)\n")

    def test_what_it_has_not_is_new(self, desk: Path) -> None:
        (desk / "old").mkdir()
        (desk / "old" / "a.txt").write_text("all is well\n", encoding="utf-8")
        assert main(["news", "--against", "old", "--fail-on", "note"]) == 1

    def test_what_is_accepted_stays_accepted(self, desk: Path, capsys: Captured) -> None:
        name = finding_id(capsys)
        main(["accept", name, "news", "--reason", "by phone"])
        main(["news", "--against", "news", "--all", "-q"])
        assert capsys.readouterr().out.endswith("(accepted)\n")

    def test_a_folder_that_is_not_there_is_an_error(self, desk: Path, capsys: Captured) -> None:
        assert main(["news", "--against", "old"]) == 2
        assert capsys.readouterr().err == "factcheck: old: no such folder to check against\n"


class TestExplain:
    def test_a_finding(self, desk: Path, capsys: Captured) -> None:
        name = finding_id(capsys)
        assert main(["explain", name, "news"]) == 0
        out = capsys.readouterr().out
        assert out.startswith(f"warning shift [{name}], new, rule shift")
        assert "Cannot both hold:" in out

    def test_a_rule(self, desk: Path, capsys: Captured) -> None:
        assert main(["explain", "shift"]) == 0
        out = capsys.readouterr().out
        assert out.startswith("shift: a check of the family shift, warning")
        assert (out.count("  flags: "), out.count("  passes: ")) == (2, 2)

    def test_the_rules_are_listed(self, desk: Path, capsys: Captured) -> None:
        assert main(["rules", "list"]) == 0
        assert any(line.startswith("shift: warning shift: ") for line in capsys.readouterr().out.splitlines())


class TestConfiguration:
    def write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        tomllib.loads(text)

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("factcheck.toml", 'paths = ["news"]\nfail-on = "warning"\nquiet = true\n'),
            ("pyproject.toml", '[tool.factcheck]\npaths = "news"\nfail-on = "warning"\nquiet = true\n'),
        ],
    )
    def test_it_says_what_the_flags_say(self, desk: Path, capsys: Captured, name: str, text: str) -> None:
        self.write(desk / name, text)
        assert main([]) == 1
        assert capsys.readouterr().err == ""

    def test_flags_go_before_it(self, desk: Path) -> None:
        self.write(desk / "factcheck.toml", 'paths = ["missing"]\nfail-on = "warning"\n')
        assert main(["news", "--fail-on", "error"]) == 0

    def test_its_paths_are_meant_from_its_folder(self, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.write(
            desk / "factcheck.toml", 'paths = ["news"]\nbaseline = "kept/known.json"\nbetween = [2021-03-03, 2021-03-17]\n'
        )
        (desk / "kept").mkdir()
        (desk / "kept" / "known.json").write_text('{"version": 1, "findings": []}', encoding="utf-8")
        (desk / "below").mkdir()
        monkeypatch.chdir(desk / "below")
        assert main([]) == 0

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("colour = true\n", "factcheck.toml:1: there is no setting 'colour'; there are against, all, baseline"),
            ('quiet = true\n"fail_on" = "note"\n', "factcheck.toml:2: there is no setting 'fail_on'"),
            ('fail-on = "whim"\n', "factcheck.toml: fail-on cannot be 'whim'"),
            ('between = ["2021-03-01"]\n', "factcheck.toml: between cannot be"),
            ('quiet = "perhaps"\n', "factcheck.toml: quiet cannot be 'perhaps'"),
        ],
    )
    def test_what_it_cannot_say_is_an_error(self, desk: Path, capsys: Captured, text: str, told: str) -> None:
        self.write(desk / "factcheck.toml", text)
        assert main(["news"]) == 2
        assert told in capsys.readouterr().err

    def test_what_is_no_toml_is_an_error(self, desk: Path, capsys: Captured) -> None:
        (desk / "factcheck.toml").write_text("fail-on =\n", encoding="utf-8")
        assert main(["news"]) == 2
        assert "factcheck.toml: " in capsys.readouterr().err

    def test_a_pyproject_of_another_tool_is_passed_over(self, desk: Path) -> None:
        self.write(desk / "pyproject.toml", "[tool.other]\nx = 1\n")
        assert main(["news"]) == 0


class TestInit:
    def test_what_it_writes_is_right(self, desk: Path, capsys: Captured) -> None:
        assert main(["init"]) == 0
        assert capsys.readouterr().out == "wrote factcheck.toml\nwrote rules/own.yaml\n"
        assert main(["rules", "validate"]) == 0
        assert main(["explain", "jobs-lost"]) == 0
        (desk / "news").rename("articles")
        assert main([]) == 0

    def test_it_overwrites_nothing(self, desk: Path, capsys: Captured) -> None:
        (desk / "factcheck.toml").write_text("quiet = true\n", encoding="utf-8")
        assert main(["init"]) == 2
        assert "factcheck.toml is there already" in capsys.readouterr().err
        assert not (desk / "rules").exists()


class TestProcess:
    """What only a process of its own can show."""

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)

    def test_the_version(self) -> None:
        assert self.run("-m", "factcheck", "--version").stdout == f"{__version__}\n"

    def test_nothing_heavy_is_imported_for_help(self) -> None:
        code = (
            "import sys; from factcheck.cli import main; main(['--help']); "
            "print([name for name in ('spacy', 'pandas', 'pydantic', 'dateparser', 'quantulum3') if name in sys.modules])"
        )
        assert self.run("-c", code).stdout.endswith("[]\n")

    def test_a_reader_that_goes_away_is_no_error(self, tmp_path: Path) -> None:
        code = (
            "import sys; from factcheck.cli import command, main, output; "
            "command.app.default_command = lambda: [output.to_stdout('x' * 70000) for _ in range(50)]; sys.exit(main([]))"
        )
        process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        errors = process.stderr.read()
        process.stderr.close()
        assert (process.wait(), errors) == (0, b"")
