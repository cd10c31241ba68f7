"""The noun that a figure counts, by the words and labels around it, where no parse tells."""

from __future__ import annotations

import re

from factcheck.lexicon.rows import row
from factcheck.model import Quantity, Sentence
from factcheck.subjects.naming import MEASURERS, STATES, TOLLS, Counted, singular


def behind_label(sentence: Sentence, quantity: Quantity) -> Counted | None:
    """The noun behind a number that opens a line after a dateline or a label: "PORT VALE: Two local bakers were held"."""
    if not sentence.text[: quantity.span[0] - sentence.span[0]].rstrip(" ").endswith(":"):
        return None
    found = by_words(sentence, quantity)
    return found if found is not None and found.how != "before" else None


_LINE_ENDS = re.compile(r"[ \t]*(?:\(|;|\n|$)")


def line_label(sentence: Sentence, quantity: Quantity) -> Counted | None:
    """The label of a figure that ends its line: in a table the parse knows nothing of lines."""
    at = quantity.span[0] - sentence.span[0]
    if not sentence.text[:at].rstrip(" ").endswith(":") or not _LINE_ENDS.match(
        sentence.text, quantity.span[1] - sentence.span[0]
    ):
        return None
    return label_noun(sentence, quantity)


_LABEL = re.compile(r"([^\W\d_](?:[^\W\d_]|[ '’-](?=[^\W\d_])){1,60})(?:: ?| ?[–—=] ?| )$")


def label_noun(sentence: Sentence, quantity: Quantity) -> Counted | None:
    """The noun that stands before a bare number as its label: "Registered voters: 4,200,000", "death toll 44"."""
    before = sentence.text[: quantity.span[0] - sentence.span[0]][-64:]
    match = _LABEL.search(before)
    if match is None or not (
        before.rstrip().endswith((":", "–", "—", "=")) or singular(match[1].split()[-1].lower()) in TOLLS
    ):
        return None
    words = match[1].split()
    if any(word.lower() in _TELLING for word in words):
        return None
    while words and words[0].lower() in ("the", "a", "an", "of", "and", "its", "their", "his", "her"):
        words = words[1:]
    if not words or len(words) > 5:
        return None
    plurals = [word for word in words if singular(word) != word.lower()]
    return Counted(" ".join(words), singular((plurals or words)[-1]), -1, "before")


_TELLING = row("was were is are has have had been as")
"""Words that show that what stands before a colon is a sentence or an aside, not a label."""

_WORD = re.compile(r"(?: \d[\d,.]*)? ?(-?[^\W\d_]+(?:['’-][^\W\d_]+)*(?:['’]s?)?)")
_STOPS = row(
    """a an the and or but nor so if than then that this these those who whom whose which what when where why how can could
    may might must shall should will would do does did has have had be been being am is are was were not to in on at by
    for with from into onto over under about after before between through during against as it he she they we you i said
    says say told including include killed injured died die dies wounded arrested left remain remained among within across
    per each both went came made while since until because also still already now there here out up down off away ago
    later earlier along around aboard took take joined"""
)
_STILL = row("still now reported confirmed feared believed reportedly")
_SKIPPED = row("more other others further additional such the its his her their our my your these those all total some")
_COLLECTIVE = row("people police staff troops")


def by_words(sentence: Sentence, quantity: Quantity) -> Counted | None:
    """The counted noun by the words behind the figure: up to its first plural, else its last noun-like word."""
    at = quantity.span[1] - sentence.span[0]
    words: list[str] = []
    of = False
    for _ in range(10):
        match = _WORD.match(sentence.text, at)
        if match is None:
            break
        word, at = match[1], match.end()
        low = word.lower()
        if low in STATES and not words:
            return Counted(word, low, -1, "predicate")
        if low == "of" and (not words or singular(words[-1]) in MEASURERS):
            of = True
            words.clear()
        elif not words and (low in _SKIPPED or low in _STILL or (of and low in ("the", "a", "an"))):
            continue
        elif low in _STOPS or low == "of" or low.endswith("ly") or low in STATES:
            break
        else:
            words.append(word)
            if low in _COLLECTIVE or (singular(low) != low and low not in MEASURERS):
                break
    if not words:
        return label_noun(sentence, quantity)
    return Counted(" ".join(words), singular(words[-1]), -1, "of" if of else "nummod")
