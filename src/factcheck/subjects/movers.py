"""What a figure of movement is of, and whose: "share" of Norvik, "copper", "car sale"."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lexicon.figures import BLANK
from factcheck.lexicon.money import GOODS, OF_FIRMS, PERIODIC, SUMS, WORKFORCE
from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.shares import USUAL, WITHIN
from factcheck.lexicon.swings import INDICES
from factcheck.lexicon.things import SYNONYMS
from factcheck.model import Token
from factcheck.subjects import owner
from factcheck.subjects.bearer import name_at
from factcheck.subjects.movements import Movement, movement, subject_over
from factcheck.subjects.traded import traded_good
from factcheck.subjects.view import View, children

_NAMED_BY = frozenset({"of", "in", "at", "for", "by"})
_OF_FIRM = OF_FIRMS | {"share"}
"""What moves that a story tells of the firm it is about, where it names no other."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What went up or down, in lower case ("share", "copper"), and the name of whose it is or of the thing itself."""

    of: str = ""
    owner: str = ""


def moved(view: View, firm: str) -> Moved:
    """What a movement is of, and whose; `firm` is whom the story is about."""
    found = movement(view) or Movement(subject_over(view.tokens, view.anchor))
    tokens, at = view.tokens, found.driver
    if at < 0 or not tokens[at].text[:1].isalpha():
        return Moved()
    if of := traded_good(tokens[at].text):
        return Moved(of)
    if tokens[at].pos == "PROPN":
        return _named(view, name_at(tokens, at))
    of = _told(tokens, at, view.last + 1 if at > view.last else 0)
    if of in GOODS.values():
        return Moved(of)
    return Moved(of, _whose(view, at) or (firm if of in _OF_FIRM else ""))


def _named(view: View, name: str) -> Moved:
    """A name that goes up or down: its share, in a sentence of shares, unless it is an index itself."""
    words = name.lower().split()
    index = bool(words) and (not INDICES.isdisjoint(words) or words[-1].isdigit())
    shares = any(t.lemma in ("share", "stock") for t in view.tokens)
    return Moved("share" if shares and not index else "", name)


def _told(tokens: tuple[Token, ...], at: int, floor: int) -> str:
    """A noun with what narrows it, by its commoner name: "car sale", "copper" for its price, "revenue" for "overall sales"."""
    noun = SYNONYMS.get(tokens[at].lemma, tokens[at].lemma)
    whose = qualified(tokens, at, floor)
    below = [(j, k) for j in children(tokens, at) for k in children(tokens, j) if tokens[k].dep == "pobj"]
    of = next((k for j, k in below if tokens[j].text.lower() == "of" and tokens[k].pos == "NOUN"), -1)
    if of >= 0:
        whose = f"{qualified(tokens, of)} {tokens[of].lemma}".strip()
    if noun == "share":
        return noun
    if noun == "price" and whose:
        last = SYNONYMS.get(whose.split()[-1], whose.split()[-1])
        if last == "share" or traded_good(last):
            return traded_good(last) or last
    narrowed = [t.text for j, k in below if tokens[j].text.lower() in WITHIN for t in tokens[k : k + 2] if t.text[:1].isupper()]
    if any(tokens[j].text.lower() == "there" for j in children(tokens, at)):
        narrowed = ["there"]
    if noun in WORKFORCE:
        return "workforce"
    if noun in BLANK and whose:
        whose, noun = "", whose
    if not whose and not narrowed and SUMS.get(noun) in PERIODIC:
        return SUMS[noun]
    return " ".join(w for w in (whose, GOODS.get(noun, noun), *narrowed) if w)


def _whose(view: View, at: int) -> str:
    """The name that a moved noun belongs to: its possessor, the name before it, the one it is of or in."""
    tokens = view.tokens
    for j in children(tokens, at):
        if tokens[j].dep == "poss":
            if tokens[j].tag == "PRP$":
                return owner.by_pronoun(view)
            return name_at(tokens, j) if tokens[j].pos == "PROPN" else ""
    before = [j for j in children(tokens, at) if tokens[j].dep in ("compound", "nmod") and tokens[j].pos == "PROPN" and j < at]
    if before:
        return name_at(tokens, before[-1])
    if SYNONYMS.get(tokens[at].lemma, tokens[at].lemma) != "share":
        return ""
    links = (j for j in children(tokens, at) if tokens[j].text.lower() in _NAMED_BY)
    named = (k for j in links for k in children(tokens, j) if tokens[k].dep == "pobj" and tokens[k].pos == "PROPN")
    return next((name_at(tokens, k) for k in named), "")


def qualified(tokens: tuple[Token, ...], i: int, floor: int = 0) -> str:
    """The words before a noun that narrow it, none before `floor`: "food" of "food inflation", "car" of "car sales"."""
    words = []
    for token in reversed(tokens[max(floor, i - 3) : i]):
        if token.pos not in ("NOUN", "ADJ", "PROPN") or token.lemma in USUAL:
            break
        if token.pos != "PROPN" and not nation_of(token.text):
            words.append(token.lemma)
    return " ".join(reversed(words))
