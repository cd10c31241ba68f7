"""The vocabulary: every record that passes from one room to the next.

Records are frozen and hold only tuples, so that nothing changes after birth and every step can be replayed. Spans are
half-open character offsets into the article's text as read: ``text[start:end]`` is the quote. Days are `datetime.date`;
nothing here reads a clock. Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Span = tuple[int, int]

TELLING_WORDS = 6
"""Words, the figure counted as one, from which on two articles do not share a sentence by chance."""


class Kind(StrEnum):
    """What sort of assertion it is; two kinds are never compared but for `percent` with a pair of `count`."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    DATE = "date"


class Hedge(StrEnum):
    """How the writer bounded a figure. `low` and `high` follow from it when the mention is born."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    UP_TO = "up_to"
    RANGE = "range"
    VAGUE = "vague"


class Change(StrEnum):
    """The figure is a movement ("rose 7.5%") or an addition ("another 80"), not a level."""

    UP = "up"
    DOWN = "down"
    MORE = "more"


class Scope(StrEnum):
    """Whether the figure is the whole, a part of it, an addition to it, or something beside it."""

    TOTAL = "total"
    PART = "part"
    ADDITION = "addition"
    OTHER = "other"


class Polarity(StrEnum):
    """Whether the writer asserts the figure at all."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    QUESTION = "question"


class Behaves(StrEnum):
    """How a subject's figure may move over time."""

    STOCK = "stock"
    CUMULATIVE = "cumulative"
    FLOW = "flow"
    SHARE = "share"
    DATE = "date"
    FIXED = "fixed"


class Family(StrEnum):
    """What kind of contradiction a finding is."""

    DISAGREE = "disagree"
    SHIFT = "shift"
    RETREAT = "retreat"
    SELF = "self"
    SPEAKER = "speaker"
    SUM = "sum"
    WEEKDAY = "weekday"
    DATE = "date"
    HEDGE = "hedge"
    DERIVED = "derived"


class Severity(StrEnum):
    """How bad, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Status(StrEnum):
    """What the baseline knows of a finding."""

    NEW = "new"
    KNOWN = "known"
    ACCEPTED = "accepted"


class Role(StrEnum):
    """What a stretch of an article is. Only the first four hold assertions; the rest is kept to say why it does not."""

    HEADLINE = "headline"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    DATELINE = "dateline"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"
    COPY = "copy"


PROSE = frozenset({Role.HEADLINE, Role.HEADING, Role.BODY, Role.CAPTION})


class Basis(StrEnum):
    """Where an article's publication day comes from, surest first."""

    MANIFEST = "manifest"
    FRONT_MATTER = "front-matter"
    METADATA = "metadata"
    DATELINE = "dateline"
    FILENAME = "filename"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class AsOfBasis(StrEnum):
    """Where the day of a figure comes from."""

    STATED = "stated"
    RELATIVE = "relative"
    PUBLISHED = "published"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Published:
    """When an article came out: one day, or the days it may be from where the evidence leaves more than one.

    `doubts` say in words what in the article's own text speaks against that day.
    """

    start: date | None = None
    end: date | None = None
    time: str | None = None
    precision: str = "day"
    basis: Basis = Basis.UNKNOWN
    evidence: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The publication day, where it is known to the day."""
        return self.start if self.start is not None and self.start == self.end else None


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an article's text that plays one role: a headline, a paragraph, a dateline, a cookie notice."""

    span: Span
    role: Role


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read. `blocks` cover the text in order and never overlap."""

    id: str
    path: str
    text: str
    outlet: str = ""
    title: str = ""
    url: str = ""
    author: str = ""
    published: Published = Published()
    blocks: tuple[Block, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a parsed sentence. `head` is the index of its governor in the sentence's tokens (its own if root)."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article. `tokens` is empty where the sentence holds no figure and was not parsed."""

    span: Span
    text: str
    role: Role
    paragraph: int
    tokens: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that looks like an assertion and is none, or could not be resolved, with the reason."""

    span: Span
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number found in a text, with its hedge turned into bounds.

    `span` holds hedge, number and unit ("at least 38", "$1.2 billion"), never the counted noun; `core` only the numerals.
    `low` and `high` are None where open. `step` is the place value of the last digit that was meant ("2.5 million" is
    100000, "304" is 1, "300" is 100): what a rounding of the figure could hide. `margin` is a stated plus-or-minus.
    """

    span: Span
    quote: str
    core: Span
    kind: Kind
    value: float
    low: float | None
    high: float | None
    unit: str = ""
    hedge: Hedge = Hedge.EXACT
    change: Change | None = None
    margin: float | None = None
    step: float = 1.0


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression resolved against the publication day.

    `type` is DATE, TIME, DURATION or SET; `value` is TIMEX3 ("2016-12-09", "2016-12", "P3D", "XXXX-WXX-4" where no day
    is known to resolve it against). `start` and `end` are the first and last day meant, None where unresolved.
    `precision` is day, week, month, quarter, season, year, decade or span. `relation` is what the words before it
    make of it: on, since, until, by, before, after, during. `weekday` is the weekday that was named (Monday: 0).
    `problem` says what cannot be ("31 June", "12 October 2023 was a Thursday, not a Friday").
    """

    span: Span
    quote: str
    type: str
    value: str
    start: date | None = None
    end: date | None = None
    precision: str = "day"
    basis: AsOfBasis = AsOfBasis.STATED
    relation: str = "on"
    weekday: int | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """The body that a speaker speaks for, under its name across articles, and what shows that they do."""

    body: str
    why: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who stands behind a figure. `said_by` is the speaker in full as the article names them; None where nobody is."""

    said_by: str | None = None
    cited_outlet: str | None = None
    quoted: bool = False
    polarity: Polarity = Polarity.ASSERTED
    why: str = ""


@dataclass(frozen=True, slots=True)
class AsOf:
    """The days a figure holds for, at the precision that was written."""

    start: date
    end: date
    precision: str
    basis: AsOfBasis


@dataclass(frozen=True, slots=True)
class Period:
    """The days over which a figure was counted ("since 15 November"). None where open."""

    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Topic:
    """What a figure speaks of: the slots that two figures must share to be compared. Empty where the text does not tell.

    counted    the noun phrase without the number ("civilians", "artillery shells")
    head       the lemma of its head noun
    sort       the class of the head noun: "people" or the lemma of the thing
    role       which people: child, police, soldier, crew, islander
    state      what happened to them: dead, injured, missing, remaining, rescued, arrested
    predicate  the verb or noun that says so, as written
    owner      whose votes, age, share
    place      where
    anchor     what a measure is measured from or of ("North Point", "wreck")
    aspect     actual, capacity, threshold, target, forecast, feared, previous, difference; of pay offered, demanded, agreed
    year       a year that is named for it and is not the article's own
    over       the stretch of time that a sum or a movement is over, of those that come anew ("third quarter", "year")
    event      the event it belongs to, once articles are put into events
    denied     why the mention turns out to count nothing ("another man said"), as only the parse can tell
    """

    counted: str = ""
    head: str = ""
    sort: str = ""
    role: str = ""
    state: str = ""
    predicate: str = ""
    owner: str = ""
    place: str = ""
    anchor: str = ""
    aspect: str = "actual"
    scope: Scope = Scope.TOTAL
    year: str = ""
    over: str = ""
    event: str = ""
    denied: str = ""
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assertion:
    """One figure or date that an article asserts: what, how much, when, where, who says so, and how sure we are.

    `speaker` is who says it under one name across articles, and `office` the body they speak for, which stays a speaker of its
    own; `voice` is one id an origin.
    """

    id: str
    article: str
    span: Span
    line: int
    column: int
    quote: str
    sentence: str
    kind: Kind
    value: float | str
    low: float | None
    high: float | None
    unit: str
    hedge: Hedge
    change: Change | None
    step: float
    margin: float | None
    topic: Topic
    as_of: AsOf | None
    period: Period | None
    attribution: Attribution
    role: Role = Role.BODY
    speaker: str = ""
    office: Office | None = None
    voice: str = ""
    confidence: float = 1.0
    subject: str | None = None
    problem: str | None = None

    @property
    def wording(self) -> str:
        """The sentence without the figure, spaces and case folded: where two articles share it, one was copied from the other.

        Empty where the words are too few to tell ("Injured: 74").
        """
        words = self.sentence.replace(self.quote, " # ", 1).lower().split()
        return " ".join(words) if "#" in words and len(words) >= TELLING_WORDS else ""


@dataclass(frozen=True, slots=True)
class Backing:
    """One figure, as first written, the ids of the assertions that give it, and in how many independent voices and articles."""

    figure: str
    voices: int
    articles: int
    assertions: tuple[str, ...]


def backings(assertions: Iterable[Assertion]) -> tuple[Backing, ...]:
    """How many independent voices stand behind each figure of some assertions of one subject, in the order of the articles.

    A figure is its value with its bounds: "at least 38" is another than 38. What is denied, supposed or asked backs nothing.
    """
    given: dict[tuple[object, ...], list[Assertion]] = {}
    for a in sorted(assertions, key=lambda a: (a.article, a.span, a.id)):
        if a.attribution.polarity is Polarity.ASSERTED:
            given.setdefault((a.value, a.low, a.high, a.unit), []).append(a)
    return tuple(
        Backing(of[0].quote, voices(of), len({a.article for a in of}), tuple(a.id for a in of)) for of in given.values()
    )


def voices(assertions: Iterable[Assertion]) -> int:
    """How many independent voices some assertions are; one whose origin was not looked for is its article's.

    What an article says in its own voice beside one who says it there, as a headline does, is no voice of its own.
    """
    told = tuple(assertions)
    spoken = {a.article for a in told if a.speaker}
    return len({a.voice or a.article for a in told if a.speaker or a.article not in spoken})


@dataclass(frozen=True, slots=True)
class Subject:
    """Assertions that a careful editor would set side by side. `why` says what joined them."""

    id: str
    label: str
    behaves: Behaves
    place: str
    assertions: tuple[Assertion, ...]
    confidence: float = 1.0
    why: tuple[str, ...] = ()
    rule: str = ""

    @property
    def voices(self) -> int:
        """How many independent voices speak of it."""
        return voices(self.assertions)


@dataclass(frozen=True, slots=True)
class Finding:
    """Assertions that cannot hold together. `conflicts` are pairs of assertion ids, the strongest first.

    `likely` says how likely each pair is of one thing, 0 to 1, where that was weighed; `backing` of each figure of the evidence
    who else gives it.
    """

    id: str
    rule: str
    family: Family
    severity: Severity
    confidence: float
    subject: str | None
    message: str
    assertions: tuple[str, ...]
    conflicts: tuple[tuple[str, str], ...]
    also: tuple[Family, ...] = ()
    backing: tuple[Backing, ...] = ()
    status: Status = Status.NEW
    reason: str = ""
    why: str = ""
    likely: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class SubjectRule:
    """A newsroom's words for one subject. Empty tuples match anything."""

    id: str
    label: str
    nouns: tuple[str, ...] = ()
    predicates: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    behaves: Behaves | None = None


@dataclass(frozen=True, slots=True)
class CheckRule:
    """How one family of findings is judged: what is tolerated, over which window, how bad it is, what is said."""

    id: str
    family: Family
    severity: Severity
    message: str
    why: str = ""
    tolerance: float = 0.0
    window: int = 0
    copies: Severity | None = None
    growth: Severity | None = None
    subjects: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    between: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one run, each sort sorted by id."""

    checks: tuple[CheckRule, ...] = ()
    subjects: tuple[SubjectRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Extract:
    """All that was found in one article, used or not: what `extract` prints. `why_not` is keyed by span."""

    article: str
    quantities: tuple[Quantity, ...] = ()
    timexes: tuple[Timex, ...] = ()
    topics: tuple[Topic, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    used: frozenset[Span] = frozenset()
    why_not: tuple[tuple[Span, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The whole outcome of a check. Every sequence is in a fixed order, whatever the order of the files."""

    articles: tuple[Article, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    subjects: tuple[Subject, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: tuple[tuple[str, Skipped], ...] = ()
    extracts: tuple[Extract, ...] = field(default=(), repr=False)
