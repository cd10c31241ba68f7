"""The tables hold what the readers of them rely on."""

from __future__ import annotations

import pytest

from factcheck.lexicon import causes, happenings, measures, money, people, shares, spans, states, things
from factcheck.lexicon.rows import index, row

READ_AT_MOST = 4
INDEXES = {
    "roles": people.ROLES,
    "bodies": people.BODIES,
    "synonyms": things.SYNONYMS,
    "causes": causes.CAUSES,
    "events": happenings.EVENTS,
    "properties": measures.PROPERTIES,
    "sums": money.SUMS,
    "rates": shares.RATES,
    "spans": spans.SPANS,
}


@pytest.mark.parametrize("name", sorted(INDEXES))
def test_no_phrase_is_longer_than_the_reader_looks(name: str) -> None:
    assert [word for word in INDEXES[name] if len(word.split()) > READ_AT_MOST] == []


@pytest.mark.parametrize("name", sorted(INDEXES))
def test_words_are_lower_case(name: str) -> None:
    assert [word for word in INDEXES[name] if word != word.lower()] == []


def test_a_row_parts_words_and_keeps_phrases() -> None:
    assert row("die lose_life\n  pass_away") == {"die", "lose life", "pass away"}


def test_the_first_row_that_has_a_word_keeps_it() -> None:
    assert index({"one": "a b", "two": "b c"}) == {"a": "one", "b": "one", "c": "two"}


def test_states_have_one_name_each() -> None:
    """A state may have a row more for words that say it of some things only; the rows say one thing of it."""
    rows = [*states.PEOPLE, *states.THINGS]
    told = {(state.name, state.behaves, state.label) for state in rows}
    assert len(told) == len({state.name for state in rows})
    assert len({(state.name, state.of) for state in rows}) == len(rows)


@pytest.mark.parametrize("names", [*states.KIN, states.HARM, states.OUTCOMES, frozenset(people.DEFAULT_STATES.values())])
def test_sets_of_states_name_states_that_there_are(names: frozenset[str]) -> None:
    assert names <= states.BY_NAME.keys()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("dead", "die perish drown succumb"),
        ("missing", "disappear vanish"),
        ("fled", "flee leave escape"),
        ("present", "attend rally march gather"),
        ("laid off", "lay_off"),
    ],
)
def test_a_class_of_verbs_is_whole(state: str, words: str) -> None:
    found = states.BY_NAME[state]
    assert row(words) <= found.does | found.undergoes


@pytest.mark.parametrize("words", [happenings.MANY, happenings.ONCE])
def test_sets_of_events_name_events_that_there_are(words: frozenset[str]) -> None:
    assert words <= set(happenings.EVENTS.values())


@pytest.mark.parametrize(
    ("unit", "dimension", "size"),
    [
        ("km", "length", 1000.0),
        ("kilometres", "length", 1000.0),
        ("miles", "length", 1609.344),
        ("nautical mile", "length", 1852.0),
        ("feet", "length", 0.3048),
        ("km/h", "speed", 0.2777778),
        ("kilometre per hour", "speed", 0.2777778),
        ("mph", "speed", 0.44704),
        ("acres", "area", 4046.8564),
        ("square kilometre", "area", 1e6),
        ("tonne", "mass", 1000.0),
        ("minutes", "time", 60.0),
        ("weeks", "time", 604800.0),
        ("furlong", "furlong", 1.0),
        ("", "", 1.0),
    ],
)
def test_a_unit_has_a_dimension_and_a_size(unit: str, dimension: str, size: float) -> None:
    assert measures.unit_of(unit) == (dimension, size)


@pytest.mark.parametrize("noun", ["people", "person", "civilian", "resident", "child", "soldier", "nurse", "passenger"])
def test_nouns_for_people(noun: str) -> None:
    assert people.is_people(noun)


@pytest.mark.parametrize("noun", ["house", "vote", "shell", "engine", ""])
def test_nouns_for_things(noun: str) -> None:
    assert not people.is_people(noun)
