"""What a sum is the price of, where it is bought and sold by the unit or in one go: shares, oil, a vase, 900 tickets."""

from __future__ import annotations

from factcheck.lexicon.money import GOODS, MARKETS, SOLD, STANDS_AT, TRADED, TRADES
from factcheck.lexicon.swings import SWINGS
from factcheck.model import Quantity
from factcheck.subjects.anchor import Anchor
from factcheck.subjects.bearer import bearer
from factcheck.subjects.headword import Headword
from factcheck.subjects.view import View, children, climb, frames

_DEAR = 1e5
"""What a share costs at most."""


def of_trade(view: View, head: Headword) -> Anchor | None:
    """The price at which something is traded."""
    found = _quoted(view) or _priced(view, head) or _share_level(view)
    return Anchor("price", found, why="what it trades at") if found else None


def of_goods_sold(view: View, head: Headword) -> Anchor | None:
    """What so many of are sold for a sum in all: "sold 900 tickets for $4 m", "900 tickets fetched $4 m"."""
    tokens = view.tokens
    if head.verb < 0 or tokens[head.verb].lemma not in SOLD:
        return None
    own = [j for j in children(tokens, head.verb) if not view.first <= j < view.last]
    goods = [j for dep in ("dobj", "nsubjpass", "nsubj") for j in own if tokens[j].dep == dep and tokens[j].pos == "NOUN"]
    many = goods and any(tokens[k].dep == "nummod" for k in children(tokens, goods[0]))
    sold = tokens[goods[0]].lemma if many else ""
    return Anchor("revenue", sold, why=f"what the {sold} are sold for") if sold else None


def good(view: View) -> str:
    """What is sold at so much a litre: "petrol", "oil"."""
    of = bearer(view)
    return _commonly((of.noun or of.name).lower())


def _commonly(word: str) -> str:
    return GOODS.get(word, word)


def _quoted(view: View) -> str:
    """What is bought and sold at a sum: "shares closed 6% lower at $3.41", "a barrel was changing hands at $61"."""
    tokens = view.tokens
    verb, _ = next(climb(tokens, view.anchor), (-1, ""))
    if view.text(view.first - 1, view.first) != "at" or verb < 0 or not TRADES & set(frames(tokens, verb)):
        return ""
    named = (_commonly(tokens[j].lemma) for j in children(tokens, verb) if tokens[j].dep == "nsubj")
    return next((word for word in named if word in TRADED), "")


def _priced(view: View, head: Headword) -> str:
    """The good whose price a sum is: "the price of a barrel fell to $31", "crude prices above $72"."""
    tokens = view.tokens
    if head.noun < 0 or tokens[head.noun].lemma != "price":
        return ""
    below = [k for j in children(tokens, head.noun) if tokens[j].text.lower() in ("of", "for") for k in children(tokens, j)]
    below += [n for k in below for j in children(tokens, k) if tokens[j].text == "of" for n in children(tokens, j)]
    beside = [j for j in children(tokens, head.noun) if tokens[j].dep in ("compound", "amod", "nmod")]
    named = (_commonly(tokens[k].lemma.lower()) for k in (*beside, *below) if not view.first <= k < view.last)
    return next((word for word in named if word in TRADED), "")


def _share_level(view: View) -> str:
    """A share, where a name is said to stand at so little in a sentence of shares: "Norvik climbed 4% to $39"."""
    tokens, mention = view.tokens, view.mention
    if not isinstance(mention, Quantity) or mention.value > _DEAR or not any(t.lemma in MARKETS for t in tokens):
        return ""
    verb, _ = next(climb(tokens, view.anchor), (-1, ""))
    if verb < 0 or tokens[verb].lemma not in STANDS_AT | SWINGS:
        return ""
    level = view.text(view.first - 1, view.first) in ("to", "at") or tokens[verb].lemma in ("reach", "hit", "touch")
    named = any(tokens[j].dep == "nsubj" and tokens[j].pos == "PROPN" for j in children(tokens, verb))
    return "share" if level and (named or tokens[verb].dep == "advcl") else ""
