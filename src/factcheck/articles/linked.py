"""What a page says in linked data (JSON-LD) of its article: the first that is named, not those that it holds or lists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TYPE = re.compile(r"(?:\S*[/:])?(?:[A-Za-z]*Article|LiveBlogPosting|BlogPosting|Report)")
_HOLDERS = ("@graph", "mainEntity")
"""What an article stands in that is the page's own; the posts of a live page and the items of a list stand elsewhere."""

_LONGEST = 300
"""Characters of the longest name or headline that is believed."""

_BLANK = re.compile(r"\s+")


def fields(tree: HtmlElement) -> dict[str, str]:
    """The outlet, title, author and moment of publication of the page's article, those that are named."""
    things = [thing for told in _scripts(tree) for thing in _things(told)]
    article = next((thing for thing in things if any(_TYPE.fullmatch(each) for each in _texts(thing.get("@type")))), None)
    if article is None:
        return {}
    by_id = {name: thing for thing in things if isinstance(name := thing.get("@id"), str)}
    told = {
        "outlet": _name(article.get("publisher"), by_id),
        "title": _text(article.get("headline")),
        "author": "; ".join(dict.fromkeys(filter(None, (_name(each, by_id) for each in _listed(article.get("author")))))),
        "published": _text(article.get("datePublished")),
    }
    return {name: value for name, value in told.items() if value}


def _scripts(tree: HtmlElement) -> Iterator[Any]:
    """The linked data of each script that holds any; what is no JSON is none."""
    for script in tree.iter("script"):
        if str(script.get("type")).strip().lower() == "application/ld+json":
            try:
                yield json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue


def _things(told: Any) -> Iterator[Mapping[str, Any]]:
    """The things that linked data names as the page's own, outermost first."""
    for thing in _listed(told):
        if isinstance(thing, dict):
            yield thing
            for holder in _HOLDERS:
                yield from (inner for inner in _listed(thing.get(holder)) if isinstance(inner, dict))


def _name(told: Any, by_id: Mapping[str, Mapping[str, Any]]) -> str:
    """The name of a person or a body, which may stand elsewhere under its id, or be a text by itself."""
    first = next(iter(_listed(told)), None)
    if isinstance(first, dict):
        named = _text(first.get("name"))
        return named or _text(by_id.get(str(first.get("@id")), {}).get("name"))
    return _text(first)


def _texts(told: Any) -> list[str]:
    return [each for each in _listed(told) if isinstance(each, str)]


def _listed(told: Any) -> Sequence[Any]:
    return told if isinstance(told, list) else [told]


def _text(told: Any) -> str:
    """A text on one line, its character references read; nothing for what is none, is too long, or is an address."""
    if not isinstance(told, str) or len(told) > _LONGEST:
        return ""
    text = _BLANK.sub(" ", unescape(told)).strip()
    return "" if text.startswith(("http://", "https://")) else text
