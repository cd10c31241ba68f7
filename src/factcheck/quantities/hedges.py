"""Words around a number that bound it, and the bounds they make."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import row
from factcheck.model import Hedge
from factcheck.quantities.folding import words_before

# One row a hedge: every phrase that stands before the number, in lower case.
_BEFORE: dict[Hedge, str] = {
    Hedge.AT_LEAST: """
        at least; at the least; no fewer than; no less than; not fewer than; not less than; not below; not under; a minimum
        of; minimum; minimum of; upwards of; upward of; as few as; as young as; a minimum; at a minimum; starting at; starts
        at; starting from; at the very least; no smaller than; no lower than; min
    """,
    Hedge.MORE_THAN: """
        more than; over; above; in excess of; greater than; higher than; larger than; bigger than; exceeding;
        exceeds; exceed; exceeded; upwards; north of; beyond; longer than; older than; better than; surpassing;
        surpassed; surpasses; topping; topped; tops; heavier than; taller than; deeper than; faster than; hotter
        than; over than; well over; aged over; over the age of; above the age of; past; over age; wider than
    """,
    Hedge.AT_MOST: """
        at most; at the most; no more than; not more than; no greater than; not over; a maximum of; maximum of;
        maximum; max; not exceeding; at a maximum; no higher than; no larger than; no longer than; not to
        exceed; within; a limit of; no later than; not above; no older than; capped at; limited to; in under;
        within just; within about; never more than; inside
    """,
    Hedge.LESS_THAN: """
        less than; fewer than; under; below; lower than; smaller than; shy of; short of; younger than; aged
        under; under the age of; below the age of; shorter than; lighter than; cheaper than; slower than; colder
        than; not quite; not even; just shy of; under age; narrower than
    """,
    Hedge.UP_TO: """
        up to; as many as; as much as; as high as; as long as; as large as; up to as many as; as fast
        as; as old as
    """,
    Hedge.ABOUT: """
        about; around; some; roughly; approximately; approx; an estimated; estimated; nearly; almost; close to;
        near; nears; neared; nearing; approaching; something like; in the region of; in the order of; on the order of; of the
        order of; more or less; circa; c; ca; perhaps; maybe; possibly; probably; potentially; barely;
        virtually; practically; an approximate; an average of about; the best part of; the better part of; not
        far off; as good as; say; averaging; averaged; averages; on average; what looked like; give or take;
        anywhere near; towards; as low as; as little as; getting on for; average; averaged about; in the
        neighborhood of; in the neighbourhood of; in the vicinity of; plus or minus
    """,
}
BEFORE = {phrase.strip(): hedge for hedge, phrases in _BEFORE.items() for phrase in " ".join(phrases.split()).split(";")}
"""Every phrase that bounds the number behind it, in lower case."""
LONGEST = max(len(phrase.split()) for phrase in BEFORE)

_MODIFIERS = row("just only well far slightly considerably significantly substantially bit little still easily much")

_SIGNS = {
    "~": Hedge.ABOUT,
    "≈": Hedge.ABOUT,
    ">": Hedge.MORE_THAN,
    "<": Hedge.LESS_THAN,
    "≥": Hedge.AT_LEAST,
    "≤": Hedge.AT_MOST,
    "±": Hedge.ABOUT,
}

_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|some|a"
"""Words that begin another number, whose own the bound before it is: "thirty, at least seven of them Danes"."""

_AFTER: tuple[tuple[str, Hedge], ...] = (
    (r"\+(?!\d)|(?: |-)?plus\b(?! (?:or|a|an|the|\d))|-plus\b", Hedge.AT_LEAST),
    (
        r"-(?:odd|some)\b| odd\b|-ish\b|ish\b| or so\b| or thereabouts\b|, more or less\b|, give or take\b| approximately\b",
        Hedge.ABOUT,
    ),
    (
        r",? (?:or|and) (?:(?:possibly|perhaps|maybe|even|likely|probably) )?(?:more|over|above|up|upwards|older|higher|"
        r"greater|better|longer|counting)\b(?! than)(?! or )|"
        r",? if not more\b|,? and (?:rising|climbing)\b(?! (?:to|by|from|above|fast))|"
        rf",? at (?:the (?:very )?)?least\b(?! (?:\d|[$€£]|(?:{_NUMBERS})\b))| minimum\b| upwards\b",
        Hedge.AT_LEAST,
    ),
    (
        r",? (?:or|and) (?:less|fewer|under|below|younger|lower|lighter|shorter)\b(?! than)|"
        r",? at (?:the (?:very )?)?most\b| max(?:imum)?\b| tops\b",
        Hedge.AT_MOST,
    ),
)
_AFTER_READERS = tuple((re.compile(pattern), hedge) for pattern, hedge in _AFTER)

# The same behind the counted noun: "31 houses at least", "nineteen fans or more", "9%, if not further".
_LEAST, _MOST = r"at (?:the (?:very )?)?least", r"at (?:the (?:very )?)?most"
_BEHIND = re.compile(
    rf"(?: [a-z][a-z'-]{{1,24}}){{1,3}}?,? (?:(?P<least>{_LEAST}|or more)|(?P<most>{_MOST}|or (?:less|fewer)))"
    r"(?=[^\w ]|$| (?:in|on|and|but|after|when|as)\b(?! (?:many|much|a)\b))"
    r"|[^.;:!?\d\n]{0,40} if not (?P<beyond>more|further|higher|longer|worse)\b"
)

# Of two hedges the one that bounds a side says more than the one that blurs ("up to about 300").
_STRENGTH = {Hedge.EXACT: 0, Hedge.ABOUT: 1, Hedge.VAGUE: 2, Hedge.RANGE: 2}

_DURING = row(
    """for lasted lasting took takes take taking taken spent spend served serving been be is was were after of in to by at
    with a an from since and or live lived waited last survive survived ran run stayed worked have has had every that just"""
)

# Verbs of what goes past a level: "the toll passes 100"; in "passed 100 laws" what they did is counted.
_PASSING = row("pass passes passed passing cross crosses crossed crossing breach breaches breached breaching")
_SCALE = r"(?:hundred|thousand|million|billion|trillion)"
_LEVEL = re.compile(
    rf"(?:[$€£]?\d(?:[\d.,]*\d)?(?: {_SCALE}|[km]|bn)?|[a-z]+(?:[- ][a-z]+)? {_SCALE})(?:%| ?per ?cent\b| percent\b)?"
    r"(?P<mark>(?: (?:dollar|euro|death))?[ -](?:mark|barrier|threshold|milestone|level)\b)?"
    r"(?=$|[.,;:!?)\n](?!\d)| (?:as|in|on|for|after|amid|and|but|by|since|with|when|while|despite|at|today|last|this)\b)"
)

# Verbs after which "past" says what was left behind: "the toll climbed past 300".
_GONE = row(
    """climb climbs climbed climbing rise rises rose risen rising go goes went gone push pushes pushed surge surged soar soared
    grow grows grew grown jump jumped move moved creep crept edge edged shoot shot"""
)

# What a total has risen to: "toll now up to 17", "total hurt up to 17". A total "of up to 17" is bounded.
_RISEN = re.compile(
    r"\b(?:toll|total|tally|count)(?: (?:hit|hurt|dead|injured|wounded|killed|shot|missing|arrested))?"
    r"(?: (?:is|was|now|already|goes|climbs|went|moves|rises|jumps)){0,2} $"
)
_RISEN_REACH = 40

# Verbs of which "up to" is the particle: "the fines add up to 40,000".
_UP_TO = row("add adds added adding measure measures measured")

# Verbs that bring their object "up to" a level: "sending the price up to $80", not "taking up to 50 people".
_SENDS = row("send sends sending sent push pushes pushing pushed drive drives driving drove driven lift lifts lifting lifted "
             "bring brings bringing brought take takes taking took")  # fmt: skip
_SENT = 4

# The level before, behind the one that it went "up to": "moves up to 41 seats from 33".
_FROM = re.compile(r"[$€£]?[\d.,]+(?:%| \w+){0,2} from (?:about )?[$€£]?\d")

# Words before an "average" that is an index, or what is usual, and no bound of the number behind it.
_INDICES = row("the industrial composite moving weighted stock its their this")

# Verbs that take "over" as their particle ("the boat turned over 10 km off the cape"), and words that it says where or
# what about of: "smoke hung over six villages", "a row over four islands", "phased over three years".
_PARTICLED = row(
    """turn turns turned turning go goes went going gone roll rolls rolled rolling run runs ran flip flips flipped knock
    knocked keel keeled tip tipped topple toppled"""
)
_WITH_OVER = row(
    """spread spreads spreading scatter scattered strewn disperse dispersed distributed stagger staggered phase phased
    hang hangs hung hanging loom looms loomed looming hover hovers hovered hovering drift drifts drifted drifting
    fly flies flew flown flying circle circled circling tower towers towered towering
    preside presides presided presiding rule rules ruled ruling watch watches watched
    control power authority jurisdiction sovereignty supremacy
    argue argues argued argument quarrel quarrels quarrelled quarreled row rows dispute disputes disputed clash clashes clashed
    feud squabble wrangle dispute doubt doubts concern concerns worry worries anger outcry protest protests talks"""
)


def hedge_before(folded: str, at: int, duration: bool = False) -> tuple[Hedge, int]:
    """The hedge that ends where a number begins, and where the words of it begin. EXACT and `at` where there is none."""
    hedge, start = Hedge.EXACT, at
    while True:
        found = _one_before(folded, start, duration)
        if found is None:
            return hedge, start
        hedge, start = stronger(hedge, found[0]), found[1]


def _one_before(folded: str, at: int, duration: bool) -> tuple[Hedge, int] | None:
    if at > 0 and (sign := _SIGNS.get(folded[at - 1 : at] if folded[at - 1] != " " else folded[at - 2 : at - 1])) is not None:
        return sign, at - 1 if folded[at - 1] != " " else at - 2
    row = words_before(folded, at, LONGEST + 2)
    if not row and folded.endswith((". ", "."), 0, at):
        row = words_before(folded, at - (2 if folded[at - 1] == " " else 1), 1)
        row = row if row and row[0][0] in ("approx", "c", "ca", "est", "min", "max") else []
    if (passed := _passed(folded, at, row)) is not None:
        return Hedge.MORE_THAN, passed
    for length in range(min(LONGEST, len(row)), 0, -1):
        phrase = " ".join(word for word, _ in reversed(row[:length]))
        hedge = BEFORE.get(phrase)
        if hedge is None or not _means_it(phrase, row[length:], duration):
            continue
        start = row[length - 1][1]
        if phrase == "up to" and (
            _RISEN.search(folded, max(0, start - _RISEN_REACH), start)
            or (length < len(row) and row[length][0] in _UP_TO)
            or (length < len(row) and row[length][0] in _GONE and _FROM.match(folded, at))
            or any(word in _SENDS for word, _ in words_before(folded, start, _SENT)[1:])
        ):
            return None
        while length < len(row) and row[length][0] in _MODIFIERS:
            start, length = row[length][1], length + 1
        return hedge, start
    return None


def _passed(folded: str, at: int, row: list[tuple[str, int]]) -> int | None:
    """Where the verb begins that goes past a level: "the toll passes 100", "crossed the 5,000 mark"; None where none does."""
    the = row[:1] != [] and row[0][0] == "the"
    verb = row[1:2] if the else row[:1]
    level = _LEVEL.match(folded, at) if verb and verb[0][0] in _PASSING else None
    return verb[0][1] if level is not None and (level["mark"] or not the) else None


def _means_it(phrase: str, earlier: list[tuple[str, int]], duration: bool) -> bool:
    """Whether a phrase that has other uses bounds the number here: "over two years" may only say when."""
    before = earlier[0][0] if earlier else ""
    governing = earlier[1][0] if before == "in" and len(earlier) > 1 else before
    if phrase == "over" and (before in _PARTICLED or governing in _WITH_OVER):
        return False
    if phrase in ("past", "beyond") and before in _GONE and not duration:
        return True
    if phrase == "average" and before in _INDICES:
        return False
    if phrase == "within":
        return duration
    if phrase == "over" and duration:
        return before in _DURING
    if phrase in ("near", "past", "inside", "towards", "beyond") and not duration:
        return phrase == "near" and before in ("", "to", "at", "is", "was", "of")
    if phrase in ("past", "inside", "towards", "beyond", "c", "say", "near"):
        return phrase == "inside" and before == ""
    return not (phrase == "some" and before in ("the", "this"))


def hedge_after(folded: str, at: int) -> tuple[Hedge, int]:
    """The hedge that begins where a number (or its unit) ends, and where it ends. EXACT and `at` where there is none."""
    if at < len(folded) and folded[at] in " -+,oi":
        for reader, hedge in _AFTER_READERS:
            if match := reader.match(folded, at):
                return hedge, match.end()
        if folded.startswith("plus", at):
            return Hedge.AT_LEAST, at + 4
    return Hedge.EXACT, at


def hedge_behind(folded: str, at: int) -> Hedge:
    """The bound that stands behind what a number counts, at most three words on: "31 houses at least"."""
    match = _BEHIND.match(folded, at)
    if match is None:
        return Hedge.EXACT
    return Hedge.AT_MOST if match["most"] else Hedge.AT_LEAST


def stronger(a: Hedge, b: Hedge) -> Hedge:
    """The one of two hedges on the same number that says more; the outer of two that bound."""
    return b if _STRENGTH.get(b, 3) >= _STRENGTH.get(a, 3) else a


def bounds(hedge: Hedge, value: float) -> tuple[float | None, float | None]:
    """`low` and `high` of one value under a hedge; None is open. A range has its own two ends and is not asked here."""
    if hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.VAGUE):
        return value, None
    if hedge in (Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.UP_TO):
        return None, value
    return value, value
