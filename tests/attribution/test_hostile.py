from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import language
from factcheck.attribution import attribute
from factcheck.attribution.quotations import quotations
from factcheck.model import Article, Block, Role

UNITS = [
    "police said 5, ",
    "said 5 said Foo ",
    "1, ",
    "“5 “",
    '" 5 "',
    "Foo Bar 5 ",
    "in in said at 5 ",
    "according to according to 5 ",
    "KNOX: 5\n",
    "(AB) 5 ",
    "of the of the said 5 ",
    "This is a sentence with 5 words that is cut off here at the end...\n",
    "mayor said 5. ",
    "May may 5 if could ",
    "PRESS RELEASE 5\n",
    "\u200f5\u0301\U0001f600 ",
]

CUE_WORDS = [
    *["said", "told", "Jane", "Doe", "police", "the", "who", "according", "to", "as", "saying", "quoted", "that"],
    *".,:;“”",
    "29",
]


def _seconds(text: str) -> float:
    article = Article(id="a", path="a.txt", text=text, blocks=(Block((0, len(text)), Role.BODY),))
    found = language.sentences(article)
    mentions = [m.span() for m in re.finditer(r"\d+", text)]
    start = time.process_time()
    attribute(article, found, mentions)
    return time.process_time() - start


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text(unit: str) -> None:
    n = max(1, 3000 // len(unit))
    small, large = (min(_seconds(unit * n * times) for _ in range(2)) for times in (1, 4))
    assert large < 9 * small + 0.1


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300), st.lists(st.tuples(st.integers(0, 300), st.integers(0, 20)), max_size=4))
def test_any_text_is_read(text: str, at: list[tuple[int, int]]) -> None:
    article = Article(id="a", path="a.txt", text=text, blocks=(Block((0, len(text)), Role.BODY),))
    mentions = [(s, s + n) for s, n in at]
    answers = attribute(article, language.sentences(article), mentions)
    assert len(answers) == len(mentions)


@settings(max_examples=120, deadline=None)
@given(st.text(alphabet="a 5.,:;'\"“”‘’()-\nA", max_size=120))
def test_quotations_are_apart_and_in_order(text: str) -> None:
    spans = [q.span for q in quotations(text)]
    assert all(0 <= s <= e <= len(text) for s, e in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(CUE_WORDS), max_size=30))
def test_any_run_of_cue_words_is_read(found: list[str]) -> None:
    text = " ".join(found)
    article = Article(id="a", path="a.txt", text=text, blocks=(Block((0, len(text)), Role.BODY),))
    mentions = [(m.start(), m.end()) for m in re.finditer(r"\S+", text)]
    assert len(attribute(article, language.sentences(article), mentions)) == len(mentions)
