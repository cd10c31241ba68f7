"""Where the cache is. The only door to platformdirs."""

from __future__ import annotations

from pathlib import Path


def usual_folder() -> Path:
    """The user's folder for what may be lost: on Linux ``$XDG_CACHE_HOME/factcheck``, else ``~/.cache/factcheck``."""
    import platformdirs

    return platformdirs.user_cache_path("factcheck", appauthor=False)
