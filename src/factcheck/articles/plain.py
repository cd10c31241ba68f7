"""`.txt` and `.md`: the text itself, perhaps with front matter."""

from __future__ import annotations

from factcheck.articles import frontmatter
from factcheck.articles.decoding import decoded
from factcheck.articles.draft import Draft, Drafts, Said
from factcheck.articles.problem import Problem
from factcheck.model import Basis


def read(raw: bytes, path: str) -> Drafts:
    """One article. An empty file is a problem."""
    text = decoded(raw)
    if not text.strip():
        return (), (Problem(path, None, "the file is empty"),)
    front = frontmatter.read(text)
    said = (Said(Basis.FRONT_MATTER, "front matter", front.fields),) if front.fields else ()
    problems = tuple(Problem(path, line, message) for line, message in front.broken)
    return (Draft(text, front.end, said=said),), problems
