from __future__ import annotations

import pytest

from factcheck.attribution.outlets import is_outlet
from factcheck.attribution.parts import parts
from factcheck.attribution.quotations import quotations
from factcheck.attribution.sources import issuer
from factcheck.attribution.speakers import canonical
from factcheck.attribution.spelling import skeleton
from factcheck.attribution.transcripts import turns
from factcheck.attribution.verbs import FORMS
from factcheck.attribution.words import words
from factcheck.lexicon import speech

QUOTATIONS = [
    ("“one” and “two”", [("one", True), ("two", True)]),
    ('"one" and "two"', [("one", True), ("two", True)]),
    ("“one\n“two”", [("one", False), ("two", True)]),
    ('He said: "one. "two"', [("one. ", False), ("two", True)]),
    ("‘so it is,’ she said", [("so it is,", True)]),
    ("the mayor's dog isn't here", []),
    ("“it’s the dogs’ bowl”", [("it’s the dogs’ bowl", True)]),
    ('a 6" pipe', []),
    ("«un» et «deux»", [("un", True), ("deux", True)]),
]


@pytest.mark.parametrize(("text", "found"), QUOTATIONS)
def test_quotations(text: str, found: list[tuple[str, bool]]) -> None:
    assert [(text[slice(*q.span)], q.closed) for q in quotations(text)] == found


WORDS = [
    ("the mayor’s 41-year-old dog", ["the", "mayor", "41-year-old", "dog"]),
    ("Mr. Holt of the U.S. paid $1,400.50.", ["mr", "holt", "of", "the", "u.s.", "paid", "$", "1,400.50", "."]),
    ("John T. Adams didn’t", ["john", "t", "adams", "didn't"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "lowers"), WORDS)
def test_words(text: str, lowers: list[str]) -> None:
    found = words(text)
    assert [w.lower for w in found] == lowers
    assert all(text[w.start : w.end] == w.text for w in found)


@pytest.mark.parametrize(
    ("form", "verb"),
    [("said", "say"), ("denies", "deny"), ("telling", "tell"), ("noted", "note"), ("stresses", "stress"), ("putting", "put")],
)
def test_forms(form: str, verb: str) -> None:
    assert FORMS[form] == verb


def test_the_tables_fit_together() -> None:
    governing = speech.SAYING | speech.DENIAL | speech.COUNTING | speech.ASKING | speech.EXPRESSING | speech.VOICING
    governing |= speech.REVISING | speech.ACCUSING | speech.ASIDES | speech.MEASURING | speech.RULING | speech.WANTING
    governing |= {"read"}
    assert governing >= speech.INVERTING
    assert governing >= speech.NEEDS_THAT
    assert governing >= speech.FINDING
    assert set(speech.IRREGULAR) <= governing
    assert speech.REVISING >= speech.CORRECTING
    assert not speech.SPEAKING_NOUNS & speech.AUXILIARIES


ISSUERS = [
    ("VALE WATER AUTHORITY\nPRESS RELEASE No. 7\n\nText.", "Vale Water Authority"),
    ("Red Lantern Relief Fund\nSituation report 3\n\nText.", "Red Lantern Relief Fund"),
    ("Statement by the Vale Water Authority\n\nText.", "Vale Water Authority"),
    ("PRESS RELEASE\nVale Water Authority\n\nText.", "Vale Water Authority"),
    ("FREE STATE OF VALE – MINISTRY OF HARBOURS\n\nSTORM SITUATION REPORT No. 19\n\nText.", "Ministry of Harbours"),
    ("VALE FERRIES – PRESS RELEASE\n\nText.", "Vale Ferries"),
    ("Fire destroys barns\n\nIn a statement, the mayor wept.", None),
    ("Mayor's statement angers farmers\n\nText.", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "body"), ISSUERS)
def test_issuer(text: str, body: str | None) -> None:
    assert issuer(text) == body


TRANSCRIPTS = [
    ("ANNA REED, HOST:\nHello.\nPAUL KNOX: Hi.\nKNOX: Bye.", [None, "Paul Knox", "Paul Knox"]),
    ("Q: How many?\nA: Forty.\nQ: When?\nA: Now.", [None, "A", None, "A"]),
    ("UPDATE: The road is open.\nUPDATE: It is shut.", []),
    ("Height: 70 m\nMass: 3 t", []),
    ("MINISTER (on tape): We paid.", ["Minister"]),
]


@pytest.mark.parametrize(("text", "speakers"), TRANSCRIPTS)
def test_turns(text: str, speakers: list[str | None]) -> None:
    assert [t.speaker for t in turns(text)] == speakers


OUTLETS = [
    ("Daily Ferryman", True, True),
    ("state television", True, True),
    ("KQTV", True, True),
    ("Northwire", True, True),
    ("Northwire", False, False),
    ("reporters", True, False),
    ("Channel Nine", False, True),
    ("the mayor", True, False),
    ("Dana Holt", True, False),
    ("", True, False),
]


@pytest.mark.parametrize(("phrase", "named_so", "outlet"), OUTLETS)
def test_outlets(phrase: str, named_so: bool, outlet: bool) -> None:
    assert is_outlet(phrase, named_so) is outlet


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Lobryn", "Lobrin", True),
        ("Waller", "Valler", True),
        ("Cazenov", "Kasenov", True),
        ("Holt", "Hill", False),
        ("Omar", "Umar", False),
    ],
)
def test_skeletons(one: str, other: str, same: bool) -> None:
    assert (skeleton(one) == skeleton(other)) is same


@pytest.mark.parametrize(
    ("speaker", "name", "person"),
    [
        ("fire chief Dana Holt", ("Dana", "Holt"), True),
        ("the mayor, Ilse Varn", ("Ilse", "Varn"), True),
        ("US Deputy Foreign Minister Sami Dorn", ("Sami", "Dorn"), True),
        ("Vale Water Authority", (), False),
        ("police", (), False),
        ("Free Harbour, a lawyers' network", (), False),
    ],
)
def test_parts(speaker: str, name: tuple[str, ...], person: bool) -> None:
    taken = parts(speaker)
    assert (taken.name, taken.person) == (name, person)


@pytest.mark.parametrize(
    ("bare", "others", "name"),
    [
        ("Holt", ["police chief Mara Holt"], "Mara Holt"),
        ("Holt", ["Mara Holt", "Jon Holt"], "Holt"),
        ("Holt", ["Holt Ferries", "Mara Brook"], "Holt"),
        ("holt", ["Mara Holt"], "holt"),
    ],
)
def test_a_bare_surname_is_the_one_person_who_bears_it(bare: str, others: list[str], name: str) -> None:
    assert canonical([bare, *others])[bare][0] == name
