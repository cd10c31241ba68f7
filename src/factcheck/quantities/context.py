"""The words around a numeral, and what they are good for. Read once a numeral, asked by every reason not to count it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lexicon.rows import row
from factcheck.quantities.folding import words_after, words_before

FUNCTION = row(
    """a an the and or but nor so yet if than then that this these those who whom whose which what when where why how can
    could may might must shall should will would do does did has have had be been being am is are was were not never ever
    always often to of in on at by for with from into onto over under about after before between through during against as
    it he she they we you i me him them us there here else too also again already still just yes no now later because
    while though although until since unless s 's cannot can't shouldn't doesn't couldn't wouldn't won't isn't wasn't
    needs wants sees gets goes makes says said"""
)
"""Words that are no noun, adjective or participle: after a number they tell that nothing is counted there."""

_PLURALS = row(
    """people men women children police crew staff troops personnel dead injured wounded wounds missing others more fewer
    metres cattle sheep aircraft fish homeless refugees"""
)


@dataclass(frozen=True, slots=True)
class Context:
    """A stretch `start:end` of a text with the words right before it (nearest first, with offsets) and right after it."""

    text: str
    folded: str
    start: int
    end: int
    before: tuple[tuple[str, int], ...]
    after: tuple[str, ...]

    @property
    def previous(self) -> str:
        """The word right before, in lower case; empty where punctuation or nothing stands there."""
        return self.before[0][0] if self.before else ""

    @property
    def earlier(self) -> str:
        """The word before the previous one."""
        return self.before[1][0] if len(self.before) > 1 else ""

    @property
    def following(self) -> str:
        """The word right after, in lower case; empty where punctuation or nothing stands there."""
        word = self.after[0] if self.after else ""
        # "one US soldier": in capitals these are names, not the words they spell
        if word in ("us", "who", "it") and self.text[self.end : self.end + 1 + len(word)].strip().isupper():
            return f"{word}."
        return word

    @property
    def surface(self) -> str:
        """The stretch itself, folded."""
        return self.folded[self.start : self.end]

    @property
    def tail(self) -> str:
        """The character right after."""
        return self.folded[self.end : self.end + 1]

    @property
    def raw_previous(self) -> str:
        """The word right before as it is written."""
        return self.text[self.before[0][1] : self.before[0][1] + len(self.before[0][0])] if self.before else ""

    @property
    def counts(self) -> bool:
        """Whether the word after looks like what is counted: a plural, or a noun that needs no mark of one."""
        word = self.following
        if word in _PLURALS:
            return True
        return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and word not in FUNCTION

    def opens(self, at: int) -> bool:
        """Whether the word at `at` opens a sentence or a line, where its capital says nothing."""
        i = at - 1
        while i >= 0 and self.text[i] in " \t\"'“‘([":
            i -= 1
        return i < 0 or self.text[i] in "\n.!?:;•–—-|"


def around(text: str, folded: str, start: int, end: int) -> Context:
    """The context of a stretch."""
    return Context(text, folded, start, end, tuple(words_before(folded, start, 3)), tuple(words_after(folded, end, 3)))
