"""A report as large as a newsroom's year: 500 findings over 5,000 figures in 100 invented articles of ten outlets."""

from __future__ import annotations

from datetime import date, timedelta

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
    Status,
    Subject,
    Topic,
)

SUBJECTS, ARTICLES, FIGURES = 500, 100, 10
OUTLETS = tuple(f"{town} {paper}" for town in ("Alder", "Birch", "Cedar", "Dogwood", "Elm") for paper in ("Post", "Wire"))
FAMILIES = (Family.DISAGREE, Family.SHIFT, Family.SPEAKER, Family.RETREAT, Family.SELF)
FIRST = date(2023, 1, 1)
HEDGES = ((Hedge.EXACT, ""), (Hedge.AT_LEAST, "at least "), (Hedge.UP_TO, "up to "))


def report() -> Report:
    """Subject n has a figure in each of ten articles; each of its findings rests on four of them."""
    told: dict[int, list[tuple[int, int]]] = {number: [] for number in range(ARTICLES)}
    for subject in range(SUBJECTS):
        for figure in range(FIGURES):
            told[(subject + figure * FIGURES) % ARTICLES].append((subject, figure))
    articles, assertions = [], {}
    for number in range(ARTICLES):
        article, made = _article(number, told[number])
        articles.append(article)
        assertions.update({(int(each.subject or "0"), each.id): each for each in made})
    by_subject: dict[int, list[Assertion]] = {}
    for (subject, _), each in sorted(assertions.items()):
        by_subject.setdefault(subject, []).append(each)
    subjects = tuple(
        Subject(f"{number:03}", f"crates stored in hall {number}", Behaves.STOCK, "", tuple(group))
        for number, group in by_subject.items()
    )
    findings = tuple(_finding(number, group) for number, group in by_subject.items())
    return Report(tuple(articles), tuple(each for _, each in sorted(assertions.items())), subjects, findings)


def _article(number: int, told: list[tuple[int, int]]) -> tuple[Article, list[Assertion]]:
    day, outlet, path = FIRST + timedelta(days=3 * number), OUTLETS[number % len(OUTLETS)], f"news/{number:03}.txt"
    text, blocks, made = f"Halls counted again, part {number}\n", [], []
    blocks.append(Block((0, len(text) - 1), Role.HEADLINE))
    for subject, figure in told:
        value = 1000 + 37 * ((subject * 7 + figure * 13) % 50)
        hedge, words = HEDGES[(subject + figure) % len(HEDGES)]
        quote = f"{words}{value:,}"
        sentence = f"Hall {subject} holds {quote} crates, keeper Jory Amsel {figure} said, and no more are due this week."
        start = len(text) + 1 + sentence.index(quote)
        blocks.append(Block((len(text) + 1, len(text) + 1 + len(sentence)), Role.BODY))
        text += f"\n{sentence}\n"
        made.append(
            Assertion(
                id=f"{subject:03}-{figure}",
                article=path,
                span=(start, start + len(quote)),
                line=text.count("\n"),
                column=start,
                quote=quote,
                sentence=sentence,
                kind=Kind.COUNT,
                value=float(value),
                low=None if hedge is Hedge.UP_TO else float(value),
                high=None if hedge is Hedge.AT_LEAST else float(value),
                unit="",
                hedge=hedge,
                change=None,
                step=1.0,
                margin=None,
                topic=Topic(counted="crates", head="crate", sort="crate", state="stored"),
                as_of=AsOf(day, day, "day", AsOfBasis.PUBLISHED),
                period=None,
                attribution=Attribution(said_by=f"keeper Jory Amsel {figure}"),
                voice=f"{number}",
                confidence=0.9,
                subject=f"{subject:03}",
            )
        )
    published = Published(day, day, basis=Basis.FRONT_MATTER)
    return Article(path, path, text, outlet=outlet, published=published, blocks=tuple(blocks)), made


def _finding(number: int, group: list[Assertion]) -> Finding:
    shown = group[:4]
    severity = tuple(Severity)[number % 3]
    status = Status.NEW if number % 5 else Status.KNOWN
    first, last = shown[0], shown[-1]
    return Finding(
        id=f"{number:010x}",
        rule=FAMILIES[number % len(FAMILIES)],
        family=FAMILIES[number % len(FAMILIES)],
        severity=severity,
        confidence=0.9,
        subject=f"{number:03}",
        message=f"crates stored in hall {number}: {first.quote}, but {last.quote}",
        assertions=tuple(each.id for each in shown),
        conflicts=((first.id, last.id), (first.id, shown[1].id)),
        status=status,
        why="Two figures for one thing cannot both be right.",
    )
