"""The second copy of what stands twice on a page. The first copy counts.

Sentences are compared by their runs of five words, so that a copy is found however it is cut into paragraphs, and a changed
figure keeps a sentence from being a copy of the one it corrects.
"""

from __future__ import annotations

import re

from factcheck.model import Span

RUN = 5
"""Words of a run."""

SEEN = 0.8
"""The share of a sentence's runs that must have been seen for it to be a copy."""

LEAST = 8
"""Words from which a sentence is compared by runs; a shorter one is a copy where the very same stood before."""

LEAST_ALIKE = 3
"""Words of the shortest line that can be a copy."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_SENTENCE = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|[A-Z“‘\"])")
_FIGURE = re.compile(
    r"\d|^(?:zero|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|scores|half|third|quarter"
    r"|mon|tues|wednes|thurs|fri|satur|sun|today|yesterday|tomorrow)(?:day)?$"
)


class Seen:
    """What has stood on the page so far."""

    def __init__(self) -> None:
        self._runs: set[tuple[str, ...]] = set()
        self._sentences: set[tuple[str, ...]] = set()

    def parts(self, text: str, span: Span) -> list[tuple[Span, bool]]:
        """Cut a block of prose where copy and text that is new meet, and remember the new; True marks a copy."""
        cut: list[tuple[Span, bool]] = []
        for start, end in _sentences(text, span):
            copied = self._copied(_words(text[start:end]), after_copy=bool(cut) and cut[-1][1])
            if cut and cut[-1][1] == copied:
                cut[-1] = ((cut[-1][0][0], end), copied)
            else:
                cut.append(((start, end), copied))
        return cut

    def _copied(self, words: tuple[str, ...], after_copy: bool) -> bool:
        """Whether a sentence is a copy; a short one only where it stands alone or after a copy. Remembers it if not."""
        runs = [words[i : i + RUN] for i in range(len(words) - RUN + 1)]
        if len(words) >= LEAST:
            new = [run for run in runs if run not in self._runs]
            copied = len(new) <= (1 - SEEN) * len(runs) and not any(_FIGURE.search(word) for run in new for word in run)
        else:
            copied = words in self._sentences and (after_copy or len(words) >= LEAST_ALIKE)
        if not copied:
            self._runs.update(runs)
            self._sentences.add(words)
        return copied


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _sentences(text: str, span: Span) -> list[Span]:
    """The sentences of a block, roughly: a cut too many or too few does no harm here."""
    cuts = [m.end() for m in _SENTENCE.finditer(text, *span)]
    found: list[Span] = []
    start = span[0]
    for end in (*cuts, span[1]):
        while start < end and text[start].isspace():
            start += 1
        if start < end:
            found.append((start, end))
            start = end
    return found
