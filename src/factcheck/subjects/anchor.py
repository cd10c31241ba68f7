"""What a measure, a sum, a share or a duration is of: the property and the thing it is taken from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.lexicon.measures import BEARERS, DEFAULT_PROPERTY, FITTING, PROPERTIES, unit_of
from factcheck.lexicon.money import SUMS
from factcheck.lexicon.shares import BALLOTS, ELECTORATE, MOVES, RATES, VOTE, WORTH
from factcheck.lexicon.spans import SPANS
from factcheck.lexicon.things import SYNONYMS
from factcheck.model import Change, Quantity
from factcheck.subjects.view import View, children, climb, is_generic, look_up, names

_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ")
_WORDS = 6
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
        "fund",
        "damage",
        "takeover",
        "sale",
        "appeal",
        "it",
    ]
)
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


def of_measure(view: View, unit: str) -> Anchor:
    """Depth of what, distance from where: the property by the nearest word, the anchor by the name after from, off, of."""
    dimension, _ = unit_of(unit)
    whole = _of_word(view)
    if whole and dimension in ("mass", "volume") and whole not in PROPERTIES:
        return Anchor(whole, state=_verb(view), why=f"an amount of {whole}")
    fitting = {word: name for word, name in PROPERTIES.items() if name in FITTING.get(dimension, ())}
    found = ("depth", "of water") if whole == "water" and dimension == "length" else _nearest(view, fitting, 3)
    bearer = _bearer(view)
    if fitting.get(bearer, "speed") != "speed" and view.text(view.first - 1, view.first) == "of":
        found = (fitting[bearer], bearer)
    if bearer and dimension in ("mass", "length") and (not found or found[0] == "fall"):
        own = "weight" if dimension == "mass" else next((name for name, row in BEARERS.items() if bearer in row), "")
        if own:
            return Anchor(own, bearer, why=f"{own} of the {bearer} beside it")
    sort = found[0] if found else DEFAULT_PROPERTY.get(dimension, "")
    why = f"{found[1]} says {sort}" if found else f"a {dimension} with no word for what is measured"
    of = _bound(view) if sort == "payload" else _from(view) if sort == "distance" else _from(view) or _subject_noun(view)
    return Anchor(sort, of, why=why)


def of_sum(view: View) -> Anchor:
    """What a sum of money is, and of what."""
    before = view.tokens[max(0, view.first - 2) : view.first]
    if len(before) > 1 and before[1].text.lower() == "worth" and before[0].pos == "NOUN":
        return Anchor("worth", before[0].lemma, why=f"{before[0].lemma} worth so much")
    found = _nearest(view, SUMS, 4) or _anywhere(view, SUMS)
    if found and found[0] == "worth":
        others = [row for i in range(view.left, view.right) if (row := look_up(view.tokens, i, SUMS)) and row[0] != "worth"]
        found = (others[0][0], found[1]) if others else found
    if not found:
        return Anchor("", _from(view), why="no word says what the sum is")
    return Anchor(found[0], _thing(view), why=f"{found[1]} says {found[0]}")


def of_share(view: View, election: bool) -> Anchor:
    """Which rate a percentage is, or of what it is a share."""
    mention = view.mention
    whole = _of_word(view)
    if whole in ELECTORATE:
        return Anchor("turnout", why="a share of those who may vote")
    rate = _close(view) or _label(view)
    if rate and rate[0] == "counted":
        return Anchor("counted", whole, why=f"{rate[1]} says how much is counted")
    if whole and whole not in VOTE and whole not in WORTH:
        return Anchor("share", whole, _verb(view), f"a share of {whole}")
    if rate:
        return Anchor(rate[0], _rate_of(view, rate[1]), why=f"{rate[1]} says {rate[0]}")
    if (isinstance(mention, Quantity) and mention.change in (Change.UP, Change.DOWN)) or _moved(view) or whole in WORTH:
        noun = _subject_noun(view, sums=True)
        return Anchor("change", SYNONYMS.get(noun, noun), why="a movement")
    if whole in BALLOTS or election or any(t.lemma in BALLOTS for t in view.tokens[view.left : view.right]):
        return Anchor("vote", "", why="a share of the vote")
    return Anchor("", "", why="no word says of what")


def of_time(view: View) -> Anchor:
    """What lasted: the content words of the stretch, for two durations to be held side by side by."""
    named = _nearest(view, SPANS, 4)
    if named:
        return Anchor(named[0], why=f"{named[1]} says {named[0]}")
    words: list[str] = []
    for i in (*range(view.last, view.right), *range(view.first - 1, view.left - 1, -1)):
        token = view.tokens[i]
        if token.pos in _CONTENT and not is_generic(token.lemma) and token.lemma not in words and len(token.lemma) > 2:
            words.append(token.lemma)
        if len(words) == _WORDS:
            break
    return Anchor("time", " ".join(sorted(words)), why="what lasted, by the words around it")


def _bearer(view: View) -> str:
    """The thing that a measure stands beside like an adjective: "the 195 kg gorilla", "a wall of 15 feet"."""
    tokens = view.tokens
    for i in range(view.last, min(len(tokens), view.last + 4)):
        if tokens[i].pos == "NOUN" and not (i + 1 < len(tokens) and tokens[i + 1].pos == "NOUN"):
            return tokens[i].lemma
        if tokens[i].pos not in ("ADJ", "NOUN") and tokens[i].text != "-":
            break
    if view.first > 1 and tokens[view.first - 1].text.lower() == "of" and tokens[view.first - 2].pos == "NOUN":
        return tokens[view.first - 2].lemma
    return ""


def _nearest(view: View, table: Mapping[str, str], reach: int) -> tuple[str, str] | None:
    """The row of the cue nearest to the number: close by on the right, then to the left, then further right."""
    right = list(range(view.last, min(view.right, view.last + 12)))
    left = list(range(view.first - 1, view.left - 1, -1))[:12]
    for i in (*right[:reach], *left, *right[reach:]):
        for start in (i - 1, i):
            found = look_up(view.tokens, start, table) if start >= 0 else None
            if found and start + found[1] > i:
                return found[0], view.text(start, start + found[1])
    return None


def _rate_of(view: View, word: str) -> str:
    """What a rate is the rate of: "a chance of rain"."""
    tokens = view.tokens
    for i in range(view.left, view.right - 2):
        if tokens[i].text.lower() == word.split()[-1] and tokens[i + 1].text.lower() == "of":
            return next((t.lemma for t in tokens[i + 2 : i + 6] if t.pos in ("NOUN", "PROPN")), "")
    return ""


def _close(view: View) -> tuple[str, str] | None:
    """A rate named beside the figure: not past a comma, but for a label before a verbless one ("Turnout, at 61%")."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.last + 4)):
        if tokens[i].text in (",", "with"):
            break
        if found := look_up(tokens, i, RATES):
            return found[0], view.text(i, i + found[1])
    verb = False
    for i in range(view.first - 1, max(view.left - 1, view.first - 13), -1):
        verb = verb or tokens[i].pos in ("VERB", "AUX")
        if tokens[i].text == "," and verb:
            return None
        if found := look_up(tokens, i, RATES):
            return found[0], view.text(i, i + found[1])
    return None


def _anywhere(view: View, table: Mapping[str, str]) -> tuple[str, str] | None:
    for i in range(view.first - 1, -1, -1):
        found = look_up(view.tokens, i, table)
        if found:
            return found[0], view.text(i, i + found[1])
    return None


def _label(view: View) -> tuple[str, str] | None:
    """A label before a colon: "Turnout: 58.9%", "(turnout: 58.9%)"."""
    tokens = view.tokens
    if view.left > 1 and tokens[view.left - 1].text == ":":
        found = look_up(tokens, view.left - 2, RATES)
        if found:
            return found[0], tokens[view.left - 2].text
    return None


def _of_word(view: View) -> str:
    """The head of the phrase after "of": lower-case lemma, or the name as written."""
    tokens = view.tokens
    if view.last >= len(tokens) or tokens[view.last].text.lower() != "of":
        return ""
    best = ""
    for i in range(view.last + 1, min(len(tokens), view.last + 9)):
        token = tokens[i]
        if token.pos == "PROPN":
            best = token.text
        elif token.pos == "NOUN":
            best = token.lemma
        elif token.pos == "PRON" and token.lemma in ("those", "these", "they", "it"):
            return best
        if token.lemma in ("number", "total") and i + 1 < len(tokens) and tokens[i + 1].text.lower() == "of":
            continue
        if best and not (
            i + 1 < len(tokens) and (tokens[i + 1].pos in ("NOUN", "PROPN") or tokens[i].lemma in ("number", "total"))
        ):
            return best
    return best


def _from(view: View) -> str:
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


def _bound(view: View) -> str:
    """Where a payload goes: "to low-Earth orbit", "payload to Mars"."""
    tokens = view.tokens
    for i in (*range(view.last, min(view.right, view.last + 6)), *range(view.first - 1, view.left - 1, -1)):
        if tokens[i].text.lower() in ("to", "into"):
            words = []
            for token in tokens[i + 1 : i + 6]:
                if (token.pos not in ("PROPN", "NOUN", "ADJ") and token.text != "-" and token.tag != "VB") or token.text == ":":
                    break
                words.append(token.text)
            return " ".join(words).replace(" - ", " ")
    return ""


def _thing(view: View) -> str:
    """What a sum is for: the noun after "of" or "for", else the subject of its verb."""
    tokens = view.tokens
    for i in range(view.last, min(view.right, view.last + 5)):
        if tokens[i].text.lower() in ("for", "on", "in") or tokens[i].pos in ("VERB", "AUX", "PART", "PUNCT"):
            break
        if tokens[i].pos in ("NOUN", "PROPN") and not (i + 1 < len(tokens) and tokens[i + 1].pos == "NOUN"):
            return tokens[i].lemma
    return _subject_noun(view)


def _subject_noun(view: View, sums: bool = False) -> str:
    tokens = view.tokens
    for verb, _ in climb(tokens, view.anchor):
        if tokens[verb].lemma not in _AMOUNTS:
            break
        for j in children(tokens, verb):
            if (
                tokens[j].dep in ("nsubj", "nsubjpass")
                and tokens[j].pos == "NOUN"
                and (sums or tokens[j].lemma not in _SUMS)
                and tokens[j].lemma not in PROPERTIES
            ):
                return tokens[j].lemma
    return ""


def _verb(view: View) -> str:
    for verb, _ in climb(view.tokens, view.anchor):
        lemma = view.tokens[verb].lemma
        return "*" if is_generic(lemma) else lemma
    return "*"


def _moved(view: View) -> bool:
    before = view.tokens[max(view.left, view.first - 4) : view.first]
    return any(
        t.lemma in ("rise", "fall", "drop", "climb", "gain", "slip", "jump", "surge", "plunge", "tumble", "up", "down")
        for t in before
    ) and any(t.lemma in MOVES for t in view.tokens[view.left : view.first])
