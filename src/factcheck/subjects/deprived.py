"""Those who lost something: the power, their data, their posts."""

from __future__ import annotations

from factcheck.lexicon.people import POSTS
from factcheck.lexicon.states import HELD, KEEPING
from factcheck.subjects.view import View, children, verbs
from factcheck.subjects.wording import NONE, Reading

_POWER = frozenset({"power", "electricity"})
_POWERED = _POWER | {
    "grid",
    "outage",
    "blackout",
    "line",
    "current",
    "energy",
    "gas",
    "water",
    "phone",
    "supply",
    "heating",
    "light",
}


def cut_off(view: View) -> Reading:
    """Those whom an outage hit, to whom power was cut, in whose homes it is out, and who have none."""
    tokens = view.tokens
    for verb, part in verbs(view):
        own = children(tokens, verb)
        gone = any(tokens[j].text.lower() in ("out", "off", "down") for j in own)
        for j in own:
            lemma, dep = tokens[j].lemma, tokens[j].dep
            hit = dep == "nsubj" and lemma in ("outage", "blackout") and part == "undergoes"
            cut = dep == "nsubjpass" and lemma in _POWER and tokens[verb].lemma == "cut"
            out = dep == "nsubj" and lemma in _POWER and tokens[verb].lemma in ("be", "go") and gone and part == "beside"
            none = dep == "dobj" and lemma in _POWER and tokens[j - 1].text.lower() == "no" and part == "does"
            if hit or cut or out or none:
                return Reading("without power", lemma, "what cut them off")
    return NONE


def is_without_way(view: View, reading: Reading) -> bool:
    """Whether those cut off are people whom nobody can reach: no word near is one of power."""
    told = {t.lemma for t in view.tokens}
    return reading.state == "without power" and reading.predicate.startswith("cut") and not told & _POWERED


def posts(view: View) -> Reading:
    """Jobs that go, and those whose loss is told of: "900 jobs will go", "the loss of 900 jobs"."""
    tokens = view.tokens
    if view.head not in POSTS:
        return NONE
    over = tokens[tokens[view.anchor].head]
    if over.text.lower() == "of" and tokens[over.head].lemma in ("loss", "axing", "cutting", "elimination", "end"):
        return Reading("laid off", tokens[over.head].lemma, "the noun of what was done")
    for verb, part in verbs(view):
        return Reading("laid off", "go", "verb") if part == "does" and tokens[verb].lemma == "go" else NONE
    return NONE


def held(view: View) -> Reading:
    """The records of 92 million customers: those whose data was taken are affected."""
    before = [t for t in view.tokens[max(0, view.first - 5) : view.first] if t.pos != "PUNCT"][-3:]
    after = view.tokens[view.stop : view.stop + 4]
    if after and after[0].tag == "POS" and any(t.lemma in HELD for t in after):
        return Reading("affected", after[0].text.lower(), "their data")
    if _lost_data(view):
        return Reading("affected", "data", "their data")
    if [t.lemma for t in before[-2:]] == ["home", "to"]:
        return Reading("remaining", "home to", "where they live")
    if before and before[-1].text.lower() in ("of", "from", "on", "about") and any(t.lemma in HELD for t in before):
        if any(t.lemma in KEEPING and t.dep != "aux" for t in view.tokens[max(view.left, view.first - 8) : view.first]):
            return NONE
        return Reading("affected", before[0].text.lower(), "their data")
    return NONE


def _lost_data(view: View) -> bool:
    """ "40 customers had their records stolen": what was done to their data was done to them."""
    tokens = view.tokens
    for verb, part in verbs(view):
        if part == "does" and tokens[verb].lemma in ("have", "see"):
            below = (i for j in children(tokens, verb) if j > verb for i in (j, *children(tokens, j)))
            return any(tokens[i].lemma in HELD for i in below)
        return False
    return False
