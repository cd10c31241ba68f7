"""What the parser is known to get wrong, put right by closed forms: lemmas, and a subject cut off from its verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.model import Token

_LEMMAS = {
    ("VERB", "gutte"): "gut",
    ("VERB", "instal"): "install",
    ("VERB", "reconnecte"): "reconnect",
    ("VERB", "cordone"): "cordon",
    ("VERB", "kitte"): "kit",
    ("VERB", "fin"): "fine",
    ("VERB", "stag"): "stage",
    ("VERB", "ax"): "axe",
    ("NOUN", "specie"): "species",
}

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LINKS = frozenset({"and", "but", "while", "whereas", ";"})
_INSERTED = 14
"""Tokens of an insertion between commas, at most."""


def lemma(pos: str, read: str) -> str:
    """The lemma in lower case; the model strips an ending too much or too little from a few words."""
    return _LEMMAS.get((pos, read.lower()), read.lower())


def mended(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with each number that an insertion cuts off from its verb made the subject of it.

    In "nine were flown out and two, both guides, died" the model makes the two a second subject of what befell the nine.
    """
    out = list(tokens)
    for number, verb in _cut_off(tokens):
        passive = any(t.head == verb and t.dep == "auxpass" for t in tokens)
        out[number] = replace(tokens[number], head=verb, dep="nsubjpass" if passive else "nsubj")
    return tuple(out)


def _cut_off(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Each bare number with a comma behind it and a link before it, and the verb without a subject behind the next comma."""
    for at, token in enumerate(tokens[1:-3], start=1):
        linked = tokens[at - 1].text.lower() in _LINKS and tokens[at + 1].text == ","
        if token.tag != "CD" or token.dep in _SUBJECTS or not linked:
            continue
        close = next((i for i in range(at + 2, min(at + _INSERTED, len(tokens) - 1)) if tokens[i].text == ","), 0)
        if not close or tokens[close + 1].tag not in _FINITE:
            continue
        auxiliary = tokens[close + 1].dep in ("aux", "auxpass")
        verb = tokens[close + 1].head if auxiliary else close + 1
        if not any(t.head == verb and t.dep in _SUBJECTS for t in tokens):
            yield at, verb
