"""What each stretch of an article is: headline, body, dateline, byline, notice, or the second copy of something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.articles import datelines, furniture, outlets, publication, stamps
from factcheck.articles.copies import Seen
from factcheck.articles.lines import Line
from factcheck.model import PROSE, Block, Role, Span

HEADLINES = 4
"""Lines at most that stand over the body."""

HEADING_WORDS = 16
HEADING_LENGTH = 130
"""Words and characters of the longest heading."""

BODY_SHARE = 1 / 3
"""The share of the prose that must have stood before for it to be a body that stands twice."""

BODY_LENGTH = 300
"""Characters of the shortest body: a headline and a summary that are said again are shorter, and are none."""

WRAP = (50, 110)
"""Columns between which a text may have been wrapped by hand."""

_CLOCK = re.compile(
    r"(?:UPDATED?|Updated?)?(?:\s*(?:at|AT))?\s*(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s*(?:GMT|BST|UTC|CET|CEST|[ECMP][SD]?T))?"
)
_POST = re.compile(rf"({_CLOCK.pattern})(?:\s{{2,}}|\s*[–—|:-]\s+|\s+(?=[A-Z‘“'\"])|:?$)")
_SPOKEN = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{1,40}(?:,[A-ZÀ-Þ ]{1,30})?:(?:\s|$)")
_LISTED = re.compile(r"[•·*–—-]\s|\(?\d{1,2}[.)]\s")
_ROW = re.compile(r".*\d.*[:–—|]|.*[:–—|].*\d")
_CLOSED = re.compile(r"[.!;,:…][\"'”’»)\]]*$|[“\"].*[”\"]$")


def blocks(text: str, lines: Sequence[Line], start: int = 0) -> tuple[Block, ...]:
    """The blocks of an article. What stands before `start` (front matter) is no part of the article."""
    found = [Block(span, Role.BOILERPLATE) for span in _trimmed(text, (0, start))]
    parts = _joined(lines, _roles(lines))
    return (*found, *_without_copies(text, parts))


def _roles(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of each line, in order."""
    stamped = {line.number for line, _ in publication.publication_lines(lines)}
    heads = {head.line.number for head in outlets.mastheads(lines)}
    posts = _posts(lines)
    headline, over, in_body = "", 0, False
    for line in lines:
        role = Role.BYLINE if line.number in heads else _furniture(line, headline, line.number in stamped)
        if role is not None:
            yield from _stamped(line, role)
            continue
        head = posts.get(line.number) or _dateline(line)
        opening = line.start + head
        if head:
            yield Block((line.start, line.start + len(line.text[:head].rstrip())), Role.DATELINE)
            in_body = True
        if opening < line.end:
            role = _prose(text=line.text[head:], first=line.number == 1, over=not in_body and over < HEADLINES)
            over += role is Role.HEADLINE
            headline = headline or line.text
            in_body = in_body or role is Role.BODY
            yield from _around_notices(line, opening, role)


def _furniture(line: Line, headline: str, stamped: bool) -> Role | None:
    """The role of a line that is no part of the article's prose; None for prose."""
    if not line.short:
        return None
    text = line.bare
    if stamped or publication.stamp_of(line):
        return Role.DATELINE
    if furniture.notice(text) or _breadcrumb(text, headline):
        return Role.BOILERPLATE
    if furniture.byline(text):
        return Role.BYLINE
    return Role.CAPTION if furniture.caption(text) else None


def _stamped(line: Line, role: Role) -> Iterator[Block]:
    """A line of furniture; a headline that a publication stamp ends is cut in two."""
    ending = stamps.trailing(line.text) if role is Role.DATELINE and not stamps.line(line.bare) else None
    if ending and ending[0] > 0:
        head = line.text[: ending[0]].rstrip()
        yield Block((line.start, line.start + len(head)), Role.BYLINE if furniture.byline(head) else Role.HEADLINE)
        yield Block((line.start + ending[0], line.end), role)
    else:
        yield Block(line.span, role)


def _breadcrumb(text: str, headline: str) -> bool:
    """A line that leads from "Home" to the headline."""
    return text.startswith("Home ") and len(headline) > 15 and text.endswith(headline)


def _dateline(line: Line) -> int:
    """Characters of the dateline that opens a line; 0 for none."""
    found = datelines.opening(line.text)
    return found.length if found else 0


def _posts(lines: Sequence[Line]) -> dict[int, int]:
    """The lines that open a post of a live page with its time, by number, with the length of the time."""
    found = {line.number: match.end() for line in lines if (match := _POST.match(line.text))}
    return found if len(found) > 1 else {}


def _prose(text: str, first: bool, over: bool) -> Role:
    """Headline, heading or body. A heading is short and ends unlike a sentence; a row of figures is none, nor speech."""
    if len(text) > HEADING_LENGTH or len(text.split()) > HEADING_WORDS or _CLOSED.search(text):
        return Role.BODY
    if _SPOKEN.match(text) or _LISTED.match(text) or (_ROW.match(text) and not first):
        return Role.BODY
    return Role.HEADLINE if over else Role.HEADING


def _around_notices(line: Line, opening: int, role: Role) -> Iterator[Block]:
    """A line of prose, and the notices in it and at its end."""
    at = opening - line.start
    for start, end in furniture.within(line.text[at:]):
        yield from _stretch(line, (at, opening - line.start + start), role)
        at = opening - line.start + end
        yield from _stretch(line, (opening - line.start + start, at), Role.BOILERPLATE)
    yield from _stretch(line, (at, len(line.text)), role)


def _stretch(line: Line, span: Span, role: Role) -> Iterator[Block]:
    """A stretch of a line as a block, if anything stands in it."""
    yield from (Block((line.start + start, line.start + end), role) for start, end in _trimmed(line.text, span))


def _joined(lines: Sequence[Line], parts: Iterator[Block]) -> list[Block]:
    """Paragraphs that were wrapped by hand, put together again."""
    width = _wrapped_at(lines)
    ends = {line.end: line for line in lines}
    starts = {line.start: line for line in lines}
    found: list[Block] = []
    for block in parts:
        last = found[-1] if found and width else None
        before, here = (ends.get(last.span[1]) if last else None), starts.get(block.span[0])
        if last and before and here and _runs_on(before, here, width) and {last.role, block.role} <= PROSE:
            found[-1] = Block((last.span[0], block.span[1]), Role.BODY)
        else:
            found.append(block)
    return found


def _runs_on(before: Line, here: Line, width: int) -> bool:
    """Whether a line goes on on the next: no blank line between, and the next word had no room on it."""
    return here.number == before.number + 1 and len(before.text) + 1 + len(here.text.split(None, 1)[0]) > width


def _wrapped_at(lines: Sequence[Line]) -> int:
    """The column at which a text was wrapped by hand; 0 where it was not. Headlines may be wider."""
    below = lines[HEADLINES - 1 :]
    if len(below) < 3:
        return 0
    width = max(len(line.text) for line in below)
    full = sum(len(line.text) > width - 16 for line in below)
    return width if WRAP[0] <= width <= WRAP[1] and full >= len(below) / 3 else 0


def _without_copies(text: str, parts: Sequence[Block]) -> Sequence[Block]:
    """The blocks, with the second copy of a body marked as such. A teaser that is said again below is no body."""
    seen = Seen()
    marked: list[Block] = []
    for block in parts:
        if block.role in PROSE:
            marked += [Block(span, Role.COPY if copied else block.role) for span, copied in seen.parts(text, block.span)]
        else:
            marked.append(block)
    copied = sum(end - start for start, end in (block.span for block in marked if block.role is Role.COPY))
    prose = sum(end - start for start, end in (block.span for block in parts if block.role in PROSE))
    return marked if copied >= max(BODY_SHARE * prose, BODY_LENGTH) else parts


def _trimmed(text: str, span: Span) -> Iterator[Span]:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
