"""factcheck: a cross-source fact-consistency checker for newsrooms.

`check(paths)` does what the command does and gives a `Report`; `to_pandas(report)` makes data frames of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.library import NoArticles, Report, check, to_pandas

__version__ = "0.1.0"

__all__ = ["NoArticles", "Report", "check", "to_pandas"]


def __getattr__(name: str) -> Any:
    """A name of the library, which is imported when one is first used: importing the package costs nothing."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from factcheck import library

    return getattr(library, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
