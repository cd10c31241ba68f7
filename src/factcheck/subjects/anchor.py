"""The words by which measures, sums, shares and spans are told: the nearest cue, what the figure is of, what bears it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.lexicon.measures import PROPERTIES
from factcheck.lexicon.shares import RESPONDENTS
from factcheck.model import Token
from factcheck.subjects.bearer import canonical
from factcheck.subjects.view import View, children, climb, is_generic, look_up, names

_BRACKET = 7
"""Tokens of a bracket that holds one figure, at most."""

_SUMS = frozenset(
    [
        "cost",
        "price",
        "bill",
        "fee",
        "value",
        "budget",
        "revenue",
        "profit",
        "loss",
        "debt",
        "fine",
        "deal",
        "tag",
        "fund",
        "damage",
        "takeover",
        "sale",
        "appeal",
        "it",
    ]
)
_CLAUSES = frozenset({"what", "everything", "whatever"})
_SOME = frozenset({"those", "these", "they", "it", "everyone", "everybody", "anyone", "all"})
_ROLLS = frozenset({"register", "roll", "list"})
_AMOUNTS = frozenset(
    [
        "be",
        "cost",
        "total",
        "amount",
        "stand",
        "rise",
        "fall",
        "reach",
        "come",
        "sell",
        "weigh",
        "measure",
        "stretch",
        "run",
        "extend",
        "span",
        "have",
        "generate",
        "climb",
        "grow",
        "drop",
        "jump",
    ]
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """`sort` is the property or rate, `of` what it is taken from, `state` the verb that ties them, `why` the words."""

    sort: str
    of: str = ""
    state: str = "*"
    why: str = ""


def nearest(view: View, table: Mapping[str, str], reach: int) -> tuple[str, str] | None:
    """The row of the cue nearest to the number: close by on the right, then to the left, then further right."""
    past = past_bracket(view)
    right = list(range(past, min(view.right, past + 12)))
    left = list(range(view.first - 1, view.left - 1, -1))[:12]
    for i in (*right[:reach], *left, *right[reach:]):
        for start in (i - 1, i):
            found = look_up(view.tokens, start, table) if start >= 0 else None
            if found and start + found[1] > i and view.text(start + found[1], start + found[1] + 1) != "-":
                return found[0], view.text(start, start + found[1])
    return None


def past_bracket(view: View) -> int:
    """The index past the figure and the bracket that gives it in another unit."""
    tokens, at = view.tokens, view.last
    if at < len(tokens) and tokens[at].text == "(":
        close = next((i for i in range(at + 1, min(len(tokens), at + _BRACKET)) if tokens[i].text == ")"), -1)
        if 0 <= close < view.right:
            return close + 1
    return at


def of_word(view: View) -> str:
    """The head of the phrase after "of": lower-case lemma, or the name as written."""
    tokens, past = view.tokens, past_bracket(view)
    if past >= len(tokens) or tokens[past].text.lower() != "of":
        return ""
    best = ""
    for i in range(past + 1, min(len(tokens), past + 9)):
        token = tokens[i]
        if token.text.lower() in _CLAUSES and not best:
            return ""
        if token.pos == "PROPN":
            best = token.text
        elif token.pos == "NOUN":
            best = token.lemma
        elif token.pos == "PRON" and token.lemma in _SOME:
            return best or _some(tokens, i)
        if token.lemma in ("number", "total") and i + 1 < len(tokens) and tokens[i + 1].text.lower() == "of":
            continue
        if best and i + 1 < len(tokens) and tokens[i + 1].tag == "POS":
            continue
        if best and not (
            i + 1 < len(tokens) and (tokens[i + 1].pos in ("NOUN", "PROPN") or tokens[i].lemma in ("number", "total"))
        ):
            return best
    return best


def _some(tokens: Sequence[Token], i: int) -> str:
    """Who "those" are: "vote" of those who voted, "respondent" of those asked, else what is done to them or where they are."""
    for j in children(tokens, i):
        lemma = tokens[j].lemma
        if tokens[j].dep in ("relcl", "acl", "amod") and tokens[j].pos in ("VERB", "ADJ"):
            if lemma == "vote" or lemma in RESPONDENTS:
                return "vote" if lemma == "vote" else "respondent"
            return tokens[j].text.lower()
        listed = [k for k in children(tokens, j) if tokens[j].dep == "prep" and tokens[k].lemma in _ROLLS]
        if listed:
            return "voter"
    return ""


def taken_from(view: View) -> str:
    """The name, else the noun, that a measure is taken from."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.last + 6)):
        if tokens[i].text.lower() in ("off", "from", "of", "to"):
            runs = names(tokens, i + 1, min(view.right, i + 8))
            if runs and runs[0][0] <= i + 4:
                return " ".join(t.text for t in tokens[runs[0][0] : runs[0][1]])
            nouns = [j for j in children(tokens, i) if tokens[j].dep == "pobj" and tokens[j].pos == "NOUN"]
            if nouns and tokens[i].text.lower() in ("off", "from"):
                return tokens[nouns[0]].lemma
    return ""


def subject_noun(view: View, sums: bool = False) -> str:
    """The lemma of the plain noun that is the subject of a verb of amounts; a property or, unless `sums`, a sum is none."""
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        if tokens[verb].lemma not in _AMOUNTS:
            break
        for j in children(tokens, verb):
            if (
                tokens[j].dep in ("nsubj", "nsubjpass")
                and tokens[j].pos == "NOUN"
                and not view.first <= j < view.last
                and (sums or tokens[j].lemma not in _SUMS)
                and tokens[j].lemma not in PROPERTIES
            ):
                return canonical(tokens[j].lemma) if not sums else tokens[j].lemma
    return ""


def verb_of(view: View) -> str:
    """The lemma of the verb over the figure, "*" where it says nothing of what happened."""
    for verb, _ in climb(view.tokens, view.anchor):
        lemma = view.tokens[verb].lemma
        return "*" if is_generic(lemma) else lemma
    return "*"
