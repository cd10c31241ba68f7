"""The parse of one sentence, asked from its words: what hangs below a verb or a noun, and what it hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from factcheck.model import Token

_MOST = 40
"""Tokens of a phrase that are looked at."""

_DEEPEST = 12
"""Steps that are climbed in the parse of one phrase."""

_SAME = frozenset(["appos", "conj", "compound", "flat", "nmod"])
"""Dependencies between words for one and the same, or for several side by side."""


class Tree:
    """The parse of one sentence; where it was not parsed, nothing is known."""

    tokens: Sequence[Token]

    @cached_property
    def _below(self) -> dict[int, list[int]]:
        """Each token -> those it governs, in order."""
        below: dict[int, list[int]] = {}
        for i, token in enumerate(self.tokens):
            if token.head != i:
                below.setdefault(token.head, []).append(i)
        return below

    @cached_property
    def _at(self) -> dict[int, int]:
        """Where a token starts -> its number."""
        return {token.start: i for i, token in enumerate(self.tokens)}

    def _children(self, i: int, *deps: str) -> list[int]:
        """What a token governs in one of some ways, in order."""
        return [k for k in self._below.get(i, ()) if self.tokens[k].dep in deps]

    def _under(self, i: int) -> list[Token]:
        """What hangs below a token, at most a few dozen."""
        found: list[Token] = []
        todo = list(self._below.get(i, ()))
        while todo and len(found) < _MOST:
            k = todo.pop()
            found.append(self.tokens[k])
            todo.extend(self._below.get(k, ()))
        return found

    def _holds_figure(self, i: int) -> bool:
        return any(token.pos == "NUM" or token.text[0].isdigit() for token in (self.tokens[i], *self._under(i)))

    def _hangs_below(self, i: int, above: int) -> bool:
        """Whether a token is part of a phrase in another's: "Brenn" in "a clerk in charge of land in Brenn"; beside it, not."""
        ways: set[str] = set()
        for _ in range(_DEEPEST):
            if i == above:
                return bool(ways - _SAME)
            if self.tokens[i].head == i:
                return False
            ways.add(self.tokens[i].dep)
            i = self.tokens[i].head
        return False
