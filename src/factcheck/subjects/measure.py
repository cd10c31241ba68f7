"""What a measure is a measure of, and of what: the property by the words near it, the thing it is taken from."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.lexicon.measures import (
    ALOFT,
    BEARERS,
    DEFAULT_PROPERTY,
    DESTINATIONS,
    FALLEN,
    FITTING,
    FLOWS,
    MARKS,
    ORBITS,
    PROPERTIES,
    STORES,
    TRAVELS,
    unit_of,
)
from factcheck.subjects.anchor import Anchor, nearest, of_word, past_bracket, subject_noun, taken_from, verb_of
from factcheck.subjects.bearer import canonical
from factcheck.subjects.view import View, children, climb

NO_WORD = "no word says what is measured"
"""The reason of a measure whose unit alone says what it is of."""

_CLOSING = frozenset({"”", "’", '"', "'", "''"})
"""Quotation marks behind a figure that somebody is quoted with."""


def of_measure(view: View, unit: str) -> Anchor:
    """Depth of what, distance from where: the property by the nearest word, the anchor by the name after from, off, of."""
    dimension, _ = unit_of(unit)
    whole = of_word(view)
    if dimension == "length" and (mark := _marked(view)):
        return mark
    if dimension == "volume" and (store := _store(view)):
        return Anchor("volume", store, why=f"what the {store} holds")
    if whole and dimension in ("mass", "volume") and whole not in PROPERTIES:
        verb = verb_of(view)
        if verb == "*":
            verb = next((t.lemma for t in view.tokens[view.last : view.last + 4] if t.lemma in FLOWS), "*")
        return Anchor(canonical(whole), state=FLOWS.get(verb, verb), why=f"an amount of {whole}")
    if dimension in ("mass", "volume") and (crop := _cropped(view)) is not None:
        return crop
    if dimension == "volume" and (deed := _spilt(view)):
        return Anchor("oil" if "barrel" in unit else "volume", state=deed, why=f"the size of a {deed}")
    if dimension == "mass" and (bound := _bound(view)).lower().split()[-1:] and bound.lower().split()[-1] in ORBITS:
        return Anchor("payload", bound, why=f"what is brought to {bound}")
    fitting = {word: name for word, name in PROPERTIES.items() if name in FITTING.get(dimension, ())}
    found = ("depth", "of water") if whole == "water" and dimension == "length" else nearest(view, fitting, 3)
    found = _fallen(view, fitting) or found
    bearer = _bearer(view)
    if fitting.get(bearer, "speed") != "speed" and view.text(view.first - 1, view.first) == "of":
        found = found if found and bearer in found[1] else (fitting[bearer], bearer)
    joined = dimension == "mass" and "-" in view.mention.quote and found is not None and found[1] != bearer
    if bearer and dimension in ("mass", "length") and (not found or joined or found[0] in ("fall", "distance")):
        own = "weight" if dimension == "mass" else next((name for name, row in BEARERS.items() if bearer in row), "")
        if own:
            return Anchor(own, bearer, why=f"{own} of the {bearer} beside it")
    beside = _in_apposition(view)
    own = next((name for name, row in BEARERS.items() if beside in row), "") if dimension == "length" else ""
    if own and (not found or found[1] not in view.text(view.last, view.last + 3)):
        return Anchor(own, beside, why=f"{own} of the {beside} before it")
    subject = subject_noun(view)
    own = next((name for name, row in BEARERS.items() if subject in row), "") if dimension == "length" else ""
    if own and (not found or (found[0] == "distance" and not taken_from(view))):
        return Anchor(own, subject, why=f"a {subject} has a {own}")
    if found and found[0] == "height" and (aloft := _aloft(view)):
        found = "altitude", aloft
    if not found and dimension == "length" and (going := _travelled(view)):
        to = view.text(view.first - 1, view.first) == "to"
        found = ("altitude", going) if going in ALOFT and to else ("distance", going) if going in TRAVELS and not to else found
    sort = found[0] if found else DEFAULT_PROPERTY.get(dimension, "")
    why = f"{found[1]} says {sort}" if found else NO_WORD
    if sort == "payload":
        return Anchor(sort, _bound(view), why=why)
    return Anchor(sort, taken_from(view) or ("" if sort == "distance" else subject), why=why)


def _marked(view: View) -> Anchor | None:
    """How far below or above a mark a level is: "2 m below the crest"."""
    at = view.last + (view.text(view.last, view.last + 1) in _CLOSING)
    side = view.text(at, at + 1)
    if side not in ("below", "above", "beneath", "under"):
        return None
    behind = view.tokens[at + 1 : at + 4]
    mark = next((t.lemma for t in behind if t.pos in ("NOUN", "PROPN")), "")
    where = "above" if side == "above" else "below"
    return Anchor(f"distance {where}", mark, why=f"a level {side} the {mark}") if mark in MARKS else None


def _store(view: View) -> str:
    """What holds an amount: the subject of such a verb, "reservoir" of "the reservoir can hold 40 million cubic metres"."""
    verb, part = next(climb(view.tokens, view.anchor), (0, ""))
    if part != "undergoes" or view.tokens[verb].lemma not in STORES:
        return ""
    return next((t.lemma for j in children(view.tokens, verb) if (t := view.tokens[j]).dep == "nsubj" and t.pos == "NOUN"), "")


def _aloft(view: View) -> str:
    """The verb that makes a height one above the ground: "will fly to a height of 90 m"."""
    verb = next(climb(view.tokens, view.anchor), (-1, ""))[0]
    lemma = view.tokens[verb].lemma if verb >= 0 else ""
    return lemma if lemma in ALOFT else ""


def _fallen(view: View, fitting: Mapping[str, str]) -> tuple[str, str] | None:
    """The rain, the snow or the wave whose height a figure is, whatever adjective stands beside it."""
    for token in reversed(view.tokens[view.left : view.first]):
        if fitting.get(token.lemma) in FALLEN:
            return fitting[token.lemma], token.text.lower()
    return None


def _bearer(view: View) -> str:
    """The thing that a measure stands beside like an adjective: "the 195 kg gorilla", "a wall of 15 feet"."""
    tokens = view.tokens
    for i in range(view.last, min(len(tokens), view.last + 4)):
        if tokens[i].pos == "PROPN" and any(tokens[i].text.lower() in row for row in BEARERS.values()):
            return tokens[i].text.lower()
        if tokens[i].pos == "NOUN" and not (i + 1 < len(tokens) and tokens[i + 1].pos == "NOUN"):
            return tokens[i].lemma
        if tokens[i].pos not in ("ADJ", "NOUN", "PROPN") and tokens[i].text != "-":
            break
    if view.first > 1 and tokens[view.first - 1].text.lower() == "of" and tokens[view.first - 2].pos == "NOUN":
        return tokens[view.first - 2].lemma
    return ""


def _in_apposition(view: View) -> str:
    """The thing right before a comma or a bracket and the measure: "the tower, 46 metres of brick", "the mast (46 m)"."""
    tokens, at = view.tokens, view.first - 2
    if at < 0 or tokens[view.first - 1].text not in (",", "("):
        return ""
    return tokens[at].lemma.lower() if tokens[at].pos in ("NOUN", "PROPN") else ""


def _bound(view: View) -> str:
    """Where a payload goes: "to low-Earth orbit", "payload to Mars"."""
    tokens = view.tokens
    past = past_bracket(view)
    for i in (*range(past, min(view.right, past + 6)), *range(view.first - 1, view.left - 1, -1)):
        if tokens[i].text.lower() in ("to", "into"):
            words = []
            for token in tokens[i + 1 : i + 6]:
                if (token.pos not in ("PROPN", "NOUN", "ADJ") and token.text != "-" and token.tag != "VB") or token.text == ":":
                    break
                words.append(token.text)
            place = " ".join(words).replace(" - ", " ")
            return DESTINATIONS.get(place.lower(), place)
    return ""


def _spilt(view: View) -> str:
    """What happened to an amount whose noun of deed it is "of": "a spill of 9,000 barrels"."""
    tokens, at = view.tokens, view.first - 2
    of = at >= 0 and tokens[at].pos == "NOUN" and tokens[at + 1].text.lower() == "of"
    return FLOWS.get(tokens[at].lemma, "") if of else ""


def _travelled(view: View) -> str:
    """The verb of going that a length is the length of: "walked 80 miles", "the balloon climbed to 11,000 metres"."""
    verb, part = next(climb(view.tokens, view.anchor), (-1, ""))
    return view.tokens[verb].lemma if verb >= 0 and part != "does" else ""


def _cropped(view: View) -> Anchor | None:
    """The amount that a noun of deed is said to be of its stuff: "the wheat harvest came to 4 million tonnes"."""
    tokens = view.tokens
    verb, part = next(climb(tokens, view.anchor), (-1, ""))
    subjects = [j for j in children(tokens, verb) if tokens[j].dep == "nsubj"] if verb >= 0 and part != "does" else []
    for j in subjects:
        if tokens[j].lemma in FLOWS and tokens[j - 1].dep == "compound" and {tokens[j].pos, tokens[j - 1].pos} == {"NOUN"}:
            stuff = canonical(tokens[j - 1].lemma)
            return Anchor(stuff, state=FLOWS[tokens[j].lemma], why=f"the {tokens[j].lemma} of {stuff}")
    return None
