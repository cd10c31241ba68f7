from __future__ import annotations

import re

import pytest

from factcheck import language
from factcheck.attribution import attribute
from factcheck.model import Article, Attribution, Block, Role

from . import fresh, general, later, opened, unread
from .rows import ROWS, Row


def _read(row: Row, parsed: bool) -> Attribution:
    headline = row.text.startswith("# ")
    marked = row.text.removeprefix("# ")
    start = marked.index("[[")
    text = marked.replace("[[", "").replace("]]", "")
    span = (start, marked.index("]]") - 2)
    role = Role.HEADLINE if headline else Role.BODY
    blocks = tuple(Block(m.span(), role) for m in re.finditer(r"[^\n]+(?:\n(?!\n)[^\n]+)*", text))
    article = Article(id="a", path="a.txt", text=text, blocks=blocks)
    found = language.sentences(article)
    if parsed:
        found = language.parse(found, {i for i, s in enumerate(found) if s.span[0] <= span[0] < s.span[1]})
    (answer,) = attribute(article, found, [span])
    return answer


def _names(row: Row) -> str:
    return row.text.replace("\n", " ")[:70]


CASES = [
    pytest.param(r, p, id=f"{_names(r)} ({'parsed' if p else 'words'})")
    for r in (*ROWS, *fresh.ROWS, *general.ROWS, *unread.ROWS, *opened.ROWS, *later.ROWS)
    for p in (True, False)
    if p or r.by_words
]


@pytest.mark.parametrize(("row", "parsed"), CASES)
def test_pattern(row: Row, parsed: bool) -> None:
    answer = _read(row, parsed)
    if row.said is None:
        assert answer.said_by is None, answer.why
    else:
        assert answer.said_by is not None
        assert row.said in answer.said_by, answer.why
        assert answer.why
    if row.outlet is not None:
        assert row.outlet in (answer.cited_outlet or "")
    assert answer.polarity is row.polarity
    if row.quoted is not None:
        assert answer.quoted is row.quoted
