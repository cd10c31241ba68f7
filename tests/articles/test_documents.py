"""Web pages, PDF and Word documents: the text as read, what it says of itself, and what is no article."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from fpdf import FPDF

from factcheck.articles import Problem, read
from factcheck.model import Article, Basis, Role

PARAGRAPHS = (
    "At least 41 people were hurt when the grandstand at Marlow racecourse gave way on Tuesday, the fire service said. Crews"
    " worked through the night with lamps borrowed from the quarry, and with dogs.",
    "Another 12 people were still being looked for, said the clerk of the course, Ana Brook, on Wednesday morning.",
    "The stand, built in 1971, held 1,800 people, according to its licence. It was last looked over in 2019, when engineers"
    " found no fault, and was due for another look next spring.",
)
TITLE = "Grandstand gives way"
HEADINGS = (TITLE, "Crews dig on through the night", "What is known of the stand")


def page(body: str, head: str = "") -> bytes:
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode()


ARTICLE = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
HEAD = (
    f"<title>{TITLE} | The Daily Wren</title>"
    '<meta property="og:site_name" content="The Daily Wren">'
    '<meta property="article:published_time" content="2024-03-12T18:10:00+01:00">'
    '<meta name="author" content="Jo Marsh"><link rel="canonical" href="https://wren.example/stand">'
)
BODY = (
    '<nav><a href="/">Home</a><a href="/sport">Sport</a></nav>'
    f"<article><h1>{TITLE}</h1>{ARTICLE}"
    "<table><tr><th>Stand</th><th>Hurt</th></tr><tr><td>North</td><td>30</td></tr></table>"
    "<figure><img src='a.jpg'><figcaption>The stand on Wednesday. A total of 38 were hurt.</figcaption></figure></article>"
    "<aside><h3>Most read</h3><ul><li>10 best cakes</li></ul></aside><footer>Copyright 2024. 500 staff.</footer>"
)


def write(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return path.as_posix()


def one(path: str) -> Article:
    articles, problems = read([path])
    assert problems == ()
    return articles[0]


def roles(article: Article, role: Role) -> list[str]:
    return [article.text[slice(*block.span)] for block in article.blocks if block.role is role]


def test_a_page_gives_its_article_and_what_it_says_of_itself(tmp_path: Path) -> None:
    article = one(write(tmp_path, "a.html", page(BODY, HEAD)))
    assert (article.title, article.outlet, article.author) == (TITLE, "The Daily Wren", "Jo Marsh")
    assert article.url == "https://wren.example/stand"
    assert (str(article.published.day), article.published.time) == ("2024-03-12", "18:10")
    assert article.published.basis is Basis.METADATA
    assert roles(article, Role.HEADLINE) == [TITLE]
    assert roles(article, Role.BODY) == [*PARAGRAPHS, "North | 30"]
    assert roles(article, Role.CAPTION) == ["Caption: The stand on Wednesday. A total of 38 were hurt."]
    assert not any(word in article.text for word in ("Most read", "500 staff", "Home"))


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta name="DC.date.issued" content="2023-11-02">', "2023-11-02"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-05-06"}</script>', "2022-05-06"),
        ("", "None"),
    ],
)
def test_the_day_of_a_page(tmp_path: Path, head: str, day: str) -> None:
    assert str(one(write(tmp_path, "a.html", page(BODY, head))).published.day) == day


def test_a_page_may_declare_its_encoding(tmp_path: Path) -> None:
    text = page(f"<article><p>The café held 90 people, said its owner, Zoë Łuk.</p>{ARTICLE}</article>").decode()
    article = one(write(tmp_path, "a.htm", text.replace("utf-8", "iso-8859-2").encode("iso-8859-2", "xmlcharrefreplace")))
    assert "café held 90 people, said its owner, Zoë Łuk" in article.text


def told(folder: Path, name: str, content: bytes) -> str:
    articles, problems = read([write(folder, name, content)])
    assert articles == ()
    return problems[0].message


def test_our_own_report_in_a_folder_of_articles_is_none(tmp_path: Path) -> None:
    own = page(BODY, '<meta name="generator" content="factcheck 1.0">')
    assert told(tmp_path, "report.html", own) == "a report of factcheck, and no article"


@pytest.mark.parametrize(
    "text",
    [
        "# Factcheck\n\n2 findings in 5 articles.\n",
        "# factcheck\n\nThe paper's new column goes through 12 claims a week.\n",
        "Harbour closed: 12 days: error of the pilot [report] 40 boats.\n",
    ],
)
def test_an_article_that_only_sounds_like_a_report_is_read(tmp_path: Path, text: str) -> None:
    assert one(write(tmp_path, "a.md", text.encode())).text == text


def made_pdf(*, pages: int = 1) -> bytes:
    """A PDF with a running head and page numbers, whose lines fpdf2 wraps."""

    class Paper(FPDF):
        def header(self) -> None:
            self.set_font("Times", size=8)
            self.cell(0, 6, "Marlow Weekly, late edition", new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            self.set_y(-15)
            self.cell(0, 6, f"Page {self.page_no()} of {pages}")

    paper = Paper()
    paper.set_title(TITLE)
    paper.set_author("Jo Marsh")
    paper.set_creation_date(datetime(2024, 3, 12, 18, 10))  # noqa: DTZ001 (a document's date has no zone)
    for number in range(pages):
        paper.add_page()
        paper.set_font("Times", size=20)
        paper.multi_cell(0, 10, HEADINGS[number], new_x="LMARGIN", new_y="NEXT")
        paper.set_font("Times", size=12)
        for paragraph in (*PARAGRAPHS[number:], *PARAGRAPHS[:number]):
            paper.multi_cell(0, 6, paragraph, new_x="LMARGIN", new_y="NEXT")
            paper.ln(3)
    return bytes(paper.output())


def test_the_lines_of_a_pdf_are_put_together_to_paragraphs(tmp_path: Path) -> None:
    article = one(write(tmp_path, "a.pdf", made_pdf()))
    assert article.text.split("\n\n")[1:] == [TITLE, *PARAGRAPHS[:-1], PARAGRAPHS[-1] + "\n"]
    assert (article.title, article.author) == (TITLE, "Jo Marsh")
    assert str(article.published.day) == "2024-03-12"


def test_running_heads_and_page_numbers_are_left_out(tmp_path: Path) -> None:
    text = one(write(tmp_path, "a.pdf", made_pdf(pages=3))).text
    pages = [[HEADINGS[n], *PARAGRAPHS[n:], *PARAGRAPHS[:n]] for n in range(3)]
    assert text.split() == " ".join(each for page in pages for each in page).split()


def made_docx() -> bytes:
    document = docx.Document()
    document.add_heading(TITLE)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip((c for row in table.rows for c in row.cells), ("Stand", "Hurt", "North", "30"), strict=True):
        cell.text = text
    document.core_properties.title = TITLE
    document.core_properties.author = "Jo Marsh"
    document.core_properties.created = datetime(2024, 3, 12, 18, 10)  # noqa: DTZ001 (a document's date has no zone)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def test_a_word_document_gives_paragraphs_and_rows_in_order(tmp_path: Path) -> None:
    article = one(write(tmp_path, "a.docx", made_docx()))
    assert article.text == "\n\n".join([TITLE, *PARAGRAPHS, "Stand | Hurt", "North | 30"]) + "\n"
    assert (article.title, article.author) == (TITLE, "Jo Marsh")
    assert (str(article.published.day), article.published.time) == ("2024-03-12", "18:10")


@pytest.mark.parametrize(("name", "content"), [("a.html", page(BODY, HEAD)), ("a.pdf", made_pdf()), ("a.docx", made_docx())])
def test_standard_input_is_told_by_its_first_bytes(tmp_path: Path, name: str, content: bytes) -> None:
    articles, problems = read(["-"], lambda: content)
    assert problems == ()
    assert articles[0].text == one(write(tmp_path, name, content)).text


def zipped(size: int) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"0" * size)
    return held.getvalue()


def broken(document: str, properties: str = "") -> bytes:
    """A Word document of which the text or the properties are replaced by what Word never writes."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made_docx())) as good, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in good.namelist():
            replaced = {"word/document.xml": document, "docProps/core.xml": properties}.get(name) or good.read(name)
            packed.writestr(name, replaced)
    return held.getvalue()


WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
CELL = "<w:body><w:tbl><w:tr><w:tc><w:tcPr>{}</w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>"
LAUGHS = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise("abcdefghij"))


@pytest.mark.parametrize(
    ("name", "content", "start"),
    [
        ("a.html", b"", "not HTML"),
        ("a.html", b"<p>", "not HTML"),
        ("a.html", page("<p></p>"), "no article found"),
        ("a.html", b"\x00\x01\xff", "not text"),
        ("a.html", b'<meta charset="klingon">\xff', "not the text that it declares"),
        ("a.html", b"<div>" * 20_000, "not HTML"),
        ("a.pdf", b"", "cannot be opened as PDF"),
        ("a.pdf", made_pdf()[:300], "cannot be opened as PDF"),
        ("a.pdf", bytes(FPDF().output()), "the PDF holds no text"),
        ("a.docx", b"PK\x03\x04", "cannot be opened as DOCX"),
        ("a.docx", zipped(10), "cannot be opened as DOCX"),
        ("a.docx", zipped(201_000_000), "cannot be opened as DOCX: 201,000,000 bytes"),
        ("a.docx", zipped(21_000_000), "cannot be opened as DOCX: 21,000,000 bytes when unpacked, 21,000,000 of them XML"),
        ("a.docx", broken(f"{WORD}</w:document>"), "cannot be opened as DOCX"),
        ("a.docx", broken(WORD + CELL.format('<w:gridSpan w:val="many"/>')), "cannot be opened as DOCX"),
        ("a.docx", broken(WORD + CELL.format('<w:gridSpan w:val="100000000"/>')), "cannot be opened as DOCX: a table cell"),
        ("a.docx", broken(WORD + CELL.format("<w:vMerge/>")), "cannot be opened as DOCX"),
        ("a.docx", broken(WORD + "<w:tbl><w:tr><w:tc>" * 3000), "cannot be opened as DOCX"),
        (
            "a.docx",
            broken(f'<!DOCTYPE d [<!ENTITY a "ha">{LAUGHS}]>{WORD}<w:body><w:p>&j;</w:p></w:body></w:document>'),
            "cannot be opened as DOCX",
        ),
        ("a.docx", broken(f"{WORD}<w:body/></w:document>", "<properties/>"), "cannot be opened as DOCX"),
    ],
)
def test_what_is_no_document_is_told_and_stops_nothing(tmp_path: Path, name: str, content: bytes, start: str) -> None:
    good = write(tmp_path, "b.docx", made_docx())
    articles, problems = read([write(tmp_path, name, content), good])
    assert [article.path for article in articles] == [good]
    assert [isinstance(each, Problem) and each.message.startswith(start) for each in problems] == [True], problems


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs a system Chromium, which prints the page")
def test_a_page_that_a_browser_prints_reads_the_same(tmp_path: Path) -> None:
    source, printed = write(tmp_path, "a.html", page(BODY, HEAD)), tmp_path / "a.pdf"
    quiet = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    command = ["chromium", *quiet, profile, "--no-pdf-header-footer", f"--print-to-pdf={printed}", source]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = one(printed.as_posix()).text
    assert [each for each in PARAGRAPHS if f"\n\n{each}\n\n" not in text] == []
