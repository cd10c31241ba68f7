"""Each format over a report made by hand."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from importlib import resources
from typing import Any

import jsonschema
import pytest

from factcheck import reports
from factcheck.model import (
    Extract,
    Kind,
    Published,
    Quantity,
    Report,
    Severity,
    Skipped,
    Status,
    Timex,
    Topic,
)
from factcheck.reports import mentions, records
from factcheck.reports.view import View, labels, worst_first
from tests.reports.made import report, shift, with_text

NEWS = View(("news",))


def rendered(name: str, made: Report, view: View = NEWS) -> str:
    return reports.render(reports.by_name(name), made, view)


def schema() -> Any:
    return json.loads((resources.files("factcheck.reports") / "report.schema.json").read_text(encoding="utf-8"))


class TestJson:
    def test_a_report_is_as_the_schema_says(self) -> None:
        jsonschema.Draft202012Validator.check_schema(schema())
        jsonschema.validate(json.loads(rendered("json", report())), schema(), jsonschema.Draft202012Validator)
        jsonschema.validate(json.loads(rendered("json", with_text("x"))), schema(), jsonschema.Draft202012Validator)
        jsonschema.validate(json.loads(rendered("json", Report())), schema(), jsonschema.Draft202012Validator)

    def test_whole_numbers_have_no_point(self) -> None:
        first = json.loads(rendered("json", report()))["assertions"][0]
        assert (first["value"], type(first["value"])) == (9000, int)

    def test_what_is_no_finite_number_is_null(self) -> None:
        made = report()
        endless = replace(made, assertions=(replace(made.assertions[0], value=float("inf"), high=float("nan")),))
        first = json.loads(rendered("json", endless))["assertions"][0]
        assert (first["value"], first["low"], first["high"]) == (None, 9000, None)

    @pytest.mark.parametrize(
        ("when", "written"),
        [
            (Published(date(2021, 3, 2), date(2021, 3, 2)), "2021-03-02"),
            (Published(date(2021, 3, 1), date(2021, 3, 31), precision="month"), "2021-03"),
            (Published(date(2021, 1, 1), date(2021, 12, 31), precision="year"), "2021"),
            (Published(date(2021, 3, 1), date(2021, 3, 2)), None),
            (Published(), None),
        ],
    )
    def test_a_publication_date_is_at_its_own_precision(self, when: Published, written: str | None) -> None:
        assert records.published(when)["date"] == written

    def test_the_time_is_there_where_it_is_known(self) -> None:
        assert records.published(Published(time="18:10"))["time"] == "18:10"
        assert "time" not in records.published(Published())


class TestExtract:
    quantity = Quantity((5, 12), "about 9", (11, 12), Kind.COUNT, 9.0, 9.0, 9.0)
    timex = Timex((20, 26), "2 June", "DATE", "2021-06-02", date(2021, 6, 2), date(2021, 6, 2))
    found = Extract(
        "news/one.txt",
        (quantity,),
        (timex,),
        (Topic(counted="boats", head="boat"),),
        (Skipped((0, 3), "one", "a pronoun"),),
        frozenset({(5, 12)}),
        (((20, 26), "it stands in a byline"),),
    )

    def records(self, everything: bool) -> list[dict[str, Any]]:
        return [json.loads(line) for line in mentions.lines([self.found], View(everything=everything)).splitlines()]

    def test_a_quantity_and_a_time_expression_are_a_line_each(self) -> None:
        quantity, timex = self.records(everything=False)
        assert quantity == {
            "article": "news/one.txt",
            "type": "quantity",
            "span": [5, 12],
            "quote": "about 9",
            "used": True,
            "why_not": None,
            "kind": "count",
            "value": 9,
            "low": 9,
            "high": 9,
            "unit": "",
            "hedge": "exact",
            "change": None,
            "counted": "boats",
            "head": "boat",
        }
        assert timex == {
            "article": "news/one.txt",
            "type": "timex",
            "span": [20, 26],
            "quote": "2 June",
            "used": False,
            "why_not": "it stands in a byline",
            "value": "2021-06-02",
            "start": "2021-06-02",
            "end": "2021-06-02",
        }

    def test_what_only_looks_like_one_comes_where_all_is_asked_for(self) -> None:
        assert [record["type"] for record in self.records(everything=True)] == ["skipped", "quantity", "timex"]

    def test_it_is_one_document_too(self) -> None:
        document = json.loads(mentions.document([self.found, self.found], View()))
        assert document == {"version": 1, "mentions": self.records(everything=False) * 2}

    def test_it_is_a_table_too(self) -> None:
        rows = list(csv.DictReader(io.StringIO(mentions.table([self.found], View(everything=True)), newline="")))
        assert [(row["type"], row["start"], row["end"], row["used"]) for row in rows] == [
            ("skipped", "0", "3", "no"),
            ("quantity", "5", "12", "yes"),
            ("timex", "20", "26", "no"),
        ]
        assert (rows[1]["value"], rows[1]["first_day"], rows[1]["counted"]) == ("9", "", "boats")
        assert (rows[2]["value"], rows[2]["first_day"], rows[2]["last_day"]) == ("2021-06-02", "2021-06-02", "2021-06-02")


class TestTables:
    def rows(self, name: str, made: Report) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(rendered(name, made), newline="")))

    def test_the_columns_are_those_of_the_contract(self) -> None:
        assert rendered("csv", Report()) == (
            "id,subject,kind,value,low,high,unit,hedge,counted,place,as_of,period_start,period_end,said_by,cited_outlet,"
            "outlet,published,quote,sentence,path,line,confidence,findings\r\n"
        )
        assert rendered("findings-csv", Report()) == (
            "id,status,severity,confidence,family,rule,subject,message,low,high,first_date,last_date,voices,outlets,paths,"
            "reason\r\n"
        )

    def test_an_assertion_is_a_row_with_its_findings(self) -> None:
        row = self.rows("csv", report())[0]
        assert (row["value"], row["low"], row["high"], row["as_of"], row["quote"]) == (
            "9000",
            "9000",
            "9000",
            "2021-03-02",
            "9,000",
        )
        assert (row["path"], row["outlet"], row["published"]) == ("news/one.txt", "Harbour Post", "2021-03-02")
        assert row["findings"] == "3f2a91c4d0"

    def test_a_finding_is_a_row_with_its_range(self) -> None:
        row = self.rows("findings-csv", report())[0]
        assert (row["low"], row["high"], row["first_date"], row["last_date"]) == ("1800", "9000", "2021-03-02", "2021-03-17")
        assert (row["voices"], row["outlets"]) == ("2", "Coast Radio; Harbour Post; Northern Wire; The Ledger")

    @pytest.mark.parametrize(
        ("value", "written"),
        [
            (1200000000.0, "1200000000"),
            (66.6667, "66.6667"),
            (0.00001, "0.00001"),
            (1e22, "10000000000000000000000"),
            (-40.0, "-40"),
            (-2.5, "-2.5"),
        ],
    )
    def test_numbers_are_plain_and_unguarded(self, value: float, written: str) -> None:
        made = report()
        changed = replace(made, assertions=(replace(made.assertions[0], value=value, low=value, high=None),))
        row = self.rows("csv", changed)[0]
        assert (row["value"], row["low"], row["high"]) == (written, written, "")

    def test_lines_end_as_spreadsheets_want_them(self) -> None:
        text = rendered("csv", report())
        assert text.count("\r\n") == text.count("\n") == 5

    def test_two_subjects_of_one_name_are_told_apart(self) -> None:
        made = report()
        north, south, other = (
            replace(made.subjects[0], id=name, place=place) for name, place in (("n", "North"), ("s", ""), ("o", ""))
        )
        assert labels(replace(made, subjects=(north, south, other))) == {
            "n": "islanders remaining (North)",
            "s": "islanders remaining (s)",
            "o": "islanders remaining (o)",
        }

    def test_of_one_name_the_one_with_most_figures_keeps_it(self) -> None:
        made = report()
        chief = replace(made.subjects[0], id="chief", place="")
        lone = replace(chief, id="lone", assertions=chief.assertions[:1])
        quoted = chief.assertions[0].quote
        named = labels(replace(made, subjects=(chief, lone)))
        assert named == {"chief": "islanders remaining", "lone": f"islanders remaining ({quoted})"}


class TestPlain:
    def test_a_finding_is_one_line(self) -> None:
        assert rendered("plain", report()) == (
            "news/three.txt:3:6: warning shift [3f2a91c4d0] islanders remaining: from 9,000 (Mayor Ilse Novak, 2 Mar 2021) to "
            "1,800 (Mayor Ilse Novak, 17 Mar 2021), down 80%\n"
        )

    def test_the_worst_comes_first_and_the_known_only_with_all(self) -> None:
        made = replace(
            report(),
            findings=(
                replace(shift(), id="b", severity=Severity.NOTE),
                replace(shift(), id="c", status=Status.KNOWN, severity=Severity.ERROR),
                replace(shift(), id="a", severity=Severity.ERROR),
            ),
        )
        named = [line.split("[")[1][0] for line in rendered("plain", made).splitlines()]
        everything = rendered("plain", made, replace(NEWS, everything=True)).splitlines()
        assert named == ["a", "b"]
        assert [line.split("[")[1][0] for line in everything] == ["a", "b", "c"]
        assert everything[-1].endswith("(known)")


class TestMarkdown:
    def test_a_finding_is_a_section_with_a_table(self) -> None:
        text = rendered("markdown", report())
        assert "## Warning: shift (3f2a91c4d0)" in text
        assert "| 9,000 | 2 Mar 2021 | Mayor Ilse Novak | Harbour Post | news/one.txt:3 |" in text


class TestRegistry:
    @pytest.mark.parametrize(
        ("path", "name"),
        [
            ("a.json", "json"),
            ("a.jsonl", "jsonl"),
            ("A.CSV", "csv"),
            ("out/findings.csv", "findings-csv"),
            ("reports/subjects.csv", "subjects-csv"),
            ("reports/datapackage.json", "datapackage"),
            ("report.xlsx", "xlsx"),
            ("r.md", "markdown"),
        ],
    )
    def test_the_ending_picks_the_format(self, path: str, name: str) -> None:
        assert reports.by_ending(path).name == name

    def test_what_is_not_offered_is_answered_with_what_is(self) -> None:
        with pytest.raises(reports.UnknownFormat, match="'docx'; there are terminal, plain, json"):
            reports.by_name("docx")
        with pytest.raises(reports.UnknownFormat, match=r"report\.docx: no format has this ending"):
            reports.by_ending("report.docx")


def test_findings_are_told_new_first_then_the_worst_then_the_surest() -> None:
    first = shift()
    ordered = (
        replace(first, id="a", severity=Severity.ERROR, confidence=0.5),
        replace(first, id="d", confidence=0.9),
        replace(first, id="c", confidence=0.6),
        replace(first, id="b", status=Status.KNOWN, severity=Severity.ERROR, confidence=1.0),
        replace(first, id="e", status=Status.ACCEPTED, confidence=1.0),
    )
    assert worst_first(sorted(ordered, key=lambda each: each.id)) == ordered
