"""What looks like a figure and is none: dates, clock times, names, numbering, addresses, idioms. Each with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.lexicon.rows import row
from factcheck.model import Span
from factcheck.quantities.folding import words_after, words_before
from factcheck.quantities.numerals import Numeral, Style

MONTHS = row(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec"""
)
WEEKDAYS = row("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")

# Whole stretches of text that hold digits and no figure; found in one pass. Every repetition is bounded or possessive.
_STRETCHES: tuple[tuple[str, str], ...] = (
    ("address on the web", r"(?:https?://|www\.|pic\.twitter\.|t\.co/)[^\s]++"),
    ("tag or handle", r"(?<!\w)[@#](?=\w*[a-z])\w++"),
    (
        "date",
        r"(?<![\d.,/-])\d{4}(?:-(?:0?[1-9]|1[0-2])-|/(?:0?[1-9]|1[0-2])/)(?:[0-2]?\d|3[01])(?!\d)(?:t\d{2}:\d{2}(?::\d{2})?z?)?",
    ),
    (
        "date",
        r"(?<![\d.,/-])(?:[0-2]?\d|3[01])(?:-(?:[0-2]?\d|3[01])-|/(?:[0-2]?\d|3[01])/|\.(?:[0-2]?\d|3[01])\.)(?:19|20)?\d{2}(?![\d,/]|\.\d)",
    ),
    ("years", r"(?<![\d.,])(?:1[5-9]|20)\d\d(?:[/–]|-)(?:\d\d|(?:1[5-9]|20)\d\d)(?![\d,]|\.\d|-\d)"),
    ("telephone number", r"(?<![\w.,$£€-])(?<!\d )(?:\+\d{1,3}|\(?0\d{2,4}\)?|1-8\d\d)(?:[ .-]\(?\d{2,7}\)?){1,5}(?!\d|,\d|%)"),
    ("telephone number", r"(?<![\w.,$£€-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-. ]\d{4}(?!\d)"),
    (
        "clock time",
        r"(?<![\d.,:])(?:[01]?\d|2[0-4])(?::|h)[0-5]\d(?::[0-5]\d)?(?![\d:])(?: ?[ap]\.?m\b\.?)?(?: ?(?:gmt|bst|utc|cest|cet|est|et))?",
    ),
    (
        "clock time",
        r"(?<![\d.,:])(?:(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?: ?(?:-|–|to) ?))?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? ?(?:a\.?m\b\.?|p\.?m\b\.?|o'clock|noon\b)",
    ),
    ("clock time", r"(?<![\d.,:])[0-2]\d[0-5]\d (?:gmt|utc|bst|hours|hrs|local time)\b"),
    ("clock time", r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|[ap]\.?m\b\.?)"),
    (
        "idiom",
        r"\b24[/-]7\b|\b9/11\b|\b7/7\b|\b(?:50[/-]50|fifty-fifty)\b|\b20/20\b|\b4x4s?\b|\bcatch[ -]22\b|\btwenty-twenty\b",
    ),
    ("decade", r"(?:\b(?:1[5-9]|20)|'|\b(?:early|late|mid|the)[ -]'?|\b(?:mid|early|late)-)\d0'?s\b"),
    ("ratio", r"(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])"),
    (
        "photo number",
        r"\b(?:photo|picture|image|slide|page|part|chapter|step|day|week|game|match|episode)?s? ?\d{1,3} (?:of|/) \d{1,3}(?=:|\s*$|\n| (?:photos|pictures|images|slides)\b)",
    ),
)
_READER = re.compile("|".join(f"(?P<s{i}>{pattern})" for i, (_, pattern) in enumerate(_STRETCHES)), re.M)

# A word right before a number that makes it a name: "Article 5", "flight 370", "page 3", "trams 3 and 11".
DESIGNATORS = row(
    """article articles section sections clause clauses chapter chapters paragraph rule rules title act amendment amendments
    proposition prop resolution law bill decree directive regulation protocol schedule appendix annex exhibit count docket
    case highway highways route routes road motorway interstate freeway autobahn junction exit mile-marker lane line lines
    bus buses tram trams train trains pier piers gate gates berth dock platform platforms terminal terminals runway bay
    hangar bridge lock flight flights boeing airbus concorde apollo soyuz falcon delta ariane atlas artemis voyager
    discovery progress starship room rooms office offices suite apartment flat floor level levels block building house
    unit box ward cell studio hall shop stall tent number numbers no nos num nr page pages part parts volume vol issue
    edition episode season series figure fig table photo picture image slide video track verse psalm version versions
    release model type class category categories grade tier tiers phase phases stage stages step round rounds heat leg
    game set lap day week match race test matchday innings over inning quarter period channel radio euro formula expo rio
    tokyo windows iphone ipad galaxy pixel playstation xbox android ios firefox group pool district precinct division
    brigade battalion regiment squadron company platoon corps zone sector area region camp reactor engine well site plot
    station pump stand year key age-group size under-age o-level us-highway a b covid sars fortune nasdaq dow dax ftse
    stoxx nikkei s&p russell topix sp planet sensex nifty cac ibex csi ta corinthians opus symphony sonata concerto bwv
    mark mk mach-number plan option scenario question q form vehicle vehicles news fox cbs nbc abc bbc itv cnn espn sky
    cnbc agenda item lot hole par seed ranked top"""
) - {
    "over",
    "count",
    "a",
    "b",
    "test",
    "house",
    "law",
    "bill",
    "case",
    "stand",
    "set",
    "par",
    "seed",
    "ranked",
    "top",
    "age-group",
    "bridge",
    "well",
}
# These make a name in words too: "round one", "level one", "day one".
_NAMED_IN_WORDS = row(
    """round level day phase stage step part chapter number article section group pool page act formula plan option pier
    platform terminal gate channel tier category class grade type model version week game season episode volume lane track
    room square ground force key row test vehicle vehicles"""
)
# A designator that is a plain noun or verb as well: before a number it makes a name only where no counted noun follows.
_SOFT = row(
    """bus buses train trains line lines part parts class day days case route routes road page pages house group pool size
    company game unit option plan set station year season series issue act volume table figure box form round rounds level
    step week match race quarter period area region office offices building block hall camp flight flights number numbers
    title bay dock type site well item lot"""
)

_STREET = re.compile(
    r" (?:(?:[A-Z][\w.'’-]*|of|the|de|la|St\.?) ){0,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Quay|Row|Crescent"
    r"|Gardens|Mews|Parade|Highway|Broadway)\b"
)
_EMERGENCY = frozenset({"911", "999", "112", "000", "111", "101", "988"})
_DIALS = row("call calls called calling dial dials dialed dialled dialing ring rang phoned phone")
_CALLS = row("call calls caller callers operator operators dispatcher dispatchers dispatch emergency hotline")
_LISTED = re.compile(r"(?:^|\n)[ \t]*\Z")
_LISTS = re.compile(r"(?:[.)]|:(?=\s))[ \t]+\S|\n")
_HEADED = re.compile(
    r" (?:\w+ )?(?:things?|facts|reasons|ways|questions|takeaways|tips|charts|photos|pictures|points to|lessons) (?:to|you|we|that|why|about|for|from)\b"
)

_YEAR_BEFORE = (
    row(
        """in since by until till from before after during of for to circa early late mid between and through autumn fall spring
    summer winter the year late- around about pre post back election elections class season this again or thru christmas
    easter"""
    )
    | MONTHS
)
_YEAR_SURE = row("in since until till during circa year early late mid back spring summer autumn winter") | MONTHS
PLURALS = row(
    """people men women children police crew staff troops personnel dead injured wounded wounds missing others more fewer
    metres cattle sheep aircraft fish homeless refugees"""
)

_IDIOM_AFTER: dict[str, str] = {
    "one": "day another way time-out off basket hand thing after by stop last final more size-fits-all such direction piece step foot eye voice",
    "two": "cents thumbs faced",
    "three": "cheers",
    "zero": "tolerance sum gravity waste emissions emission carbon hour in",
    "million": "",
}
_IDIOM_TAIL = {word: frozenset(tail.split()) for word, tail in _IDIOM_AFTER.items()}
_COMPOUND_TAIL = re.compile(
    r"-(?:way|time|times|sided|faced|stop|size|off|offs|on|in|to|by|of|hand|handed|up|down|fits|dimensional|pronged|piece|tier|tiered|horse|man|nil|ply|quarter)\b"
)
_HUNDRED_PERCENT = re.compile(r"(?:a|one) hundred(?: and \w+)? ?(?:per ?cent|%)")
_CALIBRE = re.compile(
    r"(?:[ -]?(?:mm|millimet(?:re|er)))?[ -](?:caliber|calibre|pistols?|handguns?|rifles?|revolvers?|magnum|ammunition|rounds of)\b"
)
_NUMBERED = re.compile(r"\b(?:no|nos|nr|num)\. ?\Z|№ ?\Z|# ?\Z")

SPORT = re.compile(
    r"\b(?:won|win|wins|winning|beat|beats|beating|beaten|lost|lose|loses|losing|draw|drew|drawn|defeat|defeated|victory|lead|leads|led|leading|loss"
    r"|goal|goals|scored?|scoring|aggregate|half-time|game|match|season|set|sets|ahead|trailing|trailed|tie|tied|rout|record|series|home|final|went|improved|cup)\b"
)

VOTE = re.compile(r"\b(?:votes?|voted|voting|ballots?|poll|majority|senate|house|parliament|committee|council|court|ruling)\b")

# Of the pronoun "one": what stands before it.
_ONE_PRONOUN_BEFORE = row(
    """no any every each some this which what another other loved last next whole big little rough good bad new old only-a
    such same first second the third better best worst right wrong long short hard easy tough great small large single-a
    young dear that these those my your his her its our their someone anyone number square formula"""
)
_ONE_SUBJECT = row(
    """had has was were is died is's remains remained survived escaped suffered seriously critically fatally later dead
    injured wounded missing killed arrested in"""
)
_ONE_VICTIM = row(
    """killing killed injuring injured wounding wounded leaving arresting arrested least only and hurting kills injures just
    claiming shot detained rescued than about hospitalised hospitalized freed missing critical wounds hurts"""
)
_FUNCTION = row(
    """a an the and or but nor so yet if than then that this these those who whom whose which what when where why how can
    could may might must shall should will would do does did has have had be been being am is are was were not never ever
    always often to of in on at by for with from into onto over under about after before between through during against as
    it he she they we you i me him them us there here else too also again already still just yes no now later because
    while though although until since unless s 's cannot can't shouldn't doesn't couldn't wouldn't won't isn't wasn't
    needs wants sees gets goes makes says said"""
)
_ONE_OF_TWO = re.compile(
    r"(?: to |-to-| or | in | out of | in every )(?:\d|more\b|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a dozen|a hundred|a thousand)\b"
)
_ONE_OF_SKIP = re.compile(
    r" of (?:us|you|them|which|whom|those|these|several|many|a|two|three|(?:the |its |his |her |their |our |my |your |[a-z]+'s? )?"
    r"(?:\w+ly )?(?:most|least|biggest|worst|best|first|last|few|many|main|only|top|key|leading|oldest|newest|\w{2,}(?:st|iest|est)))\b"
)
_NOT_SUPERLATIVE = re.compile(
    r"(?:forest|protest|guest|priest|harvest|request|contest|interest|west|east|arrest|latest|test|rest|honest|modest|list|artist|coast|first)\b"
)
_OF_OBJECT = row(
    """is are was were be been as became become becomes being made make makes remains remain considered called named ranked
    like it's that's he's she's"""
)


def stretches(folded: str) -> Iterator[tuple[Span, str]]:
    """Dates, clock times, telephone numbers and the like, as spans with their reasons, in order."""
    for match in _READER.finditer(folded):
        yield match.span(), _REASONS[match.lastgroup or ""]


_REASONS = {f"s{i}": reason for i, (reason, _) in enumerate(_STRETCHES)}


def reason(text: str, folded: str, numeral: Numeral, bare: bool) -> str | None:
    """Why a numeral without a currency sign is no figure, None where it is one. `bare`: no unit or hedge says it counts."""
    if numeral.style in _STYLE_REASONS:
        return _STYLE_REASONS[numeral.style]
    if numeral.style is Style.DIGITS:
        return _digits(text, folded, numeral, bare)
    if numeral.style is Style.WORDS:
        return _words(text, folded, numeral, bare)
    if numeral.style is Style.VAGUE:
        return _vague(folded, numeral)
    return None


_STYLE_REASONS = {
    Style.ORDINAL: "ordinal",
    Style.BOUNDLESS: "bounds nothing",
    Style.MARK: "footnote or list mark",
    Style.BROKEN: "no number: version, code or list",
}


def _digits(text: str, folded: str, numeral: Numeral, bare: bool) -> str | None:
    start, end = numeral.start, numeral.end
    if start and (glued := _glued_before(folded, start)):
        return glued
    if _CALIBRE.match(folded, end):
        return "calibre"
    if not bare:
        return None
    if (
        folded[end : end + 1] in "/\\"
        and folded[end + 1 : end + 2].isdigit()
        or folded[start - 1 : start] in ("/", "\\")
        and start > 1
        and folded[start - 2].isdigit()
    ):
        return "numbers set against each other"
    if _NUMBERED.search(folded, max(0, start - 6), start):
        return "number as a name"
    before = words_before(folded, start, 3)
    after = words_after(folded, end, 3)
    if day := _date(text, folded, numeral, before, after):
        return day
    if named := _named(text, folded, numeral, before, after):
        return named
    if folded[start:end] in _EMERGENCY and ((before and before[0][0] in _DIALS) or (after and after[0] in _CALLS)):
        return "telephone number"
    if (
        folded.startswith((" block of ", "-block "), end)
        or _STREET.match(text, end)
        and numeral.value < 10000
        and not numeral.decimals
    ):
        return "address"
    if folded[max(0, start - 2) : start] == "@ ":
        return "clock time"
    at_line_start = _LISTED.search(folded, max(0, start - 40), start) is not None
    if at_line_start and (_LISTS.match(folded, end) or (end == len(folded) and start > 0)) and numeral.value < 1000:
        return "list number"
    if _HEADED.match(folded, end) and (at_line_start or folded[max(0, start - 2) : start] in (": ", "\n")):
        return "heading of a list"
    return None


def _glued_before(folded: str, start: int) -> str | None:
    last = folded[start - 1]
    if last.isalpha() or last in "_\xad":
        return "part of a name or code"
    if last in "-/&." and start > 1 and (folded[start - 2].isalpha()):
        tail = words_before(folded, start - 1, 1)
        if (
            last == "-"
            and tail
            and (tail[0][0] in ("to", "and", "minus", "plus", "or") or tail[0][0].endswith(("-to", "minus")))
        ):
            return None
        return None if last == "." else "part of a name or code"
    return None


def _date(text: str, folded: str, numeral: Numeral, before: Sequence[tuple[str, int]], after: Sequence[str]) -> str | None:
    """A day of a month, or a year."""
    if numeral.scale > 1.0 or numeral.decimals:
        return None
    shown = folded[numeral.start : numeral.end]
    first = before[0][0] if before else ""
    following = after[0] if after else ""
    if len(shown) <= 2 and 1 <= numeral.value <= 31:
        if first in MONTHS and (first != "may" or text[before[0][1]].isupper()) and following not in PLURALS:
            return "date"
        if _abbreviated_month(folded, numeral.start):
            return "date"
        if following in MONTHS and (following != "may" or text[numeral.end + 1 : numeral.end + 4] in ("May", "MAY")):
            return "date"
        if first in WEEKDAYS and (not following or following in _FUNCTION) and folded[numeral.end : numeral.end + 1] != "-":
            return "date"
        return None
    if len(shown) != 4 or not shown.isdecimal() or not 1000 <= numeral.value < 2200:
        return None
    if _abbreviated_month(folded, numeral.start) or re.search(
        r"(?:\d{1,2}(?:st|nd|rd|th)?,?|[a-z]+,) \Z", folded[max(0, numeral.start - 12) : numeral.start]
    ):
        if re.search(
            rf"\b(?:{'|'.join(sorted(MONTHS))})\.? ?(?:\d{{1,2}}(?:st|nd|rd|th)?)?,? \Z",
            folded[max(0, numeral.start - 24) : numeral.start],
        ):
            return "date"
    counted = _counts(following) and not (len(after) > 1 and after[1] in ("of",) and False)
    if first in _YEAR_SURE:
        return "date" if numeral.value >= 1000 else None
    if 1900 <= numeral.value < 2100 and not counted:
        return "date"
    if first in _YEAR_BEFORE and 1500 < numeral.value < 2100 and not counted:
        return "date"
    return None


def _abbreviated_month(folded: str, at: int) -> bool:
    row = words_before(folded, at - 2, 1) if folded[max(0, at - 2) : at] == ". " else []
    return bool(row) and row[0][0] in MONTHS


def _counts(word: str) -> bool:
    """Whether a word after a number looks like what is counted: a plural, or a noun that needs none."""
    return word in PLURALS or (
        len(word) > 3 and word not in _FUNCTION and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    )


def _named(text: str, folded: str, numeral: Numeral, before: Sequence[tuple[str, int]], after: Sequence[str]) -> str | None:
    """A number behind a designator or a proper name: "Article 5", "trams 3 and 11", "iPhone 8"."""
    if not before:
        return None
    word, at = before[0]
    following = after[0] if after else ""
    raw = text[at : at + len(word)]
    counted = _counts(following) and text[numeral.end + 1 : numeral.end + 2].islower()
    if numeral.scale > 1.0 or numeral.decimals > 1 or "," in folded[numeral.start : numeral.end]:
        return None
    if word in DESIGNATORS and not (word in _SOFT and counted and raw.islower()):
        if (
            word in _SOFT
            and raw.islower()
            and len(before) > 1
            and before[1][0] in ("the", "a", "this", "that", "last", "each", "per", "of")
        ):
            return None
        return "number as a name"
    if (
        word in ("and", "or", "to", "–")
        and len(before) > 2
        and before[1][0].isdecimal()
        and before[2][0] in DESIGNATORS
        and not counted
    ):
        return "number as a name"
    if len(word) == 1 and raw.isupper() and word not in "ai":
        return "part of a name"
    if (
        raw[0].isupper()
        and word not in _OPENERS
        and not word.endswith(("'s", "'"))
        and not _opens(text, at)
        and numeral.value < 10000
    ):
        if (
            (counted and numeral.value >= 10)
            or folded[numeral.end : numeral.end + 1] == "%"
            or word in WEEKDAYS
            or word in MONTHS
        ):
            return None
        return "part of a name"
    return None


_OPENERS = row(
    """the a an about around some at up over under more less fewer nearly almost only just in on of for from to by with and
    or but as when where while after before since between among another further all these those his her its their our
    killing killed dead injured injuring police officials least than estimated roughly approximately most that is are was
    were had have kills wounds leaves another's us plus minus total totalling says said reports toll rises hits reaches
    not no within below above per their's including like age aged what who how then there here also still now if so
    because until into out off i we they he she it you arrested arrest wounded hurt missing saves save rescued rescue rose
    fell drops falls gains loses"""
)


def _opens(text: str, at: int) -> bool:
    """Whether a word opens a sentence or a line, where its capital says nothing; and a text in capitals has none that do."""
    i = at - 1
    while i >= 0 and text[i] in " \t\"'“‘([":
        i -= 1
    return i < 0 or text[i] in "\n.!?:;•–—-|"


def _words(text: str, folded: str, numeral: Numeral, bare: bool) -> str | None:
    start, end = numeral.start, numeral.end
    if start and folded[start - 1] in "-'" and start > 1 and folded[start - 2].isalpha():
        return "part of a name or word"
    if _HUNDRED_PERCENT.match(folded, start):
        return "idiom"
    if _COMPOUND_TAIL.match(folded, end):
        return "idiom"
    surface = folded[start:end]
    before = words_before(folded, start, 3)
    after = words_after(folded, end, 3)
    if (
        after
        and after[0] in _IDIOM_TAIL.get(surface, ())
        and not (after[0] == "in" and surface == "zero" and bare and not before)
    ):
        if surface == "one" and after[0] == "more" and len(after) > 1 and after[1] not in _FUNCTION:
            return None
        return "idiom"
    if before and before[0][0] in _NAMED_IN_WORDS and not (after and _counts(after[0])):
        return "number as a name"
    if surface in ("a thousand", "a million", "a hundred", "a dozen") and after[:1] in (["times"], ["thanks"], ["words"]):
        return "idiom"
    if before and before[0][0] in ("top", "bottom") and not (after and after[0] not in _FUNCTION):
        return "rank"
    if surface == "one":
        return _one(text, folded, numeral, before, after)
    return None


def _one(text: str, folded: str, numeral: Numeral, before: Sequence[tuple[str, int]], after: Sequence[str]) -> str | None:
    """Whether "one" counts ("one convoy", "killing one") or is a pronoun ("this one", "one of the worst")."""
    previous = before[0][0] if before else ""
    following = after[0] if after else ""
    tail = folded[numeral.end : numeral.end + 1]
    if following in ("point", "stage", "time") and previous == "at":
        return "idiom"
    if _ONE_OF_TWO.match(folded, numeral.end):
        return None
    if tail == "-" or tail == "'":
        return (
            None
            if folded.startswith(("-year", "-month", "-week", "-day", "-hour", "-bed", "-page"), numeral.end)
            else "idiom or pronoun"
        )
    if (
        previous in _ONE_PRONOUN_BEFORE
        and not (previous == "that" and following in _ONE_SUBJECT)
        and not (
            previous in ("the", "that", "this", "his", "her", "its", "their", "our")
            and following
            and following not in _FUNCTION
        )
    ):
        return "pronoun"
    if text[numeral.start].isupper() and before and text[before[0][1]].isupper() and not _opens(text, numeral.start):
        return "part of a name"
    if following == "of":
        match = _ONE_OF_SKIP.match(folded, numeral.end)
        if match and not _NOT_SUPERLATIVE.search(match[0]) or previous in _OF_OBJECT:
            return "one of a kind, not a count"
        return "one of a kind, not a count" if match and match[0].endswith("first") else None
    if not following:
        return None if previous in _ONE_VICTIM else "pronoun"
    if following in _FUNCTION:
        described = len(before) > 1 and before[1][0] in ("a", "an", "the", "this", "that", "each")
        return None if following in _ONE_SUBJECT and not described else "pronoun"
    return None


def _vague(folded: str, numeral: Numeral) -> str | None:
    surface = folded[numeral.start : numeral.end]
    if surface == "scores":
        before = words_before(folded, numeral.start, 1)
        after = words_after(folded, numeral.end, 1)
        if before and before[0][0] in _ONE_VICTIM:
            return None
        if before and before[0][0] in _SCORES_NOT_BEFORE or not after or after[0] not in _SCORES_AFTER:
            return "verb or result"
        if after[0] == "of" and folded[numeral.end + 4 : numeral.end + 5].isdigit():
            return "verb or result"
    if surface == "tens":
        return None if folded.startswith(" of", numeral.end) else "bounds nothing"
    return None


_SCORES_NOT_BEFORE = row(
    """the his her their its our my your test tests credit he she who it they exam box maths math reading final high low"""
)
_SCORES_AFTER = row(
    """of more dead injured killed wounded hurt missing were are feared have had others people arrested remain trapped was
    gathered homeless detained died die flee fled protest rally"""
)


_HALF_AFTER = re.compile(
    r" (?:of (?!(?:the |this |last |next )?(?:year|\d{4}|month|decade|century|season|game|match|first|second)\b)|(?:the|its|his|her|their|our|that|those|these|as)\b|were\b|was\b|are\b|have\b|had\b|said\b)"
)
_HALF_BEFORE = row("by than nearly almost about over around under least most exactly roughly approximately only just")
_PART_AFTER = re.compile(r" of (?!(?:the )?(?:year|\d{4})\b)")
_PART_BEFORE = _HALF_BEFORE | row("to another additional further and or")
_PERIODS = row("in during for per every each this that last next first second third fourth final")


def share_reason(folded: str, numeral: Numeral) -> str | None:
    """Why a fraction that stands alone is no share: "the second half", "a third protester", "earnings for the quarter"."""
    surface = folded[numeral.start : numeral.end]
    words = surface.replace("-", " ").split()
    if "/" in surface:
        return None if folded.startswith(" of ", numeral.end) else "numbers set against each other"
    if len(words) > 1 and words[0] not in ("a", "an") or not surface.isascii():
        return None
    before = words_before(folded, numeral.start, 2)
    previous = before[0][0] if before else ""
    if words[-1] == "half":
        if previous in (
            "first",
            "second",
            "other",
            "better",
            "latter",
            "opening",
            "this",
            "last",
            "next",
            "in",
        ) or folded.startswith("-", numeral.end):
            return "part of a whole, not a share"
        return None if _HALF_AFTER.match(folded, numeral.end) or previous in _HALF_BEFORE else "part of a whole, not a share"
    if not numeral.article and not (
        words[-1] == "quarter" and previous in _HALF_BEFORE and _PART_AFTER.match(folded, numeral.end)
    ):
        return "period or part" if words[-1] in ("quarter", "quarters", "halves") else "ordinal"
    if previous in _PERIODS or (previous[-1:].isdigit() and words[-1] == "quarter"):
        return "period or part"
    if (
        _PART_AFTER.match(folded, numeral.end)
        or previous in _PART_BEFORE
        and (words[-1] == "quarter" or not _noun_follows(folded, numeral.end))
    ):
        return None
    return "period or part" if words[-1] == "quarter" else "ordinal"


def _noun_follows(folded: str, at: int) -> bool:
    after = words_after(folded, at, 1)
    return bool(after) and after[0] not in _FUNCTION
