"""Where a form of time expression must not stand: the words around it that make it something else.

Each function says of what was found whether it is a time expression after all.
"""

from __future__ import annotations

import re

from factcheck.timex import words
from factcheck.timex.scene import Found

_BEFORE_MONTH = words.words_in(
    """
    in since by until till before after during from to between and for last next this early mid late through the of
    throughout around about past each every or than
    """
)
_OTHER_WORDS = frozenset({"may", "march", "april", "june", "august", "jan", "mar"})
"""Months that are verbs, adjectives or first names as well."""
_BEFORE_YEAR = words.words_in(
    """
    as in since until till before after during early late mid circa year throughout pre post summer winter spring autumn fall
    elections election season calendar through
    """
)
_BEFORE_COUNT_OR_YEAR = words.words_in("from of to by than between and or around about for")
_COMPARED = words.words_in("than about around")
_PLURAL = re.compile(r"(?!.*(?:ss|us|is)$)[a-z]{3,}s")
_BEFORE_CLOCK = words.words_in("at by until till from to and about around since before after between , (")
_BEFORE_LENGTH = words.words_in(
    """
    for within after in than least most about almost nearly over under around as only just last takes took lasted roughly
    spent spend lasting
    """
)
_YEAR_VERBS = words.words_in("was is will has had saw brought began marked marks ended")
_DETERMINERS = words.words_in("the a an its his her their this that our your my 's")
_AFTER_SEASON = words.words_in("and or but when as after before with to for he she it they we the by at")
_OF_OUR_TIME = words.words_in("world youth society young generation children kids age teenagers parents standards climate")
_PAPERS = words.words_in("times telegraph mirror mail herald express post sun independent world star school roast")
"""What makes a name of the weekday before it."""
_NAMED_DAYS = words.words_in("black bloody super cyber fat ruby ash palm good easter shrove maundy giving mail")
"""What makes a name of the weekday after it."""


def in_context(found: Found) -> bool:
    """A month alone that is also a first name, a surname or a verb needs a word before it that dates take."""
    name = found.get("m").rstrip(".")
    if found.has("s") or found.has("k") or name not in _OTHER_WORDS:
        return not (name in words.MONTH_ABBREVIATIONS and name not in words.MONTHS) or found.before() in _BEFORE_MONTH
    if found.before() not in _BEFORE_MONTH or (found.before() == "and" and found.before(2) not in words.MONTHS):
        return False
    return not (
        name in ("may", "april", "june")
        and found.tokens.raw(found.end)[:1].isupper()
        and found.before() in ("and", "for", "to", "by", "than")
    )


def no_count_follows(found: Found) -> bool:
    """Not the number of what comes next ("12 May, 2000 people")."""
    return found.after() not in words.COUNTED


def is_year(found: Found) -> bool:
    """A bare four-digit number is a year where words of time stand before it, or where nothing is counted by it."""
    number, before, after = found.number("y"), found.before(), found.after()
    if (
        after in words.COUNTED
        or after in words.CALENDAR_UNITS
        or after in words.CLOCK_UNITS
        or (after == "-" and not found.has("e"))
    ):
        return False
    if found.has("e"):
        return True
    if before in _BEFORE_YEAR:
        return number >= 1000
    if not 1800 <= number <= 2050:
        return False
    if before in _BEFORE_COUNT_OR_YEAR:
        return _no_count(found, number)
    if (
        after in ("through", "to", "until")
        and found.tokens.classes[found.end + 1 : found.end + 2] == found.tokens.classes[found.start]
    ):
        return True
    if before in (",", "and", "or") and found.tokens.classes[found.start - 2] == found.tokens.classes[found.start]:
        return True
    if before == "(" and after in (")", "-", "–", ",", ";"):
        return True
    if before in _DETERMINERS or (
        found.before(2) in _DETERMINERS and before.isalpha() and found.tokens.raw(found.start - 1).islower()
    ):
        return after.isalpha() and number % 100 != 0 and number >= 1900
    opens = before in ("", ".", ";", '"', "“", ":", "•")
    return opens and after in _YEAR_VERBS and number >= 1900


def _no_count(found: Found, number: int) -> bool:
    """Whether a number behind a word that years and counts take alike is a year: not "than 1950 looms", "1000 to 2000 jobs"."""
    paired = found.tokens.classes[found.start - 2] == found.tokens.classes[found.start]
    first = int(found.before(2)) if paired and found.before(2).isdecimal() else 0
    counting = found.before() in _COMPARED or (paired and first % 100 == 0 and number % 100 == 0)
    if counting and _PLURAL.fullmatch(found.tokens.raw(found.end)):
        return False
    return number % 100 != 0 or (paired and first >= 1500)


def is_span(found: Found) -> bool:
    """ "1991-1997" and "2011-12" are years one after the other, not a score or a telephone number."""
    first, last = found.number("y"), found.number("z")
    last += 0 if last > 99 else first // 100 * 100
    return 1500 <= first < last < 2100 and found.before() not in ("-", "+", "no", "article") and no_count_follows(found)


def is_weekday(found: Found) -> bool:
    """A weekday alone, not the name of a paper, a shop's day or a massacre."""
    before, after = found.before(), found.tokens.raw(found.end)
    if after[:1].isupper() and after.lower() in _PAPERS and not found.has("p"):
        return False
    if before in _NAMED_DAYS and found.tokens.raw(found.start - 1)[:1].isupper():
        return False
    return not (before == "on" and found.tokens.raw(found.start - 2) == "Mail")


def is_today(found: Found) -> bool:
    """Not the name of a paper ("The Region Today"), nor the idiom of those born yesterday."""
    raw = found.tokens.raw(found.start)
    before = found.tokens.raw(found.start - 1)
    if found.before() == "born" and "yesterday" in raw.lower():
        return False
    if found.after() == "'s" and found.after(1) in _OF_OUR_TIME:
        return False
    if not raw[:1].isupper():
        return True
    return not (before == "'s" or (before[:1].isupper() and before.isalpha() and before.lower() not in ("on", "the")))


def is_duration(found: Found) -> bool:
    """Not an age ("a 44-year-old", "12 years of age"), a title ("48 Hours") or an idiom ("24 hours a day")."""
    after = found.after()
    unit = found.tokens.raw(found.end - 1)
    if unit.istitle() and found.tokens.raw(found.end - 2)[:1].isdigit():
        return False
    if found.get("n") in ("24", "seven", "7") and after == "a":
        return False
    if (
        after in ("old", "olds")
        or (after == "-" and found.after(1) in ("old", "olds"))
        or (after == "of" and found.after(1) == "age")
    ):
        return False
    return not (found.before() == "aged" or found.before() in ("$", "€", "£"))


def is_stretch(found: Found) -> bool:
    """ "the last three weeks", not "it will last three weeks"."""
    verb = found.before() in ("to", "will", "would", "can", "could", "may", "might", "should", "not")
    return not verb and is_whole(found) and is_duration(found)


def is_whole(found: Found) -> bool:
    """ "the last week", not "the last week of June"."""
    return found.after() != "of" or found.get("s") not in ("last", "next")


def is_bare_article(found: Found) -> bool:
    """ "a month" is a length of time, "twice a month" a rate."""
    return is_duration(found) and found.before() in _BEFORE_LENGTH


def is_clock(found: Found) -> bool:
    """An hour and a minute that exist; bare "3:16" needs a word before it that times take."""
    bare = found.end - found.start == 1 and found.get("t")[1:2] in (":", ".")
    if found.before() == "high" or (bare and found.before() and found.before() not in _BEFORE_CLOCK):
        return False
    numbers = [int(number) for number in re.findall(r"[0-9]+", found.get("t"))]
    if not numbers:
        return True
    if numbers[0] > 99:
        return numbers[0] % 100 < 60 and numbers[0] < 2400
    return numbers[0] < 25 and all(number < 60 for number in numbers[1:])


def is_military(found: Found) -> bool:
    """ "0530 hours", not a length of time."""
    return (
        len(found.get("t")) == 4 and (found.get("t")[0] == "0" or found.before() in ("at", "by", "until")) and is_clock(found)
    )


def stands_alone(found: Found) -> bool:
    """ "the day before": nothing follows that it would be before."""
    return not found.after().isalnum()


def is_bare_nth(found: Found) -> bool:
    """A day of the month in words that say so: "on the 9th", with nothing that it numbers."""
    return (
        found.before() == "the"
        and found.before(2) in ("on", "by", "until", "from", "of", "since")
        and not found.after().isalpha()
    )


def after_month_day(found: Found) -> bool:
    """The "25" of "April 24 and 25"."""
    if found.before() not in ("and", "or") or not found.before(2).rstrip("stndrh").isdigit() or found.after().isalpha():
        return False
    return found.before(3) in words.MONTHS or found.before(3 if found.before(3) != "." else 4) in words.MONTH_ABBREVIATIONS


def is_set_adjective(found: Found) -> bool:
    """Not a part of a name ("The Daily News")."""
    raw = found.tokens.raw
    return not (raw(found.start)[:1].isupper() and (raw(found.end)[:1].isupper() or raw(found.start - 1)[:1].isupper()))


def is_season(found: Found) -> bool:
    """ "in the spring", not "the fall of the city" or an uprising's name."""
    if found.has("y") or found.has("s") or found.has("k"):
        return found.after() != "of" or found.has("y")
    if found.before() not in ("in", "during", "by", "until", "since", "over") or found.get("m") == "fall":
        return False
    return found.tokens.raw(found.end - 1).islower() and (not found.after().isalpha() or found.after() in _AFTER_SEASON)


def is_future(found: Found) -> bool:
    """The time to come, not a future that somebody has."""
    return found.surface().islower() and found.before() not in ("a", "no", "any", "and", "-")


def is_now(found: Found) -> bool:
    """The present, not a conjunction ("now that")."""
    return (
        found.tokens.raw(found.start).islower() and found.before() not in ("until", "by") and found.after() not in ("that", "-")
    )


def is_quarter(found: Found) -> bool:
    """One of the four there are in a year, not in a game."""
    if found.has("k"):
        return True
    if found.after() == "of" and found.after(2) != "year":
        return False
    return found.get("q") in ("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th")


def is_numeric(found: Found) -> bool:
    """A date, not the number of a document ("No. 07/2023")."""
    before = found.before(2) if found.before() == "." else found.before()
    return before not in ("no", "nr", "nos", "number", "ref", "case", "file", "resolution", "act", "law", "#", "№")


def is_adverb(found: Found) -> bool:
    """ "it burned overnight", not "an overnight ferry"."""
    return found.before() not in ("a", "an", "the")


def is_decade(found: Found) -> bool:
    """ "the 90s" is a decade, "in their 90s" an age."""
    return len(found.get("d")) == 5 or found.before() in ("'", "’", "the") or "the" in found.surface().lower()
