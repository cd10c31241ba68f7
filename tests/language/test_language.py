"""Where sentences end, and what the parse hands on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from factcheck.language import parse, sentences
from factcheck.model import Article, Block, Role


def article(text: str, *roles: Role) -> Article:
    blocks, start = [], 0
    for number, part in enumerate(text.split("\n\n")):
        blocks.append(Block((start, start + len(part)), roles[number] if roles else Role.BODY))
        start += len(part) + 2
    return Article("x", "x", text, blocks=tuple(blocks))


@pytest.mark.parametrize(
    "parts",
    [
        ("Mr. Hale of the U.S. Navy spoke on Dec. 9.", "He left."),
        ('"We did it," he said.', "“Go!” she cried.", "They went."),
        ("It began at 6 p.m.", "The crowd had gone."),
        ("It began at 6 p.m. Friday with 40 men.", "By 8 P.M. EST they had gone.", "At 9 a.m.", "Police came."),
        ("It began at 6 p.m. Oct. 3 and at 9 a.m. (GMT) it was over.", "They left."),
        ("Prices rose 3.5 percent to $1.20.", "40 shops closed."),
        ("Pier No. 14 was hit.", "J. K. Moran wrote about St. Anne's."),
        ("Was it 30?", "It was!", "No one knows…", "Still, they ask."),
        ("“It is over.”", "“We won.”"),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(parts: tuple[str, ...]) -> None:
    found = sentences(article(" ".join(parts)))
    assert tuple(s.text for s in found) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The mill lies north of the quay.The mayor said so.", ("The mill lies north of the quay.", "The mayor said so.")),
        ("It cost $5.A boat sank!Nobody knew.", ("It cost $5.", "A boat sank!", "Nobody knew.")),
        ("St.John said that 3.5 million at example.com of U.S.Steel left.",) * 2,
    ],
)
def test_a_sentence_may_be_glued_to_the_one_before(text: str, parts: tuple[str, ...] | str) -> None:
    expected = (parts,) if isinstance(parts, str) else parts
    assert tuple(s.text for s in sentences(article(text))) == expected


def test_spans_point_into_the_text_and_paragraphs_are_numbered() -> None:
    text = "One headline\n\nA first sentence. A second one."
    found = sentences(article(text, Role.HEADLINE, Role.BODY))
    assert [(text[slice(*s.span)], s.role, s.paragraph) for s in found] == [
        ("One headline", Role.HEADLINE, 0),
        ("A first sentence.", Role.BODY, 1),
        ("A second one.", Role.BODY, 1),
    ]


@pytest.mark.parametrize("role", [Role.BOILERPLATE, Role.COPY, Role.DATELINE, Role.BYLINE])
def test_what_is_no_prose_has_no_sentences(role: Role) -> None:
    assert sentences(article("Sign up for 5 stories a day.", role)) == ()


def test_only_the_wanted_sentences_are_parsed_and_offsets_are_the_articles() -> None:
    text = "Nothing here.  Some 12  people\nwere hurt. Some 12  people\nwere hurt."
    plain, first, again = parse(sentences(article(text)), {1, 2})
    assert plain.tokens == ()
    assert [text[t.start : t.end] for t in first.tokens] == ["Some", "12", "people", "were", "hurt", "."]
    assert [text[t.start : t.end] for t in again.tokens] == [t.text for t in first.tokens]
    assert again.tokens[0].start == again.span[0]
    assert first.tokens[first.tokens[2].head].lemma == "hurt"


def test_a_table_without_an_end_is_not_parsed() -> None:
    (row,) = parse(sentences(article("12 " * 3000)), {0})
    assert row.tokens == ()


def test_a_long_run_of_marks_is_read_in_linear_time() -> None:
    """Looked through once for each of its marks, a run of this length takes minutes."""
    text = "." * 200_000 + "a 12"
    assert [s.text for s in sentences(article(text))] == [text]


def test_spacy_comes_without_its_web_clients_and_they_are_there_for_who_asks() -> None:
    code = """if True:
        import sys
        from factcheck import language
        from factcheck.model import Role, Sentence
        language.parse([Sentence((0, 9), "Boats go.", Role.BODY, 0)], {0})
        print([name for name in ("requests", "httpx", "urllib3", "spacy.cli") if name in sys.modules])
        import spacy.cli
        print(spacy.info()["spacy_version"] == spacy.__version__, callable(spacy.cli.download))
    """
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\nTrue True\n"
