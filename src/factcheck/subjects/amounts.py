"""Amounts of what flows: of what, and what became of it ("spilled 9,000 gallons of crude", "forgo 90,000 barrels")."""

from __future__ import annotations

from factcheck.lexicon.measures import CONTRABAND, FLOWS, STUFFS
from factcheck.lexicon.money import GOODS
from factcheck.model import Quantity
from factcheck.subjects.anchor import Anchor, of_word
from factcheck.subjects.bearer import canonical
from factcheck.subjects.headword import headword
from factcheck.subjects.view import View, climb, frames

_LESS = frozenset({"less", "fewer"})
_BEHIND = 4
"""Tokens behind an amount in which a verb or a "less" says what became of it."""

_OVER = ("a day", "per day", "each day", "every day", "an hour", "per hour", "each hour", "a week", "per week", "a month",
         "per month", "a year", "per year", "every hour", "each year", "every year")  # fmt: skip


def of_volume(view: View, unit: str) -> Anchor:
    """The amount of a liquid or a gas, of what and what became of it; a barrel is one of oil where nothing else is named."""
    whole = of_word(view).lower()
    stuff = "" if whole in FLOWS else GOODS.get(whole, whole)
    if not stuff and "barrel" in unit:
        stuff = "oil"
    deed = deed_of(view)
    return Anchor("volume", canonical(stuff) if stuff else "", deed or "*", why=f"an amount, {deed}" if deed else "its unit")


def deed_of(view: View) -> str:
    """What became of an amount, in one word for all that say the same; empty where no word says."""
    tokens = view.tokens
    if any(t.text.lower() in _LESS for t in tokens[view.last : view.last + _BEHIND] if t.start >= view.mention.span[1]):
        return "cut"
    if view.text(view.first - 1, view.first) == "of" and tokens[view.first - 2].lemma in FLOWS:
        return FLOWS[tokens[view.first - 2].lemma]
    head = headword(view)
    said = tokens[head.noun].lemma if 0 <= head.noun < view.first and view.text(view.first - 1, view.first) != "by" else ""
    if said in FLOWS and said not in STUFFS:
        return FLOWS[said]
    for verb, part in climb(tokens, view.anchor):
        found = next((FLOWS[f] for f in frames(tokens, verb) if f in FLOWS), "")
        if found:
            return found
        if part not in ("beside", "by"):
            break
    behind = (t.lemma for t in tokens[view.last : view.last + _BEHIND] if t.tag in ("VBN", "VBG", "VBD"))
    return next((FLOWS[lemma] for lemma in behind if lemma in FLOWS), "")


def contraband(view: View) -> str:
    """The forbidden stuff of which the figure is an amount: "4 t of cocaine", "14 kg of ecstasy tablets"; empty if none."""
    at = view.last + 1
    if view.text(view.last, at) != "of":
        return ""
    named = (t.lemma.lower() for t in view.tokens[at : at + _BEHIND] if t.pos in ("NOUN", "PROPN", "ADJ"))
    return next((lemma for lemma in named if lemma in CONTRABAND), "")


def is_flow(view: View) -> bool:
    """Whether an amount is one over a stretch of time: "90,000 barrels a day", "each day", "its daily output"."""
    if isinstance(view.mention, Quantity) and " per " in view.mention.unit:
        return True
    words = f" {view.text(view.left, view.right)} "
    return " daily " in words or " hourly " in words or any(f" {phrase} " in words for phrase in _OVER)
