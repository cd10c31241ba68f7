"""Where the cache is. The only door to platformdirs."""

from __future__ import annotations

from pathlib import Path


def usual_folder() -> Path:
    """The folder that this system has for what may be lost: ``$XDG_CACHE_HOME/factcheck`` or ``~/.cache/factcheck`` on Linux."""
    import platformdirs

    return platformdirs.user_cache_path("factcheck", appauthor=False)
