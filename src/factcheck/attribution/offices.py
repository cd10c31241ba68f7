"""Who speaks for whom: a spokesman and the ministry stay two speakers, but an editor should know that they are tied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from factcheck.attribution.parts import Parts, parts
from factcheck.attribution.spelling import fold
from factcheck.lexicon import speech
from factcheck.model import Office

_HOLDERS = frozenset(fold(w) for w in speech.TITLES | speech.MEMBERS)
_PEOPLE = frozenset(fold(w) for w in speech.OFFICES | speech.MEMBERS)
_BODY_OF = {fold(title): fold(body) for title, body in speech.BODY_OF_TITLE.items()}


def offices(names: Mapping[str, str]) -> dict[str, Office]:
    """Speakers' names across articles -> the body they speak for, where one that speaks itself stands in their title.

    `names` gives each speaker as written its name across articles. Where two bodies fit equally well, nobody is tied.
    """
    known = [(parts(written), name) for written, name in sorted(names.items())]
    bodies: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
    for body, name in known:
        if not body.person and not body.roles & _PEOPLE:
            for word in sorted(body.roles):
                bodies[word].append((body.roles, name))
    found: dict[str, list[Office]] = defaultdict(list)
    for person, name in known:
        told_of_one = person.roles & _HOLDERS and " and " not in person.text
        office = _office(person, name, bodies) if told_of_one else None
        if office is not None:
            found[name].append(office)
    return {name: held[0] for name, held in found.items() if len({office.body for office in held}) == 1}


def _office(person: Parts, name: str, bodies: Mapping[str, Sequence[tuple[frozenset[str], str]]]) -> Office | None:
    """The body whose every word stands in a speaker's title, the one of most words; the title's own body may stand for it."""
    implied = {_BODY_OF[word] for word in person.roles if word in _BODY_OF}
    told = person.roles | implied
    fitting = {
        (len(words), body)
        for word in sorted(told)
        for words, body in bodies.get(word, ())
        if words <= told and not words <= implied and body != name
    }
    most = max((size for size, _ in fitting), default=0)
    best = sorted(body for size, body in fitting if size == most)
    return Office(best[0], f"'{person.text}' speaks for '{best[0]}' by title") if len(best) == 1 else None
