"""`.html`: the article of a web page, without what stands around it, and what the page says of itself.

The main text is found by trafilatura. Captions, which it leaves out, are put after the text: one that is at odds with its
article is what an editor looks for.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from factcheck.articles import linked
from factcheck.articles.decoding import NotText, decoded
from factcheck.articles.draft import Draft, Drafts, Said
from factcheck.articles.problem import Problem
from factcheck.model import Basis

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

SURE = {
    "outlet": ("og:site_name",),
    "published": (
        "article:published_time",
        "datePublished",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
    ),
}
"""Names of the meta elements that go before linked data, and this before what the library finds out: the newspaper's name, not
that of the company that owns it, and the moment of publication with its time."""

MOST_TAGS = 200_000
"""Tags of a page above which it is not one article; a live page of a long night has a quarter of it."""

EARLIEST, LATEST = "1980-01-01", "2199-12-31"
"""Between these a page's day is believed. Fixed, since the library would take today's date for the latest."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_BLANK = re.compile(r"\s+")
_CELLS = re.compile(r"^\|.*\|$")


def read(raw: bytes, path: str) -> Drafts:
    """The article of a page. A page that holds no article is a problem."""
    tags = raw.count(b"<")
    if tags > MOST_TAGS:
        return (), (Problem(path, None, f"more than the page of an article: {tags:,} tags"),)
    import trafilatura
    from trafilatura.settings import Document

    # What the library finds wrong with a page we tell ourselves; its own words would go to the terminal past us.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    tree = trafilatura.load_html(_text(raw))
    if tree is None:
        return (), (Problem(path, None, "not HTML"),)
    captions = _captions(tree)
    sure, named = _sure(tree), linked.fields(tree)
    page = trafilatura.bare_extraction(
        tree,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False, "min_date": EARLIEST, "max_date": LATEST},
    )
    if not isinstance(page, Document) or not page.text:
        return (), (Problem(path, None, "no article found on the page"),)
    sources = (("meta elements", sure), ("linked data", named), ("own metadata", _fields(page)))
    said = tuple(Said(Basis.METADATA, f"the page's {where}", fields) for where, fields in sources if fields)
    title = next((each.fields["title"] for each in said if "title" in each.fields), "")
    return (Draft(_laid_out(title, page.text, captions), 0, said=said),), ()


def is_html(raw: bytes) -> bool:
    """Whether bytes that came without a name are a web page."""
    opening = raw[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return opening.startswith((b"<!doctype html", b"<html"))


def _text(raw: bytes) -> str:
    """The page's characters: as every text, but that a page may declare its own encoding."""
    declared = _CHARSET.search(raw[:2048])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        if declared is None:
            return decoded(raw)
    try:
        return raw.decode(declared.group(1).decode("ascii"))
    except (LookupError, UnicodeDecodeError) as error:
        raise NotText(f"not the text that it declares to be: {error}") from error


def _laid_out(title: str, text: str, captions: list[str]) -> str:
    """The headline, the paragraphs and the captions, a blank line between each."""
    paragraphs = [_row(line) for line in text.split("\n") if line.strip() and not set(line) <= set("|- ")]
    if paragraphs and title and not paragraphs[0].startswith(title):
        paragraphs.insert(0, title)
    known = "\n".join(paragraphs)
    return "\n\n".join([*paragraphs, *(f"Caption: {each}" for each in captions if each not in known)]) + "\n"


def _row(line: str) -> str:
    """A row of a table as its cells, with a bar between; any other line as it is."""
    line = line.strip()
    return " | ".join(cell.strip() for cell in line.strip("|").split("|")) if _CELLS.match(line) else line


def _captions(tree: HtmlElement) -> list[str]:
    """The captions of a page's pictures, each once."""
    found = (_BLANK.sub(" ", str(each.text_content())).strip() for each in tree.iter("figcaption"))
    return list(dict.fromkeys(each for each in found if each))


def _meta(tree: HtmlElement, wanted: str) -> str:
    """What the page's meta element of a name holds, "" where it has none."""
    for meta in tree.iter("meta"):
        names = (meta.get("property"), meta.get("itemprop"), meta.get("name"))
        if any(name is not None and str(name).lower() == wanted.lower() for name in names):
            return str(meta.get("content") or "").strip()
    return ""


def _sure(tree: HtmlElement) -> dict[str, str]:
    """What the page's meta elements say that is surer than what is found out otherwise."""
    told = {name: next((said for each in names if (said := _meta(tree, each))), "") for name, names in SURE.items()}
    return {name: value for name, value in told.items() if value}


def _fields(page: Document) -> dict[str, str]:
    """What the library finds out about the article; what it does not is left out."""
    told = {"outlet": page.sitename, "title": page.title, "url": page.url, "author": page.author, "published": page.date}
    return {name: value for name, value in told.items() if value}
