"""`.docx`: the paragraphs and table rows of a Word document in order, and its properties."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.articles.decoding import NotText
from factcheck.articles.draft import Draft, Drafts, Said
from factcheck.articles.problem import Problem
from factcheck.model import Basis

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.coreprops import CoreProperties
    from docx.table import Table

MOST_BYTES = 200_000_000
"""Bytes of a document when unpacked, pictures and all, above which it is not an article but an attack."""

MOST_MARKUP = 20_000_000
"""Bytes of its XML when unpacked; a book of 100,000 words has a quarter of it."""

WIDEST = 64
"""Columns that a cell of a table spans at most; Word has room for 63."""


def read(raw: bytes, path: str) -> Drafts:
    """The article of a document. Raises `NotText` where it cannot be opened; one without any text is a problem."""
    try:
        document = _opened(raw)
        text = "\n\n".join(_paragraphs(document))
        fields = _fields(document.core_properties)
    except Exception as error:  # the library trips over a broken document in as many ways as there are
        raise NotText(f"cannot be opened as DOCX: {error}") from error
    if not text:
        return (), (Problem(path, None, "the document holds no text"),)
    said = (Said(Basis.METADATA, "the document's properties", fields),) if fields else ()
    return (Draft(f"{text}\n", 0, said=said),), ()


def is_docx(raw: bytes) -> bool:
    """Whether bytes that came without a name are a Word document."""
    return raw.startswith(b"PK\x03\x04") and b"word/" in raw


def _opened(raw: bytes) -> Document:
    import docx

    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        parts = packed.infolist()
    size = sum(part.file_size for part in parts)
    markup = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    if size > MOST_BYTES or markup > MOST_MARKUP:
        raise ValueError(f"{size:,} bytes when unpacked, {markup:,} of them XML")
    document = docx.Document(io.BytesIO(raw))
    if document.element.xpath(f"//w:gridSpan[@w:val > {WIDEST}]"):
        raise ValueError("a table cell that is wider than any table")
    return document


def _paragraphs(document: Document) -> Iterator[str]:
    """The text of each paragraph and of each row of a table, where there is any."""
    from docx.table import Table

    for part in document.iter_inner_content():
        for text in _rows(part) if isinstance(part, Table) else (part.text,):
            if text.strip():
                yield text.strip()


def _rows(table: Table) -> Iterator[str]:
    """The rows of a table as their cells, with a bar between; a cell that spans several columns is told once."""
    for row in table.rows:
        cells = dict.fromkeys(row.cells)
        yield " | ".join(" ".join(cell.text.split()) for cell in cells)


def _fields(properties: CoreProperties) -> dict[str, str]:
    """What the document's properties say; when it was made counts as its day."""
    made = properties.created.strftime("%Y-%m-%dT%H:%M") if properties.created else ""
    told = {"title": properties.title, "author": properties.author, "published": made}
    return {name: value.strip() for name, value in told.items() if value and value.strip()}
