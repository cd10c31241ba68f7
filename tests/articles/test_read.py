from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck.articles import Problem, read
from factcheck.model import Article, Basis, Role

TEXT = "Nine boats lost\n\nNine boats sank off the eastern pier in heavy seas before dawn, the coastguard said.\n"

Write = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Work in an empty folder; the function writes a file in it."""
    monkeypatch.chdir(tmp_path)

    def write(name: str, content: str | bytes = TEXT) -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return write


def ids(articles: tuple[Article, ...]) -> list[str]:
    return [article.id for article in articles]


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [str(problem) for problem in problems]


def test_a_folder_is_read_in_the_order_of_its_paths(folder: Write) -> None:
    for name in ("news/b.txt", "news/a/z.md", "news/.hidden.txt", "news/.git/c.txt", "news/README.md", "news/c.TXT"):
        folder(name)
    articles, problems = read(["news"])
    assert ids(articles) == ["news/a/z.md", "news/b.txt", "news/c.TXT"]
    assert problems == ()
    assert articles[0].text == TEXT
    assert [block.role for block in articles[0].blocks] == [Role.HEADLINE, Role.BODY]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_a_folder_is_not_waited_for(folder: Write, tmp_path: Path) -> None:
    folder("news/b.txt")
    os.mkfifo(tmp_path / "news" / "a.txt")
    articles, problems = read(["news"])
    assert (ids(articles), told(problems)) == (["news/b.txt"], ["news/a.txt: neither a file nor a folder"])


def test_an_absolute_path_below_the_current_folder_is_shown_relative_to_it(folder: Write) -> None:
    file = folder("news/a.txt")
    assert ids(read([str(file)])[0]) == ["news/a.txt"]
    assert ids(read([str(file.parent), "news"])[0]) == ["news/a.txt"]


def test_a_path_elsewhere_is_shown_as_given(folder: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = folder("news/a.txt")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert ids(read([str(file)])[0]) == [file.as_posix()]
    assert ids(read(["../news/a.txt"])[0]) == ["../news/a.txt"]


def test_what_cannot_be_read_is_told_and_the_rest_is_read(folder: Write) -> None:
    folder("news/a.txt")
    folder("news/b.txt", b"a\0b")
    folder("news/c.txt", b"caf\xe9 \x81")
    folder("news/d.epub", b"PK")
    folder("news/e.epub", b"PK")
    folder("news/f.txt", "  \n")
    folder("g.odt", b"PK")
    articles, problems = read(["news", "gone.txt", "g.odt"])
    assert ids(articles) == ["news/a.txt"]
    assert sorted(told(problems)) == [
        "g.odt: not read: no reader for .odt",
        "gone.txt: no such file or folder",
        "news/b.txt: not text: it holds NUL bytes",
        "news/c.txt: not text: byte 5 is neither UTF-8 nor Windows-1252",
        "news/f.txt: the file is empty",
        "news: not read: no reader for .epub (2 files)",
    ]


@pytest.mark.parametrize("path", ["a\0b.txt", "x" * 5_000 + ".txt", "", "\udcff.txt"])
def test_a_path_that_no_system_knows_is_a_problem(folder: Write, path: str) -> None:
    articles, problems = read([path]) if path else read(["nothing-here"])
    assert articles == ()
    assert len(problems) == 1


def test_an_empty_folder_gives_nothing(folder: Write, tmp_path: Path) -> None:
    assert read([str(tmp_path)]) == ((), ())
    assert read([]) == ((), ())


def test_newlines_and_white_space_are_left_as_they_are(folder: Write) -> None:
    folder("a.txt", b"\xef\xbb\xbf  Nine\r\nboats\rlost \n\n")
    (article,), _ = read(["a.txt"])
    assert article.text == "  Nine\r\nboats\rlost \n\n"


def test_the_manifest_speaks_first(folder: Write) -> None:
    folder("news/articles.csv", "\ufeffOutlet,published,path,note\r\nBay Echo,2021-03-05,a.txt,x\r\n,,sub/b.txt,\r\n")
    folder("news/a.txt", "---\noutlet: Other\npublished: 2021-03-04\ntitle: Boats\n---\n" + TEXT)
    folder("news/sub/b.txt", "---\noutlet: Other\n---\n" + TEXT)
    (a, b), problems = read(["news"])
    assert problems == ()
    assert (a.outlet, a.title, a.published.day, a.published.basis) == ("Bay Echo", "Boats", date(2021, 3, 5), Basis.MANIFEST)
    assert a.published.evidence == ("news/articles.csv:2: '2021-03-05'",)
    assert b.outlet == "Other"
    assert a.blocks[0].role is Role.BOILERPLATE


def test_a_manifest_beside_a_single_file_speaks_too(folder: Write) -> None:
    folder("news/articles.csv", "path,outlet\na.txt,Bay Echo\n")
    folder("news/a.txt")
    assert read(["news/a.txt"])[0][0].outlet == "Bay Echo"


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        ("path,outlet\na.txt,Bay Echo,more\n", 2, "3 cells, its header 2"),
        ("path,outlet\n,Bay Echo\n", 2, "without a path"),
        ("path,outlet\na.txt,Bay Echo\ngone.txt,Bay Echo\n", 3, "names gone.txt, which is not there"),
        ("path,outlet\na.txt,Bay Echo\na.txt,Other\n", 3, "twice; line 2 counts"),
        ("outlet,title\nBay Echo,Boats\n", 1, "no column 'path'"),
        ('path,outlet\na.txt,"Bay\n', 2, "cannot be read"),
    ],
)
def test_a_broken_manifest_row_is_told_with_its_line(folder: Write, content: str, line: int, message: str) -> None:
    folder("articles.csv", content)
    folder("a.txt")
    articles, problems = read(["."])
    assert ids(articles) == ["a.txt"]
    assert [(problem.path, problem.line) for problem in problems] == [("articles.csv", line)]
    assert message in problems[0].message


def test_a_manifest_that_is_no_text_is_told_once(folder: Write) -> None:
    folder("articles.csv", b"a\0b")
    folder("a.txt")
    folder("b.txt")
    articles, problems = read(["."])
    assert len(articles) == 2
    assert told(problems) == ["articles.csv: not text: it holds NUL bytes"]


def test_a_date_that_is_none_is_told_and_the_next_place_asked(folder: Write) -> None:
    folder("articles.csv", "path,published\na.txt,soon\n")
    folder("a.txt", "---\npublished: 2021-03-04\n---\n" + TEXT)
    (article,), problems = read(["."])
    assert article.published.day == date(2021, 3, 4)
    assert told(problems) == ["a.txt: articles.csv:2: 'soon' is no date"]


def test_the_order_of_places_that_say_when(folder: Write) -> None:
    folder("2021-03-01.txt", "Nine boats lost\n4 March 2021\n" + TEXT)
    folder("2021-03-02.txt")
    folder("c.txt")
    found = [(article.published.day, article.published.basis) for article in read(["."])[0]]
    assert found == [(date(2021, 3, 4), Basis.DATELINE), (date(2021, 3, 2), Basis.FILENAME), (None, Basis.UNKNOWN)]


def test_lines_of_json(folder: Write) -> None:
    lines = [
        json.dumps({"id": "x", "text": TEXT, "published": "2021-03-04", "outlet": "Bay Echo", "title": "Boats", "url": "u"}),
        "",
        json.dumps({"text": TEXT}),
        json.dumps({"id": "x", "text": "Ten\u2028boats."}),
        json.dumps({"id": 7, "text": TEXT}),
        "{broken",
        "[1]",
        json.dumps({"id": "y"}),
        json.dumps({"id": "z", "text": TEXT, "published": 2021}),
        '{"id": "s", "text": "half \\ud800 pair"}',
        "[" * 100_000,
    ]
    folder("a.jsonl", "\n".join(lines))
    articles, problems = read(["a.jsonl"])
    assert ids(articles) == ["x", "a.jsonl:3", "x-2", "7"]
    first = articles[0]
    assert (first.outlet, first.title, first.url, first.published.basis) == ("Bay Echo", "Boats", "u", Basis.METADATA)
    assert articles[2].text == "Ten\u2028boats."
    assert [problem.line for problem in problems] == [6, 7, 8, 9, 10, 11]


def test_standard_input(folder: Write) -> None:
    (article,), problems = read(["-"], lambda: TEXT.encode())
    assert (article.id, article.text, problems) == ("-", TEXT, ())
    assert ids(read(["-"], lambda: b'{"id": "x", "text": "Nine boats."}\n')[0]) == ["x"]
    assert told(read(["-"])[1]) == ["-: there is no standard input to read"]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("PORT ELLEN, Mar 4 (Bay Wire) — " + TEXT, "Bay Wire"),
        ("Nine boats lost\nPort Ellen Courier\nMarch 4th, 2021\n" + TEXT, "Port Ellen Courier"),
        ("Nine boats lost\nELLEN TODAY\nUpdated: Thursday, 4 March 2021 08:42\n" + TEXT, "Ellen Today"),
        ("HARBOUR BOARD\nPRESS RELEASE No. 7\n4 March 2021\n" + TEXT, "Harbour Board"),
        ("SHORE WATCH\nStatement on the storm of 4 March\nShore Watch counted nine boats.\n" + TEXT, "Shore Watch"),
        (TEXT + "\nThe Bay Echo – since 1921, news of the whole coast", "The Bay Echo"),
        ("Nine boats lost\nWhat we know\n4 March 2021\n" + TEXT, ""),
        (TEXT, ""),
    ],
)
def test_the_outlet_where_the_text_is_plain(folder: Write, text: str, outlet: str) -> None:
    folder("a.txt", text)
    assert read(["a.txt"])[0][0].outlet == outlet


@pytest.mark.parametrize(
    "text",
    ["boats " * 400_000, "Nine boats sank. " * 100_000, "A\n" * 40_000, "- " * 1_000_000, "(" * 2_000_000, "1" * 2_000_000,
     "---\n" + "a: b\n" * 40_000, "By " + "Ana " * 300_000, "." * 400_000 + "a"],
    ids=lambda text: text[:6],
)  # fmt: skip
def test_time_is_linear(folder: Write, text: str) -> None:
    folder("a.txt", text)
    begun = time.perf_counter()
    read(["a.txt"])
    assert time.perf_counter() - begun < 6


def test_the_order_of_the_paths_does_not_change_an_article(folder: Write) -> None:
    folder("a.txt")
    folder("b.txt")
    assert sorted(read(["a.txt", "b.txt"])[0], key=lambda a: a.id) == sorted(read(["b.txt", "a.txt"])[0], key=lambda a: a.id)


@pytest.mark.parametrize(
    ("stated", "doubts"),
    [
        ("2017-11-27", ["but its own text says line 3: 'Tuesday, 3 October 2017 09:12'"]),
        ("2017-10-05", ["but its own text says line 3: 'Tuesday, 3 October 2017 09:12'"]),
        ("2017-10-04", []),
        ("2017-10-03", []),
        ("2017-10-02", []),
    ],
)
def test_a_stated_day_that_the_texts_own_line_contradicts_is_doubted(folder: Write, stated: str, doubts: list[str]) -> None:
    text = "Fire guts store\n\nTuesday, 3 October 2017 09:12\n\nEleven people were hurt when fire gutted a store, crews said.\n"
    folder("news/a.txt", text)
    folder("news/articles.csv", f"path,outlet,published\na.txt,Post,{stated}\n")
    (article,), _ = read(["news"])
    assert list(article.published.doubts) == doubts
