"""What people came to harm by: two figures of two causes are of two happenings."""

from __future__ import annotations

from factcheck.lexicon.causes import BY_FIGHTERS, CAUSES, FIGHTERS
from factcheck.subjects.bearer import name_at
from factcheck.subjects.view import View, children, climb, look_up

_LINKS = frozenset({"in", "by", "from", "after", "during", "of", "when"})
_RELATIVE = frozenset({"that", "which"})
_BACK = 16


def cause_of(view: View) -> tuple[str, int]:
    """The class of the cause and the token that names it; an empty class where the sentence does not say.

    "Strikes in the valley that left 32 dead" has it before the relative pronoun; else it is looked for in the clause of the
    figure's verb: its subject, its "in", "by" and "from", and the main clause of "a blast hit the hall, killing four".
    """
    tokens = view.tokens
    relative = _before_relative(view)
    if relative[0]:
        return relative
    for verb, _ in climb(tokens, view.anchor):
        for j in children(tokens, verb):
            if tokens[j].dep in ("nsubj", "agent") or (tokens[j].dep == "prep" and tokens[j].text.lower() in _LINKS):
                for i in (j, *children(tokens, j)):
                    found = _named(view, i)
                    if found[0]:
                        return found
        if tokens[verb].dep in ("advcl", "xcomp", "conj", "acl"):
            for j in children(tokens, tokens[verb].head):
                for i in (j, *children(tokens, j)):
                    if tokens[j].dep in ("nsubj", "dobj") and (found := _named(view, i))[0]:
                        return found
    return (BY_FIGHTERS if _by_fighters(view) else ""), -1


def _by_fighters(view: View) -> bool:
    """Whether fighters are the subject or the agent of the figure's verb."""
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        for j in children(tokens, verb):
            doing = [j] if tokens[j].dep == "nsubj" else children(tokens, j) if tokens[j].dep == "agent" else []
            if j != view.anchor and any(tokens[i].lemma in FIGHTERS for i in doing):
                return True
    return False


def _before_relative(view: View) -> tuple[str, int]:
    """The nearest cause before a "that" or "which" whose clause holds the figure."""
    tokens = view.tokens
    for at in range(view.first - 1, max(0, view.first - 6), -1):
        if tokens[at].text.lower() in _RELATIVE and tokens[at].dep != "mark":
            for i in range(at - 1, max(-1, at - _BACK), -1):
                found = _named(view, i)
                if found[0]:
                    return found
            return "", -1
    return "", -1


def _named(view: View, i: int) -> tuple[str, int]:
    for at in (i - 1, i):
        found = look_up(view.tokens, at, CAUSES) if at >= 0 else None
        if found and at + found[1] > i:
            return found[0], i
    return "", -1


def happening(view: View) -> str:
    """The name of what did it, without the word for it: "Marl" of "the Marl Fire burned 900 barns"."""
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        own = children(tokens, verb)
        doers = [j for j in own if tokens[j].dep == "nsubj" or (tokens[j].dep == "agent" or tokens[j].text.lower() in _LINKS)]
        if tokens[verb].dep == "relcl":
            doers.append(tokens[verb].head)
        for i in (k for j in doers for k in (j, *children(tokens, j))):
            name = name_at(tokens, i) if tokens[i].pos == "PROPN" else ""
            if any(word in CAUSES for word in name.lower().split()):
                return " ".join(word for word in name.split() if word.lower() not in CAUSES)
    return ""
