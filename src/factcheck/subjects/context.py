"""What a figure can lean on: the sentences of its article, what was said before it, and what the article is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from factcheck.lexicon.bargains import BARGAINING, PAID
from factcheck.lexicon.people import is_people
from factcheck.lexicon.places import CALENDAR
from factcheck.lexicon.speech import heads_headline
from factcheck.model import Article, Kind, Quantity, Sentence, Timex, Token
from factcheck.subjects import inflation, place, stretches, takeovers
from factcheck.subjects.anaphora import COUNTING, Said
from factcheck.subjects.bearer import name_at
from factcheck.subjects.counted import count_noun
from factcheck.subjects.listing import Entry, entries
from factcheck.subjects.naming import Counted, singular
from factcheck.subjects.view import Mention, Range, Tokens, View, goes_on, label, locate, stretch
from factcheck.subjects.wording import NOUNS, in_words

_ELECTION = re.compile(
    r"(?i)\b(?:(?:vote|voter|voting|election|electoral|ballot|candidate|run-?off|turnout|poll|also-ran|incumbent)(?:s|d)?"
    r"|polled|polling|constituency|constituencies)\b"
)
_ELECTION_WORDS = 4
_SHORT = 180
"""Words of an article in which one such word less makes an election."""

_REFERENDUM = re.compile(r"(?i)\b(?:referend(?:um|ums|a)|plebiscites?)\b")
_REFERENDUM_WORDS = 2
_GATHERING = re.compile(r"(?i)\b(?:march|rally|protest|demonstrat|strike|crowd|turnout)\w*")
_GATHERING_WORDS = 2
_SHOOTING = re.compile(r"(?i)\b(?:shooting|gunfire|gunshot|gunm[ae]n|shooter|opened fire|shots? (?:was|were|rang))s?\b")
_SHOOTING_WORDS = 3
_BARGAINING_WORDS = 3
_NAME = re.compile(r"\b[A-Z][\w&]+\b")
_LAST_NAME = re.compile(r"\b((?:[A-Z][\w&.]*|O)['’ ] ?)(?=([A-Z][\w&]+)\b)")
_INNER_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w&]+\b")
_LOWER = re.compile(r"\b[a-z][\w&]+\b")
_OFTEN = 3
_LEAD = 300
_WHOLES = frozenset({"whole", "year", "quarter", "month", "week", "half", "season"})
_TOLD = frozenset({"nsubj", "nsubjpass", "dobj"})
_POINTING = frozenset({"whom", "which", "them", "those", "these"})
_SHARED_OUT = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT})
_SURE_NOUNS = frozenset({"nummod", "of", "predicate", "after"})


class Context:
    """One article in the course of its reading: `said` grows with every figure read."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> None:
        self.sentences = sentences
        self.published = article.published.start
        self.places = place.named_in(article.text)
        self.election = len(_ELECTION.findall(article.text)) >= _ELECTION_WORDS - (article.text.count(" ") < _SHORT)
        asked = len(_REFERENDUM.findall(article.text)) >= _REFERENDUM_WORDS
        self.question = frozenset(_LOWER.findall(article.text)) if asked else frozenset()
        self.gathering = len(_GATHERING.findall(article.text)) >= _GATHERING_WORDS
        self.shooting = len(_SHOOTING.findall(article.text)) >= _SHOOTING_WORDS
        self.bargaining = bool(PAID.search(article.text)) and len(BARGAINING.findall(article.text)) >= _BARGAINING_WORDS
        self.firm = _main_name(article.text, self.places)
        self._names = _inner_names(article.text)
        self.takeover = takeovers.story_of(article.text)
        self.inflation = inflation.story_of(article.text, _LEAD)
        self.stretch = stretches.named(article.text[:_LEAD])
        self.said: list[Said] = []
        self.past: dict[int, str] = {}
        self._starts = [s.span[0] for s in sentences]
        self._mentions: dict[int, list[tuple[Mention, Range]]] = {}
        self._parsed: dict[int, Sentence] = {}
        self._entries: dict[int, dict[int, Entry]] = {}
        for mention in mentions:
            at = self.index(mention)
            own = locate(self.sentences[at].tokens, mention.span) if at >= 0 else None
            if own is not None:
                self._mentions.setdefault(at, []).append((mention, own))
                self._parsed.setdefault(at, replace(sentences[at], tokens=Tokens(self._named(sentences[at].tokens))))

    def _named(self, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        """The tokens, the first one a name where the parser took it for a noun and the article has it as a name elsewhere."""
        first = tokens[0]
        named = first.pos == "NOUN" and first.text in self._names
        return (replace(first, pos="PROPN", tag="NNP", lemma=first.text), *tokens[1:]) if named else tokens

    def index(self, mention: Mention) -> int:
        """The index of the sentence that holds a mention, -1 if none does."""
        at = bisect_right(self._starts, mention.span[0]) - 1
        return at if at >= 0 and mention.span[0] < self.sentences[at].span[1] else -1

    def before(self, at: int) -> str:
        """The text of the sentence before."""
        return self.sentences[at - 1].text if at > 0 else ""

    def contender(self, at: int) -> str:
        """The one name that does or undergoes something in the sentence before; empty where none is, or more."""
        tokens = self._parsed[at - 1].tokens if at - 1 in self._parsed else ()
        named = {name_at(tokens, i) for i, t in enumerate(tokens) if t.dep in _TOLD and t.pos == "PROPN"} - {""}
        return named.pop() if len(named) == 1 else ""

    @cached_property
    def first_dead(self) -> int:
        """The index of the first sentence that tells of anybody dead; past the last where none does."""
        told = (n for n, sentence in enumerate(self.sentences) if in_words(sentence.text).state == "dead")
        return next(told, len(self.sentences))

    def times(self, at: int) -> list[tuple[Timex, Range]]:
        """The time expressions of a sentence that are resolved, with their tokens."""
        found = self._mentions.get(at, ())
        return [(m, where) for m, where in found if isinstance(m, Timex) and m.start is not None and m.end is not None]

    def counts(self, at: int) -> list[Quantity]:
        """The counts of a sentence."""
        return [m for m, _ in self._mentions.get(at, ()) if isinstance(m, Quantity) and m.kind is Kind.COUNT]

    def entry(self, view: View) -> Entry | None:
        """The entry that a figure is of a list in its sentence; None where it is in none."""
        if view.at not in self._entries:
            figures = sorted(w for m, w in self._mentions[view.at] if isinstance(m, Quantity) and m.kind in _SHARED_OUT)
            self._entries[view.at] = entries(view.tokens, figures)
        return self._entries[view.at].get(view.first)

    def view(self, mention: Mention) -> View | None:
        """Where a mention stands; None where its sentence was not parsed."""
        at = self.index(mention)
        own = next((where for m, where in self._mentions.get(at, ()) if m is mention), None)
        if own is None:
            return None
        sentence, tokens = self._parsed[at], self._parsed[at].tokens
        others = [where for m, where in self._mentions[at] if m is not mention and isinstance(m, Quantity)]
        left, right = stretch(tokens, _unbracketed(tokens, own) if _is_measure(mention) else own, others)
        if isinstance(mention, Timex):
            return View(sentence, at, mention, *own, left, right)
        entry = label(tokens, own, others)
        counted = self._counted(mention, own, at) if mention.kind is Kind.COUNT else None
        if entry is not None and not _is_of_row(tokens, entry, own):
            if counted is None or counted.token < own[1] or _counts(tokens[slice(*entry)], counted):
                end = right if goes_on(tokens, own[1]) else own[1]
                return _entry(View(sentence, at, mention, *own, entry[0], end), entry)
            left = entry[0]  # "Still below: 64 miners" says where the miners are
        if counted is None:
            return View(sentence, at, mention, *own, left, right)
        if counted.token > own[1] and counted.head in COUNTING and tokens[own[1]].text.lower() == "the":
            return View(sentence, at, mention, *own, left, right, None, counted.head)  # "bringing to 51 the count"
        if counted.token < own[1]:
            named = counted.how in ("after", "level") or (
                counted.how == "predicate" and (is_people(counted.head) or counted.head in NOUNS)
            )
            head = counted.head if named else ""
            return View(sentence, at, mention, *own, left, right, None, counted.phrase, head)
        if counted.token >= right:
            right = stretch(tokens, (own[0], counted.token + 1), [r for r in others if r[0] > counted.token])[1]
        return View(sentence, at, mention, *own, left, right, counted.token, counted.phrase, counted.head)

    def _counted(self, mention: Quantity, own: Range, at: int) -> Counted | None:
        """The noun of a count; of "58 of 120 seats", "74,000 out of 2 million votes" the second number's."""
        sentence = self._parsed[at]
        found = count_noun(sentence, mention, self.sentences[max(0, at - 2) : at])
        if found is not None and found.head in CALENDAR:
            found = None
        if found is not None and found.how in _SURE_NOUNS:
            return found
        link = " ".join(t.text.lower() for t in sentence.tokens[own[1] : own[1] + 2])
        if link.startswith(("of ", "out of", "in ")) and link.split()[-1] not in _POINTING:
            for other, where in self._mentions[at]:
                if isinstance(other, Quantity) and own[1] < where[0] <= own[1] + 4 and other.kind is Kind.COUNT:
                    return count_noun(sentence, other) or found
        return found


def _main_name(text: str, places: frozenset[str]) -> str:
    """The name that an article is about: in its lead and more often in all of it than any other; empty where none is.

    A name that stands behind another is somebody's last.
    """
    lower = set(_LOWER.findall(text))
    last = {m[2] for m in _LAST_NAME.finditer(text) if m[1].strip(" '’").lower() not in lower}
    named = Counter(
        w for w in _NAME.findall(text) if w.lower() not in lower and w not in places | last and w.lower() not in CALENDAR
    )
    best = named.most_common(2)
    if not best or best[0][1] < _OFTEN or (len(best) > 1 and best[0][1] == best[1][1]):
        return ""
    return best[0][0] if best[0][0] in text[:_LEAD] else ""


def _inner_names(text: str) -> frozenset[str]:
    """The words that stand with a capital within sentences, and nowhere without."""
    return frozenset(_INNER_NAME.findall(text)) - {word.capitalize() for word in _LOWER.findall(text)}


def _is_measure(mention: Mention) -> bool:
    return isinstance(mention, Quantity) and mention.kind is Kind.MEASURE


def _unbracketed(tokens: tuple[Token, ...], own: Range) -> Range:
    """The range of a measure with the brackets that hold it alone: what stands beside them is said of it too."""
    start, end = own
    alone = start > 0 and end < len(tokens) and tokens[start - 1].text == "(" and tokens[end].text == ")"
    return (start - 1, end + 1) if alone else own


def _is_of_row(tokens: tuple[Token, ...], entry: Range, own: Range) -> bool:
    """Whether a label names a row or who speaks, not what is counted: "Marl: 40 cases", "the year as a whole: 900".

    "Police: 40 workers" counts workers.
    """
    label = tokens[entry[0] : entry[1]]
    if label[-1].lemma in _WHOLES:
        return True
    after = [t.text for t in tokens[own[1] : own[1] + 2]]
    follows = own[1] < len(tokens) and tokens[own[1]].pos == "NOUN" and ":" not in after
    speaks = heads_headline(label[-1].lemma.lower(), label[-1].text.lower())
    named = speaks or all(t.text[:1].isupper() and not is_people(t.lemma.lower()) for t in label)
    return follows and named and not in_words(" ".join(t.text for t in label)).state


def _counts(label: Sequence[Token], counted: Counted) -> bool:
    """Whether the figure is counted by its label, not by the noun behind it: "Arrests: 40 people", not "Day six: 40 bodies"."""
    named = [t for t in label if t.pos in ("NOUN", "PROPN")]
    people = counted.how == "nummod" and (counted.head in NOUNS or is_people(counted.head))
    return bool(named) and not (people and all(t.lemma.lower() not in NOUNS for t in named))


def _entry(view: View, entry: Range) -> View:
    """The view of a figure with a label before it: the label's last noun is what is counted."""
    links = (i for i in range(*entry) if view.tokens[i].pos == "ADP" and view.tokens[i].text.lower() != "of")
    end = next(links, entry[1])
    nouns = [i for i in range(entry[0], end) if view.tokens[i].pos in ("NOUN", "PROPN")]
    if not nouns or not isinstance(view.mention, Quantity) or view.mention.kind is not Kind.COUNT:
        return view
    phrase = " ".join(t.text for t in view.tokens[entry[0] : entry[1]])
    noun = view.tokens[nouns[-1]]
    # A label is often taken for a name, and a name keeps its plural.
    head = singular(noun.text.lower()) if noun.pos == "PROPN" else noun.lemma.lower()
    return replace(view, noun=nouns[-1], phrase=phrase, head=head)
