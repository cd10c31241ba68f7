"""Whose share, votes, seats, age, price or profit a figure is."""

from __future__ import annotations

from factcheck.lexicon.people import is_people
from factcheck.lexicon.places import CALENDAR
from factcheck.subjects.view import View, children, climb, names

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "president", "commander", "captain", "master", "prof", "professor"})


def holder(view: View) -> tuple[str, str]:
    """The name of whom a figure belongs to, and how it was found; empty where no name stands near."""
    tokens = view.tokens
    runs = [r for r in names(tokens, view.left, view.first) if _is_name(view, r)]
    subject = _subject(view)
    if subject and any(start <= subject < end for start, end in runs):
        return _of(view, subject), "subject of the verb"
    if runs:
        return _run(view, runs[-1]), "the name before it"
    side = _side(view)
    if side:
        return _contender(view, side), f"the {side} side of a result"
    right = _right(view)
    if right:
        return right, "the name after it"
    if subject:
        return _of(view, subject), "subject of the verb"
    if view.left > 0 and tokens[view.left - 1].text in ("(", "–", "—", ":", "-"):
        before = [r for r in names(tokens, 0, view.left) if _is_name(view, r)]
        if before:
            return _run(view, before[-1]), "the name at the head of the line"
    return "", ""


def aged(view: View) -> tuple[str, str]:
    """Who or what an age belongs to: the name or noun beside it."""
    tokens = view.tokens
    for start, end in reversed(names(tokens, max(view.left, view.first - 8), view.first)):
        if _is_name(view, (start, end)) and end >= view.first - 3:
            return _run(view, (start, end)), "the name before it"
    if "-" in view.mention.quote or "old" in view.text(view.first, view.last + 3):
        for i in range(view.last, min(len(tokens), view.last + 8)):
            runs = names(tokens, i, min(len(tokens), i + 4))
            if runs and runs[0][0] == i and _is_name(view, runs[0]):
                return _run(view, runs[0]), "the name after it"
            if tokens[i].pos == "NOUN" and not (i + 1 < len(tokens) and tokens[i + 1].pos in ("NOUN", "PROPN")) and tokens[i].lemma != "year":
                return tokens[i].lemma, "the noun after it"
    for i in range(view.first - 1, max(view.left - 1, view.first - 6), -1):
        if tokens[i].pos == "NOUN" and tokens[i].lemma not in ("age", "year"):
            return tokens[i].lemma, "the noun before it"
    return "", ""


def payer(view: View) -> str:
    """Which people a price holds for: "cost islanders 18 euros and everyone else 31"."""
    for token in reversed(view.tokens[view.left : view.first]):
        if is_people(token.lemma) or token.lemma in ("everyone", "anyone", "else"):
            return token.lemma
        if token.pos == "VERB":
            break
    return ""


def _is_name(view: View, run: tuple[int, int]) -> bool:
    return not any(view.tokens[i].text.lower().rstrip(".") in CALENDAR for i in range(*run))


def _run(view: View, run: tuple[int, int]) -> str:
    words = [t.text for t in view.tokens[run[0] : run[1]] if t.text.lower().rstrip(".") not in _TITLES]
    return " ".join(words)


def _of(view: View, i: int) -> str:
    for start, end in names(view.tokens, 0, len(view.tokens)):
        if start <= i < end:
            return _run(view, (start, end))
    return ""


def _subject(view: View) -> int | None:
    """The named subject of the verb that governs the figure."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        if part == "does":
            continue
        for j in children(tokens, verb):
            if tokens[j].dep in ("nsubj", "nsubjpass") and tokens[j].pos == "PROPN" and _of(view, j):
                return j
    return None


def _side(view: View) -> str:
    """Which side of a result the figure is in "48 per cent to 45 per cent"."""
    tokens = view.tokens
    if view.left == view.first - 1 and tokens[view.left].text.lower() in ("to", "-", "–") and view.left > 0:
        return "second"
    if view.right == view.last + 1 and tokens[view.last].text.lower() in ("to", "-", "–") and view.right < len(tokens):
        return "first"
    return ""


def _contender(view: View, side: str) -> str:
    """The subject or the object of the first verb with a named one: "A beat B by five points, 48 to 43"."""
    tokens = view.tokens
    wanted = ("nsubj", "nsubjpass") if side == "first" else ("dobj", "obj")
    for i in range(view.first):
        if tokens[i].pos == "VERB":
            for j in children(tokens, i):
                if tokens[j].dep in wanted and j < view.first:
                    return _of(view, j) if tokens[j].pos == "PROPN" else ""
    return ""


def labelled(view: View) -> str:
    """The plain noun of a list entry: "independent candidates, four"."""
    tokens = view.tokens
    if view.first - 1 > view.left - 1 and view.first >= 2 and tokens[view.first - 1].text in (",", ":", "–", "-"):
        words = [t.lemma for t in tokens[view.left : view.first - 1] if t.pos in ("NOUN", "ADJ", "PROPN")]
        if words and len(words) == view.first - 1 - view.left:
            return " ".join(words)
    return ""


def _right(view: View) -> str:
    tokens = view.tokens
    for i in range(view.stop, min(view.right, view.stop + 6)):
        if tokens[i].text.lower() in ("for", "to", "by"):
            runs = names(tokens, i + 1, min(view.right, i + 5))
            if runs and runs[0][0] <= i + 2 and _is_name(view, runs[0]):
                return _run(view, runs[0])
    return ""
