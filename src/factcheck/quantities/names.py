"""What looks like a figure and is none: names, numbering, addresses, idioms, dates. Each with its reason."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import row
from factcheck.quantities import designations, pronoun
from factcheck.quantities.context import FUNCTION, Context
from factcheck.quantities.dates import is_date
from factcheck.quantities.designations import IN_NAME, NAME
from factcheck.quantities.gapping import opens_a_pair
from factcheck.quantities.numerals import Numeral, Style

CODE = "part of a name or code"
AGAINST = "numbers set against each other"

_BY_STYLE = {
    Style.ORDINAL: "ordinal",
    Style.BOUNDLESS: "bounds nothing",
    Style.MARK: "footnote or list mark",
    Style.BROKEN: "no number: version, code or list",
}

_MAP_KEYS = re.compile(r"(?<!\d )(?<![\d.,])\d(?: \d){2,8}(?![\d.,%/:-])")
_KEYS_REACH = 20
_STREET = re.compile(
    r" (?:(?:[A-Z][\w.'’-]*|of|the|de|la) ){0,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Quay"
    r"|Row|Crescent|Gardens|Mews|Parade|Highway|Broadway)\b"
)
# In a line of capitals any word looks like a street's name, so that it has to be said to stand there.
_STREET_IN_CAPITALS = re.compile(r" (?:[A-Z][A-Z.'’-]* ){1,2}(?:STREET|ROAD|AVENUE|AVE|BOULEVARD|BLVD|HIGHWAY)\b")
_STANDS_AT = re.compile(r"\b(?:at|near|outside) $")
_LOCATED = re.compile(r"\b(?:located|situated|lives?|lived|living|resides?|resided|residing|address is|address was) at $")
_CAPITALISED = re.compile(r" [A-Z][\w'’-]+")
_STATION = re.compile(r" (?:(?:Action|Eyewitness) )?(?:NEWS|News)\b(?! [A-Z])")
_LOCAL_STATION = re.compile(r" News\b")
_BROADCASTER = re.compile(r" (?:(?:news|tv|television|radio) )+(?:channel|station|network|agency)\b")
_UNIT_BEFORE_DASH = re.compile(r"\d ?([a-z]{1,5})-$")
_BLOCK = (" block of ", "-block ")
_EMERGENCY = frozenset({"911", "999", "112", "000", "111", "101", "988"})
_DIALS = row("call calls called calling dial dials dialed dialled dialing ring rang phoned phone")
_CALLS = row("call calls caller callers operator operators dispatcher dispatchers dispatch emergency hotline")
_CALIBRE = re.compile(
    r"[ -]?(?:mm|millimet(?:re|er))[ -](?:(?:semi-?automatic|automatic|service|hunting|luger|bore)[ -])?"
    r"(?:calib(?:re|er)|pistols?|handguns?|guns?|rifles?|revolvers?|weapons?|magnum|ammunition|ammo|rounds?|bullets?|shells?"
    r"|cartridges?|casings?)\b"
    r"|[ -](?:calib(?:re|er)|magnum|pistol|handgun|rifle|revolver)\b"
)
_MODEL = re.compile(r"-[A-Z][\w]*")
_LINE_START = re.compile(r"(?:^|\n)[ \t]*$")
_LIST_MARK = re.compile(r"(?:[.)]|:(?=\s))[ \t]+\S|\n")
_HEADING = re.compile(
    r" (?:\w+ )?(?:things?|facts|reasons|ways|questions|takeaways|tips|charts|photos|pictures|points to|lessons)"
    r" (?:to|you|we|that|why|about|for|from)\b"
)
_IS_NAMED = re.compile(
    r"\b(?:room|suite|apartment|flat|gate|platform|terminal|channel|flight|route|highway|extension|locker|cell)"
    r"(?: number)? (?:is|was|will be|would be|is going to be|was going to be|is called|was called),? $"
)
_NUMBER_SIGN = re.compile(r"(?:\b(?:no|nos|nr|num)\.|№|#) ?$")

# Idioms by the number and the word right after it.
_IDIOMS = {
    "one": row(
        """day another way off basket hand thing after by stop last final more such direction piece step foot eye voice"""
    ),
    "two": row("cents thumbs"),
    "three": row("cheers"),
    "zero": row("tolerance sum gravity waste emissions emission carbon hour in"),
    "a hundred": row("times"),
    "a thousand": row("times words"),
    "a million": row("times thanks"),
}
_IDIOM_TAIL = re.compile(
    r"-(?:way|times?|sided|faced|stop|size|offs?|on|in|to|by|of|hand|handed|up|down|fits|dimensional|pronged|piece|tier|tiered"
    r"|horse|man|nil|ply|quarter)\b"
)
_WHOLLY = re.compile(r"(?:a|one) hundred(?: and \w+)? ?(?:per ?cent|%)")

# "scores" is a verb, a result or forty and more.
_RESULTS_BEFORE = row("the his her their its our my your test tests credit he she who it they exam maths math reading high low")
_SCORES_OF = row(
    """of more dead injured killed wounded hurt missing were are feared have had others people arrested remain trapped was
    gathered homeless detained died die flee fled protest rally"""
)


def reason(context: Context, numeral: Numeral, bare: bool) -> str | None:
    """Why a numeral without a currency sign is no figure, None where it is one. `bare`: no unit or hedge says it counts."""
    match numeral.style:
        case Style.DIGITS:
            return _glued(context) or (_digits(context, numeral) if bare else None)
        case Style.WORDS:
            return _words(context)
        case Style.VAGUE:
            return _vague(context)
        case _:
            return _BY_STYLE.get(numeral.style)


def _glued(context: Context) -> str | None:
    """Digits that letters run into ("BX447", "VIRUS-19"), and the bore of a gun."""
    if _CALIBRE.match(context.folded, context.end):
        return "calibre"
    start, folded = context.start, context.folded
    if (
        _MODEL.match(context.text, context.end)
        and context.raw_previous[:1].isupper()
        and not context.opens(context.before[0][1])
    ):
        return IN_NAME
    last = folded[start - 1 : start]
    if last.isalpha() or last in ("_", "\xad"):
        return CODE
    if last not in ("-", "/", "&") or start < 2 or not folded[start - 2].isalpha():
        return None
    if (unit := _UNIT_BEFORE_DASH.search(folded, max(0, start - 8), start)) and folded.startswith(unit[1], context.end):
        return None  # "20mm-40mm"
    joined = folded.endswith((" to-", "-to-", " and-", "minus-", "plus-", "or-", "magnitude-"), 0, start)
    return None if last == "-" and joined else CODE


def _digits(context: Context, numeral: Numeral) -> str | None:
    """The reasons against bare digits, the surest first."""
    folded, start, end = context.folded, context.start, context.end
    if _against(folded, start, end) or opens_a_pair(context.text, start):
        return AGAINST
    if _NUMBER_SIGN.search(folded, max(0, start - 6), start) or _IS_NAMED.search(folded, max(0, start - 48), start):
        return NAME
    if is_date(context, numeral):
        return "date"
    if named := designations.in_digits(context, numeral):
        return named
    if context.surface in _EMERGENCY and (context.previous in _DIALS or context.following in _CALLS):
        return "telephone number"
    if folded.startswith(_BLOCK, end) or _house_number(context, numeral):
        return "address"
    if not numeral.decimals and _is_station(context, numeral):
        return IN_NAME
    if folded.endswith("@ ", 0, start):
        return "clock time"
    return _numbering(context, numeral)


def _house_number(context: Context, numeral: Numeral) -> bool:
    """Whether a street's name follows, or any name where something is said to be "located at" it."""
    text, end = context.text, context.end
    if numeral.value >= 100000 or numeral.decimals:
        return False
    if _LOCATED.search(context.folded, max(0, context.start - 24), context.start) and _CAPITALISED.match(text, end):
        return True
    stands = _STANDS_AT.search(context.folded, max(0, context.start - 9), context.start)
    return numeral.value < 10000 and bool(_STREET.match(text, end) or (stands and _STREET_IN_CAPITALS.match(text, end)))


def _is_station(context: Context, numeral: Numeral) -> bool:
    """Whether a number is the name of a broadcaster: "Channel's 7 News", "the country's 112 news channel"."""
    if _BROADCASTER.match(context.folded, context.end):
        return numeral.value > 1
    local = context.raw_previous.istitle() and _LOCAL_STATION.match(context.text, context.end)
    return numeral.value < 100 and bool(local or _STATION.match(context.text, context.end))


def _against(folded: str, start: int, end: int) -> bool:
    """Whether a slash sets two numbers against each other."""
    ahead = folded[end : end + 1] in ("/", "\\") and folded[end + 1 : end + 2].isdigit()
    return ahead or (start > 1 and folded[start - 1] in "/\\" and folded[start - 2].isdigit())


def _numbering(context: Context, numeral: Numeral) -> str | None:
    """The mark of a list's item, the number in its heading ("5 THINGS TO KNOW"), the keys of a map ("6 3 5 4 Shut gates")."""
    near = max(0, context.start - _KEYS_REACH)
    if any(m.start() <= context.start < m.end() for m in _MAP_KEYS.finditer(context.folded, near, context.end + _KEYS_REACH)):
        return "list number"
    line_start = _LINE_START.search(context.folded, max(0, context.start - 40), context.start) is not None
    ends = context.end == len(context.folded) and context.start > 0
    if line_start and numeral.value < 1000 and (ends or _LIST_MARK.match(context.folded, context.end)):
        return "list number"
    if (line_start or context.folded.endswith(": ", 0, context.start)) and _HEADING.match(context.folded, context.end):
        return "heading of a list"
    return None


def _words(context: Context) -> str | None:
    """The reasons against a numeral in words."""
    folded, start, end, surface = context.folded, context.start, context.end, context.surface
    if start > 1 and folded[start - 1] in "-'" and folded[start - 2].isalpha():
        return "part of a name or word"
    if _WHOLLY.match(folded, start) or _IDIOM_TAIL.match(folded, end):
        return "idiom"
    if context.following in _IDIOMS.get(surface, ()) and not _one_more(context):
        return "idiom"
    if named := designations.in_words(context):
        return named
    if context.previous in ("top", "bottom") and (not context.following or context.following in FUNCTION):
        return "rank"
    return pronoun.reason(context) if surface == "one" else None


def _one_more(context: Context) -> bool:
    """ "one more boat" counts; "One more, and we go" does not."""
    return context.following == "more" and len(context.after) > 1 and context.after[1] not in FUNCTION


def _vague(context: Context) -> str | None:
    if context.surface == "tens":
        return None if context.folded.startswith(" of", context.end) else "bounds nothing"
    if context.surface != "scores" or context.previous in pronoun.VICTIM_BEFORE:
        return None
    of_number = context.folded[context.end + 4 : context.end + 5].isdigit()
    if context.previous in _RESULTS_BEFORE or context.following not in _SCORES_OF or of_number:
        return "verb or result"
    return None
