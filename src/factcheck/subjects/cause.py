"""What people came to harm by: two figures of two causes are of two happenings."""

from __future__ import annotations

from factcheck.lexicon.causes import CAUSES
from factcheck.subjects.view import View, children, climb, look_up

_LINKS = frozenset({"in", "by", "from", "after", "during", "of", "when"})


def cause_of(view: View) -> tuple[str, int]:
    """The class of the cause and the token that names it; an empty class where the sentence does not say.

    Looked for in the clause that the figure's verb belongs to: its subject, the noun that a relative clause hangs on ("strikes that
    left 32 dead"), the verb's own "in", "by" and "from", and the main subject of "a blast hit the hall, killing four".
    """
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        own = children(tokens, verb)
        if tokens[verb].dep in ("relcl", "acl"):
            return _named(view, tokens[verb].head)
        for j in own:
            if tokens[j].dep in ("nsubj", "agent", "prep") and (tokens[j].dep == "nsubj" or tokens[j].text.lower() in _LINKS):
                for i in (j, *children(tokens, j)):
                    found = _named(view, i)
                    if found[0]:
                        return found
        if tokens[verb].dep in ("advcl", "xcomp", "conj"):
            above = tokens[verb].head
            for j in children(tokens, above):
                if tokens[j].dep == "nsubj" and (found := _named(view, j))[0]:
                    return found
    return "", -1


def _named(view: View, i: int) -> tuple[str, int]:
    for at in (i - 1, i):
        found = look_up(view.tokens, at, CAUSES) if at >= 0 else None
        if found and at + found[1] > i:
            return found[0], i
    return "", -1
