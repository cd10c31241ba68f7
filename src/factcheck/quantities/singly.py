"""People told of one by one: "another man", "a third victim", "the 18th child". Whether any are counted, the parse tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.lexicon import ordinals
from factcheck.lexicon.people import AGENTS, DEATHS, ONE_BY_ONE
from factcheck.model import Hedge
from factcheck.quantities.context import FUNCTION
from factcheck.quantities.hedges import hedge_before
from factcheck.quantities.numerals import Numeral, Style

ANOTHER = "another"

_SAID_OF = "is|was|has|had|remains|remained|died|dies|suffered|sustained|dead|injured|wounded|hurt|missing|critically|seriously"
"""Words after a bare "another" that say how somebody fared."""

_ORDINAL = "|".join(sorted(ordinals.WORDS, key=lambda w: (-len(w), w)))
_NOUN = "|".join((*sorted(ONE_BY_ONE | DEATHS, key=lambda w: (-len(w), w)), f"[a-z]{{3,}}(?:{'|'.join(AGENTS)})"))
_FRAME = re.compile(
    rf"(?<![\w'-])(?P<the>(?:the|a) )?(?P<word>another|{_ORDINAL}|\d{{1,3}}(?:st|nd|rd|th))"
    rf"(?= (?P<within>(?:[a-z0-9][a-z0-9'-]* ){{0,3}}?)(?:{_NOUN})\b(?!['-])|(?<=another)(?P<bare> (?:{_SAID_OF})\b))"
)


def numerals(folded: str) -> Iterator[Numeral]:
    """The words that may count people one by one: "another" is one more, an ordinal how many there are by now."""
    for match in _FRAME.finditer(folded):
        word = match["word"]
        value = 1 if word == ANOTHER else ordinals.ordinal(word)
        if word != ANOTHER and value < 2:
            continue
        if not match["bare"] and not FUNCTION.isdisjoint(match["within"].split()):
            continue
        bounded = match["the"] and hedge_before(folded, match.start())[0] is not Hedge.EXACT
        yield Numeral(match.start() if bounded else match.start("word"), match.end(), float(value), 1.0, Style.WORDS)
