"""What a sum of money is, for what, and over which stretch of time."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.lexicon.happenings import EVENTS
from factcheck.lexicon.money import (
    BASES,
    DISASTERS,
    EARNING,
    FIRMS,
    GOODS,
    PERIODIC,
    PURPOSES,
    SEGMENTED,
    SUMS,
    TRADED,
)
from factcheck.lexicon.people import is_people
from factcheck.subjects import dues, prices
from factcheck.subjects.anchor import Anchor, nearest, subject_noun, verb_of
from factcheck.subjects.headword import Headword, is_telling, narrowed, said_of, subject_of, word_of
from factcheck.subjects.view import View, children, climb, frames, is_generic, look_up

_BEFORE = 4
"""Tokens before a profit in which its basis stands."""

_CLAUSE_ENDS = frozenset({"VERB", "AUX", "PART", "PUNCT", "SCONJ"})
"""Parts of speech behind a sum at which what it is for has been told."""

_PAID = frozenset({"pay", "paid", "pays", "paying", "spent", "spend"})


def of_sum(view: View, head: Headword) -> Anchor:
    """What a sum of money is, and of what, by the first reading that finds a word for it."""
    return next(found for read in _READINGS if (found := read(view, head)) is not None)


def _of_worth(view: View, head: Headword) -> Anchor | None:
    """What is "worth" so much: "gems worth $3 m"."""
    before = view.tokens[max(0, view.first - 2) : view.first]
    if len(before) < 2 or before[1].text.lower() != "worth" or before[0].pos != "NOUN":
        return None
    what = SUMS.get(before[0].lemma, "worth")
    return Anchor(what, "" if what != "worth" else before[0].lemma, why=f"{before[0].lemma} worth so much")


def _by_list(view: View, head: Headword) -> Anchor | None:
    """What a listed noun or verb says: the noun that the sum is of, its own noun, its verb, the nearest word."""
    found = _of_noun(view) or _by_noun(view, head) or _by_verb(view, head)
    if not found and head.noun >= 0:
        return None
    found = found or nearest(view, SUMS, 4)
    if found and head.noun < 0 and (found[1] == "worth" or found[1] in _PAID):
        found = _stronger(view, found[0]) or found
    if not found:
        return None
    if found[1] == "earn" and (of := subject_of(view, head.verb)) and not is_people(of):
        return Anchor("profit" if of in FIRMS else "revenue", "" if of in FIRMS else of, why=f"what a {of} earns")
    if found[0] == "salary" or (found[0] == "cost" and _is_paid(view)):
        return Anchor("salary", why=f"{found[1]} says salary")
    what = "damage" if found[0] == "loss" and _of_disaster(view) else found[0]
    of = _basis(view, head) if what in PERIODIC else _thing(view, what, head, found[1])
    return Anchor(what, of, why=f"{found[1]} says {what}")


def _of_noun(view: View) -> tuple[str, str] | None:
    """The noun whose "of" leads to the figure: "revenue of $4 bn and a profit of $9 m"."""
    at = view.first - 2
    while at > 0 and view.tokens[at].pos == "ADV":
        at -= 1
    if at < 0 or view.text(at + 1, at + 2) != "of" or view.tokens[at].pos != "NOUN":
        return None
    for start in (at - 1, at):
        found = look_up(view.tokens, start, SUMS) if start >= 0 else None
        if found and start + found[1] > at and found[0] != "worth":
            return found[0], view.text(start, start + found[1])
    return None


def _stronger(view: View, weak: str) -> tuple[str, str] | None:
    """The word in the stretch that says more than a bare "worth" or "paid"; a participle before a noun says nothing."""
    for i in range(view.left, view.right):
        row = look_up(view.tokens, i, SUMS)
        if row and row[0] != weak and view.tokens[i].dep != "amod":
            return row[0], view.text(i, i + row[1])
    return None


def _of_disaster(view: View) -> bool:
    """Whether the sentence tells of an event that does damage."""
    return any(EVENTS.get(t.lemma) in DISASTERS for t in view.tokens if t.pos in ("NOUN", "PROPN"))


def _basis(view: View, head: Headword) -> str:
    """What is taken off a profit: net, operating, pre-tax."""
    start, end = (head.noun - _BEFORE, max(head.noun + 1, view.last + 1)) if head.noun >= 0 else (view.left, view.right)
    words = view.text(max(view.left, start), end).replace(" - ", "-")
    return next((name for word, name in sorted(BASES.items()) if f" {word} " in f" {words} "), "")


def is_segment(found: Anchor) -> bool:
    """Whether a sum is what one part of a business makes: "cloud revenue", "sales in Asia"; a net profit is of the whole."""
    return found.sort in SEGMENTED and bool(set(found.of.split()) - set(BASES.values()))


def _by_noun(view: View, head: Headword) -> tuple[str, str] | None:
    """What the noun that the sum is the size of says, where the lexicon knows it."""
    tokens = view.tokens
    for start in (head.noun - 1, head.noun) if head.noun >= 0 else ():
        found = look_up(tokens, start, SUMS) if start >= 0 else None
        if found and start + found[1] > head.noun:
            return "salary" if tokens[head.noun].lemma == "pay" else found[0], view.text(start, start + found[1])
    return None


def _by_verb(view: View, head: Headword) -> tuple[str, str] | None:
    """What the verb makes of the sum: "set aside $9 m for fines", "paid $60 m for Brown", "repairs will cost $3 m"."""
    if head.verb < 0:
        return None
    tokens, lemma = view.tokens, view.tokens[head.verb].lemma
    if lemma in ("pay", "spend") and view.text(view.last, view.last + 1) == "for":
        signed = [k for k in children(tokens, view.last) if tokens[k].pos == "PROPN"]
        if signed:
            return "deal", f"{lemma} for {tokens[signed[0]].text}"
    return next(((table[f], f) for f in frames(tokens, head.verb) for table in (PURPOSES, SUMS) if f in table), None)


def _unlisted(view: View, head: Headword) -> Anchor:
    """A sum by a word that no list holds: its lemma, with what narrows the noun, or what the verb is said of."""
    if head.noun >= 0:
        word = word_of(view, head.noun)
        if word in TRADED and (view.tokens[head.noun].lemma != "share" or view.tokens[head.noun].tag == "NNS"):
            return Anchor("price", GOODS.get(word, word), why=f"what a {word} stands at")
        return Anchor(word, narrowed(view, head.noun), _done(view, head), f"{word} is its noun")
    word = view.tokens[head.verb].lemma.lower() if head else ""
    if not word.isalpha() or is_generic(word):
        return Anchor("", "", why="no word says what the sum is")
    return Anchor(word, said_of(view, head.verb), why=f"{word} is its verb")


def _done(view: View, head: Headword) -> str:
    """What is done with goods that are told by their worth: "sold $4 m of loans"; a thing at its level stands alone."""
    return verb_of(view) if head.verb < 0 and head.noun >= view.last else "*"


def _thing(view: View, what: str, head: Headword, said: str) -> str:
    """What a sum is for: the noun after "on", "of" or "to", else what its own noun is of, or is said to cost."""
    tokens = view.tokens
    if what == "fine" and (whom := dues.fined(view)):
        return whom
    if what == "cost" and (thing := _one(view)):
        return thing
    for i in range(view.last, min(view.right, view.last + 5)):
        if tokens[i].text.lower() == "on" and i == view.last:
            return next((t.lemma for t in tokens[i + 1 : i + 4] if t.pos == "NOUN" and is_telling(t)), "")
        if tokens[i].text.lower() in ("for", "on", "in", "at") or tokens[i].pos in _CLAUSE_ENDS:
            break
        if tokens[i].pos in ("NOUN", "PROPN") and tokens[i].dep not in ("compound", "poss", "npadvmod"):
            return tokens[i].lemma if i != head.noun and is_telling(tokens[i]) else ""
    if head.noun < 0:
        return subject_noun(view)
    of = " ".join(w for w in narrowed(view, head.noun).split() if w not in said.split())
    return of if of and _by_noun(view, head) else f"{of} {word_of(view, head.noun)}".strip() if _by_verb(view, head) else of


def _one(view: View) -> str:
    """The thing that somebody pays so much for: "paid $40 for a ticket"."""
    at = view.last
    if view.text(at, at + 1) != "for" or view.text(at + 1, at + 2) not in ("a", "an", "one"):
        return ""
    return next((t.lemma for t in view.tokens[at + 2 : at + 5] if t.pos == "NOUN" and is_telling(t)), "")


def _is_paid(view: View) -> bool:
    """Whether a sum is what people are paid: "drivers are paid $65,000"."""
    verb, _ = next(climb(view.tokens, view.anchor), (0, ""))
    paid = [j for j in children(view.tokens, verb) if view.tokens[j].dep == "nsubjpass" and is_people(view.tokens[j].lemma)]
    return view.tokens[verb].lemma == "pay" and bool(paid)


def earner(view: View) -> str:
    """Whose pay a sum is, by their work: "a captain earns", "nurses are paid", "the average salary of a teacher"."""
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        for j in children(tokens, verb):
            if tokens[j].dep not in ("nsubj", "nsubjpass") or tokens[j].pos != "NOUN":
                continue
            if is_people(tokens[j].lemma) and tokens[verb].lemma in EARNING:
                return tokens[j].lemma
            of = next((k for i in children(tokens, j) if tokens[i].text in ("of", "for") for k in children(tokens, i)), j)
            return tokens[of].lemma if is_people(tokens[of].lemma) else ""
        break
    return ""


_READINGS: tuple[Callable[[View, Headword], Anchor | None], ...] = (
    prices.of_goods_sold,
    dues.of_theft,
    _of_worth,
    prices.of_trade,
    dues.of_saving,
    dues.of_penalty,
    _by_list,
    _unlisted,
)
"""How a sum is read, the surest reading first; the last always finds something to say."""
