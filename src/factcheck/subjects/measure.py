"""What a measure is a measure of, and of what: the property by the words near it, the thing it is taken from."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.lexicon.measures import (
    ALOFT,
    BEARERS,
    DEFAULT_PROPERTY,
    DESTINATIONS,
    ENDS,
    FALLEN,
    FITTING,
    FLOWS,
    MARKS,
    MEDIA,
    ORBITS,
    PROPERTIES,
    SCATTERS,
    STORES,
    STRETCHES,
    TRAVELS,
    UNOWNED,
    unit_of,
)
from factcheck.lexicon.people import is_people
from factcheck.model import Quantity
from factcheck.subjects import amounts
from factcheck.subjects.anchor import Anchor, nearest, of_word, past_bracket, subject_noun, taken_from, verb_of
from factcheck.subjects.bearer import canonical
from factcheck.subjects.view import View, children, climb

NO_WORD = "no word says what is measured"
"""The reason of a measure whose unit alone says what it is of."""

_ABOUT = frozenset({"for", "over", "along", "across"})
_IN_ALL = frozenset({"in all", "in total", "all told", "of it", "of them"})
"""What stands behind a weight of which no thing is named."""

_NEARBY = frozenset({"within", "inside", "to"})
_FAR = 1000.0
"""Metres of a unit in which nothing is said to fall."""

_AFAR = 6
"""Tokens behind a length in which the "from" of its other end stands."""

_TRADED = frozenset({"produce", "sell", "send", "burn", "drop"})
"""Deeds of those who deal in what others seize."""

_CLOSING = frozenset({"”", "’", '"', "'", "''"})
"""Quotation marks behind a figure that somebody is quoted with."""


def of_measure(view: View, unit: str) -> Anchor:
    """Depth of what, distance from where: the property by the nearest word, the anchor by the name after from, off, of."""
    dimension, _ = unit_of(unit)
    whole = of_word(view)
    if dimension == "length" and (told := _marked(view) or _out(view) or _end_to_end(view) or _scattered(view)):
        return told
    if dimension == "volume" and (store := _store(view)):
        return Anchor("volume", store, why=f"what the {store} holds")
    if dimension == "volume" and whole not in PROPERTIES:
        return amounts.of_volume(view, unit)
    if dimension == "mass" and (stuff := amounts.contraband(view)):
        deed = amounts.deed_of(view)
        return Anchor(stuff, state=deed if deed in _TRADED else "seize", why=f"an amount of {stuff}")
    if whole and dimension == "mass" and whole not in PROPERTIES:
        return Anchor(canonical(whole), state=amounts.deed_of(view) or verb_of(view), why=f"an amount of {whole}")
    if dimension == "mass" and (crop := _cropped(view)) is not None:
        return crop
    if dimension == "mass" and (bound := _bound(view)).lower().split()[-1:] and bound.lower().split()[-1] in ORBITS:
        return Anchor("payload", bound, why=f"what is brought to {bound}")
    if dimension == "length" and (run := _of_length(view, whole)) is not None:
        return run
    fitting = {word: name for word, name in PROPERTIES.items() if name in FITTING.get(dimension, ())}
    found = ("depth", "of water") if whole == "water" and dimension == "length" else nearest(view, fitting, 3)
    found = _fallen(view, fitting) or found
    if found and found[0] in ("height", "depth") and found[1] in ("up", "down") and _from_afar(view):
        found = "distance", found[1]
    if dimension == "length" and (found is None or found[0] not in FALLEN):
        found = _dropped(view, fitting, found)
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
    bare = dimension == "mass" and view.text(past_bracket(view), past_bracket(view) + 2) in _IN_ALL
    sort = found[0] if found else "weight" if bare else DEFAULT_PROPERTY.get(dimension, "")
    why = f"{found[1]} says {sort}" if found else NO_WORD
    if sort == "payload":
        return Anchor(sort, _bound(view), why=why)
    if sort in UNOWNED and sort != "distance":
        return Anchor(sort, _medium(view), why=why)
    return Anchor(sort, taken_from(view) or ("" if sort == "distance" else subject), why=why)


def _of_length(view: View, whole: str) -> Anchor | None:
    """The length of what there are so many miles "of", or of what is said to stretch for so many."""
    near = view.text(view.first - 1, view.first) in _NEARBY or any(_in_apposition(view) in words for words in BEARERS.values())
    if whole.islower() and whole not in PROPERTIES and whole != "water" and not near:
        return Anchor("length", canonical(whole), why=f"so much of {whole}")
    verb = view.tokens[view.anchor].head
    if view.tokens[verb].pos == "ADP":
        verb = view.tokens[verb].head
    if view.tokens[verb].lemma not in STRETCHES or view.tokens[view.anchor].dep == "nsubj" or taken_from(view):
        return None
    subjects = (view.tokens[j] for j in children(view.tokens, verb) if view.tokens[j].dep == "nsubj")
    noun = next((canonical(t.lemma) for t in subjects if t.pos == "NOUN" and not is_people(t.lemma)), "")
    upright = any(noun in words for name, words in BEARERS.items() if name != "length")
    return Anchor("length", noun, why=f"how far a {noun} stretches") if noun and not upright else None


def _from_afar(view: View) -> bool:
    """Whether a length is taken from somewhere: "20 miles up the coast from Lund"."""
    return "from" in view.text(view.last, min(view.right, view.last + _AFAR)).split()


def _dropped(view: View, fitting: Mapping[str, str], found: tuple[str, str] | None) -> tuple[str, str] | None:
    """The fall that a length is how far of; a fall elsewhere in the sentence, as of the night, says nothing of it."""
    tokens, of = view.tokens, view.first - 2
    verb, part = next(climb(tokens, view.anchor), (-1, ""))
    if view.text(view.first - 1, view.first) == "of" and of >= 0 and fitting.get(tokens[of].lemma) == "fall":
        return "fall", tokens[of].lemma
    if verb >= 0 and part not in ("does", "") and fitting.get(tokens[verb].lemma) == "fall":
        far = isinstance(view.mention, Quantity) and unit_of(view.mention.unit)[1] >= _FAR
        return found if far and taken_from(view) else ("fall", tokens[verb].lemma)
    return None if found is not None and found[0] == "fall" else found


def _medium(view: View) -> str:
    """What is so warm, where it is not the air: "water of 9 °C", "the water temperature"."""
    return next((t.lemma for t in view.tokens[view.left : view.right] if t.lemma in MEDIA), "")


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


def _out(view: View) -> Anchor | None:
    """How far out something lies: "3 km out in the lake"."""
    at = past_bracket(view)
    follows = view.text(at + 1, at + 2)
    out = view.text(at, at + 1) == "out" and follows != "of"
    return Anchor("distance", taken_from(view), why="how far out it is") if out else None


def _end_to_end(view: View) -> Anchor | None:
    """How long something is: "46 metres from end to end", "from bow to stern"."""
    at = past_bracket(view)
    words = [t.lemma.lower() for t in view.tokens[at : at + 4]]
    ends = words[:1] == ["from"] and words[2:3] == ["to"] and {words[1], words[-1]} <= ENDS
    return Anchor("length", _in_apposition(view) or subject_noun(view), why="how long it is from end to end") if ends else None


def _scattered(view: View) -> Anchor | None:
    """How far wreckage lies about: "strewn over 3 km of forest"."""
    tokens, at = view.tokens, view.tokens[view.anchor].head
    link = tokens[view.anchor].dep == "pobj" and tokens[at].text.lower() in _ABOUT
    verb = tokens[at].head
    if not link or tokens[verb].lemma not in SCATTERS:
        return None
    subjects = (tokens[j] for j in children(tokens, verb) if tokens[j].dep in ("nsubj", "nsubjpass"))
    noun = next((canonical(t.lemma) for t in subjects if t.pos == "NOUN"), "")
    return Anchor("length", noun, why=f"how far it lies {tokens[verb].text}")


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
