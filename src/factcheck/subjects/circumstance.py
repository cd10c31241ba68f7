"""Where and when some of the dead died, which makes them a part of all: at the scene, or in hospital later."""

from __future__ import annotations

from factcheck.lexicon.scopes import AT_ONCE, LATER, LATER_ON
from factcheck.subjects.clauses import is_elsewhere
from factcheck.subjects.view import View

_REACH = 8
_LONGEST = 4
_LATER = tuple(f"{phrase} " for phrase in LATER)
_AT_ONCE = tuple(f"{phrase} " for phrase in AT_ONCE)


def circumstance(view: View, others: bool) -> str:
    """ "In hospital" for those who died later, "at the scene" for those beside whom others died; empty where nothing tells.

    `others` says whether a count of the dead was given before.
    """
    end = min(view.right, view.stop + _REACH)
    for i in range(view.stop, end):
        words = f"{view.text(i, i + _LONGEST)} "
        if others and words.startswith(_LATER) and not is_elsewhere(view, i):
            return "in hospital"
        if words.startswith(_AT_ONCE) and not is_elsewhere(view, i):
            rest = view.tokens[i + 1 :]
            later = any(t.text.lower() in LATER_ON for t in rest) and any(t.pos == "NUM" for t in rest)
            return "at the scene" if later else ""
    return ""
