"""Whose share, votes, seats, age, price or profit a figure is."""

from __future__ import annotations

from factcheck.lexicon.people import SOLE, TITLES, is_people
from factcheck.lexicon.places import CALENDAR
from factcheck.lexicon.shares import KEEPS, SCORED_OVER, SIDES
from factcheck.lexicon.things import AGEING
from factcheck.subjects.bearer import bearer, told_of
from factcheck.subjects.view import View, children, climb, names

_RESULTS = frozenset(
    {"result", "there", "gap", "difference", "total", "count", "it", "vote", "seat", "parliament", "assembly", "voter"}
)

_HE = frozenset({"he", "him", "she", "her"})

_BEHIND = 5
"""Tokens behind votes in which the side stands that they were cast for."""


def holder(view: View) -> tuple[str, str]:
    """The name of whom a figure belongs to, and how it was found; empty where no name stands near."""
    tokens = view.tokens
    runs = [r for r in names(tokens, view.left, view.first) if _is_name(view, r) and not _is_agent(view, r)]
    if is_he(view, runs[-1][1] if runs else view.left):
        return "", ""
    subject = _subject(view)
    if subject and any(start <= subject < end for start, end in runs):
        return name_of(view, subject), "subject of the verb"
    if runs:
        return _run(view, told_of(tokens, runs)), "the name before it"
    side = side_of_result(view)
    if side:
        return _contender(view, side), f"the {side} side of a result"
    right = _right(view)
    if right:
        return right, "the name after it"
    if subject:
        return name_of(view, subject), "subject of the verb"
    for token in (*reversed(tokens[view.left : view.first]), *tokens[view.stop : min(view.right, view.stop + 5)]):
        if token.lemma in SOLE and token.pos == "NOUN":
            return token.lemma, "the one there is"
    if view.left > 0 and tokens[view.left - 1].text in ("(", "–", "—", ":", "-"):
        before = [r for r in names(tokens, 0, view.left) if _is_name(view, r)]
        if before:
            return _run(view, before[-1]), "the name at the head of the line"
    return "", ""


def is_he(view: View, floor: int) -> bool:
    """Whether a pronoun behind the last name before a figure says whose it is: "put her on 3,100", "he had won 41%"."""
    return any(t.tag == "PRP" and t.text.lower() in _HE for t in view.tokens[max(floor, view.left) : view.first])


def keeper(view: View) -> str:
    """The name of who has the things counted: "Norvik has 640 stores", "Norvik will shut 45 of its 640 stores"."""
    tokens = view.tokens
    if any(t.tag == "PRP$" for t in tokens[max(0, view.first - 1) : view.first]):
        return by_pronoun(view)
    verb, part = next(climb(tokens, view.anchor), (0, ""))
    return bearer(view).name if part == "undergoes" and tokens[verb].lemma in KEEPS else ""


def by_pronoun(view: View) -> str:
    """The name that the last "its" before a figure stands for: the nearest named subject before it in the sentence."""
    at = next((i for i in range(view.first - 1, 0, -1) if view.tokens[i].tag == "PRP$"), 0)
    return subject_before(view, at)


def subject_before(view: View, at: int) -> str:
    """The nearest named subject before a token of the sentence."""
    tokens = view.tokens
    for i in range(at - 1, -1, -1):
        if tokens[i].dep in ("nsubj", "nsubjpass") and tokens[i].pos == "PROPN":
            return name_of(view, i)
    return ""


def side(view: View) -> str:
    """The side of a motion that votes were cast for: "12 votes in favour", "12% voted against"; not "12 against 9 for Pell"."""
    tokens = view.tokens
    said = f" {view.text(view.stop, view.stop + _BEHIND)} "
    words, name = next(((words, name) for words, name in SIDES if f" {words} " in said), ("", ""))
    at = view.stop + said[: said.find(f" {words} ")].count(" ") + 1
    return "" if at < len(tokens) and tokens[at].pos in ("NUM", "PROPN", "SYM") else name


def aged(view: View) -> tuple[str, str]:
    """Who or what an age belongs to: a name in apposition, or a noun that only one can be; nobody else's age is comparable."""
    tokens = view.tokens
    old = "old" in view.mention.quote.lower() or "old" in view.text(view.last, view.last + 3)
    if old and (after := _aged_after(view))[1] == "the name after it":
        return after
    comma = view.first - 1 - (view.first > 1 and tokens[view.first - 1].lemma in ("aged", "age"))
    if comma > 0 and tokens[comma].text in (",", "("):
        for run in names(tokens, view.left if tokens[comma].text == "," else 0, comma):
            if run[1] == comma and _is_name(view, run):
                return _run(view, run), "the name before it"
        if tokens[comma - 1].dep == "appos" and tokens[tokens[comma - 1].head].pos == "PROPN":
            return name_of(view, tokens[comma - 1].head), "the name that the noun before it describes"
        if _sole(tokens[comma - 1].lemma):
            return tokens[comma - 1].lemma, "the noun before it"
    if old and (after := _aged_after(view))[0]:
        return after
    for verb, _ in climb(tokens, view.anchor):
        subject = next((j for j in children(tokens, verb) if tokens[j].dep == "nsubj"), None)
        fronted = view.first > 0 and tokens[view.first - 1].lemma in ("at", "aged") and verb > view.last
        if subject is not None and (tokens[verb].lemma in ("be", "turn") or fronted):
            thing = tokens[subject].lemma if tokens[subject].lemma in AGEING else ""
            return _meant(view, subject) or thing, "subject of the verb"
        break
    return "", ""


def _meant(view: View, i: int) -> str:
    """The name that a subject is: itself, in apposition to it, or what "who" stands for."""
    tokens = view.tokens
    if tokens[i].lemma == "who" and tokens[tokens[i].head].dep == "relcl":
        i = tokens[tokens[i].head].head
    if tokens[i].pos == "PROPN":
        return name_of(view, i)
    named = [j for j in children(tokens, i) if tokens[j].dep == "appos" and tokens[j].pos == "PROPN"]
    return name_of(view, named[0]) if named else ""


def _aged_after(view: View) -> tuple[str, str]:
    """ "The 22-year-old student Ann Lee", "the 41-year-old vessel": the name, else a noun that only one can be."""
    tokens, noun = view.tokens, ""
    for i in range(view.last, min(len(tokens), view.last + 7)):
        if tokens[i].pos == "PROPN":
            run = next(r for r in names(tokens, i, min(len(tokens), i + 5)))
            return (_run(view, run), "the name after it") if _is_name(view, run) else ("", "")
        if tokens[i].pos == "NOUN" and tokens[i].lemma not in ("year", "month", "old"):
            noun = tokens[i].lemma
        elif tokens[i].pos not in ("ADJ", "PUNCT", "NOUN", "ADV") or tokens[i].text in (",", "."):
            break
    return (noun, "the noun after it") if noun and _sole(noun) else ("", "")


def _sole(noun: str) -> bool:
    """A noun that one article uses of one alone: the captain, the vessel; not the man, the student."""
    return noun in SOLE or (noun in AGEING and not is_people(noun))


def stretch(view: View) -> str:
    """What points or goals are counted over: a match, a season, a career; empty where the text does not say."""
    near = view.tokens[view.left : view.right]
    return next((SCORED_OVER[t.lemma] for t in near if t.lemma in SCORED_OVER), "")


def payer(view: View) -> str:
    """Which people a price holds for: "cost islanders 18 euros and everyone else 31"."""
    for token in reversed(view.tokens[view.left : view.first]):
        if is_people(token.lemma) or token.lemma in ("everyone", "anyone", "else"):
            return "other" if token.lemma in ("everyone", "anyone", "else") else token.lemma
        if token.pos == "VERB":
            break
    if view.text(view.last, view.last + 1) == "for":
        return next((t.lemma for t in view.tokens[view.last + 1 : view.last + 3] if is_people(t.lemma) and t.tag == "NNS"), "")
    return ""


def _is_name(view: View, run: tuple[int, int]) -> bool:
    return not any(view.tokens[i].text.lower().rstrip(".") in CALENDAR for i in range(*run))


def _is_agent(view: View, run: tuple[int, int]) -> bool:
    """Whether a name is that of who did it: "was credited by the board with 3,100 votes"."""
    ends = view.tokens[run[1] - 1]
    return ends.dep == "pobj" and view.tokens[ends.head].dep == "agent"


def _run(view: View, run: tuple[int, int]) -> str:
    words = [t.text for t in view.tokens[run[0] : run[1]] if t.text.lower().rstrip(".") not in TITLES]
    return " ".join(words)


def name_of(view: View, i: int) -> str:
    """The whole name that a token is part of, without titles; empty if it is part of none."""
    for start, end in names(view.tokens, 0, len(view.tokens)):
        if start <= i < end:
            return _run(view, (start, end))
    return ""


def _subject(view: View) -> int | None:
    """The named subject of the nearest verb over the figure that has one of its own: none where that is "he"."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        own = [j for j in children(tokens, verb) if tokens[j].dep in ("nsubj", "nsubjpass")]
        if part == "does" or not own or tokens[own[0]].tag in ("WDT", "WP"):
            continue
        return next((j for j in own if tokens[j].pos == "PROPN" and name_of(view, j)), None)
    return None


def side_of_result(view: View) -> str:
    """Which side of a result the figure is in "51 per cent to 44 per cent"."""
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
                    return name_of(view, j) if tokens[j].pos == "PROPN" else ""
    return ""


def labelled(view: View) -> str:
    """The plain noun of a list entry: "independent candidates, four"."""
    tokens = view.tokens
    if view.first - 1 > view.left - 1 and view.first >= 2 and tokens[view.first - 1].text in (",", ":", "–", "-"):
        words = [t.lemma for t in tokens[view.left : view.first - 1] if t.pos in ("NOUN", "ADJ", "PROPN")]
        if len(words) == view.first - 1 - view.left and not set(words) <= _RESULTS:
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


def is_unnamed(view: View) -> bool:
    """Whether somebody owns the figure whom the sentence does not name: "she received 3,400 votes"."""
    tokens = view.tokens
    for verb, part in climb(tokens, view.anchor):
        if part == "does":
            return False
        return any(
            tokens[j].dep == "nsubj" and tokens[j].pos in ("PRON", "NOUN") and tokens[j].lemma not in _RESULTS
            for j in children(tokens, verb)
        )
    return False
