"""Whether "one" counts ("one convoy", "killing one") or is a pronoun ("this one", "one of the worst")."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import row
from factcheck.quantities.context import FUNCTION, Context

PRONOUN, SUPERLATIVE = "pronoun", "one of a kind, not a count"

_DETERMINERS = row("the that this his her its their our")
_PRONOUN_BEFORE = _DETERMINERS | row(
    """no any every each some which what another other loved last next whole big little rough good bad new old such same
    first second third better best worst right wrong long short hard easy tough great small large young dear these those
    my your someone anyone number square formula earlier later previous prior similar different separate single original
    initial smaller larger bigger newer older younger stronger weaker longer shorter cheaper temporary permanent major minor
    identical comparable replacement"""
)
# What one person or thing does or suffers: "one had died", "one remains in hospital".
_SUBJECT_OF = row(
    """had has was were is died remains remained survived escaped suffered seriously critically fatally later dead injured
    wounded missing killed arrested in"""
)
VICTIM_BEFORE = row(
    """killing killed kills injuring injured injures wounding wounded wounds hurting hurts leaving arresting arrested least
    only just and claiming shot detained rescued than about hospitalised hospitalized freed missing critical"""
)
"""Words before a bare "one" (or "scores") that tell who is meant: "killing one", "at least one"."""

_HARMED = row("dead killed injured wounded hurt shot arrested missing")
"""Words after "One" that make it a count of people even behind a name: "Northgate News One dead, three hurt"."""

_OF_OBJECT = row(
    """is are was were be been as became become becomes being made make makes remains remain considered called named ranked
    like it's that's he's she's"""
)
_RANGE_OR_SHARE = re.compile(
    r"(?: to |-to-| or | in | out of | in every )"
    r"(?:\d|(?:more|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a dozen|a hundred|a thousand)\b)"
)
# Those of whom one is told apart: "one of those people", "one of those hurt"; "one of those days" tells none.
_CASUALTIES = row(
    """people men women boys girls children passengers victims patients officers soldiers suspects clerks workers killed injured
    wounded hurt shot arrested detained missing rescued held charged hospitalised hospitalized"""
)
_OF_A_KIND = re.compile(
    r" of (?:(?:us|you|them|several|many|a|two|three)\b"
    r"|(?:those|these)\b(?! (?:" + "|".join(sorted(_CASUALTIES)) + r")\b(?! who\b))"
    r"|(?:(?:the|its|his|her|their|our|my|your|[a-z]+'s?) )?(?:\w+ly )?"
    r"(?:most|least|biggest|worst|best|first|last|few|many|main|only|top|key|leading|\w{2,}est)\b)"
)
_RELATIVE = row("in during at by from after on for with")
# The places where some were, one by one: "two were treated at the quay, one at the mill".
_LISTED = re.compile(r", [Oo]ne at (?!(?:a|any|best|first|last|least|most|once)\b)")
# "five were hurt, one of them a child" tells one apart; "one of them said so" tells who speaks.
_APPOSED = re.compile(r"[,;(–—-] ?one of them (?:an?|in|aged|dead|missing|[a-z]+(?:ly|ed))\b")
_NO_SUPERLATIVE = re.compile(
    r"(?:forest|protest|guest|priest|harvest|request|contest|interest|west|east|arrest|latest|test|rest|honest|modest)$"
)
_UNIT_AFTER = ("-year", "-month", "-week", "-day", "-hour", "-bed", "-page")


def reason(context: Context) -> str | None:
    """Why "one" is no figure here, None where it is one."""
    previous, following = context.previous, context.following
    if previous == "at" and following in ("point", "stage", "time"):
        return "idiom"
    if _RANGE_OR_SHARE.match(context.folded, context.end):
        return None
    if context.tail in ("-", "'"):
        return None if context.folded.startswith(_UNIT_AFTER, context.end) else "idiom or pronoun"
    if previous in _PRONOUN_BEFORE and not (_counts_behind_determiner(context) or _counts_behind_which(context)):
        return PRONOUN
    if following in _HARMED:
        return None
    if context.text[context.start].isupper() and context.raw_previous[:1].isupper() and not context.opens(context.start):
        return "part of a name"
    if following == "of":
        return _of(context)
    if not following:
        return None if previous in VICTIM_BEFORE else PRONOUN
    if following in FUNCTION:
        if _LISTED.match(context.text, max(0, context.start - 2)):
            return None
        if context.previous == "least" and following in ("who", "which", "that"):
            return None
        described = context.earlier in ("a", "an", "the", "this", "that", "each")
        return None if following in _SUBJECT_OF and not described else PRONOUN
    return None


def _counts_behind_determiner(context: Context) -> bool:
    """ "the one survivor", "said that one had died"."""
    following = context.following
    if context.previous == "that" and following in _SUBJECT_OF:
        return True
    return context.previous in _DETERMINERS and bool(following) and following not in FUNCTION


def _counts_behind_which(context: Context) -> bool:
    """ "a storm in which one clerk drowned"; "in which one?" counts nothing."""
    following = context.following
    return context.previous == "which" and context.earlier in _RELATIVE and bool(following) and following not in FUNCTION


def _of(context: Context) -> str | None:
    """ "one of its clerks" is a clerk; "one of the oldest mills", "one of us", "he is one of the clerks" count nothing."""
    if _APPOSED.match(context.folded, max(0, context.start - 2)) or _APPOSED.match(context.folded, max(0, context.start - 1)):
        return None
    match = _OF_A_KIND.match(context.folded, context.end)
    if context.previous in _OF_OBJECT or (match and not _NO_SUPERLATIVE.search(match[0])):
        return SUPERLATIVE
    return None
