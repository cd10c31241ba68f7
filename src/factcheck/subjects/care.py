"""People in the care of a hospital: who was ever taken there, and who is there still."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexicon.states import AMBULANCES, HOSPITALS, STILL_THERE, TAKES_AWAY, TAKES_IN
from factcheck.subjects.view import View, children, frames, verbs
from factcheck.subjects.wording import Reading

_NEAR = 4


def in_care(view: View, reading: Reading) -> Reading:
    """The state, with what a hospital does read as care, and those still in hospital told from all who were taken there."""
    if reading.state in ("", "arrived", "present") and (word := _taken_in(view, HOSPITALS, TAKES_IN)):
        reading = Reading("hospitalised", word, "what a hospital did")
    if (reading.state in ("", "aboard", "rescued") or reading.predicate in TAKES_AWAY) and (
        word := _taken_in(view, AMBULANCES, TAKES_AWAY)
    ):
        reading = Reading("hospitalised", word, "what an ambulance did")
    if reading.state == "hospitalised" and _is_still(view):
        return replace(reading, state="still in hospital")
    return reading


def _taken_in(view: View, by: frozenset[str], taking: frozenset[str]) -> str:
    """What a hospital does with the counted, or an ambulance: "took in 36 people", "carried 36 off"."""
    tokens = view.tokens
    for verb, part in verbs(view):
        subject = next((j for j in children(tokens, verb) if tokens[j].dep == "nsubj"), -1)
        if part == "undergoes" and subject >= 0 and tokens[subject].lemma in by:
            return next((form for form in frames(tokens, verb) if form in taking), "")
        return ""
    return ""


def _is_still(view: View) -> bool:
    tokens = view.tokens
    if any(t.text.lower() in STILL_THERE for t in tokens[view.stop : min(view.right, view.stop + _NEAR)]):
        return True
    for verb, _ in verbs(view):
        return tokens[verb].lemma in STILL_THERE or any(tokens[j].text.lower() == "still" for j in children(tokens, verb))
    return False
