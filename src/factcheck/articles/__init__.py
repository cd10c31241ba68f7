"""Articles in: files, folders and standard input to `Article` records, cleaned once; offsets are fixed from here on."""

from factcheck.articles.problem import Problem
from factcheck.articles.reading import ENDINGS, read

__all__ = ["ENDINGS", "Problem", "read"]
