"""Where on an article's page a place lies: in which role, and whether inside a quotation. Looked up in logarithmic time."""

from __future__ import annotations

import re
from bisect import bisect_right

from factcheck.model import PROSE, Article, Role, Span

LONGEST_QUOTATION = 1500
"""Characters of the longest quotation: a mark that is closed later than that was never opened."""

_QUOTED = re.compile(rf"“[^“”]{{1,{LONGEST_QUOTATION}}}”|\"[^\"\n]{{1,{LONGEST_QUOTATION}}}\"")


class Page:
    """An article with its blocks and quotations indexed. An article without blocks is all body."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.prose: tuple[Span, ...] = tuple(block.span for block in article.blocks if block.role in PROSE)
        if not article.blocks:
            self.prose = ((0, len(article.text)),)
        self._starts = [block.span[0] for block in article.blocks]
        self._quotations = [match.span() for match in _QUOTED.finditer(article.text)]
        self._opened = [span[0] for span in self._quotations]

    def role_at(self, offset: int) -> Role | None:
        """The role of the block that holds an offset, None between blocks."""
        if not self.article.blocks:
            return Role.BODY
        block = self.article.blocks[max(0, bisect_right(self._starts, offset) - 1)]
        return block.role if block.span[0] <= offset < block.span[1] else None

    def quoted(self, span: Span) -> bool:
        """Whether a span lies inside a quotation."""
        at = bisect_right(self._opened, span[0]) - 1
        return at >= 0 and span[1] <= self._quotations[at][1]

    def told(self, span: Span) -> bool:
        """Whether a span is the article's own prose: no notice, no copy, no quotation."""
        return self.role_at(span[0]) in PROSE and not self.quoted(span)
