"""What a figure counts: the noun phrase without the number, by the parse where there is one, else by the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model import Kind, Quantity, Sentence
from factcheck.subjects.naming import Counted, singular
from factcheck.subjects.parsed import Parse, earlier_noun
from factcheck.subjects.unparsed import behind_label, by_words, label_noun, line_label


def count_noun(sentence: Sentence, quantity: Quantity, earlier: Sequence[Sentence] = ()) -> Counted | None:
    """The noun that `quantity` counts in `sentence`, or None; a bare number looks into `earlier`, the sentences before."""
    if joined := _inside(sentence, quantity) or price_of(sentence, quantity):
        return joined
    if not sentence.tokens:
        return by_words(sentence, quantity)
    if quantity.kind is Kind.COUNT and (named := line_label(sentence, quantity)):
        return named
    found = Parse(sentence, quantity).counted()
    if found is None and quantity.kind is Kind.COUNT:
        found = behind_label(sentence, quantity) or label_noun(sentence, quantity) or earlier_noun(sentence, quantity, earlier)
    return found


def _inside(sentence: Sentence, quantity: Quantity) -> Counted | None:
    """The noun that is joined to the number with a hyphen and so stands inside its span: "a 120-seat assembly"."""
    tail = sentence.text[quantity.core[1] - sentence.span[0] : quantity.span[1] - sentence.span[0]]
    if quantity.kind is not Kind.COUNT or not re.fullmatch(r"-[^\W\d_]{3,}", tail):
        return None
    return Counted(tail[1:], singular(tail[1:]), -1, "after")


_EACH = re.compile(
    r"(?: an? | per | each |/| for (?:each|every) )(?!\w+ (?:earlier|ago|before|previously|later)\b)"
    r"(?:(?:diluted|basic|ordinary|common) |[A-Z][\w&]+ )?((?:[^\W\d_]+[ -]){0,1}?[^\W\d_]{3,})\b"
)


def price_of(sentence: Sentence, quantity: Quantity) -> Counted | None:
    """What a sum is paid for one of: "$52 a barrel", "63 cents per share", "$900 a month"."""
    if quantity.kind is not Kind.MONEY or not (match := _EACH.match(sentence.text, quantity.span[1] - sentence.span[0])):
        return None
    return Counted(match[1], singular(match[1].split()[-1]), -1, "per")
