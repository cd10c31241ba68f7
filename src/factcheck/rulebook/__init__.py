"""The rules of a run: YAML in, frozen rules out, every mistake told as ``path:line``.

The only door to pydantic and ruamel.yaml.
"""

from __future__ import annotations

from factcheck.rulebook.errors import RuleError
from factcheck.rulebook.loading import SHIPPED, load

__all__ = ["SHIPPED", "RuleError", "load"]
