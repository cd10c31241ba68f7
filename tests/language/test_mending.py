"""What is put right in a parse: a number that an insertion cuts off from its verb is the subject of it."""

from __future__ import annotations

import pytest

from factcheck.language import parse
from factcheck.model import Role, Sentence


@pytest.mark.parametrize(
    ("text", "number", "verb", "dep"),
    [
        ("Nine were flown out and two, both guides, died.", "two", "died", "nsubj"),
        ("Ten were admitted to hospital and one, a woman of 70 from Denby, has died.", "one", "died", "nsubj"),
        ("Twelve people were arrested and four, including a lawyer, were released.", "four", "released", "nsubjpass"),
        ("Nine were hurt and two, said the mayor, died.", "two", "died", "nsubj"),
    ],
)
def test_the_subject_before_an_insertion(text: str, number: str, verb: str, dep: str) -> None:
    (sentence,) = parse([Sentence((0, len(text)), text, Role.BODY, 0)], [0])
    (found,) = (t for t in sentence.tokens if t.text == number)
    assert (sentence.tokens[found.head].text, found.dep) == (verb, dep)


@pytest.mark.parametrize(
    "text", ["Nine men, two women and a boy, all from Denby, died.", "He was 40, and two, maybe.", "One, two, has"]
)
def test_what_is_whole_is_left_alone(text: str) -> None:
    (sentence,) = parse([Sentence((0, len(text)), text, Role.BODY, 0)], [0])
    assert all(0 <= t.head < len(sentence.tokens) for t in sentence.tokens)
    assert sum(t.dep in ("nsubj", "nsubjpass") for t in sentence.tokens) <= 1
