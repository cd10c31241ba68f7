"""The tables and the workbook as other programs open them: openpyxl, frictionless and, where it is installed, LibreOffice.

The last is skipped without LibreOffice (`apt-get install libreoffice-calc-nogui`); `.ci/run` installs it and runs all.
"""

from __future__ import annotations

import io
import json
import math
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import frictionless
import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from factcheck import reports
from factcheck.model import AsOf, AsOfBasis, Kind, Period, Published, Report
from factcheck.reports import escaping
from factcheck.reports.columns import ARTICLES, FILES, Table
from factcheck.reports.sheets import sheets
from factcheck.reports.table import Cell, Row, rows
from factcheck.reports.view import View
from tests.reports.attacks import ATTACKS
from tests.reports.made import joined, report, with_text

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice: apt-get install libreoffice-calc-nogui")

QUOTES = (
    *("1/3", "3-4", "3–4", "12-15", "1 1/2", "½", "250,000", "1,800", "250 000", "1.5", "1,5", "5-", "(500)", "0123456789"),
    *("1e5", "12345e6789", "TRUE", "#N/A", "nan", "7.5", "85%", "$500", "€500", "$1.2 billion", "12:30", "1.5.2016", "Friday"),
    *("2016", "2016-11", "2016-12-09", "2016/12/09", "01/12/2016", "9 Dec", "Dec 9", "June 2016", "30 November 2016", "007"),
)
"""Figures and dates as articles write them, of which spreadsheets make other things."""

VALUES = (0.0, -40.0, -2.5, 66.6667, 0.00001, 1234.5, 1200000000.0, 999999999999999.0, 1e22, 0.1 + 0.2)

ENGLISH, GERMAN = 1033, 1031
CSVS = tuple(f"{table.name}.csv" for table in FILES)
TABLE, OFFICE_NS, TEXT = (f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("table", "office", "text"))


def hard() -> Report:
    """Every attack and every quote as text; numbers, days, months and several days of all sorts."""
    quoted = [with_text(text, f" {number}") for number, text in enumerate((*QUOTES, *ATTACKS.values()))]
    made = report()
    first = made.assertions[0]
    figures = [replace(first, id=f"n{number}", value=value, low=value, high=None) for number, value in enumerate(VALUES)]
    days = [
        replace(first, id=f"d{number}", kind=Kind.DATE, value=told, low=None, high=None, as_of=None, subject=None)
        for number, told in enumerate(("2016-12-09", "2016-11", "2016", "1815-06-18", "1900-02-28", "2021-06-31"))
    ]
    month = AsOf(date(2021, 3, 1), date(2021, 3, 31), "month", AsOfBasis.STATED)
    spread = replace(first, id="m1", as_of=month, period=Period(date(2020, 11, 15), None))
    year = Published(date(2021, 1, 1), date(2021, 12, 31), precision="year")
    dated = (replace(made.articles[0], published=year), *made.articles[1:])
    alone = replace(made, articles=dated, assertions=(*made.assertions, *figures, *days, spread))
    return joined([alone, *quoted])


HARD = hard()
VIEW = View(("news",))


def file(name: str, made: Report = HARD) -> bytes:
    return reports.for_file(reports.by_ending(name), made, VIEW)


def workbook(made: Report = HARD) -> Any:
    return openpyxl.load_workbook(io.BytesIO(file("report.xlsx", made)))


def cells(sheet: Any, width: int) -> list[Row]:
    """The cells below the header, days as days."""
    read = sheet.iter_rows(min_row=2, max_col=width, values_only=True)
    return [[_day(value) for value in row] for row in read]


def _day(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date()
    return unescape(value) if isinstance(value, str) else value


def in_workbook(cell: Cell) -> Cell:
    """A cell as the workbook should have it."""
    if isinstance(cell, str):
        shown = re.sub("\r\n?", "\n", escaping.visible(cell))
        return shown.encode("utf-16-le")[:65534].decode("utf-16-le") or None
    if isinstance(cell, date) and cell < date(1900, 3, 1):
        return cell.isoformat()
    return cell


def in_table(cell: Cell) -> Cell:
    """A cell as a CSV file should have it, in a program that leaves quoted text alone."""
    if isinstance(cell, str):
        return escaping.cell(cell) or None
    return cell


def in_office(cell: Cell) -> Cell:
    """A cell as LibreOffice keeps it: with one sort of line end, and no tabs in a text of several lines."""
    if not isinstance(cell, str):
        return cell
    lines = re.sub("\r\n?", "\n", cell)
    return lines.replace("\t", "") if "\n" in lines else lines


def changed(cells: Iterable[tuple[Cell, Cell]]) -> list[tuple[Cell, Cell]]:
    """Those that are not of the type and the value that was written, as (found, written)."""
    return [(found, meant) for found, meant in cells if not _same(found, meant)]


def _same(found: Cell, meant: Cell) -> bool:
    if isinstance(meant, int | float):
        return isinstance(found, int | float) and math.isclose(found, meant, rel_tol=1e-14)
    return found == meant


class TestWorkbook:
    def test_every_cell_is_what_was_written(self) -> None:
        book = workbook()
        for sheet in sheets(HARD):
            page = book[sheet.table.name]
            header = [cell.value for cell in page[1]]
            assert header == [name.replace("_", " ") for name in sheet.table.names]
            for found, written in zip(cells(page, len(header)), sheet.rows, strict=True):
                assert changed(zip(found, map(in_workbook, written), strict=True)) == []

    def test_numbers_and_days_are_typed(self) -> None:
        page = workbook(report())["assertions"]
        named = {cell.value: page.cell(2, cell.column) for cell in page[1]}
        assert (named["value"].value, named["value"].data_type, named["value"].number_format) == (9000, "n", "#,##0")
        assert (named["as of"].value.date().isoformat(), named["as of"].number_format) == ("2021-03-02", "yyyy-mm-dd")
        assert (named["quote"].value, named["quote"].data_type) == ("9,000", "s")

    def test_the_header_stays_and_filters(self) -> None:
        for page in workbook(report()):
            assert page.freeze_panes == "B2"
            assert page.auto_filter.ref == page.dimensions
            assert all(8 <= dimension.width + 3 <= 80 for dimension in page.column_dimensions.values())

    def test_a_column_says_what_it_is_about(self) -> None:
        page = workbook(report())["subjects"]
        told = {str(each.sqref): each.promptTitle or each.prompt for each in page.data_validations.dataValidation}
        assert told["G1"] == "The value that most independent voices give."

    def test_findings_lead_to_their_figures_and_figures_to_their_articles(self) -> None:
        made = report()
        articles = tuple(replace(each, url=f"https://paper.example/{each.id}") for each in made.articles)
        book = workbook(replace(made, articles=articles))
        finding = {cell.value: book["findings"].cell(2, cell.column) for cell in book["findings"][1]}
        assert finding["figure 1"].value == "9,000 (2 Mar 2021, Harbour Post)"
        assert [finding[f"figure {n}"].hyperlink.location for n in (1, 2, 3, 4)] == [f"assertions!A{n}" for n in (2, 3, 5, 4)]
        assert finding["subject"].hyperlink.location == "subjects!A2"
        figure = {cell.value: book["assertions"].cell(2, cell.column) for cell in book["assertions"][1]}
        assert figure["findings"].hyperlink.location == "findings!A2"
        assert figure["outlet"].hyperlink.target == "https://paper.example/news/one.txt"
        place = figure["path"].hyperlink.location
        assert book["articles"][place.partition("!")[2]].value == "news/one.txt"
        assert book["subjects"]["J2"].hyperlink.location == "assertions!A2"

    def test_a_finding_of_many_figures_shows_the_first_ten(self) -> None:
        made = report()
        more = tuple(replace(made.assertions[0], id=f"x{number}") for number in range(30))
        found = replace(made.findings[0], assertions=tuple(each.id for each in more))
        page = workbook(replace(made, assertions=(*made.assertions, *more), findings=(found,)))["findings"]
        assert page.cell(1, page.max_column).value == "figure 10"

    def test_the_same_report_makes_the_same_bytes(self) -> None:
        first = file("report.xlsx", report())
        assert file("report.xlsx", report()) == first
        with zipfile.ZipFile(io.BytesIO(first)) as archive:
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 31, 0, 0, 0)}
            assert b"2000-01-01T00:00:00Z" in archive.read("docProps/core.xml")

    def test_an_empty_report_is_four_headers(self) -> None:
        assert [page.max_row for page in workbook(Report())] == [1, 1, 1, 1]

    def test_links_stop_where_a_sheet_holds_no_more(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("factcheck.reports.xlsx.MOST_LINKS", 2)
        page = workbook(report())["assertions"]
        assert len([cell for row in page.iter_rows() for cell in row if cell.hyperlink]) == 2
        for found, written in zip(cells(page, 23), sheets(report())[1].rows, strict=True):
            assert changed(zip(found, map(in_workbook, written), strict=True)) == []


class TestPackage:
    @pytest.fixture
    def package(self, tmp_path: Path) -> Path:
        for name in reports.TABLES:
            (tmp_path / name).write_bytes(file(name))
        return tmp_path / "datapackage.json"

    def test_the_tables_are_as_the_package_says(self, package: Path) -> None:
        found = frictionless.validate(package)
        assert found.flatten(["title", "rowNumber", "fieldName", "message"]) == []
        assert [task.name for task in found.tasks] == [table.name for table in FILES]

    @pytest.mark.parametrize(
        ("name", "old", "new", "told"),
        [
            ("findings.csv", ',"warning",', ',"awful",', "Constraint Error"),
            ("subjects.csv", ",9000,", ",many,", "Type Error"),
            ("findings.csv", '"islanders remaining"', '"boats"', "ForeignKey Error"),
            ("assertions.csv", '\r\n"a2"', '\r\n"a1"', "PrimaryKey Error"),
        ],
    )
    def test_what_is_not_is_told(self, package: Path, name: str, old: str, new: str, told: str) -> None:
        text = (package.parent / name).read_bytes().decode("utf-8")
        assert old in text
        (package.parent / name).write_bytes(text.replace(old, new, 1).encode("utf-8"))
        assert told in {row[0] for row in frictionless.validate(package).flatten(["title"])}

    def test_every_column_is_described(self, package: Path) -> None:
        for resource, table in zip(json.loads(package.read_text(encoding="utf-8"))["resources"], FILES, strict=True):
            fields = resource["schema"]["fields"]
            assert [field["name"] for field in fields] == list(table.names)
            assert all(field["description"].endswith(".") for field in fields)

    @pytest.mark.parametrize("table", [*FILES, ARTICLES], ids=lambda table: table.name)
    def test_the_guide_describes_every_column(self, table: Table) -> None:
        guide = (Path(__file__).parents[2] / "docs" / "spreadsheets.md").read_text(encoding="utf-8")
        assert "".join(f"| `{column.name}` | {column.about} |\n" for column in table.columns) in guide

    def test_rows_have_a_cell_a_column(self) -> None:
        assert all({len(row) for row in rows(table, HARD)} == {len(table.columns)} for table in FILES)


class TestTables:
    @pytest.mark.parametrize("table", FILES, ids=[table.name for table in FILES])
    def test_text_is_quoted_and_nothing_else_is(self, table: Table) -> None:
        plain = r"-?\d+(?:\.\d+)?|\d{4}-\d\d-\d\d|"
        line = rf'(?:(?:"(?:[^"]|"")+"|{plain})(?:,|\r\n))'
        header, _, body = file(f"{table.name}.csv").decode("utf-8-sig").partition("\r\n")
        assert header == ",".join(table.names)
        assert re.fullmatch(f"{line}*", body)


Sheets = dict[str, list[Row]]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., dict[str, Sheets]]:
    """Opens files of the hard report in LibreOffice, by an import filter if one is given: the rows of each sheet of each."""
    folder = tmp_path_factory.mktemp("office")
    for name in ("report.xlsx", *CSVS):
        (folder / name).write_bytes(file(name))

    def opened(*names: str, by: str = "") -> dict[str, Sheets]:
        out = folder / re.sub(r"\W", "_", f"out{by}")
        command = [
            str(OFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            *([f"--infilter=CSV:{by}"] if by else []),
            *("--convert-to", "fods", "--outdir", str(out)),
            *(str(folder / name) for name in names),
        ]
        ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=240)
        made = {name: out / f"{Path(name).stem}.fods" for name in names}
        assert all(path.exists() for path in made.values()), ran.stderr
        return {name: open_document(path) for name, path in made.items()}

    return opened


def open_document(path: Path) -> Sheets:
    """What each sheet of a flat OpenDocument holds below its header. A formula is no cell that this knows."""
    root = ElementTree.parse(path).getroot()
    return {page.get(f"{TABLE}name", ""): _rows(page)[1:] for page in root.iter(f"{TABLE}table")}


def _rows(page: Element) -> list[Row]:
    found: list[Row] = []
    for row in page.iter(f"{TABLE}table-row"):
        cells: Row = []
        for cell in row:
            cells += [_open_cell(cell)] * int(cell.get(f"{TABLE}number-columns-repeated", 1))
        repeated = int(row.get(f"{TABLE}number-rows-repeated", 1))
        if any(cell is not None for cell in cells):
            found += [cells] * repeated
    return found


def _open_cell(cell: Element) -> Cell:
    assert cell.get(f"{TABLE}formula") is None
    kind = cell.get(f"{OFFICE_NS}value-type")
    if kind in ("float", "percentage", "currency"):
        return float(cell.get(f"{OFFICE_NS}value", "nan"))
    if kind == "date":
        return date.fromisoformat(cell.get(f"{OFFICE_NS}date-value", ""))
    if kind in ("boolean", "time"):
        return f"({kind})"
    assert kind in (None, "string"), kind
    return "\n".join(_told(line) for line in cell.findall(f"{TEXT}p")) or None


def _told(element: Element) -> str:
    """The text of a paragraph, in which spaces, tabs and line ends are elements."""
    own = {f"{TEXT}s": " " * int(element.get(f"{TEXT}c", 1)), f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}.get(
        element.tag, ""
    )
    return own + (element.text or "") + "".join(_told(child) + (child.tail or "") for child in element)


def by_filter(*, quoted: bool, special: bool = False, language: int = ENGLISH) -> str:
    """Comma, double quote, UTF-8; whether quoted text stays text; whether dates, fractions and the like are looked for."""
    return f"44,34,76,1,,{language},{str(quoted).lower()},{str(special).lower()}"


def pairs(opened: dict[str, Sheets]) -> Iterator[tuple[Cell, Cell]]:
    """Each cell of the tables as LibreOffice has it and as it was written."""
    for table in FILES:
        (found,) = opened[f"{table.name}.csv"].values()
        for row, written in zip(found, rows(table, HARD), strict=True):
            yield from zip(row[: len(written)], map(in_office, map(in_table, written)), strict=True)


def _turned(opened: dict[str, Sheets]) -> Iterator[tuple[Cell, Any]]:
    return ((meant, found) for found, meant in changed(pairs(opened)))


@needs_office
class TestLibreOffice:
    def test_every_cell_of_the_workbook_is_what_was_written(self, office: Any) -> None:
        pages = office("report.xlsx")["report.xlsx"]
        assert list(pages) == ["findings", "assertions", "subjects", "articles"]
        for sheet in sheets(HARD):
            for found, written in zip(pages[sheet.table.name], sheet.rows, strict=True):
                assert changed(zip(found[: len(written)], map(in_office, map(in_workbook, written)), strict=True)) == []

    def test_every_cell_of_the_tables_is_where_quoted_text_stays_text(self, office: Any) -> None:
        assert changed(pairs(office(*CSVS, by=by_filter(quoted=True)))) == []
        assert changed(pairs(office(*CSVS, by=by_filter(quoted=True, special=True)))) == []

    def test_a_comma_for_the_decimal_point_leaves_decimals_as_text(self, office: Any) -> None:
        others = changed(pairs(office(*CSVS, by=by_filter(quoted=True, language=GERMAN))))
        assert {meant for _, meant in others} == {0.9, *(value for value in VALUES if value != int(value))}
        assert all(isinstance(found, str) and float(found) == meant for found, meant in others)

    def test_by_default_only_what_reads_as_a_number_or_a_day_becomes_one(self, office: Any) -> None:
        others = changed(pairs(office(*CSVS, by=by_filter(quoted=False))))
        assert {meant for _, meant in others} & set(QUOTES) == {
            *("250,000", "1,800", "0123456789", "007", "1.5", "7.5", "1e5", "2016", "2016-12-09"),
        }
        assert all(isinstance(found, float | date) for found, _ in others)

    def test_what_the_guide_warns_of_happens(self, office: Any) -> None:
        special = dict(_turned(office(*CSVS, by=by_filter(quoted=False, special=True))))
        assert (special["1/3"].month, special["1/3"].day, special["85%"]) == (1, 3, 0.85)
        assert special["June 2016"] == date(2016, 6, 1)
        assert dict(_turned(office(*CSVS, by=by_filter(quoted=False, language=GERMAN))))["250,000"] == 250
