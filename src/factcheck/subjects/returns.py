"""Whether the constituencies that a count tells of have been counted, or have yet to report, in an election."""

from __future__ import annotations

from factcheck.lexicon.rows import row
from factcheck.lexicon.shares import AREAS, RESULTS
from factcheck.subjects.view import View

COUNTED, OUTSTANDING = "counted", "outstanding"
_BEHIND = 5
"""Tokens behind the noun in which the sentence says what became of those areas."""

_BEFORE = 14
"""Tokens before them in which it says that results came."""

_DONE = row("in counted declared reported reporting tallied verified completed processed done")
_OPEN = row("outstanding left come yet remain remained remaining awaited still undeclared")
_FROM = row("from for in of to")


def state_of(view: View, sort: str) -> str:
    """`COUNTED` or `OUTSTANDING` of a count of constituencies; empty where nothing tells, or something else is counted."""
    if sort not in AREAS:
        return ""
    end = _past_whole(view)
    behind = [t.text.lower() for t in view.tokens[end : end + _BEHIND]]
    behind = behind[: next((n for n, word in enumerate(behind) if word in (",", ";")), len(behind))]
    near = {*behind, *view.text(max(view.left, view.first - 2), view.first).split()}
    if near & _OPEN or "all but" in view.text(view.first - 2, view.first) or "between" in behind:
        return OUTSTANDING
    if view.text(view.first - 1, view.first) == "after":
        return COUNTED
    told = any(t.lemma in RESULTS for t in view.tokens[max(0, view.first - _BEFORE) : view.first])
    if told and view.text(view.first - 1, view.first) in _FROM:
        return COUNTED
    done = near & (_DONE if sort != "seat" else {"declared", "counted"})
    return COUNTED if done else ""


def _past_whole(view: View) -> int:
    """The token behind the noun, past the whole that the figure is a part of: "41 of the 60 districts"."""
    end = view.stop
    after = view.tokens[view.last : view.last + 4]
    if after and after[0].text.lower() == "of":
        end = max(end, view.last + 1 + max((n for n, t in enumerate(after) if t.pos in ("NUM", "NOUN")), default=0))
    return end
