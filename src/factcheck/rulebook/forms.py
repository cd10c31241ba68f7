"""The forms a rule is filled in on: which keys each kind has, and what may stand in them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from datetime import date
from string import Formatter
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from factcheck.model import Behaves, CheckRule, Family, Kind, Severity, SubjectRule
from factcheck.rulebook.errors import RuleError
from factcheck.rulebook.examples import USUAL_DAY, Example, Story
from factcheck.rulebook.reading import Entry

MESSAGE_FIELDS = ("subject", "first", "second", "ratio", "change", "count")
"""What a message may name: the subject's label; the two figures of the strongest pair, each with its speaker, outlet and
day; how many times the larger is the smaller; the movement in words ("down 80%"); how many pairs conflict."""


def _template(text: str) -> str:
    """Admit plain named fields only: no attribute, index, conversion or format, so that a template can do nothing else."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError as error:
        raise PydanticCustomError("template", "has a brace that does not close — write {{ for a brace of its own") from error
    for _, name, form, conversion in parts:
        if name is not None and (name not in MESSAGE_FIELDS or form or conversion):
            words = {"asked": "{" + name + "}", "remedy": nearest(name, MESSAGE_FIELDS)}
            raise PydanticCustomError("template", "names {asked}, which no finding has — {remedy}", words)
    return text


def _in_order(days: tuple[date, date]) -> tuple[date, date]:
    if days[0] >= days[1]:
        raise PydanticCustomError("order", "must name an earlier and a later day — put the earlier first")
    return days


def _listed(stories: object) -> object:
    """A sentence is a story, and a story may stand without a list."""
    if isinstance(stories, list):
        return [{"text": story} if isinstance(story, str) else story for story in stories]
    return [{"text": stories}] if isinstance(stories, str) else [stories]


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Words = tuple[Text, ...]
Day = Annotated[date, Field(strict=True)]


class StoryForm(BaseModel):
    """An article of an example; what it leaves out is made up."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Text
    outlet: Text | None = None
    published: Day = USUAL_DAY


Stories = Annotated[
    tuple[StoryForm, ...],
    Field(min_length=1),
    BeforeValidator(_listed, json_schema_input_type=Text | tuple[Text | StoryForm, ...]),
]


class Form(BaseModel):
    """What every kind of rule has."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Text
    flag: tuple[Stories, ...] = ()
    passes: Annotated[tuple[Stories, ...], Field(alias="pass")] = ()


class CheckForm(Form):
    """How one family of findings is judged."""

    kind: Literal["check"]
    family: Family
    severity: Severity
    message: Annotated[Text, AfterValidator(_template)]
    why: Text = ""
    tolerance: Annotated[float, Field(strict=True, ge=0, lt=1)] = 0.0
    window: Annotated[int, Field(strict=True, ge=0)] = 0
    copies: Severity | None = None
    growth: Severity | None = None
    subjects: Words = ()
    kinds: tuple[Kind, ...] = ()
    between: Annotated[tuple[Day, Day], AfterValidator(_in_order)] | None = None


class SubjectForm(Form):
    """A newsroom's words for one subject."""

    kind: Literal["subject"]
    label: Text
    nouns: Words = ()
    predicates: Words = ()
    states: Words = ()
    places: Words = ()
    behaves: Behaves | None = None


KINDS: dict[str, tuple[type[Form], type[CheckRule] | type[SubjectRule]]] = {
    "check": (CheckForm, CheckRule),
    "subject": (SubjectForm, SubjectRule),
}
"""Each kind of rule: the form it is filled in on, and the record it becomes."""

EXAMPLES = {"flag": "flag", "pass": "passes"}
"""The keys that hold examples, and the field of each: they try a rule out, and are no part of it."""


def fill(entry: Entry) -> tuple[CheckRule | SubjectRule, tuple[Example, ...]]:
    """The rule of an entry's kind, and its examples. Raises `RuleError` at the first key that does not fit."""
    if "kind" not in entry.values:
        raise RuleError(entry.path, entry.line, "the rule has no kind — add 'kind: check' or 'kind: subject'")
    kind = str(entry.values["kind"])
    if kind not in KINDS:
        raise RuleError(entry.path, entry.line_of("kind"), f"unknown kind {kind!r} — {nearest(kind, KINDS)}")
    form, record = KINDS[kind]
    try:
        filled = form.model_validate(dict(entry.values))
    except ValidationError as error:
        raise _told(entry, form, error) from error
    return record(**filled.model_dump(exclude={"kind", *EXAMPLES.values()})), tuple(_examples(entry, kind, filled))


def schema() -> dict[str, object]:
    """A JSON Schema of a rule file, for editors. It asks for nothing but the id: a rule may change the keys of another."""
    made = TypeAdapter(tuple[CheckForm | SubjectForm, ...]).json_schema()
    for form in (CheckForm, SubjectForm):
        made["$defs"][form.__name__]["required"] = ["id"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "factcheck rules", **made}


def _examples(entry: Entry, kind: str, filled: Form) -> Iterator[Example]:
    for key, field in EXAMPLES.items():
        for number, stories in enumerate(getattr(filled, field)):
            told = tuple(Story(s.outlet or f"Outlet {n}", s.published, s.text) for n, s in enumerate(stories, start=1))
            place = f"{entry.path.as_posix()}:{entry.line_of(key, number)}"
            yield Example(entry.id, kind, key == "flag", place, told)


def nearest(word: str, known: Iterable[str]) -> str:
    """What to write instead of an unknown word: the known one it was probably meant to be, else all of them."""
    known = list(known)
    close = difflib.get_close_matches(word, known, n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"use one of {', '.join(known)}" if known else "there is none to choose from"


def _told(entry: Entry, form: type[Form], error: ValidationError) -> RuleError:
    """The first mistake by line, in words that name the key and say what to do; a key that is missing may only be misspelt."""

    def order(detail: ErrorDetails) -> tuple[bool, int]:
        return detail["type"] == "missing", entry.line_of(*detail["loc"])

    detail = min(error.errors(include_url=False), key=order)
    return RuleError(entry.path, entry.line_of(*detail["loc"]), _words(form, detail))


def _keys(form: type[Form]) -> tuple[str, ...]:
    """The keys as they are written, those of the examples last."""
    return tuple(sorted((field.alias or name for name, field in form.model_fields.items()), key=EXAMPLES.__contains__))


def _words(form: type[Form], detail: ErrorDetails) -> str:
    key = str(detail["loc"][0])
    given = str(detail["input"])
    if key in EXAMPLES and len(detail["loc"]) > 1:
        return f"{key!r} has an example that is none — write a sentence, or a list of {{outlet, published, text}}"
    match detail["type"]:
        case "extra_forbidden":
            return f"unknown key {key!r} — {nearest(key, _keys(form))}"
        case "missing" if len(detail["loc"]) == 1:
            return f"the key {key!r} is missing — add it"
        case "enum" | "literal_error":
            known = detail["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
            return f"{key!r} cannot be {given!r} — {nearest(given, known)}"
        case "tuple_type":
            return f"{key!r} is a list — write [{given if isinstance(detail['input'], str) else 'one, two'}]"
        case "missing" | "too_long":
            return f"{key!r} is a pair of days — write [2026-01-01, 2026-01-31]"
        case "string_too_short":
            return f"{key!r} is empty — fill it in or leave the key out"
        case "string_type":
            return f"{key!r} must be text, not {given!r} — put it in quotes"
        case "template" | "order":
            return f"{key!r} {detail['msg']}"
        case _:
            return f"{key!r} cannot be {given!r}: {detail['msg'][:1].lower()}{detail['msg'][1:]} — mend the value"
