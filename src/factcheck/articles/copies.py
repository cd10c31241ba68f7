"""The second copy of what stands twice on a page. The first copy counts.

Sentences are compared by their runs of five words, so that a copy is found however it is cut into paragraphs, and a changed
figure keeps a sentence from being a copy of the one it corrects.
"""

from __future__ import annotations

import re

from factcheck.model import Span

RUN = 5
"""Words of a run."""

SEEN = 0.7
SEEN_SHORT = 0.85
"""The share of a sentence's runs that must have been seen for it to be a copy: more of a short one."""

SHORT = 16
"""Words below which a sentence is short: two words more may say who speaks."""

LEAST = 8
"""Words from which a sentence is compared by runs; a shorter one is a copy where the very same stood before."""

LEAST_ALIKE = 3
"""Words of the shortest line that can be a copy."""

LEAST_PART = 20
"""Words that must be copied, or new, in one stretch for a paragraph to be cut in two."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_SENTENCE = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*(?=\s+[\"'“‘(]*[A-ZÀ-Þ\d]|[A-ZÀ-Þ“‘\"])")
_SHORTENED = re.compile(r"(?:^|[\s(“\"])(?:[A-ZÀ-Þ][a-z]{0,3}|[A-ZÀ-Þ](?:\.[A-ZÀ-Þ])*|[a-z](?:\.[a-z])+)\.$")
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
        """Cut a block of prose where copy and text that is new meet, and remember the new; True marks a copy.

        A stretch of copy too short to be cut out stays with the new text around it.
        """
        cut: list[tuple[Span, bool, int]] = []
        for start, end in _sentences(text, span):
            words = _words(text[start:end])
            copied = self._copied(words, after_copy=bool(cut) and cut[-1][1])
            if cut and cut[-1][1] == copied:
                cut[-1] = ((cut[-1][0][0], end), copied, cut[-1][2] + len(words))
            else:
                cut.append(((start, end), copied, len(words)))
        if len(cut) == 1:
            return [(cut[0][0], cut[0][1])]
        return _merged([(part, copied and words >= LEAST_PART) for part, copied, words in cut])

    def _copied(self, words: tuple[str, ...], after_copy: bool) -> bool:
        """Whether a sentence is a copy; a short one only where it stands alone or after a copy. Remembers it if not."""
        runs = [words[i : i + RUN] for i in range(len(words) - RUN + 1)]
        if len(words) >= LEAST:
            new = [run for run in runs if run not in self._runs]
            seen = 1 - len(new) / len(runs)
            enough = SEEN_SHORT if len(words) < SHORT else SEEN
            copied = seen >= enough and not any(_FIGURE.search(word) for run in new for word in run)
        else:
            copied = words in self._sentences and (after_copy or len(words) >= LEAST_ALIKE)
        if not copied:
            self._runs.update(runs)
            self._sentences.add(words)
        return copied


def _merged(parts: list[tuple[Span, bool]]) -> list[tuple[Span, bool]]:
    """Neighbours of one kind as one stretch."""
    merged: list[tuple[Span, bool]] = []
    for span, copied in parts:
        if merged and merged[-1][1] == copied:
            merged[-1] = ((merged[-1][0][0], span[1]), copied)
        else:
            merged.append((span, copied))
    return merged


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _sentences(text: str, span: Span) -> list[Span]:
    """The sentences of a block, roughly: a cut too many or too few does no harm here."""
    cuts = [
        m.end() for m in _SENTENCE.finditer(text, *span) if not _SHORTENED.search(text[max(span[0], m.end() - 12) : m.end()])
    ]
    found: list[Span] = []
    start = span[0]
    for end in (*cuts, span[1]):
        while start < end and text[start].isspace():
            start += 1
        if start < end:
            found.append((start, end))
            start = end
    return found
