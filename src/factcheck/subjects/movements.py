"""What rises and falls by a percentage, and over which stretch of time."""

from __future__ import annotations

from factcheck.lexicon.figures import BLANK, MOVEMENTS
from factcheck.lexicon.money import PERIODIC, SUMS
from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.shares import BESIDE, MOVED, MOVES, MOVING, SINCE, USUAL, WITHIN
from factcheck.lexicon.things import SYNONYMS
from factcheck.model import Change, Quantity, Token
from factcheck.subjects.headword import taken_off, what_moved
from factcheck.subjects.view import View, children, climb

_SUBJECT = ("nsubj", "nsubjpass")
_BEHIND = 9
"""Tokens behind a figure in which the stretch of time of a movement is named."""


def is_moved(view: View) -> bool:
    """Whether a percentage is by how much something went up or down; what it rose "to" is a level."""
    mention = view.mention
    if isinstance(mention, Quantity) and mention.change in (Change.UP, Change.DOWN):
        return True
    if view.text(view.first - 1, view.first) == "to":
        return False
    if (view.last < view.right and _is_beside(view.tokens[view.last])) or taken_off(view) >= 0 or _movement(view) >= 0:
        return True
    verb, part = next(climb(view.tokens, view.anchor), (0, ""))
    if view.text(view.first - 1, view.first) == "by" and view.tokens[verb].lemma in MOVING | MOVED:
        return True
    if part != "does" and _driver(view, verb) >= 0:
        return True
    before = view.tokens[max(view.left, view.first - 4) : view.first]
    return any(t.lemma in MOVING for t in before) and any(t.lemma in MOVES for t in view.tokens[view.left : view.first])


def _is_beside(token: Token) -> bool:
    """Whether a word behind a percentage sets one level beside another: "12% ahead of last year", "7% cheaper"."""
    return token.tag in ("JJR", "RBR") or token.lemma in BESIDE


def _driver(view: View, verb: int) -> int:
    """The noun that rises or falls: the subject of such a verb, or what somebody cuts or raises "by" so much; -1 where none."""
    tokens = view.tokens
    by = view.text(view.first - 1, view.first) == "by"
    wanted: tuple[str, ...] = ("nsubj", "nsubjpass") if tokens[verb].lemma in MOVING else ()
    if by and tokens[verb].lemma in MOVED:
        wanted = ("dobj", "obj", "nsubjpass")
    for j in children(tokens, verb):
        at = tokens[verb].head if tokens[j].tag in ("WDT", "WP") and tokens[verb].dep == "relcl" else j
        if tokens[j].dep in wanted and tokens[at].pos == "NOUN":
            return at
    return -1


def moved(view: View) -> str:
    """What rose or fell, with what narrows it: "share", "car sale"; "sales of cars" are car sales."""
    tokens = view.tokens
    for told in (_compared(view), _told_of(view)):
        if told >= 0:
            return _plainly(qualified(tokens, told, view.last + 1 if told > view.last else 0), tokens[told].lemma)
    for verb, part in climb(tokens, view.anchor):
        at = _driver(view, verb)
        if at < 0:
            at = next((j for j in children(tokens, verb) if tokens[j].dep in _SUBJECT and tokens[j].pos == "NOUN"), -1)
        if part == "does" or at < 0:
            continue
        noun = SYNONYMS.get(tokens[at].lemma, tokens[at].lemma)
        if noun != "share":
            narrowed = [t.text for j in children(tokens, at) if tokens[j].text in WITHIN for t in tokens[j + 1 : j + 3]]
            noun = " ".join((noun, *(w for w in narrowed if w[:1].isupper())))
        of = next((k for j in children(tokens, at) if tokens[j].text.lower() == "of" for k in children(tokens, j)), -1)
        whose = qualified(tokens, at)
        if any(tokens[j].text.lower() == "there" for j in children(tokens, at)):
            noun = f"{noun} there"
        if of >= 0 and tokens[of].pos == "NOUN":
            whose = f"{qualified(tokens, of)} {tokens[of].lemma}".strip()
        return _plainly(whose, noun)
    return ""


def _plainly(whose: str, noun: str) -> str:
    """A moved noun with what narrows it, by its commoner name: a share price is a share, "overall sales" are revenue."""
    if noun == "price" and whose.split()[-1:] in (["share"], ["stock"]):
        return "share"
    noun = SYNONYMS.get(noun, noun)
    if noun in BLANK and whose:
        whose, noun = "", whose
    if not whose and SUMS.get(noun) in PERIODIC:
        return SUMS[noun]
    return f"{whose} {noun}".strip()


def _told_of(view: View) -> int:
    """What a noun of movement beside the figure is of, or what it is taken off: "a 13% slide in fees"; -1 if none."""
    tokens = view.tokens
    if (off := taken_off(view)) >= 0:
        return off
    if view.text(view.first - 1, view.first) in ("up", "down") and view.first > 1 and tokens[view.first - 2].pos == "NOUN":
        return view.first - 2
    head = _movement(view)
    moved = what_moved(tokens, head) if head >= 0 else -1
    return moved if moved != head else -1


def _movement(view: View) -> int:
    """The noun of movement that the figure stands before, or is of: "a 13% slide", "a drop of 16%"; -1 if none."""
    tokens, head = view.tokens, view.tokens[view.anchor].head
    if tokens[head].text.lower() == "of":
        head = tokens[head].head
    return head if tokens[head].lemma in MOVEMENTS and tokens[head].pos == "NOUN" else -1


def _compared(view: View) -> int:
    """The noun of which there is more or less: "16% less fuel"; -1 if none."""
    tokens = view.tokens
    if view.last + 1 >= view.right or not _is_beside(tokens[view.last]):
        return -1
    noun = tokens[view.last].head
    return noun if noun > view.last and tokens[noun].pos == "NOUN" else -1


def has_no_subject(view: View) -> bool:
    """Whether no noun is said to move: the figure stands beside another one, or under "that", "it" or "which"."""
    noun = _movement(view)
    if noun >= 0 and view.tokens[noun].dep in ("appos", "npadvmod", "ROOT"):
        return True
    verb, _ = next(climb(view.tokens, view.anchor), (-1, ""))
    subjects = [view.tokens[j] for j in children(view.tokens, verb) if view.tokens[j].dep in _SUBJECT] if verb >= 0 else []
    return all(t.pos == "PRON" or t.tag in ("WDT", "DT") for t in subjects)


def since(view: View) -> str:
    """The stretch of time that a movement is over; "now" where none is named."""
    behind = view.text(view.last, min(view.right, view.last + _BEHIND))
    words = f"{view.text(view.left, view.first)} | {behind}".replace(" - ", "-")
    found = next((name for pattern, name in SINCE if pattern.search(words)), "")
    return found or "now"


def qualified(tokens: tuple[Token, ...], i: int, floor: int = 0) -> str:
    """The words before a noun that narrow it, none before `floor`: "food" of "food inflation", "car" of "car sales"."""
    words = []
    for token in reversed(tokens[max(floor, i - 3) : i]):
        if token.pos not in ("NOUN", "ADJ", "PROPN") or token.lemma in USUAL:
            break
        if token.pos != "PROPN" and not nation_of(token.text):
            words.append(token.lemma)
    return " ".join(reversed(words))
