"""Who stands behind a figure, and what a finding says of it: voices, copies, offices, and where a limit was lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.model import Assertion, Behaves, Family, Hedge, Office, Polarity, Role, Severity, backings
from tests.checks.test_checks import findings, said


def _backed(*members: Assertion) -> list[tuple[str, int, int]]:
    return [(b.figure, b.voices, b.articles) for b in backings(members)]


def test_each_figure_has_as_many_voices_as_origins() -> None:
    members = [
        said(38, voice="v1"),
        said(38, article="paper.txt", voice="v1"),
        said(38, article="radio.txt", voice="v2"),
        said(52, article="radio.txt", voice="v3"),
    ]
    assert {figure: (voices, articles) for figure, voices, articles in _backed(*members)} == {"38": (2, 3), "52": (1, 1)}


def test_at_least_a_figure_is_another_figure() -> None:
    assert len(_backed(said(38), said(38, hedge=Hedge.AT_LEAST))) == 2


def test_what_is_not_asserted_backs_nothing() -> None:
    assert _backed(said(38, polarity=Polarity.NEGATED)) == []


def test_an_assertion_without_a_voice_is_its_articles() -> None:
    assert _backed(said(38), said(38), said(38, article="paper.txt")) == [("38", 2, 2)]


def test_a_headline_is_no_voice_beside_the_speaker_of_its_article() -> None:
    spoken = said(38, by="mayor", voice="v1")
    assert _backed(spoken, said(38, voice="v2")) == [("38", 1, 1)]
    assert _backed(spoken, said(38, voice="v2", article="paper.txt")) == [("38", 2, 2)]


def test_a_finding_tells_the_voices_behind_each_figure() -> None:
    members = (
        said(120, voice="v1"),
        said(120, article="paper.txt", voice="v2"),
        said(90, article="radio.txt", voice="v3"),
        said(90, article="post.txt", voice="v3"),
    )
    found = findings(*members)[Family.DISAGREE]
    assert {(b.figure, b.voices, b.articles) for b in found.backing} == {("120", 2, 2), ("90", 1, 2)}
    assert "; 2 voices)" in found.message
    assert "; one voice in 2 articles)" in found.message


def test_a_figure_told_once_needs_no_word_on_its_voices() -> None:
    assert "voice" not in findings(said(120), said(90, article="paper.txt"))[Family.DISAGREE].message


def test_backing_stands_in_the_order_of_the_articles() -> None:
    assert _backed(said(90, article="b"), said(120, article="a")) == [("120", 1, 1), ("90", 1, 1)]


COPIES = [
    ("both quote the mayor: likely a copying error", Behaves.STOCK, "mayor", "mayor"),
    ("both quote the mayor: an update or a copying error", Behaves.CUMULATIVE, "mayor", "mayor"),
    ("both carry one report: likely a copying error", Behaves.STOCK, "", ""),
]


@pytest.mark.parametrize(("remark", "behaves", "one", "other"), COPIES)
def test_a_copy_that_went_wrong_is_told_as_one(remark: str, behaves: Behaves, one: str, other: str) -> None:
    found = findings(
        said(120, by=one and f"the {one}", voice="v1"),
        said(90, article="paper.txt", by=other and f"the {other}", voice="v1"),
        behaves=behaves,
    )[Family.DISAGREE]
    assert found.message.endswith(remark)
    assert found.severity is Severity.WARNING


def test_an_outlet_at_odds_with_itself_is_no_copy() -> None:
    found = findings(said(120, voice="v1", article="wire"), said(90, voice="v1", article="wire.txt"))[Family.DISAGREE]
    assert found.severity is Severity.ERROR
    assert "copying" not in found.message


def _for(member: Assertion, body: str) -> Assertion:
    return replace(member, office=Office(body, "by title"))


def test_a_body_at_odds_with_its_spokesman_is_told() -> None:
    found = findings(_for(said(120, by="Petra Quill"), "Orrin Rail"), said(90, article="paper.txt", by="Orrin Rail"))
    assert found[Family.DISAGREE].message.endswith("Petra Quill speaks for Orrin Rail")


def test_two_who_speak_for_one_body_are_told() -> None:
    members = [_for(said(120, by="Petra Quill"), "Orrin Rail"), _for(said(90, article="paper.txt", by="Jo Venn"), "Orrin Rail")]
    assert findings(*members)[Family.DISAGREE].message.endswith("Jo Venn and Petra Quill both speak for Orrin Rail")


def test_two_bodies_are_not_tied() -> None:
    members = [_for(said(120, by="Petra Quill"), "Orrin Rail"), said(90, article="paper.txt", by="union")]
    assert "speak" not in findings(*members)[Family.DISAGREE].message


WHERE = [
    ("the limit was dropped between wire and paper", said(300, 1, hedge=Hedge.UP_TO, by="mayor"), Hedge.EXACT, "mayor"),
    ("a limit was turned round between wire and paper", said(300, 1, hedge=Hedge.UP_TO, by="mayor"), Hedge.AT_LEAST, "mayor"),
    (
        "the limit was dropped and mayor is no longer named between wire and paper",
        said(300, 1, hedge=Hedge.UP_TO, by="mayor"),
        Hedge.EXACT,
        "",
    ),
]


@pytest.mark.parametrize(("where", "first", "hedge", "by"), WHERE, ids=[w[0] for w in WHERE])
def test_a_lost_limit_is_told_with_where(where: str, first: Assertion, hedge: Hedge, by: str) -> None:
    found = findings(first, said(300, 2, hedge=hedge, article="paper.txt", by=by))[Family.HEDGE]
    assert where in found.message


def test_a_limit_lost_within_one_article_says_between_which_parts() -> None:
    body = said(300, 1, hedge=Hedge.UP_TO, by="mayor")
    headline = replace(said(300, 1, by="mayor"), role=Role.HEADLINE)
    assert "between the text and the headline" in findings(body, headline)[Family.HEDGE].message
    assert "within one article" in findings(body, said(300, 1, by="mayor"))[Family.HEDGE].message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (said(300, 1, hedge=Hedge.UP_TO), said(300, 2, article="paper.txt")),
        (said(300, 1, by="mayor"), said(300, 2, hedge=Hedge.UP_TO, article="paper.txt")),
        (said(300, 1, hedge=Hedge.AT_LEAST, by="mayor"), said(300, 2, article="paper.txt")),
        (said(300, 1, hedge=Hedge.UP_TO, by="mayor"), said(300, 1)),
    ],
    ids=["nobody said it first", "it was no limit", "a floor that is dropped claims no more", "the same article knows"],
)
def test_no_limit_was_lost(first: Assertion, second: Assertion) -> None:
    assert Family.HEDGE not in findings(first, second)


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [("old town", "", "only wire says where: old town"), ("", "old town", "only paper says where: old town"), ("", "", "")],
)
def test_a_place_that_one_outlet_leaves_out_is_told(here: str, there: str, told: str) -> None:
    one, other = said(120, voice="v1"), said(90, article="paper.txt", voice="v2")
    found = findings(
        replace(one, topic=replace(one.topic, place=here)), replace(other, topic=replace(other.topic, place=there))
    )[Family.DISAGREE]
    assert ("says where" in found.message) is bool(told)
    assert found.message.endswith(told)
