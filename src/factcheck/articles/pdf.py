"""`.pdf`: the lines of each page put together to paragraphs by where they stand, without running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low
from typing import TYPE_CHECKING

from factcheck.articles.decoding import NotText
from factcheck.articles.draft import Draft, Drafts, Said
from factcheck.articles.problem import Problem
from factcheck.model import Basis

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

WIDER = 1.25
"""Times the page's usual distance between two lines from which on a paragraph ends."""

TALLER = 1.15
"""Times the height of the line before from which on a line is of another size, and so of another paragraph."""

SAME_EDGE = 4.0
"""Points within which two lines begin at the same place."""

COLUMN = 25
"""Characters of the narrowest column of running text."""

RUNNING = 3
"""Pages on which a line stands, but for its digits, to be a running head or foot."""

_SOFT_HYPHENS = "\xad\x02\ufffe"
_LINE = re.compile(r"[^\s](?:[^\r\n]*[^\s])?")
_PAGE_NUMBER = re.compile(r"(?i:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_CREATED = re.compile(r"D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page: its sides, in points from the left and from the bottom of the page, and its text."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def height(self) -> float:
        """How tall it is, in points."""
        return self.top - self.bottom


def read(raw: bytes, path: str) -> Drafts:
    """The article of a document. Raises `NotText` where it cannot be opened; pages without any text are a problem."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        raise NotText(f"cannot be opened as PDF: {error}") from error
    try:
        pages = [tuple(_rows(page.get_textpage())) for page in document]
        properties = document.get_metadata_dict()
    finally:
        document.close()
    text = "\n\n".join(_paragraphs(_without_running(pages)))
    if not text:
        return (), (Problem(path, None, "the PDF holds no text; scanned pages have to be recognised first"),)
    fields = _fields(properties)
    said = (Said(Basis.METADATA, "the document's properties", fields),) if fields else ()
    return (Draft(f"{text}\n", 0, said=said),), ()


def is_pdf(raw: bytes) -> bool:
    """Whether bytes that came without a name are a PDF."""
    return raw.startswith(b"%PDF-")


def _rows(page: PdfTextPage) -> Iterator[Row]:
    """The lines of a page in reading order, each with the box of its first character to that of its last."""
    last = page.count_chars() - 1
    for line in _LINE.finditer(page.get_text_range()):
        left, bottom, _, top = page.get_charbox(min(line.start(), last), loose=True)
        right = page.get_charbox(min(line.end() - 1, last), loose=True)[2]
        yield Row(left, bottom, right, top, " ".join(line.group().split()))


def _without_running(pages: Sequence[tuple[Row, ...]]) -> Iterator[tuple[Row, ...]]:
    """The pages without the heads and feet that run through them and without their numbers."""
    stand = Counter(name for page in pages for name in {_name(row) for row in page})
    for page in pages:
        edges = {id(row) for row in (*page[:2], *page[-2:])}
        yield tuple(
            row
            for row in page
            if not (id(row) in edges and (stand[_name(row)] >= RUNNING or _PAGE_NUMBER.fullmatch(row.text)))
        )


def _name(row: Row) -> tuple[str, int]:
    """What a running line has in common with itself on another page: its text but for digits, and its height on the page."""
    return re.sub(r"\d+", "0", row.text), round(row.bottom / 4)


def _paragraphs(pages: Iterator[tuple[Row, ...]]) -> Iterator[str]:
    """The paragraphs of all pages; one that goes on over a page's end is one."""
    held = ""
    for page in pages:
        follows = _following(page)
        for number, row in enumerate(page):
            if held and (follows[number] if number else not _SENTENCE_END.search(held)):
                held = _joined(held, row.text)
            else:
                if held:
                    yield held
                held = row.text
    if held:
        yield held


def _following(page: Sequence[Row]) -> list[bool]:
    """For each line, whether it goes on from the one before: that was full, of its size, and no further off than usual."""
    edges = _edges(page)
    full = [_full(over, row, edges[_column(over)]) for over, row in pairwise(page)]
    steps = [over.bottom - row.bottom for over, row in pairwise(page)]
    usual = median_low([step for step, filled in zip(steps, full, strict=True) if filled and step > 0] or [0.0])
    return [False, *(filled and step <= WIDER * usual for filled, step in zip(full, steps, strict=True))]


def _full(over: Row, row: Row, edge: float) -> bool:
    """Whether a line of the same size left no room for the first word of the next, which a small letter shows as well."""
    word = len(row.text.split(" ", 1)[0]) + 1
    no_room = edge - over.right < word * (row.right - row.left) / len(row.text)
    return (no_room or row.text[0].islower()) and max(over.height, row.height) <= TALLER * min(over.height, row.height)


def _edges(page: Sequence[Row]) -> dict[tuple[int, int], float]:
    """How far to the right each column goes: the lines of a size that begin at one place, or else those of the page."""
    columns: dict[tuple[int, int], list[Row]] = {}
    for row in page:
        columns.setdefault(_column(row), []).append(row)
    widest = max((row.right for row in page), default=0.0)
    return {
        column: max(row.right for row in rows) if len(rows) > 1 and max(len(row.text) for row in rows) >= COLUMN else widest
        for column, rows in columns.items()
    }


def _column(row: Row) -> tuple[int, int]:
    return round(row.left / SAME_EDGE), round(row.height)


def _joined(before: str, text: str) -> str:
    """Two lines as one; a word that was parted at the line's end is put together."""
    if before[-1] in _SOFT_HYPHENS:
        return before[:-1] + text
    return before + text if before.endswith("-") else f"{before} {text}"


def _fields(properties: dict[str, str]) -> dict[str, str]:
    """What the document's properties say; when it was made counts as its day."""
    told = {"title": properties.get("Title", ""), "author": properties.get("Author", "")}
    made = _CREATED.match(properties.get("CreationDate", ""))
    if made:
        year, month, day, hour, minute = made.groups()
        told["published"] = f"{year}-{month}-{day}" + (f"T{hour}:{minute}" if hour else "")
    return {name: value.strip() for name, value in told.items() if value.strip()}
