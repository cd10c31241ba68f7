"""Numbers that are names: behind a designator ("Article 5", "trams 3 and 11") or as part of a proper name ("Tablet 8")."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.lexicon.rows import row
from factcheck.quantities.context import FUNCTION, Context
from factcheck.quantities.dates import MONTHS, WEEKDAYS
from factcheck.quantities.numerals import Numeral

NAME, IN_NAME = "number as a name", "part of a name"

# A word right before a number that makes it a name: "Article 5", "flight 370", "page 3", "trams 3 and 11".
_DESIGNATORS = row(
    """article articles section sections clause clauses chapter chapters paragraph rule rules title act amendment amendments
    proposition prop resolution decree directive regulation protocol schedule appendix annex exhibit docket form
    highway highways route routes road motorway interstate freeway autobahn junction exit marker mile-marker lane line lines
    bus buses tram trams train trains pier piers gate gates berth dock platform platforms terminal terminals runway bay
    hangar lock flight flights boeing airbus concorde apollo soyuz voyager vehicle vehicles planet
    room rooms office offices suite apartment flat floor level levels block building unit box ward cell studio hall shop
    stall tent number numbers no nos num nr page pages part parts volume vol issue edition episode season series figure fig
    table photo picture image slide video track verse psalm opus symphony sonata concerto
    version versions release model type class category categories grade tier tiers phase phases stage stages step round
    rounds heat leg game lap day week match race
    local matchday innings inning quarter period channel radio news euro
    formula expo windows iphone ipad galaxy pixel playstation xbox android ios firefox mark mk
    group pool district precinct division brigade battalion regiment squadron company platoon corps zone sector area region
    camp reactor engine site plot station pump year key size under-age o-level us-highway covid sars
    fortune nasdaq dow dax ftse stoxx nikkei s&p sp russell topix sensex nifty cac ibex csi ta
    plan option scenario question q agenda item lot hole team squad zip postcode extension ext"""
)
# Designators that are plain nouns as well: in small letters they make a name only where nothing counted follows.
_SOFT = row(
    """bus buses train trains line lines part parts class day days route routes road page pages group pool size company
    game unit option plan station year season series issue act volume table figure box form round rounds level
    step week match race quarter period area region office offices building block hall camp flight flights number numbers
    title bay dock type site item lot news team squad local"""
)
_NUMBERING = row(
    "will would to may might could should can now already still people men women children dead troops staff police"
)
_DETERMINED = row("the a this that last each per of")
# These make a name of a number in words too: "round one", "level one", "day one".
_NAMED_IN_WORDS = row(
    """round level day phase stage step part chapter number article section group pool page act formula plan option pier
    platform terminal gate channel tier category class grade type model version week game season episode volume lane track
    room square ground force key row test vehicle vehicles"""
)
# These make a name of a number in words where both have their capitals: "District Two", "ENGINE NINE".
_NAMED_IN_CAPITALS = row(
    """district precinct division ward zone sector region area unit station engine ladder truck medic squad battalion brigade
    company platoon route highway pump reactor camp block building apartment suite"""
)
# Words whose capital, in a headline or after a figure, makes no name of the number behind them.
_OPENERS = FUNCTION | row(
    """around some at up more less fewer nearly almost only among another further all her their our killing killed dead
    injured injuring police officials least estimated roughly approximately most kills wounds leaves plus minus total
    totalling reports toll rises hits reaches within below above per including like age aged out off arrested arrest wounded
    hurt missing saves save rescued rescue rose fell drops falls gains loses"""
)


_ORDERED = row("first second third fourth fifth next last final initial latest previous same other opening closing")
"""Words that tell a stage or a round from others by their order, so that no number behind it does."""

_LETTERED = re.compile(r"[kb](?![a-z])")
"""The letter that ends the number of a flat or a seat, and no thousands or billions: "Unit 4B"."""

_ROADS = (
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[CDHJMY]|Okla|Ore"
    r"|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|Wash|W\.Va|Wis|Wyo)"
)
_ABBREVIATED = re.compile(
    r"(?:(?<![\w.])(?<!\b[Tt]he )U\.S|\b(?:S\.R|C\.R|F\.M|Rte?|Hwy|Fwy|Tpke|Fig|Figs|Ch|Vol|Art|Sec|Rm|Apt|Ste|Bldg|Pt|Pg|Ex)"
    rf"|\b(?:on|off|along|onto|via|across|of|near|from|take|took) {_ROADS})\. $"
)
"""Designators that a full stop shortens, and states after which a road is named: "Rt. 9", "along Ga. 400"."""

_MEDIA = row("news radio")
_ACCORDING = re.compile(r"\b[Aa]ccording to (?:the )?(?:[A-Z][\w.'’-]* ){1,4}$")
_STATIONS = 100
"""A number from which on it is no name of a station: "Radio 4", "News 24"."""

_FRONTED = re.compile(
    r"(?:(?:^|[.!?;:\n\"“] ?)(?:In|At|On|Near|Across|Around|Outside|Inside|Throughout|From|Off|Along)"
    r"|(?:, |\b(?:and|but|while) )(?:in|at|on|near|across|around|outside|inside|throughout|from|off|along))"
    r" (?:the )?(?:[A-Z][\w.'’-]* ){1,4}$"
)
_FRONT, _SHORT = 80, 20
_MANY = row(
    """were are have had died dead killed injured hurt wounded missing lost got came took fled went fell left won said gave made
    met stood saw sought"""
)
"""Words that go on about several after a number; so does a participle."""

_FIRM = re.compile(
    r"(?<![\w.,$£€-])(?:(\d{2,4}) (?:Holdings?|Group|Inc|Ltd|Corp|Capital|Partners|Media|plc|PLC|AG|SE)\b"
    r"|(\d{3}|\d{1,3}[1-9])['’]s\b)"
)
"""A number that is what a firm is called: "360 Holdings", "360's chief"; but not "the 1990's"."""

_ACTS = row("said says fell rose would will has had is was eased gained lost slid slipped climbed made wants")
"""What a firm does: behind the number that it is called by nothing is counted."""

_CHAMBERS = row("house senate commons lords assembly parliament congress council chamber knesset duma bundestag")
_OF_A_VOTE = re.compile(r"[-–]\d| to \d")


def in_digits(context: Context, numeral: Numeral) -> str | None:
    """The reason against bare digits behind a designator or a proper name; None where they are none."""
    if not context.counts and _ABBREVIATED.search(context.text, max(0, context.start - _SHORT), context.start):
        return NAME
    if context.previous in _DESIGNATORS and context.raw_previous.istitle() and _LETTERED.match(context.folded, context.end - 1):
        return NAME
    if context.surface in _firms(context.text) and _is_firm(context):
        return IN_NAME
    if not context.before or numeral.scale > 1.0 or numeral.decimals > 1 or "," in context.surface or is_verb(context):
        return None
    word, raw = context.previous, context.raw_previous
    counted = context.counts and (context.text[context.end + 1 : context.end + 2].islower() or _in_capitals(context))
    if word in _DESIGNATORS and not (word in _SOFT and raw.islower() and counted):
        return None if _is_plain_noun(context, numeral, counted) else NAME
    if word in ("and", "or", "to") and context.earlier.isdecimal() and not counted:
        return NAME if len(context.before) > 2 and context.before[2][0] in _DESIGNATORS else None
    if len(raw) == 1 and raw.isupper() and raw not in "AI":
        return IN_NAME
    if raw.isupper() and len(raw) <= 5 and not counted and numeral.value < 100 and not _in_capitals(context):
        return IN_NAME
    return IN_NAME if _is_proper(context, numeral, counted) else None


@lru_cache(maxsize=8)
def _firms(text: str) -> frozenset[str]:
    """The numbers that a text calls firms by, which stand there alone as well: "said 360"."""
    return frozenset(m.group(1) or m.group(2) for m in _FIRM.finditer(text))


def _is_firm(context: Context) -> bool:
    """Whether a number that a firm is called by stands for it here, and counts nothing."""
    called = _FIRM.match(context.text, context.start)
    return bool(called) or not context.counts or context.following in _ACTS


def in_words(context: Context) -> str | None:
    """The reason against a number in words behind a designator: "round one", "District Two"."""
    if context.counts or is_verb(context):
        return None
    capitals = context.text[context.start].isupper() and context.raw_previous[:1].isupper()
    named = context.previous in _NAMED_IN_WORDS or (capitals and context.previous in _NAMED_IN_CAPITALS)
    return NAME if named else None


def is_verb(context: Context) -> bool:
    """Whether "number" is a verb: "will number 44", "lynx now number 85", "the dead number 19"."""
    subject = context.earlier
    if context.previous != "number" or not subject:
        return False
    return subject in _NUMBERING or (len(subject) > 3 and subject.endswith("s") and not subject.endswith(("ss", "'s")))


def _is_plain_noun(context: Context, numeral: Numeral, counted: bool) -> bool:
    """Whether a designator before a number names nothing: "each day 40", "in the first stage 73 men", "Sky News 295 people"."""
    word, raw = context.previous, context.raw_previous
    if raw.islower():
        return (word in _SOFT and context.earlier in _DETERMINED) or (counted and context.earlier in _ORDERED)
    cited = word in _MEDIA and counted and numeral.value >= _STATIONS
    return cited and bool(_ACCORDING.search(context.text, max(0, context.start - _FRONT), context.start))


def _in_capitals(context: Context) -> bool:
    """Whether the whole line is in capitals, where an acronym looks like any word."""
    near = context.text[max(0, context.start - 30) : context.end + 30]
    return not any(c.islower() for c in near)


def _is_proper(context: Context, numeral: Numeral, counted: bool) -> bool:
    """Whether the word before is a proper name that the number belongs to; numbers below ten count nothing in digits."""
    word, raw = context.previous, context.raw_previous
    if _OF_A_VOTE.match(context.folded, context.end) and word in _CHAMBERS:
        return False
    if not raw[0].isupper() or word in _OPENERS or word in WEEKDAYS or word in MONTHS or word.endswith(("'s", "'")):
        return False
    counted = counted or _is_behind_a_place(context)
    return numeral.value < (10 if counted else 10000) and not context.opens(context.before[0][1])


def _is_behind_a_place(context: Context) -> bool:
    """Whether a place opens the clause and a verb goes on about the number behind it: "In Kassel 38 died"."""
    if context.following not in _MANY and not context.following.endswith("ed"):
        return False
    return bool(_FRONTED.search(context.text, max(0, context.start - _FRONT), context.start))
