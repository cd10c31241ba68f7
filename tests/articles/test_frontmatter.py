from __future__ import annotations

import pytest

from factcheck.articles.frontmatter import read


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("---\noutlet: The Bay Echo\npublished: 2021-03-04\n---\nBody.", {"outlet": "The Bay Echo", "published": "2021-03-04"}),
        ("---\r\ntitle: 'It''s over'\r\n---\r\nBody.", {"title": "It's over"}),
        ('---\ntitle: "A \\"safe\\" pier: what next"\nurl: https://bay.example/a:b\n...\nBody.',
         {"title": 'A "safe" pier: what next', "url": "https://bay.example/a:b"}),
        ("---\n# a note\nauthor: Ana Ruiz # staff\n\ntags:\n  - one\n- two\n---\nBody.", {"author": "Ana Ruiz"}),
        ("---\nOutlet:\n---\nBody.", {"outlet": ""}),
    ],
)  # fmt: skip
def test_fields_are_read_and_the_body_begins_after_the_block(text: str, fields: dict[str, str]) -> None:
    found = read(text)
    assert found.fields == fields
    assert text[found.end :].strip() == "Body."
    assert found.broken == ()


@pytest.mark.parametrize("text", ["Body.", "---\nNo pairs here\n---\nBody.", "----\ntitle: x\n----\n", "", "---\n---\nBody."])
def test_a_text_may_begin_with_dashes_and_have_no_front_matter(text: str) -> None:
    found = read(text)
    assert (found.fields, found.end, found.broken) == ({}, 0, ())


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("---\ntitle: x\nBody goes on.\n---\nBody.", 3, "not 'key: value'"),
        ("---\ntitle: x\ntitle: y\n---\nBody.", 3, "says 'title' twice"),
        ('---\ntitle: "x\n---\nBody.', 2, "quote of 'title' is not closed"),
        ("---\ntitle: x\n", 1, "not closed"),
    ],
)
def test_what_is_broken_is_told_with_its_line(text: str, line: int, message: str) -> None:
    broken = read(text).broken
    assert any(number == line and message in told for number, told in broken), broken
