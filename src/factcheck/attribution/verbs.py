"""The verbs of attribution in all their forms."""

from __future__ import annotations

from factcheck.lexicon import speech


def _inflect(verb: str) -> list[str]:
    if verb in speech.IRREGULAR:
        return [verb, *speech.IRREGULAR[verb].split()]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    s = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    stem = verb[:-1] if verb.endswith("e") else verb
    return [verb, s, stem + "ed", stem + "ing"]


_CLASSES = {
    "saying": speech.SAYING | speech.DENIAL,
    "counting": speech.COUNTING | speech.MEASURING | speech.RULING,
    "asking": speech.ASKING | speech.WANTING,
    "expressing": speech.EXPRESSING,
    "voicing": speech.VOICING,
    "accusing": speech.ACCUSING,
    "revising": speech.REVISING,
    "aside": speech.ASIDES,
    "reading": frozenset(["read"]),
}
FORMS: dict[str, str] = {form: verb for verbs in _CLASSES.values() for verb in sorted(verbs) for form in _inflect(verb)}
"""Each form of each verb -> the verb."""
