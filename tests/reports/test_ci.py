"""What continuous integration reads: SARIF, JUnit, GitHub's commands, GitLab's code quality report."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from junitparser import Failure, JUnitXml, Skipped, TestCase

from factcheck import reports
from factcheck.model import Article, CheckRule, Family, Report, Severity, Status
from factcheck.reports.view import View
from tests.reports.made import report, sarif_schema, shift

NEWS = View(("news",))
CHECK = CheckRule("shift", Family.SHIFT, Severity.WARNING, "{first}, {second}", why="It moved.")


def rendered(name: str, made: Report, view: View = NEWS) -> str:
    return reports.render(reports.by_name(name), made, view)


def sarif(made: Report, view: View = NEWS) -> dict[str, Any]:
    document = json.loads(rendered("sarif", made, view))
    assert [error.message for error in sarif_schema().iter_errors(document)] == []
    run: dict[str, Any] = document["runs"][0]
    return run


def judged(status: Status, reason: str = "", severity: Severity = Severity.WARNING) -> Report:
    return replace(report(), findings=(replace(shift(), status=status, reason=reason, severity=severity),))


def moved(path: str) -> Report:
    made = report()
    return replace(made, articles=tuple(replace(each, path=path) for each in made.articles))


def broken() -> Report:
    unread = Article(id="news/five.txt", path="news/five.txt", text="", problem="is not text")
    return replace(report(), articles=(*report().articles, unread))


class TestSarif:
    def test_the_schema_can_refuse(self) -> None:
        assert list(sarif_schema().iter_errors({"version": "2.1.0", "runs": [{"results": [{}]}]}))

    def test_one_result_a_finding_with_its_latest_figure_first(self) -> None:
        (result,) = sarif(report())["results"]
        assert (result["ruleId"], result["level"], result["rank"]) == ("shift", "warning", 90.0)
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": "news/three.txt"}
        assert place["region"] == {
            "startLine": 3,
            "startColumn": 6,
            "endLine": 3,
            "endColumn": 11,
            "snippet": {"text": "1,800"},
        }

    def test_the_other_sides_are_related_and_linked(self) -> None:
        (result,) = sarif(report())["results"]
        related = {each["id"]: each["message"]["text"] for each in result["relatedLocations"]}
        assert related == {
            1: "9,000, Harbour Post, 2 Mar 2021",
            2: "4,000, The Ledger, 11 Mar 2021",
            3: "1,800, Northern Wire, 17 Mar 2021",
        }
        assert all(f"[{told}]({number})" in result["message"]["text"] for number, told in related.items())

    def test_the_fingerprint_is_the_id(self) -> None:
        (result,) = sarif(report())["results"]
        assert result["partialFingerprints"]["factcheckFinding/v1"] == shift().id

    @pytest.mark.parametrize(
        ("status", "state", "suppressed"),
        [(Status.NEW, "new", 0), (Status.KNOWN, "unchanged", 0), (Status.ACCEPTED, "unchanged", 1)],
    )
    def test_what_the_baseline_says_is_told(self, status: Status, state: str, suppressed: int) -> None:
        (result,) = sarif(judged(status, "by phone"))["results"]
        assert result["baselineState"] == state
        assert [each["justification"] for each in result.get("suppressions", [])] == ["by phone"] * suppressed

    def test_the_rules_in_force_come_with_help(self) -> None:
        run = sarif(report(), replace(NEWS, checks=(replace(CHECK, id="aaa"), CHECK)))
        rules = run["tool"]["driver"]["rules"]
        assert [rule["id"] for rule in rules] == ["aaa", "shift"]
        assert run["results"][0]["ruleIndex"] == 1
        assert rules[1]["help"]["text"].startswith("It moved.")
        assert rules[1]["defaultConfiguration"] == {"level": "warning"}

    def test_a_rule_that_is_not_given_is_named_all_the_same(self) -> None:
        assert [rule["id"] for rule in sarif(report())["tool"]["driver"]["rules"]] == ["shift"]

    def test_what_could_not_be_read_is_a_notification(self) -> None:
        (told,) = sarif(broken())["invocations"][0]["toolExecutionNotifications"]
        assert told["message"]["text"] == "is not text"

    @pytest.mark.parametrize(
        ("path", "uri"),
        [
            ("news/one two.txt", "news/one%20two.txt"),
            ("news/Ærø#1?.md", "news/%C3%86r%C3%B8%231%3F.md"),
            ("/desk/news/one.txt", "news/one.txt"),
            ("/elsewhere/one.txt", "file:///elsewhere/one.txt"),
            ("c:one.txt", "c%3Aone.txt"),
        ],
    )
    def test_addresses_are_relative(self, path: str, uri: str) -> None:
        (result,) = sarif(moved(path), replace(NEWS, folder="/desk"))["results"]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri

    def test_a_quote_over_two_lines_ends_on_the_second(self) -> None:
        made = report()
        run = sarif(replace(made, assertions=tuple(replace(each, quote="1,800\nor so") for each in made.assertions)))
        region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["endLine"], region["endColumn"]) == (3, 4, 6)


class TestJUnit:
    def case(self, made: Report, view: View = NEWS) -> TestCase:
        (suite,) = JUnitXml.fromstring(rendered("junit", made, view).encode("utf-8"))
        return list(suite)[1]

    def test_what_fails_the_run_fails(self) -> None:
        (failure,) = self.case(judged(Status.NEW, severity=Severity.ERROR)).result
        assert isinstance(failure, Failure)
        assert failure.message == shift().message
        assert "news/one.txt:3:6: 9,000: Some 9,000 islanders remain" in failure.text

    def test_what_is_below_fail_on_is_told_and_passes(self) -> None:
        case = self.case(report())
        assert case.is_passed
        assert case.system_out.startswith("warning: islanders remaining")
        assert not self.case(report(), replace(NEWS, fail_on=Severity.WARNING)).is_passed

    @pytest.mark.parametrize(("status", "told"), [(Status.KNOWN, "known"), (Status.ACCEPTED, "accepted: by phone")])
    def test_what_is_not_new_is_skipped(self, status: Status, told: str) -> None:
        (skipped,) = self.case(judged(status, "by phone" if status is Status.ACCEPTED else "")).result
        assert isinstance(skipped, Skipped)
        assert skipped.message == told

    def test_a_run_without_a_finding_has_a_case_that_passes(self) -> None:
        (suite,) = JUnitXml.fromstring(rendered("junit", replace(report(), findings=())).encode("utf-8"))
        assert [(case.name, case.is_passed) for case in suite] == [("4 articles read", True)]

    def test_the_counts_are_right(self) -> None:
        document = JUnitXml.fromstring(rendered("junit", broken(), replace(NEWS, fail_on=Severity.NOTE)).encode("utf-8"))
        (suite,) = document
        assert (suite.tests, suite.failures, suite.errors) == (2, 1, 1)


class TestGitHub:
    @pytest.mark.parametrize(
        ("severity", "command"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.NOTE, "notice")]
    )
    def test_a_finding_is_a_command_of_its_level(self, severity: Severity, command: str) -> None:
        told = rendered("github", judged(Status.NEW, severity=severity))
        assert told == (
            f"::{command} file=news/three.txt,line=3,col=6,title=shift [3f2a91c4d0]::{shift().message.replace('%', '%25')}\n"
        )

    def test_what_is_known_is_a_notice_and_only_when_asked_for(self) -> None:
        made = judged(Status.KNOWN, severity=Severity.ERROR)
        assert rendered("github", made) == ""
        assert rendered("github", made, replace(NEWS, everything=True)).startswith("::notice ")

    def test_properties_are_escaped(self) -> None:
        assert rendered("github", moved("a,b:c%.txt")).startswith("::warning file=a%2Cb%3Ac%25.txt,line=3,")

    def test_what_could_not_be_read_is_a_warning(self) -> None:
        assert rendered("github", broken()).endswith("::warning file=news/five.txt::is not text\n")

    def test_a_file_gets_the_summary(self) -> None:
        row = reports.by_name("github")
        assert reports.for_file(row, report(), NEWS).decode("utf-8") == rendered("markdown", report())


class TestGitLab:
    def test_a_finding_is_an_issue(self) -> None:
        assert json.loads(rendered("gitlab", report())) == [
            {
                "description": shift().message,
                "check_name": "shift",
                "fingerprint": shift().id,
                "severity": "minor",
                "location": {"path": "news/three.txt", "lines": {"begin": 3}},
            }
        ]

    def test_what_is_known_is_left_out(self) -> None:
        assert json.loads(rendered("gitlab", judged(Status.KNOWN))) == []

    @pytest.mark.parametrize(
        ("file", "name"),
        [("gl-code-quality-report.json", "gitlab"), ("r.json", "json"), ("r.sarif", "sarif"), ("r.xml", "junit")],
    )
    def test_the_ending_picks_the_format(self, file: str, name: str) -> None:
        assert reports.by_ending(file).name == name
