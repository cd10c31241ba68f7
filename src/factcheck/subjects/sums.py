"""What a sum of money is, for what, and over which stretch of time."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.lexicon.money import PERIODIC, PERIODS, PURPOSES, SUMS
from factcheck.subjects.anchor import Anchor, nearest, subject_noun
from factcheck.subjects.view import View, climb, frames, look_up


def of_sum(view: View) -> Anchor:
    """What a sum of money is, and of what."""
    before = view.tokens[max(0, view.first - 2) : view.first]
    if len(before) > 1 and before[1].text.lower() == "worth" and before[0].pos == "NOUN":
        what = SUMS.get(before[0].lemma, "worth")
        return Anchor(what, "" if what != "worth" else before[0].lemma, why=f"{before[0].lemma} worth so much")
    found = _by_verb(view) or nearest(view, SUMS, 4) or _anywhere(view, SUMS)
    if found and found[0] == "worth":
        others = [row for i in range(view.left, view.right) if (row := look_up(view.tokens, i, SUMS)) and row[0] != "worth"]
        found = (others[0][0], found[1]) if others else found
    if not found:
        return Anchor("", "", why="no word says what the sum is")
    return Anchor(found[0], _thing(view), why=f"{found[1]} says {found[0]}")


def over(view: View, what: str) -> str:
    """The stretch of time that a sum is made over, where it is one that comes anew each time: "third quarter", "year"."""
    if what not in PERIODIC:
        return ""
    words = view.text(view.left, view.right).replace(" - ", "-")
    for pattern, name in PERIODS:
        if match := pattern.search(words):
            return " ".join(w for w in (match[1] if match.groups() else "", name) if w)
    return ""


def _by_verb(view: View) -> tuple[str, str] | None:
    """What the verb over the figure makes of it, whatever it is for: "set aside $9 m for fines", "paid $60 m for Brown"."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        if part != "undergoes":
            return None
        for frame in frames(tokens, verb):
            if frame in PURPOSES:
                return PURPOSES[frame], frame
        after = tokens[view.last : view.last + 2]
        if tokens[verb].lemma in ("pay", "spend") and len(after) > 1 and after[0].text == "for" and after[1].pos == "PROPN":
            return "deal", f"{tokens[verb].lemma} for {after[1].text}"
        return None
    return None


def _anywhere(view: View, table: Mapping[str, str]) -> tuple[str, str] | None:
    for i in range(view.first - 1, -1, -1):
        found = look_up(view.tokens, i, table)
        if found:
            return found[0], view.text(i, i + found[1])
    return None


def _thing(view: View) -> str:
    """What a sum is for: the noun after "of" or "for", else the subject of its verb."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.last + 5)):
        if tokens[i].text.lower() in ("for", "on", "in") or tokens[i].pos in ("VERB", "AUX", "PART", "PUNCT"):
            break
        if tokens[i].pos in ("NOUN", "PROPN") and not (i + 1 < len(tokens) and tokens[i + 1].pos == "NOUN"):
            return tokens[i].lemma
    return subject_noun(view)
