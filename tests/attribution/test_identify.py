from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date

import pytest

from factcheck.attribution import identify
from factcheck.model import (
    Article,
    AsOf,
    AsOfBasis,
    Assertion,
    Attribution,
    Basis,
    Hedge,
    Kind,
    Published,
    Topic,
)

FRIDAY = date(2031, 3, 7)


def _assertion(
    id: str,
    said_by: str | None,
    *,
    article: str = "a",
    value: float = 14,
    sentence: str = "",
    outlet: str | None = None,
    state: str = "burned",
) -> Assertion:
    return Assertion(
        id=id,
        article=article,
        span=(0, 2),
        line=1,
        column=1,
        quote=str(int(value)),
        sentence=sentence or f"{id}: {value:.0f} homes",
        kind=Kind.COUNT,
        value=value,
        low=value,
        high=value,
        unit="",
        hedge=Hedge.EXACT,
        change=None,
        step=1.0,
        margin=None,
        topic=Topic(head="home", sort="home", state=state),
        as_of=AsOf(FRIDAY, FRIDAY, "day", AsOfBasis.PUBLISHED),
        period=None,
        attribution=Attribution(said_by=said_by, cited_outlet=outlet, why="'say' governs it"),
    )


def _article(id: str, outlet: str = "", text: str = "", day: date = FRIDAY) -> Article:
    return Article(id=id, path=f"{id}.txt", text=text, outlet=outlet, published=Published(day, day, basis=Basis.MANIFEST))


def _speakers(said: Iterable[str]) -> dict[str, str]:
    rows = [_assertion(f"s{i}", s, value=i, article=f"a{i}") for i, s in enumerate(said)]
    return {a.attribution.said_by or "": a.speaker for a in identify([], rows)}


ONE = [
    (("fire chief Dana Holt", "Dana Holt"), "Dana Holt"),
    (("Dana Holt", "Mr Holt"), "Dana Holt"),
    (("Dana Holt", "Chief Holt"), "Dana Holt"),
    (("Dana Abdel Omar", "Dana Abdul Omar"), "Dana Abdel Omar"),
    (("Karelina Lobrin", "Karolína Lobryn"), "Karelina Lobrin"),
    (("Jarek Pellund", "police chief Jarek Pelund"), "Jarek Pellund"),
    (("Fyodor Waller", "Fiodor Valler"), "Fiodor Valler"),
    (("José Peñaranda", "Jose Penaranda"), "Jose Penaranda"),
    (("J. Penaranda", "Jose Penaranda"), "Jose Penaranda"),
    (("Aldo Ferri, mayor of Brenn", "Aldo Ferri, the regional president"), "Aldo Ferri"),
    (("Aldo Ferri, prosecutor of Brenn", "Brenn prosecutor"), "Aldo Ferri"),
    (("the mayor, Ilse Varn", "mayor Ilse Varn"), "Ilse Varn"),
    (("National Vote Board", "Vote Board"), "National Vote Board"),
    (("National Vote Board", "Board"), "National Vote Board"),
    (("Front for Open Harbours (FOH)", "FOH"), "Front for Open Harbours"),
    (("United Rivers Agency", "URA"), "United Rivers Agency"),
    (("Vale Defence Force", "Vale Defense Force"), "Vale Defence Force"),
    (("Free Harbour, a lawyers' network", "Free Harbour's list"), "Free Harbour"),
    (("lead insurer, Halden Mutual", "insurer Halden Mutual"), "Halden Mutual"),
    (("Police", "police"), "Police"),
    (("Abdulrahman Qadiri", "Abdul Rahman Kadiri"), "Abdul Rahman Kadiri"),
    (("Yusuf Haddad", "Youssef Hadad"), "Youssef Hadad"),
    (("Mikhail Sorokov", "Mihail Sorokov"), "Mihail Sorokov"),
    (("police chief Dana Holt", "Ms Holt, the police chief"), "Dana Holt"),
    (("Gov. Dana Holt", "Governor Holt"), "Dana Holt"),
    (("Gov. Dana M. Holt", "Dana Holt"), "Dana M. Holt"),
    (("Coastal Relief Network", "CRN"), "Coastal Relief Network"),
    (("Coastal Relief Network (CRN)", "CRN", "C.R.N."), "Coastal Relief Network"),
    (("Orrin Rail", "Orrin Rail Company"), "Orrin Rail"),
    (("prime minister, Dana Holt", "Dana Holt, the premier"), "Dana Holt"),
]

APART = [
    ("Dana Holt", "Ravi Holt"),
    ("Mr Holt", "Mrs Holt"),
    ("Dana Holt", "Dana Hill"),
    ("fire chief Dana Holt", "fire brigade"),
    ("Petra Quill", "Orrin Rail spokeswoman"),
    ("Board chair Ilse Varn", "Vote Board"),
    ("Vale police", "Brenn police"),
    ("army", "navy"),
    ("Vale Rescue Corps", "Vale Rescue Corps officials"),
    ("officials", "police officials"),
    ("Dana Holt", "Dana Holm"),
    ("Dana Holt", "Daniel Holt"),
    ("Petra Quill", "Piotr Quill"),
    ("Vale police chief", "police"),
    ("Health Ministry", "Defence Ministry"),
    ("Coastal Relief Network", "Coastal Rescue Network"),
    ("Senator Holt", "Holt Institute"),
    ("North Vale council", "South Vale council"),
]


@pytest.mark.parametrize(("said", "name"), ONE, ids=lambda v: v if isinstance(v, str) else " = ".join(v))
def test_one_speaker(said: tuple[str, ...], name: str) -> None:
    found = _speakers(said)
    assert len(set(found.values())) == 1
    assert set(found.values()) == {name}


@pytest.mark.parametrize("said", APART, ids=" | ".join)
def test_two_speakers(said: tuple[str, str]) -> None:
    assert len(set(_speakers(said).values())) == 2


def test_a_surname_that_two_bear_joins_neither() -> None:
    found = _speakers(["Dana Holt", "Ravi Holt", "Holt, a diver", "Mr Holt"])
    assert found["Dana Holt"] != found["Ravi Holt"]
    assert found["Mr Holt"] not in (found["Dana Holt"], found["Ravi Holt"])


def test_a_merge_says_why() -> None:
    rows = [_assertion("x", "Dana Holt", article="a"), _assertion("y", "Chief Holt", article="b", value=15)]
    (_, joined) = identify([], rows)
    assert joined.speaker == "Dana Holt"
    assert "Dana Holt" in joined.attribution.why


OFFICES = [
    (("Orrin Rail spokeswoman Petra Quill", "Orrin Rail"), "Petra Quill", "Orrin Rail"),
    (("a spokeswoman for Orrin Rail", "Orrin Rail"), "a spokeswoman for Orrin Rail", "Orrin Rail"),
    (("police chief Jarek Pellund", "police"), "Jarek Pellund", "police"),
    (("Vale police chief Jarek Pellund", "police", "Vale police"), "Jarek Pellund", "Vale police"),
    (("Health Minister Dana Holt", "health ministry"), "Dana Holt", "health ministry"),
    (("Ilse Varn, chair of the National Vote Board", "National Vote Board"), "Ilse Varn", "National Vote Board"),
    (("Dana Holt", "fire chief Dana Holt", "fire brigade"), "Dana Holt", None),
    (("Health Minister Dana Holt", "defence ministry"), "Dana Holt", None),
    (("Health Minister Dana Holt", "ministry"), "Dana Holt", None),
    (("Dana Holt", "Orrin Rail"), "Dana Holt", None),
    (("police chief Jarek Pellund and Mayor Ilse Varn", "police"), "Ilse Varn", None),
    (("Orrin Rail and Halden Mutual spokeswoman Petra Quill", "Orrin Rail", "Halden Mutual"), "Petra Quill", None),
    (("police chief", "police"), "police chief", "police"),
]


@pytest.mark.parametrize(("said", "speaker", "body"), OFFICES, ids=lambda v: " + ".join(v) if isinstance(v, tuple) else str(v))
def test_who_speaks_for_whom(said: tuple[str, ...], speaker: str, body: str | None) -> None:
    rows = [_assertion(f"s{i}", s, value=i, article=f"a{i}") for i, s in enumerate(said)]
    found = [a for a in identify([], rows) if a.speaker == speaker]
    assert found
    offices = {a.office.body if a.office else None for a in found}
    assert offices == {body}
    if body:
        assert all(a.office and body in a.office.why and a.office.why in a.attribution.why for a in found)


def test_a_body_and_its_spokesman_are_one_voice_on_one_figure_and_two_on_two() -> None:
    chief, police = "police chief Jarek Pellund", "police"
    one, same = identify([], [_assertion("x", chief), _assertion("y", police, article="b")])
    assert one.speaker != same.speaker
    assert one.voice == same.voice
    one, other = identify([], [_assertion("x", chief), _assertion("y", police, article="b", value=15)])
    assert one.voice != other.voice


def test_nobody_stays_nobody() -> None:
    (alone,) = identify([_article("a", "Echo")], [_assertion("x", None)])
    assert alone.speaker == ""
    assert alone.voice == "x"


SENTENCE = "At least 14 homes on the northern edge of Brenn burned on Friday after lightning struck the ridge"

MISCOPIED = SENTENCE.replace("14", "41")

VOICES = [
    ("one speaker, one figure", ("Dana Holt", 14, "s1", None, "a"), ("Dana Holt", 14, "s2", None, "b"), True),
    ("one speaker, one day, one matter", ("Dana Holt", 14, "s1", None, "a"), ("Dana Holt", 15, "s2", None, "b"), True),
    ("one speaker, two days, two figures", ("Dana Holt", 14, "s1", None, "a"), ("Dana Holt", 15, "s2", None, "later"), False),
    ("two speakers", ("Dana Holt", 14, "s1", None, "a"), ("Ravi Menon", 14, "s2", None, "b"), False),
    ("one cited outlet", ("Dana Holt", 14, "s1", "Northwire", "a"), ("a nurse", 14, "s2", "Northwire", "b"), True),
    ("the cited outlet's own report", ("Northwire", 14, "s1", "Northwire", "a"), (None, 14, "s2", None, "wire"), True),
    ("two outlets of their own", (None, 14, "s1", None, "a"), (None, 14, "s2", None, "b"), False),
    ("one sentence in two outlets", (None, 14, SENTENCE, None, "a"), (None, 14, SENTENCE + ".", None, "b"), True),
    (
        "a copy with the figure wrong",
        (None, 14, SENTENCE, None, "a"),
        (None, 41, MISCOPIED, None, "b"),
        True,
    ),
]


@pytest.mark.parametrize(("one", "other", "same"), [v[1:] for v in VOICES], ids=[v[0] for v in VOICES])
def test_voice(one: tuple, other: tuple, same: bool) -> None:
    articles = [
        _article("a", "Echo"),
        _article("b", "Courier"),
        _article("later", "Courier", day=date(2031, 3, 10)),
        _article("wire", "Northwire"),
    ]
    rows = [
        _assertion(id, said, value=value, sentence=sentence, outlet=outlet, article=article)
        for id, (said, value, sentence, outlet, article) in (("x", one), ("y", other))
    ]
    first, second = identify(articles, rows)
    assert (first.voice == second.voice) is same


def test_two_bodies_of_one_wire_text_are_one_voice() -> None:
    body = " ".join(f"word{i} of the wire" for i in range(200))
    texts = {"a": body, "b": "Our own first line. " + body, "c": "Else."}
    articles = [_article(id, f"Outlet {id}", text) for id, text in texts.items()]
    rows = [_assertion(x, None, article=x, value=n) for n, x in enumerate("abc")]
    a, b, c = identify(articles, rows)
    assert a.voice == b.voice != c.voice


def test_the_order_of_articles_and_assertions_changes_nothing() -> None:
    names = ["Dana Holt", "Chief Holt", "Ravi Menon", "National Vote Board", "Board", "Vote Board", "police", None]
    rows = [_assertion(f"r{i}", names[i % len(names)], article=f"a{i % 5}", value=i % 7) for i in range(60)]
    articles = [_article(f"a{i}", f"Outlet {i % 3}", f"text {i} " * 30) for i in range(5)]
    want = {a.id: (a.speaker, a.voice) for a in identify(articles, rows)}
    shuffled = random.Random(7)
    for _ in range(3):
        shuffled.shuffle(rows)
        shuffled.shuffle(articles)
        assert {a.id: (a.speaker, a.voice) for a in identify(articles, rows)} == want
