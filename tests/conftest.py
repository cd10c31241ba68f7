"""What holds for every test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def _no_cache_but_our_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what is read out of the cache of whoever runs the tests, and what that has out of the tests."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield
