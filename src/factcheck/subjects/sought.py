"""Those whom nobody has found: who is looked for, who is still to be found, of whom there is no sign."""

from __future__ import annotations

from factcheck.lexicon.states import FATES, NOT_YET, SEARCHES, TRACES, UNFOUND, UNRETURNED, UNSAVED
from factcheck.model import Token
from factcheck.subjects.view import View, children, frames
from factcheck.subjects.wording import NONE, Reading

_NOBODY = frozenset({"nobody", "none", "no-one"})
_WAITS = 4
"""Tokens between "yet", "still" or "remain" and the "found" of what is yet to be found, at most."""

_AUXILIARIES = frozenset({"have", "be", "do"})
_SAID_OF_IT = frozenset({"dobj", "obj", "attr", "acomp", "oprd", "xcomp", "ccomp"})


def sought(view: View) -> Reading:
    """Those of whom there is no trace, who are searched for, whose whereabouts are told of, from whom nobody has heard."""
    tokens, i = view.tokens, view.anchor
    while tokens[i].dep == "conj" and tokens[i].head < i:
        i = tokens[i].head
    if tokens[i].dep != "pobj":
        return NONE
    link, over = tokens[tokens[i].head].text.lower(), tokens[tokens[i].head].head
    lemma = tokens[over].lemma
    missed = lemma in TRACES and link in ("of", "from") and _is_none(tokens, over)
    unknown = lemma in FATES and link == "of"
    searched = lemma in SEARCHES and link == "for" and tokens[over].pos == "NOUN" and bool(view.head)
    unheard = lemma == "hear" and link == "from" and _is_denied(tokens, over)
    return Reading("missing", f"no {lemma}" if missed else lemma, "verb") if missed or unknown or searched or unheard else NONE


def _is_none(tokens: tuple[Token, ...], noun: int) -> bool:
    return any(tokens[j].text.lower() == "no" for j in children(tokens, noun))


def _is_denied(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether nobody does it: "nobody has heard", "they have not heard"."""
    own = children(tokens, verb)
    return any(tokens[j].dep == "neg" or tokens[j].lemma.lower() in _NOBODY for j in own) or any(
        tokens[j].dep == "nsubj" and _is_none(tokens, j) for j in own
    )


def denied(tokens: tuple[Token, ...], verb: int, part: str) -> Reading:
    """What is left where a finding or a surviving is denied: "were not traced", "have yet to be found", "did not survive"."""
    lemma = tokens[verb].lemma
    if lemma in _AUXILIARIES and (meant := _left_out(tokens, verb)) is not None:
        return Reading("missing" if meant in UNFOUND else "dead", f"not {meant}", "verb")
    returned = part == "does" and any(form in UNRETURNED for form in frames(tokens, verb)) and not _to_work(tokens, verb)
    if lemma not in UNFOUND and lemma not in UNSAVED and not returned:
        return NONE
    if not _waits(tokens, verb) and not any(tokens[j].dep == "neg" for j in children(tokens, verb)):
        return NONE
    if returned:
        return Reading("missing", f"not {lemma}", "verb")
    if lemma in UNSAVED:
        return Reading("dead", f"not {lemma}", "verb") if part == "does" else NONE
    passive = any(tokens[j].dep == "auxpass" for j in children(tokens, verb))
    unfound = passive or (part == "undergoes" and lemma != "see")
    return Reading("missing", f"not {lemma}", "verb") if unfound else NONE


def _waits(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether it has not come to that yet: "are yet to be found", "had still to be traced", "remain to be found"."""
    to = any(tokens[j].text.lower() == "to" for j in children(tokens, verb))
    return to and any(t.lemma in NOT_YET for t in tokens[max(0, verb - _WAITS) : verb])


def _to_work(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether it is said where they do not go back to: "have not returned to work"."""
    return any(tokens[j].text.lower() == "to" and tokens[j].dep == "prep" for j in children(tokens, verb))


def _left_out(tokens: tuple[Token, ...], verb: int) -> str | None:
    """The verb that a bare "have not" leaves out: "three have been found; nine have not"."""
    own = children(tokens, verb)
    if not any(tokens[j].dep == "neg" for j in own) or any(tokens[j].dep in _SAID_OF_IT and j > verb for j in own):
        return None
    before = next((t.lemma for t in reversed(tokens[:verb]) if t.pos == "VERB"), "")
    return before if before in UNFOUND or before in UNSAVED else None
