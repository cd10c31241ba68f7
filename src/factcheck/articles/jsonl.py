"""`.jsonl`: one article a line, ``{"id", "text", "published"?, "outlet"?, "title"?, "url"?, "author"?}``."""

from __future__ import annotations

import json

from factcheck.articles.decoding import decoded
from factcheck.articles.draft import Draft, Drafts, Said
from factcheck.articles.problem import Problem
from factcheck.model import Basis

FIELDS = ("published", "outlet", "title", "url", "author")


def read(raw: bytes, path: str) -> Drafts:
    """The articles of a file; a line that is none is a problem and the others are read."""
    drafts: list[Draft] = []
    problems: list[Problem] = []
    for number, line in enumerate(decoded(raw).split("\n"), 1):
        if not line.strip():
            continue
        draft = _draft(line, path, number)
        if isinstance(draft, Draft):
            drafts.append(draft)
        else:
            problems.append(Problem(path, number, draft))
    if not drafts and not problems:
        problems.append(Problem(path, None, "the file is empty"))
    return tuple(drafts), tuple(problems)


def is_jsonl(raw: bytes) -> bool:
    """Whether bytes that came without a name are lines of JSON articles: the first one is."""
    first = raw.lstrip(b"\xef\xbb\xbf \t\r\n").split(b"\n", 1)[0]
    if not first.startswith(b"{"):
        return False
    try:
        record = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(record, dict) and "text" in record


def _draft(line: str, path: str, number: int) -> Draft | str:
    """The article of a line, or what is wrong with it."""
    try:
        record = json.loads(line)
    except ValueError as error:
        return f"not JSON: {error}"
    except RecursionError:
        return "not JSON: nested too deeply"
    if not isinstance(record, dict):
        return "not a JSON object"
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        return "no 'text'"
    fields = {key: record[key] for key in FIELDS if record.get(key) is not None}
    odd = next((key for key, value in fields.items() if not isinstance(value, str)), None)
    if odd:
        return f"'{odd}' is not a text"
    if not all(_encodable(value) for value in (text, str(record.get("id", "")), *fields.values())):
        return "the text holds half of a surrogate pair"
    name = record.get("id")
    if name is not None and not isinstance(name, str | int):
        return "'id' is neither a text nor a number"
    said = (Said(Basis.METADATA, f"line {number}", fields),) if fields else ()
    return Draft(text, 0, str(name) if name not in (None, "") else f"{path}:{number}", number, said)


def _encodable(value: str) -> bool:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
