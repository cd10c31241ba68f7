"""Dates and times in news text: found, and resolved against the publication day. No clock is ever read.

A text is cut into tokens with word classes (`tokens`), the table of forms (`grammar`) is matched over the classes, what
only looks like a date is left (`contexts`), and each form says what it means (`forms`, `meaning`) by its `scene`, the tense
of its clause (`tense`) and the calendar (`days`). Words are data (`words`). Time is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from factcheck.model import AsOfBasis, Published, Skipped, Span, Timex
from factcheck.timex.agreement import held_together
from factcheck.timex.forms.dates import numeric_day, numeric_parts
from factcheck.timex.forms.weekdays import weekday
from factcheck.timex.grammar import RULES, Rule
from factcheck.timex.meaning import Meaning, unknown
from factcheck.timex.scene import Found, Scene
from factcheck.timex.tense import relation, sentence_ends
from factcheck.timex.tokens import NEVER_FIRST, Tokens, tokenize

__all__ = ["day_first", "find", "masks"]

_ANY = re.compile("|".join(f"(?P<r{n}>{re.sub(r'[?]P<[a-z]+>', '?:', rule.regex.pattern)})" for n, rule in enumerate(RULES)))
"""All forms at once: which is the first to match, and where."""

_STARTS = re.compile(f"[^{re.escape(NEVER_FIRST)}]")
"""Where a form may begin at all; most tokens are skipped by this alone."""

_LENGTH_INSIDE = ("later", "afterward", "afterwards", "from now", "from today", "hence")
"""How the dates end that state a length of time too: "nine days later", "six weeks from now"."""

_NEAR = {1: 8, -1: 25}
"""How many tokens may lie between a clock time and the date after it, or before it, that it belongs to."""

_NOT_KNOWN = Published()
_UNREADABLE = "day and month could be read either way, or there is no such date"

_NUMERIC = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})(?![\d/])")

_Match = tuple[Rule, Found]


def find(
    text: str, published: Published = _NOT_KNOWN, day_first: bool | None = None
) -> tuple[tuple[Timex, ...], tuple[Skipped, ...]]:
    """All time expressions of a text in reading order, without overlaps, resolved against the day of publication.

    Where the publication day is not known, or only as an interval, what depends on it stays unresolved unless every day
    it may be gives the same. `day_first` is the outlet's habit for "3/4/2024"; with None the text's own habit counts,
    and a date that can be read in two ways is skipped. Never raises, whatever the text.
    """
    tokens = tokenize(text)
    matched = list(_matches(tokens))
    habit = _habit(matched) if day_first is None else day_first
    matches, skipped = _readable(matched, habit)
    known = published.start is not None and published.end is not None
    first = _meanings(matches, published.start if known else None, habit)
    if not known or published.start == published.end:
        return held_together(text, _timexes(matches, first)), tuple(skipped)
    last, neither = _meanings(matches, published.end, habit), _meanings(matches, None, habit)
    agreed = [a if (a.start, a.end) == (b.start, b.end) else c for a, b, c in zip(first, last, neither, strict=True)]
    return held_together(text, _timexes(matches, agreed)), tuple(skipped)


def day_first(texts: Iterable[str]) -> bool | None:
    """The habit of one outlet: whether its texts write the day first in "13/4/2024"; None where they show neither, or both."""
    shown = {int(first) > 12 for text in texts for first, second in _NUMERIC.findall(text) if _tells(int(first), int(second))}
    return shown.pop() if len(shown) == 1 else None


def _tells(first: int, second: int) -> bool:
    """Whether only one of two numbers can be a month."""
    return min(first, second) in range(1, 13) and max(first, second) in range(13, 32)


def masks(timexes: Sequence[Timex]) -> tuple[Span, ...]:
    """The spans of dates and times, whose numbers are not quantities; lengths of time are, and sets may be."""
    return tuple(t.span for t in timexes if t.type in ("DATE", "TIME") and not t.quote.lower().endswith(_LENGTH_INSIDE))


def _matches(tokens: Tokens) -> Iterator[_Match]:
    """The forms in a text, leftmost first, and of those that begin at one place the first in the table that is accepted."""
    position = 0
    while start := _STARTS.search(tokens.classes, position):
        position = start.end()
        hit = _ANY.match(tokens.classes, start.start())
        if hit is None:
            continue
        for rule in RULES[int((hit.lastgroup or "r0")[1:]) :]:
            match = rule.regex.match(tokens.classes, hit.start())
            if match is None or match.end() == match.start():
                continue
            groups = {name: match.span(name) for name, value in match.groupdict().items() if value}
            found = Found(tokens, match.start(), match.end(), groups)
            if rule.accept is None or rule.accept(found):
                yield rule, found
                position = match.end()
                break


def _readable(matches: list[_Match], day_first: bool | None) -> tuple[list[_Match], list[Skipped]]:
    """Set aside numeric dates that could be read in two ways, or in none."""
    kept: list[_Match] = []
    skipped: list[Skipped] = []
    for rule, found in matches:
        if rule.resolve is numeric_day and numeric_parts(found.surface(), day_first) is None:
            skipped.append(Skipped(_span(found), found.surface(), _UNREADABLE))
        else:
            kept.append((rule, found))
    return kept, skipped


def _habit(matches: list[_Match]) -> bool | None:
    """Whether the text itself writes the day first in dates like "13/4/2024": None where it does not show, or shows both."""
    shown = set()
    for rule, found in matches:
        if rule.resolve is not numeric_day or "." in found.surface():
            continue
        parts = [int(part) for part in re.split(r"[/-]", found.surface())]
        if len(parts) == 3 and parts[0] <= 31 and max(parts[:2]) > 12 and min(parts[:2]) <= 12:
            shown.add(parts[0] > 12)
    return shown.pop() if len(shown) == 1 else None


def _meanings(matches: list[_Match], reference: date | None, day_first: bool | None) -> list[Meaning]:
    """What each match means, read in order: an expression may stand on the dates before it in its paragraph."""
    years = _stated_years(matches)
    meanings: list[Meaning] = []
    named = frozenset(found.get("w") for rule, found in matches if rule.resolve is weekday)
    paragraph, scene = -1, Scene(reference, day_first, named)
    for n, (rule, found) in enumerate(matches):
        if (here := found.tokens.paragraph(found.start)) != paragraph:
            paragraph, scene = here, Scene(reference, day_first, named, earlier={**scene.earlier, **scene.stand})
        scene.year_nearby = years[n]
        try:
            meaning = rule.resolve(found, scene)
        except (ValueError, OverflowError):  # before the year 1 or after 9999, where no calendar reaches
            meaning = unknown("XXXX", "span")
        meanings.append(meaning)
        if meaning.type == "DATE" and meaning.start is not None and meaning.precision in ("day", "month", "year"):
            scene.stood(meaning.start, meaning.precision)
            if meaning.precision == "day" and meaning.basis is AsOfBasis.STATED:
                scene.stated = meaning.start
    return [_clocked(matches, meanings, n, reference) for n in range(len(meanings))]


def _stated_years(matches: list[_Match]) -> list[int | None]:
    """For each match, the year that is stated nearest before it in its paragraph, or else after it."""
    stated = [(found.number("y") if found.has("y") else None, found.tokens.paragraph(found.start)) for _, found in matches]
    forward = list(_carried(stated))
    backward = list(_carried(stated[::-1]))[::-1]
    return [a if a is not None else b for a, b in zip(forward, backward, strict=True)]


def _carried(stated: Sequence[tuple[int | None, int]]) -> Iterator[int | None]:
    last: tuple[int | None, int] = (None, -1)
    for year, paragraph in stated:
        if year is not None:
            last = (year, paragraph)
        yield last[0] if last[1] == paragraph else None


def _clocked(matches: list[_Match], meanings: list[Meaning], n: int, reference: date | None) -> Meaning:
    """A clock time with its day: that of a date in its sentence, the one after it first, else the publication day."""
    meaning = meanings[n]
    if meaning.type != "TIME" or meaning.start is not None:
        return meaning
    day = _day_beside(matches, meanings, n, 1) or _day_beside(matches, meanings, n, -1) or reference
    if day is None:
        return meaning
    return replace(meaning, value=f"{day.isoformat()}{meaning.value[10:]}", start=day, end=day, basis=AsOfBasis.RELATIVE)


def _day_beside(matches: list[_Match], meanings: list[Meaning], n: int, step: int) -> date | None:
    """The day of the nearest date on one side, other times between them left aside, if it stands in the same sentence."""
    gap = 0
    for m in range(n + step, n + 4 * step, step):
        if not 0 <= m < len(matches):
            return None
        right = max(matches[m][1].start, matches[m - step][1].start)
        edge = matches[m][1].end if step < 0 else matches[m - step][1].end
        gap += right - edge
        if gap > _NEAR[step] or any(sentence_ends(matches[m][1].tokens, k) for k in range(edge, right)):
            return None
        if meanings[m].type == "DATE" and meanings[m].precision == "day":
            return meanings[m].start
    return None


def _timexes(matches: list[_Match], meanings: list[Meaning]) -> tuple[Timex, ...]:
    return tuple(_timex(found, meaning) for (_, found), meaning in zip(matches, meanings, strict=True))


def _timex(found: Found, m: Meaning) -> Timex:
    bound = m.relation or relation(found.tokens, found.start, found.end)
    span, quote = _span(found), found.surface()
    return Timex(span, quote, m.type, m.value, m.start, m.end, m.precision, m.basis, bound, m.weekday, m.problem)


def _span(found: Found) -> Span:
    return found.tokens.starts[found.start], found.tokens.ends[found.end - 1]
