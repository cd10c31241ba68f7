"""Inflation: how far the prices of everything went up, however it is told, over a year or a month, and up to which month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.lexicon.inflation import FORETELLING, LEVELS, LINKS, MONTH, MONTHS, OVER_MONTH, OVER_YEAR, READINGS, SURE
from factcheck.model import Topic
from factcheck.subjects.anaphora import Said
from factcheck.subjects.anchor import Anchor
from factcheck.subjects.view import View

INFLATION = "inflation"
_UNTOLD = frozenset({"", "vote", "panel", "forecast", "median", "survey"})
"""What a percentage is by its words that may yet be inflation as somebody foretells it."""

_REACH = 12
"""Tokens on either side of a rate in which the sentence says over which stretch of time it is."""


@dataclass(frozen=True, slots=True)
class Story:
    """What an article on inflation tells of all its rates: whether it is one, and the month that its first words name."""

    told: bool
    month: str = ""


def story_of(text: str, lead: int) -> Story:
    """Whether an article is about inflation, and the month named in its first `lead` characters."""
    about = len(READINGS.findall(text)) > 1
    return Story(about, _month(text[:lead].lower(), "") if about else "")


def read(found: Anchor, view: View, aspect: str, story: Story, said: Sequence[Said]) -> Topic | None:
    """The topic of a rate of inflation; None where a percentage is none. `found` is what it is by the words beside it.

    `anchor` is whose prices, where not those that consumers pay, and `over` the stretch of time with the month it ends in.
    """
    last = said[-1].topic if said and said[-1].sentence == view.at and said[-1].topic.sort == INFLATION else None
    foretold = story.told and found.sort in _UNTOLD and bool(_words(view) & FORETELLING)
    whose = _whose(found, view, story, last)
    if whose is None and not foretold:
        return None
    return Topic(
        head=INFLATION,
        sort=INFLATION,
        state="*",
        anchor=whose or (last.anchor if last is not None else ""),
        aspect="forecast" if foretold and aspect == "actual" else aspect,
        over=_over(view, story, last),
        why=(f"anchor: {found.why}", "over: what prices went up since"),
    )


def told_again(topic: Topic, view: View, story: Story) -> Topic:
    """The topic of a rate that another gives in the same words, over its own stretch; who tells owns nothing."""
    return replace(topic, owner="", over=_over(view, story, topic)) if topic.sort == INFLATION else topic


def _whose(found: Anchor, view: View, story: Story, last: Topic | None) -> str | None:
    """Whose prices went up; None where it is not prices at large that did."""
    if found.sort == INFLATION:
        return LEVELS.get(found.of, found.of) or _narrowed(view)
    if found.sort == "price" and last is not None:
        return last.anchor
    moved = " ".join(w for w in found.of.split() if not w[:1].isupper())
    if found.sort == "growth":
        return LEVELS.get(moved) if moved.endswith("price") else None
    if found.sort == "change" and (moved in SURE or (story.told and moved in LEVELS and not _is_owned(view))):
        return LEVELS[moved] or _of_makers(view)
    if last is not None and not moved and (found.sort == "change" or (not found.sort and _stretch(_behind(view)))):
        return last.anchor
    return _of_makers(view) if found.sort == "change" and story.told and _is_of_prices(view, moved) else None


def _is_owned(view: View) -> bool:
    """Whether the prices are somebody's or something's own: "its prices gained 8%"."""
    tokens = view.tokens
    return any(tokens[i].tag == "PRP$" and tokens[i + 1].lemma == "price" for i in range(view.left, view.first))


def _is_of_prices(view: View, moved: str) -> bool:
    """Whether prices of no one good stand before the rate or its verb: "has prices 9% higher", "at the gate prices rose 9%"."""
    tokens, at = view.tokens, view.first - 1
    at -= not moved and at > 0 and tokens[at].pos == "VERB"
    plain = at > 0 and (tokens[at - 1].pos != "NOUN" or tokens[at - 1].lemma in ("gate", *LEVELS))
    return plain and tokens[at].text.lower() == "prices"


def _narrowed(view: View) -> str:
    """Which inflation it is by the word before: "core inflation", "food inflation"."""
    tokens = view.tokens
    named = (tokens[i - 1].lemma.lower() for i in range(max(1, view.left), view.right) if tokens[i].lemma.lower() == INFLATION)
    return next((LEVELS[word] for word in named if word in LEVELS), "")


def _of_makers(view: View) -> str:
    """Whether the words before a rate name those who make things: "the index for goods of domestic producers"."""
    return next((LEVELS[t.lemma] for t in view.tokens[view.left : view.first] if LEVELS.get(t.lemma)), "")


def _words(view: View) -> set[str]:
    return {form for t in view.tokens for form in (t.lemma.lower(), t.text.lower())}


def _over(view: View, story: Story, last: Topic | None) -> str:
    """Over which stretch prices rose, and the month it ends in: "year december".

    Where the words beside a rate name none, it is the stretch of the rate before it, the other than that of the one behind it
    ("rose 2% in March and 9% over the year"), or a year.
    """
    behind, before = _behind(view), view.text(max(view.left, view.first - _REACH), view.first)
    sides = (behind, _after_link(before), before)
    kept = last.over.split() if last is not None else []
    stretch = next((s for words in sides if (s := _stretch(words))), "") or (kept[0] if kept else _beside(view))
    month = next((m for words in sides if (m := _month(words, story.month))), "")
    return " ".join(w for w in (stretch, month or (kept[1] if len(kept) > 1 else "") or story.month) if w)


def _behind(view: View) -> str:
    return _until_link(view.text(view.last, min(view.right, view.last + _REACH)))


def _beside(view: View) -> str:
    """The stretch of a rate that names none, where another behind it does."""
    rest = view.text(view.right, view.right + _REACH) if view.right < len(view.tokens) else ""
    return "month" if "%" in rest.replace("per cent", "%").replace("percent", "%") and _stretch(rest) == "year" else "year"


def _stretch(words: str) -> str:
    if OVER_YEAR.search(words):
        return "year"
    return "month" if OVER_MONTH.search(words) else ""


def _month(words: str, told: str) -> str:
    """The month that some words name, or that before the one told: "in March", "a month earlier"; empty where none."""
    if match := MONTH.search(words):
        return match[1] or (MONTHS[MONTHS.index(told) - 1] if told in MONTHS else "")
    return ""


def _until_link(words: str) -> str:
    return next((words.split(f" {link} ")[0] for link in LINKS if f" {link} " in words), words)


def _after_link(words: str) -> str:
    parts = words.split()
    at = max((n for n, word in enumerate(parts) if word in LINKS), default=-1)
    return " ".join(parts[at + 1 :])
