"""Those who live in a place, which a story tells to say how big the place is: "a town of 2,700", "has 2,700 people"."""

from __future__ import annotations

from factcheck.lexicon.people import ANYONE
from factcheck.lexicon.places import SETTLEMENTS
from factcheck.lexicon.states import INHABITANTS
from factcheck.subjects.view import View, children, climb
from factcheck.subjects.wording import NONE, Reading

_HAVING = frozenset({"have", "count", "number", "boast"})
_NATIVE = frozenset({"people", "person", "soul", "resident", "inhabitant", "villager", "islander", "citizen", "population", ""})
_BESIDE = frozenset({"of", "is", "was", "at", ",", "(", "to", "as"})
_REACH = 8


def dwellers(view: View) -> Reading:
    """The state of inhabitants, where a noun for a place, "population" or "have" says that the count is of them."""
    if view.head not in _NATIVE and not (view.noun is not None and view.noun < view.first):
        return NONE
    for found in (_population(view), _of_settlement(view), _had(view)):
        if found:
            return Reading(INHABITANTS, found, "who lives there")
    return NONE


def _population(view: View) -> str:
    """ "A population of 12,500", "population 4,300", "the population of the valley is 23,000"; not a share of it."""
    tokens = view.tokens
    if view.head == "population" and view.noun is not None and view.noun > view.last:
        return ""
    for i in range(view.first - 1, max(-1, view.first - _REACH), -1):
        if tokens[i].lemma == "population":
            near = all(t.text.lower() in _BESIDE or t.pos in ("ADV", "DET", "ADJ") for t in tokens[i + 1 : view.first])
            return "population" if near or _is_said(view, i) else ""
    return ""


def _is_said(view: View, subject: int) -> bool:
    """Whether the figure is what the subject is said to be."""
    over = next(climb(view.tokens, view.anchor), (-1, ""))[0]
    return over == view.tokens[subject].head and view.tokens[over].lemma in ("be", "number", "stand", "total")


def _of_settlement(view: View) -> str:
    """ "A village of 640 people", "this community of 3,100"; not the town of 1,000 lamps."""
    tokens = view.tokens
    at = view.first - 1
    while at > 0 and tokens[at].pos in ("ADV", "ADJ", "DET"):
        at -= 1
    if at < 1 or tokens[at].text.lower() != "of" or tokens[at - 1].lemma not in SETTLEMENTS:
        return ""
    follows = tokens[view.last] if view.last < len(tokens) else None
    counts = view.noun is not None and view.noun >= view.last
    bare = follows is None or follows.pos in ("PUNCT", "ADP", "CCONJ", "AUX", "VERB", "SCONJ", "PRON", "ADV")
    return tokens[at - 1].lemma if counts or bare else ""


def _had(view: View) -> str:
    """ "The island has only 1,200 people", "the town, which has 2,800 people", "with its 2,300 inhabitants"."""
    tokens = view.tokens
    if view.noun is None or view.head not in ANYONE:
        return ""
    if any(tokens[j].dep in ("acl", "relcl", "amod") for j in children(tokens, view.noun)):
        return ""
    verb, part = next(climb(tokens, view.noun), (-1, ""))
    if part != "undergoes" or tokens[verb].lemma not in _HAVING:
        return ""
    subject = next((j for j in children(tokens, verb) if tokens[j].dep == "nsubj"), -1)
    if subject >= 0 and tokens[subject].tag in ("WDT", "WP") and tokens[verb].dep == "relcl":
        subject = tokens[verb].head
    alone = not any(tokens[j].dep in ("xcomp", "ccomp", "oprd", "acomp") for j in children(tokens, verb))
    return tokens[subject].lemma if subject >= 0 and alone and tokens[subject].lemma in SETTLEMENTS else ""
