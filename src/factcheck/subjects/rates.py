"""Which rate a percentage is, or of what it is a share."""

from __future__ import annotations

from factcheck.lexicon.money import AXED, WORKFORCE
from factcheck.lexicon.nations import nation_of
from factcheck.lexicon.shares import (
    BALLOTS,
    CONTESTS,
    ELECTORATE,
    ENTITLED,
    FIRES,
    HOLDS,
    MONETARY,
    OWNS,
    PARTIES,
    POLLED,
    POLLS,
    RATES,
    RATIOS,
    STANDS,
    STATE,
    SUBGROUPED,
    SUPPORTS,
    TURNS_OUT,
    VOTE,
    WORTH,
)
from factcheck.subjects.anchor import Anchor, of_word, verb_of
from factcheck.subjects.ballot import answer
from factcheck.subjects.bearer import bearer, name_at
from factcheck.subjects.groups import group_of
from factcheck.subjects.headword import headword, is_unit, narrowed, word_of
from factcheck.subjects.movements import movement
from factcheck.subjects.movers import qualified
from factcheck.subjects.view import View, children, climb, look_up, names

_CONTAINED = 6
"""Tokens behind a share in which it may be said to be contained."""

_SUBJECT = ("nsubj", "nsubjpass")
_NOTHING = Anchor("", "", why="no word says of what")
_UNNAMED = frozenset({"it", "that", "this", "which"})
"""What a share may be of without saying of what."""

_DEEP = 3
"""Clauses within clauses: "said they thought it would fail"."""



def of_share(view: View, election: bool) -> Anchor:
    """Which rate a percentage is, or of what it is a share."""
    whole, verb = of_word(view), verb_of(view)
    if whole == "respondent":
        return Anchor("share", _answered(view), "asked", "a share of those asked")
    if whole in ELECTORATE and (verb in TURNS_OUT or verb == "*") and not supported(view):
        return Anchor("turnout", why="a share of those who may vote")
    if election and whole in ENTITLED and not supported(view):
        return Anchor("turnout", why="a share of those who may vote")
    if _is_contained(view):
        return Anchor("containment", why="how much of a fire is contained")
    rate = None if answer(view) else _close(view) or _label(view)
    if rate == ("counted", "count") and not election:
        rate = None
    if rate and rate[0] == "counted":
        return Anchor("counted", whole, why=f"{rate[1]} says how much is counted")
    if (not whole and holding_state(view)) or (whole[:1].isupper() and _owned(view)):
        return Anchor("stake", whole, why=f"a share of {whole or 'it'} that is owned")
    if whole in RATES and not (rate and rate[0] != RATES[whole]):
        return Anchor(RATES[whole], _borne(view), why=f"a share of {whole}")
    if whole in WORKFORCE and verb in AXED:
        return Anchor("change", "workforce", why=f"how much of the {whole} goes")
    if whole and whole not in VOTE and whole not in WORTH:
        return Anchor("share", whole, verb, f"a share of {whole}")
    if rate and rate[0] == "margin" and (ratio := _ratio(view)) is not None:
        return ratio
    if rate:
        of = _borne(view) if rate[0] == "capacity" else _rate_of(view, *rate)
        return Anchor(rate[0], of, why=f"{rate[1]} says {rate[0]}")
    if (ratio := _ratio(view)) is not None:
        return ratio
    if whole in WORTH or movement(view) is not None:
        return Anchor("change", why="a movement")
    if whole in BALLOTS or election or answer(view) or _is_contest(view):
        return Anchor("vote", "", why="a share of the vote")
    return _told(view)


def _told(view: View) -> Anchor:
    """A percentage by the noun that it is the size of, or as a share of some of whom its verb tells."""
    tokens, head = view.tokens, headword(view)
    if view.text(view.last, view.last + 1) == "of" and view.text(view.last + 1, view.last + 2) in _UNNAMED:
        return _NOTHING
    if head.noun >= 0 and tokens[view.anchor].dep != "appos" and tokens[head.noun].lemma != "point":
        word = word_of(view, head.noun)
        if word in PARTIES:
            return Anchor("vote", "", why=f"what a {word} stands at")
        if word in ("rate", "cost") and any(t.lemma.lower() in MONETARY for t in tokens):
            return Anchor("interest", why=f"a {word} of money")
        return Anchor(RATES.get(word, word), narrowed(view, head.noun), why=f"{word} is its noun")
    verb, part = next(climb(tokens, view.anchor), (-1, ""))
    if part != "does":
        return _NOTHING
    for j in (*children(tokens, verb), *children(tokens, view.anchor)):
        if tokens[j].text.lower() == "of" and j < view.first:
            whole = next((tokens[k].lemma for k in children(tokens, j) if tokens[k].pos == "NOUN"), "")
            if whole:
                return Anchor("share", whole, verb_of(view), f"a share of {whole}")
    did = _answered(view)
    return Anchor("share", did, why="a share of those whom the verb tells of") if did else _NOTHING


def _answered(view: View) -> str:
    """What some of those asked say, want or do, in the lemmas of its verb and nouns: "trust police"."""
    tokens = view.tokens
    verb, _ = next(climb(tokens, view.anchor), (-1, ""))
    for _ in range(_DEEP if verb >= 0 else 0):
        inner = next((j for j in children(tokens, verb) if tokens[j].dep == "ccomp"), -1)
        if inner < 0:
            break
        verb = inner
    if verb < 0:
        return ""
    words = [(verb, tokens[verb].lemma)] if tokens[verb].pos == "VERB" else []
    for j in children(tokens, verb):
        if tokens[j].pos == "NOUN" and not view.first <= j < view.last and not is_unit(tokens[j].lemma):
            words.append((j, tokens[j].lemma))
        words += [(k, tokens[k].lemma) for k in children(tokens, j) if tokens[j].dep == "prep" and tokens[k].pos == "NOUN"]
        if tokens[j].dep == "neg":
            words.append((j, "not"))
    return " ".join(word for _, word in sorted(words))


def _is_contained(view: View) -> bool:
    """Whether it is how much of a fire is contained: "3% of its edge is contained", "crews have contained 35%"."""
    tokens = view.tokens
    over = [verb for verb, part in climb(tokens, view.anchor) if part in ("undergoes", "attr", "beside", "does")][:1]
    over += [j for j in range(view.last, min(view.right, view.last + _CONTAINED)) if tokens[j].tag == "VBN"]
    return any(tokens[verb].lemma == "contain" for verb in over) and (
        any(t.lemma in FIRES for t in tokens) or any(tokens[verb].tag == "VBN" for verb in over)
    )


def _borne(view: View) -> str:
    """What is so full: "the jail is at 140% of capacity"."""
    of = bearer(view)
    said = of.name or of.noun
    tokens = view.tokens
    full = next((i for i in range(view.first - 1, view.left - 1, -1) if RATES.get(tokens[i].lemma.lower()) == "capacity"), -1)
    if full < 0 or (said and RATES.get(said.lower()) != "capacity"):
        return said
    inside = [k for j in children(tokens, full) if tokens[j].text in ("of", "at", "in") for k in children(tokens, j)]
    return next((tokens[k].lemma for k in inside if tokens[k].pos == "NOUN"), qualified(tokens, full))


def _owned(view: View) -> bool:
    """Whether the share is the object of a verb of owning or dealing."""
    verb, part = next(climb(view.tokens, view.anchor), (0, ""))
    return part == "undergoes" and view.tokens[verb].lemma in OWNS


def holding_state(view: View) -> str:
    """The state, where it is the subject of a verb of holding: "the airline, in which the state holds 34 percent"."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        subjects = [j for j in children(tokens, verb) if tokens[j].dep in _SUBJECT]
        held = tokens[verb].lemma in OWNS or (tokens[verb].lemma in HOLDS and not of_word(view))
        return "state" if held and part == "undergoes" and any(tokens[j].lemma in STATE for j in subjects) else ""
    return ""


def holder(view: View) -> str:
    """The plain noun of who holds a share of something: "the fund holds 10% of Norvik", "rebels control 40% of Rowan"."""
    verb, part = next(climb(view.tokens, view.anchor), (0, ""))
    if part != "undergoes" or view.tokens[verb].lemma not in HOLDS:
        return ""
    return next((t.lemma for j in children(view.tokens, verb) if (t := view.tokens[j]).dep in _SUBJECT and t.pos == "NOUN"), "")


def _ratio(view: View) -> Anchor | None:
    """A rate by the word before it: "a load factor of 83%", "the pass rate was 71%", "the vacancy rate rose to 6%"."""
    tokens, at = view.tokens, -1
    if view.first > 1 and tokens[view.first - 1].text.lower() == "of" and tokens[view.first - 2].lemma in RATIOS:
        at = view.first - 2
    for verb, part in climb(tokens, view.anchor):
        level = tokens[verb].lemma in STANDS or view.text(view.first - 1, view.first) in ("to", "at")
        if at < 0 and level and part != "does":
            at = next((j for j in children(tokens, verb) if tokens[j].dep in _SUBJECT and tokens[j].lemma in RATIOS), -1)
        break
    name = qualified(tokens, at).split() if at >= 0 else []
    return Anchor(f"{name[-1]} {tokens[at].lemma}", " ".join(name[:-1]), why="the rate by its name") if name else None


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
        if tokens[i].text == "," and (verb or _does(view)):
            return None
        if found := look_up(tokens, i, RATES):
            return found[0], view.text(i, i + found[1])
    return None


def _does(view: View) -> bool:
    """Whether the figure is the subject of a verb of its own."""
    return view.tokens[view.anchor].dep in _SUBJECT


def _label(view: View) -> tuple[str, str] | None:
    """A label before a colon: "Turnout: 58.9%", "(turnout: 58.9%)"."""
    tokens = view.tokens
    if view.left > 1 and tokens[view.left - 1].text == ":":
        found = look_up(tokens, view.left - 2, RATES)
        if found:
            return found[0], tokens[view.left - 2].text
    return None


def _rate_of(view: View, rate: str, word: str) -> str:
    """What a rate is the rate of ("a chance of rain"), and of whom, where not of all ("youth unemployment")."""
    tokens = view.tokens
    for i in range(view.left, view.right):
        if tokens[i].text.lower() != word.split()[-1]:
            continue
        if rate in SUBGROUPED and (group := group_of(view, i)):
            return group
        behind = tokens[i + 1].text.lower() if i + 2 < len(tokens) and not view.first <= i + 2 < view.last else ""
        if behind == "of" or (rate == "stake" and behind == "in"):
            runs = names(tokens, i + 2, min(len(tokens), i + 6)) if rate == "stake" else []
            if runs:
                return " ".join(t.text for t in tokens[runs[0][0] : runs[0][1]])
            return next((t.lemma for t in tokens[i + 2 : i + 6] if t.pos in ("NOUN", "PROPN")), "")
        if rate not in SUBGROUPED:
            return ""
        if tokens[i].pos not in ("NOUN", "PROPN"):
            return ""
        return qualified(tokens, i - word.count(" "), view.last if i >= view.last else view.left)
    return ""


def _is_contest(view: View) -> bool:
    """A share of the vote by the words about it: ballots, or two sides that somebody won by."""
    tokens = view.tokens
    if any(t.lemma in BALLOTS for t in tokens[view.left : view.right]) or any(t.lemma in POLLS for t in tokens):
        return True
    verb, part = next(climb(tokens, view.anchor), (-1, ""))
    if part == "undergoes" and tokens[verb].lemma in POLLED:
        return any(tokens[j].dep == "nsubj" and tokens[j].pos == "PROPN" for j in children(tokens, verb))
    sides = {view.text(view.last, view.last + 1), view.text(view.first - 1, view.first)} & {"to", "–", "-"}
    return bool(sides) and any(t.lemma in CONTESTS for t in tokens[: view.first])


def pollster(view: View) -> str:
    """Who asked: the name before "poll" or "survey", or after "by"."""
    tokens = view.tokens
    for i, token in enumerate(tokens):
        if token.lemma not in POLLS:
            continue
        if i > 0 and tokens[i - 1].pos == "PROPN":
            return name_at(tokens, i - 1)
        if i + 2 < len(tokens) and tokens[i + 1].text == "by":
            runs = names(tokens, i + 2, min(len(tokens), i + 5))
            return name_at(tokens, runs[0][0]) if runs else ""
    return ""


def supported(view: View) -> str:
    """The name that those asked would vote for: "41% of voters back the Blues"."""
    tokens = view.tokens
    for i in range(view.last, view.right):
        if tokens[i].lemma in SUPPORTS:
            runs = names(tokens, i + 1, min(view.right, i + 4))
            return name_at(tokens, runs[0][0]) if runs else ""
    return ""


def country(view: View) -> str:
    """The nation whose rate it is, by the adjective before it: "Danish unemployment"."""
    return next((nation for t in view.tokens[view.left : view.first] if t.pos == "ADJ" and (nation := nation_of(t.text))), "")
