"""The forms a rule is filled in on: which keys each kind has, and what may stand in them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from datetime import date
from string import Formatter
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from factcheck.model import Behaves, CheckRule, Family, Kind, Severity, SubjectRule
from factcheck.rulebook.errors import RuleError
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


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Words = tuple[Text, ...]
Day = Annotated[date, Field(strict=True)]


class Form(BaseModel):
    """What every kind of rule has."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Text


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


def fill(entry: Entry) -> CheckRule | SubjectRule:
    """Turn an entry into the rule of its kind. Raises `RuleError` at the first key that does not fit."""
    if "kind" not in entry.values:
        raise RuleError(entry.path, entry.line, "the rule has no kind — add 'kind: check' or 'kind: subject'")
    kind = str(entry.values["kind"])
    if kind not in KINDS:
        raise RuleError(entry.path, entry.line_of("kind"), f"unknown kind {kind!r} — {nearest(kind, KINDS)}")
    form, record = KINDS[kind]
    try:
        return record(**form.model_validate(dict(entry.values)).model_dump(exclude={"kind"}))
    except ValidationError as error:
        raise _told(entry, form, error) from error


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


def _words(form: type[Form], detail: ErrorDetails) -> str:
    key = str(detail["loc"][0])
    given = str(detail["input"])
    match detail["type"]:
        case "extra_forbidden":
            return f"unknown key {key!r} — {nearest(key, form.model_fields)}"
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
