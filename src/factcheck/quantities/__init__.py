"""Numbers in prose, with their hedges turned into bounds. `find` is the door; quantulum3 is loaded only for rare units."""

from factcheck.quantities.recogniser import find

__all__ = ["find"]
