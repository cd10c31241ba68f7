"""The rules of a run: YAML in, frozen rules out, every mistake told as ``path:line``.

The only door to pydantic and ruamel.yaml.
"""

from __future__ import annotations

from factcheck.rulebook.errors import RuleError
from factcheck.rulebook.examples import Example, Story
from factcheck.rulebook.loading import SHIPPED, examples, load, schema

__all__ = ["SHIPPED", "Example", "RuleError", "Story", "examples", "load", "schema"]
