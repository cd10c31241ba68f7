"""Where a figure stands: its sentence, its stretch between the neighbouring figures, its noun and what governs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from factcheck.lexicon.people import is_people
from factcheck.lexicon.states import GENERIC, State
from factcheck.model import Quantity, Sentence, Span, Timex, Token

Mention = Quantity | Timex
Row = TypeVar("Row", str, tuple[State, ...])
Range = tuple[int, int]

_CUTS = frozenset({";", ":", "(", ")", "[", "]", "–", "—", "--", " - ", "•", "|"})
_LONGEST = 4
_INSERTED = 4
_SOME = frozenset({"include", "including", "among", "amongst"})
_NAME_LINKS = frozenset({"of", "de", "la", "al", "van", "von", "bin", "the", "-", "and", "&"})


class Tokens(tuple[Token, ...]):
    """The tokens of a sentence with the index of who governs whom, made once."""

    @cached_property
    def governed(self) -> list[list[int]]:
        """For each token those that it governs directly."""
        found: list[list[int]] = [[] for _ in self]
        for i, token in enumerate(self):
            if token.head != i:
                found[token.head].append(i)
        return found


@dataclass(frozen=True)
class View:
    """One mention in its parsed sentence. Indexes are into `tokens`; ranges are half-open.

    `at` is the sentence's index in the article, `first:last` are the mention's own tokens, `left:right` its stretch, `noun` the
    counted noun's token (None where elliptical).
    """

    sentence: Sentence
    at: int
    mention: Mention
    first: int
    last: int
    left: int
    right: int
    noun: int | None = None
    phrase: str = ""
    head: str = ""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the sentence."""
        return self.sentence.tokens

    @property
    def term(self) -> str:
        """The counted phrase in lower case with its head noun in the singular: "job loss" of "Job losses"."""
        return " ".join((*self.phrase.lower().split()[:-1], self.head))

    @cached_property
    def anchor(self) -> int:
        """The token that stands for the figure in the parse: its noun, or the number itself where there is none."""
        if self.noun is not None:
            return self.noun
        inside = [i for i in range(self.first, self.last) if not self.first <= self.tokens[i].head < self.last]
        for i in inside:
            if self.tokens[i].pos in ("NUM", "NOUN", "PROPN", "SYM", "PRON"):
                return i
        return inside[-1] if inside else self.last - 1

    @cached_property
    def stop(self) -> int:
        """The index just past the mention and its noun."""
        return self.last if self.noun is None else max(self.last, self.noun + 1)

    @property
    def value(self) -> float:
        """The figure, 0 for a date."""
        return self.mention.value if isinstance(self.mention, Quantity) else 0.0

    def text(self, start: int, end: int) -> str:
        """The words between two indexes, as written, lower case."""
        return " ".join(t.text.lower() for t in self.tokens[max(0, start) : max(0, end)])


def locate(tokens: Sequence[Token], span: Span) -> tuple[int, int] | None:
    """The half-open range of the tokens that a span touches."""
    hit = [i for i, t in enumerate(tokens) if t.start < span[1] and span[0] < t.end]
    return (hit[0], hit[-1] + 1) if hit else None


def _past_conversion(tokens: Sequence[Token], at: int, taken: set[int]) -> int:
    """The index past a bracket that holds another figure and nothing else: "140 lb (63 kg) of cargo"; -1 if it holds more."""
    if tokens[at].text not in ("(", "["):
        return -1
    i = at + 1
    while i < len(tokens) and i in taken:
        i += 1
    return i + 1 if at + 1 < i < len(tokens) and tokens[i].text in (")", "]") else -1


def _past_insertion(tokens: Sequence[Token], at: int) -> int:
    """The index past an insertion between commas that tells of some: "32, including four children, are"; -1 where none is."""
    first = next((i for i in range(at - 1, max(-1, at - _INSERTED), -1) if tokens[i].text == ","), -1)
    last = next((i for i in range(at, min(len(tokens) - 1, at + 2 * _INSERTED)) if tokens[i].text == ","), -1)
    if first < 0 or last < 0 or tokens[last + 1].pos not in ("VERB", "AUX"):
        return -1
    return last + 1 if any(t.lemma in _SOME for t in tokens[first:last]) else -1


def stretch(tokens: Sequence[Token], own: tuple[int, int], others: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The range around a mention up to the neighbouring figures and to stops, brackets and dashes."""
    left, right = own
    taken = {i for start, end in others for i in range(start, end)}
    while left > 0 and left - 1 not in taken and tokens[left - 1].text not in _CUTS:
        left -= 1
    while right < len(tokens):
        if right in taken:
            if (past := _past_insertion(tokens, right)) < 0:
                break
            right = past
            continue
        past = _past_conversion(tokens, right, taken) if tokens[right].text in _CUTS else right + 1
        if past < 0:
            break
        right = past
    return left, right


def label(tokens: Sequence[Token], own: tuple[int, int], others: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of a label right before a colon and the figure ("Payload to orbit: 63 t"), up to the entry before it."""
    at = own[0] - 1
    if at < 1 or tokens[at].text != ":" or (goes_on(tokens, own[1]) and tokens[at - 1].tag != "NNS"):
        return None
    ends = {end for _, end in others}
    if own[1] < len(tokens) and tokens[own[1]].pos == "NOUN" and all(t.pos == "PROPN" for t in tokens[:at]):
        return None
    left = at
    while left > 0 and left not in ends and tokens[left - 1].text not in _CUTS and tokens[left - 1].text not in (".", ","):
        left -= 1
    followed = own[1] < len(tokens) and tokens[own[1]].pos in ("NOUN", "PROPN")
    if followed and any(_is_finite(t) for t in (*tokens[left:at], *tokens[own[1] + 1 : own[1] + 2])):
        return None
    return (left, at) if left < at else None


def goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb or an adjective stands there: what befell as many, of whom a label in the singular is no name."""
    return at < len(tokens) and tokens[at].pos in ("VERB", "ADJ")


def _is_finite(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and token.tag in ("VBD", "VBZ", "VBP")


def look_up(tokens: Sequence[Token], at: int, table: Mapping[str, Row]) -> tuple[Row, int] | None:
    """The row of the longest phrase of `table` that begins at a token, by its words or their lemmas, and its length."""
    for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
        part = tokens[at : at + size]
        for form in (" ".join(t.text.lower() for t in part), " ".join(t.lemma for t in part)):
            found = table.get(form) or table.get(form.replace(" - ", "-"))
            if found:
                return found, size
    return None


def frames(tokens: Sequence[Token], verb: int) -> tuple[str, ...]:
    """What a verb says, most specific first: with its object, its complement or its particle, then alone."""
    lemma = tokens[verb].lemma
    fuller = []
    if verb + 1 < len(tokens) and tokens[verb + 1].pos in ("ADJ", "ADP", "ADV"):
        fuller.append(f"{lemma} {tokens[verb + 1].text.lower()}")
    if tokens[verb].dep == "amod" and tokens[verb].head > verb:  # "a further 145 suffered burns"
        fuller.append(f"{lemma} {tokens[tokens[verb].head].lemma}")
    for i in children(tokens, verb):
        token = tokens[i]
        if token.dep in ("prt", "dobj", "acomp", "oprd", "advmod", "xcomp", "obj"):
            fuller.append(f"{lemma} {token.lemma}")
        elif token.dep in ("prep", "agent"):
            fuller.append(f"{lemma} {token.lemma}")
            fuller += [f"{lemma} {token.lemma} {tokens[j].lemma}" for j in children(tokens, i) if tokens[j].dep == "pobj"]
    return (*sorted(fuller, key=len, reverse=True), lemma)


def children(tokens: Sequence[Token], i: int) -> list[int]:
    """The tokens that a token governs directly."""
    if isinstance(tokens, Tokens):
        return tokens.governed[i]
    return [j for j, t in enumerate(tokens) if t.head == i and j != i]


def below(tokens: Sequence[Token], i: int) -> list[int]:
    """A token and all that hangs below it, in the order of the sentence."""
    found, waiting = {i}, [i]
    while waiting:
        fresh = [j for j in children(tokens, waiting.pop()) if j not in found]
        found.update(fresh)
        waiting += fresh
    return sorted(found)


def climb(tokens: Sequence[Token], start: int) -> Iterator[tuple[int, str]]:
    """The verbs above a token, nearest first, with the token's part in each: "does", "undergoes", "by" or "beside"."""
    i, seen, part = start, {start}, ""
    while tokens[i].head != i and tokens[i].head not in seen:
        dep, head = tokens[i].dep, tokens[i].head
        seen.add(head)
        if dep in ("nsubj", "csubj"):
            part = "does"
        elif dep in ("nsubjpass", "dobj", "obj", "dative", "oprd") or (dep == "npadvmod" and _is_object(tokens, i)):
            part = "undergoes"
        elif dep in ("attr", "acomp"):
            part = "undergoes" if tokens[head].dep == "auxpass" else "attr"
        elif dep == "agent":
            part = "by"
        elif dep in ("prep", "pobj", "advcl", "npadvmod", "advmod") or (dep == "ccomp" and _has_subject(tokens, i)):
            part = "beside"
        elif dep == "relcl":
            return
        if _is_age(tokens, head):
            i = head
            continue
        if tokens[head].pos in ("VERB", "AUX"):
            yield head, part or "beside"
            if tokens[head].dep == "conj" and any(tokens[j].dep in ("nsubj", "nsubjpass") for j in children(tokens, head)):
                return
            if dep not in ("conj", "xcomp", "ccomp") and tokens[head].dep not in ("xcomp", "ccomp", "conj", "auxpass"):
                return
        i = head


def _is_age(tokens: Sequence[Token], i: int) -> bool:
    """Whether the parser took the age of those before it for their verb: "three boys ages 9 to 12 were hurt"."""
    return tokens[i].lemma == "age" and tokens[i].pos == "VERB" and i + 1 < len(tokens) and tokens[i + 1].pos == "NUM"


def _is_object(tokens: Sequence[Token], i: int) -> bool:
    """Whether the parser took the object of a verb that it does not know for an adverb: "the fever has sickened 90 people"."""
    head = tokens[i].head
    others = any(tokens[j].dep in ("dobj", "obj", "nsubjpass", "acomp") for j in children(tokens, head))
    return head < i and is_people(tokens[i].lemma) and not others


def _has_subject(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb has a subject of its own: what governs its clause says nothing of those in it."""
    return tokens[verb].pos in ("VERB", "AUX") and any(tokens[j].dep in ("nsubj", "nsubjpass") for j in children(tokens, verb))


def verbs(view: View) -> Iterator[tuple[int, str]]:
    """The verbs above the counted noun, nearest first, with its part in each."""
    return climb(view.tokens, view.anchor)


def reasons(**slots: str) -> tuple[str, ...]:
    """The reasons of a topic, slot by slot, for `explain`: "state: drowned (verb)"."""
    return tuple(f"{slot}: {text}" for slot, text in slots.items() if text)


def is_generic(lemma: str) -> bool:
    """Whether a verb says nothing of what happened."""
    return lemma in GENERIC


def names(tokens: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    """The runs of proper nouns in a range, each a half-open range."""
    found: list[tuple[int, int]] = []
    i, end = start, min(end, len(tokens))
    while i < end:
        if tokens[i].pos == "PROPN" or (tokens[i].text[:1].isupper() and tokens[i].pos in ("NOUN", "ADJ") and i > 0):
            j = i + 1
            while j < end and (
                tokens[j].pos == "PROPN"
                or (
                    tokens[j].text.lower() in _NAME_LINKS
                    and j + 1 < end
                    and tokens[j + 1].pos == "PROPN"
                    and tokens[j].text.lower() not in ("and", "the", "-")
                )
            ):
                j += 1
            found.append((i, j))
            i = j
        else:
            i += 1
    return found
